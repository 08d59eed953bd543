"""The heat map: visits by weekday and hour, with a link's hours, and how many came while everyone was closed."""

from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

from iwts.i18n import Language
from iwts.links import present
from iwts.links.link import Link
from iwts.statistics import closed
from iwts.statistics.periods import Period
from iwts.statistics.query import Stats


class WhileClosed(NamedTuple):
    """The visits that came while everyone was closed, their share of all, and when most or many of them came."""

    visits: int
    share: float
    day: str
    hours: str
    is_most: bool


def heat(language: Language, period: Period, stats: Stats, link: Link | None) -> dict[str, Any]:
    """Return what the template needs; `link` is the only one, if there is only one."""
    is_open = _open(period, link) if link and link.is_timed else None
    return {
        "heat": [
            (language.weekday(day), list(zip(stats.heat[day], is_open[day] if is_open else [False] * 24, strict=True)))
            for day in language.week()
        ],
        "busiest": max(map(max, stats.heat)),
        "has_hours": is_open is not None,
        "while_closed": _closed(language, period, stats),
    }


def _open(period: Period, link: Link) -> list[list[bool]]:
    """Return for each hour of each weekday whether anyone is usually open in its middle.

    Days and hours are those of the page, and so of the last week of its period, as two zones may be farther apart in
    winter than in summer.
    """
    usual, monday = present.usual(link), period.last - timedelta(period.last.weekday())

    def at(day: int, hour: int) -> int:
        return int(datetime.combine(monday + timedelta(day), time(hour, 30), period.zone).timestamp())

    return [[usual.is_open(at(day, hour)) for hour in range(24)] for day in range(7)]


def _closed(language: Language, period: Period, stats: Stats) -> WhileClosed | None:
    visits = stats.closed.sum(period.start, period.end) if stats.closed else 0
    if not stats.closed or not visits:
        return None
    day, begin, end, n = closed.peak(stats.closed.weekday_hours(period.zone, period.start, period.end))
    hours = language.span(begin * 60, end * 60)
    return WhileClosed(visits, visits / stats.visits, language.weekday_name(day), hours, n * 2 > visits)
