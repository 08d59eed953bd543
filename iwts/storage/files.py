"""Files that are created next to the database, and files that get their name only when they are complete."""

import contextlib
import errno
import fcntl
import filecmp
import itertools
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from iwts.errors import IwtsError
from iwts.storage import folders


def open_own(path: Path, flags: int = 0) -> int:
    """Open a file for reading and writing, with `flags` added; create it if missing, readable by its owner only.

    Links are refused: through one, the server's user could make root write elsewhere. A file created by root gets the
    owner of its folder, as SQLite's -wal and -shm get the owner of the database: a command that runs as root must not
    lock out the server. Raises OSError.
    """
    usual = os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK | flags  # not waiting for the reader of a pipe
    with folders.opened(path.parent) as folder:
        with contextlib.suppress(FileExistsError):
            file = os.open(path.name, usual | os.O_CREAT | os.O_EXCL, 0o600, dir_fd=folder)
            if os.geteuid() == 0:
                os.fchown(file, os.fstat(folder).st_uid, os.fstat(folder).st_gid)
            return file
        if flags & os.O_EXCL:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        file = os.open(path.name, usual, dir_fd=folder)
        found = os.fstat(file)
        if not stat.S_ISREG(found.st_mode) or (os.geteuid() == 0 and found.st_nlink > 1):
            os.close(file)
            raise OSError(errno.EMLINK, "it is a hard link or no ordinary file", str(path))
        return file


@contextlib.contextmanager
def part(path: Path) -> Iterator[Path]:
    """Create an empty file, readable by its owner only, that `put` will rename to `path`; remove it on errors.

    SQLite opens it by its name; `writing` is for all else. The leftover of a killed process is discarded; a file that
    another process is writing is not. Raises `IwtsError`, which also replaces an OSError from the `with` block.
    """
    with _part(path) as (file, _):
        yield file


@contextlib.contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """Write a file that gets its name at the end of the block. Raises like `part`."""
    with _part(path) as (file, descriptor):
        with open(descriptor, "wb", closefd=False) as out:
            yield out
        put(file, path)


@contextlib.contextmanager
def _part(path: Path) -> Iterator[tuple[Path, int]]:
    file = path.with_name(path.name + ".part")
    try:
        with contextlib.ExitStack() as stack:
            remove_left(file)
            descriptor = open_own(file, os.O_EXCL)
            stack.callback(os.close, descriptor)
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            try:
                yield file, descriptor
            except BaseException:
                file.unlink(missing_ok=True)
                raise
    except BlockingIOError:
        raise IwtsError("%(file)s: another command is writing it", file=file) from None
    except OSError as error:
        text = "%(file)s: cannot be written (%(reason)s)"
        named = error.filename if os.sep in str(error.filename) else file  # else relative to its folder
        raise IwtsError(text, file=named, reason=error.strerror) from None


def remove_left(file: Path) -> None:
    """Remove the leftover of a killed process. Raise BlockingIOError if another process is writing it."""
    with contextlib.suppress(FileNotFoundError), folders.opened(file.parent) as folder:
        if not file.is_symlink():
            left = _read_only(file, folder)
            try:
                fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
            finally:
                os.close(left)
        os.unlink(file.name, dir_fd=folder)


def put(file: Path, path: Path) -> None:
    """Give a complete file its name in the same folder, in a way that survives a power cut. Raises OSError."""
    with folders.opened(file.parent) as folder:
        written = _read_only(file, folder)
        try:
            os.fsync(written)
        finally:
            os.close(written)
        os.rename(file.name, path.name, src_dir_fd=folder, dst_dir_fd=folder)
    folders.sync(path.parent)


def _read_only(file: Path, folder: int) -> int:
    return os.open(file.name, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)


def keep_old(path: Path) -> None:
    """Give a file, if there is one, the second name `….bak`, before another gets the first one. Raises OSError."""
    kept = f"{path.name}.bak"
    with contextlib.suppress(FileNotFoundError), folders.opened(path.parent) as folder:
        os.stat(path.name, dir_fd=folder, follow_symlinks=False)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(kept, dir_fd=folder)
        os.link(path.name, kept, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
        folders.sync(path.parent)


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
