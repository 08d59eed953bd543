"""The journals of a server: one for each of its fronts, and those of fronts that it had when `fronts` was higher."""

import contextlib
import re
from pathlib import Path

from iwts.settings.config import Config

_FURTHER = re.compile(r"-(?:[2-9]|[1-9][0-9])")  # what follows the name of the first one


def of_fronts(config: Config) -> list[Path]:
    """Return the folders of the fronts' journals, in order."""
    first = config.journal
    return [first, *(first.with_name(f"{first.name}-{number}") for number in range(2, config.fronts + 1))]


def left(config: Config) -> list[Path]:
    """Return the folders of journals that no front of the server uses any more. Visits may wait in them."""
    first = config.journal
    with contextlib.suppress(OSError):  # whoever may not read the folder is told so elsewhere
        names = sorted(file.name for file in first.parent.iterdir() if file.name.startswith(first.name))
        found = [first.with_name(name) for name in names if _FURTHER.fullmatch(name.removeprefix(first.name))]
        return [folder for folder in found if folder not in of_fronts(config)]
    return []
