"""Periods in any time zone, divided into buckets without gaps or overlaps."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iwts.clock import HOUR, SECOND, local, month_of
from iwts.statistics import periods
from iwts.statistics.periods import Period, Unit
from iwts.statistics.series import SLOT
from tests.conftest import NOON, examples

ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
# Until 2011 St. John's set its clocks at a minute past midnight, and so had the same day twice.
DAYS = st.dates(date(2012, 1, 1), date(2037, 12, 31))
LENGTHS = st.one_of(st.integers(1, 3), st.integers(1, 100), st.integers(90, 800))
PERIODS = st.builds(lambda zone, first, n: periods.of_days(first, first + timedelta(n - 1), zone), ZONES, DAYS, LENGTHS)


def moments(period: Period) -> st.SearchStrategy[int]:
    return st.one_of(st.integers(period.start, period.end - 1), st.sampled_from(period.edges[:-1]))


@examples(0.4)
@given(PERIODS, st.data())
def test_each_time_is_in_the_bucket_of_its_day_and_hour(period: Period, data: st.DataObject) -> None:
    assert list(period.edges) == sorted(set(period.edges))
    at = data.draw(moments(period))
    there = local(at, period.zone)
    assert period.first <= there.date() <= period.last
    i = period.bucket(at)
    begin = period.begins()[i]
    assert period.edges[i] <= at < period.edges[i + 1]
    if period.unit is Unit.HOUR:
        assert at - period.edges[i] < HOUR
    elif period.unit is Unit.DAY:
        assert there.date() == begin.date()
    else:
        assert (there.year, there.month) == (begin.year, begin.month)


@examples(0.4)
@given(PERIODS)
def test_consecutive_periods_leave_no_gap(period: Period) -> None:
    tomorrow = period.last + timedelta(1)
    assert periods.of_days(tomorrow, tomorrow, period.zone).start == period.end
    for at, day in ((period.start - 1, period.first - timedelta(1)), (period.end, tomorrow)):
        assert local(at, period.zone).date() in (day, day - timedelta(1), day + timedelta(1))
        assert not period.first <= local(at, period.zone).date() <= period.last


@examples(0.4)
@given(PERIODS)
def test_all_edges_are_at_full_quarter_hours(period: Period) -> None:
    assert not any(edge % SLOT for edge in period.edges)


@examples(0.4)
@given(st.integers(0, 40_000), st.integers(0, 1_000))
def test_full_months_and_the_days_around_them_cover_all_days(day: int, n: int) -> None:
    months = periods.months_between(day, day + n)
    within = [month_of(month) for month in range(months.first_day, months.end_day)]
    assert list(dict.fromkeys(within)) == list(range(months.first, months.end))
    assert day <= months.first_day <= months.end_day <= day + n or months.first_day == months.end_day == day + n
    around = (*range(day, months.first_day), *range(months.end_day, day + n))
    assert len(around) + len(within) == n
    assert len(around) < 31 + 31


@examples(0.4)
@given(PERIODS)
@example(periods.of_days(date(2012, 3, 1), date(2012, 6, 30), UTC))
def test_the_previous_period_has_the_same_length_and_ends_where_this_one_starts(period: Period) -> None:
    before = periods.before(period)
    shorter = (period.last - period.first) - (before.last - before.first)
    assert before.unit is period.unit
    if period.unit is Unit.MONTH:
        assert timedelta(0) <= shorter <= timedelta(3), "as many months, which may have fewer days"
        assert before.last < period.first
        assert before.edges[0] < before.edges[1]
    else:
        assert not shorter
        assert before.end == period.start


@pytest.mark.parametrize(
    ("zone", "day", "hours", "begins"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23, "00:00"),
        ("Europe/Berlin", date(2026, 10, 25), 25, "00:00"),
        ("Africa/Cairo", date(2026, 4, 24), 23, "01:00"),  # there is no midnight
        ("America/Havana", date(2026, 11, 1), 25, "00:00"),  # midnight comes twice
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5, "00:00"),
        ("Asia/Kathmandu", date(2026, 4, 5), 24, "00:00"),
    ],
)
def test_days_with_clock_changes_have_the_right_length(zone: str, day: date, hours: float, begins: str) -> None:
    period = periods.of_days(day, day, ZoneInfo(zone))
    assert (period.end - period.start) / HOUR == hours
    assert len(period.edges) - 1 == -(-hours // 1)
    assert f"{period.begins()[0]:%H:%M}" == begins


def test_a_skipped_day_has_no_bucket() -> None:
    period = periods.of_days(date(2011, 12, 29), date(2011, 12, 31), ZoneInfo("Pacific/Apia"))
    assert [begin.day for begin in period.begins()] == [29, 31]


SPAN = (NOON - 400 * 24 * HOUR, NOON)


@pytest.mark.parametrize(
    ("asked", "name", "first", "last", "unit"),
    [
        ({}, "30", (2026, 10, 24), (2026, 11, 22), Unit.DAY),
        ({"range": "today"}, "today", (2026, 11, 22), (2026, 11, 22), Unit.HOUR),
        ({"range": "7"}, "7", (2026, 11, 16), (2026, 11, 22), Unit.DAY),
        ({"range": "90"}, "90", (2026, 8, 25), (2026, 11, 22), Unit.DAY),
        ({"range": "12m"}, "12m", (2025, 12, 1), (2026, 11, 22), Unit.MONTH),
        ({"range": "all"}, "all", (2025, 10, 18), (2026, 11, 22), Unit.MONTH),
        ({"range": "dates"}, "30", (2026, 10, 24), (2026, 11, 22), Unit.DAY),
        ({"range": "1000"}, "30", (2026, 10, 24), (2026, 11, 22), Unit.DAY),
        ({"from": "2026-11-01", "to": "2026-11-03"}, "dates", (2026, 11, 1), (2026, 11, 3), Unit.DAY),
        ({"from": "2026-11-03", "to": "2026-11-01"}, "dates", (2026, 11, 1), (2026, 11, 3), Unit.DAY),
        ({"from": "2026-11-03", "to": "2026-11-03"}, "dates", (2026, 11, 3), (2026, 11, 3), Unit.HOUR),
        ({"from": "2026-11-03"}, "dates", (2026, 11, 3), (2026, 11, 22), Unit.DAY),
        ({"from": "2999-01-01", "to": "2999-12-31"}, "dates", (2026, 11, 22), (2026, 11, 22), Unit.HOUR),
        ({"from": "1000-01-01", "to": "2026-11-22"}, "dates", (2016, 11, 22), (2026, 11, 22), Unit.MONTH),
        ({"from": "2026-02-30", "range": "7"}, "7", (2026, 11, 16), (2026, 11, 22), Unit.DAY),
        ({"from": "٢٠٢٦-11-01", "to": "x"}, "30", (2026, 10, 24), (2026, 11, 22), Unit.DAY),
    ],
)
def test_valid_requests_are_chosen_and_invalid_ones_are_ignored(
    asked: dict[str, str], name: str, first: tuple[int, int, int], last: tuple[int, int, int], unit: Unit
) -> None:
    chosen, period = periods.choose(asked, UTC, NOON, SPAN)
    assert (chosen, period.first, period.last, period.unit) == (name, date(*first), date(*last), unit)


def test_today_depends_on_the_time_zone() -> None:
    at = round(datetime(2026, 11, 22, 23, 30, tzinfo=UTC).timestamp()) * SECOND
    days = {
        name: periods.choose({"range": "today"}, ZoneInfo(name), at, SPAN)[1].first.day
        for name in ("UTC", "Asia/Tokyo")
    }
    assert days == {"UTC": 22, "Asia/Tokyo": 23}


def test_the_previous_months_have_the_same_number_and_distance() -> None:
    period = periods.choose({"range": "12m"}, UTC, NOON, SPAN)[1]
    before = periods.before(period)
    assert (before.first, before.last) == (date(2024, 12, 1), date(2025, 11, 22))
    assert len(before.edges) == len(period.edges) == 13


@examples(0.4)
@given(st.dictionaries(st.sampled_from(["range", "from", "to"]), st.text()), ZONES)
def test_any_input_gives_a_period(asked: dict[str, str], zone: ZoneInfo) -> None:
    assert periods.choose(asked, zone, NOON, SPAN)[1].edges
