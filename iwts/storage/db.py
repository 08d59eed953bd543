"""The database: one SQLite file, one writing connection for each part that writes, readers per thread.

`Database.read()` and `Database.write()` hand out a transaction `Tx` with `:name` parameters and rows as tuples. SQL
itself stays with its noun.
"""

import contextlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import apsw

from iwts.clock import Deadline
from iwts.errors import Unavailable
from iwts.storage import migrate, schema
from iwts.storage.connection import connect, set_wait
from iwts.storage.errors import Busy, ReadOnly, translated
from iwts.storage.files import open_own
from iwts.storage.pace import PROGRESS_STEPS, Pace

WAIT_MS = 2000  # for pages and commands; who answers visitors does not wait
OWN_MS = 20  # for another thread of this process

Row = tuple[Any, ...]


def listed(ids: Iterable[int]) -> str:
    """Numbers as SQL has them between the brackets of `IN`."""
    return ", ".join(map(str, ids)) or "NULL"


class Tx:
    """A transaction, or on a reading connection a row of queries; `now` is its time in UTC microseconds."""

    def __init__(self, connection: apsw.Connection, now: int) -> None:
        self._connection = connection
        self.now = now

    def all(self, sql: str, /, **values: Any) -> list[Row]:
        return list(self._connection.execute(sql, values))

    def each(self, sql: str, /, **values: Any) -> Iterator[Row]:
        """The rows of a query one after the other; they need not fit into memory."""
        return self._connection.execute(sql, values)

    def one(self, sql: str, /, **values: Any) -> Row | None:
        rows = self.all(sql, **values)
        return rows[0] if rows else None

    def value(self, sql: str, /, **values: Any) -> Any:
        """The only column of a query that always finds one row."""
        ((value,),) = self.all(sql, **values)
        return value

    def run(self, sql: str, /, **values: Any) -> int:
        """Execute a change; returns how many rows it touched."""
        self._connection.execute(sql, values)
        return self._connection.changes()

    def many(self, sql: str, rows: Iterable[Row]) -> None:
        """Execute a change for each row of values, in the order of its `?`: a third faster than by name."""
        self._connection.executemany(sql, rows)


class Writer:
    """A connection that writes, for one part of the program. Its transactions are short and take turns."""

    def __init__(self, path: Path, clock: Callable[[], int], wait_ms: int, synchronous: str) -> None:
        self.path = path
        self._clock = clock
        self._wait_ms = wait_ms
        self._synchronous = synchronous
        self._lock = threading.Lock()
        self._version = (0, 0)  # how often it was opened anew, SQLite's data_version
        self._connection = self._open()

    def _open(self) -> apsw.Connection:
        connection = connect(self.path, self._wait_ms)
        connection.pragma("synchronous", self._synchronous)
        return connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Tx]:
        """A transaction that is committed at the end, or rolled back whole if anything is raised.

        Raises `Unavailable` when the file is locked longer than this writer waits, full, read-only or damaged.
        """
        with self.writing() as tx:
            yield tx
        self.commit()

    @contextlib.contextmanager
    def writing(self) -> Iterator[Tx]:
        """A transaction that is left for `commit`, in whatever thread. Raises like `write`."""
        tx = self._begin()
        try:
            with translated():
                yield tx
        except BaseException as error:
            self._rollback(error)
            raise

    def _begin(self) -> Tx:
        # Of this process only who asks for the version may have it, or who does not care to wait.
        if not self._lock.acquire(timeout=max(self._wait_ms, OWN_MS) / 1000):
            raise Busy("the database cannot be used now (others wait to write)")
        try:
            with translated():
                self._connection.execute("BEGIN IMMEDIATE")
                self._note_version()  # from here on nobody else commits
        except BaseException as error:
            self._rollback(error)
            raise
        return Tx(self._connection, self._clock())

    def _open_anew(self) -> None:
        """What SQLite has opened on a read-only disk stays read-only."""
        with contextlib.suppress(Unavailable), translated():
            connection = self._open()
            self._connection.close()
            self._connection = connection
            self._version = (self._version[0] + 1, 0)

    def commit(self) -> None:
        """Here the disk is waited for. When it fails, it was a rollback."""
        try:
            with translated():
                self._connection.execute("COMMIT")
        except BaseException as error:
            self._rollback(error)
            raise
        self._lock.release()

    def _rollback(self, error: BaseException) -> None:
        try:
            if self._connection.in_transaction:  # SQLite has done it by itself after some errors (a full disk)
                self._connection.execute("ROLLBACK")
            if isinstance(error, ReadOnly):
                self._open_anew()
        finally:
            self._lock.release()

    def version(self) -> tuple[int, int]:
        """Something that changes whenever another connection has committed; never waits.

        While a transaction is under way in another thread it is what it was at its start.
        """
        if self._lock.acquire(blocking=False):
            try:
                with translated():
                    self._note_version()
            finally:
                self._lock.release()
        return self._version

    def _note_version(self) -> None:
        self._version = (self._version[0], int(self._connection.pragma("data_version")))

    def close(self) -> None:
        with self._lock:
            self._connection.close()


class Database(Writer):
    """The file as pages and commands use it: always a full sync for what is written, readers beside it."""

    def __init__(self, path: Path, clock: Callable[[], int]) -> None:
        with translated():
            _prepare(path)
            super().__init__(path, clock, wait_ms=WAIT_MS, synchronous="FULL")
        self._has_traces = False
        self._local = threading.local()
        self._readers: list[apsw.Connection] = []

    def writer(self, synchronous: str) -> Writer:
        """One more writing connection, which waits for nobody; `synchronous` is SQLite's pragma."""
        with translated():
            return Writer(self.path, self._clock, wait_ms=0, synchronous=synchronous)

    @contextlib.contextmanager
    def read(self) -> Iterator[Tx]:
        """This thread's reading connection. Each query sees what is committed when it starts."""
        with translated():
            connection = getattr(self._local, "connection", None)
            if connection is None:
                connection = self._local.connection = connect(self.path, wait_ms=WAIT_MS)
                connection.execute("PRAGMA query_only=1")
                self._readers.append(connection)
            yield Tx(connection, self._clock())

    @contextlib.contextmanager
    def snapshot(self, seconds: float = float("inf")) -> Iterator[Tx]:
        """The same, but all queries see what was committed when the first of them started. Raises `TooMuch` when they
        take longer than so many seconds."""
        deadline = Deadline(seconds)
        with self.read() as tx:
            connection = self._local.connection
            connection.execute("BEGIN")
            connection.set_progress_handler(lambda: deadline.passed, PROGRESS_STEPS)
            try:
                yield tx
            finally:
                connection.set_progress_handler(None)
                connection.execute("ROLLBACK")

    def log(self) -> tuple[int, int]:
        """The length of the write-ahead log in pages of 4 KB, and how many of them are in the file already."""
        with self._lock, translated():
            _, pages, done = next(self._connection.execute("PRAGMA wal_checkpoint(NOOP)"))
            return pages, done

    def checkpoint(self) -> None:
        """Bring what is in the write-ahead log into the file, as far as no reader needs it there; hinders nobody."""
        with self._lock, translated():
            self._connection.pragma("wal_checkpoint", "PASSIVE")

    def truncate_log(self, wait_ms: int = WAIT_MS) -> None:
        """Empty the write-ahead log, where deleted rows are still to be read. While others read it, that is left for
        `tidy`."""
        with self._lock, translated():
            self._has_traces = True
            set_wait(self._connection, wait_ms)
            try:
                is_busy, _, _ = next(self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"))
            finally:
                set_wait(self._connection, WAIT_MS)
            self._has_traces = bool(is_busy)

    def tidy(self) -> None:
        """Do now what `truncate_log` could not do. It waits for readers with the write lock, so it soon gives up: a
        backup may read for minutes."""
        if self._has_traces:
            self.truncate_log(OWN_MS)

    def close(self) -> None:
        for connection in self._readers:
            connection.close()
        super().close()


@contextlib.contextmanager
def look_at(path: Path) -> Iterator[Tx]:
    """The file as it is: nothing is made, migrated or written, and a running server has the processor half of the
    time. Each query sees what is committed when it starts. Raises `Unavailable` where the file cannot be used."""
    with translated(), contextlib.closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as connection:
        set_wait(connection, WAIT_MS)
        schema.version(connection, path)
        connection.execute("PRAGMA query_only=1; PRAGMA trusted_schema=0")
        connection.set_progress_handler(Pace().rest, PROGRESS_STEPS)
        yield Tx(connection, now=0)


def _prepare(path: Path) -> None:
    """Make the file if it is missing, and bring it to this program's schema."""
    with contextlib.suppress(OSError):  # a new file is its owner's alone; SQLite gives -wal and -shm the same rights
        os.close(open_own(path, os.O_EXCL))
    with contextlib.closing(connect(path, wait_ms=WAIT_MS)) as connection:
        migrate.forward(connection, path)
