"""Time: moments in UTC microseconds since 1970, their local times, time zones, and deadlines."""

import re
import time
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

SECOND = 1_000_000
HOUR = 3600 * SECOND
DAY = 24 * HOUR

UTC = ZoneInfo("UTC")

# Files beside those of the zones: copies, one with leap seconds, the machine's own zone, and a placeholder.
NO_ZONES = frozenset(("right", "posix", "posixrules", "localtime", "Factory"))

_EPOCH = date(1970, 1, 1).toordinal()


def now() -> int:
    """Return the current time in UTC microseconds."""
    return time.time_ns() // 1000


class Deadline:
    """A point in time, given in seconds from now. Uses the monotonic clock, which no one can set."""

    def __init__(self, seconds: float) -> None:
        self._at = time.monotonic() + seconds

    @property
    def passed(self) -> bool:
        return time.monotonic() > self._at


def local(at: int, zone: ZoneInfo) -> datetime:
    """Convert a moment to local time in `zone`, in whole seconds."""
    return datetime.fromtimestamp(at // SECOND, zone)


def month_of(day: int) -> int:
    """Convert a UTC day (days since 1970) to its UTC month (year * 12 + month - 1)."""
    there = date.fromordinal(_EPOCH + day)
    return there.year * 12 + there.month - 1


def month_start(month: int) -> int:
    """Return the first UTC day of a UTC month; the inverse of `month_of`."""
    return date(month // 12, month % 12 + 1, 1).toordinal() - _EPOCH


def zone(name: str) -> ZoneInfo | None:
    """The time zone with an IANA name, such as `Africa/Cairo`; None if unknown."""
    if not re.fullmatch(r"[\w+-]+(/[\w+-]+)*", name, re.ASCII) or name.partition("/")[0] in NO_ZONES:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
