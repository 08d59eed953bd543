from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from iwts.links import routing


@dataclass(frozen=True)
class Number:
    position: int
    active: bool


def numbers(*active: bool) -> list[Number]:
    return [Number(position, is_active) for position, is_active in enumerate(active)]


def test_the_first_active_number_serves() -> None:
    assert routing.first(numbers(False, True, True)) == Number(1, True)
    assert routing.first(numbers(False, False)) is None


def test_turns_go_around_and_leave_out_who_is_paused() -> None:
    assert routing.after(numbers(True, False, True), -1) == Number(0, True)
    assert routing.after(numbers(True, False, True), 0) == Number(2, True)
    assert routing.after(numbers(True, False, True), 2) == Number(0, True)
    assert routing.after(numbers(False), 0) is None


@given(st.lists(st.booleans(), min_size=1, max_size=50), st.integers(-1, 60))
def test_in_one_round_everybody_active_serves_exactly_once(active: list[bool], last: int) -> None:
    everybody = numbers(*active)
    served = []
    for _ in range(sum(active)):
        number = routing.after(everybody, last)
        assert number
        served.append(number)
        last = number.position
    assert sorted(n.position for n in served) == [n.position for n in everybody if n.active]
