"""Locks in the database: those of servers, that of the jobs, and those by which writers take turns."""

import contextlib
from collections.abc import Iterable, Iterator

import psycopg
from psycopg import errors as theirs

from iwts.errors import DatabaseError
from iwts.storage.postgres.connection import WAIT_MS, Connection, Server
from iwts.storage.postgres.errors import translated

_OURS = 0x69777473  # “iwts”, as other programs may lock numbers, too
WRITER, SERVERS, JOBS, BULK = (f"({_OURS}, {n})" for n in range(1, 5))
_NODES = 1000  # the lock of node 0; those of the others follow

_ME = "pid || ' ' || backend_start"  # a session; numbers of processes come again
_OWN_SESSION = "FROM pg_stat_activity WHERE pid = pg_backend_pid()"


def _holders(lock: str) -> str:
    return f"""
        FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND (classid, objid) = {lock} AND datname = current_database() AND granted
    """


class NodeLock:
    """The locks of a server: its nodes', and one that all servers share, without which no one has the database alone.

    PostgreSQL frees them when the connection that holds them ends.
    """

    def __init__(self, server: Server, numbers: Iterable[int]) -> None:
        self._server = server
        self._locks = [f"({_OURS}, {_NODES + number})" for number in numbers]
        self._connection: Connection | None = None
        self._me = ""  # the session that had the locks last

    def take(self, *, may_be_away: bool) -> None:
        """Take the locks, unless they are held; do nothing while PostgreSQL is away, if it may be.

        Raise `DatabaseError` if another server has one of these numbers, or someone has the database alone.
        """
        if self._connection is None or self._connection.is_lost:
            with translated(self._server):
                try:
                    self._connection = self._taken()
                except psycopg.OperationalError:
                    if not may_be_away:
                        raise

    def _taken(self) -> Connection:
        connection = self._server.connect()
        try:
            try:
                connection.execute(f"SELECT pg_advisory_lock_shared{SERVERS}")  # waits: `sole_use` may be a look only
            except theirs.LockNotAvailable:
                text = f"{self._server}: a command has this database to itself; wait for its end"
                raise DatabaseError(text) from None
            for lock in self._locks:
                self._take(connection, lock)
            me = connection.execute(f"SELECT {_ME} {_OWN_SESSION}")
            self._me = me.fetchall()[0][0]
        except BaseException:
            connection.close()
            raise
        return connection

    def _take(self, connection: Connection, lock: str) -> None:
        """Take the lock of a node."""
        if _is_so(connection, f"pg_try_advisory_lock{lock}"):
            return
        # Behind a network that was gone, the server may still wait for the connection that we have lost.
        ours = f"{_holders(lock)} AND {_ME} = $1"
        connection.execute(f"SELECT pg_terminate_backend(pid, {WAIT_MS}) {ours}", [self._me])
        if not _is_so(connection, f"pg_try_advisory_lock{lock}"):
            where = _where(connection, lock)
            text = f"{self._server}: another iwts server{where} has a copy of this data_dir; use a new, empty one"
            raise DatabaseError(text)

    def close(self) -> None:
        """Free the locks."""
        if self._connection is not None:
            self._connection.close()


@contextlib.contextmanager
def sole_use(server: Server) -> Iterator[None]:
    """Have a database to oneself. Raise `DatabaseError`, which says where, if a server or another command uses it."""
    with translated(server), contextlib.closing(server.connect()) as connection:
        if not _is_so(connection, f"pg_try_advisory_lock{SERVERS}"):
            raise DatabaseError(taken(connection))
        yield


def is_free(connection: Connection) -> bool:
    """Whether no server uses the database; in a transaction, none begins before that ends."""
    return _is_so(connection, f"pg_try_advisory_xact_lock{SERVERS}")


def taken(connection: Connection) -> str:
    """Return the text of the error for a database that others use."""
    return (
        f"{connection.server}: an iwts server or command{_where(connection, SERVERS)} uses this database; stop it first"
    )


def _is_so(connection: Connection, condition: str) -> bool:
    return bool(connection.execute(f"SELECT {condition}").fetchall()[0][0])


def _where(connection: Connection, lock: str) -> str:
    rows = connection.execute(f"SELECT host(client_addr) {_holders(lock)}").fetchall()
    return f" (at {rows[0][0]})" if rows and rows[0][0] else ""
