"""Series of counts by quarter-hour, which fits every time zone.

A packed day takes few bytes. With fewer than 96 events, it has one byte per event: its quarter-hour. Otherwise it has
one integer per quarter-hour, all of the smallest size that holds them.
"""

import itertools
import struct
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from operator import add
from zoneinfo import ZoneInfo

from iwts.clock import HOUR, SECOND

SLOT = HOUR // 4
PER_DAY = 96
_WEEK = 7 * PER_DAY
_FORMATS = {PER_DAY * size: f"<{PER_DAY}{code}" for size, code in ((1, "B"), (2, "H"), (4, "I"), (8, "Q"))}


def pack(quarters: Sequence[int]) -> bytes:
    """Pack a day's events, each given by its quarter-hour (0 to 95)."""
    return _few(quarters) if len(quarters) < PER_DAY else _many(_spread(quarters))


def merge(packed: bytes, quarters: Sequence[int]) -> bytes:
    """Add events to a packed day."""
    if len(packed) < PER_DAY:
        return pack([*packed, *quarters])
    return _many(list(map(add, unpack(packed), _spread(quarters))))


def unpack(packed: bytes) -> Sequence[int]:
    """The counts of a packed day's 96 quarter-hours."""
    return _spread(packed) if len(packed) < PER_DAY else struct.unpack(_FORMATS[len(packed)], packed)


def is_packed(packed: bytes) -> bool:
    """Whether this is a valid packed day, with fewer than 2³² events in each quarter-hour."""
    if len(packed) < PER_DAY:
        return max(packed, default=0) < PER_DAY
    return len(packed) in _FORMATS and max(unpack(packed)) < 1 << 32


def _few(quarters: Iterable[int]) -> bytes:
    return bytes(sorted(quarters))


def _spread(quarters: Iterable[int]) -> list[int]:
    counts = [0] * PER_DAY
    for quarter in quarters:
        counts[quarter] += 1
    return counts


def _many(counts: Sequence[int]) -> bytes:
    most = max(counts)
    size = next(size for size in _FORMATS if most >> (8 * size // PER_DAY) == 0)
    return struct.pack(_FORMATS[size], *counts)


class Series:
    """The counts of all quarter-hours of the UTC days from `first` to `last` (days since 1970)."""

    def __init__(self, first: int, last: int) -> None:
        self._begin = first * PER_DAY
        self._counts = [0] * (max(last + 1 - first, 0) * PER_DAY)

    def add(self, slot: int, n: int) -> None:
        """Add to a quarter-hour, numbered since 1970; ignore it outside the days."""
        if 0 <= slot - self._begin < len(self._counts):
            self._counts[slot - self._begin] += n

    def add_day(self, day: int, packed: bytes) -> None:
        """Add a packed day, from `first` to `last`."""
        i = day * PER_DAY - self._begin
        if len(packed) < PER_DAY:
            for quarter in packed:
                self._counts[i + quarter] += 1
        else:
            self._counts[i : i + PER_DAY] = map(add, self._counts[i : i + PER_DAY], unpack(packed))

    def sum(self, start: int, end: int) -> int:
        """The count from `start` to `end` (exclusive), in UTC microseconds; a quarter-hour counts at its start."""
        return sum(self._counts[self._index(start) : self._index(end)])

    def steps(self, edges: Sequence[int]) -> list[int]:
        """The counts between consecutive times."""
        indexes = list(map(self._index, edges))
        return [sum(self._counts[a:b]) for a, b in itertools.pairwise(indexes)]

    def last(self, n: int, start: int, end: int) -> list[int]:
        """The quarter-hours (numbered since 1970) that contain at least the last `n` events, newest first."""
        found = []
        for i in reversed(range(self._index(start), self._index(end))):
            if n <= 0:
                break
            if self._counts[i]:
                n -= self._counts[i]
                found.append(self._begin + i)
        return found

    def weekday_hours(self, zone: ZoneInfo, start: int, end: int) -> list[list[int]]:
        """The counts in each hour (0 to 23) of each weekday (Monday first) in a time zone."""
        quarters = [0] * _WEEK
        first, last = self._index(start), self._index(end)
        for a, b, offset in self._stretches(zone, first, last):
            # 1970 began on a Thursday.
            shift = self._begin + a + offset + 3 * PER_DAY
            for i in range(min(_WEEK, b - a)):
                quarters[(shift + i) % _WEEK] += sum(self._counts[a + i : b : _WEEK])
        hours = [sum(quarters[i : i + 4]) for i in range(0, _WEEK, 4)]
        return [hours[i : i + 24] for i in range(0, len(hours), 24)]

    def _index(self, at: int) -> int:
        return min(max(-(-at // SLOT) - self._begin, 0), len(self._counts))

    def _stretches(self, zone: ZoneInfo, a: int, b: int) -> list[tuple[int, int, int]]:
        """The quarter-hours from a to b, split at clock changes, each part with its offset in quarter-hours."""

        def offset(i: int) -> int:
            there = datetime.fromtimestamp((self._begin + i) * SLOT // SECOND, UTC).astimezone(zone).utcoffset()
            return round(there.total_seconds()) * SECOND // SLOT if there else 0

        found = []
        while a < b:
            here = offset(a)
            # The search for a change goes by days, as no zone has two changes in one day.
            points = (*range(a + PER_DAY, b - 1, PER_DAY), b - 1)
            changed = next((i for i in points if offset(i) != here), None)
            until = b
            if changed is not None:
                low = max(changed - PER_DAY, a)
                until = low + bisect_left(range(low, changed), True, key=lambda i: offset(i) != here)
            found.append((a, until, here))
            a = until
        return found
