"""The waiting batches of a spill file or a journal, for commands that read it while a server may be using it.

A place is the path of a spill file, or of a journal, which is a folder.
"""

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from iwts.settings.config import Config
from iwts.storage.tx import Tx
from iwts.visits import journals, nodes, spill
from iwts.visits import store as visits
from iwts.visits.batch import Batch
from iwts.visits.journal_reader import JournalReader


class Waiting(NamedTuple):
    """The contents of a spill file or a journal, compared with a database."""

    batches: list[int]  # the numbers of the batches that will be replayed or shipped into it
    visits: int  # in these
    others: int  # batches that are not for this database, or cannot be read
    is_damaged: bool = False  # whether a journal has damaged records, which are passed over


def places(config: Config) -> list[Path]:
    """Return where the visits of a server wait for its database."""
    if isinstance(config.database, Path):
        return [spill.beside(config.stem)]
    return [*journals.of_fronts(config), *journals.left(config)]


def kept(place: Path) -> Iterable[bytes]:
    """Iterate over all batches, also those that a journal keeps after they were shipped. Raises OSError."""
    return (payload for _, payload in JournalReader(place, 0, 0).records(0)) if place.is_dir() else spill.read(place)


def look_at(tx: Tx, place: Path) -> Waiting:
    """Compare the contents of a place with the database. Raises OSError."""
    if not place.is_dir():
        return look(tx, spill.read(place))
    reader = JournalReader(place, 0, 0)
    node = nodes.kept(place)
    mark = nodes.mark(tx, node) if node else None
    found = _compare((payload for _, payload in reader.records(mark or 0)), visits.progress(tx).database, -1)
    return found._replace(is_damaged=reader.is_damaged)


def look(tx: Tx, records: Iterable[bytes]) -> Waiting:
    """Compare the records of a spill file with the database."""
    database, last, _ = visits.progress(tx)
    return _compare(records, database, last)


def _compare(records: Iterable[bytes], database: str, last: int) -> Waiting:
    batches, count, others = [], 0, 0
    for record in records:
        try:
            batch = Batch.unpack_without_visits(record)
        except (ValueError, TypeError, LookupError):
            others += 1
            continue
        if batch.database not in ("", database):
            others += 1
        elif batch.number > last:
            batches.append(batch.number)
            count += Batch.count_visits(record)
    return Waiting(batches, count, others)


def first(tx: Tx, places: Iterable[Path]) -> int | None:
    """Return a number below the ids of all visits that may still arrive from some places; None if none will."""
    noted = visits.waiting(tx)
    batches = [noted] if noted is not None else []
    for place in places:
        with contextlib.suppress(OSError):  # the server cannot open it either, and has noted this
            batches += look_at(tx, place).batches
    return min(batches, default=None)
