"""The lines of the chart."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.drawing import charts


@pytest.mark.parametrize(
    ("most", "ticks"),
    [
        (0, [0, 1, 2, 3, 4]),
        (4, [0, 1, 2, 3, 4]),
        (5, [0, 2, 4, 6, 8]),
        (64, [0, 20, 40, 60, 80]),
        (99, [0, 25, 50, 75, 100]),
        (1_000_001, [0, 500_000, 1_000_000, 1_500_000, 2_000_000]),
    ],
)
def test_an_axis_has_round_numbers(most: int, ticks: list[int]) -> None:
    assert charts.axis(most) == ticks


@given(st.integers(0, 10**9))
def test_an_axis_ends_at_or_little_above_the_maximum(most: int) -> None:
    ticks = charts.axis(most)
    assert ticks == [ticks[1] * i for i in range(5)]
    assert most <= ticks[-1] <= max(2.5 * most, 8)


def test_points_are_in_the_middle_of_their_steps() -> None:
    assert charts.line([0, 4, 2], 3, 4) == "M50 100L150 0L250 50"
    assert charts.line([2], 3, 4, first=2) == "M250 50h.01"
    assert charts.line([], 3, 4) == ""
    assert charts.area([0, 4], 3, 4) == "M50 100L150 0L150 100H50Z"
    assert charts.area([], 3, 4) == ""


def test_the_incomplete_step_continues_a_line_and_is_a_bar_of_its_own() -> None:
    assert charts.trace([0, 4, 2], 3, 4, 2, as_bars=False) == ("M50 100L150 0", "M150 0L250 50", False)
    assert charts.trace([0, 4], 3, 4, 2, as_bars=False) == ("M50 100L150 0", "", False)
    assert charts.trace([3], 3, 4, 0, as_bars=False) == ("", "M50 25h.01", False)
    assert charts.trace([0, 4, 2], 3, 4, 2, as_bars=True) == ("M115 100V0H185V100", "M215 100V50H285V100", True)
    assert charts.trace([1, 0], 3, 4, 2, as_bars=True) == ("M15 100V75H85V100", "", True)


def test_a_level_is_as_wide_as_its_bar() -> None:
    assert charts.levels([0, 4, 2], 3, 4) == "M115 0H185M215 50H285"


@given(st.lists(st.integers(0, 30), min_size=1, max_size=92))
def test_bars_touch_neither_each_other_nor_the_edges(values: list[int]) -> None:
    edges = [float(x) for x in re.findall(r"[MH]([\d.]+)", charts.bars(values, len(values), 30))]
    assert edges == sorted(set(edges))
    assert len(edges) == 2 * sum(n > 0 for n in values)
    assert all(0 < x < 300 for x in edges)


@pytest.mark.parametrize(
    ("values", "few"),
    [([], False), ([1], True), ([2], False), ([0] * 30, True), ([59] + [0] * 29, True), ([60] + [0] * 29, False)],
)
def test_below_two_visits_a_step_there_are_few(values: list[int], few: bool) -> None:
    assert charts.are_few(values) == few
