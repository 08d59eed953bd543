"""Retention: visits are kept one by one for so many days, and are in the rollups alone after."""

from iwts.clock import DAY
from iwts.deletion import deletion
from iwts.statistics import rollups
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database

CHUNK = 1000  # visits in one transaction


def drop(db: Database, rollup_job: RollupJob, days: int) -> bool:
    """Remove some visits of before the last `days` UTC days; whether there may be more. They are found by their ids, as
    those rise with time: visits of a clock that was set back go when their ids are as old."""
    with db.snapshot() as tx:
        until = (tx.now // DAY - days) * DAY
        found = tx.all(
            "SELECT id, link FROM visit WHERE id < :until AND id <= :mark ORDER BY id LIMIT :most",
            until=until,
            mark=rollups.mark(tx),
            most=CHUNK,
        )
        links = {link for _, link in found}
        uncounted = links - rollups.having(tx, links)
    if not found:
        return False
    for link in uncounted:
        rollup_job.begin(link)
    with db.write() as tx:
        if rollups.having(tx, links) != links:  # of some the statistics were deleted, and are still to be purged
            return False
        tx.run("DELETE FROM visit WHERE id <= :last", last=found[-1][0])
        tx.many("UPDATE link_total SET kept_from = ? WHERE link = ?", [(until, link) for link in links])
    if len(found) < CHUNK:
        deletion.forget_agents(db)
        db.truncate_log()
    return True
