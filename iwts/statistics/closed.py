"""Visits that came while everyone was closed: how many, and when most of them came.

Whether everyone was closed is stored with each visit. Hours change, and those of today say nothing of a visit before.
"""

from typing import Any, NamedTuple

from iwts.links import hours
from iwts.statistics.query import Query, Stats

_MOST_HOURS = 6  # of a day in which most visits came: more than an evening is no advice
_FEW_HOURS = 2  # otherwise


class Peak(NamedTuple):
    """Hours in a row of a weekday (0 is Monday), the last one exclusive, with the number of visits in them."""

    day: int
    begin: int
    end: int
    visits: int


def peak(heat: list[list[int]]) -> Peak:
    """Return the fewest hours with more than half of all visits, or the two with the most.

    `heat` has the visits of each hour of each weekday. Of alike ones, the first counts; they do not pass midnight.
    """
    all_ = sum(map(sum, heat))
    for length in range(1, _MOST_HOURS + 1):
        found = _best(heat, length)
        if found.visits * 2 > all_:
            return found
    return _best(heat, _FEW_HOURS)


def _best(heat: list[list[int]], length: int) -> Peak:
    spans = (
        Peak(day, begin, begin + length, sum(counts[begin : begin + length]))
        for day, counts in enumerate(heat)
        for begin in range(25 - length)
    )
    return max(spans, key=lambda span: span.visits)


def describe(query: Query, found: Stats) -> dict[str, Any]:
    """Return the visits of a link while everyone was closed as JSON; empty if it has no hours, or with filters.

    Days and hours are those of the link's time zone, to which its hours belong.
    """
    if found.closed is None or query.hours is None:
        return {}
    period, most = query.period, None
    visits = found.closed.sum(period.start, period.end)
    if visits:
        day, begin, end, n = peak(found.closed.weekday_hours(query.hours, period.start, period.end))
        times = {"from": hours.show_time(begin * 60), "to": hours.show_time(end * 60)}
        most = {"day": hours.DAYS[day], **times, "time_zone": query.hours.key, "visits": n}
    share = round(visits / found.visits, 4) if found.visits else None
    return {"closed": {"visits": visits, "share": share, "most": most}}
