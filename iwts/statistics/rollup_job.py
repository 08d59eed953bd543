"""The rollup job: adds visits to the rollups in batches, in one thread of one process.

Visits are counted in order of their ids, and visits in the spill file hold up all later ones. One mark therefore
records the progress. It moves in the same transaction as the counts. What comes later than the mark, from a server that
was cut off, is in the table `late` until it is counted, before others.
"""

from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from iwts.clock import DAY, SECOND
from iwts.links import happenings, site_days
from iwts.links.slugs import UNFINISHED
from iwts.statistics import increments, pairs, rollups
from iwts.statistics.increments import NOTHING, CountedVisit, Increments
from iwts.storage.db import Database
from iwts.storage.tx import Row, Tx
from iwts.visits import agent_table, nodes

MANY = 5_000  # visits for a link to get rollups, or for days to get pairs
CHUNK = 2_000  # visits per batch
MOST_ROWS = 4_000  # per transaction, approximately
MOST_AGENTS = 100  # to classify per batch: about 150 ms

# The visits to count next, as SQL. An import counts those of its link by itself.
_NEXT = "visit.id > :mark AND visit.id <= :up_to"
_LATE = f"""
    visit.id IN (
      SELECT late.visit FROM late CROSS JOIN link
      WHERE link.id = late.link AND slug IS DISTINCT FROM '{UNFINISHED}'
      ORDER BY late.visit LIMIT :most
    )
"""  # noqa: S608 (a constant)

_STATE = """
    SELECT link.id, stats_since, has_old_visits, coalesce(has_rollups, 0) AS has_rollups,
      coalesce(paired_until, 0) AS paired_until, coalesce(visits, 0) AS visits
    FROM link LEFT JOIN link_total AS total ON total.link = link.id, given (id bigint) WHERE link.id = given.id
"""
_TOTAL = """
    INSERT INTO link_total (link, visits)
    SELECT given.id, given.n FROM given (id bigint, n bigint) WHERE EXISTS (SELECT 1 FROM link WHERE link.id = given.id)
    ON CONFLICT (link) DO UPDATE SET visits = link_total.visits + excluded.visits
"""


class State(NamedTuple):
    """The state of a link's statistics. `has_old_visits`: deleted visits, and perhaps rollups, are not purged yet.

    `visits` are those that are counted: another number tells that a command was counting, too.
    """

    stats_since: int
    has_old_visits: bool
    has_rollups: bool
    paired_until: int
    visits: int


class RollupJob:
    """The job of the one counting thread. It holds no lock while it reads and adds up visits."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._looked_at = 0  # when a link without rollups that needs them was last looked for
        self._paired_on = 0  # the last UTC day on which all links were checked for pairs
        self._paired = 0  # the last link checked today

    def step(self) -> bool:
        """Count the next visits and update what depends on them. Return whether there is more to do now."""
        is_behind = self._count()
        with self._db.read() as tx:
            if is_behind and 0 <= tx.now - self._looked_at < SECOND:  # the search reads all links
                return True
            self._looked_at = tx.now
            row = tx.one(
                """
                SELECT link FROM link_total JOIN link ON link.id = link
                WHERE visits >= :many AND has_rollups = 0 AND has_old_visits = 0 LIMIT 1
                """,
                many=MANY,
            )
        return (row is not None and self.begin(*row)) or is_behind or self._pair()

    def _count(self) -> bool:
        """Count the next visits. Return whether there is a backlog; a few recent visits are none."""
        with self._db.snapshot() as tx:
            mark = rollups.mark(tx)
            are_late = mark.has_late and tx.one(f"SELECT 1 FROM visit WHERE {_LATE} LIMIT 1", most=1) is not None  # noqa: S608
            those = _LATE if are_late else _NEXT
            bounds = {"mark": mark.id, "up_to": nodes.settled(self._db, tx), "most": CHUNK}
            new = _new_agents(tx, those, **bounds)
        agent_table.classify(self._db, new)
        with self._db.snapshot() as tx:
            found = increments.read(tx, f"{those} ORDER BY visit.id LIMIT :most", **bounds)
            states = _states(tx, {visit.link for visit in found})
            added = Increments(increments.seen(tx, found, mark.id, are_late=are_late))
            done, counted = list[CountedVisit](), list[CountedVisit]()
            for visit in found:
                if not visit.is_known or added.rows > MOST_ROWS:
                    break
                done.append(visit)
                state = states[visit.link]
                if visit.at >= state.stats_since:
                    counted.append(visit)
                    if state.has_rollups:
                        added.add(visit, state.paired_until)
            known = increments.look_up(tx, added)
        if not done:
            return False
        # Waiting for the disk here would hold up redirects: what is lost is counted again, from the mark that is left.
        with self._db.write(synced=False) as tx:
            # Otherwise statistics were just deleted, or a command is counting too.
            if rollups.mark(tx).id == mark.id and _states(tx, states) == states and _are_left(tx, done, are_late):
                if are_late:
                    increments.take_late(tx, done)
                    happenings.note_late(tx, [(visit.id, visit.link) for visit in counted])
                else:
                    _note_late(tx, mark.id, done)
                    tx.run("UPDATE rollup_progress SET last_visit = :last", last=done[-1].id)
                totals = Counter(visit.link for visit in counted)
                tx.for_all(_TOTAL, [*totals.items()])
                if any(states[link].visits + n >= MANY and not states[link].has_rollups for link, n in totals.items()):
                    self._looked_at = 0  # one needs them now: with more visits, they would take a longer transaction
                increments.save(tx, added, known)
                days = Counter(visit.at // DAY for visit in counted)
                site_days.add(tx, [(day, "visit", n) for day, n in days.items()])
        return are_late or len(found) == CHUNK or len(done) < len(found)

    def begin(self, link: int) -> bool:
        """Create a link's rollups from its counted visits. Return False if deleted data is not purged yet."""
        with self._db.snapshot() as tx:
            states = _states(tx, [link])
            if states[link].has_old_visits:
                return False
            added, day = Increments({}), 0
            for visit in increments.every(tx, link, rollups.mark(tx), states[link].stats_since):
                if visit.at // DAY != day:
                    day = visit.at // DAY
                    added.forget_visitors(before=day - 1)  # `save` needs no more
                added.add(visit, paired_until=0)
        with self._db.write() as tx:
            if _states(tx, [link]) == states:
                increments.save(tx, added, NOTHING)
                tx.run("UPDATE link_total SET has_rollups = 1 WHERE link = :link", link=link)
        return True

    def _pair(self) -> bool:
        """Count pairs for days that ended at least a day ago, once these days have many visits together.

        Each link is checked once a day.
        """
        with self._db.snapshot() as tx:
            today = tx.now // DAY
            if self._paired_on == today:
                return False
            row = tx.one(
                "SELECT link FROM link_total WHERE has_rollups = 1 AND link > :last ORDER BY link LIMIT 1",
                last=self._paired,
            )
            if row is None:
                self._paired_on, self._paired = today, 0
                return False
            (link,) = row
            states = _states(tx, [link])
            days = pairs.days(tx, link, end=today - 1, many=MANY)
            if days is None:
                self._paired = link
                return True
            rows = [(link, days.start, one, other, n) for (one, other), n in pairs.count(tx, link, days).items()]
        while pairs.forget(self._db, link, days.start, MOST_ROWS):  # left by a process that ended halfway
            pass
        for i in range(0, len(rows), MOST_ROWS):
            with self._db.write() as tx:
                if _states(tx, [link]) == states:
                    sql = """
                        INSERT INTO pair_count VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (link, first_day, one, other) DO UPDATE SET visits = excluded.visits
                    """
                    tx.many(sql, rows[i : i + MOST_ROWS])
        with self._db.write() as tx:
            if _states(tx, [link]) == states:
                tx.many("INSERT INTO pair_period VALUES (?, ?, ?)", [(link, days.start, days.stop)] * bool(rows))
                tx.run("UPDATE link_total SET paired_until = :day WHERE link = :link", day=days.stop, link=link)
        return True


def _new_agents(tx: Tx, those: str, **bounds: int) -> list[Row]:
    """Ids and texts of the first unclassified User-Agents among the visits to count next."""
    return tx.all(
        f"""
        SELECT agent.id, agent.text
        FROM (SELECT id, agent FROM visit WHERE {those} ORDER BY id LIMIT :most) AS next
        JOIN agent ON agent.id = next.agent
        WHERE device IS NULL GROUP BY agent.id ORDER BY min(next.id) LIMIT :agents
        """,  # noqa: S608 (constants)
        agents=MOST_AGENTS,
        **bounds,
    )


def _note_late(tx: Tx, mark: int, done: list[CountedVisit]) -> None:
    """Note which visits another server has added before the last of these since they were read."""
    rows = tx.plain(
        f"""
        SELECT visit.id, visit.link FROM visit CROSS JOIN link
        WHERE visit.id > :mark AND visit.id <= :last AND link.id = visit.link AND slug IS DISTINCT FROM '{UNFINISHED}'
        """,  # noqa: S608 (a constant)
        mark=mark,
        last=done[-1].id,
    )
    read = {visit.id for visit in done}
    tx.many("INSERT INTO late (visit, link) VALUES (?, ?)", [row for row in rows if row[0] not in read])


def _are_left(tx: Tx, done: list[CountedVisit], are_late: bool) -> bool:
    """Whether visits that came late are still not counted."""
    if not are_late:  # the mark says so
        return True
    sql = "SELECT visit FROM late WHERE visit >= :first AND visit <= :last"
    left = {id_ for (id_,) in tx.all(sql, first=done[0].id, last=done[-1].id)}
    return left.issuperset(visit.id for visit in done)


def _states(tx: Tx, links: Collection[int]) -> dict[int, State]:
    return {link: State(*state) for link, *state in tx.for_all(_STATE, [(link,) for link in links])}
