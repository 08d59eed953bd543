"""The schema: a file's version, and the versions that this program knows."""

from pathlib import Path

import apsw

from iwts.errors import DatabaseError

MIGRATIONS = Path(__file__).parent / "migrations"
APPLICATION_ID = 0x49575453  # “IWTS”; no other program's SQLite file is ever migrated
UNRELEASED_ID = 0x69777473  # of files from before the first release, whose tables differ


def steps() -> list[Path]:
    """Return the migrations in order."""
    return sorted(MIGRATIONS.glob("[0-9]*.sql"))


def newest() -> int:
    """Return the newest schema that this program knows."""
    return len(steps())


def is_ours(connection: apsw.Connection, path: Path) -> bool:
    """Whether the file is marked as ours. Raise `DatabaseError` for a file from before the first release."""
    application = connection.pragma("application_id")
    if application == UNRELEASED_ID:
        raise DatabaseError(f"{path}: is from before the first release of iwts and cannot be read; choose another file")
    return bool(application == APPLICATION_ID)


def version(connection: apsw.Connection, path: Path) -> int:
    """Return the file's schema, 0 for a new one. Raise `DatabaseError` for a foreign file or a newer schema."""
    with connection:  # one consistent state: another process may be creating the file
        found = int(connection.pragma("user_version"))
        is_known = is_ours(connection, path)
        is_empty = not connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
    if is_known and (found < 0 or (found == 0) != is_empty):
        raise DatabaseError(f"{path} is damaged (its schema number is {found}); restore a backup")
    if not is_known and not is_empty:
        raise DatabaseError(f"{path}: this database belongs to another program; choose another file")
    if found > newest():
        raise DatabaseError(
            f"{path}: was last used by a newer iwts (schema {found}, this program knows {newest()}); "
            "install that version or restore an older backup"
        )
    return found
