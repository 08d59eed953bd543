"""The engines: which one a database needs. Nothing else chooses between them.

What PostgreSQL needs is loaded only for a database there.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from iwts.errors import DatabaseError
from iwts.storage import lock
from iwts.storage.address import Location, PostgresAddress
from iwts.storage.building import Building
from iwts.storage.db import Database
from iwts.storage.inspection import Inspection
from iwts.storage.sqlite import building as sqlite_building
from iwts.storage.sqlite import db as sqlite
from iwts.storage.sqlite.inspection import SqliteInspection
from iwts.storage.tx import Tx

if TYPE_CHECKING:
    from iwts.storage.postgres.connection import Server


def open_database(location: Location, clock: Callable[[], int], *, make: bool = True) -> Database:
    """Open a database. With `make`, create a missing one and migrate one of an earlier version.

    Raises `DatabaseError`.
    """
    if isinstance(location, Path):
        return sqlite.SqliteDatabase(location, clock, make=make)
    server = _server(location)
    from iwts.storage.postgres.db import PostgresDatabase

    return PostgresDatabase(server, clock, make=make)


def look_at(location: Location) -> AbstractContextManager[Tx]:
    """Open a database without creating, migrating or writing anything, and without holding up a server.

    Each query sees what is committed when it starts. Raise `Unavailable` if the database cannot be used.
    """
    if isinstance(location, Path):
        return sqlite.look_at(location)
    server = _server(location)
    from iwts.storage.postgres import db as postgres

    return postgres.look_at(server)


@contextlib.contextmanager
def inspect(location: Location) -> Iterator[Inspection]:
    """Open a database as `look_at` does, for a check."""
    with look_at(location) as tx:
        if isinstance(location, Path):
            yield SqliteInspection(tx, location)
            return
        from iwts.storage.postgres.inspection import PostgresInspection

        yield PostgresInspection(tx, location.uri)


def is_new(location: Location) -> bool:
    """Whether there is no database, or one without tables."""
    if isinstance(location, Path):
        return sqlite.is_new(location)
    server = _server(location)
    from iwts.storage.postgres import db as postgres

    return postgres.is_new(server)


def exists(location: Location) -> bool:
    """Whether there is a database, perhaps an empty or damaged one. Raise `Unavailable` if that cannot be told."""
    return location.exists() if isinstance(location, Path) else not is_new(location)


def building(
    location: Location, clock: Callable[[], int], source: str, is_empty: Callable[[Tx], bool]
) -> AbstractContextManager[Building]:
    """Build a database from a source; it is there at the end of the block, and not if anything is raised.

    Raise `IwtsError` if there is one already that is in use, or not empty. The caller must have the database to itself.
    """
    if isinstance(location, Path):
        return sqlite_building.building(location, clock, source, is_empty)
    server = _server(location)
    from iwts.storage.postgres import building as postgres

    return postgres.building(server, clock, is_empty)


def server_lock(location: Location, stem: Path) -> AbstractContextManager[None]:
    """Hold the lock of the one server on a file, or on the folder of files that begin with `stem`.

    Raise `DatabaseError` if another server has it.
    """
    if isinstance(location, Path):
        return lock.server_lock(location)
    return lock.server_lock(stem, "folder", str(stem.resolve().parent))


@contextlib.contextmanager
def node_lock(location: Location, numbers: Sequence[int], *, may_be_away: bool) -> Iterator[Callable[[], None]]:
    """Hold a server's locks in a database that others use, too; `numbers` are those of its nodes, none in a file.

    Yield what must be called every few seconds: it takes the locks again if the database has lost them, and for the
    first time if that `may_be_away`. Raise `DatabaseError` if another has them, also from there.
    """
    if isinstance(location, Path) or not numbers:
        yield lambda: None
        return
    server = _server(location)
    from iwts.storage.postgres.lock import NodeLock

    with contextlib.closing(NodeLock(server, numbers)) as held:
        held.take(may_be_away=may_be_away)
        yield lambda: held.take(may_be_away=True)


def sole_use(location: Location) -> AbstractContextManager[None]:
    """Have a database to oneself. Raise `DatabaseError` if a server uses it."""
    if isinstance(location, Path):
        return lock.server_lock(location)
    server = _server(location)
    from iwts.storage.postgres import lock as postgres

    return postgres.sole_use(server)


def is_held(location: Location) -> bool:
    """Whether a server uses a database."""
    try:
        with sole_use(location):
            return False
    except DatabaseError:
        return True


def _server(address: PostgresAddress) -> "Server":
    """Return the server of an address. Raise `DatabaseError` if what PostgreSQL needs is not installed."""
    try:
        from iwts.storage.postgres.connection import Server
    except ModuleNotFoundError:
        raise DatabaseError(f"{address}: needs psycopg; install it with: pip install 'iwts[postgres]'") from None
    except ImportError as error:  # psycopg looks for the C library, and tells on its last line what it found
        found = str(error).splitlines()[-1].rpartition("implementation: ")[2]
        raise DatabaseError(f"{address}: needs libpq ({found}); install it with: sudo apt install libpq5") from None
    return Server(address.uri, str(address))
