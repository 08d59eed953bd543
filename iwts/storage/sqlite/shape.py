"""The shape of a database: the tables, indexes and single rows that the migrations create."""

import contextlib
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import apsw

from iwts.storage.inspection import Column, Inspection
from iwts.storage.sqlite import schema
from iwts.storage.sqlite.tx import SqliteTx
from iwts.storage.tx import Row, Tx

ONE_ROW = ("rollup_progress", "spill_progress")  # tables that always have exactly one row


class Shape(NamedTuple):
    """The columns and other declarations of each table, and the statements that create the indexes."""

    tables: dict[str, list[Column]]
    facts: dict[str, set[Row]]
    indexes: dict[str, str]


def read(tx: Tx) -> Shape:
    """Read the shape of a database."""
    tables, facts = dict[str, list[Column]](), dict[str, set[Row]]()
    for (table,) in tx.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"):
        columns = tx.all('SELECT name, type, "notnull", pk FROM pragma_table_info(:table)', table=table)
        tables[table] = [Column(name, type_, not (needed or key)) for name, type_, needed, key in columns]
        keys = tx.all('SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list(:table)', table=table)
        uniques = tx.all(
            """
            SELECT group_concat(part.name) FROM pragma_index_list(:table) AS list, pragma_index_info(list.name) AS part
            WHERE origin <> 'c' GROUP BY list.name
            """,
            table=table,
        )
        facts[table] = {*columns, *keys, *uniques}
    indexes = tx.all("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
    return Shape(tables, facts, {name: " ".join(sql.split()) for name, sql in indexes})


@cache
def expected() -> Shape:
    """Return the shape that this program's migrations create."""
    with contextlib.closing(apsw.Connection(":memory:")) as connection:
        for step in schema.steps():
            connection.execute(step.read_text("utf-8"))
        return read(SqliteTx(connection, now=0))


def faults(inspection: Inspection) -> Iterator[str]:
    """Yield the faults of the tables that iwts needs. Additional tables are not faults."""
    tx = inspection.tx
    found, right = read(tx), expected()
    for table, columns in right.tables.items():
        if table not in found.tables:
            yield f"the table {table} is missing"
        elif missing := [column.name for column in columns if column.name not in [c.name for c in found.tables[table]]]:
            yield f"the table {table} lacks the column {', '.join(missing)}"
        elif found.facts[table] != right.facts[table]:
            yield f"the table {table} is declared differently"
        elif table in ONE_ROW and (n := tx.value(f"SELECT count(*) FROM {table}")) != 1:  # noqa: S608
            yield f"the table {table} has {n} rows instead of one"
    for table in (*ONE_ROW, "secret"):
        if table in found.tables and found.facts[table] == right.facts[table]:
            yield from (f"{table}.{column} has a wrong value" for column in inspection.wrong_values(table))
    for trigger, table in tx.all("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'trigger'"):
        if table in right.tables:
            yield f"the trigger {trigger} changes the table {table}"
