"""A chart of the last days, up to today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from iwts.drawing import charts
from iwts.i18n import Language


@dataclass(frozen=True, slots=True)
class Chart:
    """Counts by day: pairs of a class in app.css and a path, the numbers on the axis from above, and the points."""

    paths: list[tuple[str, str]]
    ticks: list[str]
    labels: list[str]
    points: list[tuple[str, int]]
    as_bars: bool


def chart(language: Language, counts: Sequence[int], today: date, *, as_bars: bool) -> Chart:
    """Return the chart of days, the last of which is today and has not ended."""
    ticks = charts.axis(max(counts))
    among, top = len(counts), ticks[-1]
    drawn = charts.trace(counts, among, top, among - 1, as_bars=as_bars)
    paths = [("v", drawn.done), ("v now", drawn.now)]
    if not as_bars:
        paths.insert(0, ("area", charts.area(counts, among, top)))
    names = [language.day(today - timedelta(days=back)) for back in range(among - 1, -1, -1)]
    return Chart(
        paths=[(style, path) for style, path in paths if path],
        ticks=[language.number(tick) for tick in reversed(ticks)],
        labels=[names[0], names[among // 2], names[-1]],
        points=list(zip(names, counts, strict=True)),
        as_bars=as_bars,
    )
