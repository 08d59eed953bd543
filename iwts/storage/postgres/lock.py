"""Locks in the database: the server's, and the one by which writers take turns."""

import contextlib
from collections.abc import Iterator

import psycopg

from iwts.errors import DatabaseError
from iwts.storage.postgres.connection import WAIT_MS, Connection, Server
from iwts.storage.postgres.errors import translated

_OURS = 0x69777473  # “iwts”, as other programs may lock numbers, too
WRITER, SERVER = f"({_OURS}, 1)", f"({_OURS}, 2)"

_HOLDER = f"""
    FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND (classid, objid) = {SERVER} AND datname = current_database() AND granted
"""
_ME = "pid || ' ' || backend_start"  # a session; numbers of processes come again


class ServerLock:
    """The lock of the one server on a database. PostgreSQL frees it when the connection that holds it ends."""

    def __init__(self, server: Server, *, may_be_away: bool = False) -> None:
        """Take the lock. If another server has it, raise a `DatabaseError` that says where that runs.

        If PostgreSQL `may_be_away`, `look` takes the lock once it is back.
        """
        self._server = server
        self._connection: Connection | None = None
        self._me = ""  # the session that had the lock last
        with translated(server):
            try:
                self._connection = self._taken()
            except psycopg.OperationalError:
                if not may_be_away:
                    raise

    def _taken(self) -> Connection:
        connection = self._server.connect()
        try:
            if not _is_obtained(connection):
                # Behind a network that was gone, the server may still wait for the connection that we have lost.
                connection.execute(f"SELECT pg_terminate_backend(pid, {WAIT_MS}) {_HOLDER} AND {_ME} = $1", [self._me])
                if not _is_obtained(connection):
                    raise DatabaseError(taken(connection))
            self._me = connection.execute(f"SELECT {_ME} {_HOLDER}").fetchall()[0][0]
        except BaseException:
            connection.close()
            raise
        return connection

    def look(self) -> None:
        """Take the lock again if the connection was lost; raise `DatabaseError` if another server was faster.

        Call it every few seconds. While PostgreSQL is away, no one has the lock.
        """
        if self._connection is None or self._connection.is_lost:
            with contextlib.suppress(psycopg.OperationalError):
                self._connection = self._taken()

    def free(self) -> None:
        if self._connection is not None:
            self._connection.close()


@contextlib.contextmanager
def server_lock(server: Server, *, may_be_away: bool = False) -> Iterator[ServerLock]:
    """Hold the lock of the server on a database."""
    held = ServerLock(server, may_be_away=may_be_away)
    try:
        yield held
    finally:
        held.free()


def _is_obtained(connection: Connection) -> bool:
    return bool(connection.execute(f"SELECT pg_try_advisory_lock{SERVER}").fetchall()[0][0])


def is_free(connection: Connection) -> bool:
    """Whether no server uses the database; in a transaction, none begins before that ends."""
    return bool(connection.execute(f"SELECT pg_try_advisory_xact_lock{SERVER}").fetchall()[0][0])


def taken(connection: Connection) -> str:
    """Return the text of the error for a lock that another server has."""
    rows = connection.execute(f"SELECT host(client_addr) {_HOLDER}").fetchall()
    where = f" (at {rows[0][0]})" if rows and rows[0][0] else ""
    return f"{connection.server}: another iwts server{where} uses this database; stop it first"
