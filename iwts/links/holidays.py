"""The whole days of a calendar file (.ics): holidays, on which a business is closed."""

import re
from datetime import date, timedelta

from iwts.errors import N_, Invalid

MAX_FILE = 256 * 1024  # characters; ten years of a country's holidays with their descriptions have some 100 KB
EMPTY = N_("This calendar has no whole days.")

_FOLDED = re.compile(r"\r?\n[ \t]")  # RFC 5545 §3.1: a long line goes on after a line break and a space
_DAY = re.compile(r"^DT(START|END)(?:;[^:\r\n]*)?:(\d{4})(\d\d)(\d\d)\s*$", re.ASCII | re.IGNORECASE | re.MULTILINE)


def days(text: str, field: str, most: int) -> list[date]:
    """Return the whole days of a calendar, each once; after `most`, the rest is not read. Raises `Invalid` without any.

    An event without a time lasts until the day before its end (RFC 5545 §3.6.1). Events at a time of day are no
    holidays, and of events that recur only the first is read: calendars of holidays name each year.
    """
    if len(text) > MAX_FILE:
        raise Invalid(field, N_("Use at most %(most)s characters."), most=MAX_FILE)
    found = set[date]()
    for event in re.split("BEGIN:VEVENT", _FOLDED.sub("", text), flags=re.IGNORECASE)[1:]:
        ends = {kind.upper(): _date(*numbers) for kind, *numbers in _DAY.findall(event)}
        day, end = ends.get("START"), ends.get("END")
        if day:
            last = max(day, end - timedelta(1)) if end and end > day else day
            found.update(day + timedelta(n) for n in range(min((last - day).days + 1, most)))
        if len(found) >= most:
            break
    if not found:
        raise Invalid(field, EMPTY)
    return sorted(found)


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
