"""The inspection of a database: what `iwts check` asks of it besides the contents of its rows."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from iwts.storage import ranges
from iwts.storage.tx import Tx


class Column(NamedTuple):
    """A column as declared; its type is INTEGER, TEXT or BLOB."""

    name: str
    type: str
    may_be_null: bool


class Inspection(ABC):
    """A database that is open for reading, as `engines.inspect` opens it."""

    def __init__(self, tx: Tx) -> None:
        self.tx = tx

    @abstractmethod
    def version(self) -> int:
        """Return the number of its schema."""

    @abstractmethod
    def newest(self) -> int:
        """Return the newest schema that this program knows."""

    @abstractmethod
    def size(self) -> int:
        """Return the bytes that it takes on its disk."""

    @abstractmethod
    def tables(self) -> dict[str, list[Column]]:
        """Return the tables that iwts needs."""

    @abstractmethod
    def faults(self) -> Iterator[str]:
        """Yield the faults of tables and of what they are stored in, but not of values."""

    @abstractmethod
    def lost_indexes(self) -> dict[str, str]:
        """Return missing or changed indexes, each with a command to restore it. Without them, iwts is slow."""

    @abstractmethod
    def wrong_type(self, column: Column) -> str:
        """Return the SQL that is true for values which are not of the column's type; empty if there can be none."""

    @abstractmethod
    def month(self, hour: str) -> str:
        """Return the SQL for the months since the year 0 of an hour since 1970."""

    @abstractmethod
    def counters(self) -> Iterator[tuple[str, int]]:
        """Yield the tables that never reuse an id, each with the last id that its counter has given."""

    def wrong_values(self, table: str, also: Mapping[str, str] = MappingProxyType({})) -> dict[str, int]:
        """Return the columns with values of the wrong type or out of range, each with the number of such rows.

        `also` has further conditions on the values of columns, in SQL.
        """
        wrong = {}
        for column in self.tables()[table]:
            name = column.name
            right = [f"({also[name]})"] if name in also else []
            if column.type == "INTEGER":
                right.append(f"{name} BETWEEN {ranges.of(name).start} AND {ranges.of(name).stop - 1}")
            if of_type := self.wrong_type(column):
                right.insert(0, f"NOT ({of_type})")
            null = f"WHEN {name} IS NULL THEN {int(not column.may_be_null)} "
            wrong[name] = f"sum(CASE {null}WHEN {' AND '.join(right) or 'true'} THEN 0 ELSE 1 END)"
        (row,) = self.tx.all(f"SELECT {', '.join(wrong.values())} FROM {table}")  # noqa: S608 (names of the schema)
        return {name: n for name, n in zip(wrong, row, strict=True) if n}
