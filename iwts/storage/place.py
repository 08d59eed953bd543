"""The place of a database: whether the files that this process has open still have their names."""

import os
from pathlib import Path

ENDINGS = ("", "-wal", "-shm")

Identity = tuple[int, int]  # device and inode


class Place:
    """The names of the files that a process has open. SQLite itself does not notice that they are gone.

    What is written into a file without a name is lost, and a file that takes the name of one of the three does not fit
    the others. A problem is therefore final: the process must end, and open what is there then.
    """

    def __init__(self, path: Path) -> None:
        """Note which files an open connection uses."""
        real = path.resolve()
        # A symbolic link may lead elsewhere one day; SQLite has its other files next to the file itself.
        self._names = [path, *(real.with_name(real.name + ending) for ending in ENDINGS[1:])]
        self._files = [_identity(name) for name in self._names]
        self.problem = ""  # which file is gone

    def look(self) -> None:
        """Look whether somebody moved, deleted or replaced a file."""
        if not self.problem:
            gone = (
                name for name, file in zip(self._names, self._files, strict=True) if file not in (None, _identity(name))
            )
            self.problem = "".join(f"{name} was moved, deleted or replaced" for name in [*gone][:1])

    def remove_log(self) -> None:
        """Remove the names of the log: another database that gets the name of ours must not take it for its own."""
        for name, file in zip(self._names[1:], self._files[1:], strict=True):
            if file and file == _identity(name):
                name.unlink()


def _identity(path: Path) -> Identity | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
