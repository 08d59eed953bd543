"""The world map of the statistics page: land in dots (templates/statistics/land.svg), and a circle for each country."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from iwts.drawing.places import PLACES

# Radii, in the drawing's units of 2.5 degrees.
LARGEST = 4.5
SMALLEST = 0.7  # to be seen, and to be pointed at


class Circle(NamedTuple):
    """A country on the drawing: its middle, its radius, and what it says when it is pointed at."""

    x: float
    y: float
    r: float
    name: str
    visits: int


def circles(countries: Iterable[tuple[str, str, int]]) -> list[Circle]:
    """The circles of countries, each given as region, name and visits. Their areas are as their visits, but each can be
    seen. The largest comes first, so that it hides no other; what has no place (unknown, Antarctica) is left out."""
    placed = sorted((row for row in countries if row[0] in PLACES), key=lambda row: -row[2])
    most = placed[0][2] if placed else 0
    return [
        Circle(*PLACES[region], round(max(LARGEST * math.sqrt(visits / most), SMALLEST), 2), name, visits)
        for region, name, visits in placed
    ]
