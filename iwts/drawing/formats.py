"""Drawings of QR codes as SVG, PNG and PDF, and as the grey picture that is read back.

All are written from the same outlines. Segno's writers know neither text nor shapes of modules.
"""

import base64
import math
import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from iwts.drawing import colours, paths, raster
from iwts.drawing.paths import Outline
from iwts.drawing.pictures import Picture
from iwts.errors import N_, Invalid

SCREEN = 512  # pixels
MIN_PIXELS, MAX_PIXELS = 128, 4096
PDF_WIDTH = 50 / 25.4 * 72  # points: 5 cm, an arbitrary size; a PDF scales to any other

_RUN = re.compile("f|[0-9a-e]+")  # a module that is round on all sides stands alone, even beside others


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture in a drawing: the start of its rows, of its columns, and its side, in modules."""

    picture: Picture
    start: float
    side: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """A code, in modules.

    `rows` has a character for each module: `.` for a light one, else a hexadecimal digit whose bits say which corners
    are round, from the start of the row clockwise. `outlines` are the other dark parts. `height` includes the text.
    """

    rows: tuple[str, ...]
    height: int
    outlines: tuple[Outline, ...]
    dark: str
    light: str
    logo: Logo | None = None

    @property
    def width(self) -> int:
        return len(self.rows)


def svg(drawing: Drawing) -> bytes:
    """Return the drawing as SVG, as large as the PNG for screens.

    Without a size, Word and ImageMagick take units for pixels and show a stamp, and others fill the page.
    """
    scale = math.ceil(SCREEN / drawing.width)
    logo = ""
    if drawing.logo:
        start, side = drawing.logo.start, drawing.logo.side
        png = base64.b64encode(_png(drawing.logo.picture.rows(), 3)).decode()
        logo = f'<image x="{start:g}" y="{start:g}" width="{side}" height="{side}" href="data:image/png;base64,{png}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{drawing.width * scale}" height="{drawing.height * scale}"'
        f' viewBox="0 0 {drawing.width} {drawing.height}">'
        f'<path fill="{drawing.light}" d="M0 0h{drawing.width}v{drawing.height}H0z"/>'
        f'<path fill="{drawing.dark}" d="{paths.svg(_outlines(drawing))}"/>{logo}</svg>\n'
    ).encode()


def png(drawing: Drawing, pixels: int) -> bytes:
    """Return the drawing as PNG, at least `pixels` wide: each module takes a whole number of pixels."""
    scale = math.ceil(pixels / drawing.width)
    if drawing.logo:
        return _png(_pixels(drawing, scale), 3)
    return _png(_coverage(drawing, scale), 1, _shades(drawing))


def _png(rows: Iterable[bytes], channels: int, palette: list[bytes] | None = None) -> bytes:
    """Return a PNG of these rows: of one byte for each pixel, an index of the palette, or of three."""
    packed = zlib.compressobj()
    data, before, height = bytearray(), b"", 0
    for row in rows:
        # Filter type Up or none: most rows are like the one above.
        data += packed.compress(b"\2" + bytes(len(row)) if row == before else b"\0" + row)
        before, height = row, height + 1
    data += packed.flush()

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">2I5B", len(before) // channels, height, 8, 3 if palette else 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            chunk(b"IHDR", header),
            chunk(b"PLTE", b"".join(palette)) if palette else b"",
            chunk(b"IDAT", bytes(data)),
            chunk(b"IEND", b""),
        )
    )


def _shades(drawing: Drawing) -> list[bytes]:
    """Return the colour for each coverage, 0 to 255."""
    return [colours.rgb(colours.mix(drawing.light, drawing.dark, n / 255)) for n in range(256)]


def _pixels(drawing: Drawing, scale: int) -> Iterator[bytes]:
    """Yield the rows of pixels of a drawing with a logo, three bytes each."""
    shades = _shades(drawing)
    tables = [bytes(shade[channel] for shade in shades) for channel in range(3)]
    logo: list[bytes] = []
    top = left = 0
    if drawing.logo:
        logo = drawing.logo.picture.resized(drawing.logo.side * scale).rows()
        top = left = round(drawing.logo.start * scale)
    for y, row in enumerate(_coverage(drawing, scale)):
        pixels = bytearray(3 * len(row))
        for channel, table in enumerate(tables):
            pixels[channel::3] = row.translate(table)
        if top <= y < top + len(logo):
            pixels[3 * left : 3 * (left + len(logo))] = logo[y - top]
        yield bytes(pixels)


def parse_pixels(text: str) -> int:
    """Return the width of an image from its input, by default that for screens. Raises `Invalid`."""
    if not text:
        return SCREEN
    if not re.fullmatch("[0-9]{3,4}", text) or not MIN_PIXELS <= int(text) <= MAX_PIXELS:
        wrong = N_("Choose a width from %(least)s to %(most)s pixels.")
        raise Invalid("size", wrong, least=MIN_PIXELS, most=MAX_PIXELS)
    return int(text)


def greys(drawing: Drawing, scale: int) -> bytes:
    """Return the brightness of each pixel to scanners, with `scale` pixels for each module."""
    if drawing.logo:
        return b"".join(bytes(map(_grey, row[::3], row[1::3], row[2::3])) for row in _pixels(drawing, scale))
    table = bytes(_grey(*shade) for shade in _shades(drawing))
    return b"".join(_coverage(drawing, scale)).translate(table)


def _grey(red: int, green: int, blue: int) -> int:
    """Return the brightness of a colour (ITU-R BT.601)."""
    return round(0.299 * red + 0.587 * green + 0.114 * blue)


def pdf(drawing: Drawing) -> bytes:
    """Return the drawing as PDF: one page of just the code, 5 cm wide."""
    scale, logo = PDF_WIDTH / drawing.width, drawing.logo
    height = drawing.height * scale

    def fill(colour: str) -> str:
        return " ".join(f"{byte / 255:.4f}" for byte in colours.rgb(colour)) + " rg"

    # PDF counts upwards from the bottom.
    picture = "\n".join(
        (
            f"{scale:.6f} 0 0 {-scale:.6f} 0 {height:.4f} cm",
            f"{fill(drawing.light)} 0 0 {drawing.width} {drawing.height} re f",
            f"{fill(drawing.dark)}\n{paths.pdf(_outlines(drawing))} f",
            *([f"q {logo.side} 0 0 {-logo.side} {logo.start} {logo.start + logo.side} cm /L Do Q"] if logo else []),
        )
    ).encode()
    content = zlib.compress(picture)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.4f %.4f]/Resources<<%b>>/Contents 4 0 R>>"
        % (PDF_WIDTH, height, b"/XObject<</L 5 0 R>>" if logo else b""),
        b"<</Length %d/Filter/FlateDecode>>\nstream\n%b\nendstream" % (len(content), content),
    ]
    if logo:
        pixels = zlib.compress(b"".join(logo.picture.rows()))
        objects.append(
            b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8/Interpolate true"
            b"/Length %d/Filter/FlateDecode>>\nstream\n%b\nendstream"
            % (logo.picture.side, logo.picture.side, len(pixels), pixels)
        )
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")  # bytes above 127 mark the file as binary
    table = b"0000000000 65535 f \n"
    for number, content in enumerate(objects, 1):
        table += b"%010d 00000 n \n" % len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    entries = len(objects) + 1
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (entries, len(out))
    return bytes(out) + b"xref\n0 %d\n%b" % (entries, table) + trailer


def _outlines(drawing: Drawing) -> Iterator[Outline]:
    """Yield all dark parts. A run of modules is one box, and equal rows of sharp ones share theirs."""
    y = 0
    for row, same in groupby(drawing.rows):
        count = len(list(same))
        boxes = [(y, count)] if set(row) <= {".", "0"} else [(y + n, 1) for n in range(count)]
        for top, height in boxes:
            for run in _RUN.finditer(row):
                yield paths.rounded(run.start(), top, len(run[0]), height, _radii(run[0][0], run[0][-1]))
        y += count
    yield from drawing.outlines


def _radii(first: str, last: str) -> tuple[float, float, float, float]:
    """Return the radii of the corners of a run from the characters of its ends."""
    start, end = int(first, 16), int(last, 16)
    return (start & 1) / 2, (end >> 1 & 1) / 2, (end >> 2 & 1) / 2, (start >> 3 & 1) / 2


def _coverage(drawing: Drawing, scale: int) -> Iterator[bytes]:
    """Yield the rows of pixels, with `scale` pixels for each module: 0 for light to 255 for dark.

    Modules are set from a few tiles, so a code of 4,096 pixels takes 0.1 s.
    """
    width, height = drawing.width * scale, drawing.height * scale
    tiles = {char: _tile(char, scale) for char in set("".join(drawing.rows))}
    others = {y: (x, span) for y, x, span in raster.spans(paths.scaled(drawing.outlines, scale), width, height)}
    for y in range(height):
        row = bytes(width) if y >= width else b"".join(tiles[char][y % scale] for char in drawing.rows[y // scale])
        if y in others:  # no part lies on another
            x, span = others[y]
            row = (int.from_bytes(row) | int.from_bytes(span) << 8 * (width - x - len(span))).to_bytes(width)
        yield row


def _tile(char: str, scale: int) -> list[bytes]:
    """Return the rows of one module."""
    if char == ".":
        return [bytes(scale)] * scale
    outline = paths.rounded(0, 0, 1, 1, _radii(char, char))
    spans = raster.spans(paths.scaled([outline], scale), scale, scale)
    return [(bytes(x) + span).ljust(scale, b"\0") for _, x, span in spans]
