"""The spill file: stores visits while the database cannot take them, until they are replayed.

It has a fixed size, allocated in advance, and can be written when the disk is full. A record is its length and CRC-32
(4 bytes each, little-endian) and the payload; a length of 0 ends the list. After a crash in the middle of a write, the
torn record and anything behind it are ignored. A crash while the file is cleared may leave some records; the reader
recognizes old ones by the number that it keeps (`visits.replay`).
"""

import contextlib
import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from iwts.errors import Unavailable
from iwts.storage.files import open_own

SIZE = 8 << 20  # bytes; about 40,000 visits

_HEAD = struct.Struct("<II")
_END = bytes(_HEAD.size)


class Spill:
    """An open spill file. Only one process writes it."""

    def __init__(self, path: Path, durable: bool, size: int = SIZE) -> None:
        """Open or create the file. With `durable`, a record survives a power cut once `append` has returned."""
        self._sync = getattr(os, "fdatasync", os.fsync) if durable else lambda _: None  # macOS has fsync only
        self._path = path
        self._size = size
        self._room = 0  # size of the file in bytes
        self._file: int | None = None
        self._end = self._written_up_to = 0
        with contextlib.suppress(OSError):  # tried again at the first record
            self._open()

    @property
    def empty(self) -> bool:
        return self._end == 0

    def append(self, payload: bytes) -> None:
        """Append a record. Raise `Unavailable` if it is not safe: the file is full or cannot be written."""
        record = _HEAD.pack(len(payload), zlib.crc32(payload)) + payload
        try:
            file = self._open()
            end = self._end + len(record)
            if end + len(_END) > self._room:
                raise Unavailable(f"{self._path.name} is full")
            self._written_up_to = max(self._written_up_to, end + len(_END))
            if os.pwrite(file, record + _END, self._end) < len(record) + len(_END):
                raise Unavailable(f"{self._path.name} cannot be written either (no space left)")
            self._sync(file)
        except OSError as error:
            raise Unavailable(f"{self._path.name} cannot be written either ({error.strerror})") from error
        self._end = end

    def opens(self) -> bool:
        """Whether the file can be opened."""
        with contextlib.suppress(OSError):
            self._open()
        return self._file is not None

    def records(self) -> Iterator[bytes]:
        """Iterate over the payloads in order, including those appended during the iteration.

        Raises OSError if the file cannot be read.
        """
        if not self.opens() or self._file is None:
            return
        position = 0
        for payload in _written(self._file, self._room):
            position += _HEAD.size + len(payload)
            if position > self._end:  # behind it are records that could not be made safe
                return
            yield payload

    def clear(self) -> None:
        """Erase all records once they are in the database; data that is deleted there must not remain here."""
        if self._file is not None:
            os.pwrite(self._file, bytes(self._written_up_to), 0)
            self._sync(self._file)
        self._end = self._written_up_to = 0

    def is_writable(self) -> bool:
        """Whether the disk allows writing the file now."""
        try:
            os.pwrite(self._open(), _END, self._end)
        except OSError:
            return False
        return True

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)

    def _open(self) -> int:
        if self._file is None:
            file = open_own(self._path)
            try:
                _allocate(file, self._size)
            except OSError:  # the disk is full: use the space the file has; if it has none, try again later
                if not os.fstat(file).st_size:
                    os.close(file)
                    raise
            self._room = min(self._size, os.fstat(file).st_size)
            self._end = sum(_HEAD.size + len(payload) for payload in _written(file, self._room))
            self._written_up_to = self._room  # a torn record may follow
            self._file = file
        return self._file


def beside(database: Path) -> Path:
    """Return the path of a database's spill file; if the database is a symbolic link, it is next to the link."""
    return database.with_name(database.name + ".spill")


def read(path: Path) -> Iterator[bytes]:
    """Iterate over the waiting payloads, even while another process writes. Raises OSError; a missing file is empty."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        yield from _written(file, os.fstat(file).st_size)
    finally:
        os.close(file)


def _written(file: int, room: int) -> Iterator[bytes]:
    position = 0
    while position + _HEAD.size <= room:
        length, checksum = _HEAD.unpack(os.pread(file, _HEAD.size, position))
        payload = os.pread(file, length, position + _HEAD.size) if 0 < length <= room else b""
        if not payload or zlib.crc32(payload) != checksum:
            return
        yield payload
        position += _HEAD.size + length


def _allocate(file: int, size: int) -> None:
    """Reserve space on the disk, not only length; the file's contents stay."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, 0, size)
    else:  # macOS
        length = os.fstat(file).st_size
        os.pwrite(file, bytes(max(size - length, 0)), length)
