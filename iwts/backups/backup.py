"""Backups: a verified copy of the database as it was at one moment, made while everybody goes on.

All is in it but the keys of the visitor hashes, so that it tells nobody later who came twice on a day.
"""

from dataclasses import dataclass
from pathlib import Path

from iwts.clock import UTC, local
from iwts.errors import IwtsError
from iwts.links import store as links
from iwts.storage import copies, files
from iwts.storage.copies import Report
from iwts.storage.db import Tx
from iwts.storage.pace import Pace
from iwts.visits import store as visits


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a copy; `is_waiting`: visits before it were still in the spill file, which is not copied."""

    bytes: int
    links: int
    visits: int
    is_waiting: bool


def make(database: Path, path: Path, pace: Pace, report: Report) -> Contents:
    """Make a backup of `database` in the new file `path`. Raises `IwtsError`; then nothing new is there."""
    if path.exists():
        raise IwtsError("%(file)s is there already; nothing is overwritten", file=path)
    with files.part(path) as copy:
        copies.copy(database, copy, pace, report, in_use=True)
        with copies.changing(copy) as connection:
            visits.throw_all_keys_away(Tx(connection, 0))
        contents = checked(copy, database, pace)
        files.put(copy, path)
    return contents


def name(now: int) -> str:
    """Of a backup in a folder of many."""
    return f"iwts-{stamp(now)}.db"


def stamp(now: int) -> str:
    """A moment as it stands in the names of files, UTC."""
    return f"{local(now, UTC):%Y-%m-%d-%H%M%S}"


def checked(copy: Path, source: Path, pace: Pace) -> Contents:
    """What is in a copy of `source` that is whole. Raises `IwtsError` for another."""
    copies.check(copy, source, pace)
    with copies.reading(copy) as connection:
        tx = Tx(connection, 0)
        is_waiting = visits.waiting(tx) is not None
        return Contents(copy.stat().st_size, links.count(tx), visits.count(tx), is_waiting)
