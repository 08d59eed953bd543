"""Routing: the choice of the number that serves a visitor."""

from collections.abc import Sequence
from enum import StrEnum
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


def choose(routing: Routing, numbers: Sequence[C], last: int, picked: str) -> C | None:
    """Return the number that serves a visitor; None while all are paused or the visitor has not picked one yet.

    `numbers` are ordered by position, `last` is the position that served last (-1: none yet), and `picked` is the id
    of the number that the visitor picked, or any other text.
    """
    if routing is Routing.FIRST:
        return first(numbers)
    if routing is Routing.TURN:
        return _after(numbers, last)
    return next((number for number in numbers if number.active and str(number.id) == picked), None)


def first(numbers: Sequence[C]) -> C | None:
    """Return the first active number; None when all are paused."""
    for number in numbers:  # a loop: every redirect comes here, and a generator takes four times as long
        if number.active:
            return number
    return None


def _after(numbers: Sequence[C], last: int) -> C | None:
    """Return the next active number after position `last`, starting over at the end.

    Positions rather than a counter keep the turns exact when numbers are paused or added.
    """
    for number in numbers:
        if number.position > last and number.active:
            return number
    return first(numbers)
