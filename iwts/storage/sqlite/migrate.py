"""Migrations: bring the file of an earlier version to this program's schema, and keep a copy of it.

The numbered files in `migrations/` never change once they are released. All missing steps are applied in one
transaction together with the schema number: a killed process leaves the file either unchanged or fully migrated.
"""

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path

import apsw

from iwts.errors import DatabaseError, IwtsError
from iwts.storage import files, lock
from iwts.storage.sqlite import copies, schema
from iwts.storage.sqlite.pace import Pace

log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds for another process that is migrating the same file


def forward(connection: apsw.Connection, path: Path) -> None:
    """Bring the file to this program's schema. Copies the file first; without the copy, nothing is changed.

    Raises `DatabaseError`, also while a server of an earlier version uses the file.
    """
    old = schema.version(connection, path)
    if old == schema.newest():
        return
    with _sole_use(path) if old else contextlib.nullcontext():
        connection.pragma("foreign_keys", 0)  # a table that is rebuilt must not delete the rows that refer to it
        connection.execute("BEGIN IMMEDIATE")
        _apply(connection, path)
        connection.execute("COMMIT")


@contextlib.contextmanager
def _sole_use(path: Path) -> Iterator[None]:
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(lock.sole_use(path, PATIENCE))
        except DatabaseError as error:
            raise DatabaseError(f"{error}; this newer iwts needs to change the file") from None
        yield


def _apply(connection: apsw.Connection, path: Path) -> None:
    old, steps = schema.version(connection, path), schema.steps()  # another process may have been faster
    if 0 < old < len(steps):
        kept = _keep(path.resolve(), old)
        log.warning("migrating %s from schema %s to %s; the old file is kept as %s", path, old, len(steps), kept)
    for step in steps[old:]:
        connection.execute(step.read_text("utf-8"))
    if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
        raise DatabaseError(f"{path}: a row of “{broken[0]}” refers to a missing row of “{broken[2]}”")
    connection.pragma("application_id", schema.APPLICATION_ID)
    connection.pragma("user_version", len(steps))


def _keep(path: Path, old: int) -> Path:
    """Copy the file while no one else can write to it; return the path of the copy. Raises `DatabaseError`."""
    kept, pace = path.with_name(f"{path.name}.schema-{old}"), Pace()
    try:
        with files.part(kept) as part:
            # On a connection of its own: SQLite does not copy from one that is writing.
            copies.copy(path, part, pace, lambda *_: None, in_use=True)
            copies.check(part, path, pace)
            return files.put_beside(part, kept)
    except IwtsError as error:
        raise DatabaseError(
            f"{path}: left unchanged (schema {old}), because it could not be copied first: {error}"
        ) from None
