"""The board: what a front tells the other fronts of its server, in shared memory."""

import mmap
import struct
import time
import zlib

ROOM = 64 * 1024  # bytes: four times what a front has to tell

_COUNTS = 3  # numbers at the beginning
_AT = struct.Struct("<d")  # when the text was written, in monotonic time
_HEAD = struct.Struct("<II")  # length and checksum of the text


class Board:
    """Shared memory that is made before the fork, for one process that writes and others that read."""

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, ROOM)
        self.counts = memoryview(self._shared)[: 8 * _COUNTS].cast("q")  # each is written at once
        self._head = 8 * _COUNTS + _AT.size
        self._text = self._head + _HEAD.size
        self._sign()

    @property
    def age(self) -> float:
        """For how many seconds nothing was written."""
        (at,) = _AT.unpack_from(self._shared, 8 * _COUNTS)
        return time.monotonic() - float(at)

    def write(self, text: bytes) -> None:
        """Replace the text. Raise ValueError if it is too long."""
        if self._text + len(text) > ROOM:
            raise ValueError(f"{len(text)} bytes are too many for a board")
        self._shared[self._text : self._text + len(text)] = text
        _HEAD.pack_into(self._shared, self._head, len(text), zlib.crc32(text))
        self._sign()

    def read(self) -> bytes:
        """Return the text; empty if there is none, or if it is being written."""
        length, checksum = _HEAD.unpack_from(self._shared, self._head)
        text = self._shared[self._text : self._text + length]
        return text if zlib.crc32(text) == checksum else b""

    def _sign(self) -> None:
        _AT.pack_into(self._shared, 8 * _COUNTS, time.monotonic())
