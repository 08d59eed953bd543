"""The jobs of all servers on a database, which one server does at a time.

A lock, which a connection holds, says who does them. It cannot keep a server that was frozen from going on with what it
knew before. So whoever takes the lock leaves a number, and each transaction of a job checks that it is still there.
"""

import contextlib
import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager

import psycopg

from iwts.errors import DatabaseError
from iwts.storage.db import Database, Jobs, TakenOver, Writer
from iwts.storage.postgres import lock
from iwts.storage.postgres.connection import Connection, Server
from iwts.storage.tx import Tx

SILENCE = 6  # seconds without a `look`, after which PostgreSQL ends the connection of a server that is frozen

_TRY = f"SELECT pg_try_advisory_lock{lock.JOBS}"
_NUMBER = "SELECT last_value FROM jobs_number"


class PostgresJobs(Jobs):
    """Jobs under a lock on a connection of its own, which waits for the lock while another server has it."""

    def __init__(self, db: Database, server: Server) -> None:
        super().__init__(db)
        self._server = server
        self._connection: Connection | None = None
        self._ours: _Fenced | None = None

    def look(self) -> Database | None:
        try:
            if self._connection is None or self._connection.is_lost:
                self._ours = None
                self._connection = self._connected()
            if self._ours is None:
                self._ours = self._taken(self._connection)
            else:
                self._connection.execute("SELECT 1")  # PostgreSQL hears that we run, and we that the lock is ours
        except (psycopg.Error, DatabaseError):  # it is away, or someone writes for longer than we wait
            self.close()
        return self._ours

    def _connected(self) -> Connection:
        connection = self._server.connect()
        connection.execute(f"SET idle_session_timeout = '{SILENCE}s'")
        return connection

    def _taken(self, connection: Connection) -> "_Fenced | None":
        if not connection.execute(_TRY).fetchall()[0][0]:
            return None
        # A number that is drawn: a standby that lagged would count to the same one again. Others write before it, or
        # see it: what the last server began is done, or will not be.
        number = secrets.randbits(62) + 1
        connection.execute(
            f"BEGIN; SELECT pg_advisory_xact_lock{lock.WRITER}; SELECT setval('jobs_number', {number}); COMMIT"
        )
        return _Fenced(self._db, number)

    def close(self) -> None:
        self._ours = None
        if self._connection is not None:
            self._connection.close()


class _Fenced(Database):
    """The database as jobs use it while a server has them. Afterwards, it cannot be written any more."""

    is_local = False

    def __init__(self, db: Database, number: int) -> None:
        self._db, self._number = db, number

    @contextlib.contextmanager
    def writing(self, *, synced: bool = True) -> Iterator[Tx]:
        with self._db.writing(synced=synced) as tx:
            if tx.integer(_NUMBER) != self._number:
                raise TakenOver
            yield tx

    def commit(self) -> None:
        self._db.commit()

    def version(self) -> tuple[int, int]:
        return self._db.version()

    def writer(self, *, durable: bool) -> Writer:
        raise NotImplementedError  # jobs need none

    def read(self) -> AbstractContextManager[Tx]:
        return self._db.read()

    def snapshot(self, seconds: float = float("inf")) -> AbstractContextManager[Tx]:
        return self._db.snapshot(seconds)

    def size(self) -> int:
        return self._db.size()

    def require_shape(self) -> None:
        self._db.require_shape()

    def erase_deleted(self) -> None:
        self._db.erase_deleted()

    def tidy(self) -> None:
        self._db.tidy()

    def close(self) -> None:
        """Leave the connections to the database itself."""
