"""The watch: whether the server makes its backup each day, told by what lies in the folder."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from iwts.backups.daily import last_day
from iwts.clock import HOUR, UTC, local

GRACE = HOUR  # microseconds that a backup may take, from the beginning of its day or of this process


class BackupWatch:
    """Kept by a process that makes no backups itself. `look` may wait for the disk, `is_late` never does."""

    def __init__(self, folder: Path | None, clock: Callable[[], int]) -> None:
        """`folder`: None where no backups are wanted."""
        self._folder, self._clock = folder, clock
        self._since = clock()
        self._last: date | None = None

    def look(self) -> None:
        """Look for a newer backup, until there is one of today: then a disk that sleeps is left alone."""
        now = self._clock()
        self._since = min(self._since, now)  # the clock was ahead
        today = local(now, UTC).date()
        if self._folder and self._last != today:
            with suppress(OSError):  # a folder that is away has none of today
                self._last = last_day(self._folder, today)

    @property
    def is_late(self) -> bool:
        """Whether the backup is missing that should be there by now: today's, or in the first hour yesterday's."""
        due = self._clock() - GRACE
        is_there = self._last is not None and self._last >= local(due, UTC).date()
        return self._folder is not None and self._since <= due and not is_there
