"""The inspection of an SQLite file."""

import shlex
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from iwts.storage.inspection import Column, Inspection
from iwts.storage.sqlite import schema, shape
from iwts.storage.tx import Tx

MOST = 10  # problems of one kind to name


class SqliteInspection(Inspection):
    """An SQLite file that is open for reading."""

    def __init__(self, tx: Tx, path: Path) -> None:
        super().__init__(tx)
        self._path = path

    def version(self) -> int:
        return self.tx.integer("PRAGMA user_version")

    def newest(self) -> int:
        return schema.newest()

    def size(self) -> int:
        return self._path.stat().st_size

    def tables(self) -> dict[str, list[Column]]:
        return shape.expected().tables

    def faults(self) -> Iterator[str]:
        return chain(shape.faults(self), self._pages())

    def _pages(self) -> Iterator[str]:
        yield from (text for (text,) in self.tx.all("PRAGMA integrity_check(5)") if text != "ok")
        for table, row, other, _ in islice(self.tx.each("PRAGMA foreign_key_check"), MOST):
            yield f"row {row} of {table} refers to a missing row of {other}"

    def lost_indexes(self) -> dict[str, str]:
        found = shape.read(self.tx).indexes
        lost = {name: sql for name, sql in shape.expected().indexes.items() if found.get(name) != sql}
        return {name: self._again(name, sql) for name, sql in lost.items()}

    def _again(self, name: str, sql: str) -> str:
        return shlex.join(["sqlite3", str(self._path), f"DROP INDEX IF EXISTS {name}; {sql}"])

    def wrong_type(self, column: Column) -> str:
        return f"typeof({column.name}) <> '{column.type.lower()}'"

    def month(self, hour: str) -> str:
        year, month = (f"strftime('{part}', {hour} * 3600, 'unixepoch')" for part in ("%Y", "%m"))
        return f"({year} * 12 + {month} - 1)"

    def counters(self) -> Iterator[tuple[str, int]]:
        for (table,) in self.tx.all("SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%'"):
            sql = "SELECT max(seq) FROM sqlite_sequence WHERE name = :table AND typeof(seq) = 'integer'"
            yield table, self.tx.value(sql, table=table) or 0
