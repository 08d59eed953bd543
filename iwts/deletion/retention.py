"""Retention: individual visits are kept for some days, and then only counted; acts, blocks and budgets end."""

from collections.abc import Iterator

from iwts.clock import DAY
from iwts.deletion import deletion
from iwts.links import blocks, budgets
from iwts.owner import audit
from iwts.statistics import rollups
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database

CHUNK = 1000  # visits in one transaction


def drop(db: Database, rollup_job: RollupJob, days: int) -> Iterator[None]:
    """Delete the visits older than `days` UTC days in small steps, as far as that is possible now.

    They are found by id, as ids rise with time. Visits recorded while the clock was set back go once their ids are old
    enough.
    """
    n = 0
    while _drop_some(db, rollup_job, days):
        n += 1
        yield
    if n:
        for _ in deletion.forget_strings(db):
            yield
        db.erase_deleted()


def _drop_some(db: Database, rollup_job: RollupJob, days: int) -> bool:
    with db.snapshot() as tx:
        until, mark = (tx.now // DAY - days) * DAY, rollups.mark(tx)
        found = tx.all(
            f"SELECT id, link FROM visit WHERE id < :until AND {mark.passed()} ORDER BY id LIMIT :most",  # noqa: S608
            until=until,
            mark=mark.id,
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
        tx.many("DELETE FROM visit WHERE id = ?", [(id_,) for id_, _ in found])  # others may have come late
        tx.many("UPDATE link_total SET kept_from = ? WHERE link = ?", [(until, link) for link in links])
    return True


def drop_acts(db: Database) -> Iterator[None]:
    """Delete the owner's acts that are old enough, in one step."""
    with db.read() as tx:
        has_old = audit.has_old(tx)
    if has_old:
        with db.write() as tx:
            audit.drop_old(tx)
        db.erase_deleted()
        yield


def lift_blocks(db: Database) -> Iterator[None]:
    """Delete the blocks whose time is over, in one step. The commit tells the front to read links anew."""
    with db.read() as tx:
        have_ended = blocks.have_ended(tx)
    if have_ended:
        with db.write() as tx:
            blocks.drop_ended(tx)
        yield


def drop_budgets(db: Database) -> Iterator[None]:
    """Delete the budgets that are full again, in one step."""
    with db.read() as tx:
        have_old = budgets.have_old(tx)
    if have_old:
        with db.write() as tx:
            budgets.drop_old(tx)
        yield
