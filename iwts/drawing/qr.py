"""QR codes of short links: their styles and drawings.

Segno makes the modules; everything else about a code's look is ours. `formats` writes drawings as SVG, PNG and PDF.
"""

import base64
import binascii
import io
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import segno
import zxingcpp

from iwts.drawing import colours, formats, paths, pictures, text
from iwts.drawing.formats import Drawing, Logo
from iwts.drawing.paths import Outline
from iwts.errors import N_, Invalid, Rejected

MARGIN = 4  # modules around the code, the quiet zone that ISO/IEC 18004 requires
TEXT_MARGIN = 2  # modules to the left and right of the text, and below it
# Modules for each em of the text. For a code of 37 modules, 2 cm wide, the least makes capitals 1.3 mm high, as on a
# receipt; a link that would be smaller takes two lines.
LEAST_EM, MOST_EM = 3.3, 4.8
EYE = 7  # modules on each side of the three finder patterns
# The share of a code's width that a logo clears: 9 % of its area, of the 25 % and more that the level then tolerates.
LOGO_SHARE = 0.3
MAX_LOGO = 5000  # characters: addresses and referrers of 8 KB pass every proxy, and both fit into a head
READ = 4  # pixels for each module when a code is read back

# The contrast that WCAG 2.2 (1.4.3) requires for small text, such as the link below the code. It also excludes colours
# that phones read on a screen but not under shop lighting: on white, the code reflects less than a fifth of the light.
MIN_CONTRAST = colours.READABLE

_LEVELS = ("l", "m", "q", "h")  # tolerate the loss of 7, 15, 25 and 30 % of the code
_SHAPES = ("square", "round", "dots")  # of modules; round ones join their neighbours
_EYES = ("square", "round")

NO_LOGO = Invalid("logo", N_("This logo can’t be read. Choose another file."))


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a code: colours as `#rrggbb`, minimum error correction, shapes, and whether the link is below it."""

    dark: str = "#000000"
    light: str = "#ffffff"
    level: str = "m"
    label: bool = False
    shape: str = "square"
    eyes: str = "square"
    logo: str = ""  # a PNG for `pictures`, as base64 for addresses; empty: none

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
        shape, eyes = typed.get("shape", "") or cls().shape, typed.get("eyes", "") or cls().eyes
        errors += [
            Invalid(field, N_("Choose one of these shapes."))
            for field, text, known in (("shape", shape, _SHAPES), ("eyes", eyes, _EYES))
            if text not in known
        ]
        logo = typed.get("logo", "")
        if not re.fullmatch(f"[A-Za-z0-9_-]{{0,{MAX_LOGO}}}", logo):
            errors.append(NO_LOGO)
        if logo and level in ("l", "m"):
            level = "q"  # what a logo covers must not use up the tolerance
        if errors:
            raise Rejected(errors)
        return cls(**chosen, level=level, label=bool(label), shape=shape, eyes=eyes, logo=logo)

    def fields(self) -> dict[str, str]:
        """Return the fields from which `check` reads this style."""
        return {
            "dark": self.dark,
            "light": self.light,
            "level": self.level,
            "label": "1" if self.label else "",
            "shape": self.shape,
            "eyes": self.eyes,
            "logo": self.logo,
        }


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
        return [Invalid("dark", text, contrast=down, least=MIN_CONTRAST)]
    return []


def for_terminal(text: str) -> list[str]:
    """Return the lines of a plain code for a terminal with light text on dark."""
    drawn = io.StringIO()
    segno.make_qr(text).terminal(drawn, compact=True)
    return drawn.getvalue().splitlines()


@lru_cache(32)  # the largest takes 1 MB and 0.4 s
def draw(url: str, style: Style) -> Drawing:
    """Draw the code of `url` and read it back; raise `Rejected` unless a scanner reads the same link."""
    # A better level is taken if the code stays the same size.
    code = segno.make_qr(url, error=style.level, boost_error=True)
    size = len(code.matrix)
    side = size + 2 * MARGIN
    modules = {
        (x + MARGIN, y + MARGIN) for y, row in enumerate(code.matrix) for x, is_dark in enumerate(row) if is_dark
    }
    logo = None
    if style.logo:
        cleared = int(size * LOGO_SHARE - 1) // 2 * 2 + 1  # odd, like the code, so that it is in the middle
        start = MARGIN + (size - cleared) // 2
        modules -= {(start + x, start + y) for x in range(cleared) for y in range(cleared)}
        logo = Logo(_picture(style), start + 0.5, cleared - 1)
    outlines: list[Outline] = []
    if (style.shape, style.eyes) != ("square", "square"):
        far = MARGIN + size - EYE
        for left, top in ((MARGIN, MARGIN), (far, MARGIN), (MARGIN, far)):
            modules -= {(left + x, top + y) for x in range(EYE) for y in range(EYE)}
            outlines += _eye(left, top, style.eyes)
    lines = _lines(url, side - 2 * TEXT_MARGIN) if style.label else []
    below, height = _written(lines, side)
    drawing = Drawing(
        rows=tuple(_masks(modules, y, side, style.shape) for y in range(side)),
        height=height,
        outlines=(*outlines, *below),
        dark=style.dark,
        light=style.light,
        logo=logo,
    )
    if _read(drawing) != url:
        if style.logo:
            draw(url, replace(style, logo=""))  # raises if it is not the logo
            raise Rejected([Invalid("logo", N_("Scanners can’t read the QR code with this logo. Choose another one."))])
        wrong = N_("Scanners can’t read the QR code on this background. Choose a lighter one.")
        raise Rejected([Invalid("light", wrong)])
    return drawing


def _picture(style: Style) -> pictures.Picture:
    try:
        png = base64.urlsafe_b64decode(style.logo + "=" * (-len(style.logo) % 4))
        return pictures.read(png, style.light)
    except (ValueError, binascii.Error):
        raise Rejected([NO_LOGO]) from None


def _masks(modules: set[tuple[int, int]], y: int, side: int, shape: str) -> str:
    """Return a row of a `Drawing`. A round module keeps each corner that touches a neighbour."""

    def mask(x: int) -> str:
        if (x, y) not in modules:
            return "."
        if shape != "round":
            return "f" if shape == "dots" else "0"
        left, top, right, low = ((x + dx, y + dy) in modules for dx, dy in ((-1, 0), (0, -1), (1, 0), (0, 1)))
        corners = ((left, top), (top, right), (right, low), (low, left))
        return f"{sum(1 << n for n, sides in enumerate(corners) if not any(sides)):x}"

    return "".join(map(mask, range(side)))


def _eye(x: int, y: int, shape: str) -> list[Outline]:
    """Return a finder pattern: rings of 1:1:3:1:1 modules from each side, which round corners keep in the middle."""
    outer, inner, core = (2.2, 1.4, 1.0) if shape == "round" else (0, 0, 0)
    return [
        paths.rounded(x, y, 7, 7, (outer,) * 4),
        paths.rounded(x + 1, y + 1, 5, 5, (inner,) * 4, hole=True),
        paths.rounded(x + 2, y + 2, 3, 3, (core,) * 4),
    ]


def _lines(url: str, room: int) -> list[str]:
    """Return the short link without scheme and query, on two lines if one would be too small."""
    link = url.partition("://")[2].partition("?")[0].lower()
    host, slash, slug = link.partition("/")
    return [link] if text.width(link) * LEAST_EM <= room else [host + slash, slug]


def _written(lines: list[str], side: int) -> tuple[list[Outline], int]:
    """Return the outlines of the text below a code that is `side` modules wide, and the height of both."""
    if not lines:
        return [], side
    em = min(MOST_EM, *((side - 2 * TEXT_MARGIN) / text.width(line) for line in lines))
    high, written = math.ceil(em), []
    for n, line in enumerate(lines):
        left = (side - em * text.width(line)) / 2
        written += paths.scaled(text.outlines(line), em, left, side + n * high + text.ASCENT * em)
    return written, side + len(lines) * high + TEXT_MARGIN


def _read(drawing: Drawing) -> str | None:
    """Return what a simple scanner reads, with a threshold at half brightness and without inversion."""
    found = zxingcpp.read_barcode(
        memoryview(formats.greys(drawing, READ)).cast("B", (drawing.height * READ, drawing.width * READ)),
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        binarizer=zxingcpp.Binarizer.FixedThreshold,  # adaptive ones even read black on near-black
        try_invert=False,
    )
    return found.text if found else None
