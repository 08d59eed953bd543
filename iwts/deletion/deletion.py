"""Deletion of a link, which leaves only its reserved slugs, or of its statistics.

Targets and personal data are deleted immediately. Visits, of which there may be millions, follow in small steps that
do not hold up other writers: each finds its rows at the beginning of an index and deletes them by their keys, so its
cost does not depend on how many there are. A link with the slug NULL still has visits to delete.
"""

import time
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from iwts.clock import HOUR, Deadline
from iwts.links import claims, happenings
from iwts.links.happenings import Type
from iwts.links.link import Link
from iwts.mail import recipients
from iwts.storage.db import Database
from iwts.storage.tx import Tx
from iwts.visits import unused
from iwts.visits.unused import Unused

CHUNK = 1000  # rows in one statement
SECONDS = 0.004  # for which a transaction goes on: waiting for the lock and the disk takes longer than a statement
READ = 10_000  # visits to read at a time
AGENTS = 100_000  # to look for at a time; more would take too much memory
LINKS = 10  # to purge at a time; they share the search for unused strings
PAUSE = 0.005  # seconds between two transactions, for other writers

_NEVER = 2**62  # visits to a deleted link are no longer stored or counted

# The tables that `purge` empties: their keys, and the column to compare with `stats_since` if newer rows must stay.
_TABLES = {
    "visit": ("id", "at"),
    "tally": ("link, hour, kind", "hour"),
    "pair_count": ("link, first_day, one, other", ""),
    "pair_period": ("link, first_day", ""),
    "day_count": ("link, day, value", ""),
    "month_count": ("link, month, value", ""),
    "recent_visitor": ("day, link, visitor, number, referrer, campaign", ""),
    "dimension_value": ("id", ""),
}

# The key of `recent_visitor` starts with the day, and there are few days.
_DAYS = """
    day IN (
      WITH RECURSIVE days (day) AS (
        SELECT min(day) FROM recent_visitor
        UNION ALL
        SELECT (SELECT min(day) FROM recent_visitor WHERE day > days.day) FROM days WHERE day IS NOT NULL
      )
      SELECT day FROM days
    )
"""


class _Due(NamedTuple):
    """A link to purge. `since` is its `stats_since`, or None for a deleted link, which loses everything."""

    link: int
    since: int | None


def delete(tx: Tx, link: Link, *, by_owner: bool = False) -> None:
    """Delete the link permanently; `purge` must follow.

    Its slugs stay reserved for those who had access to it; for nobody if the owner deletes it or has disabled it.
    """
    happenings.note(tx, Type.DELETED, link.id, link.slug)
    claims.release(tx, link, by_owner=by_owner)
    recipients.set_email(tx, link, "")
    for table in (
        "number",
        "tag",
        "replacement",
        "sharing_link",
        "campaign",
        "management",
        "creator_link",
        "api_token",
        "repeat",
        "outbox",
        "link_search",
    ):
        tx.run(f"DELETE FROM {table} WHERE link = :link", link=link.id)  # noqa: S608
    tx.run(
        """
        UPDATE link SET slug = NULL, label = '', public_name = '', public_text = '', message = '', visitor_code = '',
          code = '', stats_digest = NULL, stats_seed = '', form_digest = NULL, stats_since = :never,
          zone = '', hours = '', exceptions = '', closed = 'anyway', closed_message = '', night = '',
          sticky = 0
        WHERE id = :link
        """,
        link=link.id,
        never=_NEVER,
    )


def delete_statistics(tx: Tx, link: Link) -> None:
    """Delete all statistics so far; `purge` must follow. Earlier visits and tallies of earlier hours are hidden."""
    for table in ("tally_month", "link_total"):
        tx.run(f"DELETE FROM {table} WHERE link = :link", link=link.id)  # noqa: S608
    tx.run("DELETE FROM tally WHERE link = :link AND hour >= :hour", link=link.id, hour=tx.now // HOUR)
    tx.run("UPDATE link SET stats_since = :now, has_old_visits = 1 WHERE id = :link", now=tx.now, link=link.id)


def purge(db: Database) -> Iterator[int]:
    """Purge deleted data in small steps until none is left; remove every trace of deleted links.

    Yield the number of deleted visits after each step.
    """
    while due := _due(db):
        for one in due:
            for table in [*_TABLES, *(["source"] if one.since is None else [])]:
                while n := _delete_some(db, one, table):
                    yield n if table == "visit" else 0
        yield from forget_strings(db, [one.link for one in due if one.since is not None])
        with db.write() as tx:
            for link, since in due:
                if since is None:
                    tx.run("DELETE FROM link WHERE id = :link", link=link)
                else:  # unless more has been deleted since
                    sql = "UPDATE link SET has_old_visits = 0 WHERE id = :link AND stats_since = :since"
                    tx.run(sql, link=link, since=since)
        db.erase_deleted()


def purge_all(db: Database, report: Callable[[int], None] = lambda _: None) -> None:
    """Purge all leftovers of deleted links. `report` gets the number of deleted visits of each step."""
    for n in purge(db):
        report(n)
        time.sleep(PAUSE)


def left(tx: Tx) -> int:
    """Count the visits of deleted links."""
    return int(tx.value("SELECT count(*) FROM visit WHERE link IN (SELECT id FROM link WHERE slug IS NULL)"))


def forget_strings(db: Database, links: Collection[int] = ()) -> Iterator[int]:
    """Delete unused User-Agents, and unused referrers and campaigns of `links`.

    Yields 0 after each step.
    """
    with db.write() as tx:
        search = unused.begin(tx)
    after = 0
    while True:
        with db.read() as tx:
            agents = unused.agents(tx, after, AGENTS)
            found = Unused(tx, search, agents, unused.sources(tx, links))
        while found:
            with db.read() as tx:
                is_done = found.read(tx, READ)
            if is_done:
                with db.write() as tx:
                    if found.read(tx, CHUNK):
                        found.delete(tx, CHUNK)
            yield 0
        if len(agents) < AGENTS:
            return
        after, links = agents[-1], ()


def _due(db: Database) -> list[_Due]:
    with db.read() as tx:
        found = tx.all("SELECT id, NULL FROM link WHERE slug IS NULL LIMIT :most", most=LINKS)
        found += tx.all(
            "SELECT id, stats_since FROM link WHERE has_old_visits = 1 AND slug IS NOT NULL LIMIT :most", most=LINKS
        )
    return [_Due(*row) for row in found]


def _delete_some(db: Database, due: _Due, table: str) -> int:
    key, age = _TABLES.get(table, ("id", ""))
    those = "link = :link"
    if table == "recent_visitor":
        those += f" AND {_DAYS}"
    if age and due.since is not None:
        those += f" AND {age} < :before"
    before = (due.since or 0) // (HOUR if age == "hour" else 1)
    sql = f"DELETE FROM {table} WHERE ({key}) IN (SELECT {key} FROM {table} WHERE {those} LIMIT :most)"  # noqa: S608
    with db.write() as tx:
        deadline, n = Deadline(SECONDS), 0
        while some := tx.run(sql, link=due.link, before=before, most=CHUNK):
            n += some
            if deadline.passed:
                break
        return n
