"""Closed outlines of straight lines and curves: made, moved, and written for SVG and PDF.

An outline is its first point, then a pair of numbers for each straight line and six for each cubic curve, all absolute
and with y downwards. Outlines in opposite directions make holes.
"""

from collections.abc import Iterable

Outline = tuple[tuple[float, ...], ...]

_ARC = 0.5523  # the control points of a curve that is as good as a quarter of a circle


def box(x: float, y: float, width: float, height: float) -> Outline:
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def rounded(
    x: float, y: float, width: float, height: float, radii: tuple[float, float, float, float], *, hole: bool = False
) -> Outline:
    """Return a box with round corners: at the start of the first row, then clockwise."""
    a, b, c, d = radii
    right, low, k = x + width, y + height, 1 - _ARC
    parts: list[tuple[float, ...]] = [(x + a, y), (right - b, y)]
    if b:
        parts.append((right - b * k, y, right, y + b * k, right, y + b))
    parts.append((right, low - c))
    if c:
        parts.append((right, low - c * k, right - c * k, low, right - c, low))
    parts.append((x + d, low))
    if d:
        parts.append((x + d * k, low, x, low - d * k, x, low - d))
    if a:
        parts += [(x, y + a), (x, y + a * k, x + a * k, y, x + a, y)]
    kept = tuple(part for n, part in enumerate(parts) if not n or len(part) == 6 or part != parts[n - 1][-2:])
    return _reversed(kept) if hole else kept


def quadratic(start: tuple[float, ...], control: tuple[float, ...], end: tuple[float, ...]) -> tuple[float, ...]:
    """Return a quadratic curve as a cubic one."""
    (x, y), (cx, cy), (ex, ey) = start[-2:], control, end
    return (x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, ex + (cx - ex) * 2 / 3, ey + (cy - ey) * 2 / 3, ex, ey)


def moved(outlines: Iterable[Outline], a: float, b: float, c: float, d: float, e: float, f: float) -> list[Outline]:
    """Return the outlines after an affine map: x becomes ax + cy + e, and y becomes bx + dy + f."""
    return [
        tuple(
            tuple(
                number
                for n in range(0, len(part), 2)
                for number in (a * part[n] + c * part[n + 1] + e, b * part[n] + d * part[n + 1] + f)
            )
            for part in outline
        )
        for outline in outlines
    ]


def scaled(outlines: Iterable[Outline], scale: float, x: float = 0, y: float = 0) -> list[Outline]:
    return moved(outlines, scale, 0, 0, scale, x, y)


def svg(outlines: Iterable[Outline]) -> str:
    """Return the outlines as the data of an SVG path."""
    return "".join(map(_svg, outlines))


def _svg(outline: Outline) -> str:
    x, y = (round(number, 3) for number in outline[0])
    words = [f"M{x:g} {y:g}"]
    for part in outline[1:]:
        if len(part) == 2:
            across, down = round(part[0] - x, 3), round(part[1] - y, 3)
            words.append(f"v{down:g}" if not across else f"h{across:g}" if not down else f"l{across:g} {down:g}")
        else:
            words.append("c" + " ".join(f"{n:g}" for n in _relative(part, x, y)))
        x, y = round(part[-2], 3), round(part[-1], 3)
    return "".join(words) + "z"


def _relative(part: tuple[float, ...], x: float, y: float) -> list[float]:
    return [round(number - (y if n % 2 else x), 3) for n, number in enumerate(part)]


def pdf(outlines: Iterable[Outline]) -> str:
    """Return the outlines as the path operators of PDF."""
    return "\n".join(map(_pdf, outlines))


def _pdf(outline: Outline) -> str:
    (x, y), rest = outline[0], outline[1:]
    if len(rest) == 3 and outline == box(x, y, rest[1][0] - x, rest[1][1] - y):
        return f"{_plain(x, y, rest[1][0] - x, rest[1][1] - y)} re"
    lines = (f"{_plain(*part)} {'l' if len(part) == 2 else 'c'}" for part in rest)
    return " ".join((f"{_plain(x, y)} m", *lines, "h"))


def _plain(*numbers: float) -> str:
    """Return numbers without exponents, which PDF does not know."""
    return " ".join(f"{number:.3f}".rstrip("0").rstrip(".") for number in numbers)


def _reversed(outline: Outline) -> Outline:
    points = [part[-2:] for part in outline]
    back: list[tuple[float, ...]] = [points[-1]]
    for n in range(len(outline) - 1, 0, -1):
        part, end = outline[n], points[n - 1]
        back.append(end if len(part) == 2 else (*part[2:4], *part[0:2], *end))
    return tuple(back)
