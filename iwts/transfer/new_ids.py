"""New ids for the rows of a link from another database, and for the rows they refer to."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from iwts.links import present
from iwts.storage.tx import Row, Tx
from iwts.transfer.tables import TABLES


class NewIds:
    """The translation of ids.

    `known` maps a table and an old id to the new id. `agents` holds the User-Agents by old id. Each is written with the
    first visit that refers to it, as User-Agents without visits are dropped. Ids of visits mostly stay, or move by as
    much as the one before: only where that changes is it kept.
    """

    def __init__(self, link: int) -> None:
        self._link = link
        self.known: dict[tuple[str, int], int] = {("number", present.NIGHT): present.NIGHT}  # no row: it stays
        self.agents: dict[int, Row] = {}
        self._moved_from = [0]  # old ids of visits …
        self._moved_by = [0]  # … and how much higher the new ones are, from there on

    def here(self, tx: Tx, name: str, row: Row) -> Row:
        """A row with new ids. Raises LookupError if it refers to a missing row."""
        of = TABLES[name].ids
        return tuple(
            self._id(tx, of[column], value) if value is not None and column in of else value
            for column, value in zip(TABLES[name].names, row, strict=True)
        )

    def move(self, old: int, new: int) -> None:
        """Note the new id of a visit. Call it in the order of the ids."""
        if new - old != self._moved_by[-1]:
            self._moved_from.append(old)
            self._moved_by.append(new - old)

    def add(self, tx: Tx, name: str, row: Row) -> None:
        """Write a row of `source` or `dimension_value`, to which other rows refer."""
        values = list(self.here(tx, name, (None, *row[1:])))
        if name == "dimension_value" and values[2] == "number":
            values[3] = str(self._id(tx, "number", int(values[3]) if re.fullmatch("[0-9]{1,18}", values[3]) else -1))
        self.known[name, row[0]] = _insert(tx, name, TABLES[name].names[1:], tuple(values[1:]))

    def _id(self, tx: Tx, table: str, id_: int) -> int:
        if table == "visit":
            return id_ + self._moved_by[bisect_right(self._moved_from, id_) - 1]
        if (table, id_) not in self.known and table == "number":  # also a removed one that served visitors
            self.known[table, id_] = _reserve_number(tx, self._link)
        if (table, id_) not in self.known and table == "agent":
            row = self.agents.pop(id_)
            self.known[table, id_] = find_or_add(tx, "agent", "text", TABLES["agent"].names, row)
        return self.known[table, id_]


def _reserve_number(tx: Tx, link: int) -> int:
    """Reserve a number's id, so that no other number gets it."""
    sql = "INSERT INTO number (link, position, digits, label, message) VALUES (:link, -1, '', '', '') RETURNING id"
    id_ = int(tx.value(sql, link=link))
    tx.run("DELETE FROM number WHERE id = :id", id=id_)
    return id_


def find_or_add(tx: Tx, table: str, unique: str, names: list[str], row: Row) -> int:
    """The id of a row, which is added if it does not exist yet; the first name is `id`."""
    fields = dict(zip(names, row, strict=True))
    find = f"SELECT id FROM {table} WHERE {unique} = :value"  # noqa: S608
    if found := tx.one(find, value=fields[unique]):
        return int(found[0])
    return _insert(tx, table, names[1:], row[1:])


def _insert(tx: Tx, table: str, names: Sequence[str], row: Row) -> int:
    sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)}) RETURNING id"  # noqa: S608
    return tx.integer(sql, **dict(zip(names, row, strict=True)))
