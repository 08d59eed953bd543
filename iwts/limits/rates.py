"""Rate limits: how often a client may do something, or something may happen to a link."""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}


@dataclass(frozen=True, slots=True)
class Rate:
    """At most `count` times in `seconds`; count 0 means no limit."""

    count: int
    seconds: int

    @classmethod
    def parse(cls, text: str) -> "Rate":
        """Parse `20/hour` (second, minute, hour or day) or `off`; raise `ValueError` for other text."""
        if text.strip().lower() == "off":
            return cls(0, 1)
        count, slash, unit = text.strip().lower().partition("/")
        if not (slash and count.isdecimal() and int(count) > 0 and unit in _SECONDS):
            raise ValueError(f"“{text}” is not a valid limit; use for example 20/hour, 5/minute or off")
        return cls(int(count), _SECONDS[unit])

    def times(self, factor: int) -> "Rate":
        """Return the rate for `factor` times as many; no limit stays none."""
        return Rate(self.count * factor, self.seconds)

    def __str__(self) -> str:
        units = {seconds: unit for unit, seconds in _SECONDS.items()}
        return f"{self.count}/{units[self.seconds]}" if self.count else "off"


class Limiter:
    """Budgets by key, each kept as one number: the generic cell rate algorithm.

    The number is the moment at which the budget is full again. A client's key is its `addresses.site`. At most `keys`
    are remembered; the one unseen for longest is forgotten first, which limits the memory for a flood of keys.
    """

    def __init__(self, rate: Rate, keys: int = 50_000) -> None:
        self._rate = rate
        self._keys = keys
        self._full_at: OrderedDict[bytes, float] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, key: bytes, now: float) -> float:
        """Use one unit at `now` (seconds, any steady origin). Return 0.0, or the seconds to wait if none is left."""
        if not self._rate.count:
            return 0.0
        each = self._rate.seconds / self._rate.count
        with self._lock:
            # The second bound is for a clock that jumped back: no one must wait for it to catch up.
            full_at = min(max(self._full_at.pop(key, now), now), now + self._rate.seconds)
            wait = full_at + each - now - self._rate.seconds
            self._full_at[key] = full_at if wait > 1e-6 else full_at + each
            if len(self._full_at) > self._keys:
                self._full_at.popitem(last=False)
        return wait if wait > 1e-6 else 0.0

    def left(self, key: bytes, now: float) -> tuple[int, float]:
        """Return the units that are left at `now`, and the seconds until all are; for a rate that is a limit."""
        with self._lock:
            used = min(max(self._full_at.get(key, now) - now, 0.0), self._rate.seconds)
        return int((1 - used / self._rate.seconds) * self._rate.count + 1e-6), used

    def give_back(self, key: bytes) -> None:
        """Undo a recent `take` that was granted."""
        with self._lock:
            if key in self._full_at:
                self._full_at[key] -= self._rate.seconds / self._rate.count


Unit = tuple["Limiter | ClientLimiter", bytes]  # a limiter, and the key of the budget


def take_all(units: Sequence[Unit], now: float) -> float:
    """Use one unit of each budget, or of none: return 0.0, or the seconds to wait for the first that is used up."""
    for n, (limiter, key) in enumerate(units):
        wait = limiter.take(key, now)
        if wait:
            give_all_back(units[:n])
            return wait
    return 0.0


def give_all_back(units: Sequence[Unit]) -> None:
    """Undo a recent `take_all` that was granted."""
    for limiter, key in units:
        limiter.give_back(key)


# The networks around a client, by the length of its address: the bytes of their prefix, and how often they have the
# client's budget. The first is `addresses.site`. Whoever rents a server has an IPv6 /48 or an IPv4 /24 for next to
# nothing, and with a budget for each of its 65,536 /64s or 256 addresses no limit at all. Honest people share these
# networks too: a /56 is one household or, like a /48, a part of a mobile carrier's phones, and a carrier has many
# people behind each address of a /24. But they are far apart in time: even a few times one client's budget is more than
# they use, and as little as a stranger should get.
_NETWORKS = {4: ((4, 1), (3, 4)), 16: ((8, 1), (7, 2), (6, 4))}


class ClientLimiter:
    """Budgets of clients, and wider ones of the networks around them; see `Limiter`."""

    def __init__(self, rate: Rate, crowd: int = 1) -> None:
        """`crowd` multiplies the budgets of networks, for limits that must not refuse people for their neighbours."""
        factors = {factor for networks in _NETWORKS.values() for _, factor in networks}
        self._limiters = {factor: Limiter(rate.times(factor * crowd if factor > 1 else 1)) for factor in factors}

    def take(self, client: bytes, now: float) -> float:
        """Use one unit of a client (an `Address`) and of its networks at `now`; return like `Limiter.take`."""
        return take_all(self._units(client), now)

    def give_back(self, client: bytes) -> None:
        """Undo a recent `take` that was granted."""
        give_all_back(self._units(client))

    def _units(self, client: bytes) -> list[Unit]:
        # Prefixes of different lengths never are the same key.
        return [(self._limiters[factor], client[:length]) for length, factor in _NETWORKS[len(client)]]
