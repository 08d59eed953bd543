"""Restoration: a backup replaces the database, which is kept under another name."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from iwts.backups import backup
from iwts.backups.backup import Contents
from iwts.clock import now
from iwts.errors import IwtsError
from iwts.owner import audit
from iwts.storage import files, folders
from iwts.storage.errors import Damaged
from iwts.storage.sqlite import copies
from iwts.storage.sqlite.copies import Report
from iwts.storage.sqlite.pace import Pace
from iwts.storage.sqlite.tx import SqliteTx
from iwts.visits import spill
from iwts.visits import store as visits
from iwts.visits.batch import Batch

SIDE_FILES = ("-wal", "-shm", "-journal")
ASIDE = "iwts-before-restore-"


def check(file: Path, database: Path) -> None:
    """Check quickly whether a file can be restored. Raises `IwtsError`."""
    if not file.is_file():
        raise IwtsError("%(file)s: no such file", file=file)
    if database.exists() and file.samefile(database):
        raise IwtsError("%(file)s is the database itself", file=file)
    copies.check_head(file)


def real(database: Path) -> Path:
    """The database file itself, if `database` is a symbolic link, which then stays in place."""
    return database.resolve() if database.is_symlink() else database


def aside(database: Path, now: int) -> Path:
    """The new name of the database that is replaced now."""
    return real(database).with_name(f"{ASIDE}{backup.stamp(now)}.db")


def restore(file: Path, database: Path, kept: Path, pace: Pace, report: Report) -> Contents:
    """Replace `database` with a copy of the backup `file`; the old database gets the name `kept` in its folder.

    The caller must hold the server's lock. After an interruption at any point, either the old or the new database is
    in place, intact. Raises `IwtsError`, or OSError if the spill file cannot be read; the old database then stays.
    """
    spilled = spill.beside(database)
    numbers = list(_numbers(spilled))
    database = real(database)
    with files.part(database) as copy:
        copies.copy(file, copy, pace, report, in_use=False)
        contents = backup.checked(copy, file, pace)
        with copies.changing(copy) as connection:
            tx = SqliteTx(connection, now())
            # The spill file belongs to the old database, but the front would find it if this process were killed now.
            visits.skip_spilled(tx, max(numbers, default=0))
            audit.record(tx, "restore")
        with _set_aside(database, kept, spilled if numbers else None):
            files.put(copy, database)
    spilled.unlink(missing_ok=True)
    folders.sync(spilled.parent)
    return contents


@contextlib.contextmanager
def _set_aside(database: Path, kept: Path, spilled: Path | None) -> Iterator[None]:
    """Give the old file its second name, and let no one write to it until it has lost the first."""
    with contextlib.ExitStack() as stack:
        if database.exists():
            with contextlib.suppress(Damaged):  # its log then stays as it is
                stack.enter_context(copies.held(database))
        names = {_named(database, ending): _named(kept, ending) for ending in ("", *SIDE_FILES)}
        if spilled:
            names[spilled] = spill.beside(spilled.with_name(kept.name))
        for old, new in names.items():
            if old.exists():
                _link(old, new)
        for ending in SIDE_FILES:  # left by a damaged database; SQLite would apply them to the new one
            _named(database, ending).unlink(missing_ok=True)
        for folder in {new.parent for new in names.values()}:  # the disk may change names in any order
            folders.sync(folder)
        yield


def _link(old: Path, new: Path) -> None:
    """Give a file a second name, which replaces one from an interrupted restoration."""
    for left in new.parent.glob(f"{ASIDE}*"):
        if left.samefile(old):
            left.unlink()
    try:
        os.link(old, new)
    except OSError as error:
        text = "%(file)s: cannot be renamed (%(reason)s); move it away manually"
        raise IwtsError(text, file=old, reason=error.strerror) from None


def _numbers(spilled: Path) -> Iterator[int]:
    """The numbers of the batches in the spill file, 0 for an unreadable one. Raises OSError."""
    for record in spill.read(spilled):
        try:
            yield Batch.unpack(record).number
        except (ValueError, TypeError, LookupError):
            yield 0


def _named(file: Path, ending: str) -> Path:
    return file.with_name(file.name + ending)
