"""Copies of the database: files that nobody else has open. Made from one in use, looked into, checked and changed.

A copy is one file: it has no write-ahead log beside it, and opening it makes none.
"""

import contextlib
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from iwts.errors import IwtsError
from iwts.storage import schema

PAGES = 256  # in a step; 1 MB
REST = 1.0  # times as long as a step took: half of what disk and processor can do, at most
MOST_REST = 1.0  # seconds; a step may also have been long because we were stopped (Ctrl-Z)
WAIT_MS = 2000  # for whoever writes
PROGRESS_STEPS = 100_000  # of SQLite's machine between two rests, or looks at the clock; some ms
SPARE = 32 << 20  # bytes that stay free on the disk, for those who go on writing

_JOURNAL = 18  # where a file says, in two bytes, who may write and who may read it: 1 everybody, 2 with a log (SQLite)

Report = Callable[[int, int], None]  # how many pages are done, of how many


class Stopped(IwtsError):
    """Somebody asked that it ends."""


class Damaged(IwtsError):
    """The file does not hold what was written into it."""


class Pace:
    """Has each step of a long work followed by a rest, in which disk and processor are left to visitors."""

    def __init__(self, stopped: threading.Event | None = None) -> None:
        """`stopped` is set by who wants it to end."""
        self._stopped = stopped or threading.Event()
        self._begun = time.monotonic()

    def rest(self) -> bool:
        """The step is done. Raises `Stopped`; False is what SQLite wants to hear of who goes on."""
        if self._stopped.wait(min(REST * (time.monotonic() - self._begun), MOST_REST)):
            raise Stopped("it was broken off")
        self._begun = time.monotonic()
        return False


def copy(source: Path, target: Path, pace: Pace, report: Report, *, in_use: bool) -> None:
    """Write into the empty file `target` what `source` holds at this moment, whatever is committed meanwhile.

    `in_use`: others may have `source` open; else it is only read, also on a medium that cannot be written. Raises
    `IwtsError` when that cannot be done, also because the disk is nearly full.
    """
    with _told(source, target), contextlib.ExitStack() as stack:
        # Closing a file drops all locks that this process has on it: not before SQLite has closed it too.
        file = os.open(target, os.O_RDWR | os.O_CLOEXEC)
        stack.callback(os.close, file)
        old = stack.enter_context(contextlib.closing(_open(source, in_use=in_use)))
        old.execute("BEGIN")  # without it, each commit of others would have the copy begin anew
        _check_schema(old, source)
        _check_room(old, target)
        _copy_pages(old, target, file, pace, report)
        os.pwrite(file, b"\1\1", _JOURNAL)
        os.fsync(file)


def _copy_pages(old: apsw.Connection, target: Path, file: int, pace: Pace, report: Report) -> None:
    with contextlib.closing(apsw.Connection(str(target), flags=apsw.SQLITE_OPEN_READWRITE)) as new:
        new.pragma("journal_mode", "OFF")
        new.pragma("synchronous", "OFF")
        with new.backup("main", old, "main") as backup:
            while not backup.step(PAGES):
                os.fsync(file)  # a little at a time: a disk that is given much at once has visitors wait
                report(backup.page_count - backup.remaining, backup.page_count)
                pace.rest()
            report(backup.page_count, backup.page_count)


def check(path: Path, source: Path, pace: Pace) -> None:
    """Read all of a copy of `source`. Raises `IwtsError`, `Damaged` among them, which tell it of that."""
    with _told(source), contextlib.closing(_open(path)) as connection:
        connection.set_progress_handler(pace.rest, PROGRESS_STEPS)
        ((found,),) = connection.execute("PRAGMA integrity_check(1)")
        if found != "ok":
            raise Damaged("%(file)s: is damaged (%(reason)s)", file=source, reason=" ".join(found.split()))


def check_head(path: Path) -> None:
    """Look at the first page of a file. Raises `IwtsError` if that is enough to tell that it is none of ours."""
    with _told(path), contextlib.closing(_open(path)) as connection:
        _check_schema(connection, path)


@contextlib.contextmanager
def reading(path: Path) -> Iterator[apsw.Connection]:
    """What is in a copy."""
    with _told(path), contextlib.closing(_open(path)) as connection:
        yield connection


@contextlib.contextmanager
def changing(path: Path) -> Iterator[apsw.Connection]:
    """A transaction on a copy, which is thrown away if it fails."""
    with (
        _told(path),
        contextlib.closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as connection,
    ):
        connection.pragma("journal_mode", "MEMORY")  # beside it, one that is killed would leave a file
        connection.pragma("secure_delete", 1)
        with connection:
            yield connection


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Bring the log of a database into its file, and keep everybody else out. Raises `Damaged` when that cannot be
    done, another `IwtsError` when it must not be done now."""
    with (
        _told(path),
        contextlib.closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as connection,
    ):
        connection.set_busy_timeout(WAIT_MS)
        if connection.pragma("application_id") != schema.APPLICATION_ID and connection.pragma("page_count"):
            raise IwtsError("%(file)s: this is another program's database; choose another path", file=path)
        connection.pragma("journal_mode", "DELETE")
        connection.execute("BEGIN EXCLUSIVE")
        yield


def _open(path: Path, *, in_use: bool = False) -> apsw.Connection:
    # What is said to be immutable is read without locks and side files.
    has_log = path.with_name(path.name + "-wal").exists()
    uri = path.resolve().as_uri() + ("" if in_use or has_log else "?immutable=1")
    flags = apsw.SQLITE_OPEN_READWRITE if in_use else apsw.SQLITE_OPEN_READONLY
    connection = apsw.Connection(uri, flags=flags | apsw.SQLITE_OPEN_URI)
    connection.set_busy_timeout(WAIT_MS)
    return connection


def _check_schema(connection: apsw.Connection, path: Path) -> None:
    version = int(connection.pragma("user_version"))
    if connection.pragma("application_id") != schema.APPLICATION_ID:
        raise IwtsError("%(file)s: this is no database of iwts", file=path)
    if version > schema.newest():
        text = "%(file)s: is of a newer iwts (schema %(its)d, this program knows %(ours)d); install that version"
        raise IwtsError(text, file=path, its=version, ours=schema.newest())


def _check_room(connection: apsw.Connection, target: Path) -> None:
    size = int(connection.pragma("page_count")) * int(connection.pragma("page_size"))
    free = shutil.disk_usage(target.parent).free
    if free < size + SPARE:
        text = "%(file)s: there is no room: %(free)d MB are free, %(wanted)d MB are needed"
        raise IwtsError(text, file=target.parent, free=free >> 20, wanted=(size + SPARE >> 20) + 1)


@contextlib.contextmanager
def _told(path: Path, target: Path | None = None) -> Iterator[None]:
    """Turn SQLite's errors into ours; `target` is the file that is written, if it is not `path`."""
    try:
        yield
    except apsw.NotADBError as error:
        raise Damaged("%(file)s: this is no database of iwts, or it is damaged", file=path) from error
    except (apsw.CorruptError, apsw.SQLError, UnicodeDecodeError) as error:
        raise Damaged("%(file)s: is damaged (%(reason)s)", file=path, reason=error) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise IwtsError("%(file)s: others use it now; try again when they have ended", file=path) from error
    except apsw.CantOpenError as error:
        raise IwtsError("%(file)s: cannot be opened; is it there, and may we read it?", file=path) from error
    except apsw.FullError as error:
        raise IwtsError("%(file)s: the disk is full", file=target or path) from error
    except apsw.IOError as error:
        either = f"{path} or {target}" if target else path
        raise IwtsError("%(file)s: cannot be read or written (%(reason)s)", file=either, reason=error) from error
    except (apsw.ReadOnlyError, apsw.PermissionsError) as error:
        raise IwtsError("%(file)s: cannot be written (%(reason)s)", file=target or path, reason=error) from error
    except OSError as error:
        text = "%(file)s: cannot be written (%(reason)s)"
        raise IwtsError(text, file=target or path, reason=error.strerror) from error
