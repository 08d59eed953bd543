"""Painting of outlines in pixels: how much of each pixel they cover.

Each edge adds the area to its right to the pixels that it crosses; the sum from the left is the covered share, as in
FreeType. Only pixels that an edge crosses cost time, and runs between them are filled at once.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator

from iwts.drawing.paths import Outline

CURVE = 2  # pixels of a curve for each of the straight lines that replace it
MAX_LINES = 32  # for one curve
ALMOST_NONE = 1e-6  # of a pixel: what rounding leaves

Cells = defaultdict[int, defaultdict[int, float]]  # by row and column


def spans(
    outlines: Iterable[Outline], width: int, height: int, *, even_odd: bool = False
) -> Iterator[tuple[int, int, bytes]]:
    """Yield the touched part of each row: y, the first x, and the coverage of each pixel from 0 to 255.

    What is outside the picture is cut off. `even_odd` is the rule for overlaps; the usual one counts directions.
    """
    cells: Cells = defaultdict(lambda: defaultdict(float))
    for outline in outlines:
        points = _flat(outline)
        for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
            if y0 != y1:
                _edge(cells, (x0, y0, x1, y1) if y0 < y1 else (x1, y1, x0, y0), 1 if y0 < y1 else -1, width, height)
    for y, row in sorted(cells.items()):
        columns = sorted(row)
        sum_, painted = 0.0, bytearray()
        for n, x in enumerate(columns):
            sum_ += row[x]
            # What ends right of the picture is cut off there.
            until = columns[n + 1] if n + 1 < len(columns) else width if abs(sum_) > ALMOST_NONE else x + 1
            share = 1 - abs(1 - abs(sum_) % 2) if even_odd else min(abs(sum_), 1.0)
            painted += bytes([round(share * 255)]) * (min(until, width) - x)
        yield y, columns[0], bytes(painted)


def _flat(outline: Outline) -> list[tuple[float, ...]]:
    """Return the corners of an outline whose curves are replaced by straight lines."""
    points: list[tuple[float, ...]] = []
    for part in outline:
        if len(part) == 2:
            points.append(part)
            continue
        (x0, y0), (x1, y1, x2, y2, x3, y3) = points[-1], part
        long = math.dist((x0, y0), (x1, y1)) + math.dist((x1, y1), (x2, y2)) + math.dist((x2, y2), (x3, y3))
        count = min(MAX_LINES, math.ceil(long / CURVE)) or 1
        for n in range(1, count + 1):
            t = n / count
            a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            points.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return points


def _edge(cells: Cells, line: tuple[float, float, float, float], direction: int, width: int, height: int) -> None:
    """Add a line, which goes down, to the rows that it crosses."""
    x0, y0, x1, y1 = line
    slope = (x1 - x0) / (y1 - y0)
    for y in range(max(0, math.floor(y0)), min(height, math.ceil(y1))):
        top, bottom = max(y, y0), min(y + 1, y1)
        ends = (x0 + (top - y0) * slope, x0 + (bottom - y0) * slope)
        left, right = (min(max(x, 0.0), float(width)) for x in sorted(ends))
        if left < width:
            _cross(cells[y], left, right, (bottom - top) * direction)


def _cross(row: defaultdict[int, float], left: float, right: float, down: float) -> None:
    """Add a line from `left` to `right` that covers `down` of the row's height, negative if it goes up."""
    first, last = math.floor(left), math.ceil(right) - 1
    if last <= first:
        share = (left + right) / 2 - first
        row[first] += down * (1 - share)
        row[first + 1] += down * share
        return
    rise = down / (right - left)
    known = 0.0  # of the pixels so far
    for x in range(first, last + 1):
        entered, gone = max(left, x), min(right, x + 1)
        middle = (entered + gone) / 2
        covered = (gone - entered) * rise * (x + 1 - middle) + (entered - left) * rise
        row[x] += covered - known
        known = covered
    row[last + 1] += down - known
