"""The lines of the chart."""

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
