"""Files that are made beside the database, and files that get their name when they are whole."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from iwts.errors import IwtsError


def open_own(path: Path, flags: int = 0) -> int:
    """Open a file for reading and writing, `flags` added; it is made if it is missing, for its owner alone. It is no
    symbolic link: the server's user could have root write through one.

    Made by root it belongs to whom its folder belongs to, as SQLite's -wal and -shm do to whom the database belongs to:
    an owner who calls a command as root must not lock out the server. Raises OSError.
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | flags, 0o600)
    if os.geteuid() == 0 and os.fstat(file).st_uid == 0:
        folder = path.absolute().parent.stat()
        os.fchown(file, folder.st_uid, folder.st_gid)
    return file


@contextlib.contextmanager
def part(path: Path) -> Iterator[Path]:
    """An empty file for what `put` will give the name `path`, only its owner's; it is gone when anything is raised.

    What a process has left that was killed is thrown away, what another is writing is not. Raises `IwtsError`, also for
    an OSError of whoever writes it.
    """
    file = path.with_name(path.name + ".part")
    try:
        with contextlib.ExitStack() as stack:
            remove_left(file)
            descriptor = open_own(file, os.O_EXCL)
            stack.callback(os.close, descriptor)
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            try:
                yield file
            except BaseException:
                file.unlink(missing_ok=True)
                raise
    except BlockingIOError:
        raise IwtsError("%(file)s: is being written by another command", file=file) from None
    except OSError as error:
        text = "%(file)s: cannot be written (%(reason)s)"
        raise IwtsError(text, file=error.filename or file, reason=error.strerror) from None


def remove_left(file: Path) -> None:
    """Remove what somebody who was killed had begun. Raises BlockingIOError when somebody is writing it."""
    with contextlib.suppress(FileNotFoundError), file.open("rb") as left:
        fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
        file.unlink()


def put(file: Path, path: Path) -> None:
    """Give a whole file its name; from then on it is there, also after a power cut. Raises OSError."""
    with file.open("rb") as written:
        os.fsync(written.fileno())
    file.rename(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    with contextlib.suppress(OSError):  # some network file systems cannot
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
