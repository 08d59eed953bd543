"""The schema: which one a file has, and which ones this program knows."""

from pathlib import Path

import apsw

from iwts.errors import DatabaseError

MIGRATIONS = Path(__file__).parent / "migrations"
APPLICATION_ID = 0x49575453  # “IWTS”, so that nobody else's SQLite file is ever migrated
UNRELEASED_ID = 0x69777473  # of files that were made before the first release, with other tables


def steps() -> list[Path]:
    """The migrations, the first one first."""
    return sorted(MIGRATIONS.glob("[0-9]*.sql"))


def newest() -> int:
    """The schema that this program brings a file to."""
    return len(steps())


def is_ours(connection: apsw.Connection, path: Path) -> bool:
    """Whether it says so itself. Raises `DatabaseError` for a file that was made before the first release."""
    application = connection.pragma("application_id")
    if application == UNRELEASED_ID:
        raise DatabaseError(f"{path}: was made before the first release of iwts and cannot be read; name another file")
    return bool(application == APPLICATION_ID)


def version(connection: apsw.Connection, path: Path) -> int:
    """The file's schema, 0 for a new one. Raises `DatabaseError` for a file that is not ours or newer than we are."""
    with connection:  # all of one moment: another process may be making the file
        found = int(connection.pragma("user_version"))
        is_known = is_ours(connection, path)
        is_empty = not connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
    if not is_known and not is_empty:
        raise DatabaseError(f"{path}: this is another program's database; choose another path")
    if found > newest():
        raise DatabaseError(
            f"{path}: was last used by a newer iwts (schema {found}, this program knows {newest()}); "
            "install that version or restore an older backup"
        )
    return found
