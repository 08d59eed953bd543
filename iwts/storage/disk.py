"""The floor of free disk space: below it nothing new is created, so that visits find room for longer."""

import contextlib
import logging
import shutil
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)


class DiskFloor:
    """Whether the disk of a folder has less free space than it must; `look` finds out."""

    def __init__(self, folder: Path, least: Callable[[int], int]) -> None:
        """`least` returns the floor for a disk of so many bytes."""
        self._folder = folder
        self._least = least
        self.is_low = False

    def look(self) -> None:
        """Measure the disk, which may hang. A disk that cannot be measured stays as it was."""
        with contextlib.suppress(OSError):
            usage = shutil.disk_usage(self._folder)
            least = self._least(usage.total)
            was_low, self.is_low = self.is_low, usage.free < least
            if self.is_low and not was_low:
                what = "%s has %d MB left, less than disk_floor (%d MB): pages create nothing new; free some space"
                log.warning(what, self._folder, usage.free >> 20, least >> 20)
            elif was_low and not self.is_low:
                log.info("%s has enough free space again", self._folder)
