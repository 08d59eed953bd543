from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.links import routing
from iwts.links.routing import Routing


@dataclass(frozen=True)
class Number:
    position: int
    active: bool

    @property
    def id(self) -> int:
        return 100 + self.position


def numbers(*active: bool) -> list[Number]:
    return [Number(position, is_active) for position, is_active in enumerate(active)]


def turn(among: list[Number], last: int) -> Number | None:
    return routing.choose(Routing.TURN, among, last, "")


@pytest.mark.parametrize("last", [-1, 1])
@pytest.mark.parametrize("picked", ["", "102"])
def test_the_first_active_number_serves_regardless_of_turn_and_choice(last: int, picked: str) -> None:
    assert routing.choose(Routing.FIRST, numbers(False, True, True), last, picked) == Number(1, True)
    assert routing.choose(Routing.FIRST, numbers(False, False), last, picked) is None


def test_turns_rotate_and_skip_paused_numbers() -> None:
    assert turn(numbers(True, False, True), -1) == Number(0, True)
    assert turn(numbers(True, False, True), 0) == Number(2, True)
    assert turn(numbers(True, False, True), 2) == Number(0, True)
    assert turn(numbers(False), 0) is None


def test_the_picked_number_serves_unless_it_is_paused() -> None:
    assert routing.choose(Routing.PICK, numbers(True, False, True), 0, "102") == Number(2, True)
    for picked in ("101", "103", "2", "", "0102", "x"):
        assert routing.choose(Routing.PICK, numbers(True, False, True), 0, picked) is None


@given(st.lists(st.booleans(), min_size=1, max_size=50), st.integers(-1, 60))
def test_in_one_round_every_active_number_serves_exactly_once(active: list[bool], last: int) -> None:
    everybody = numbers(*active)
    served = []
    for _ in range(sum(active)):
        number = turn(everybody, last)
        assert number
        served.append(number)
        last = number.position
    assert sorted(n.position for n in served) == [n.position for n in everybody if n.active]
