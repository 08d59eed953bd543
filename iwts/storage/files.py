"""Files that are created next to the database, and files that get their name only when they are complete."""

import contextlib
import fcntl
import filecmp
import itertools
import os
from collections.abc import Iterator
from pathlib import Path

from iwts.errors import IwtsError


def open_own(path: Path, flags: int = 0) -> int:
    """Open a file for reading and writing, with `flags` added; create it if missing, readable by its owner only.

    Symbolic links are refused: through one, the server's user could make root write elsewhere. A file created by root
    gets the owner of its folder, as SQLite's -wal and -shm get the owner of the database: a command that runs as root
    must not lock out the server. Raises OSError.
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | flags, 0o600)
    if os.geteuid() == 0 and os.fstat(file).st_uid == 0:
        folder = path.absolute().parent.stat()
        os.fchown(file, folder.st_uid, folder.st_gid)
    return file


@contextlib.contextmanager
def part(path: Path) -> Iterator[Path]:
    """Create an empty file, readable by its owner only, that `put` will rename to `path`; remove it on errors.

    The leftover of a killed process is discarded; a file that another process is writing is not. Raises `IwtsError`,
    which also replaces an OSError from the `with` block.
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
        raise IwtsError("%(file)s: another command is writing it", file=file) from None
    except OSError as error:
        text = "%(file)s: cannot be written (%(reason)s)"
        raise IwtsError(text, file=error.filename or file, reason=error.strerror) from None


def remove_left(file: Path) -> None:
    """Remove the leftover of a killed process. Raise BlockingIOError if another process is writing it."""
    with contextlib.suppress(FileNotFoundError), file.open("rb") as left:
        fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
        file.unlink()


def put(file: Path, path: Path) -> None:
    """Give a complete file its name, in a way that survives a power cut. Raises OSError."""
    with file.open("rb") as written:
        os.fsync(written.fileno())
    file.rename(path)
    sync_folder(path.parent)


def put_beside(file: Path, path: Path) -> Path:
    """Move a complete file to `path`, or to a numbered name if that is taken; return the name.

    An identical file is not kept twice: repeated attempts must not fill the disk.
    """
    for n in itertools.count(1):
        name = path.with_name(f"{path.name}.{n}") if n > 1 else path
        if not name.exists():
            put(file, name)
            return name
        if filecmp.cmp(file, name, shallow=False):
            file.unlink()
            return name
    raise AssertionError


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    with contextlib.suppress(OSError):  # some network file systems do not support it
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
