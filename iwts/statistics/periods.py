"""Periods of statistics: days in somebody's time zone, cut into hours, days or months, as bounds in UTC.

A day has 23 to 25 hours, sometimes none at all, where clocks are changed; some zones are 30 or 45 minutes off.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from iwts.clock import HOUR, SECOND, local, month_of, month_start

MOST_DAYS = 92  # that are shown one by one
MOST_MONTHS = 120  # of dates that somebody chose

RANGES = ("today", "7", "30", "90", "12m", "all")
USUAL = "30"
DATES = "dates"  # what a range is called that somebody chose by its dates


class Unit(StrEnum):
    """What a period is cut into."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last` in a zone. Bucket i goes from `edges[i]` up to but not including
    `edges[i + 1]`, in UTC microseconds."""

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
        """Where it is over: the first moment that is not in it."""
        return self.edges[-1]

    def bucket(self, at: int) -> int:
        """The bucket that a moment of the period is in."""
        return bisect_right(self.edges, at) - 1

    def begins(self) -> list[datetime]:
        """When each bucket begins, as a clock there says."""
        return [local(edge, self.zone) for edge in self.edges[:-1]]


class Months(NamedTuple):
    """UTC months (year * 12 + month - 1) from `first` up to but not including `end`, and as UTC days (since 1970)."""

    first: int
    end: int
    first_day: int
    end_day: int


def months_between(day: int, end_day: int) -> Months:
    """The whole UTC months between two UTC days; without any, none before `end_day`."""
    first, end = month_of(day - 1) + 1, month_of(end_day)
    return Months(first, end, month_start(first), month_start(end)) if first < end else Months(0, 0, end_day, end_day)


def of_days(first: date, last: date, zone: ZoneInfo, unit: Unit | None = None) -> Period:
    """The days from `first` to `last`; one day in hours, some in days, many in months, if no unit is given."""
    if unit is None:
        days = (last - first).days + 1
        unit = Unit.HOUR if days == 1 else Unit.DAY if days <= MOST_DAYS else Unit.MONTH
    start, end = _start(first, zone), _start(last + timedelta(1), zone)
    if unit is Unit.HOUR:
        edges = {*range(start, end, HOUR), end}
    else:
        days_ = (first + timedelta(n) for n in range((last - first).days + 1))
        # Of two days that begin at the same moment one never was: its zone went over the date line.
        edges = {start, end, *(_start(day, zone) for day in days_ if unit is Unit.DAY or day.day == 1)}
    return Period(zone, first, last, unit, tuple(sorted(edges)))


def before(period: Period) -> Period:
    """As many days as the period has, right before it; months begin as many months earlier as it has."""
    length = period.last - period.first
    if period.unit is Unit.MONTH:
        first = _months_before(period.first, len(period.edges) - 1)
    else:
        first = period.first - length - timedelta(1)
    last = min(first + length, period.first - timedelta(1))  # as many months may be shorter
    return of_days(first, last, period.zone, period.unit)


def choose(asked: Mapping[str, str], zone: ZoneInfo, now: int, span: tuple[int, int]) -> tuple[str, Period]:
    """The period that a query (`range`, or `from` and `to`) asks for, and the name of its range, one of `RANGES` or
    `DATES`; where it asks for nothing that there is, the usual one. `span` is from when to when there is anything."""
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


def zone(name: str) -> ZoneInfo | None:
    """The time zone with a name of the IANA's, such as `Africa/Cairo`; None if there is none."""
    try:
        return ZoneInfo(name) if re.fullmatch(r"[\w+-]+(/[\w+-]+)*", name, re.ASCII) else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _start(day: date, zone: ZoneInfo) -> int:
    """The first moment of a day. Where its midnight is skipped, `datetime` gives the moment of the change."""
    return round(datetime.combine(day, time(), zone).timestamp()) * SECOND


def _months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    after = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(day.day - 1), after - timedelta(1))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"[12]\d{3}-\d\d-\d\d", text, re.ASCII) else None
    except ValueError:
        return None
