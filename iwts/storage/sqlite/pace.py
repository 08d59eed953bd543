"""The pace of long work on a database file: it leaves half of the disk and processor to visitors."""

import threading
import time

from iwts.errors import IwtsError

REST = 1.0  # rest after a step, as a multiple of its duration: at most half of the disk and processor
MOST_REST = 1.0  # seconds; a step may also seem long because the process was paused (Ctrl-Z)
PROGRESS_STEPS = 100_000  # virtual machine steps between two rests or checks of the clock; some ms


class Stopped(IwtsError):
    """The work was cancelled."""


class Pace:
    """Pace of a long piece of work: each step is followed by a rest."""

    def __init__(self, stopped: threading.Event | None = None) -> None:
        """Setting `stopped` ends the work."""
        self._stopped = stopped or threading.Event()
        self._begun = time.monotonic()

    def rest(self) -> bool:
        """Rest after a step. Raise `Stopped` if asked to; otherwise return False, which makes SQLite continue."""
        if self._stopped.wait(min(REST * (time.monotonic() - self._begun), MOST_REST)):
            raise Stopped("cancelled")
        self._begun = time.monotonic()
        return False
