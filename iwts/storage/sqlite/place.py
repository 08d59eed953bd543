"""The place of a database: whether the files that this process has open still have their names."""

import os
from pathlib import Path

from iwts.storage import folders

ENDINGS = ("", "-wal", "-shm")

Identity = tuple[int, int]  # device and inode


class Place:
    """The names of the files that a process has open. SQLite itself does not notice that they are gone.

    Changes to a file without a name are lost, and a new file under one of the three names does not fit the other two.
    A problem is therefore final: only a new process may open the files that are there now.
    """

    def __init__(self, path: Path, *, is_image: bool = False) -> None:
        """Note which files an open connection uses; a read-only image uses no log, and others may remove theirs."""
        real = path.resolve()
        # A symbolic link may get another target; SQLite keeps its other files next to the target.
        self._names = [path, *(real.with_name(real.name + ending) for ending in ENDINGS[1:])]
        self._files = [_identity(path), *[None for _ in ENDINGS[1:]]]
        self.problem = ""  # which file is gone
        if not is_image:
            self.note_log()

    def note_log(self) -> None:
        """Note the log that an open connection uses, once the file is open for writing."""
        self._files[1:] = [file or _identity(name) for name, file in zip(self._names, self._files, strict=True)][1:]

    def look(self) -> None:
        """Check whether a file was moved, deleted or replaced."""
        if not self.problem:
            gone = (name for name, file in zip(self._names, self._files, strict=True) if file and _is_gone(name, file))
            self.problem = "".join(f"{name} was moved, deleted or replaced" for name in [*gone][:1])

    def remove_log(self) -> None:
        """Unlink the log: another database under the same name must not take it for its own."""
        for name, file in zip(self._names[1:], self._files[1:], strict=True):
            if file and file == _identity(name):
                name.unlink()
                folders.sync(name.parent)


def _is_gone(path: Path, file: Identity) -> bool:
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:  # unknown: a disk or a network may fail for a moment
        return False
    return (found.st_dev, found.st_ino) != file


def _identity(path: Path) -> Identity | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
