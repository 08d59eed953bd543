"""The lock: one server owns a database file."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from iwts.db import DatabaseError


@contextlib.contextmanager
def server_lock(path: Path) -> Iterator[None]:
    """Held by the one server of the database at `path`; a second one gets a `DatabaseError` that says who has it.

    A file of its own, because opening and closing the database file itself would drop SQLite's locks on it.
    """
    path = path.resolve()  # also through a link it is the same file
    file = path.with_name(path.name + ".lock")
    with contextlib.ExitStack() as stack:
        try:
            descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            text = f"{file}: cannot be written ({error.strerror}); give the server a folder of its own"
            raise DatabaseError(text) from None
        stack.callback(os.close, descriptor)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(descriptor, 20).decode("ascii", "replace").strip() or "unknown"
            raise DatabaseError(f"{path.name}: another iwts server uses this file (process {holder})") from None
        os.truncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        yield
