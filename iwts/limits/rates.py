"""Rate limits: how often a client may do something, or something may happen to a link."""

import threading
from collections import OrderedDict
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


def after_one(rate: Rate, full_at: float, now: float) -> tuple[float, float]:
    """Return when a budget is full again after one more unit, and 0.0; or when now, and the seconds to wait for one.

    This is the generic cell rate algorithm, which keeps one number for a budget.
    """
    # The second bound is for a clock that jumped back: no one must wait for it to catch up.
    full_at = min(max(full_at, now), now + rate.seconds)
    each = rate.seconds / rate.count
    wait = full_at + each - now - rate.seconds
    return (full_at, wait) if wait > 1e-6 else (full_at + each, 0.0)


class Limiter:
    """Budgets by key, each kept as the moment at which it is full again.

    A client's key is its `addresses.site`. At most `keys` are remembered; the one unseen for longest is forgotten
    first, which limits the memory for a flood of keys.
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
        with self._lock:
            self._full_at[key], wait = after_one(self._rate, self._full_at.pop(key, now), now)
            if len(self._full_at) > self._keys:
                self._full_at.popitem(last=False)
        return wait

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
