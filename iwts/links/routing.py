"""Which number of a link serves a visitor."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol, TypeVar


class Routing(StrEnum):
    """How a link with several numbers shares out its visitors."""

    FIRST = "first"  # always the first active number
    PICK = "pick"  # the visitor chooses on a page
    TURN = "turn"  # one active number after the other


class Choice(Protocol):
    """What routing needs to know of a number; `position` is unique within its link."""

    @property
    def id(self) -> int: ...
    @property
    def position(self) -> int: ...
    @property
    def active(self) -> bool: ...


C = TypeVar("C", bound=Choice)


def choose(routing: Routing, numbers: Sequence[C], last: int, picked: str) -> C | None:
    """The number that serves a visitor; None while all are paused, or the visitor has yet to pick one.

    `numbers` are ordered by position, `last` is the position that served last (-1: none yet), `picked` the id of the
    number that the visitor picked, or anything else.
    """
    if routing is Routing.FIRST:
        return first(numbers)
    if routing is Routing.TURN:
        return _after(numbers, last)
    return next((number for number in numbers if number.active and str(number.id) == picked), None)


def first(numbers: Sequence[C]) -> C | None:
    """The first active number; None when all are paused."""
    for number in numbers:  # a loop, as this is on every redirect's path and a generator takes four times as long
        if number.active:
            return number
    return None


def _after(numbers: Sequence[C], last: int) -> C | None:
    """The active number whose turn comes after position `last`, around the end.

    Going by position rather than by a counter keeps the turns exact when numbers are paused or added midway.
    """
    for number in numbers:
        if number.position > last and number.active:
            return number
    return first(numbers)
