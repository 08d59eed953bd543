"""Whole months of visits: where each is stored by itself, an old one is dropped at once."""

import contextlib
from collections.abc import Collection, Generator, Iterator

from iwts.statistics import rollups
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database
from iwts.storage.errors import Busy
from iwts.storage.tx import Tx, listed
from iwts.visits import store as visits

CHUNK = 1000  # links, or reasons, in one transaction


def drop(db: Database, rollup_job: RollupJob, until: int) -> Iterator[bool]:
    """Drop the months of visits that are over at `until`, in small steps, as far as that is possible now.

    Yield after each step whether one is gone.
    """
    with db.read() as tx:
        found = tx.months(until)
    for ids in found:
        with db.read() as tx:
            arrivals = visits.late_arrivals(tx)
            is_counted = _is_counted(tx, ids)
        if is_counted and (yield from _are_ready(db, rollup_job, ids, until)):
            yield _drop(db, ids, arrivals)


def _drop(db: Database, ids: range, arrivals: tuple[int, int]) -> bool:
    """Drop a month if nothing has arrived since then; return whether it is gone."""
    with contextlib.suppress(Busy), db.write() as tx:  # who reads visits for hours is not waited for
        if visits.late_arrivals(tx) == arrivals and _is_counted(tx, ids):
            tx.drop_month(ids)
            return True
    return False


def _are_ready(db: Database, rollup_job: RollupJob, ids: range, until: int) -> Generator[bool, None, bool]:
    """Make sure that all links have the visits of a month in their rollups, and no more reasons of these."""
    after = 0
    while True:
        with db.snapshot() as tx:
            links = _links(tx, ids, after)
            uncounted = set(links) - rollups.having(tx, links)
        if not links:
            return True
        for link in uncounted:
            rollup_job.begin(link)
        with db.write() as tx:
            if rollups.having(tx, links) != set(links):  # some statistics were deleted and are not purged yet
                return False
            rollups.keep_from(tx, links, until)
        yield False
        while _forget_reasons(db, links, ids):
            yield False
        after = links[-1]


def _links(tx: Tx, ids: range, after: int) -> list[int]:
    """The next links with visits of a month."""
    month = "id >= :first AND id < :end"
    rows = tx.all(
        f"""
        WITH RECURSIVE next (link) AS (
          SELECT (SELECT min(link) FROM visit WHERE link > :after AND {month})
          UNION ALL
          SELECT (SELECT min(link) FROM visit WHERE link > next.link AND {month}) FROM next WHERE link IS NOT NULL
        )
        SELECT link FROM next WHERE link IS NOT NULL LIMIT :most
        """,  # noqa: S608 (constants)
        after=after,
        first=ids.start,
        end=ids.stop,
        most=CHUNK,
    )
    return [link for (link,) in rows]


def _is_counted(tx: Tx, ids: range) -> bool:
    """Whether all visits of a month are counted."""
    return not tx.value(
        """
        SELECT EXISTS (
          SELECT 1 FROM visit
          WHERE id > (SELECT last_visit FROM rollup_progress) AND id >= :first AND id < :end
        ) OR EXISTS (SELECT 1 FROM late WHERE visit >= :first AND visit < :end)
        """,
        first=ids.start,
        end=ids.stop,
    )


def _forget_reasons(db: Database, links: Collection[int], ids: range) -> bool:
    sql = f"""
        DELETE FROM reason WHERE (link, visit) IN (
          SELECT link, visit FROM reason
          WHERE link IN ({listed(links)}) AND visit >= :first AND visit < :end LIMIT :most
        )
    """  # noqa: S608 (numbers)
    with db.write() as tx:
        return tx.run(sql, first=ids.start, end=ids.stop, most=CHUNK) == CHUNK
