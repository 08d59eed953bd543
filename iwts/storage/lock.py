"""The server's lock: only one server at a time uses a database file, or a folder for its own files."""

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

from iwts.clock import Deadline
from iwts.errors import DatabaseError
from iwts.storage.files import open_own

_RETRY = 0.01  # seconds
_held: set[Path] = set()  # by this process, or by the one that it was forked from


@contextlib.contextmanager
def server_lock(path: Path, kind: str = "file", name: str = "") -> Iterator[None]:
    """Hold the lock of the server on the database at `path`.

    If another server has it, raise a `DatabaseError` that names its process. The lock is a separate file:
    opening and closing the database file itself would drop SQLite's locks on it. `kind` and `name` are for the error.
    """
    path, file = path.resolve(), beside(path)
    with contextlib.ExitStack() as stack:
        try:
            descriptor = open_own(file)
        except OSError as error:
            text = f"{file}: cannot be written ({error.strerror}); give the server a folder of its own"
            raise DatabaseError(text) from None
        stack.callback(os.close, descriptor)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(descriptor, 20).decode("ascii", "replace").strip() or "unknown"
            raise DatabaseError(
                f"{name or path.name}: another iwts server uses this {kind} (process {holder}); stop it first"
            ) from None
        with contextlib.suppress(OSError):  # a full disk; overwriting needs no room
            os.truncate(descriptor, os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0))
        _held.add(path)
        stack.callback(_held.discard, path)
        yield


def beside(path: Path) -> Path:
    """Return the path of a database's lock file. A symbolic link to the database shares it."""
    return path.resolve().with_name(path.resolve().name + ".lock")


@contextlib.contextmanager
def sole_use(path: Path, seconds: float) -> Iterator[None]:
    """Hold the same lock, unless this process is the server itself; wait up to `seconds` for another process."""
    deadline = Deadline(seconds)
    with contextlib.ExitStack() as stack:
        while path.resolve() not in _held:
            try:
                stack.enter_context(server_lock(path))
            except DatabaseError:
                if deadline.passed:
                    raise
                time.sleep(_RETRY)
        yield
