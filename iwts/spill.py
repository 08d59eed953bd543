"""The spill file: where visits go while the database cannot take them, and from where they are replayed.

A file of fixed size, allocated in advance, so that it can be written when the disk is full. A record is its length
and CRC-32 (4 bytes each, little-endian) and the payload; a length of 0 ends the list. After a crash in the middle
of a write the torn record and what follows are ignored. Clearing only ends the list at the start: an older record
that follows by chance is told by its number, which the reader of the records has to keep (`visits.replay`).
"""

import contextlib
import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

SIZE = 8 << 20  # bytes, some 40,000 visits

_HEAD = struct.Struct("<II")
_END = bytes(_HEAD.size)


class Spill:
    """One process writes it. Raises OSError when even this file cannot be written."""

    def __init__(self, path: Path, durable: bool, size: int = SIZE) -> None:
        """Open or make the file; `durable`: a record survives a power cut once `append` has returned."""
        self._sync = getattr(os, "fdatasync", os.fsync) if durable else lambda _: None  # macOS has fsync only
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        with contextlib.suppress(OSError):  # the disk is full already: there is as much room as there is
            _allocate(self._file, size)
        self._size = min(size, os.fstat(self._file).st_size)
        self._end = sum(_HEAD.size + len(payload) for payload in self.records())

    @property
    def empty(self) -> bool:
        return self._end == 0

    def append(self, payload: bytes) -> bool:
        """Add a record; False when there is no room for it."""
        record = _HEAD.pack(len(payload), zlib.crc32(payload)) + payload
        if not payload or self._end + len(record) + len(_END) > self._size:
            return False
        os.pwrite(self._file, record + _END, self._end)
        self._sync(self._file)
        self._end += len(record)
        return True

    def records(self) -> Iterator[bytes]:
        """The payloads that were written whole, in their order."""
        position = 0
        while position + _HEAD.size <= self._size:
            length, checksum = _HEAD.unpack(os.pread(self._file, _HEAD.size, position))
            payload = os.pread(self._file, length, position + _HEAD.size) if 0 < length <= self._size else b""
            if not payload or len(payload) < length or zlib.crc32(payload) != checksum:
                return
            yield payload
            position += _HEAD.size + length

    def clear(self) -> None:
        """Forget all records, once they are in the database."""
        os.pwrite(self._file, _END, 0)
        self._sync(self._file)
        self._end = 0

    def close(self) -> None:
        os.close(self._file)


def _allocate(file: int, size: int) -> None:
    """Make room on the disk, not only in the file's length; what is in the file stays."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, 0, size)
    else:  # macOS
        length = os.fstat(file).st_size
        os.pwrite(file, bytes(max(size - length, 0)), length)
