"""Migrations: bring a database to this program's schema.

The numbered files in `migrations/` never change once they are released. All missing steps are applied in one
transaction together with the schema number: a killed process leaves the database either unchanged or fully migrated.
"""

import logging

from iwts.errors import DatabaseError
from iwts.storage.postgres import lock, schema
from iwts.storage.postgres.connection import Connection

log = logging.getLogger(__name__)


def forward(connection: Connection) -> None:
    """Create the tables in an empty database, or change those of an earlier version.

    Raises `DatabaseError`, also while a server of an earlier version uses the database.
    """
    if schema.version(connection) == schema.newest():
        return
    with connection.transaction():
        connection.execute(f"SELECT pg_advisory_xact_lock{lock.WRITER}")  # another process may be faster
        old, steps = schema.version(connection), schema.steps()
        if 0 < old < len(steps):
            if not lock.is_free(connection):
                raise DatabaseError(f"{lock.taken(connection)}; this newer iwts needs to change the database")
            log.warning("migrating %s from schema %s to %s", connection.server, old, len(steps))
        if not old:
            connection.execute("CREATE TABLE iwts_schema (version bigint NOT NULL)")
            connection.execute("INSERT INTO iwts_schema VALUES (0)")
        for step in steps[old:]:
            connection.execute(step.read_text("utf-8"))
        connection.execute("UPDATE iwts_schema SET version = $1", [len(steps)])
