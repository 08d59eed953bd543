"""Folders, opened so that a command that runs as root is not led elsewhere by the user who owns one of them."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

MOST_LINKS = 40  # in a path, as in Linux

_FLAGS = os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC


@contextlib.contextmanager
def opened(folder: Path, *, make: bool = False) -> Iterator[int]:
    """Open a folder for use as `dir_fd`; with `make`, create it and those above it, with mode 0755.

    Root follows only symbolic links that root has made. A new folder survives a power cut. Raises OSError.
    """
    new = [path for path in (folder, *folder.parents) if make and not path.exists()]
    descriptor = _walk(folder, make=make) if os.geteuid() == 0 else _open(folder, make=make)
    try:
        for path in new:
            sync(path.parent)
        yield descriptor
    finally:
        os.close(descriptor)


def sync(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    with contextlib.suppress(OSError):  # some network file systems do not support it
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def check(file: Path) -> None:
    """As root, raise OSError if a symbolic link of another user is on the way to a file, or is the file."""
    if os.geteuid() == 0:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            os.close(_walk(file, os.O_PATH | os.O_CLOEXEC))


def _open(folder: Path, *, make: bool) -> int:
    if make:
        folder.mkdir(0o755, parents=True, exist_ok=True)
    return os.open(folder, _FLAGS)


def _walk(path: Path, last: int = _FLAGS, *, make: bool = False) -> int:
    """Open each part of a path in the one before; open the last one with the flags `last`."""
    left = [*reversed(path.absolute().parts)]
    links, here = 0, -1
    try:
        while left:
            name = left.pop()
            inside = os.open("/", _FLAGS) if name == "/" else _step(name, here, _FLAGS if left else last, make=make)
            if inside is None:
                links += 1
                left += reversed(_target(name, here, links, path).parts)
                continue
            if here >= 0:
                os.close(here)
            here = inside
        return here
    except BaseException as error:
        if here >= 0:
            os.close(here)
        if isinstance(error, OSError):
            error.filename = str(path)
        raise


def _step(name: str, here: int, flags: int, *, make: bool) -> int | None:
    """Open a part of a path; return None if it is a symbolic link."""
    if make:
        with contextlib.suppress(FileExistsError):
            os.mkdir(name, 0o755, dir_fd=here)
    with contextlib.suppress(FileNotFoundError):
        if stat.S_ISLNK(os.stat(name, dir_fd=here, follow_symlinks=False).st_mode):
            return None
    return os.open(name, flags | os.O_NOFOLLOW, dir_fd=here)  # which has become a link meanwhile: ENOTDIR


def _target(name: str, here: int, links: int, path: Path) -> Path:
    """Return where a symbolic link leads, if root made it."""
    if links > MOST_LINKS:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    if os.stat(name, dir_fd=here, follow_symlinks=False).st_uid != 0:
        raise OSError(errno.ELOOP, f"“{name}” is a symbolic link of another user; name its target", str(path))
    return Path(os.readlink(name, dir_fd=here))
