"""QR codes of short links: their styles, and drawings of them as SVG, PNG and PDF.

Segno makes the modules. Its writers support no text below the code and would write each row of cells separately.
Therefore this module writes the three formats, from the same cells that it reads back.
"""

import math
import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import segno
import zxingcpp

from iwts.drawing import colours, glyphs
from iwts.errors import N_, Invalid, Rejected

MARGIN = 4  # modules around the code, the quiet zone that ISO/IEC 18004 requires
TEXT_MARGIN = 2  # modules to the left and right of the text, and below it

# The contrast that WCAG 2.2 (1.4.3) requires for small text, such as the link below the code. It also excludes colours
# that phones read on a screen but not under shop lighting: on white, the code reflects less than a fifth of the light.
MIN_CONTRAST = colours.READABLE

SCREEN = 512  # pixels
MIN_PIXELS, MAX_PIXELS = 128, 4096
PDF_WIDTH = 50 / 25.4 * 72  # points: 5 cm, an arbitrary size; a PDF scales to any other

_LEVELS = ("l", "m", "q", "h")  # tolerate the loss of 7, 15, 25 and 30 % of the code


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a code: colours as `#rrggbb`, minimum error correction, and whether the link appears below it."""

    dark: str = "#000000"
    light: str = "#ffffff"
    level: str = "m"
    label: bool = False

    @classmethod
    def check(cls, typed: Mapping[str, str]) -> "Style":
        """Read the fields of the same names; missing or empty ones take the default. Raises `Rejected`."""
        errors = []
        chosen = {"dark": cls().dark, "light": cls().light}
        for field, usual in chosen.items():
            text = typed.get(field, "").strip()
            found = colours.parse(text or usual)
            if found:
                chosen[field] = found
            else:
                errors.append(
                    Invalid(field, N_("“%(typed)s” is not a colour. Use a code such as #1b221a."), typed=text[:20])
                )
        if not errors:
            errors = _of_pair(chosen["dark"], chosen["light"])
        level = typed.get("level", "") or cls().level
        if level not in _LEVELS:
            errors.append(Invalid("level", N_("Choose a damage tolerance.")))
        label = typed.get("label", "")
        if label not in ("", "1"):
            errors.append(Invalid("label", N_("Choose whether to show the link below the QR code.")))
        if errors:
            raise Rejected(errors)
        return cls(**chosen, level=level, label=bool(label))

    def fields(self) -> dict[str, str]:
        """Return the fields from which `check` reads this style."""
        return {"dark": self.dark, "light": self.light, "level": self.level, "label": "1" if self.label else ""}


def _of_pair(dark: str, light: str) -> list[Invalid]:
    """Return the errors in a pair of colours."""
    if colours.luminance(dark) > colours.luminance(light):
        return [
            Invalid("dark", N_("Make the QR code darker than its background. Many scanners can’t read it otherwise."))
        ]
    contrast = colours.contrast(dark, light)
    if contrast < MIN_CONTRAST:
        text = N_("These colours are too similar. Their contrast is %(contrast)s. Choose at least %(least)s.")
        down = math.floor(contrast * 10) / 10  # 4.46 is not “4.5”
        return [Invalid("dark", text, contrast=f"{down:.1f}", least=f"{MIN_CONTRAST:.1f}")]
    return []


@dataclass(frozen=True, slots=True)
class Drawing:
    """A code as a grid of square cells, `#` for dark: `rows`, each with the number of its repetitions downwards.

    A module is `module` cells wide and high, which allows finer letters below the code.
    """

    rows: tuple[tuple[str, int], ...]
    module: int
    dark: str
    light: str

    @property
    def width(self) -> int:
        return len(self.rows[0][0])

    @property
    def height(self) -> int:
        return sum(times for _, times in self.rows)


@lru_cache(32)  # the largest takes 0.3 MB and 0.1 s
def draw(url: str, style: Style) -> Drawing:
    """Draw the code of `url` and read it back; raise `Rejected` unless a scanner reads the same link."""
    # A better level is taken if the code stays the same size.
    code = segno.make_qr(url, error=style.level, boost_error=True)
    side = len(code.matrix) + 2 * MARGIN
    lines = _lines(url, side - 2 * TEXT_MARGIN) if style.label else []
    module = max([1, *(_module(line, side - 2 * TEXT_MARGIN) for line in lines)])

    rows = ["." * MARGIN + "".join(".#"[dark] for dark in row) + "." * MARGIN for row in code.matrix]
    rows = ["." * side] * MARGIN + rows + ["." * side] * MARGIN
    drawn = [("".join(cell * module for cell in row), module) for row in rows]
    for line in lines:
        drawn += [(row.center(side * module, "."), 1) for row in glyphs.drawn(line)]
        drawn.append(("." * side * module, TEXT_MARGIN * module))

    drawing = Drawing(tuple(drawn), module, style.dark, style.light)
    if _read(drawing) != url:
        text = N_("Scanners can’t read the QR code on this background. Choose a lighter one.")
        raise Rejected([Invalid("light", text)])
    return drawing


def _lines(url: str, room: int) -> list[str]:
    """Return the short link without scheme and query, on two lines if one would be too small.

    For a code of 37 modules, 2 cm wide, 3 cells per module make tall letters 1.3 mm high, as on a receipt.
    """
    link = url.partition("://")[2].partition("?")[0]
    host, slash, slug = link.partition("/")
    return [link] if _module(link, room) <= 3 else [host + slash, slug]


def _module(line: str, room: int) -> int:
    """Return the cells per module that a line of text needs to fit into `room` modules; at least 2."""
    return max(2, math.ceil(len(glyphs.drawn(line)[0]) / room))


def _read(drawing: Drawing) -> str | None:
    """Return what a simple scanner reads, with a threshold at half brightness and without inversion."""
    scale = math.ceil(3 / drawing.module)  # at least 3 pixels per module
    greys = {".": _grey(drawing.light) * scale, "#": _grey(drawing.dark) * scale}
    picture = b"".join(b"".join(greys[cell] for cell in row) * (times * scale) for row, times in drawing.rows)
    found = zxingcpp.read_barcode(
        memoryview(picture).cast("B", (drawing.height * scale, drawing.width * scale)),
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        binarizer=zxingcpp.Binarizer.FixedThreshold,  # adaptive ones even read black on near-black
        try_invert=False,
    )
    return found.text if found else None


def _grey(colour: str) -> bytes:
    """Return the brightness of a colour to scanners, one byte (ITU-R BT.601)."""
    red, green, blue = colours.rgb(colour)
    return bytes([round(0.299 * red + 0.587 * green + 0.114 * blue)])


def svg(drawing: Drawing) -> bytes:
    """Return the drawing as SVG, as large as the PNG for screens.

    Without a size, Word and ImageMagick take units for pixels and show a stamp, and others fill the page.
    """
    scale = math.ceil(SCREEN / drawing.width)
    path = "".join(f"M{x} {y}h{width}v{height}h-{width}z" for x, y, width, height in _rectangles(drawing))
    size = f"0 0 {drawing.width} {drawing.height}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{drawing.width * scale}" height="{drawing.height * scale}"'
        f' viewBox="{size}">'
        f'<path fill="{drawing.light}" d="M0 0h{drawing.width}v{drawing.height}H0z"/>'
        f'<path fill="{drawing.dark}" d="{path}"/></svg>\n'
    ).encode()


def png(drawing: Drawing, pixels: int) -> bytes:
    """Return the drawing as PNG with two colours, at least `pixels` wide: each cell takes a whole number of pixels."""
    scale = math.ceil(pixels / drawing.width)
    width = drawing.width * scale
    octets = math.ceil(width / 8)
    same = b"\2" + bytes(octets)  # filter type Up: as the row above
    data = bytearray()
    for row, times in drawing.rows:
        bits = "".join(("1" if cell == "#" else "0") * scale for cell in row).ljust(octets * 8, "0")
        data += b"\0" + int(bits, 2).to_bytes(octets) + same * (times * scale - 1)

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">2I5B", width, drawing.height * scale, 1, 3, 0, 0, 0)  # 1 bit per pixel, with a palette
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            chunk(b"IHDR", header),
            chunk(b"PLTE", colours.rgb(drawing.light) + colours.rgb(drawing.dark)),
            chunk(b"IDAT", zlib.compress(data)),
            chunk(b"IEND", b""),
        )
    )


def parse_pixels(text: str) -> int:
    """Return the width of an image from its input, by default that for screens. Raises `Invalid`."""
    if not text:
        return SCREEN
    if not re.fullmatch("[0-9]{3,4}", text) or not MIN_PIXELS <= int(text) <= MAX_PIXELS:
        wrong = N_("Choose a width from %(least)s to %(most)s pixels.")
        raise Invalid("size", wrong, least=MIN_PIXELS, most=MAX_PIXELS)
    return int(text)


def pdf(drawing: Drawing) -> bytes:
    """Return the drawing as PDF: one page of just the code, 5 cm wide."""
    scale = PDF_WIDTH / drawing.width
    height = drawing.height * scale

    def fill(colour: str) -> str:
        return " ".join(f"{byte / 255:.4f}" for byte in colours.rgb(colour)) + " rg"

    # PDF counts upwards from the bottom.
    boxes = "\n".join(f"{x} {y} {w} {h} re" for x, y, w, h in _rectangles(drawing))
    picture = "\n".join(
        (
            f"{scale:.6f} 0 0 {-scale:.6f} 0 {height:.4f} cm",
            f"{fill(drawing.light)} 0 0 {drawing.width} {drawing.height} re f",
            f"{fill(drawing.dark)}\n{boxes} f",
        )
    ).encode()
    content = zlib.compress(picture)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.4f %.4f]/Resources<<>>/Contents 4 0 R>>" % (PDF_WIDTH, height),
        b"<</Length %d/Filter/FlateDecode>>\nstream\n%b\nendstream" % (len(content), content),
    )
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")  # bytes above 127 mark the file as binary
    table = b"0000000000 65535 f \n"
    for number, content in enumerate(objects, 1):
        table += b"%010d 00000 n \n" % len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    entries = len(objects) + 1
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (entries, len(out))
    return bytes(out) + b"xref\n0 %d\n%b" % (entries, table) + trailer


def _rectangles(drawing: Drawing) -> Iterator[tuple[int, int, int, int]]:
    """Yield the dark cells as boxes: x, y, width, height. Equal rows are merged."""
    y = 0
    for row, same in groupby(drawing.rows, key=lambda row: row[0]):
        height = sum(times for _, times in same)
        for run in re.finditer("#+", row):
            yield run.start(), y, len(run[0]), height
        y += height
