"""Backups: a verified copy of the database as it was at one moment, made while everybody goes on.

All is in it but the keys of the visitor hashes, so that it tells nobody later who came twice on a day.
"""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from iwts import copies, links, visits
from iwts.copies import Pace, Report
from iwts.db import Tx
from iwts.errors import IwtsError
from iwts.files import open_own
from iwts.visits import SECOND


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a copy; `is_waiting`: visits before it were still in the spill file, which is not copied."""

    bytes: int
    links: int
    visits: int
    is_waiting: bool


def make(database: Path, path: Path, pace: Pace, report: Report) -> Contents:
    """Make a backup of `database` in the new file `path`. Raises `IwtsError`; then there is no such file."""
    if path.exists():
        raise IwtsError("%(file)s is there already; nothing is overwritten", file=path)
    with part(path) as copy:
        copies.copy(database, copy, pace, report, in_use=True)
        with copies.changing(copy) as connection:
            visits.throw_all_keys_away(Tx(connection, 0))
        contents = checked(copy, database, pace)
        put(copy, path)
    return contents


def name(now: int) -> str:
    """Of a backup in a folder of many."""
    return f"iwts-{stamp(now)}.db"


def stamp(now: int) -> str:
    """A moment as it stands in the names of files, UTC."""
    return f"{datetime.fromtimestamp(now // SECOND, UTC):%Y-%m-%d-%H%M%S}"


def checked(copy: Path, source: Path, pace: Pace) -> Contents:
    """What is in a copy of `source` that is whole. Raises `IwtsError` for another."""
    copies.check(copy, source, pace)
    with copies.reading(copy) as connection:
        tx = Tx(connection, 0)
        is_waiting = visits.waiting(tx) is not None
        return Contents(copy.stat().st_size, links.count(tx), visits.count(tx), is_waiting)


@contextlib.contextmanager
def part(path: Path) -> Iterator[Path]:
    """An empty file for what `put` will give the name `path`, only its owner's; it is gone when anything is raised.

    What a process has left that was killed is thrown away, what another is writing is not. Raises `IwtsError`.
    """
    file = path.with_name(path.name + ".part")
    with contextlib.ExitStack() as stack:
        try:
            remove_left(file)
            descriptor = open_own(file, os.O_EXCL)
            stack.callback(os.close, descriptor)
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise IwtsError("%(file)s: is being written by another command", file=file) from None
        except OSError as error:
            raise IwtsError("%(file)s: cannot be written (%(reason)s)", file=file, reason=error.strerror) from None
        try:
            yield file
        except BaseException:
            file.unlink(missing_ok=True)
            raise


def remove_left(file: Path) -> None:
    """Remove what somebody who was killed had begun. Raises BlockingIOError when somebody is writing it."""
    with contextlib.suppress(FileNotFoundError), file.open("rb") as left:
        fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
        file.unlink()


def put(copy: Path, path: Path) -> None:
    """Give a whole copy its name; from then on it is there, also after a power cut."""
    try:
        with copy.open("rb") as file:
            os.fsync(file.fileno())
        copy.rename(path)
    except OSError as error:
        raise IwtsError("%(file)s: cannot be written (%(reason)s)", file=path, reason=error.strerror) from None
    copies.sync_folder(path.parent)
