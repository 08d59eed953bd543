from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.links import routing
from iwts.links.drafts import MAX_NUMBERS, MAX_WEIGHT
from iwts.links.routing import Routing
from tests.simulations import nginx


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


weights = st.lists(st.integers(1, 9) | st.integers(1, 100), min_size=1, max_size=12)


def deal(shares: list[int], present: Iterable[set[int]], last: int = -1) -> list[int]:
    """Return the positions that serve one chat for each set of those who are active."""
    among, served = routing.simplest(shares), []
    for here in present:
        everybody = numbers(*(position in here for position in range(len(shares))))
        number = routing.choose(Routing.TURN, everybody, last, "", among)
        assert number
        served.append(number.position)
        last = routing.turn(number, last, among)
    return served


@given(weights, st.data())
def test_chats_are_dealt_as_nginx_deals_them_and_pauses_are_passed_over(shares: list[int], data: st.DataObject) -> None:
    some = st.sets(st.integers(0, len(shares) - 1), min_size=1)
    present = data.draw(st.lists(some | st.just(set(range(len(shares)))), max_size=60))
    dealer = nginx(shares)
    assert deal(shares, present) == [next(number for number in dealer if number in here) for here in present]


@given(weights, st.data())
def test_each_gets_its_share_exactly_in_any_run_of_a_full_cycle(shares: list[int], data: st.DataObject) -> None:
    """Also from the middle of one, after a change of the shares or of the numbers."""
    here = data.draw(st.sets(st.integers(0, len(shares) - 1), min_size=1))
    among = routing.simplest(shares) or (1,) * len(shares)
    last = data.draw(st.integers(-1, sum(among) + 5))
    cycle = sum(among[position] for position in here)
    served = Counter(deal(shares, [here] * cycle, last))
    assert served == {position: among[position] for position in here}


@given(st.integers(1, 50), st.integers(1, 100))
def test_equal_shares_are_the_order_of_the_list(count: int, share: int) -> None:
    everybody = set(range(count))
    assert routing.simplest([share] * count) == ()
    assert deal([share] * count, [everybody] * 2 * count) == [*range(count), *range(count)]


@given(weights)
def test_no_one_is_ever_far_from_its_share(shares: list[int]) -> None:
    """In any window of chats, a number has within three of what its share means; within one if all are equal."""
    served = deal(shares, [set(range(len(shares)))] * min(2 * sum(shares), 400))
    for position, share in enumerate(shares):
        ahead = list(accumulate(((place == position) - share / sum(shares) for place in served), initial=0))
        assert max(ahead) - min(ahead) < (1 + 1e-9 if len(set(shares)) == 1 else 3)


def test_the_most_shares_that_a_link_can_have_make_one_order() -> None:
    most = [MAX_WEIGHT] * (MAX_NUMBERS - 1) + [MAX_WEIGHT - 1]
    order = routing.cycle(routing.simplest(most))
    assert Counter(order) == dict(enumerate(most))
