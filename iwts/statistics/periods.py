"""Periods of statistics: days in a viewer's time zone, divided into hours, days or months, with bounds in UTC.

Clock changes make days of 23 to 25 hours, or skip a day entirely. Some zones are offset by 30 or 45 minutes.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from iwts.clock import HOUR, SECOND, local, month_of, month_start

MOST_DAYS = 92  # in a period that is divided into days
MOST_MONTHS = 120  # in a custom range

RANGES = ("today", "7", "30", "90", "12m", "all")
USUAL = "30"
DATES = "dates"  # the name of a custom range


class Unit(StrEnum):
    """The unit of a period's buckets."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last` in a zone.

    Bucket i lasts from `edges[i]` to `edges[i + 1]` (exclusive), in UTC microseconds.
    """

    zone: ZoneInfo
    first: date
    last: date
    unit: Unit
    edges: tuple[int, ...]

    @property
    def start(self) -> int:
        return self.edges[0]

    @property
    def end(self) -> int:
        """The end, exclusive."""
        return self.edges[-1]

    def bucket(self, at: int) -> int:
        """The bucket that contains a time of the period."""
        return bisect_right(self.edges, at) - 1

    def begins(self) -> list[datetime]:
        """The start of each bucket, in local time."""
        return [local(edge, self.zone) for edge in self.edges[:-1]]


class Months(NamedTuple):
    """UTC months (year * 12 + month - 1) from `first` to `end` (exclusive), also as UTC days (since 1970)."""

    first: int
    end: int
    first_day: int
    end_day: int


def months_between(day: int, end_day: int) -> Months:
    """The full UTC months between two UTC days; if there are none, an empty range at `end_day`."""
    first, end = month_of(day - 1) + 1, month_of(end_day)
    return Months(first, end, month_start(first), month_start(end)) if first < end else Months(0, 0, end_day, end_day)


def of_days(first: date, last: date, zone: ZoneInfo, unit: Unit | None = None) -> Period:
    """The days from `first` to `last`. The default unit is hours for one day, days for some, months for many."""
    if unit is None:
        days = (last - first).days + 1
        unit = Unit.HOUR if days == 1 else Unit.DAY if days <= MOST_DAYS else Unit.MONTH
    start, end = _start(first, zone), _start(last + timedelta(1), zone)
    if unit is Unit.HOUR:
        edges = {*range(start, end, HOUR), end}
    else:
        days_ = (first + timedelta(n) for n in range((last - first).days + 1))
        # If two days start at the same time, one was skipped when the zone crossed the date line.
        edges = {start, end, *(_start(day, zone) for day in days_ if unit is Unit.DAY or day.day == 1)}
    return Period(zone, first, last, unit, tuple(sorted(edges)))


def before(period: Period) -> Period:
    """The period just before, with as many days; with months, it starts as many months earlier as the period has."""
    length = period.last - period.first
    if period.unit is Unit.MONTH:
        first = _months_before(period.first, len(period.edges) - 1)
    else:
        first = period.first - length - timedelta(1)
    last = min(first + length, period.first - timedelta(1))  # the same number of months may be shorter
    return of_days(first, last, period.zone, period.unit)


def choose(asked: Mapping[str, str], zone: ZoneInfo, now: int, span: tuple[int, int]) -> tuple[str, Period]:
    """The requested range's name, one of `RANGES` or `DATES`, and its period.

    `asked` has `range`, or `from` and `to`; without a valid one, the range is the usual one. `span` holds the times of
    the first and last count.
    """
    today = local(now, zone).date()
    if first := _day(asked.get("from", "")):
        first, last = sorted((min(first, today), min(_day(asked.get("to", "")) or today, today)))
        return DATES, of_days(max(first, _months_before(last, MOST_MONTHS)), last, zone)
    name = asked.get("range", "")
    if name not in RANGES:
        name = USUAL
    if name == "all":
        first, last = (local(at, zone).date() for at in span)
        return name, of_days(first, max(last, today), zone)
    if name == "12m":
        return name, of_days(_months_before(today.replace(day=1), 11), today, zone)
    days = 1 if name == "today" else int(name)
    return name, of_days(today - timedelta(days - 1), today, zone)


def _start(day: date, zone: ZoneInfo) -> int:
    """The start of a day. If midnight is skipped, `datetime` gives the time of the clock change."""
    return round(datetime.combine(day, time(), zone).timestamp()) * SECOND


def _months_before(day: date, months: int) -> date:
    """The same day some months earlier, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    after = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(day.day - 1), after - timedelta(1))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"[12]\d{3}-\d\d-\d\d", text, re.ASCII) else None
    except ValueError:
        return None
