"""Turns: how much of the loop's time goes to those who always want more."""

import asyncio
import weakref
from collections.abc import Hashable
from dataclasses import dataclass, field

from iwts.front.turns import Turns
from tests.front.loops import run

TURN, COST = 64_000, 1_000
NETWORKS = 30


@dataclass(eq=False)
class Taker:
    """Wants `steps` steps. It notes each of its steps in `done`."""

    line: Hashable
    steps: float
    done: list["Taker"]
    in_line: bool = field(default=False)

    def step(self) -> int:
        self.steps -= 1
        self.done.append(self)
        return COST

    @property
    def has_more(self) -> bool:
        return self.steps > 0


# Seen to fail before: whoever wanted more had each turn of the loop to its end.
def test_those_who_always_want_more_leave_most_of_each_turn_to_those_who_arrive() -> None:
    async def serve() -> tuple[int, int, int]:
        turns, done = Turns(TURN), list[Taker]()
        for n in range(2 * NETWORKS):
            turns.ask(Taker(n % NETWORKS, float("inf"), done))
        while len(done) < 2 * NETWORKS:  # until each line had its first step
            await asyncio.sleep(0)
        done.clear()
        await asyncio.sleep(0)
        alone = len(done)
        done.clear()
        for n in range(TURN // COST // 2):
            turns.ask(Taker(f"visitor {n}", 1, done))
        await asyncio.sleep(0)
        visitors = sum(isinstance(one.line, str) for one in done)
        return alone, visitors, len(done) - visitors

    alone, visitors, others = run(serve())
    most = TURN // 8 // COST
    assert 0 < alone <= most
    assert visitors == TURN // COST // 2, "all in the next turn"
    assert 0 < others <= most


# Seen to fail before: it stayed until its turn came, which beside many others took long.
def test_one_that_leaves_its_line_is_forgotten_at_once() -> None:
    async def serve() -> tuple[object, list[Taker]]:
        turns, done = Turns(TURN), list[Taker]()
        for _ in range(2 * TURN // COST):
            turns.ask(Taker("others", float("inf"), done))
        left = Taker("others", 1, done)
        turns.ask(left)
        turns.leave(left)
        gone = weakref.ref(left)
        del left
        return gone(), done

    kept, done = run(serve())
    assert kept is None
    assert len(done) <= TURN // COST
