"""Opening hours as text, and open or closed at each second, also when the clocks change."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.errors import Invalid
from iwts.links import holidays, hours, present
from iwts.links.link import Link, Number
from iwts.links.routing import Routing
from iwts.links.when import When
from tests.conftest import examples


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("", ""),
        ("mon-fri 09:00-18:00; sat 10:00-14:00", "mon-fri 09:00-18:00; sat 10:00-14:00"),
        (" Mon – Wed  9–13, 16:30 - 21 ;\nTHURSDAY: 9.15-24:00", "mon-wed 09:00-13:00, 16:30-21:00; thu 09:15-24:00"),
        ("sat-wed 08:00-16:00", "mon-wed 08:00-16:00; sat-sun 08:00-16:00"),
        ("mon,thu 7-8", "mon 07:00-08:00; thu 07:00-08:00"),
        ("tue 18:00-02:00", "tue 18:00-02:00"),
        ("tue 12:00-13:00; tue 09:00-12:00; wed closed", "tue 09:00-13:00"),
        ("mon-sun 0:00-0:00", "mon-sun 00:00-24:00"),
        ("sun 6-6", "sun 06:00-06:00"),
    ],
)
def test_weekly_hours_are_read_and_written(typed: str, stored: str) -> None:
    assert hours.parse(typed) == stored
    assert hours.parse(stored) == stored


@pytest.mark.parametrize(
    "typed",
    [
        "9-18",
        "mon",
        "mo 9-18",
        "mon-tue-wed 9-18",
        "mon 9",
        "mon 25:00-26:00",
        "mon 24:00-02:00",
        "mon 09:60-10:00",
        "mon 09:00-24:30",
        "mon ٠٩:٠٠-١٨:٠٠",
        "fun 9-18",
        "mon 18:00-17:00, 16:30-18:30",
        "mon closed",
        "mon 0-1, 2-3, 4-5, 6-7, 8-9, 10-11, 12-13",
        "mon 9-18 " * 2000,
        "a " * 3999,
    ],
)
def test_hours_that_cannot_be_read_are_refused(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        hours.parse(typed)
    assert refused.value.field == "hours"
    assert str(refused.value)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2026-12-31 09:00-13:00; 2026-12-25 closed", "2026-12-25 closed; 2026-12-31 09:00-13:00"),
        ("2026-12-25\n26.12.2026 Boxing Day\n1/13/2027", None),
        ("25.12.2026 Christmas\n31/12/2026: 9-13, 15-16", "2026-12-25 closed; 2026-12-31 09:00-13:00, 15:00-16:00"),
        ("5/5/2027", "2027-05-05 closed"),
        ("3/4/2026", None),
        ("2026-02-30", None),
        ("1999-01-01", None),
        ("tomorrow", None),
        ("2026-12-25 9h", None),
        ("2026-05-05 22:00-03:00", "2026-05-05 22:00-03:00"),
    ],
)
def test_exceptions_are_read_and_written(typed: str, stored: str | None) -> None:
    if stored is None:
        with pytest.raises(Invalid):
            hours.parse_exceptions(typed)
    else:
        assert hours.parse_exceptions(typed) == stored == hours.parse_exceptions(stored)


CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20270309\r
DTEND;VALUE=DATE:20270312\r
SUMMARY:عيد الفطر\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VA\r
 LUE=DATE:20270501\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;TZID=Asia/Amman:20270601T090000\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20271399\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_the_whole_days_of_a_calendar_are_closed() -> None:
    days = ["2027-03-09", "2027-03-10", "2027-03-11", "2027-05-01"]
    assert hours.parse_exceptions(CALENDAR) == "; ".join(f"{day} closed" for day in days)


def test_days_of_several_events_hide_none_of_a_long_one() -> None:
    """A festival of a hundred days, whose first ninety are there alone as well, in any order."""
    event = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:{:%Y%m%d}\nDTEND;VALUE=DATE:{:%Y%m%d}\nEND:VEVENT\n"
    first, day = date(2027, 3, 1), timedelta(1)
    short = [event.format(first + n * day, first + (n + 1) * day) for n in range(90)]
    for length, is_read in ((190, True), (200, True), (201, False)):
        for events in (
            [*short, event.format(first, first + length * day)],
            [event.format(first, first + length * day), *short],
        ):
            text = "BEGIN:VCALENDAR\n" + "".join(events) + "END:VCALENDAR"
            if is_read:
                stored = hours.parse_exceptions(text)
                assert stored.split("; ") == [f"{first + n * day} closed" for n in range(length)]
            else:
                with pytest.raises(Invalid):
                    hours.parse_exceptions(text)


def test_the_last_day_of_all_calendars_ends_no_server() -> None:
    with pytest.raises(Invalid):
        hours.parse_exceptions(CALENDAR.replace("20270501", "99991231"))


def test_exceptions_are_stored_only_if_they_can_be_read_again() -> None:
    days = [date(2027, 1, 1) + timedelta(n) for n in range(200)]
    typed = "; ".join(f"{day} 1-2,3-4,5-6" for day in days)
    assert len(typed) < hours.MAX_TEXT
    with pytest.raises(Invalid):
        hours.parse_exceptions(typed)
    stored = hours.parse_exceptions(typed[: typed.index(str(days[150]))])
    assert hours.parse_exceptions(stored) == stored


def test_numbers_with_hours_of_their_own_share_the_exceptions_of_their_link() -> None:
    one, other = (hours.compiled("Asia/Kolkata", text, "2027-01-26 closed") for text in ("mon 09:00-10:00", ""))
    assert one.exceptions is other.exceptions


class Watched(ZoneInfo):
    """A time zone that counts how often it was asked."""

    asked = 0

    def utcoffset(self, at: datetime | None) -> timedelta | None:
        Watched.asked += 1
        return super().utcoffset(at)


def test_a_long_time_without_hours_is_passed_over_without_the_clock() -> None:
    saturdays = {date(2027, 1, 2) + timedelta(7 * n): () for n in range(hours.MAX_EXCEPTIONS)}
    week = tuple(hours.compiled("UTC", "sat 09:00-10:00", "").week)
    closed = hours.Hours(Watched("Africa/Cairo"), week, dict(saturdays))
    assert closed.next_change(at("2026-12-28T00:00:00")) is None
    assert Watched.asked < 10


def test_exceptions_are_bounded() -> None:
    days = [str(date(2027, 1, 1) + timedelta(n)) for n in range(hours.MAX_EXCEPTIONS + 1)]
    assert hours.parse_exceptions("; ".join(days[:-1])).count("closed") == hours.MAX_EXCEPTIONS
    endless = CALENDAR.replace("20270312", "20990312")
    for too_much in ("; ".join(days), endless, CALENDAR + " " * holidays.MAX_FILE, CALENDAR.replace("DATE", "X:")):
        with pytest.raises(Invalid):
            hours.parse_exceptions(too_much)


@pytest.mark.parametrize(
    ("zone", "weekly", "exceptions", "moment", "is_open"),
    [
        # Kolkata: UTC+5:30 all year.
        ("Asia/Kolkata", "mon-fri 09:00-18:00", "", "2026-11-30T03:29:59", False),
        ("Asia/Kolkata", "mon-fri 09:00-18:00", "", "2026-11-30T03:30:00", True),
        ("Asia/Kolkata", "mon-fri 09:00-18:00", "", "2026-11-30T12:29:59", True),
        ("Asia/Kolkata", "mon-fri 09:00-18:00", "", "2026-11-30T12:30:00", False),
        # Cairo: at the end of 24 April 2026 (Friday begins at 01:00), UTC+2 becomes UTC+3.
        ("Africa/Cairo", "mon-sun 09:00-18:00", "", "2026-04-23T06:59:59", False),
        ("Africa/Cairo", "mon-sun 09:00-18:00", "", "2026-04-23T07:00:00", True),
        ("Africa/Cairo", "mon-sun 09:00-18:00", "", "2026-04-24T06:00:00", True),
        ("Africa/Cairo", "mon-sun 09:00-18:00", "", "2026-04-24T15:00:00", False),
        ("Africa/Cairo", "thu 18:00-00:30", "", "2026-04-23T21:59:59", True),
        ("Africa/Cairo", "thu 18:00-00:30", "", "2026-04-23T22:00:00", False),  # the clock shows 01:00
        # At the end of 29 October 2026 it becomes UTC+2 again: Thursday has 23:00 to 24:00 twice.
        ("Africa/Cairo", "thu 23:00-24:00", "", "2026-10-29T20:30:00", True),
        ("Africa/Cairo", "thu 23:00-24:00", "", "2026-10-29T21:30:00", True),
        ("Africa/Cairo", "thu 23:00-24:00", "", "2026-10-29T22:00:00", False),
        # São Paulo: its last change was on 17 February 2019; UTC-3 since then.
        ("America/Sao_Paulo", "sat 20:00-23:30", "", "2019-02-17T01:29:59", True),
        ("America/Sao_Paulo", "sat 20:00-23:30", "", "2019-02-17T01:30:00", False),
        ("America/Sao_Paulo", "sat 20:00-23:30", "", "2019-02-17T02:00:00", True),  # 23:00 for the second time
        ("America/Sao_Paulo", "mon-fri 08:00-17:00", "", "2026-11-02T11:00:00", True),
        # Casablanca: UTC+1, but UTC in Ramadan: in 2026 from 15 February to 22 March.
        ("Africa/Casablanca", "mon-sun 09:00-10:00", "", "2026-02-14T08:00:00", True),
        ("Africa/Casablanca", "mon-sun 09:00-10:00", "", "2026-02-16T08:59:59", False),
        ("Africa/Casablanca", "mon-sun 09:00-10:00", "", "2026-02-16T09:00:00", True),
        ("Africa/Casablanca", "mon-sun 09:00-10:00", "", "2026-03-23T08:00:00", True),
        # Lord Howe: half an hour, UTC+11 to UTC+10:30 on 5 April 2026 at 02:00.
        ("Australia/Lord_Howe", "sun 01:30-02:00", "", "2026-04-04T14:30:00", True),
        ("Australia/Lord_Howe", "sun 01:30-02:00", "", "2026-04-04T15:29:59", True),
        ("Australia/Lord_Howe", "sun 01:30-02:00", "", "2026-04-04T15:30:00", False),
        ("Australia/Lord_Howe", "sun 02:00-02:30", "", "2026-10-03T15:30:00", False),  # skipped
        # Santiago: at the end of 5 September 2026, 24:00 becomes 01:00.
        ("America/Santiago", "sat 22:00-24:00", "", "2026-09-06T03:59:59", True),
        ("America/Santiago", "sat 22:00-24:00", "", "2026-09-06T04:00:00", False),
        ("America/Santiago", "sun 00:00-04:00", "", "2026-09-06T04:00:00", True),
        ("America/Santiago", "sun 00:00-04:00", "", "2026-09-06T06:59:59", True),
        ("America/Santiago", "sun 00:00-04:00", "", "2026-09-06T07:00:00", False),
        # Exceptions, also without weekly hours; what began the evening before goes on.
        ("UTC", "", "2026-12-25 closed", "2026-12-24T23:59:59", True),
        ("UTC", "", "2026-12-25 closed", "2026-12-25T00:00:00", False),
        ("UTC", "", "2026-12-25 closed", "2026-12-26T00:00:00", True),
        ("UTC", "thu 18:00-02:00", "2026-12-25 closed", "2026-12-25T01:59:59", True),
        ("UTC", "thu 18:00-02:00", "2026-12-24 closed", "2026-12-25T01:00:00", False),
        ("UTC", "mon-fri 09:00-18:00", "2026-12-27 20:00-01:00", "2026-12-28T00:59:59", True),
        ("UTC", "sun 18:00-02:00", "", "2026-11-30T01:59:59", True),  # from Sunday into Monday
        ("UTC", "sun 18:00-02:00", "", "2026-11-30T02:00:00", False),
    ],
)
def test_open_or_closed_at_a_second(zone: str, weekly: str, exceptions: str, moment: str, is_open: bool) -> None:
    assert hours.compiled(zone, hours.parse(weekly), hours.parse_exceptions(exceptions)).is_open(at(moment)) is is_open


@pytest.mark.parametrize(
    ("zone", "weekly", "exceptions", "moment", "change"),
    [
        ("Africa/Cairo", "mon-wed 09:00-13:00", "", "2026-11-29T21:12:00", "2026-11-30T07:00:00"),
        ("Africa/Cairo", "thu 18:00-00:30", "", "2026-04-23T20:00:00", "2026-04-23T22:00:00"),
        ("Africa/Cairo", "thu 18:00-23:30", "", "2026-10-29T20:30:00", "2026-10-29T21:00:00"),  # the hour comes again
        ("America/Santiago", "sun 00:00-04:00", "", "2026-09-05T20:00:00", "2026-09-06T04:00:00"),
        ("Australia/Lord_Howe", "sun 02:00-02:30; mon 08:00-09:00", "", "2026-10-03T12:00:00", "2026-10-04T21:00:00"),
        ("UTC", "sat 18:00-24:00; sun 00:00-03:00", "", "2026-11-28T20:00:00", "2026-11-29T03:00:00"),
        ("UTC", "fri 09:00-18:00", "2026-12-04 closed; 2026-12-06 10-11", "2026-12-01T00:00:00", "2026-12-06T10:00:00"),
        ("UTC", "mon-sun 00:00-24:00", "", "2026-12-01T00:00:00", None),
        ("UTC", "", "2027-08-01 closed", "2026-12-01T00:00:00", "2027-08-01T00:00:00"),
    ],
)
def test_the_next_change(zone: str, weekly: str, exceptions: str, moment: str, change: str | None) -> None:
    found = hours.compiled(zone, weekly, exceptions).next_change(at(moment))
    assert found == (at(change) if change else None)


MINUTES = st.integers(0, 1439)
SPANS = st.lists(st.tuples(MINUTES, MINUTES), max_size=2)
ZONES = st.sampled_from(
    ["Africa/Cairo", "Africa/Casablanca", "Australia/Lord_Howe", "America/Santiago", "Asia/Kathmandu"]
)
# Moments around the changes of the clocks of these zones.
MOMENTS = st.sampled_from(
    ["2026-02-15", "2026-03-08", "2026-03-22", "2026-04-04", "2026-04-24", "2026-09-06", "2026-10-03", "2026-10-29"]
).flatmap(lambda day: st.integers(at(day) - 86400, at(day) + 2 * 86400))


def written(day: str, spans: list[tuple[int, int]]) -> str:
    return f"{day} {', '.join(f'{hours.show_time(a)}-{hours.show_time(b)}' for a, b in spans)}"


def shows(spans: list[tuple[int, int]], minute: int, *, next_day: bool = False) -> bool:
    """Whether spans contain a minute: a slower and independent way to tell."""
    for begin, end in spans:
        length = (end - begin) % 1440 or 1440
        passed = minute - begin + (1440 if next_day else 0)
        if 0 <= passed < length:
            return True
    return False


@examples(0.5)
@given(st.lists(SPANS, min_size=7, max_size=7), ZONES, MOMENTS)
def test_hours_are_what_the_clock_on_the_wall_shows(week: list[list[tuple[int, int]]], zone: str, moment: int) -> None:
    text = "; ".join(written(hours.DAYS[day], spans) for day, spans in enumerate(week) if spans)
    try:
        stored = hours.parse(text)
    except Invalid:  # spans of more than a day together
        return
    if not stored:
        return
    assert hours.parse(stored) == stored
    there = datetime.fromtimestamp(moment, ZoneInfo(zone))
    minute = there.hour * 60 + there.minute
    expected = shows(week[there.weekday()], minute) or shows(week[there.weekday() - 1], minute, next_day=True)
    found = hours.compiled(zone, stored, "")
    assert found.is_open(moment) is expected
    if change := found.next_change(moment):
        assert found.is_open(change) is not expected
        between = [*range(moment, change, 300), change - 1]
        assert all(found.is_open(one) is expected for one in between), "nothing changes before"


@given(st.text(alphabet="monfritue0123456789:-,; \n–closed.", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for parse in (hours.parse, hours.parse_exceptions):
        with suppress(Invalid):
            stored = parse(text)
            assert parse(stored) == stored


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 6), st.integers(0, 1439), st.integers(1, 1440)), max_size=4),
        min_size=2,
        max_size=3,
    ),
    st.integers(0, 7 * 1440 - 1),
)
def test_hours_of_several_numbers_together_are_those_of_each_day(
    people: list[list[tuple[int, int, int]]], minute: int
) -> None:
    numbers = []
    for n, spans in enumerate(people):
        text = "; ".join(
            f"{hours.DAYS[day]} {hours.show_spans(((begin, begin + length),))}" for day, begin, length in spans
        )
        with suppress(Invalid):
            numbers.append(Number(n, n, "", "", "", active=True, hours=hours.parse(text) or "mon-sun 00:00-24:00"))
    link = Link(1, "x", "", "", Routing.FIRST, "", True, -1, 0, tuple(numbers), when=When("UTC"))
    week = present.week(link)
    assert all(end - begin <= 1440 for spans in week for begin, end in spans)
    at = 1796083200 - 86400 + minute * 60  # from Monday, 2026-11-30, in UTC
    together = hours.Hours(ZoneInfo("UTC"), tuple(week), {})
    assert together.is_open(at) is any(present.is_open(link, number, at) for number in numbers)
