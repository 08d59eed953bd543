"""Records in a file: how batches are framed in the spill file and in the journal.

A record is its length and CRC-32 (4 bytes each, little-endian) and the payload, which is not empty and has no zero
bytes. Space for records is allocated in advance and has zeros, so a length of 0 ends the list.
"""

import os
import struct
import zlib
from collections.abc import Iterator

SECTOR = 512  # bytes that a disk writes at once, at least

_HEAD = struct.Struct("<II")
HEAD = _HEAD.size
END = bytes(HEAD)


def framed(payload: bytes) -> bytes:
    """Return the record of a payload."""
    return _HEAD.pack(len(payload), zlib.crc32(payload)) + payload


def payload_at(file: int, position: int, room: int) -> bytes | None:
    """Return the payload of the record at `position` in a file of `room` bytes, or None if it is not complete."""
    head = os.pread(file, HEAD, position) if position + HEAD <= room else END
    length, checksum = _HEAD.unpack(head.ljust(HEAD, b"\0"))
    payload = os.pread(file, length, position + HEAD) if 0 < length <= room else b""
    return payload if payload and zlib.crc32(payload) == checksum else None


def payloads(file: int, room: int, position: int = 0) -> Iterator[bytes]:
    """Iterate over the payloads from `position` to the first record that is not complete."""
    while (payload := payload_at(file, position, room)) is not None:
        yield payload
        position += HEAD + len(payload)


def behind(file: int, position: int) -> int:
    """Return the position behind the record at `position`, complete or not, if its length is right."""
    head = os.pread(file, HEAD, position).ljust(HEAD, b"\0")
    length: int = _HEAD.unpack(head)[0]
    return position + HEAD + length


def is_damaged(file: int, end: int, most: int) -> bool:
    """Whether what follows the complete records, which end at `end`, is a damaged one of at most `most` bytes.

    A power cut may tear a record that is being written or erased: from the start of a sector, it has zeros, which no
    payload contains. Such a record is not damaged, as no one waits for it.
    """
    head = os.pread(file, HEAD, end).ljust(HEAD, b"\0")
    zero = os.pread(file, min(_HEAD.unpack(head)[0], most), end + HEAD).find(0)
    is_torn = zero >= 0 and (end + HEAD + zero) % SECTOR < HEAD  # the sector may begin in the head
    return any(head) and not is_torn


def allocate(file: int, size: int) -> None:
    """Reserve space on the disk, not only length; the file's contents stay."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, 0, size)
    else:  # macOS
        length = os.fstat(file).st_size
        os.pwrite(file, bytes(max(size - length, 0)), length)


def sync(file: int) -> None:
    """Wait until what was written survives a power cut."""
    getattr(os, "fdatasync", os.fsync)(file)  # macOS has fsync only
