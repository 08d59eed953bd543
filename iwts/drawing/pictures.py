"""Small square pictures, such as a logo in a QR code: read from PNG, and resized.

Only what a browser's canvas writes is read: 8 bits for each of three or four channels, not interlaced. Nothing of a
file but its pixels is kept.
"""

import struct
import zlib
from dataclasses import dataclass
from itertools import pairwise

from iwts.drawing import colours

MAX_SIDE = 256  # pixels

_START = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"  # of every PNG; its header follows
_CHANNELS = {2: 3, 6: 4}  # by colour type

Plane = tuple[bytes, ...]  # the rows of one channel


@dataclass(frozen=True, slots=True)
class Picture:
    """A square picture without transparency: its planes of red, green and blue."""

    planes: tuple[Plane, Plane, Plane]

    @property
    def side(self) -> int:
        return len(self.planes[0])

    def rows(self) -> list[bytes]:
        """Return the rows of pixels, three bytes each."""
        return [_woven(rows) for rows in zip(*self.planes, strict=True)]

    def resized(self, side: int) -> "Picture":
        """Return the picture with another side, smoothly."""
        red, green, blue = (_across(_stretched(_across(_stretched(plane, side)), side)) for plane in self.planes)
        return Picture((red, green, blue))


def read(png: bytes, ground: str) -> Picture:
    """Return the picture in a PNG on a ground of this colour. Raises ValueError for any other file."""
    if not png.startswith(_START) or len(png) < 33:
        raise ValueError("not a PNG")
    width, height, depth, kind, _, _, interlaced = struct.unpack(">2I5B", png[16:29])
    if width != height or not 0 < width <= MAX_SIDE or depth != 8 or kind not in _CHANNELS or interlaced:
        raise ValueError("not a small square PNG")
    channels = _CHANNELS[kind]
    rows = _unfiltered(_unpacked(png, height * (1 + width * channels)), width * channels, channels)
    planes = [tuple(row[channel::channels] for row in rows) for channel in range(channels)]
    if channels == 4:
        alpha = planes.pop()
        planes = [_over(plane, alpha, under) for plane, under in zip(planes, colours.rgb(ground), strict=True)]
    red, green, blue = planes
    return Picture((red, green, blue))


def _unpacked(png: bytes, size: int) -> bytes:
    """Return the content of a PNG, which must have exactly `size` bytes; no more are unpacked."""
    packed, at = b"", 33
    while at + 12 <= len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            packed += png[at + 8 : at + 8 + length]
        at += 12 + length
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(packed, size + 1)
    except zlib.error:
        raise ValueError("broken") from None
    if len(content) != size or not unpacker.eof:
        raise ValueError("of a wrong size")
    return content


def _unfiltered(content: bytes, width: int, step: int) -> list[bytes]:
    """Return the rows of a PNG without their filters (PNG specification, 9.2)."""
    rows = [bytes(width)]
    for at in range(0, len(content), width + 1):
        filter_, row, above = content[at], bytearray(content[at + 1 : at + 1 + width]), rows[-1]
        if filter_ > 4:
            raise ValueError("unknown filter")
        for n in range(width if filter_ else 0):
            left, corner = (row[n - step], above[n - step]) if n >= step else (0, 0)
            up = above[n]
            guess = (left, up, (left + up) // 2, _paeth(left, up, corner))[filter_ - 1]
            row[n] = (row[n] + guess) & 255
        rows.append(bytes(row))
    return rows[1:]


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    return min((left, up, corner), key=lambda one: abs(guess - one))  # the first of equal ones, as specified


def _over(plane: Plane, alpha: Plane, under: int) -> Plane:
    return tuple(
        bytes((value * share + under * (255 - share) + 127) // 255 for value, share in zip(row, shares, strict=True))
        for row, shares in zip(plane, alpha, strict=True)
    )


def _woven(rows: tuple[bytes, ...]) -> bytes:
    out = bytearray(len(rows[0]) * len(rows))
    for n, row in enumerate(rows):
        out[n :: len(rows)] = row
    return bytes(out)


def _across(plane: Plane) -> Plane:
    """Return a plane whose rows are the columns of this one."""
    return tuple(map(bytes, zip(*plane, strict=True)))


def _stretched(plane: Plane, count: int) -> Plane:
    """Return a plane of `count` rows: halved while it has twice as many, then interpolated.

    A row is one number with 16 bits for each pixel, so that whole rows are added and multiplied at once.
    """
    width = len(plane[0])
    mask = int.from_bytes(b"\xff\0" * width, "little")
    rows = [int.from_bytes(_woven((row, bytes(width))), "little") for row in plane]
    while len(rows) >= 2 * count:
        rows = [(one + other) >> 1 & mask for one, other in pairwise(rows)][::2]
    made = []
    for n in range(count):
        at = min(max((n + 0.5) * len(rows) / count - 0.5, 0.0), len(rows) - 1.0)
        first = int(at)
        share = int((at - first) * 256)
        mixed = rows[first] * (256 - share) + rows[min(first + 1, len(rows) - 1)] * share
        made.append((mixed >> 8 & mask).to_bytes(2 * width, "little")[::2])
    return tuple(made)
