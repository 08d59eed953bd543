"""The database in one SQLite file: a writing connection for each part that writes, a reading one for each thread."""

import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from iwts.clock import Deadline
from iwts.errors import DatabaseError, Unavailable
from iwts.storage.db import Database, Writer
from iwts.storage.errors import Busy, Damaged, ReadOnly
from iwts.storage.files import open_own
from iwts.storage.sqlite import migrate, schema, shape
from iwts.storage.sqlite.connection import WAIT_MS, NoRoom, connect, connect_to_image, set_wait
from iwts.storage.sqlite.errors import translated
from iwts.storage.sqlite.inspection import SqliteInspection
from iwts.storage.sqlite.pace import PROGRESS_STEPS, Pace
from iwts.storage.sqlite.place import Place
from iwts.storage.sqlite.rescue import Rescue
from iwts.storage.sqlite.tx import SqliteTx

OWN_MS = 20  # for another thread of this process
PAGE = 4096  # bytes


class SqliteWriter(Writer):
    """A writing connection to the file. A transaction holds its lock only for as long as it takes in memory."""

    def __init__(
        self, path: Path, clock: Callable[[], int], wait_ms: int, synchronous: str, place: Place | None = None
    ) -> None:
        self.path = path
        self._clock = clock
        self._wait_ms = wait_ms
        self._synchronous = synchronous
        self._lock = threading.Lock()
        self._syncs = synchronous  # as SQLite has it now
        self._version = (0, 0)  # how often it was reopened, SQLite's data_version
        self.is_image = False  # whether the file is open read-only, because its disk was full
        try:
            self._connection = self._open()
        except NoRoom:
            self._connection, self.is_image = connect_to_image(path), True
        self.place = place or Place(path, is_image=self.is_image)

    def _open(self) -> apsw.Connection:
        connection = connect(self.path, self._wait_ms)
        connection.pragma("synchronous", self._synchronous)
        self._syncs = self._synchronous
        return connection

    def _sync_as(self, synchronous: str) -> None:
        if synchronous != self._syncs:
            self._connection.pragma("synchronous", synchronous)
            self._syncs = synchronous

    @contextlib.contextmanager
    def writing(self, *, synced: bool = True) -> Iterator[SqliteTx]:
        tx = self._begin(synced=synced)
        try:
            with translated():
                yield tx
        except BaseException as error:
            self._rollback(error)
            raise

    def _begin(self, *, synced: bool = True) -> SqliteTx:
        # Within this process the lock is held by a caller of `version`, or by a transaction of a thread that can wait.
        if not self._lock.acquire(timeout=max(self._wait_ms, OWN_MS) / 1000):
            raise Busy("the database cannot be used now (another thread is writing)")
        try:
            with translated():
                self._leave_image()
                self._sync_as(self._synchronous if synced else "NORMAL")
                self._connection.execute("BEGIN IMMEDIATE")
                self._note_version()  # from here on, no one else can commit
                self._check_place()
        except BaseException as error:
            self._rollback(error)
            raise
        return SqliteTx(self._connection, self._clock())

    def _check_place(self) -> None:
        """Raise `Unavailable` if the file is no longer in place: changes to it could be lost."""
        if self.place.problem:
            raise Unavailable(f"{self.place.problem}; see the log")

    def _leave_image(self) -> None:
        """Reopen a read-only image for writing; raise SQLite's error while its disk is full."""
        if self.is_image:
            self._open_anew()
            self.place.note_log()
            self.is_image = False

    def _open_anew(self) -> None:
        self._check_place()
        connection = self._open()
        self._connection.close()
        self._connection = connection
        self._version = (self._version[0] + 1, 0)

    def commit(self) -> None:
        try:
            with translated():
                self._connection.execute("COMMIT")
        except BaseException as error:
            self._rollback(error)
            raise
        self._lock.release()

    def _rollback(self, error: BaseException) -> None:
        try:
            if self._connection.in_transaction:  # SQLite itself rolls back after some errors, such as a full disk
                self._connection.execute("ROLLBACK")
            if isinstance(error, ReadOnly):  # SQLite keeps a file that it opened on a read-only disk read-only
                with contextlib.suppress(Unavailable), translated():
                    self._open_anew()
        finally:
            self._lock.release()

    def version(self) -> tuple[int, int]:
        if self._lock.acquire(blocking=False):
            try:
                with translated():
                    self._note_version()
            finally:
                self._lock.release()
        return self._version

    def _note_version(self) -> None:
        ((version,),) = self._connection.execute("PRAGMA data_version")  # `pragma` would build this text each time
        self._version = (self._version[0], version)

    def close(self) -> None:
        with self._lock:
            self._connection.close()


class SqliteDatabase(SqliteWriter, Database):
    """The file as pages and commands use it: writes are always fully synced, and each thread has a reader."""

    is_local = True

    def __init__(self, path: Path, clock: Callable[[], int], *, make: bool = True) -> None:
        """With `make`, create a missing file and migrate one of an earlier version."""
        if not make and is_new(path):
            raise DatabaseError(f"{path} is missing or empty; stop the server, put the file back, and start the server")
        with translated():
            if make:
                _prepare(path)
            super().__init__(path, clock, wait_ms=WAIT_MS, synchronous="FULL")
        self._has_traces = False
        self._local = threading.local()
        self._readers: list[apsw.Connection] = []

    def writer(self, *, durable: bool) -> SqliteWriter:
        synchronous = "FULL" if durable else "NORMAL"
        with translated():
            return SqliteWriter(self.path, self._clock, wait_ms=0, synchronous=synchronous, place=self.place)

    def _check_place(self) -> None:
        self.place.look()
        super()._check_place()

    @contextlib.contextmanager
    def read(self) -> Iterator[SqliteTx]:
        with translated(), contextlib.ExitStack() as stack:
            connection = getattr(self._local, "connection", None)
            if connection is None:
                self._check_place()
                try:
                    connection = self._local.connection = connect(self.path, wait_ms=WAIT_MS)
                except NoRoom:  # the next transaction tries again
                    connection = stack.enter_context(contextlib.closing(connect_to_image(self.path)))
                else:
                    connection.execute("PRAGMA query_only=1")
                    self._readers.append(connection)
            yield SqliteTx(connection, self._clock())

    @contextlib.contextmanager
    def snapshot(self, seconds: float = float("inf")) -> Iterator[SqliteTx]:
        deadline = Deadline(seconds)
        with self.read() as tx:
            connection = tx.connection
            connection.execute("BEGIN")
            connection.set_progress_handler(lambda: deadline.passed, PROGRESS_STEPS)
            try:
                yield tx
            finally:
                connection.set_progress_handler(None)
                connection.execute("ROLLBACK")

    def size(self) -> int:
        try:
            return self.path.stat().st_size
        except OSError as error:
            raise Unavailable(f"{self.path} cannot be used now ({error.strerror})") from None

    def require_shape(self) -> None:
        with self.read() as tx:
            for fault in shape.faults(SqliteInspection(tx, self.path)):
                raise Damaged(fault, self.path)

    def watch(self) -> Rescue:
        return Rescue(self.path, self.place)

    def log(self) -> tuple[int, int]:
        with self._lock, translated():
            self._leave_image()
            _, pages, done = next(self._connection.execute("PRAGMA wal_checkpoint(NOOP)"))
            return pages, done

    def room(self) -> int:
        with contextlib.suppress(OSError):
            return shutil.disk_usage(self.path.parent).free // PAGE
        return 0

    def checkpoint(self) -> None:
        with self._lock, translated():
            self._connection.pragma("wal_checkpoint", "PASSIVE")

    def erase_deleted(self, wait_ms: int = OWN_MS) -> None:
        """Empty the write-ahead log, which still holds deleted rows. If others are reading it, `tidy` does it later.

        It holds the write lock while it waits for readers, and soon gives up: a backup may read for minutes. Most of
        the log is copied beforehand, without the lock.
        """
        self._has_traces = True
        self.checkpoint()
        with self._lock, translated():
            set_wait(self._connection, wait_ms)
            try:
                is_busy, _, _ = next(self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"))
            finally:
                set_wait(self._connection, WAIT_MS)
            self._has_traces = bool(is_busy)

    def tidy(self) -> None:
        if self._has_traces:
            self.erase_deleted()

    def close(self) -> None:
        for connection in self._readers:
            # A thread that nobody waited for is reading, such as one that sends mail: its end closes the connection.
            with contextlib.suppress(apsw.ThreadingViolationError):
                connection.close()
        super().close()


@contextlib.contextmanager
def look_at(path: Path) -> Iterator[SqliteTx]:
    """Open the file without creating, migrating or writing anything, at half speed to leave room for a running server.

    Each query sees what is committed when it starts. Raise `Unavailable` if the file cannot be used.
    """
    with translated(), contextlib.closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as connection:
        set_wait(connection, WAIT_MS)
        schema.version(connection, path)
        connection.execute("PRAGMA query_only=1; PRAGMA trusted_schema=0")
        connection.set_progress_handler(Pace().rest, PROGRESS_STEPS)
        yield SqliteTx(connection, now=0)


def is_new(path: Path) -> bool:
    """Whether there is no database: no file, an empty one, or one without tables."""
    if not path.exists() or not path.stat().st_size:
        return True
    with contextlib.suppress(Unavailable), look_at(path) as tx:
        return not tx.one("SELECT 1 FROM sqlite_schema")
    return False


def _prepare(path: Path) -> None:
    """Create the file if it is missing, and migrate it to this program's schema."""
    with contextlib.suppress(OSError):  # only its owner may read a new file; SQLite gives -wal and -shm the same mode
        os.close(open_own(path.resolve(), os.O_EXCL))
    try:
        with contextlib.closing(connect(path, wait_ms=WAIT_MS)) as connection:
            migrate.forward(connection, path)
    except NoRoom:
        connect_to_image(path).close()
