"""The schema: its steps, and which of them a database has."""

import re
from functools import cache
from pathlib import Path

from iwts.errors import DatabaseError
from iwts.storage.errors import Damaged
from iwts.storage.postgres.connection import Connection
from iwts.storage.tx import Tx

MIGRATIONS = Path(__file__).parent / "migrations"
ONE_ROW = ("rollup_progress", "spill_progress")  # tables that always have exactly one row


def steps() -> list[Path]:
    """Return the migrations in order."""
    return sorted(MIGRATIONS.glob("[0-9]*.sql"))


def newest() -> int:
    """Return the newest schema that this program knows."""
    return len(steps())


def version(connection: Connection) -> int:
    """Return the database's schema, 0 for an empty one. Raise `DatabaseError` for a foreign one, or a newer schema."""
    tables = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace"
    names = {name for (name,) in connection.execute(tables)}
    if names and "iwts_schema" not in names:
        raise DatabaseError(f"{connection.server}: this database belongs to another program; create another one")
    rows = connection.execute("SELECT version FROM iwts_schema").fetchall() if names else []
    found = int(rows[0][0]) if rows else 0
    if found > newest():
        raise DatabaseError(
            f"{connection.server}: was last used by a newer iwts (schema {found}, this program knows {newest()}); "
            "install that version or restore an older backup"
        )
    return found


@cache
def _tables() -> list[str]:
    return re.findall(r"^CREATE TABLE (\w+) \(", "\n".join(step.read_text("utf-8") for step in steps()), re.MULTILINE)


def require(tx: Tx, server: object) -> None:
    """Raise `Damaged` if a table is missing, or one that always has one row has not."""
    for table in _tables():
        if tx.value("SELECT to_regclass(:table) IS NULL", table=table):
            raise Damaged(f"the table {table} is missing", server)
    for table in ONE_ROW:
        if (n := tx.value(f"SELECT count(*) FROM {table}")) != 1:  # noqa: S608 (a constant)
            raise Damaged(f"the table {table} has {n} rows instead of one", server)


def tables() -> str:
    """Return the names of the tables, as a list in SQL."""
    return ", ".join(_tables())
