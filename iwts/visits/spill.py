"""The spill file: stores visits while the database cannot take them, until they are replayed.

It has a fixed size, allocated in advance, and can be written when the disk is full; `records` says how it is laid out.
After a crash in the middle of a write, the torn record and anything behind it are ignored. A crash while the file is
cleared may leave some records; the reader recognizes old ones by the number that it keeps (`visits.replay`).
"""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from iwts.errors import Unavailable
from iwts.storage import folders
from iwts.storage.files import open_own
from iwts.visits import records
from iwts.visits.records import END, HEAD

SIZE = 8 << 20  # bytes; 28,000 to 39,000 visits
SYNC_SECONDS = 1.0  # how long a record waits for an earlier sync before it does without its own


class Spill:
    """An open spill file. Only one process writes it: one thread appends, another reads and clears.

    `lock` is held while records are written or erased.
    """

    def __init__(self, path: Path, durable: bool, size: int = SIZE) -> None:
        """Open or create the file. With `durable`, a record survives a power cut once `append` has returned."""
        self._sync_file: Callable[[int], None] = records.sync if durable else lambda _: None
        self._is_named = not durable  # whether the name of the file survives a power cut
        self._path = path
        self._size = size
        self._room = 0  # size of the file in bytes
        self._file: int | None = None
        self._kept = 0  # position after the records that `clear` kept
        self._read: int | None = None  # … after the last record read since the last `clear`, if any
        self._end = self._written_up_to = 0
        self.lock = threading.RLock()
        self._syncing = threading.Lock()
        with contextlib.suppress(OSError):  # tried again at the first record
            self._open()

    @property
    def empty(self) -> bool:
        """Whether no record waits. Records that `clear` kept do not wait."""
        return self._end == self._kept

    @property
    def waiting(self) -> int:
        """The length of what waits in the file, in bytes."""
        return self._end - self.position

    @property
    def room(self) -> int:
        """The size of the file, in bytes; 0 before it could be opened."""
        return self._room

    @property
    def is_nearly_full(self) -> bool:
        return self._end > self._room * 7 // 8

    @property
    def name(self) -> str:
        return self._path.name

    def append(self, payload: bytes, written: Callable[[], None] = lambda: None) -> None:
        """Append a record. Raise `Unavailable` if it is not safe: the file is full or cannot be written.

        Calls `written` as soon as the record survives the end of this process. Returns when it survives a power cut.
        """
        record = records.framed(payload)
        try:
            with self.lock:
                file = self._open()
                self._write(file, record)
                end = self._end
                written()
        except OSError as error:
            raise self._refused(error) from error
        try:
            self._sync(file)
        except OSError as error:
            with self.lock:
                if self._end == end > self.position:  # else it stays: it was read, or later records follow it
                    self._end -= len(record)
                    raise self._refused(error) from error

    def _refused(self, error: OSError) -> Unavailable:
        return Unavailable(f"{self.name} cannot be written either ({error.strerror})")

    def _write(self, file: int, record: bytes) -> None:
        end = self._end + len(record)
        if end + len(END) > self._room:
            raise Unavailable(f"{self.name} is full")
        self._written_up_to = max(self._written_up_to, end + len(END))
        if os.pwrite(file, record + END, self._end) < len(record) + len(END):
            raise Unavailable(f"{self.name} cannot be written either (there is no room)")
        self._end = end

    def _sync(self, file: int) -> None:
        """Wait for the disk. If an earlier sync hangs, give up after `SYNC_SECONDS`."""
        if self._syncing.acquire(timeout=SYNC_SECONDS):
            try:
                self._sync_file(file)
                if not self._is_named:
                    folders.sync(self._path.parent)
                    self._is_named = True
            finally:
                self._syncing.release()

    def opens(self) -> bool:
        """Whether the file can be opened."""
        if self._file is None:
            with contextlib.suppress(OSError):
                self._open()
        return self.is_open

    @property
    def is_open(self) -> bool:
        return self._file is not None

    @property
    def position(self) -> int:
        """The start of the next unread record."""
        return self._kept if self._read is None else self._read

    def records(self, position: int | None = None) -> Iterator[bytes]:
        """Iterate over the waiting payloads in order, including those appended during the iteration.

        Begins at `position`, an earlier value of that property, if given. Raises OSError if the file cannot be read.
        """
        if not self.opens() or self._file is None:
            return
        self._read = self._kept if position is None else position
        while payload := self._next(self._file):
            yield payload

    def _next(self, file: int) -> bytes | None:
        with self.lock:  # a record that is being read must not be removed
            if self.position >= self._end:
                return None
            payload = records.payload_at(file, self.position, self._room)
            # After a damaged record, the start of the next one is unknown.
            self._read = self.position + HEAD + len(payload) if payload else self._end
        return payload

    def clear(self, *, keep: bool = False, cleared: Callable[[], None] = lambda: None) -> bool:
        """Erase all records, once they are in the database: data that is deleted there must not remain here.

        With `keep`, they stay in the file but no longer wait. Calls `cleared` before another record can be appended.
        Return False, and do nothing, if some have not been read.
        """
        with self.lock:
            if self._read is not None and self._read < self._end:
                return False
            if keep:
                self._kept = self._end
            elif self._file is not None:
                os.pwrite(self._file, bytes(self._written_up_to - self._kept), self._kept)
                self._end = self._written_up_to = self._kept
            self._read = None
            cleared()
        if self._file is not None:
            self._sync(self._file)
        return True

    def is_writable(self) -> bool:
        """Whether the disk allows writing the file now."""
        try:
            with self.lock:
                os.pwrite(self._open(), END, self._end)
        except OSError:
            return False
        return True

    def keep_name(self) -> None:
        """Recreate the file and its contents if it was moved or deleted. After a failure, the next call tries again."""
        with self.lock, contextlib.suppress(OSError):
            if self._file is not None and not self._path.exists():
                contents = os.pread(self._file, self._room, 0)
                new = open_own(self._path)
                try:
                    records.allocate(new, self._size)
                    os.pwrite(new, contents, 0)
                    os.fsync(new)
                    folders.sync(self._path.parent)
                    os.dup2(new, self._file, inheritable=False)  # also for a thread that is using it
                finally:
                    os.close(new)
                self._room = self._size

    def close(self) -> None:
        file, self._file = self._file, None  # a second call must not close what has got this number meanwhile
        if file is not None:
            os.close(file)

    def _open(self) -> int:
        with self.lock:
            if self._file is None:
                file = open_own(self._path)
                try:
                    records.allocate(file, self._size)
                except OSError:  # the disk is full: use the space the file has; if it has none, try again later
                    if not os.fstat(file).st_size:
                        os.close(file)
                        raise
                self._room = min(self._size, os.fstat(file).st_size)
                self._end = sum(HEAD + len(payload) for payload in records.payloads(file, self._room))
                self._written_up_to = self._room  # a torn record may follow
                self._file = file
            return self._file


def beside(database: Path) -> Path:
    """Return the path of a database's spill file; if the database is a symbolic link, it is next to the link."""
    return database.with_name(database.name + ".spill")


def read(path: Path) -> Iterator[bytes]:
    """Iterate over the waiting payloads, even while another process writes. Raises OSError; a missing file is empty."""
    with contextlib.suppress(FileNotFoundError), path.open("rb") as file:
        yield from records.payloads(file.fileno(), os.fstat(file.fileno()).st_size)


def is_damaged(path: Path) -> bool:
    """Whether a damaged record follows the complete ones; a torn one is not damaged. Raises OSError."""
    end = sum(HEAD + len(payload) for payload in read(path))
    with contextlib.suppress(FileNotFoundError), path.open("rb") as file:
        return records.is_damaged(file.fileno(), end, SIZE)
    return False
