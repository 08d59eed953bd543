"""The chart of a statistics page: visits over time, as lines or as bars."""

import itertools
from dataclasses import dataclass
from datetime import datetime

from iwts.drawing import charts
from iwts.errors import N_
from iwts.statistics.periods import Unit
from iwts.statistics.query import Stats
from iwts.web.frame.context import Context
from iwts.web.statistics.view import View

UNITS = {Unit.HOUR: N_("Hour"), Unit.DAY: N_("Day"), Unit.MONTH: N_("Month")}


@dataclass(frozen=True, slots=True)
class Point:
    """A step of the chart: its name and its counts; None for a step that has not begun."""

    name: str
    visits: int | None
    unique: int | None
    before: int | None


@dataclass(frozen=True, slots=True)
class Chart:
    """What the page shows: `paths` are pairs of a class in app.css and a path, in the order in which they are drawn.

    `ticks` are the numbers on the axis from above, `labels` the names of some steps, `unit` the kind of step.
    """

    unit: str
    ticks: list[str]
    labels: list[str]
    paths: list[tuple[str, str]]
    points: list[Point]
    as_bars: bool
    is_compared: bool


def chart(c: Context, shown: View, stats: Stats) -> Chart:
    """Return the chart of these statistics."""
    period, among = shown.period, len(stats.times)
    begun = sum(edge <= c.service.clock() for edge in period.edges[:-1])
    done = begun - 1 if period.edges[begun] > c.service.clock() else begun  # the last step may be incomplete
    visits, unique = ([pair[i] for pair in stats.times[:begun]] for i in (0, 1))
    # Where nothing was before, there is no comparison: a rise from 0 says nothing.
    before = stats.times_before[:among] if shown.range != "all" and any(stats.times_before) else []
    ticks = charts.axis(max([*visits, *before]))
    top, as_bars = ticks[-1], charts.are_few(visits)
    of_visits = charts.trace(visits, among, top, done, as_bars=as_bars)
    paths = [("v", of_visits.done), ("v now", of_visits.now)]
    if as_bars:
        paths += [("p", charts.levels(before, among, top)), ("u", charts.levels(unique, among, top))]
    else:
        of_unique = charts.trace(unique, among, top, done, as_bars=False)
        below = [("area", charts.area(visits, among, top)), ("p", charts.line(before, among, top))]
        paths = [*below, ("u", of_unique.done), ("u now", of_unique.now), *paths]
    steps = [_step(c, period.unit, begin) for begin in period.begins()]
    return Chart(
        unit=c.language.gettext(UNITS[period.unit]),
        ticks=[c.language.number(tick) for tick in reversed(ticks)],
        labels=[steps[round(i * (among - 1) / 4)] for i in range(5)],
        paths=[(style, path) for style, path in paths if path],
        points=list(itertools.starmap(Point, itertools.zip_longest(steps, visits, unique, before))),
        as_bars=as_bars,
        is_compared=bool(before),
    )


def _step(c: Context, unit: Unit, begin: datetime) -> str:
    if unit is Unit.HOUR:
        return c.language.clock(begin)
    return c.language.day(begin) if unit is Unit.DAY else c.language.month(begin)
