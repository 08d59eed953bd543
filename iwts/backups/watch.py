"""The watch on daily backups: whether the backup folder contains the latest one that is due."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from iwts.backups.daily import last_day
from iwts.clock import HOUR, UTC, local
from iwts.settings.config import Config

GRACE = HOUR  # microseconds that a backup may take, from the start of its day or of this process


class BackupWatch:
    """The watch in a process that makes no backups itself. `look` may wait for the disk, `is_late` never does."""

    def __init__(self, config: Config, clock: Callable[[], int]) -> None:
        self._config, self._clock = config, clock
        self._folder = config.backup_dir  # None if daily backups are off
        self._since = clock()
        self.last: date | None = None  # the day of the newest backup that it has seen

    def look(self) -> None:
        """Look for a newer backup until today's is found; after that, the disk may sleep."""
        now = self._clock()
        self._since = min(self._since, now)  # the clock was ahead
        today = local(now, UTC).date()
        if self._folder and self.last != today:
            with suppress(OSError):  # an unavailable folder contains no backup from today
                self.last = last_day(self._config, self._folder, today)

    @property
    def is_late(self) -> bool:
        """Whether the latest due backup is missing: today's or, in the first hour of the day, yesterday's."""
        due = self._clock() - GRACE
        is_there = self.last is not None and self.last >= local(due, UTC).date()
        return self._folder is not None and self._since <= due and not is_there
