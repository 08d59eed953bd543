"""Files that are made beside the database."""

import os
from pathlib import Path


def open_own(path: Path, flags: int = 0) -> int:
    """Open a file for reading and writing, `flags` added; it is made if it is missing, for its owner alone.

    Made by root it belongs to whom its folder belongs to, as SQLite's -wal and -shm do to whom the database belongs to:
    an owner who calls a command as root must not lock out the server. Raises OSError.
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | flags, 0o600)
    if os.geteuid() == 0 and os.fstat(file).st_uid == 0:
        folder = path.absolute().parent.stat()
        os.fchown(file, folder.st_uid, folder.st_gid)
    return file
