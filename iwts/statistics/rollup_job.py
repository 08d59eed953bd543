"""The rollup job: adds visits to the rollups in batches, in one thread of one process.

Visits are counted in order of their ids, and visits in the spill file hold up all later ones. One mark therefore
records the whole progress. It moves in the same transaction as the counts.
"""

from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from iwts.clock import DAY
from iwts.links import site_days
from iwts.statistics import increments, pairs, rollups
from iwts.statistics.increments import NOTHING, Increments
from iwts.storage.db import Database
from iwts.storage.tx import Row, Tx, listed
from iwts.visits import agent_table
from iwts.visits import store as visits

MANY = 5_000  # visits for a link to get rollups, or for days to get pairs
CHUNK = 2_000  # visits per batch
MOST_ROWS = 4_000  # per transaction, approximately
MOST_AGENTS = 100  # to classify per batch: about 150 ms


class State(NamedTuple):
    """The state of a link's statistics. `has_old_visits`: deleted visits, and perhaps rollups, are not purged yet."""

    stats_since: int
    has_old_visits: bool
    has_rollups: bool
    paired_until: int


class RollupJob:
    """The job of the one counting thread. It holds no lock while it reads and adds up visits."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._paired_on = 0  # the last UTC day on which all links were checked for pairs
        self._paired = 0  # the last link checked today

    def step(self) -> bool:
        """Count the next visits and update what depends on them. Return whether there is more to do now."""
        is_behind = self._count()
        with self._db.read() as tx:
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
            bounds = {"mark": mark, "up_to": visits.waiting(tx) or visits.last_id(tx), "most": CHUNK}
            new = _new_agents(tx, **bounds)
        agent_table.classify(self._db, new)
        with self._db.snapshot() as tx:
            found = increments.read(
                tx, "visit.id > :mark AND visit.id <= :up_to ORDER BY visit.id LIMIT :most", **bounds
            )
            states = _states(tx, {visit.link for visit in found})
            added, among = Increments(increments.seen(tx, found, mark)), Counter[int]()
            among_days = Counter[int]()
            for visit in found:
                if not visit.is_known or added.rows > MOST_ROWS:
                    break
                mark, state = visit.id, states[visit.link]
                if visit.at >= state.stats_since:
                    among[visit.link] += 1
                    among_days[visit.at // DAY] += 1
                    if state.has_rollups:
                        added.add(visit, state.paired_until)
            known = increments.look_up(tx, added)
        if mark == bounds["mark"]:
            return False
        # Waiting for the disk here would hold up redirects: what is lost is counted again, from the mark that is left.
        with self._db.write(synced=False) as tx:
            # Otherwise statistics were just deleted, or a command is counting too.
            if rollups.mark(tx) == bounds["mark"] and _states(tx, states) == states:
                tx.run("UPDATE rollup_progress SET last_visit = :mark", mark=mark)
                tx.many(
                    """
                    INSERT INTO link_total (link, visits) SELECT id, ? FROM link WHERE id = ?
                    ON CONFLICT (link) DO UPDATE SET visits = link_total.visits + excluded.visits
                    """,
                    [(n, link) for link, n in among.items()],
                )
                increments.save(tx, added, known)
                site_days.add(tx, [(day, "visit", n) for day, n in among_days.items()])
        return len(found) == CHUNK or mark < found[-1].id

    def begin(self, link: int) -> bool:
        """Create a link's rollups from its visits up to the mark. Return False if deleted data is not purged yet."""
        with self._db.snapshot() as tx:
            states = _states(tx, [link])
            if states[link].has_old_visits:
                return False
            added = Increments({})
            for visit in increments.read(
                tx,
                "visit.link = :link AND at >= :since AND visit.id <= :mark ORDER BY at, visit.id",
                link=link,
                since=states[link].stats_since,
                mark=rollups.mark(tx),
            ):
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


def _new_agents(tx: Tx, mark: int, up_to: int, most: int) -> list[Row]:
    """Ids and texts of the first unclassified User-Agents among the visits to count next."""
    return tx.all(
        """
        SELECT agent.id, agent.text
        FROM (SELECT id, agent FROM visit WHERE id > :mark AND id <= :up_to ORDER BY id LIMIT :most) AS next
        JOIN agent ON agent.id = next.agent
        WHERE device IS NULL GROUP BY agent.id ORDER BY min(next.id) LIMIT :agents
        """,
        mark=mark,
        up_to=up_to,
        most=most,
        agents=MOST_AGENTS,
    )


def _states(tx: Tx, links: Collection[int]) -> dict[int, State]:
    rows = tx.all(
        f"""
        SELECT link.id, stats_since, has_old_visits, coalesce(has_rollups, 0), coalesce(paired_until, 0)
        FROM link LEFT JOIN link_total ON link_total.link = link.id WHERE link.id IN ({listed(links)})
        """  # noqa: S608 (numbers)
    )
    return {link: State(*state) for link, *state in rows}
