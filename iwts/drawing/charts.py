"""Lines over time as SVG paths, in a drawing of 300 × 100 that is stretched to its place."""

import math
from collections.abc import Sequence

WIDTH, HEIGHT = 300, 100
TICKS = 5  # numbers on the axis, 0 among them


def axis(most: int) -> list[int]:
    """The numbers on the axis from 0 up, evenly spaced and easy to read; the last is at least `most`."""
    step = max(-(-most // (TICKS - 1)), 1)
    power = 10 ** math.floor(math.log10(step))
    nice = next(n for n in (power, 2 * power, 5 * power // 2, 5 * power, 10 * power) if n >= step)
    return [nice * i for i in range(TICKS)]


def line(values: Sequence[int], among: int, top: int, first: int = 0) -> str:
    """The path through values, which are those of the points from `first` on; the drawing has `among` of them and
    `top` at its upper edge. A single value is a dot, as lines have round ends; none draw nothing."""
    points = [f"{_x(first + i, among):.4g} {HEIGHT - HEIGHT * n / top:.4g}" for i, n in enumerate(values)]
    return f"M{'L'.join(points)}{'h.01' if len(points) == 1 else ''}" if points else ""


def area(values: Sequence[int], among: int, top: int) -> str:
    """What is below the line through values, from the first point on."""
    if not values:
        return ""
    return f"{line(values, among, top)}L{_x(len(values) - 1, among):.4g} {HEIGHT}H{_x(0, among):.4g}Z"


def _x(point: int, among: int) -> float:
    return (point + 0.5) * WIDTH / among
