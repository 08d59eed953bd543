"""Transactions on a connection to an SQLite file."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import apsw

from iwts.storage.errors import ConstraintError
from iwts.storage.sqlite.sql import for_one
from iwts.storage.tx import Row, Tx


class SqliteTx(Tx):
    """A transaction, or a series of queries, in SQLite."""

    def __init__(self, connection: apsw.Connection, now: int) -> None:
        super().__init__(now)
        self.connection = connection

    def all(self, sql: str, /, **values: Any) -> list[Row]:
        try:
            return list(self.connection.execute(sql, values))
        except apsw.ConstraintError as error:  # of an INSERT … RETURNING
            raise ConstraintError(str(error)) from error

    def each(self, sql: str, /, **values: Any) -> Iterator[Row]:
        return self.connection.execute(sql, values)

    def run(self, sql: str, /, **values: Any) -> int:
        try:
            self.connection.execute(sql, values)
        except apsw.ConstraintError as error:
            raise ConstraintError(str(error)) from error
        return self.connection.changes()

    def many(self, sql: str, rows: Iterable[Row]) -> None:
        try:
            self.connection.executemany(sql, rows)
        except apsw.ConstraintError as error:
            raise ConstraintError(str(error)) from error

    def for_all(self, sql: str, rows: Sequence[Row]) -> list[Row]:
        if not rows:
            return []
        try:
            return list(self.connection.executemany(for_one(sql), rows))
        except apsw.ConstraintError as error:
            raise ConstraintError(str(error)) from error
