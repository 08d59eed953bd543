"""Migrations: how the file of an earlier version becomes one of this program's, and what is kept of it before.

The numbered files in `migrations/` are frozen text: what was released is never changed. All that a file lacks goes in
as one transaction together with its number, so whoever is killed leaves the file as it was or as it shall be.
"""

import contextlib
import filecmp
import itertools
import logging
from collections.abc import Iterator
from pathlib import Path

import apsw

from iwts.errors import DatabaseError, IwtsError
from iwts.storage import copies, files, lock, schema
from iwts.storage.pace import Pace

log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds, with another process that migrates the same file


def forward(connection: apsw.Connection, path: Path) -> None:
    """Bring the file to this program's schema. A copy of what is in use is made first; without it, nothing is changed.

    Raises `DatabaseError`, also while a server of an earlier version uses the file.
    """
    old = schema.version(connection, path)
    if old == schema.newest():
        return
    with _sole_use(path) if old else contextlib.nullcontext():
        connection.pragma("foreign_keys", 0)  # a table that is made anew must not take the rows along that name it
        connection.execute("BEGIN IMMEDIATE")
        _apply(connection, path)
        connection.execute("COMMIT")


@contextlib.contextmanager
def _sole_use(path: Path) -> Iterator[None]:
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(lock.sole_use(path, PATIENCE))
        except DatabaseError as error:
            raise DatabaseError(f"{error}, as this newer iwts has to change the file") from None
        yield


def _apply(connection: apsw.Connection, path: Path) -> None:
    old, steps = schema.version(connection, path), schema.steps()  # another process may have been faster
    if 0 < old < len(steps):
        kept = _keep(path.resolve(), old)
        log.warning("%s goes from schema %s to %s; as it was, it is kept in %s", path, old, len(steps), kept)
    for step in steps[old:]:
        connection.execute(step.read_text("utf-8"))
    if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
        raise DatabaseError(f"{path}: a row of “{broken[0]}” names one of “{broken[2]}” that is not there")
    connection.pragma("application_id", schema.APPLICATION_ID)
    connection.pragma("user_version", len(steps))


def _keep(path: Path, old: int) -> Path:
    """Copy the file, to which nobody else can write now; returns where to. Raises `DatabaseError`."""
    kept, pace = path.with_name(f"{path.name}.schema-{old}"), Pace()
    try:
        with files.part(kept) as part:
            # Not by the connection that is about to write, which SQLite does not copy from.
            copies.copy(path, part, pace, lambda *_: None, in_use=True)
            copies.check(part, path, pace)
            return _put(part, kept)
    except IwtsError as error:
        raise DatabaseError(
            f"{path}: stays as it is (schema {old}), because it could not be copied first: {error}"
        ) from None


def _put(part: Path, kept: Path) -> Path:
    """Give a whole copy its name; those of before stay. One that says the same is enough: a migration that is tried
    again and again must not fill the disk."""
    for n in itertools.count(1):
        file = kept.with_name(f"{kept.name}.{n}") if n > 1 else kept
        if not file.exists():
            files.put(part, file)
            return file
        if filecmp.cmp(part, file, shallow=False):
            part.unlink()
            return file
    raise AssertionError
