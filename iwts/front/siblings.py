"""The siblings of a front: the other fronts of its server, each with a board on which it tells what only it knows."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence

from iwts import meters
from iwts.board import Board
from iwts.errors import N_, Told
from iwts.meters import Family
from iwts.visits.backlog import Totals

LATE = 5.0  # seconds without a word after which a front does not respond; it writes twice a second


class Siblings:
    """What a front knows from its siblings, which it reads from memory, and what it tells them.

    Whichever front a request for `/healthz` or `/metrics` reaches, the answer is for all of them.
    """

    def __init__(self, boards: Sequence[Board], own: int) -> None:
        """`boards` are those of all fronts, `own` is the place of this one among them."""
        self._boards = boards
        self._own = own

    @property
    def _others(self) -> Iterator[Board]:
        return (board for place, board in enumerate(self._boards) if place != self._own)

    def tell(self, problems: Callable[[], list[Told]], families: Callable[[], list[Family]]) -> None:
        """Tell this front's problems and metrics, which are asked for unless it is alone."""
        if len(self._boards) > 1:
            found = [(each.text, each.many, each.values) for each in problems()]
            text = json.dumps(found).encode() + b"\n" + meters.pack(self.named(families()))
            self._boards[self._own].write(text)

    def named(self, families: Iterable[Family]) -> list[Family]:
        """Return this front's metrics with its number in each; without one if it is alone."""
        if len(self._boards) == 1:
            return list(families)
        which = {"front": str(self._own + 1)}
        return [
            family._replace(samples=[each._replace(labels={**each.labels, **which}) for each in family.samples])
            for family in families
        ]

    def totals(self, own: Totals) -> Totals:
        """Return the counts of all fronts, given those of this one."""
        found = Totals(own.accepted, own.committed, own.spilled, own.dropped)
        for board in self._others:
            committed, spilled, dropped = board.counts
            found.committed += committed
            found.spilled += spilled
            found.dropped += dropped
            found.accepted += committed + spilled + dropped
        return found

    def problems(self) -> list[Told]:
        """Return the problems of the others."""
        found = list[Told]()
        for board in self._others:
            if board.age > LATE:
                found.append(Told(N_("one of the server’s processes does not respond; see the log")))
            elif told := board.read():
                found += (Told(text, many, **values) for text, many, values in json.loads(told.partition(b"\n")[0]))
        return found

    def families(self) -> list[Family]:
        """Return the metrics of the others."""
        told = (board.read().partition(b"\n")[2] for board in self._others)
        return [family for packed in told if packed for family in meters.unpack(packed.decode())]
