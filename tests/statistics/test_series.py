"""Series of counts by quarter-hour: packed, unpacked, divided and summed in any time zone."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iwts.clock import DAY
from iwts.statistics import periods, series
from iwts.statistics.series import PER_DAY, SLOT, Series
from tests.conftest import examples

QUARTERS = st.lists(st.integers(0, PER_DAY - 1), max_size=300)
FIRST = (date(2026, 1, 1) - date(1970, 1, 1)).days


@given(QUARTERS, QUARTERS)
@example([0] * 95, [])
@example([0] * 95, [1])
@example([3] * 300, [3])
def test_packed_and_added_events_are_found(some: list[int], more: list[int]) -> None:
    packed = series.merge(series.pack(some), more)
    counts = Counter(some + more)
    assert list(series.unpack(packed)) == [counts[quarter] for quarter in range(PER_DAY)]
    assert len(packed) <= len(some + more) or len(packed) in (PER_DAY, 2 * PER_DAY)


@pytest.mark.parametrize(("n", "size"), [(95, 95), (96, 96), (255, 96), (256, 192), (65_535, 192), (65_536, 384)])
def test_a_day_takes_no_more_bytes_than_it_needs(n: int, size: int) -> None:
    packed = series.pack([7] * n)
    assert len(packed) == size
    assert sum(series.unpack(packed)) == n


ZONES = st.sampled_from(["UTC", "Africa/Cairo", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns"])


@examples(0.6)
@given(ZONES.map(ZoneInfo), st.integers(0, 700), st.integers(1, 400), st.data())
def test_a_period_is_divided_by_local_time(zone: ZoneInfo, offset: int, length: int, data: st.DataObject) -> None:
    first = date(2026, 1, 1) + timedelta(offset)
    period = periods.of_days(first, first + timedelta(length - 1), zone)
    days = (period.start // DAY, (period.end - 1) // DAY)
    counts = Series(*days)
    times = data.draw(st.lists(st.integers(days[0] * PER_DAY - 5, (days[1] + 1) * PER_DAY + 5), max_size=60))
    for slot in times:
        counts.add(slot, 2)
    counts.add_day(days[0], series.pack([0] * 200))
    times = [slot for slot in times if days[0] * PER_DAY <= slot < (days[1] + 1) * PER_DAY]
    ats = [slot * SLOT for slot in times for _ in range(2)] + [days[0] * DAY] * 200
    within = [at for at in ats if period.start <= at < period.end]
    assert counts.sum(period.start, period.end) == len(within)
    assert counts.steps(period.edges) == [sum(a <= at < b for at in within) for a, b in pairwise(period.edges)]
    clock = Counter(
        (there.weekday(), there.hour)
        for there in (datetime.fromtimestamp(at // 1_000_000, UTC).astimezone(zone) for at in within)
    )
    heat = counts.weekday_hours(zone, period.start, period.end)
    assert heat == [[clock[day, hour] for hour in range(24)] for day in range(7)]


@given(st.lists(st.integers(0, 10 * PER_DAY - 1), max_size=50), st.integers(0, 60), st.integers(0, 10 * PER_DAY))
def test_the_latest_events_are_found(slots: list[int], n: int, end: int) -> None:
    counts, begin, start = Series(FIRST, FIRST + 9), FIRST * PER_DAY, end // 3
    for slot in slots:
        counts.add(begin + slot, 1)
    found = counts.last(n, (begin + start) * SLOT, (begin + end) * SLOT)
    last = sorted((begin + slot for slot in slots if start <= slot < end), reverse=True)[:n]
    assert found == sorted(set(last), reverse=True)
