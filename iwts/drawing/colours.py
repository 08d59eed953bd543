"""Colours as `#rrggbb`: read, compared by WCAG 2.2, mixed, and an owner's one made into all that the pages need."""

import re
from collections.abc import Callable

READABLE = 4.5  # contrast that small text needs (WCAG 2.2, 1.4.3)

# What text lies on in app.css, and its second colour, which lies on what is made here.
LIGHT = ("#fbf8f1", "#ffffff", "#f3efe5")  # paper, card, well
DARK = ("#12150f", "#1b1f18", "#262b22")
SOFT_ON_LIGHT, SOFT_ON_DARK = "#596057", "#adb4a4"
WHITE, BLACK = "#ffffff", "#000000"

_COLOUR = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.ASCII)


def parse(text: str) -> str | None:
    """A colour that was typed with three or six digits; None if it is none."""
    found = _COLOUR.fullmatch(text.strip().lower())
    return found and "#" + (found[1] if len(found[1]) == 6 else "".join(c + c for c in found[1]))


def rgb(colour: str) -> bytes:
    return bytes.fromhex(colour[1:])


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (byte / 255 for byte in rgb(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """The colour with a share of the other in it, 0 to 1."""
    parts = zip(rgb(colour), rgb(other), strict=True)
    return "#" + bytes(round(a + (b - a) * share) for a, b in parts).hex()


def shades(colour: str) -> tuple[dict[str, str], dict[str, str]]:
    """The custom properties of app.css that an owner's colour replaces, for light and for dark pages.

    Everything that is read on them stays readable, whatever the colour: it is darkened or lightened as far as needed.
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
    return light, dark


def _is_readable(colour: str, *surfaces: str) -> bool:
    return all(contrast(colour, surface) >= READABLE for surface in surfaces)


def _toward(end: str, colour: str, percent: int, holds: Callable[[str], bool]) -> str:
    """The first mix that holds, from so many percent of `end` on; with all of it, it must."""
    return next(mixed for share in range(percent, 101) if holds(mixed := mix(colour, end, share / 100)))
