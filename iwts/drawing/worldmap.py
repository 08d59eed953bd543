"""The world map of the statistics page: dotted land (templates/statistics/land.svg) and a circle per country."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from iwts.drawing.places import PLACES

# Radii, in the drawing's units of 2.5 degrees.
LARGEST = 4.5
SMALLEST = 0.7  # still visible, and large enough to point at


class Circle(NamedTuple):
    """A country on the map: its centre, its radius, and the name and visits in its tooltip."""

    x: float
    y: float
    r: float
    name: str
    visits: int


def circles(countries: Iterable[tuple[str, str, int]]) -> list[Circle]:
    """Return a circle for each country, given as region, name and visits.

    Areas are proportional to visits, down to a minimum radius. The largest circle comes first, to hide no other.
    Countries without a place (unknown, Antarctica) are left out.
    """
    placed = sorted((row for row in countries if row[0] in PLACES), key=lambda row: -row[2])
    most = placed[0][2] if placed else 0
    return [
        Circle(*PLACES[region], round(max(LARGEST * math.sqrt(visits / most), SMALLEST), 2), name, visits)
        for region, name, visits in placed
    ]
