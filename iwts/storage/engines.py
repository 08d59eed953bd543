"""The engines: which one a database needs. Nothing else chooses between them."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from iwts.storage.building import Building
from iwts.storage.db import Database
from iwts.storage.sqlite import building as sqlite_building
from iwts.storage.sqlite import db as sqlite
from iwts.storage.tx import Tx


def open_database(database: Path, clock: Callable[[], int], *, make: bool = True) -> Database:
    """Open a database. With `make`, create a missing one and migrate one of an earlier version.

    Raises `DatabaseError`.
    """
    return sqlite.SqliteDatabase(database, clock, make=make)


def look_at(database: Path) -> AbstractContextManager[Tx]:
    """Open a database without creating, migrating or writing anything, at half speed to leave room for a server.

    Each query sees what is committed when it starts. Raise `Unavailable` if the database cannot be used.
    """
    return sqlite.look_at(database)


def is_new(database: Path) -> bool:
    """Whether there is no database, or one without tables."""
    return sqlite.is_new(database)


def building(
    database: Path, clock: Callable[[], int], source: str, is_empty: Callable[[Tx], bool]
) -> AbstractContextManager[Building]:
    """Build a database from a source; it is there at the end of the block, and not if anything is raised.

    Raise `IwtsError` if there is one already that is in use, or not empty. The caller must hold the server's lock.
    """
    return sqlite_building.building(database, clock, source, is_empty)
