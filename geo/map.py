"""Draw the world map of the statistics page from Natural Earth's shapes, fetched with npm.

    python -m geo.map    writes iwts/templates/statistics/land.svg and iwts/drawing/places.py

Both are committed, as the shapes change once in a few years. The drawing's unit is 2.5 degrees: x = (lon + 180)/2.5,
y = (80 - lat)/2.5.
"""

import itertools
import json
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.core import get_global

from geo.fetch import FetchError, members

PACKAGE = "world-atlas@2.0.2"
PACKAGE_SHA256 = "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"
LAND, COUNTRIES = "package/land-110m.json", "package/countries-10m.json"

IWTS = Path(__file__).parent.parent / "iwts"

UNIT = 2.5  # degrees
TOP, BOTTOM = 1, 53  # rows: 77.5° N to 52.5° S
COLUMNS = 144

# Natural Earth has no number for it.
UNNUMBERED = {"Kosovo": "XK"}
# Places (longitude, latitude) of territories with their own code that are parts of other countries in Natural Earth; of
# a former country (AN); and of southern Svalbard, as most of it lies above the map.
PLACES = {
    "AC": (-14.4, -7.9),
    "AN": (-69.0, 12.2),
    "BQ": (-68.3, 12.2),
    "CC": (96.8, -12.2),
    "CX": (105.7, -10.5),
    "GF": (-53.1, 3.9),
    "GP": (-61.6, 16.2),
    "MQ": (-61.0, 14.7),
    "RE": (55.5, -21.1),
    "SJ": (16.5, 76.8),
    "TA": (-12.3, -37.1),
    "TK": (-171.8, -9.2),
    "YT": (45.2, -12.8),
}

Point = tuple[float, float]  # longitude and latitude, or x and y
Ring = list[Point]
Shape = dict[str, Any]


def main() -> None:
    try:
        land, countries = map(json.loads, members(PACKAGE, PACKAGE_SHA256, LAND, COUNTRIES))
    except (OSError, KeyError, tarfile.TarError, FetchError) as error:
        sys.exit(f"geo/map.py: {error}")
    (IWTS / "templates" / "statistics" / "land.svg").write_text(f'<path d="{dots(land)}"/>\n')
    (IWTS / "drawing" / "places.py").write_text(module(places(countries)))


def dots(topology: Shape) -> str:
    """A path with a dot for each piece of land, every other row shifted by half a unit.

    A run of dots is one segment, which CSS draws as dots (`stroke-dasharray: 0 1`).
    """
    edges = [
        edge
        for shape in shapes(topology["objects"]["land"])
        for polygon in polygons(topology, shape)
        for ring in polygon
        for edge in itertools.pairwise(ring)
    ]
    shores = {shift: [shores_on(edges, x + shift) for x in range(COLUMNS)] for shift in (0, 0.5)}
    path = ""
    for y in range(TOP, BOTTOM + 1):
        shift = y % 2 / 2
        # Points with an odd number of shores between them and the North Pole, which is sea, are on land.
        is_land = [sum(shore < y for shore in of_x) % 2 == 1 for of_x in shores[shift]]
        x = 0
        for land, run in itertools.groupby(is_land):
            n = len(list(run))
            if land:  # 0.1 longer, or the last dot would be missing
                path += f"M{x + shift:g} {y}h{n - 0.9:g}"
            x += n
    return path


def shores_on(edges: list[tuple[Point, Point]], x: float) -> list[float]:
    """The y coordinates at which a meridian crosses a shore."""
    meridian = x * UNIT - 180
    found = []
    for (lon1, lat1), (lon2, lat2) in edges:
        # Relative to the meridian, as shapes may cross 180°.
        west, east = ((lon - meridian + 180) % 360 - 180 for lon in (lon1, lon2))
        if (west < 0) != (east < 0) and abs(west - east) < 180:
            lat = lat1 + (lat2 - lat1) * west / (west - east)
            found.append((80 - lat) / UNIT)
    return found


def places(topology: Shape) -> dict[str, Point]:
    """The position of each country's circle: the centre of its largest part, in tenths of a unit.

    Countries south of the map are left out.
    """
    numbers = get_global("territory_aliases")  # CLDR has ISO 3166-1 numbers as aliases of its codes
    parts: dict[str, list[tuple[float, Point]]] = {}
    for shape in shapes(topology["objects"]["countries"]):
        [code, *_] = numbers.get(shape.get("id"), [UNNUMBERED.get(shape["properties"]["name"])])
        if code:  # some countries have several shapes
            parts.setdefault(code, []).extend(middle(polygon[0]) for polygon in polygons(topology, shape))
    found = PLACES | {code: max(of_country)[1] for code, of_country in parts.items()}
    drawn = {code: (round((lon + 180) / UNIT, 1), round((80 - lat) / UNIT, 1)) for code, (lon, lat) in found.items()}
    return {code: (x, y) for code, (x, y) in sorted(drawn.items()) if y <= BOTTOM}


def middle(ring: Ring) -> tuple[float, Point]:
    """The area of a ring and its centroid (shoelace formula); without area, one of its points."""
    lon0, lat0 = ring[0]
    near = [((lon - lon0 + 180) % 360 - 180, lat - lat0) for lon, lat in ring]  # it may cross 180°
    area = x = y = 0.0
    for (x1, y1), (x2, y2) in itertools.pairwise(near):
        cross = x1 * y2 - x2 * y1
        area += cross / 2
        x += (x1 + x2) * cross
        y += (y1 + y2) * cross
    if not area:
        return 0, ring[0]
    return abs(area), ((lon0 + x / (6 * area) + 180) % 360 - 180, lat0 + y / (6 * area))


def shapes(shape: Shape) -> list[Shape]:
    members: list[Shape] = shape["geometries"]
    return members


def polygons(topology: Shape, shape: Shape) -> Iterator[list[Ring]]:
    """A TopoJSON shape (https://github.com/topojson/topojson-specification) as polygons in degrees.

    Each polygon has its outer ring first, then its holes.
    """
    of_arcs = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    for rings in of_arcs:
        yield [[point for arc in ring for point in line(topology, arc)] for ring in rings]


def line(topology: Shape, arc: int) -> Ring:
    """An arc's points, reversed if its index is a complement. They are stored as differences to the previous point."""
    scale, translate = topology["transform"]["scale"], topology["transform"]["translate"]
    x = y = 0
    points = []
    for dx, dy in topology["arcs"][arc if arc >= 0 else ~arc]:
        x, y = x + dx, y + dy
        points.append((x * scale[0] + translate[0], y * scale[1] + translate[1]))
    return points if arc >= 0 else points[::-1]


def module(found: dict[str, Point]) -> str:
    """The source of a Python module with the places."""
    entries = [f'"{code}": ({x}, {y}),' for code, (x, y) in found.items()]
    lines = "\n".join("    " + " ".join(entries[i : i + 5]) for i in range(0, len(entries), 5))
    return f'''"""The position of each country on the world map: x = (longitude + 180)/2.5, y = (80 - latitude)/2.5.

Generated by geo/map.py from Natural Earth's shapes. Missing countries lie south of the map.
"""

# fmt: off
PLACES = {{
{lines}
}}
'''


if __name__ == "__main__":
    main()
