"""The database as the rest of iwts uses it, whatever its engine; `engines` opens one.

`Database.read()` and `Database.write()` provide a transaction. The SQL itself is in the modules that own the tables.
"""

import contextlib
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager

from iwts.errors import Unavailable
from iwts.storage.tx import Tx


class TakenOver(Unavailable):
    """Another server does the jobs now."""

    def __init__(self) -> None:
        super().__init__("another server does the jobs now")


class Watch:
    """A watch over what a server's database needs to stay in place: nothing, unless it is a file.

    `look` may take long; `problem` never does.
    """

    @property
    def problem(self) -> str:
        """Why changes could be lost; empty if they cannot."""
        return ""

    def look(self) -> None:
        """Check it, and rescue what can be."""

    def close(self) -> None:
        """End the watch."""


class Changes(ABC):
    """What changes in the links, as a database on another machine tells it. One thread asks; any may `wake` it."""

    @abstractmethod
    def told(self) -> list[int | None]:
        """Ask for the links that were changed since the last call, by id; None: any may have been.

        It tells all that was committed before the call. Raise `Unavailable` if the connection is lost; the next call
        opens another one.
        """

    @abstractmethod
    def wait(self, seconds: float) -> None:
        """Wait so long, or until there is something to tell, or someone calls `wake`."""

    @abstractmethod
    def wake(self) -> None:
        """End a `wait`, the next one if none is under way."""

    @abstractmethod
    def close(self) -> None:
        """Close the connection."""


class Writer(ABC):
    """A writing connection for one part of the program. Its transactions are short and take turns."""

    @contextlib.contextmanager
    def write(self, *, synced: bool = True) -> Iterator[Tx]:
        """Open a transaction; commit it at the end, or roll it back if anything is raised.

        If it is not `synced`, a power cut may undo it, but then also all that is committed after it, by anyone. Raise
        `Unavailable` if the database cannot be written, `Busy` if another has it for longer than this writer waits.
        """
        with self.writing(synced=synced) as tx:
            yield tx
        self.commit()

    @abstractmethod
    def writing(self, *, synced: bool = True) -> AbstractContextManager[Tx]:
        """Open a transaction that `commit` ends, in any thread. Raises the same errors as `write`."""

    @abstractmethod
    def commit(self) -> None:
        """Commit, which waits for the disk. A commit that fails is rolled back."""

    @abstractmethod
    def version(self) -> tuple[int, int]:
        """Return a value that changes whenever another connection has committed; never wait.

        In a transaction it is exact: no one else can commit until that ends. While another thread has a transaction
        open, it is the value from the start of that transaction.
        """

    @abstractmethod
    def close(self) -> None:
        """Close all connections."""


class Database(Writer):
    """The database as pages and commands use it: writes are always safe, and each thread has a reader."""

    is_local: bool  # whether it is in this process, so that a query takes no longer than memory or its disk
    is_image = False  # whether it is open read-only, because its disk was full

    @abstractmethod
    def writer(self, *, durable: bool) -> Writer:
        """Open another writing connection, which never waits for others; `durable` commits survive a power cut."""

    @abstractmethod
    def read(self) -> AbstractContextManager[Tx]:
        """Use this thread's reading connection. Each query sees what is committed when it starts."""

    @abstractmethod
    def snapshot(self, seconds: float = float("inf")) -> AbstractContextManager[Tx]:
        """Like `read`, but all queries see the state at the first of them.

        Raise `TooMuch` if they take longer than `seconds`.
        """

    def write_in_bulk(self) -> AbstractContextManager[Tx]:
        """Like `write`, but such transactions wait for each other first: whoever writes waits for one of them at most.

        Raise `Unavailable` if the database cannot be written.
        """
        return self.write()

    @abstractmethod
    def size(self) -> int:
        """Return the bytes that the database takes on its disk, without its log. Raises `Unavailable`."""

    @abstractmethod
    def require_shape(self) -> None:
        """Raise `Damaged` if a table that iwts needs is missing or declared differently."""

    @abstractmethod
    def erase_deleted(self) -> None:
        """Erase what deleted rows have left. What others prevent now, or would take long, `tidy` does later."""

    @abstractmethod
    def tidy(self) -> None:
        """Complete an `erase_deleted`."""

    def jobs(self) -> "Jobs":
        """Return the background work on this database: all of it, unless several servers share the database."""
        return Jobs(self)

    def changes(self) -> Changes:
        """Begin to follow the links; only where the database is not local."""
        raise NotImplementedError

    # An engine that looks after its log by itself needs no more than these.

    def watch(self) -> Watch:
        """Watch over the database while a server uses it."""
        return Watch()

    def log(self) -> tuple[int, int]:
        """Return the length of the write-ahead log in 4 KB pages, and how many of them are already in the file."""
        return 0, 0

    def room(self) -> int:
        """Return how many pages of 4 KB the disk has left, 0 if it does not say. It waits for the disk."""
        return 0

    def checkpoint(self) -> None:
        """Copy the write-ahead log into the file as far as readers allow, without blocking anyone."""


class Jobs:
    """The background work on a database, which one server does at a time: here the only one. One thread uses it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def look(self) -> Database | None:
        """Take the jobs, or see whether they are still ours; call it every second or so.

        Return what they read and write through while they are ours, another object each time that this server takes
        them; its transactions raise `TakenOver` once another server has taken them. None: another server has them, or
        the database is away.
        """
        return self._db

    def close(self) -> None:
        """Leave them to others."""
