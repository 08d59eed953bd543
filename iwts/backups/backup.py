"""Backups: verified, consistent snapshots of the database, made while it is in use.

A backup contains everything except the keys of the visitor hashes and the owner's sessions. Without the keys, no one
can find out later who came twice on a day, and no session comes back that the owner has ended.
"""

import contextlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from iwts.clock import UTC, local
from iwts.errors import IwtsError
from iwts.links import sealed
from iwts.links import store as links
from iwts.owner import login_link, sessions
from iwts.storage import files
from iwts.storage.errors import Damaged
from iwts.storage.sqlite import copies
from iwts.storage.sqlite.copies import Report
from iwts.storage.sqlite.pace import Pace
from iwts.storage.sqlite.tx import SqliteTx
from iwts.visits import spill, waiting
from iwts.visits import store as visits

_NAME = re.compile(r"iwts-(\d{4}-\d\d-\d\d-\d{6})\.db", re.ASCII)


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents of a copy. `is_waiting`: earlier visits were still in the spill file, which is not copied."""

    bytes: int
    links: int
    visits: int
    is_waiting: bool


def make(database: Path, path: Path, pace: Pace, report: Report) -> Contents:
    """Make a backup of `database` in the new file `path`. Raises `IwtsError`, and then leaves no file behind.

    Leftovers of killed backups in its folder are removed if iwts chose their names; others may be someone else's.
    """
    if path.exists():
        raise IwtsError("%(file)s already exists; name a new file", file=path)
    for left in path.parent.glob("iwts-*.db.part"):
        if day(left.stem):
            with contextlib.suppress(OSError):  # another command is writing it, or another user owns it
                files.remove_left(left)
    spilled = list[bytes]()
    with contextlib.suppress(OSError):  # the server cannot open it either, and has noted this
        spilled = list(spill.read(spill.beside(database)))
    with files.part(path) as copy:
        copies.copy(database, copy, pace, report, in_use=True)
        with copies.changing(copy) as connection:
            visits.throw_all_keys_away(SqliteTx(connection, 0))
            sessions.end_all(SqliteTx(connection, 0))
            login_link.remove(SqliteTx(connection, 0))
        contents = checked(copy, database, pace, spilled)
        files.put(copy, path)
    return contents


def name(now: int) -> str:
    """The file name of a backup in a backup folder."""
    return f"iwts-{stamp(now)}.db"


def day(name: str) -> date | None:
    """The UTC day in the name of a backup; None for any other file."""
    found = _NAME.fullmatch(name)
    try:
        return datetime.strptime(found[1], "%Y-%m-%d-%H%M%S").date() if found else None  # noqa: DTZ007
    except ValueError:
        return None


def stamp(now: int) -> str:
    """A time as written in file names, in UTC."""
    return f"{local(now, UTC):%Y-%m-%d-%H%M%S}"


def checked(copy: Path, source: Path, pace: Pace, spilled: Iterable[bytes] = ()) -> Contents:
    """The contents of an intact copy of `source`. Raises `IwtsError` if the copy, or a link in it, is not intact.

    `spilled` are the records of the source's spill file from before the copy was made.
    """
    copies.check(copy, source, pace)
    with copies.reading(copy, pace) as connection:
        tx = SqliteTx(connection, 0)
        if damaged := sealed.damaged(tx):
            raise Damaged(f"links with a wrong checksum: {', '.join(damaged[:20])}", source)
        is_waiting = visits.waiting(tx) is not None or bool(waiting.look(tx, spilled).batches)
        return Contents(copy.stat().st_size, links.count(tx), visits.count(tx), is_waiting)
