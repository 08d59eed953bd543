"""The clock: moments in UTC microseconds since 1970, what they are called in a time zone, and deadlines."""

import time
from datetime import date, datetime
from zoneinfo import ZoneInfo

SECOND = 1_000_000
HOUR = 3600 * SECOND
DAY = 24 * HOUR

UTC = ZoneInfo("UTC")

_EPOCH = date(1970, 1, 1).toordinal()


def now() -> int:
    """The time in UTC microseconds."""
    return time.time_ns() // 1000


class Deadline:
    """The end of somebody's patience, so many seconds from now. It heeds the monotonic clock, which nobody sets."""

    def __init__(self, seconds: float) -> None:
        self._at = time.monotonic() + seconds

    @property
    def passed(self) -> bool:
        return time.monotonic() > self._at


def local(at: int, zone: ZoneInfo) -> datetime:
    """A moment as a clock there says, in whole seconds."""
    return datetime.fromtimestamp(at // SECOND, zone)


def month_of(day: int) -> int:
    """The UTC month (year * 12 + month - 1) of a UTC day (since 1970)."""
    there = date.fromordinal(_EPOCH + day)
    return there.year * 12 + there.month - 1


def month_start(month: int) -> int:
    """The UTC day on which a UTC month begins; the inverse of `month_of`."""
    return date(month // 12, month % 12 + 1, 1).toordinal() - _EPOCH
