"""The world map: the position of land and countries, and geo/map.py, which draws both."""

import itertools
import json
import re
from html import unescape

import phonenumbers
import pytest

from geo import map as drawing
from iwts import i18n
from iwts.drawing import worldmap
from iwts.drawing.places import PLACES
from iwts.drawing.worldmap import circles
from iwts.web.frame import render
from iwts.web.frame.assets import PACKAGE

LAND = (PACKAGE / "templates" / "statistics" / "land.svg").read_text()
# The bundled country file contains these too, but they have no calling code.
ONLY_NETWORKS = frozenset("AN AQ BV GS HM PN TF UM".split())
TOO_FAR_SOUTH = frozenset("AQ BV GS HM".split())


def spot(lon: float, lat: float) -> tuple[float, float]:
    return (lon + 180) / 2.5, (80 - lat) / 2.5


def dots(path: str) -> set[tuple[float, int]]:
    """Return the dots in a path."""
    return {
        (float(x) + i, int(y))
        for x, y, length in re.findall(r"M([\d.]+) (\d+)h([\d.]+)", path)
        for i in range(int(float(length)) + 1)
    }


def has_dot_near(lon: float, lat: float) -> bool:
    x, y = spot(lon, lat)
    return any(abs(x - dot_x) <= 0.75 and abs(y - dot_y) <= 0.75 for dot_x, dot_y in dots(LAND))


@pytest.mark.parametrize(
    ("lon", "lat"), [(30, 26.5), (-52, -10), (45, 24), (-100, 40), (134, -25), (100, 65), (2, 47), (25, -29)]
)
def test_there_is_land_where_there_is_land(lon: float, lat: float) -> None:
    assert has_dot_near(lon, lat)


@pytest.mark.parametrize("lon", range(-40, -22, 5))
@pytest.mark.parametrize("lat", [45, 30, 15, 0, -30, -50])
def test_there_is_no_land_in_the_atlantic(lon: float, lat: float) -> None:
    assert not has_dot_near(lon, lat)


def test_the_land_fits_the_drawing_and_its_file_is_small() -> None:
    assert all(0 <= x < 144 and 1 <= y <= 53 for x, y in dots(LAND))
    assert len(LAND) < 4_000


def test_every_country_of_a_visitor_has_a_place_on_the_map() -> None:
    assert (phonenumbers.SUPPORTED_REGIONS | ONLY_NETWORKS) - PLACES.keys() == TOO_FAR_SOUTH
    assert all(0 <= x <= 144 and 1 <= y <= 53 for x, y in PLACES.values())


@pytest.mark.parametrize(
    ("region", "lon", "lat"),
    [
        ("EG", 30, 26.5),
        ("US", -99, 40),
        ("AU", 134, -25),
        ("FR", 2.5, 46.5),
        ("RU", 99, 62),
        ("NZ", 171, -44),
        ("GF", -53, 4),
        ("SG", 104, 1.3),
        ("XK", 21, 42.6),
        ("BH", 50.5, 26),
    ],
)
def test_a_country_is_in_its_place(region: str, lon: float, lat: float) -> None:
    assert PLACES[region] == pytest.approx(spot(lon, lat), abs=1)


# The circles


def test_areas_are_proportional_to_visits_and_the_largest_circle_comes_first() -> None:
    small, large = ("DE", "Germany", 100), ("EG", "Egypt", 400)
    first, second = circles([small, large])
    assert (first.name, first.visits, first.r) == ("Egypt", 400, worldmap.LARGEST)
    assert (second.name, second.r) == ("Germany", worldmap.LARGEST / 2)
    assert (second.x, second.y) == PLACES["DE"]


def test_a_single_visit_beside_many_is_visible() -> None:
    assert circles([("EG", "Egypt", 1_000_000), ("TO", "Tonga", 1)])[1].r == worldmap.SMALLEST


def test_countries_without_a_place_are_left_out() -> None:
    assert circles([("unknown", "Unknown", 9), ("AQ", "Antarctica", 9)]) == []


@pytest.mark.parametrize("code", i18n.NAMES)
def test_the_map_is_drawn_in_every_language_and_a_name_is_only_text(code: str) -> None:
    language = i18n.language(code)
    shown = circles([("EG", language.country("EG"), 4120), ("DE", "<b>&", 1)])
    page = render.render("statistics/map.html", language, circles=shown)
    assert LAND.strip() in page
    titles = [unescape(title) for title in re.findall("<title>(.*?)</title>", page)]
    pair = language.gettext("%(name)s: %(value)s")
    shown = ((language.country("EG"), language.number(4120)), ("<b>&", "1"))
    assert titles == [pair % {"name": name, "value": value} for name, value in shown]
    assert page.count("<circle") == 2
    assert 'aria-hidden="true"' in page


# geo/map.py

SQUARES = """
{"type": "Topology", "transform": {"scale": [0.5, 0.5], "translate": [-180, -90]},
 "arcs": [[[398, 218], [24, 0]], [[398, 218], [0, 24], [24, 0], [0, -24]],
          [[404, 224], [8, 0], [0, 8], [-8, 0], [0, -8]],
          [[709, 188], [-698, 0], [0, -20], [698, 0], [0, 20]],
          [[0, 10], [720, 0], [0, -10], [-720, 0], [0, 10]]],
 "objects": {
  "land": {"type": "GeometryCollection", "geometries": [
   {"type": "MultiPolygon", "arcs": [[[0, -2], [2]], [[3]], [[4]]]}]},
  "countries": {"type": "GeometryCollection", "geometries": [
   {"type": "Polygon", "arcs": [[1, -1]], "id": "818", "properties": {"name": "Egypt"}},
   {"type": "Polygon", "arcs": [[2]], "id": "818", "properties": {"name": "its island"}},
   {"type": "MultiPolygon", "arcs": [[[3]], [[2]]], "id": "242", "properties": {"name": "Fiji"}},
   {"type": "Polygon", "arcs": [[4]], "id": "010", "properties": {"name": "Antarctica"}},
   {"type": "Polygon", "arcs": [[2]], "properties": {"name": "Kosovo"}},
   {"type": "Polygon", "arcs": [[2]], "properties": {"name": "nobody's"}}]}}}
"""
# A square from 19° to 31° E and N with a lake, a strip from 174.5° E to 174.5° W, and land around the South Pole.


def test_dots_fill_the_land_around_lakes_and_across_the_antimeridian() -> None:
    even, odd = {80, 81, 82, 83, 84}, {80.5, 81.5, 82.5, 83.5}
    square = {20: even, 21: odd, 22: {80, 83, 84}, 23: odd - {81.5}, 24: even}
    even, odd = {142, 143, 0, 1, 2}, {142.5, 143.5, 0.5, 1.5}
    strip = {31: odd, 32: even, 33: odd, 34: even}
    drawn = {(x, y) for shape in (square, strip) for y, row in shape.items() for x in row}
    assert dots(drawing.dots(json.loads(SQUARES))) == drawn


def test_a_countrys_place_is_the_middle_of_its_largest_part() -> None:
    found = drawing.places(json.loads(SQUARES))
    assert found["EG"] == spot(25, 25)
    assert found["FJ"][1] == pytest.approx(32.4, abs=0.1)
    assert found["FJ"][0] in (0, 144), "180° E or W"
    assert found["XK"] == spot(24, 24)
    assert found.keys() == drawing.PLACES.keys() | {"EG", "FJ", "XK"}, "without Antarctica and unclaimed land"


def test_the_generated_module_contains_the_places() -> None:
    text = (PACKAGE / "drawing" / "places.py").read_text()
    assert drawing.module(PLACES) == text
    assert all(a < b for a, b in itertools.pairwise(PLACES))
