"""Counting of an arriving link's visits: those that the instance of its export had not counted yet."""

import itertools
import time
from collections.abc import Callable
from contextlib import AbstractContextManager

from iwts.clock import DAY
from iwts.deletion import deletion
from iwts.statistics import increments
from iwts.statistics.increments import Increments
from iwts.storage.db import Database
from iwts.storage.tx import Tx
from iwts.visits import agent_table

CHUNK = 1_000  # visits per batch

_LATE = "visit.id IN (SELECT visit FROM late)"
_FIRST = "ORDER BY visit.id LIMIT :most"


def count(
    db: Database, writing: Callable[[], AbstractContextManager[Tx]], link: int, mark: int, paired_until: int
) -> None:
    """Bring the rollups of a link up to its last visit.

    `writing` opens a transaction while the link is there. Visits up to `mark`, an id, are counted but for those in
    `late`, and the pairs of their values until the day `paired_until`.
    """
    with writing() as tx:
        _note_seen(tx, link, mark)
    while True:
        agent_table.classify_new(db, most=CHUNK)
        with db.snapshot() as tx:
            late = increments.read(tx, f"visit.link = :link AND {_LATE} {_FIRST}", link=link, most=CHUNK)
            left = late or increments.read(
                tx, f"visit.link = :link AND visit.id > :mark {_FIRST}", link=link, mark=mark, most=CHUNK
            )
            if not left:
                return
            found = list(itertools.takewhile(lambda visit: visit.is_known, left))
            added = Increments(increments.seen(tx, found, mark, are_late=bool(late)))
            for visit in found:
                added.add(visit, paired_until)
            known = increments.look_up(tx, added)
        with writing() as tx:
            increments.save(tx, added, known)
            if late:
                increments.take_late(tx, found)
        mark = found[-1].id if found and not late else mark
        time.sleep(deletion.PAUSE)


def _note_seen(tx: Tx, link: int, mark: int) -> None:
    """Derive the visitors of the last two counted days from the visits."""
    counted = {"link": link, "counted": mark}
    sql = f"SELECT coalesce(max(at), 0) FROM visit WHERE link = :link AND id <= :counted AND NOT {_LATE}"  # noqa: S608
    newest = max(tx.value(sql, **counted) // DAY, increments.newest(tx))
    tx.run(
        f"""
        INSERT INTO recent_visitor (day, link, visitor, number, referrer, campaign)
        SELECT DISTINCT at / :day, link, visitor, number, coalesce(referrer, 0), coalesce(campaign, 0) FROM visit
        WHERE link = :link AND at >= :since AND id <= :counted AND NOT {_LATE}
        """,  # noqa: S608 (constants)
        day=DAY,
        since=(newest - 1) * DAY,
        **counted,
    )
    increments.forget_visitors(tx, before=newest - 1)
