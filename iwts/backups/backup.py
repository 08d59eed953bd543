"""Backups: verified, consistent snapshots of the database, made while it is in use.

A backup contains everything except the keys of the visitor hashes. Without them, no one can find out later who came
twice on a day.
"""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from iwts.clock import UTC, local
from iwts.errors import IwtsError
from iwts.links import store as links
from iwts.storage import copies, files
from iwts.storage.copies import Report
from iwts.storage.db import Tx
from iwts.storage.pace import Pace
from iwts.visits import spill, waiting
from iwts.visits import store as visits


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents of a copy. `is_waiting`: earlier visits were still in the spill file, which is not copied."""

    bytes: int
    links: int
    visits: int
    is_waiting: bool


def make(database: Path, path: Path, pace: Pace, report: Report) -> Contents:
    """Make a backup of `database` in the new file `path`. Raises `IwtsError`, and then leaves no file behind."""
    if path.exists():
        raise IwtsError("%(file)s already exists; name a new file", file=path)
    spilled = list[bytes]()
    with contextlib.suppress(OSError):  # then the server cannot open it either, and has noted that
        spilled = list(spill.read(spill.beside(database)))
    with files.part(path) as copy:
        copies.copy(database, copy, pace, report, in_use=True)
        with copies.changing(copy) as connection:
            visits.throw_all_keys_away(Tx(connection, 0))
        contents = checked(copy, database, pace, spilled)
        files.put(copy, path)
    return contents


def name(now: int) -> str:
    """The file name of a backup in a backup folder."""
    return f"iwts-{stamp(now)}.db"


def stamp(now: int) -> str:
    """A time as written in file names, in UTC."""
    return f"{local(now, UTC):%Y-%m-%d-%H%M%S}"


def checked(copy: Path, source: Path, pace: Pace, spilled: Iterable[bytes] = ()) -> Contents:
    """The contents of an intact copy of `source`. Raises `IwtsError` if the copy is not intact.

    `spilled` are the records of the source's spill file from before the copy was made.
    """
    copies.check(copy, source, pace)
    with copies.reading(copy) as connection:
        tx = Tx(connection, 0)
        is_waiting = visits.waiting(tx) is not None or bool(waiting.look(tx, spilled).batches)
        return Contents(copy.stat().st_size, links.count(tx), visits.count(tx), is_waiting)
