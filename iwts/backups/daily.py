"""Daily backups, made in a separate thread, and the removal of old ones."""

import getpass
import logging
import os
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path

from iwts.backups import backup, dumps
from iwts.clock import UTC, local
from iwts.errors import IwtsError
from iwts.settings.config import Config
from iwts.storage.sqlite.pace import Pace, Stopped

log = logging.getLogger(__name__)

RETRY = 3600.0  # seconds after a failure
DAYS, WEEKS = 7, 4  # with a backup to keep


class DailyBackups:
    """The daily backups in `backup_dir`, checked every `tick` seconds."""

    def __init__(self, config: Config, clock: Callable[[], int], tick: float) -> None:
        self._config, self._clock, self._tick = config, clock, tick
        self._done: date | None = None  # the day of the latest backup; until the next day the disk may sleep
        self._stopped = threading.Event()

    def run(self) -> None:
        """Make backups until `stop`; none if no folder is set, or if PostgreSQL makes them."""
        wait, is_file = self._tick, isinstance(self._config.database, Path)
        while self._config.backup_dir and is_file and not self._stopped.wait(wait):
            wait = self._tick if self.look_after(self._config.backup_dir) else RETRY

    def stop(self) -> None:
        """Stop `run` from another thread. An unfinished backup is abandoned."""
        self._stopped.set()

    def look_after(self, folder: Path) -> bool:
        """Make today's backup if it is missing. Return False after a failure."""
        try:
            self._make_todays(folder)
        except Stopped:
            return True
        except (IwtsError, OSError) as error:
            log.error("backup failed, next attempt in an hour: %s", error)
        except Exception:
            log.exception("backup failed, next attempt in an hour")
        else:
            return True
        return False

    def _make_todays(self, folder: Path) -> None:
        now = self._clock()
        today = local(now, UTC).date()
        if today != self._done:
            self._make(folder, now, today)
            self._done = today

    def _make(self, folder: Path, now: int, today: date) -> None:
        _check(folder)
        names = [file.name for file in folder.iterdir()]
        if today in map(backup.day, names):
            return
        new = folder / backup.name(now)
        contents = backup.make(self._config.stem, new, Pace(self._stopped), lambda *_: None)
        log.info("backup %s: links %d, visits %d", new, contents.links, contents.visits)
        # Backups of a clock that was ahead must not expire this one.
        for name in expired(name for name in [*names, new.name] if name <= new.name):
            (folder / name).unlink(missing_ok=True)


def _check(folder: Path) -> None:
    """Raise `IwtsError` if the folder does not exist or is not writable."""
    with suppress(PermissionError):  # systemd hides some folders, such as /home
        if not folder.is_dir():
            text = "%(folder)s: no such folder; mount its disk, create it or change backup_dir"
            raise IwtsError(text, folder=folder)
        if os.access(folder, os.W_OK | os.X_OK):
            return
    text = (
        "%(folder)s: not writable; the folder must belong to the user %(user)s and, if systemd runs the server, "
        "be below /var/backups, /mnt, /media or /srv"
    )
    raise IwtsError(text, folder=folder, user=getpass.getuser())


def last_day(config: Config, folder: Path, today: date) -> date | None:
    """The UTC day of the newest backup in a folder, ignoring later days than today. Raises OSError."""
    if isinstance(config.database, Path):
        days = [backup.day(file.name) for file in folder.iterdir()]
    else:
        days = [local(at, UTC).date() for at in dumps.times(folder)]
    return max((day for day in days if day and day <= today), default=None)


def expired(names: Iterable[str]) -> set[str]:
    """The backups in a folder that are not kept.

    Kept are the last backup of each of the latest 7 days with backups and, of earlier ones, the last of each of 4
    weeks. Days without backups do not count: neither a long standstill nor a jumping clock expires all backups.
    """
    ours = {name for name in names if backup.day(name)}
    of_days: dict[date, str] = {}
    of_weeks: dict[tuple[int, int], str] = {}
    for name in sorted(ours, reverse=True):  # newest first
        day = backup.day(name)
        if day in of_days or not day:
            continue
        if len(of_days) < DAYS:
            of_days[day] = name
        elif len(of_weeks) < WEEKS:
            of_weeks.setdefault(day.isocalendar()[:2], name)
    return ours - {*of_days.values(), *of_weeks.values()}
