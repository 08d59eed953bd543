"""Retention: individual visits are kept for some days; after that, only the rollups include them."""

from iwts.clock import DAY
from iwts.deletion import deletion
from iwts.statistics import rollups
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database

CHUNK = 1000  # visits in one transaction


def drop(db: Database, rollup_job: RollupJob, days: int) -> bool:
    """Delete one batch of visits older than `days` UTC days. Return whether there may be more.

    They are found by id, as ids rise with time. Visits recorded while the clock was set back go once their ids are old
    enough.
    """
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
        if rollups.having(tx, links) != links:  # some statistics were deleted and are not purged yet
            return False
        tx.run("DELETE FROM visit WHERE id <= :last", last=found[-1][0])
        tx.many("UPDATE link_total SET kept_from = ? WHERE link = ?", [(until, link) for link in links])
    if len(found) < CHUNK:
        deletion.forget_agents(db)
        db.truncate_log()
    return True
