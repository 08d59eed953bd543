"""Charts of counts over time as SVG paths, in a drawing of 300 × 100 units that the page stretches."""

import math
from collections.abc import Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 300, 100
TICKS = 5  # numbers on the axis, including 0
FEW = 2  # visits a step, on average
BAR = 0.7  # the width of a bar, as a share of its step


class Trace(NamedTuple):
    """The path of the complete steps, and that of the incomplete last step, which is dashed; either may be empty."""

    done: str
    now: str
    as_bars: bool


def are_few(values: Sequence[int]) -> bool:
    """Whether counts are drawn as bars: below two a step, a line would turn single visits into rises and falls."""
    return sum(values) < FEW * len(values)


def trace(values: Sequence[int], among: int, top: int, done: int, *, as_bars: bool) -> Trace:
    """Return the counts as a line or as bars; the first `done` of them are complete. See `line`."""
    if as_bars:
        return Trace(bars(values[:done], among, top), bars(values[done:], among, top, done), as_bars)
    last = max(done - 1, 0)
    rest = line(values[last:], among, top, last) if done < len(values) else ""
    return Trace(line(values[:done], among, top), rest, as_bars)


def spark(days: Sequence[int]) -> Trace:
    """Return a small chart of days, the last of which is today; its upper edge is its busiest day."""
    return trace(days, len(days), max(*days, 1), len(days) - 1, as_bars=are_few(days))


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


def bars(values: Sequence[int], among: int, top: int, first: int = 0) -> str:
    """Return the path of one bar for each of `values` above 0. See `line`."""
    half = BAR * WIDTH / among / 2
    centres = [(_x(first + i, among), n) for i, n in enumerate(values) if n]
    return "".join(
        f"M{x - half:.4g} {HEIGHT}V{HEIGHT - HEIGHT * n / top:.4g}H{x + half:.4g}V{HEIGHT}" for x, n in centres
    )


def levels(values: Sequence[int], among: int, top: int) -> str:
    """Return the path of a level, as wide as a bar, at each of `values` above 0. See `line`."""
    half = BAR * WIDTH / among / 2
    centres = [(_x(i, among), n) for i, n in enumerate(values) if n]
    return "".join(f"M{x - half:.4g} {HEIGHT - HEIGHT * n / top:.4g}H{x + half:.4g}" for x, n in centres)


def _x(point: int, among: int) -> float:
    return (point + 0.5) * WIDTH / among
