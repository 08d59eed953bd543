"""Copies of the database: files that nobody else has open. Made from one in use, looked into, checked and changed.

A copy is one file: it has no write-ahead log beside it, and opening it makes none.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from iwts.errors import IwtsError
from iwts.storage import schema
from iwts.storage.errors import Damaged, translated
from iwts.storage.pace import PROGRESS_STEPS, Pace

PAGES = 256  # in a step; 1 MB
WAIT_MS = 2000  # for whoever writes
SPARE = 32 << 20  # bytes that stay free on the disk, for those who go on writing

_JOURNAL = 18  # where a file says, in two bytes, who may write and who may read it: 1 everybody, 2 with a log (SQLite)

Report = Callable[[int, int], None]  # how many pages are done, of how many


def copy(source: Path, target: Path, pace: Pace, report: Report, *, in_use: bool) -> None:
    """Write into the empty file `target` what `source` holds at this moment, whatever is committed meanwhile.

    `in_use`: others may have `source` open; else it is only read, also on a medium that cannot be written. Raises
    `IwtsError` when that cannot be done, also because the disk is nearly full, or OSError.
    """
    with translated(source, target), contextlib.ExitStack() as stack:
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
    with translated(source), contextlib.closing(_open(path)) as connection:
        connection.set_progress_handler(pace.rest, PROGRESS_STEPS)
        ((found,),) = connection.execute("PRAGMA integrity_check(1)")
        if found != "ok":
            raise Damaged(" ".join(found.split()), source)


def check_head(path: Path) -> None:
    """Look at the first page of a file. Raises `IwtsError` if that is enough to tell that it is none of ours."""
    with translated(path), contextlib.closing(_open(path)) as connection:
        _check_schema(connection, path)


@contextlib.contextmanager
def reading(path: Path) -> Iterator[apsw.Connection]:
    """What is in a copy."""
    with translated(path), contextlib.closing(_open(path)) as connection:
        yield connection


@contextlib.contextmanager
def changing(path: Path) -> Iterator[apsw.Connection]:
    """A transaction on a copy, which is thrown away if it fails."""
    with (
        translated(path),
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
        translated(path),
        contextlib.closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as connection,
    ):
        connection.set_busy_timeout(WAIT_MS)
        if not schema.is_ours(connection, path) and connection.pragma("page_count"):
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
    if not schema.is_ours(connection, path):
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
