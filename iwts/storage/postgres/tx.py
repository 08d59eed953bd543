"""Transactions on a connection to PostgreSQL."""

import itertools
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import Any

import psycopg
from psycopg import errors as theirs

from iwts.clock import DAY, Deadline
from iwts.errors import TooMuch
from iwts.storage.errors import TOO_MUCH, ConstraintError
from iwts.storage.postgres import adapters, partitions
from iwts.storage.postgres.arrays import array
from iwts.storage.postgres.connection import Connection
from iwts.storage.postgres.errors import line
from iwts.storage.postgres.sql import translated, types_of_given
from iwts.storage.tx import Row, Tx

_AT_ONCE = 1000  # rows that `each` and `add` have in memory
_cursors = itertools.count()

# One value is read in a fraction of the time of many.
_AS_ONE = "SELECT json_agg(found) FROM ({}) AS found"

NEVER = Deadline(float("inf"))


class PostgresTx(Tx):
    """A transaction, or a series of queries, in PostgreSQL."""

    def __init__(self, connection: Connection, now: int, deadline: Deadline = NEVER) -> None:
        """Raise `TooMuch` for queries after the deadline."""
        super().__init__(now)
        self.connection = connection
        self._deadline = deadline
        self._streams: list[Generator[Row, None, None]] = []
        self._roomy = set[int]()  # UTC days for whose visits there is room

    def all(self, sql: str, /, **values: Any) -> list[Row]:
        return self._execute(sql, values).fetchall()

    def plain(self, sql: str, /, **values: Any) -> list[Row]:
        return _rows(self._execute(sql, values, _AS_ONE))

    def each(self, sql: str, /, **values: Any) -> Iterator[Row]:
        self._streams.append(stream := self._stream(sql, values))
        return stream

    def _stream(self, sql: str, values: dict[str, Any]) -> Generator[Row, None, None]:
        text, names = translated(sql)
        is_alone = self.connection.is_idle  # a cursor needs a transaction
        if is_alone:
            self.connection.execute("BEGIN READ ONLY")
        with psycopg.RawServerCursor(self.connection, f"each_{next(_cursors)}") as cursor:
            cursor.itersize = _AT_ONCE
            cursor.execute(text, [values[name] for name in names])
            yield from cursor
        if is_alone:
            self.connection.execute("COMMIT")

    def close(self) -> None:
        """End what `each` has begun: another transaction may use the connection next."""
        for stream in self._streams:
            stream.close()

    def run(self, sql: str, /, **values: Any) -> int:
        return self._execute(sql, values).rowcount

    def many(self, sql: str, rows: Iterable[Row]) -> None:
        text, _ = translated(sql)
        try:
            with self.connection.cursor() as cursor:
                cursor.executemany(text, rows)
        except theirs.IntegrityError as error:
            raise ConstraintError(line(error)) from error

    def for_all(self, sql: str, rows: Sequence[Row]) -> list[Row]:
        if not rows:
            return []
        text, _ = translated(sql)
        arrays = list(map(array, types_of_given(sql), zip(*rows, strict=True)))
        if not text.lstrip().startswith("SELECT"):
            self._send(text, arrays)
            return []
        return _rows(self._send(_AS_ONE.format(text), arrays))

    def add(self, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
        lines = map(adapters.line, rows)
        try:
            with (
                self.connection.cursor() as cursor,
                cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as out,
            ):
                while some := "".join(itertools.islice(lines, _AT_ONCE)):
                    out.write(some)
        except theirs.IntegrityError as error:
            raise ConstraintError(line(error)) from error

    def make_room(self, visits: Iterable[int]) -> None:
        if days := {id_ // DAY for id_ in visits} - self._roomy:
            partitions.make(self, days)
            self._roomy |= days

    def months(self, until: int) -> list[range]:
        return partitions.before(self, until)

    def drop_month(self, ids: range) -> None:
        partitions.drop(self, ids)

    def _execute(self, sql: str, values: dict[str, Any], form: str = "{}") -> psycopg.Cursor[Row]:
        if self._deadline.passed:
            raise TooMuch(TOO_MUCH)
        text, names = translated(sql)
        return self._send(form.format(text), [values[name] for name in names])

    def _send(self, text: str, values: Sequence[Any]) -> psycopg.Cursor[Row]:
        try:
            return self.connection.execute(text, values)
        except theirs.IntegrityError as error:
            raise ConstraintError(line(error)) from error


def _rows(cursor: psycopg.Cursor[Row]) -> list[Row]:
    """Return the rows that `_AS_ONE` made one value of."""
    ((found,),) = cursor.fetchall()
    return [tuple(row.values()) for row in found or []]
