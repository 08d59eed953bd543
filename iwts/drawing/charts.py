"""Line charts as SVG paths, in a drawing of 300 × 100 units that the page stretches."""

import math
from collections.abc import Sequence

WIDTH, HEIGHT = 300, 100
TICKS = 5  # numbers on the axis, including 0


def axis(most: int) -> list[int]:
    """Return the numbers on the axis: from 0, evenly spaced, round, the last one at least `most`."""
    step = max(-(-most // (TICKS - 1)), 1)
    power = 10 ** math.floor(math.log10(step))
    nice = next(n for n in (power, 2 * power, 5 * power // 2, 5 * power, 10 * power) if n >= step)
    return [nice * i for i in range(TICKS)]


def line(values: Sequence[int], among: int, top: int, first: int = 0) -> str:
    """Return the path through `values`, the first of which belongs to point `first`.

    The drawing has `among` points, and `top` at its upper edge. A single value becomes a dot, because lines have round
    ends; no values give an empty path.
    """
    points = [f"{_x(first + i, among):.4g} {HEIGHT - HEIGHT * n / top:.4g}" for i, n in enumerate(values)]
    return f"M{'L'.join(points)}{'h.01' if len(points) == 1 else ''}" if points else ""


def area(values: Sequence[int], among: int, top: int) -> str:
    """Return the path of the area below the line through `values`, starting at the first point."""
    if not values:
        return ""
    return f"{line(values, among, top)}L{_x(len(values) - 1, among):.4g} {HEIGHT}H{_x(0, among):.4g}Z"


def _x(point: int, among: int) -> float:
    return (point + 0.5) * WIDTH / among
