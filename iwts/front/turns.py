"""Turns: what one turn of the event loop does for clients is bounded, and networks share it evenly."""

import asyncio
from collections import OrderedDict
from collections.abc import Hashable
from typing import Protocol

OLD_PART = 8  # the fraction of a turn for lines that want more than one step: about a millisecond


class TurnTaker(Protocol):
    """A connection that takes turns. Those with the same `line` share the turns of one."""

    line: Hashable
    in_line: bool

    def step(self) -> int:
        """Do a small part of what there is to do; return its cost in bytes of input, 0 if there was nothing."""

    @property
    def has_more(self) -> bool:
        """Whether there is something to do now."""


Line = OrderedDict[TurnTaker, None]  # a set in its order
Lines = OrderedDict[Hashable, Line]


class Turns:
    """The order in which connections get their turns.

    One turn of the loop is worth `most` bytes of input. While no one waits, everything is done as it arrives. What
    exceeds the turn waits in the line of its network. The lines take turns, one step each, so many connections or
    pipelined requests gain nothing. Every other step is for a line that has had none since it formed, as in FQ-CoDel
    (RFC 8290 §3): one who asks for little hardly waits. All lines that had a step and want more share a small part of
    each turn: a new visitor waits for it some seven times on the way from the new connection to the committed visit.
    """

    def __init__(self, most: int) -> None:
        self._most = self._left = most
        self._most_old = most // OLD_PART
        self._new: Lines = OrderedDict()  # the next one first
        self._old: Lines = OrderedDict()
        self._is_new_next = True
        self._is_booked = False

    def ask(self, one: TurnTaker) -> None:
        """Give a connection that has something to do its turn, now or later."""
        if one.in_line:
            return
        if self._left <= 0 or self._old or self._new:
            self._queue(one)
        else:
            self._do(one)
        self._book()

    def leave(self, one: TurnTaker) -> None:
        """Forget a connection that has left: a line may be long, and the connection would stay in memory until then."""
        for lines in (self._new, self._old) if one.in_line else ():
            if one in lines.get(one.line, ()):
                del lines[one.line][one]
                if not lines[one.line]:
                    del lines[one.line]

    def _do(self, one: TurnTaker) -> int:
        one.in_line = True  # what it asks for meanwhile, `has_more` tells
        cost = one.step()
        self._left -= cost
        one.in_line = False
        if one.has_more:
            self._queue(one)
        return cost

    def _queue(self, one: TurnTaker) -> None:
        one.in_line = True
        lines = self._old if one.line in self._old else self._new
        lines.setdefault(one.line, Line())[one] = None

    def _book(self) -> None:
        """Have the next turn if someone waits; what is left of this one lasts until then."""
        if (self._new or self._old) and not self._is_booked:
            self._is_booked = True
            asyncio.get_running_loop().call_soon(self._turn)

    def _turn(self) -> None:
        self._is_booked = False
        self._left, left_to_old = self._most, self._most_old
        while self._left > 0 and (self._new or (self._old and left_to_old > 0)):
            is_old = left_to_old > 0 and bool(self._old) and not (self._new and self._is_new_next)
            self._is_new_next = is_old
            line, waiting = (self._old if is_old else self._new).popitem(last=False)
            before = self._left
            while waiting and not self._do(waiting.popitem(last=False)[0]):
                pass  # it has nothing to do any more
            left_to_old -= before - self._left if is_old else 0
            waiting.update(self._new.pop(line, Line()))  # the one that just had its step, if it has more
            if waiting:
                self._old[line] = waiting
        self._book()
