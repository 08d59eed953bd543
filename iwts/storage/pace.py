"""The pace of long work on a database file: half of what disk and processor can do is left to visitors."""

import threading
import time

from iwts.errors import IwtsError

REST = 1.0  # times as long as a step took: half of what disk and processor can do, at most
MOST_REST = 1.0  # seconds; a step may also have been long because we were stopped (Ctrl-Z)
PROGRESS_STEPS = 100_000  # of SQLite's machine between two rests, or looks at the clock; some ms


class Stopped(IwtsError):
    """Somebody asked that it ends."""


class Pace:
    """Has each step of a long work followed by a rest, in which disk and processor are left to visitors."""

    def __init__(self, stopped: threading.Event | None = None) -> None:
        """`stopped` is set by who wants it to end."""
        self._stopped = stopped or threading.Event()
        self._begun = time.monotonic()

    def rest(self) -> bool:
        """The step is done. Raises `Stopped`; False is what SQLite wants to hear of who goes on."""
        if self._stopped.wait(min(REST * (time.monotonic() - self._begun), MOST_REST)):
            raise Stopped("it was broken off")
        self._begun = time.monotonic()
        return False
