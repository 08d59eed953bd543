"""Retention: individual visits are kept for some days, and then only counted; acts, blocks and budgets end."""

from collections.abc import Callable, Iterator

from iwts.clock import DAY
from iwts.deletion import deletion, months
from iwts.links import blocks, budgets
from iwts.owner import audit
from iwts.statistics import rollups
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database
from iwts.storage.tx import Tx

CHUNK = 1000  # visits in one transaction


def drop(db: Database, rollup_job: RollupJob, days: int) -> Iterator[None]:
    """Delete the visits older than `days` UTC days in small steps, as far as that is possible now; first whole months.

    They are found by id, as ids rise with time. Visits recorded while the clock was set back go once their ids are old
    enough.
    """
    with db.read() as tx:
        until = (tx.now // DAY - days) * DAY
    n = 0
    for is_gone in months.drop(db, rollup_job, until):
        n += is_gone
        yield
    while _drop_some(db, rollup_job, until):
        n += 1
        yield
    if n:
        for _ in deletion.forget_strings(db):
            yield
        db.erase_deleted()


def _drop_some(db: Database, rollup_job: RollupJob, until: int) -> bool:
    with db.snapshot() as tx:
        mark = rollups.mark(tx)
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
        those = "visit.id = given.id AND visit.link = given.link"  # others may have come late
        tx.for_all(f"DELETE FROM visit USING given (id bigint, link bigint) WHERE {those}", found)  # noqa: S608
        rollups.keep_from(tx, links, until)
    return True


def drop_acts(db: Database) -> Iterator[None]:
    """Delete the owner's acts that are old enough, in one step."""
    for step in _drop(db, audit.has_old, audit.drop_old):
        db.erase_deleted()
        yield step


def lift_blocks(db: Database) -> Iterator[None]:
    """Delete the blocks whose time is over, in one step. The commit tells the front to read links anew."""
    return _drop(db, blocks.have_ended, blocks.drop_ended)


def drop_budgets(db: Database) -> Iterator[None]:
    """Delete the budgets that are full again, in one step."""
    return _drop(db, budgets.have_old, budgets.drop_old)


def _drop(db: Database, have_any: Callable[[Tx], bool], drop: Callable[[Tx], None]) -> Iterator[None]:
    """Call `drop` if there is anything for it, in one step: looking takes no turn of those who write."""
    with db.read() as tx:
        is_due = have_any(tx)
    if is_due:
        with db.write() as tx:
            drop(tx)
        yield
