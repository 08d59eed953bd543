"""Routing: the choice of the number that serves a visitor."""

import math
import operator
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Protocol, TypeVar


class Routing(StrEnum):
    """The way in which a link with several numbers distributes its visitors."""

    FIRST = "first"  # always the first active number
    PICK = "pick"  # the visitor chooses on a page
    TURN = "turn"  # one active number after the other


class Choice(Protocol):
    """The properties of a number that routing needs; `position` is unique within its link."""

    @property
    def id(self) -> int: ...
    @property
    def position(self) -> int: ...
    @property
    def active(self) -> bool: ...


C = TypeVar("C", bound=Choice)


def choose(routing: Routing, numbers: Sequence[C], last: int, picked: str, weights: tuple[int, ...] = ()) -> C | None:
    """Return the number that serves a visitor; None while all are paused or the visitor has not picked one yet.

    `numbers` are ordered by position, `last` is the turn that was taken last (-1: none yet), and `picked` is the id of
    the number that the visitor picked, or any other text. `weights` are those of the numbers as `simplest` returns
    them.
    """
    if routing is Routing.FIRST:
        return first(numbers)
    if routing is Routing.TURN:
        return _by_weight(numbers, last, weights) if weights else _after(numbers, last)
    return next((number for number in numbers if number.active and str(number.id) == picked), None)


def first(numbers: Sequence[C]) -> C | None:
    """Return the first active number; None when all are paused."""
    for number in numbers:  # a loop: every redirect comes here, and a generator takes four times as long
        if number.active:
            return number
    return None


def is_only(numbers: Sequence[Choice]) -> bool:
    """Whether no more than one number is active."""
    is_one = False
    for number in numbers:
        if number.active:
            if is_one:
                return False
            is_one = True
    return True


def _after(numbers: Sequence[C], last: int) -> C | None:
    """Return the next active number after position `last`, starting over at the end.

    Positions rather than a counter keep the turns exact when numbers are paused or added.
    """
    for number in numbers:
        if number.position > last and number.active:
            return number
    return first(numbers)


def turn(number: Choice, last: int, weights: tuple[int, ...] = ()) -> int:
    """Return the turn that `number` takes, chosen after the turn `last`."""
    if not weights:
        return number.position
    order = cycle(weights)
    after = order.find(number.position, last + 1)
    return after if after >= 0 else order.find(number.position)


def simplest(weights: Sequence[int]) -> tuple[int, ...]:
    """Return the smallest whole numbers in the same proportion; empty if all are equal, as for most links."""
    if len(set(weights)) == 1:
        return ()
    divisor = math.gcd(*weights)
    return tuple(weight // divisor for weight in weights)


def _by_weight(numbers: Sequence[C], last: int, weights: tuple[int, ...]) -> C | None:
    """Return the active number with the next turn after `last`. Turns of others are passed over, and not made up for.

    Every run of as many chats as the weights of the active numbers add up to therefore gives each its weight.
    """
    order = cycle(weights)
    active = {number.position: number for number in numbers if number.active}
    others = _ALL.translate(None, bytes(active))
    for turns in order[last + 1 :], order:
        if left := turns.lstrip(others):
            return active[left[0]]
    return None


_ALL = bytes(range(256))


@lru_cache(4096)  # as many as the front keeps links unpacked
def cycle(weights: tuple[int, ...]) -> bytes:
    """Return the order of turns as positions: each as often as its weight, and never many in a row.

    It is the smooth weighted round robin of nginx's upstreams (`ngx_http_upstream_get_peer`): each turn adds to every
    number its weight, and goes to the highest, which pays the sum of all weights. After as many turns as that sum
    everything is at its start again, so a turn is stored as its place in the cycle, and equal weights give the order
    of the list. It is worked out once, at the first visit: 50 numbers of 100 or so take tens of milliseconds, the
    usual few much less than one.
    """
    total, due = sum(weights), [0] * len(weights)
    order = bytearray()
    for _ in range(total):
        due = list(map(operator.add, due, weights))
        served = due.index(max(due))
        due[served] -= total
        order.append(served)
    return bytes(order)
