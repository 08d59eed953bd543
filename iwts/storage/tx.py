"""Transactions: `:name` parameters, rows as tuples. Each engine has its own; most of their methods are the same."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from iwts.storage.errors import Damaged

Row = tuple[Any, ...]

ALL = 2**63 - 1  # rows, where an OFFSET needs a LIMIT before it


def listed(ids: Iterable[int]) -> str:
    """Format numbers for SQL's `IN (…)`."""
    return ", ".join(map(str, ids)) or "NULL"


class Tx(ABC):
    """A transaction, or a series of queries on a reading connection; `now` is its time in UTC microseconds."""

    def __init__(self, now: int) -> None:
        self.now = now

    @abstractmethod
    def all(self, sql: str, /, **values: Any) -> list[Row]:
        """Return all rows of a query, or those that a statement with `RETURNING` changed.

        Raise `ConstraintError` if a row may not be.
        """

    def plain(self, sql: str, /, **values: Any) -> list[Row]:
        """Return what `all` does, for a query that finds many rows: faster, if the engine has a way to.

        What it finds are integers and texts, in columns with different names.
        """
        return self.all(sql, **values)

    @abstractmethod
    def each(self, sql: str, /, **values: Any) -> Iterator[Row]:
        """Iterate over the rows of a query, which need not fit into memory."""

    @abstractmethod
    def run(self, sql: str, /, **values: Any) -> int:
        """Execute a statement; return the number of rows it changed. Raise `ConstraintError` if a row may not be."""

    @abstractmethod
    def many(self, sql: str, rows: Iterable[Row]) -> None:
        """Execute a statement for each row of values, in the order of its `?`: a third faster than with names.

        Raise `ConstraintError` if a row may not be.
        """

    @abstractmethod
    def for_all(self, sql: str, rows: Sequence[Row]) -> list[Row]:
        """Execute a statement for many rows of values, and return what it finds: once for each row, or once for all.

        It has them as its last table, `given`, with names and types as in PostgreSQL, and `given.*` for all columns:
        `SELECT id FROM link, given (link bigint) WHERE id = given.link`. As the engine chooses, no row may depend on
        what another one has changed, and no two may change the same. What it finds are integers and texts.

        Raise `ConstraintError` if a row may not be.
        """

    def add(self, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
        """Add many rows, as fast as the engine can. Raise `ConstraintError` if a row may not be."""
        self.many(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", rows)  # noqa: S608

    # Visits may be stored by month, each month by itself; an engine that does not do so needs no more than these.

    def make_room(self, visits: Iterable[int]) -> None:  # noqa: B027
        """Make room for visits with these ids, before they are added."""

    def months(self, until: int) -> list[range]:  # noqa: ARG002
        """Return the ids of each month that can be dropped, of those that end before an id or at it; oldest first."""
        return []

    def drop_month(self, ids: range) -> None:
        """Drop all visits of a month, at the end of a transaction. Raise `Busy` if others read visits for too long."""
        raise NotImplementedError

    def one(self, sql: str, /, **values: Any) -> Row | None:
        rows = self.all(sql, **values)
        return rows[0] if rows else None

    def value(self, sql: str, /, **values: Any) -> Any:
        """Return the only column of a query that always finds one row."""
        (value,) = self.row(sql, **values)
        return value

    def row(self, sql: str, /, **values: Any) -> Row:
        """Return the row of a query that always finds one. Raise `Damaged` if the row is missing."""
        row = self.one(sql, **values)
        if row is None:
            raise Damaged(f"a row is missing: {' '.join(sql.split())}")
        return row

    def integer(self, sql: str, /, **values: Any) -> int:
        """Return the integer that a query always finds, in one row and column. Raise `Damaged` for anything else."""
        value = self.value(sql, **values)
        if not isinstance(value, int):
            raise Damaged(f"a wrong value: {' '.join(sql.split())}")
        return value
