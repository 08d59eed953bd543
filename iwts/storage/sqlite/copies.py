"""Copies of the database: made from a file in use, read, checked and changed.

A copy is a single file that no one else has open. It has no write-ahead log, and opening it creates none.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from iwts.errors import IwtsError
from iwts.storage.errors import Damaged
from iwts.storage.sqlite import schema
from iwts.storage.sqlite.errors import translated
from iwts.storage.sqlite.pace import PROGRESS_STEPS, Pace

PAGES = 256  # per step; 1 MB
WAIT_MS = 2000  # for a writer's lock
SPARE = 32 << 20  # bytes of disk space to leave for running writers

_JOURNAL = 18  # offset of two bytes, the write and the read format: 1 legacy, 2 write-ahead log (SQLite's file format)

Report = Callable[[int, int], None]  # pages done, pages in total


def copy(source: Path, target: Path, pace: Pace, report: Report, *, in_use: bool) -> None:
    """Write a consistent snapshot of `source` into the empty file `target`, while others may commit.

    With `in_use`, others may have `source` open. Without it, `source` is only read, and may be on a read-only medium.
    Raise `IwtsError` if no copy can be made, for example because the disk is nearly full, or OSError.
    """
    with translated(source, target), contextlib.closing(_open(source, in_use=in_use)) as old:
        copy_open(old, source, target, pace, report)


def copy_open(
    old: apsw.Connection, source: Path, target: Path, pace: Pace, report: Report = lambda _done, _of: None
) -> None:
    """Copy through an open connection to `source`, which may have lost its name."""
    with translated(source, target), contextlib.ExitStack() as stack:
        # Closing the file drops all locks that this process has on it, so it is closed after SQLite has closed it.
        file = os.open(target, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
        stack.callback(os.close, file)
        old.execute("BEGIN")  # without it, each commit by others would restart the copy
        stack.callback(old.execute, "ROLLBACK")
        _check_schema(old, source)
        _check_room(old, target)
        _copy_pages(old, target, file, pace, report)
        os.pwrite(file, b"\1\1", _JOURNAL)
        os.fsync(file)


def _copy_pages(old: apsw.Connection, target: Path, file: int, pace: Pace, report: Report) -> None:
    with contextlib.closing(_open_no_link(target)) as new:
        new.pragma("journal_mode", "OFF")
        new.pragma("synchronous", "OFF")
        new.pragma("cache_size", 1)  # else the last pages stay in memory, and are all written at the end
        with new.backup("main", old, "main") as backup:
            while not backup.step(PAGES):
                os.fsync(file)  # often: a large write in one go would make visitors wait for the disk
                report(backup.page_count - backup.remaining, backup.page_count)
                pace.rest()
            report(backup.page_count, backup.page_count)


def check(path: Path, source: Path, pace: Pace) -> None:
    """Read all of a copy of `source`. Raise `IwtsError` or its subclass `Damaged`, with `source` in the message."""
    with translated(source), contextlib.closing(_open(path)) as connection:
        connection.set_progress_handler(pace.rest, PROGRESS_STEPS)
        ((found,),) = connection.execute("PRAGMA integrity_check(1)")
        if found != "ok":
            raise Damaged(" ".join(found.split()), source)


def check_head(path: Path) -> None:
    """Read the first page of a file. Raise `IwtsError` if it shows that the file is not an iwts database."""
    with translated(path), contextlib.closing(_open(path)) as connection:
        _check_schema(connection, path)


@contextlib.contextmanager
def reading(path: Path, pace: Pace) -> Iterator[apsw.Connection]:
    """Open a copy for reading."""
    with translated(path), contextlib.closing(_open(path)) as connection:
        connection.set_progress_handler(pace.rest, PROGRESS_STEPS)
        yield connection


@contextlib.contextmanager
def changing(path: Path) -> Iterator[apsw.Connection]:
    """Open a transaction on a copy; a failure rolls it back."""
    with translated(path), contextlib.closing(_open_no_link(path)) as connection:
        connection.pragma("journal_mode", "MEMORY")  # a journal file would be left behind by a killed process
        connection.pragma("secure_delete", 1)
        with connection:
            yield connection


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Merge the log of a database into its file, and lock all others out.

    Raise `Damaged` if that is impossible, another `IwtsError` if it must not be done now.
    """
    with (
        translated(path),
        contextlib.closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as connection,
    ):
        connection.set_busy_timeout(WAIT_MS)
        if not schema.is_ours(connection, path) and connection.pragma("page_count"):
            raise IwtsError("%(file)s: this database belongs to another program; choose another file", file=path)
        connection.pragma("journal_mode", "DELETE")
        connection.execute("BEGIN EXCLUSIVE")
        yield


def _open(path: Path, *, in_use: bool = False) -> apsw.Connection:
    # With `immutable`, SQLite reads without locks and side files.
    has_log = path.with_name(path.name + "-wal").exists()
    uri = path.resolve().as_uri() + ("" if in_use or has_log else "?immutable=1")
    flags = apsw.SQLITE_OPEN_READWRITE if in_use else apsw.SQLITE_OPEN_READONLY
    connection = apsw.Connection(uri, flags=flags | apsw.SQLITE_OPEN_URI)
    connection.set_busy_timeout(WAIT_MS)
    return connection


def _open_no_link(path: Path) -> apsw.Connection:
    """Open a copy for writing: it was created under this name, which another user may have turned into a link."""
    real = path.parent.resolve() / path.name
    return apsw.Connection(str(real), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_NOFOLLOW)


def _check_schema(connection: apsw.Connection, path: Path) -> None:
    version = int(connection.pragma("user_version"))
    if not schema.is_ours(connection, path):
        raise IwtsError("%(file)s: not an iwts database", file=path)
    if version > schema.newest():
        text = "%(file)s: is from a newer iwts (schema %(its)s, this program knows %(ours)s); install that version"
        raise IwtsError(text, file=path, its=version, ours=schema.newest())


def _check_room(connection: apsw.Connection, target: Path) -> None:
    size = int(connection.pragma("page_count")) * int(connection.pragma("page_size"))
    free = shutil.disk_usage(target.parent).free
    if free < size + SPARE:
        text = "%(file)s: not enough space (%(free)s MB free, %(wanted)s MB needed)"
        raise IwtsError(text, file=target.parent, free=free >> 20, wanted=(size + SPARE >> 20) + 1)
