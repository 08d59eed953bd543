"""The journal: keeps visits on this machine's disk until they are in a database on another one, and some time longer.

It is a folder of segments (`visits.segments`). Only one process appends; another one reads and deletes what it does not
need any more (`visits.journal_reader`). A segment is allocated, and has its name, before its first record.

No position is ever used twice, even if a power cut takes back what had been read and shipped: each process, and each
one that could not write, begins a new segment, and its number is the time, or higher than the last one.
"""

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

from iwts.errors import Unavailable
from iwts.storage import files, folders
from iwts.visits import records, segments

SEGMENT = 16 << 20  # bytes, at most, unless one batch is longer
PARTS = 16  # segments that fit into the smallest journal
LONGEST = (1 << segments.PLACE_BITS) - 1  # of a record, in bytes


class Journal:
    """A journal, open for writing, by one thread at a time."""

    def __init__(self, folder: Path, limit: int, keep: float, *, durable: bool) -> None:
        """The segments take up to `limit` bytes. One is in use for `keep` seconds at most, to be deleted then.

        With `durable`, a record survives a power cut once `append` has returned.
        """
        self._folder = folder
        self._limit = limit
        self._keep = keep
        self._is_durable = durable
        self._room = min(SEGMENT, limit // PARTS)
        self._file: int | None = None  # that of the present segment
        self._allocated = 0  # its size
        self._began = 0.0  # in monotonic time, when it got its first record
        self._number = 0  # of the present segment, or the last one
        self._place = 0  # the end of its records
        self.size = 0  # bytes that all segments take, as of the last look
        self.newest: bytes | None = None  # the last payload that earlier processes have left
        self._is_open = False
        self._is_full = False  # as of the last look: it takes as long as to save a batch
        with contextlib.suppress(OSError):  # tried again at the first record
            self._open()

    @property
    def end(self) -> int:
        """The position after the last record."""
        return segments.position(self._number, self._place)

    @property
    def limit(self) -> int:
        """How many bytes the segments may take."""
        return self._limit

    @property
    def is_nearly_full(self) -> bool:
        return self.size > self._limit * 7 // 8

    @property
    def is_open(self) -> bool:
        """Whether the folder could be opened."""
        return self._is_open

    @property
    def segment(self) -> int:
        """The number of the segment with the last record."""
        return self._number

    def append(self, payload: bytes, opening: Callable[[], bytes] = bytes) -> int:
        """Append a record and return the position after it. Raise `Unavailable` if it is not safe.

        The journal is full, or the disk cannot be written; the next record then begins a new segment. What `opening`
        returns, if anything, is written before the first record of a segment, unless it is long.
        """
        record = records.framed(payload)
        try:
            self._open()
            file = self._file
            if file is None or not self._place or self._place + len(record) > self._allocated:
                first = opening()
                if 0 < len(first) < self._room // 4:
                    record = records.framed(first) + record
                if file is None or self._place + len(record) > self._allocated:
                    file = self._begin(len(record))
            self._write(file, record)
        except OSError as error:
            self._leave()
            raise Unavailable(f"the journal in {self._folder} cannot be written ({error.strerror})") from error
        return self.end

    def _write(self, file: int, record: bytes) -> None:
        if os.pwrite(file, record, self._place) < len(record):
            raise OSError(None, "there is no room")
        if self._is_durable:
            records.sync(file)
        if not self._place:
            self._began = time.monotonic()
        self._place += len(record)

    def look(self) -> None:
        """Measure the journal, and begin a segment if the present one is old: what is deleted must not stay in it."""
        with contextlib.suppress(OSError, Unavailable):
            self.size = segments.size(self._folder)
            self._is_full = False
            if self._place and time.monotonic() > self._began + self._keep:
                self._begin(0)

    def retire(self) -> None:
        """Begin a segment that takes no room, for a journal that may never be written again. Raises OSError.

        Else its last visits would stay in the newest segment, which the reader does not delete.
        """
        self._open()
        if self._place:
            spare = self._folder / segments.SPARE
            file = files.open_own(spare)
            try:
                os.ftruncate(file, 0)
            finally:
                os.close(file)
            self._number, self._place = max(self._number + 1, int(time.time())), 0
            files.put(spare, self._folder / segments.name_of(self._number))

    def close(self) -> None:
        self._leave()

    def _open(self) -> None:
        """Find where earlier processes ended."""
        if self._is_open:
            return
        with folders.opened(self._folder, make=True):
            pass
        for number in reversed(segments.numbers(self._folder)):
            size, self.newest = _cut(self._folder / segments.name_of(number))
            if not self._number:
                self._number, self._place = number, size
            if self.newest:
                break
        self.size = segments.size(self._folder)
        self._is_open = True

    def _begin(self, least: int) -> int:
        """Begin a segment that has room for a record of `least` bytes; return its file."""
        self._leave()
        allocated = max(self._room, least)
        if not self._is_full:
            self.size = segments.size(self._folder)
            self._is_full = self.size + self._room > self._limit
        if self.size + allocated > self._limit or least > LONGEST:
            raise Unavailable(f"the journal in {self._folder} is full (journal_limit)")
        spare = self._folder / segments.SPARE
        number = max(self._number + 1, int(time.time()))
        file = self._allocate(spare, allocated)
        try:
            files.put(spare, self._folder / segments.name_of(number))
        except BaseException:
            os.close(file)
            raise
        self._file, self._allocated, self._number, self._place = file, allocated, number, 0
        self.size += allocated
        with contextlib.suppress(OSError):  # while the disk has room: the next one may be needed when it has none
            os.close(self._allocate(spare, self._room))
        return file

    def _allocate(self, spare: Path, size: int) -> int:
        file = files.open_own(spare)
        try:
            records.allocate(file, size)
        except BaseException:
            os.close(file)
            raise
        return file

    def _leave(self) -> None:
        """Give back what the present segment does not need; the reader may delete it from now on."""
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(file, self._place)
            os.close(file)


def _cut(file: Path) -> tuple[int, bytes | None]:
    """Cut off what follows the complete records of a process that was killed, unless it is damage.

    Return the size that is left, and the last complete payload.
    """
    descriptor = files.open_own(file)
    try:
        room = os.fstat(descriptor).st_size
        end, last = 0, None
        for payload in records.payloads(descriptor, room):
            end, last = end + records.HEAD + len(payload), payload
        if not records.is_damaged(descriptor, end, room):
            os.ftruncate(descriptor, end)
        return os.fstat(descriptor).st_size, last
    finally:
        os.close(descriptor)
