"""The spill file: where visits go while the database cannot take them, and from where they are replayed.

A file of fixed size, allocated in advance, so that it can be written when the disk is full. A record is its length
and CRC-32 (4 bytes each, little-endian) and the payload; a length of 0 ends the list. After a crash in the middle
of a write the torn record and what follows are ignored. A crash while it is cleared may leave some: an older record is
told by its number, which the reader keeps (`visits.replay`).
"""

import contextlib
import errno
import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from iwts.storage.files import open_own

SIZE = 8 << 20  # bytes, some 40,000 visits

_HEAD = struct.Struct("<II")
_END = bytes(_HEAD.size)


class Spill:
    """One process writes it. While the file cannot be written, records are kept in memory, as many bytes of them."""

    def __init__(self, path: Path, durable: bool, size: int = SIZE) -> None:
        """Open or make the file; `durable`: a record survives a power cut once `append` has returned."""
        self._sync = getattr(os, "fdatasync", os.fsync) if durable else lambda _: None  # macOS has fsync only
        self._path = path
        self._size = size
        self._room = 0  # bytes of the file
        self._file: int | None = None
        self._end = self._written_up_to = 0
        self._memory: list[bytes] = []
        self._memory_size = 0
        self.problem = ""  # why records are kept in memory
        with contextlib.suppress(OSError):  # it is tried again when there is something to write
            self._open()

    @property
    def empty(self) -> bool:
        return self._end == 0 and not self._memory

    def append(self, payload: bytes) -> bool:
        """Add a record; False when there is no room for it."""
        # Records are read in their order, so what follows one in memory must be there too.
        return self._keep(payload) if self._memory else self._write(payload)

    def _write(self, payload: bytes) -> bool:
        record = _HEAD.pack(len(payload), zlib.crc32(payload)) + payload
        try:
            file = self._open()
            if self._end + len(record) + len(_END) > self._room:
                return False
            if os.pwrite(file, record + _END, self._end) < len(record) + len(_END):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            self._sync(file)
        except OSError as error:
            self.problem = f"{self._path.name} cannot be written either ({error.strerror}), visits are kept in memory"
            return self._keep(payload)
        self._end += len(record)
        self._written_up_to = max(self._written_up_to, self._end + len(_END))
        return True

    def _keep(self, payload: bytes) -> bool:
        if self._memory_size + len(payload) > self._size:
            return False
        self._memory.append(payload)
        self._memory_size += len(payload)
        return True

    def records(self) -> Iterator[bytes]:
        """The payloads that were written whole, in their order. Raises OSError when the file cannot be read."""
        with contextlib.suppress(OSError):
            self._open()
        if self._file is not None:
            yield from _written(self._file, self._room)
        yield from self._memory

    def clear(self) -> None:
        """Forget all records, once they are in the database; what is deleted there must not be left here."""
        if self._file is not None:
            os.pwrite(self._file, bytes(self._written_up_to), 0)
            self._sync(self._file)
        self._end = self._written_up_to = self._memory_size = 0
        self._memory.clear()
        self.problem = ""

    def flush(self) -> bool:
        """Write what is in memory into the file; whether nothing is left there."""
        memory, self._memory, self._memory_size = self._memory, [], 0
        for payload in memory:
            if not self.append(payload):
                self._keep(payload)
        return not self._memory and self._file is not None

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)

    def _open(self) -> int:
        if self._file is None:
            file = open_own(self._path)
            try:
                _allocate(file, self._size)
            except OSError:  # the disk is full: there is as much room as there is; if none, it is tried again
                if not os.fstat(file).st_size:
                    os.close(file)
                    raise
            self._room = min(self._size, os.fstat(file).st_size)
            self._end = sum(_HEAD.size + len(payload) for payload in _written(file, self._room))
            self._written_up_to = self._room  # a torn record may lie behind
            self._file = file
        return self._file


def beside(database: Path) -> Path:
    """The spill file of a database; where that is a link, it lies beside the link."""
    return database.with_name(database.name + ".spill")


def read(path: Path) -> Iterator[bytes]:
    """What waits in the file, which its process may be writing; nothing where there is none. Raises OSError."""
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
    """Make room on the disk, not only in the file's length; what is in the file stays."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, 0, size)
    else:  # macOS
        length = os.fstat(file).st_size
        os.pwrite(file, bytes(max(size - length, 0)), length)
