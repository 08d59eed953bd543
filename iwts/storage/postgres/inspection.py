"""The inspection of a PostgreSQL database."""

import re
import shlex
from collections.abc import Iterator
from functools import cache

from iwts.storage.inspection import Column, Inspection
from iwts.storage.postgres import schema
from iwts.storage.sqlite import shape
from iwts.storage.tx import Tx

_PARTS = "year", "month"
# What foreign keys forbid in SQLite, and triggers here.
_ASTRAY = {
    "visits to links that are not there": "visit LEFT JOIN link ON link.id = link WHERE link.id IS NULL",
    "reasons of visits that are not there": """
        reason LEFT JOIN visit ON visit.link = reason.link AND visit.id = visit WHERE visit.id IS NULL
    """,
    "late visits that are not there": """
        late LEFT JOIN visit ON visit.link = late.link AND visit.id = visit WHERE visit.id IS NULL
    """,
}
_INDEX = re.compile(r"CREATE (?:UNIQUE )?INDEX (\w+)[^;]+")


class PostgresInspection(Inspection):
    """A PostgreSQL database that is open for reading."""

    def __init__(self, tx: Tx, uri: str) -> None:
        super().__init__(tx)
        self._uri = uri

    def version(self) -> int:
        return self.tx.integer("SELECT version FROM iwts_schema")

    def newest(self) -> int:
        return schema.newest()

    def size(self) -> int:
        return self.tx.integer("SELECT pg_database_size(current_database())")

    def tables(self) -> dict[str, list[Column]]:
        return shape.expected().tables  # the same as here; a test compares them

    def faults(self) -> Iterator[str]:
        for table, columns in self.tables().items():
            rows = self.tx.all("SELECT name, type FROM pragma_table_info(:table)", table=table)
            found: dict[str, str] = dict(rows)
            lacks = [column.name for column in columns if column.name not in found]
            if not found:
                yield f"the table {table} is missing"
            elif lacks:
                yield f"the table {table} lacks the column {', '.join(lacks)}"
            elif any(found[column.name] != column.type for column in columns):
                yield f"the table {table} is declared differently"
            elif table in schema.ONE_ROW and (n := self.tx.value(f"SELECT count(*) FROM {table}")) != 1:  # noqa: S608
                yield f"the table {table} has {n} rows instead of one"
        for what, those in _ASTRAY.items():
            if n := self.tx.integer(f"SELECT count(*) FROM {those}"):  # noqa: S608 (constants)
                yield f"{n} {what}"
        failures = "SELECT checksum_failures FROM pg_stat_database WHERE datname = current_database()"
        if n := self.tx.value(failures):  # None without checksums
            yield f"{n} pages had a wrong checksum"

    def lost_indexes(self) -> dict[str, str]:
        valid = "SELECT relname::text FROM pg_index JOIN pg_class ON oid = indexrelid WHERE indisvalid AND indisready"
        found = {name for (name,) in self.tx.all(valid)}
        return {name: self._again(name, sql) for name, sql in _indexes().items() if name not in found}

    def _again(self, name: str, sql: str) -> str:
        slowly = " ".join(sql.split())
        if " ON visit (" not in slowly:  # which has partitions: writing waits meanwhile, and so do visits in journals
            slowly = slowly.replace(" INDEX ", " INDEX CONCURRENTLY ", 1)  # without holding up visitors
        return shlex.join(["psql", self._uri, "-c", f"DROP INDEX IF EXISTS {name}", "-c", slowly])

    def wrong_type(self, column: Column) -> str:  # noqa: ARG002
        return ""

    def month(self, hour: str) -> str:
        year, month = (
            f"extract({part} FROM to_timestamp({hour} * 3600) AT TIME ZONE 'UTC')" for part in ("year", "month")
        )
        return f"({year} * 12 + {month} - 1)::bigint"

    def counters(self) -> Iterator[tuple[str, int]]:
        for table, last in self.tx.all(
            """
            SELECT left(sequencename, -7)::text, last_value FROM pg_sequences
            WHERE schemaname = current_schema() AND sequencename LIKE '%\\_id\\_seq'
            """
        ):
            yield table, last or 0


@cache
def _indexes() -> dict[str, str]:
    """Return the indexes that the migrations create, each with its statement."""
    text = "\n".join(step.read_text("utf-8") for step in schema.steps())
    return {found[1]: found[0] for found in _INDEX.finditer(text)}
