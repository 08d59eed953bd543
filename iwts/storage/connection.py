"""Connections to a database file that others use too: how each is set up, and how it waits for a lock."""

import functools
import time
from pathlib import Path

import apsw

from iwts.clock import Deadline
from iwts.storage import schema

RETRY_MS = 1

PRAGMAS = {
    "foreign_keys": 1,
    "journal_size_limit": 64 << 20,
    "wal_autocheckpoint": 0,  # not whenever somebody happens to write: a checkpoint waits for the disk
    "secure_delete": 1,
    "trusted_schema": 0,
}


def connect(path: Path, wait_ms: int) -> apsw.Connection:
    """A connection that waits so long for a lock. Raises `DatabaseError` for a file that is none of ours, as it was."""
    connection = apsw.Connection(str(path))
    set_wait(connection, wait_ms)
    schema.version(connection, path)  # before anything is changed
    _use_write_ahead_log(connection, Deadline(wait_ms / 1000))
    for name, value in PRAGMAS.items():
        connection.pragma(name, value)
    return connection


def set_wait(connection: apsw.Connection, wait_ms: int) -> None:
    """Have a connection wait so long for a lock that another one has."""
    connection.set_busy_handler(functools.partial(_wait, wait_ms))


def _wait(wait_ms: int, times: int) -> bool:
    """Whether to try once more for a lock. SQLite's own way sleeps up to 100 ms at a time, and then meets the front,
    which writes without pause when its disk is slow, only by luck."""
    if times * RETRY_MS >= wait_ms:
        return False
    time.sleep(RETRY_MS / 1000)
    return True


def _use_write_ahead_log(connection: apsw.Connection, deadline: Deadline) -> None:
    """Have changes go to a write-ahead log. Of several who ask for that in a new file SQLite has all but one fail at
    once, whatever the busy handler says: none of them may wait with the lock that the others need."""
    while True:
        try:
            connection.pragma("journal_mode", "WAL")
        except apsw.BusyError:
            if deadline.passed:
                raise
            time.sleep(RETRY_MS / 1000)
        else:
            return
