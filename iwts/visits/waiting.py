"""The waiting batches of a spill file, for commands that read it while a server may be using it."""

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from iwts.storage.tx import Tx
from iwts.visits import spill
from iwts.visits import store as visits
from iwts.visits.batch import Batch


class Waiting(NamedTuple):
    """The contents of a spill file, compared with a database."""

    batches: list[int]  # the numbers of the batches that will be replayed into it
    visits: int  # in these
    others: int  # batches that are not for this database, or cannot be read


def look(tx: Tx, records: Iterable[bytes]) -> Waiting:
    """Compare the records of a spill file with the database."""
    database, last, _ = visits.progress(tx)
    batches, count, others = [], 0, 0
    for record in records:
        try:
            batch = Batch.unpack(record)
        except (ValueError, TypeError, LookupError):
            others += 1
            continue
        if batch.database not in ("", database):
            others += 1
        elif batch.number > last:
            batches.append(batch.number)
            count += len(batch.visits)
    return Waiting(batches, count, others)


def first(tx: Tx, spilled: Path) -> int | None:
    """Return a number below the ids of all visits that may still arrive from the spill file; None if none will."""
    noted = visits.waiting(tx)
    batches = [noted] if noted is not None else []
    with contextlib.suppress(OSError):  # the server cannot open it either, and has noted this
        batches += look(tx, spill.read(spilled)).batches
    return min(batches, default=None)
