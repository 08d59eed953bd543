"""Connections to a shared database file: how they are set up, and how they wait for locks."""

import functools
import time
from pathlib import Path

import apsw

from iwts.clock import Deadline
from iwts.errors import DatabaseError
from iwts.storage.sqlite import schema

WAIT_MS = 2000  # for pages and commands; the front, which answers visitors, does not wait
RETRY_MS = 1

PRAGMAS = {
    "foreign_keys": 1,
    "journal_size_limit": 64 << 20,
    "wal_autocheckpoint": 0,  # not in the middle of any write: a checkpoint waits for the disk
    "secure_delete": 1,
    "trusted_schema": 0,
}


def connect(path: Path, wait_ms: int) -> apsw.Connection:
    """Open a connection to an existing file; it waits up to `wait_ms` for a lock.

    Raise `DatabaseError` for a foreign file, and leave it alone.
    """
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    set_wait(connection, wait_ms)
    connection.pragma("user_version")  # raises errors of the disk, which a transaction would hide behind its own
    schema.version(connection, path)  # before anything is changed
    _use_write_ahead_log(connection, Deadline(wait_ms / 1000))
    for name, value in PRAGMAS.items():
        connection.pragma(name, value)
    return connection


NoRoom = (apsw.IOError, apsw.FullError)  # how SQLite reports a disk that is too full to open a database for writing


def connect_to_image(path: Path) -> apsw.Connection:
    """Open a file read-only on a disk without room for a log. Its log must be empty, as it is not read.

    Raise `DatabaseError` for a file of another schema.
    """
    log = path.resolve().with_name(f"{path.resolve().name}-wal")
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(f"{path.resolve().as_uri()}?immutable=1", flags=flags)
    if (log.exists() and log.stat().st_size) or schema.version(connection, path) != schema.newest():
        connection.close()
        raise DatabaseError(f"{path}: cannot be opened on a full or failing disk; free some space")
    return connection


def set_wait(connection: apsw.Connection, wait_ms: int) -> None:
    """Set how long a connection waits for a lock."""
    connection.set_busy_handler(functools.partial(_wait, wait_ms))


def _wait(wait_ms: int, times: int) -> bool:
    """Sleep, and return whether to try again for a lock.

    SQLite's own handler sleeps up to 100 ms at a time. When the disk is slow the front writes without a pause, and such
    a sleeper would get the lock only by luck.
    """
    if times * RETRY_MS >= wait_ms:
        return False
    time.sleep(RETRY_MS / 1000)
    return True


def _use_write_ahead_log(connection: apsw.Connection, deadline: Deadline) -> None:
    """Switch the file to a write-ahead log.

    When several connections do this in a new file, all but one fail immediately, whatever the busy handler says: SQLite
    does not let them wait while they hold the lock that the others need.
    """
    while True:
        try:
            connection.pragma("journal_mode", "WAL")
        except apsw.BusyError:
            if deadline.passed:
                raise
            time.sleep(RETRY_MS / 1000)
        else:
            return
