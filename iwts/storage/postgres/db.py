"""The database on a PostgreSQL server: a writing connection for each part that writes, and readers that threads share.

The code relies on one writer at a time, which is a property of SQLite. Here, each writing transaction takes a lock
that ends with it.
"""

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Iterator

from iwts.clock import Deadline
from iwts.errors import DatabaseError
from iwts.storage.db import Database, Writer
from iwts.storage.errors import Busy
from iwts.storage.postgres import lock, migrate, schema
from iwts.storage.postgres.changes import PostgresChanges
from iwts.storage.postgres.connection import WAIT_MS, Connection, Server
from iwts.storage.postgres.errors import translated
from iwts.storage.postgres.jobs import PostgresJobs
from iwts.storage.postgres.tx import PostgresTx

OWN_MS = 20  # for another thread of this process, where no other process is waited for
IDLE_MS = 10_000  # between two statements, after which PostgreSQL ends a transaction: its process may be frozen

_BEGIN = f"BEGIN; SET LOCAL idle_in_transaction_session_timeout = {IDLE_MS}"
_TURN = "nextval('writer_turn')"  # tells whether another writer had a turn in between
_WAIT = f"SELECT pg_advisory_xact_lock{lock.WRITER}; SELECT {_TURN}"
_TRY = f"SELECT CASE WHEN pg_try_advisory_xact_lock{lock.WRITER} THEN {_TURN} END"
# For others in bulk as long as they take, and then for those who write one by one.
_WAIT_IN_BULK = f"""
    SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock{lock.BULK}; SET LOCAL lock_timeout = {WAIT_MS}; {_WAIT}
"""


class PostgresWriter(Writer):
    """A writing connection, opened when it is first used and again when it was lost."""

    def __init__(self, server: Server, clock: Callable[[], int], *, waits: bool, durable: bool) -> None:
        self._server = server
        self._clock = clock
        self._waits = waits
        self._durable = durable
        self._lock = threading.Lock()
        self._connection: Connection | None = None
        self._tx: PostgresTx | None = None
        self._turn = 0  # the number of this writer's last turn
        self._others = 0  # how often others had turns between two of this writer

    @contextlib.contextmanager
    def writing(self, *, synced: bool = True, in_bulk: bool = False) -> Iterator[PostgresTx]:
        """With `in_bulk`, wait for the turn among others in bulk first."""
        tx = self._begin(synced=synced, in_bulk=in_bulk)
        try:
            with translated(self._server):
                yield tx
        except BaseException:
            self._roll_back()
            raise

    def _begin(self, *, synced: bool, in_bulk: bool) -> PostgresTx:
        if not self._lock.acquire(timeout=(WAIT_MS if self._waits else OWN_MS) / 1000):
            raise Busy("the database cannot be used now (another thread is writing)")
        try:
            with translated(self._server):
                if self._connection is None or self._connection.is_lost:
                    self._connection = _connect(self._server)
                self._take_turn(self._connection, synced=synced and self._durable, in_bulk=in_bulk)
        except BaseException:
            self._roll_back()
            raise
        self._tx = PostgresTx(self._connection, self._clock())
        return self._tx

    def _take_turn(self, connection: Connection, *, synced: bool, in_bulk: bool) -> None:
        begin = _BEGIN if synced else f"{_BEGIN}; SET LOCAL synchronous_commit = off"
        wait = _WAIT_IN_BULK if in_bulk else _WAIT if self._waits else _TRY
        cursor = connection.execute(f"{begin}; {wait}")
        while cursor.nextset():
            pass
        (turn,) = cursor.fetchall()[0]
        if turn is None:
            raise Busy(f"{self._server} cannot be used now (another process is writing)")
        self._others += turn != self._turn + 1
        self._turn = turn

    def commit(self) -> None:
        try:
            with translated(self._server):
                self._commit()
        except BaseException:
            self._roll_back()
            raise
        self._lock.release()

    def _commit(self) -> None:
        if self._tx is None:
            raise RuntimeError("no transaction is open")
        self._tx.close()
        # PostgreSQL answers so to the commit of a transaction in which a statement failed.
        if self._tx.connection.execute("COMMIT").statusmessage != "COMMIT":
            raise RuntimeError("a statement failed, but its transaction went on")

    def _roll_back(self) -> None:
        try:
            if self._connection is not None:
                self._connection.roll_back()
        finally:
            self._lock.release()

    def version(self) -> tuple[int, int]:
        """Return how often others had turns, as far as this writer's last one could tell."""
        return 0, self._others

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()


class PostgresDatabase(PostgresWriter, Database):
    """The database as pages and commands use it."""

    is_local = False

    def __init__(self, server: Server, clock: Callable[[], int], *, make: bool = True) -> None:
        """With `make`, create the tables, or migrate those of an earlier version; else it opens no connection yet."""
        super().__init__(server, clock, waits=True, durable=True)
        self._free = deque[Connection]()  # readers that no thread uses now; the last used one is the next
        self._is_closed = False
        self._has_traces = False
        if make:
            with translated(server), contextlib.closing(server.connect()) as connection:
                migrate.forward(connection)

    def writer(self, *, durable: bool) -> PostgresWriter:
        return PostgresWriter(self._server, self._clock, waits=False, durable=durable)

    @contextlib.contextmanager
    def _reader(self) -> Iterator[Connection]:
        with translated(self._server):
            try:
                connection = self._free.pop()
            except IndexError:
                connection = _connect(self._server)
            if connection.is_lost:
                connection = _connect(self._server)
            try:
                yield connection
            finally:
                connection.roll_back()
                if self._is_closed:
                    connection.close()
                elif not connection.closed:
                    self._free.append(connection)

    @contextlib.contextmanager
    def read(self) -> Iterator[PostgresTx]:
        with self._reader() as connection, contextlib.closing(PostgresTx(connection, self._clock())) as tx:
            yield tx

    @contextlib.contextmanager
    def snapshot(self, seconds: float = float("inf")) -> Iterator[PostgresTx]:
        limit = "" if seconds == float("inf") else f"; SET LOCAL statement_timeout = {max(1, round(seconds * 1000))}"
        with self._reader() as connection:
            connection.execute(f"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY{limit}")
            with contextlib.closing(PostgresTx(connection, self._clock(), Deadline(seconds))) as tx:
                yield tx

    @contextlib.contextmanager
    def write_in_bulk(self) -> Iterator[PostgresTx]:
        with self.writing(in_bulk=True) as tx:
            yield tx
        self.commit()

    def size(self) -> int:
        with self.read() as tx:
            return tx.integer("SELECT pg_database_size(current_database())")

    def jobs(self) -> PostgresJobs:
        return PostgresJobs(self, self._server)

    def changes(self) -> PostgresChanges:
        return PostgresChanges(self._server)

    def require_shape(self) -> None:
        with self.read() as tx:
            schema.require(tx, self._server)

    def erase_deleted(self) -> None:
        """Leave it to `tidy`: it takes minutes in large tables, and a page may be waiting."""
        self._has_traces = True

    def tidy(self) -> None:
        """Take deleted rows out of tables and indexes, which PostgreSQL does by itself, but later.

        Their bytes stay in free space until new rows need it.
        """
        if self._has_traces:
            with contextlib.suppress(Busy), self._reader() as connection:
                connection.execute(f"VACUUM {schema.tables()}")
                self._has_traces = False

    def close(self) -> None:
        self._is_closed = True
        while self._free:
            self._free.pop().close()
        super().close()


@contextlib.contextmanager
def look_at(server: Server) -> Iterator[PostgresTx]:
    """Open the database without creating, migrating or writing anything.

    Each query sees what is committed when it starts. Raise `Unavailable` if the database cannot be used.
    """
    with translated(server), contextlib.closing(server.connect()) as connection:
        schema.version(connection)
        connection.execute(
            "SET default_transaction_read_only = on; SET default_transaction_isolation = 'repeatable read'"
        )
        with contextlib.closing(PostgresTx(connection, now=0)) as tx:
            yield tx


def is_new(server: Server) -> bool:
    """Whether the database has no tables. Raise `Unavailable` if it cannot be used."""
    with translated(server), contextlib.closing(server.connect()) as connection:
        return not schema.version(connection)


def _connect(server: Server) -> Connection:
    connection = server.connect()
    try:
        if (found := schema.version(connection)) != schema.newest():
            text = (
                f"{server}: has no tables of this iwts (schema {found}); run `iwts serve` or a command that makes them"
            )
            raise DatabaseError(text)
    except BaseException:
        connection.close()
        raise
    return connection
