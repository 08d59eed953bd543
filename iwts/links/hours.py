"""Opening hours: as text, and whether somebody is open at a moment. They are those of a clock on the wall.

Somebody is open while the clock of the zone shows a time within the hours of its day. When the clocks change, an hour
that they skip is never open, and one that they show twice is open twice: this is what people read in the hours, it
needs no rule of its own, and anyone can check it for each second. A span that passes midnight belongs to the day on
which it begins, also where that day is an exception.
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from iwts import clock
from iwts.errors import N_, Invalid
from iwts.links import holidays

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MAX_SPANS = 6  # of a day
MAX_EXCEPTIONS = 200  # days: the holidays of some years
MAX_TEXT = 8000  # characters, typed and stored: as many exceptions as these
CLOSED = "closed"
DAY = 24 * 60
_AHEAD = 400  # days in which the next change is looked for: a year with its holidays

Spans = tuple[tuple[int, int], ...]  # of a day, in order: begin and end in minutes; an end above 24:00 is on the next

_TIME = r"([01]?\d|2[0-4])(?:[:.h]([0-5]\d))?"
_SPAN = re.compile(rf"{_TIME}\s*[-–—]\s*{_TIME}", re.ASCII)
_WEEKLY = re.compile(r"([a-z][a-z,–—-]*(?: [a-z,–—-]+)*?)[ :]+(closed|\d.*)", re.ASCII)

# 2026-12-25, 25.12.2026, 25/12/2026
_DATE = re.compile(r"(\d{4}|\d\d?)[-./](\d\d?)[-./](\d\d?\d?\d?)(?!\d)(.*)", re.ASCII)

STRANGE = N_("We can’t read “%(part)s”. Write hours like this: mon-fri 09:00-18:00; sat 10:00-14:00")
STRANGE_DAY = N_("We can’t read “%(part)s”. Write days like this: 2026-12-25 closed; 2026-12-31 09:00-13:00")


@dataclass(frozen=True, slots=True, eq=False)  # the same texts give the same object
class Hours:
    """The hours of a week, Monday first, and of the days that differ from it, in a time zone."""

    zone: ZoneInfo
    week: tuple[Spans, ...]
    exceptions: dict[date, Spans]

    def of(self, day: date) -> Spans:
        """Return the spans that begin on a day."""
        return self.exceptions.get(day, self.week[day.weekday()])

    def is_open(self, at: int) -> bool:
        """Whether somebody is open at a moment, in UTC seconds."""
        there = datetime.fromtimestamp(at, self.zone)
        today, minute = there.date(), there.hour * 60 + there.minute
        return any(begin <= minute < end for begin, end in self.of(today)) or any(
            minute < end - DAY for _, end in self.of(today - timedelta(1))
        )

    def next_change(self, at: int) -> int | None:
        """Return the first moment after `at` (UTC seconds) at which they open or close; None if there is none soon."""
        is_open = self.is_open(at)
        today = datetime.fromtimestamp(at, self.zone).date()
        for n in range(_AHEAD):
            day = today + timedelta(n)
            if not is_open and not self.of(day) and not self.of(day - timedelta(1)):
                continue  # its moments take a hundred times as long, and a page asks for each of 50 numbers
            for moment in self._moments(day):
                if moment > at and self.is_open(moment) is not is_open:
                    return moment
        return None

    def midnight(self, at: int, days: int = 0) -> int:
        """Return the moment at which the day of a moment begins, or the day some days later, in UTC seconds."""
        return self._at(datetime.fromtimestamp(at, self.zone).date() + timedelta(days), 0)[0]

    def _moments(self, day: date) -> list[int]:
        """Return the moments of a day at which something may change, in order: begins, ends, and the clocks."""
        begin, end = self._at(day, 0)[0], self._at(day, DAY)[0]
        minutes = {*itertools.chain(*self.of(day)), *(end - DAY for _, end in self.of(day - timedelta(1)))}
        moments = {begin, *itertools.chain.from_iterable(self._at(day, minute) for minute in minutes if minute >= 0)}
        for a, b in itertools.pairwise([*range(begin, end, 6 * 3600), end]):
            if self._offset(a) != self._offset(b):
                moments.add(self._jump(a, b))
        return sorted(moment for moment in moments if begin <= moment <= end)

    def _at(self, day: date, minute: int) -> tuple[int, int]:
        """Return the moments at which the clock shows a minute of a day: the same twice if it shows it once."""
        there = datetime(day.year, day.month, day.day, tzinfo=self.zone) + timedelta(minutes=minute)
        return int(there.timestamp()), int(there.replace(fold=1).timestamp())

    def _jump(self, a: int, b: int) -> int:
        """Return the moment between two at which the clocks change."""
        before = self._offset(a)
        while b - a > 1:
            middle = (a + b) // 2
            a, b = (middle, b) if self._offset(middle) == before else (a, middle)
        return b

    def _offset(self, at: int) -> timedelta | None:
        return datetime.fromtimestamp(at, self.zone).utcoffset()


ALWAYS: Spans = ((0, DAY),)


@lru_cache(4096)
def compiled(zone: str, hours: str, exceptions: str) -> Hours:
    """Return hours from stored texts. Empty `hours` are always open; a zone that this system lacks counts as UTC."""
    week = _week(hours) if hours else [ALWAYS] * 7
    return Hours(clock.zone(zone) or clock.UTC, tuple(week), _exceptions(exceptions))


def parse(text: str, field: str = "hours") -> str:
    """Return weekly hours as they are stored, such as `mon-fri 09:00-18:00; sat 10:00-14:00`; raise `Invalid`.

    Days are the first letters of their English names. A day may have several spans, separated by commas; a span may
    end at 24:00, pass midnight (`sat 18:00-02:00`) or last 24 hours (`fri 08:00-08:00`). Spans that meet become one. An
    empty text is always open.
    """
    if not text.strip():
        return ""
    _check_length(text, field)
    try:
        return show(_week(text))
    except _Strange as error:
        raise Invalid(field, error.text, part=error.part, most=MAX_SPANS) from None


def parse_exceptions(text: str, field: str = "exceptions") -> str:
    """Return exceptions as they are stored, such as `2026-12-25 closed; 2026-12-31 09:00-13:00`; raise `Invalid`.

    A day without hours is closed, also one with a name behind it; days may stand on lines of their own. The text may
    also be a calendar (.ics), whose whole days are closed.
    """
    if not text.strip():
        return ""
    if "BEGIN:VCALENDAR" in text[:200].upper():
        text = "; ".join(map(str, holidays.days(text, field, MAX_EXCEPTIONS + 1)))
    _check_length(text, field)
    try:
        found = _exceptions(text)
    except _Strange as error:
        raise Invalid(field, error.text, part=error.part, most=MAX_SPANS) from None
    if len(found) > MAX_EXCEPTIONS:
        raise Invalid(field, N_("Use at most %(most)s days."), most=MAX_EXCEPTIONS)
    stored = show_exceptions(found)  # may be longer than what was typed, and is read again
    _check_length(stored, field)
    return stored


def show(week: Iterable[Spans]) -> str:
    """Return weekly hours as text. Days in a row that are alike are one part: `mon-fri …`."""
    parts = []
    for spans, group in itertools.groupby(enumerate(week), key=lambda day: day[1]):
        days = [DAYS[n] for n, _ in group]
        if spans:
            name = days[0] if len(days) == 1 else f"{days[0]}-{days[-1]}"
            parts.append(f"{name} {show_spans(spans)}")
    return "; ".join(parts)


def show_exceptions(exceptions: dict[date, Spans]) -> str:
    """Return exceptions as text, in the order of their days."""
    return "; ".join(f"{day} {show_spans(spans) or CLOSED}" for day, spans in sorted(exceptions.items()))


def show_spans(spans: Spans) -> str:
    """Return the spans of a day as text: `09:00-13:00, 16:00-21:00`."""
    return ", ".join(f"{show_time(begin)}-{show_time(end if end <= DAY else end - DAY)}" for begin, end in spans)


def show_time(minute: int) -> str:
    """Return a minute of a day as `09:05`."""
    return f"{minute // 60:02}:{minute % 60:02}"


class _Strange(Exception):
    """A part of a text that cannot be read, and what to tell about it."""

    def __init__(self, part: str, text: str = STRANGE) -> None:
        super().__init__(part)
        self.part, self.text = part[:60], text


def _check_length(text: str, field: str) -> None:
    if len(text) > MAX_TEXT:
        raise Invalid(field, N_("Use at most %(most)s characters."), most=MAX_TEXT)


def _parts(text: str) -> list[str]:
    return [" ".join(part.split()) for part in re.split(r"[;\n]", text.lower()) if part.strip()]


def _week(text: str) -> list[Spans]:
    week: list[Spans] = [()] * 7
    for part in _parts(text):
        found = _WEEKLY.fullmatch(part)
        if not found:
            raise _Strange(part)
        spans = _spans(found[2], part)
        for day in _days(found[1], part):
            week[day] = _merged((*week[day], *spans), part)
    if not any(week):
        raise _Strange(text.strip(), N_("Choose at least one day with hours."))
    return week


def _days(text: str, part: str) -> Iterator[int]:
    for name in text.split(","):
        ends = [_day(end.strip(), part) for end in re.split("[-–—]", name)]
        if len(ends) > 2:
            raise _Strange(part)
        first, last = ends[0], ends[-1]
        yield from (day % 7 for day in range(first, last + 1 + 7 * (last < first)))  # also sat-wed


def _day(name: str, part: str) -> int:
    found = [day for day, full in enumerate(_NAMES) if len(name) >= 3 and full.startswith(name)]
    if not found:
        raise _Strange(part)
    return found[0]


@lru_cache(1024)  # the numbers of a link with hours of their own share its exceptions, which take 50 KB at most
def _exceptions(text: str) -> dict[date, Spans]:
    exceptions: dict[date, Spans] = {}
    for part in _parts(text):
        day, rest = _dated(part)
        exceptions[day] = _merged(_spans(rest, part, STRANGE_DAY), part) if rest[:1].isdigit() else ()
    return exceptions


def _dated(part: str) -> tuple[date, str]:
    """Return the day at the beginning of a part, and what follows. A name of a holiday may follow as well."""
    found = _DATE.match(part)
    try:
        a, b, c, rest = found.groups() if found else ("", "", "", "")
        year, month, day = (int(n) for n in ((a, b, c) if len(a) == 4 else (c, b, a)))
        is_clear = len(a) == 4 or part[len(a)] != "/" or month == day or day > 12  # 3/4/2026 is in March or April
        if not is_clear or not 2000 <= year < 2100:
            raise _Strange(part, STRANGE_DAY)
        return date(year, month, day), rest.strip(" :,")
    except ValueError:
        raise _Strange(part, STRANGE_DAY) from None


def _spans(text: str, part: str, strange: str = STRANGE) -> Spans:
    if text == CLOSED:
        return ()
    spans = []
    for one in text.split(","):
        found = _SPAN.fullmatch(one.strip())
        if not found:
            raise _Strange(part, strange)
        begin, end = int(found[1]) * 60 + int(found[2] or 0), int(found[3]) * 60 + int(found[4] or 0)
        if begin >= DAY or end > DAY:
            raise _Strange(part, strange)
        spans.append((begin, end if end > begin else end + DAY))
    return tuple(spans)


def _merged(spans: Spans, part: str) -> Spans:
    """Return the spans of a day in order, with those that meet as one."""
    merged = union(spans)
    if any(end - begin > DAY for begin, end in merged):  # 12:00-11:00, and more in between
        raise _Strange(part, N_("Hours of a day can’t be longer than 24 hours: “%(part)s”."))
    if len(merged) > MAX_SPANS:
        raise _Strange(part, N_("A day can have up to %(most)s spans of hours: “%(part)s”."))
    return merged


def union(spans: Iterable[tuple[int, int]]) -> Spans:
    """Return the times of some spans, in order and as few spans."""
    merged: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((begin, end))
    return tuple(merged)
