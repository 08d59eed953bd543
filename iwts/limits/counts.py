"""Counts: how much of several budgets is used, of a client and of the networks around it."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, NamedTuple

from iwts.limits.rates import Limiter, Rate


class Budget(NamedTuple):
    """How often somebody may do something, and the key of that somebody."""

    rate: Rate
    key: bytes


class Counts(ABC):
    """Where budgets of one purpose are counted. Those with different rates are different, though their keys are not."""

    @abstractmethod
    def take(self, budgets: Sequence[Budget], now: float, tx: Any = None) -> float:
        """Use one unit of each budget, or of none: return 0.0, or the seconds to wait for the first that is used up.

        `now` is in seconds. `tx` is the transaction that is open, if one is.
        """

    @abstractmethod
    def give_back(self, budgets: Sequence[Budget]) -> None:
        """Undo a recent `take` that was granted."""


class OwnCounts(Counts):
    """Budgets that this process counts in its memory."""

    def __init__(self) -> None:
        self._limiters: dict[Rate, Limiter] = {}

    def take(self, budgets: Sequence[Budget], now: float, tx: Any = None) -> float:  # noqa: ARG002 (it needs none)
        for n, (rate, key) in enumerate(budgets):
            wait = self._limiters.setdefault(rate, Limiter(rate)).take(key, now)
            if wait:
                self.give_back(budgets[:n])
                return wait
        return 0.0

    def give_back(self, budgets: Sequence[Budget]) -> None:
        for rate, key in budgets:
            self._limiters[rate].give_back(key)


# The networks around a client, by the length of its address: the bytes of their prefix, and how often they have the
# client's budget. The first is `addresses.site`. Whoever rents a server has an IPv6 /48 or an IPv4 /24 for next to
# nothing, and with a budget for each of its 65,536 /64s or 256 addresses no limit at all. Honest people share these
# networks too: a /56 is one household or, like a /48, a part of a mobile carrier's phones, and a carrier has many
# people behind each address of a /24. But they are far apart in time: even a few times one client's budget is more than
# they use, and as little as a stranger should get.
_NETWORKS = {4: ((4, 1), (3, 4)), 16: ((8, 1), (7, 2), (6, 4))}


def of_client(client: bytes, rate: Rate, crowd: int = 1) -> list[Budget]:
    """Return the budget of a client (an `Address`), and those of the networks around it, which have more.

    `crowd` multiplies the budgets of networks, for limits that must not refuse people for their neighbours.
    """
    # Prefixes of different lengths never are the same key.
    return [
        Budget(rate.times(factor * crowd if factor > 1 else 1), client[:length])
        for length, factor in _NETWORKS[len(client)]
    ]


class ClientLimiter:
    """A limit on what a client may do, and the networks around it."""

    def __init__(self, rate: Rate, crowd: int = 1, counts: Counts | None = None) -> None:
        """For `crowd`, see `of_client`."""
        self._rate, self._crowd = rate, crowd
        self._counts = counts or OwnCounts()

    def take(self, client: bytes, now: float, tx: Any = None) -> float:
        """Use one unit of a client and of its networks at `now`; return like `Limiter.take`. For `tx`, see `Counts`."""
        return self._counts.take(of_client(client, self._rate, self._crowd), now, tx)

    def give_back(self, client: bytes) -> None:
        """Undo a recent `take` that was granted."""
        self._counts.give_back(of_client(client, self._rate, self._crowd))
