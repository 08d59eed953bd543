"""Colours as `#rrggbb`: parsing, contrast by WCAG 2.2, mixing, and the shades of an owner's colour."""

import re
from collections.abc import Callable

READABLE = 4.5  # contrast that small text needs (WCAG 2.2, 1.4.3)

# The backgrounds of text in app.css, and the secondary text colours, which appear on the shades made here.
LIGHT = ("#fbf8f1", "#ffffff", "#f3efe5")  # paper, card, well
DARK = ("#12150f", "#1b1f18", "#262b22")
SOFT_ON_LIGHT, SOFT_ON_DARK = "#596057", "#adb4a4"
WHITE, BLACK = "#ffffff", "#000000"

_COLOUR = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.ASCII)


def parse(text: str) -> str | None:
    """Return the colour for an input of three or six hexadecimal digits; None for any other."""
    found = _COLOUR.fullmatch(text.strip().lower())
    return found and "#" + (found[1] if len(found[1]) == 6 else "".join(c + c for c in found[1]))


def rgb(colour: str) -> bytes:
    return bytes.fromhex(colour[1:])


def luminance(colour: str) -> float:
    """Return the relative luminance by WCAG 2.2, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (byte / 255 for byte in rgb(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG 2.2, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """Return the colour mixed with a share of the other, 0 to 1."""
    parts = zip(rgb(colour), rgb(other), strict=True)
    return "#" + bytes(round(a + (b - a) * share) for a, b in parts).hex()


def shades(colour: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the custom properties of app.css that an owner's colour replaces, for light and for dark pages.

    As text, a line or a border, the colour is darkened or lightened as far as needed to keep it readable. As a fill, it
    stays what it is, and its text is white or dark: a brand's yellow must not become olive.
    """
    light = {
        "tint": _toward(WHITE, colour, 88, lambda c: contrast(c, SOFT_ON_LIGHT) >= READABLE),
        "bubble": _toward(WHITE, colour, 78, lambda c: contrast(c, SOFT_ON_LIGHT) >= READABLE),
    }
    light["green"] = _toward(BLACK, colour, 0, lambda c: _is_readable(c, *LIGHT, light["tint"]))
    light["on-green"] = WHITE
    dark = {
        "tint": _toward(DARK[1], colour, 84, lambda c: contrast(c, SOFT_ON_DARK) >= READABLE),
        "bubble": _toward(DARK[1], colour, 70, lambda c: contrast(c, SOFT_ON_DARK) >= READABLE),
    }
    dark["green"] = _toward(WHITE, colour, 0, lambda c: _is_readable(c, *DARK, dark["tint"]))
    dark["on-green"] = _toward(BLACK, colour, 75, lambda c: _is_readable(c, dark["green"]))
    on_fill = WHITE if _is_readable(WHITE, colour) else _toward(BLACK, colour, 75, lambda c: _is_readable(c, colour))
    fills = {"fill": colour, "on-fill": on_fill}
    return light | fills, dark | fills


def _is_readable(colour: str, *surfaces: str) -> bool:
    return all(contrast(colour, surface) >= READABLE for surface in surfaces)


def _toward(end: str, colour: str, percent: int, holds: Callable[[str], bool]) -> str:
    """Return the first mix that satisfies `holds`, with at least `percent` of `end`; `end` itself must satisfy it."""
    return next(mixed for share in range(percent, 101) if holds(mixed := mix(colour, end, share / 100)))
