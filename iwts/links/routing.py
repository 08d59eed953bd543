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
    def position(self) -> int: ...
    @property
    def active(self) -> bool: ...


C = TypeVar("C", bound=Choice)


def first(numbers: Sequence[C]) -> C | None:
    """The first active number; None when all are paused. `numbers` are ordered by position."""
    for number in numbers:  # a loop, as this is on every redirect's path and a generator takes four times as long
        if number.active:
            return number
    return None


def after(numbers: Sequence[C], last: int) -> C | None:
    """The active number whose turn comes after position `last` (-1: nobody was served yet), around the end.

    Going by position rather than by a counter keeps the turns exact when numbers are paused or added midway.
    """
    active = [number for number in numbers if number.active]
    return next((number for number in active if number.position > last), active[0] if active else None)
