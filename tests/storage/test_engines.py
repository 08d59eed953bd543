"""The engines beside each other: the same tables, and SQL that both understand."""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

import apsw
import psycopg
import pytest

from iwts.storage import given
from iwts.storage.postgres.sql import translated
from iwts.storage.sqlite.sql import for_one
from tests.postgres import Postgres
from tests.storage.statements import Statement, collected

# Those that work on a file, not on a database, are left out: checks and backups.
ROOMS = (
    *("links", "settings", "visits", "mail", "owner", "statistics", "instance", "webhooks", "deletion", "transfer"),
    *("front", "web", "processes", "commands"),
)

Facts = dict[str, set[tuple[object, ...]]]

# A column: its table, name and type, whether it may be null, its default, its place in the primary key. An index of a
# key has no name. `{}` is what PostgreSQL writes as 'x'::text, (-1) or '-1'::integer.
_SQLITE = {
    "columns": """
        SELECT m.name, c.name, lower(c.type), NOT (c."notnull" OR c.pk), c.dflt_value
        FROM sqlite_schema AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table'
    """,
    "keys": """
        SELECT table_.name, origin, group_concat(part.name) FROM sqlite_schema AS table_,
          pragma_index_list(table_.name) AS list, pragma_index_info(list.name) AS part
        WHERE table_.type = 'table' AND origin <> 'c' GROUP BY list.name
        UNION SELECT m.name, 'pk', c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
        WHERE m.type = 'table' AND c.pk AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) WHERE origin = 'pk')
    """,
    "references": """
        SELECT m.name, k."from", k."table", k."to", lower(k.on_delete)
        FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS k WHERE m.type = 'table'
    """,
    "indexes": "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
    "checks": """
        SELECT name, (length(sql) - length(replace(sql, 'CHECK (', ''))) / 7 FROM sqlite_schema WHERE type = 'table'
    """,
    "counted": "SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%'",
}
_OURS = "relnamespace = 'public'::regnamespace AND relname <> 'iwts_schema' AND NOT relispartition"
_POSTGRES = {
    "columns": f"""
        SELECT relname, attname, format_type(atttypid, atttypmod), NOT attnotnull,
          CASE WHEN attidentity = '' THEN pg_get_expr(adbin, adrelid) END
        FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE relkind IN ('r', 'p') AND attnum > 0 AND {_OURS}
    """,
    "keys": f"""
        SELECT relname, CASE contype WHEN 'p' THEN 'pk' ELSE 'u' END, (
          SELECT string_agg(attname, ',' ORDER BY ordinality) FROM unnest(conkey) WITH ORDINALITY AS k (n)
          JOIN pg_attribute ON attrelid = conrelid AND attnum = n
        )
        FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid WHERE contype IN ('p', 'u') AND {_OURS}
    """,
    "references": f"""
        SELECT pg_class.relname, mine.attname, confrelid::regclass::text, theirs.attname,
          CASE confdeltype WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' ELSE 'no action' END
        FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
        JOIN pg_attribute AS mine ON mine.attrelid = conrelid AND ARRAY[mine.attnum] = conkey
        JOIN pg_attribute AS theirs ON theirs.attrelid = confrelid AND ARRAY[theirs.attnum] = confkey
        WHERE contype = 'f' AND {_OURS}
    """,
    "indexes": f"""
        SELECT relname, pg_get_indexdef(pg_class.oid) FROM pg_class JOIN pg_index ON indexrelid = pg_class.oid
        WHERE NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype <> 'f') AND {_OURS}
    """,
    "checks": f"""
        SELECT relname, (SELECT count(*) FROM pg_constraint WHERE conrelid = pg_class.oid AND contype = 'c')
        FROM pg_class WHERE relkind IN ('r', 'p') AND {_OURS}
    """,
    "counted": f"""
        SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid WHERE attidentity = 'd' AND {_OURS}
    """,
}
# What differs: visits are stored by month, and every key of what grows with them has the link. Triggers take the place
# of their references.
_ONLY_SQLITE = {
    "keys": {("visit", "pk", "id"), ("reason", "pk", "visit"), ("late", "pk", "visit")},
    "references": {
        ("visit", "link", "link", "id", "cascade"),
        ("reason", "visit", "visit", "id", "cascade"),
        ("late", "visit", "visit", "id", "cascade"),
    },
    "indexes": {("visit_link_at", "createindexvisit_link_atonvisitlink,at")},
}
_ONLY_POSTGRES = {
    "keys": {("visit", "pk", "link,at,id"), ("reason", "pk", "link,visit"), ("late", "pk", "link,visit")},
    "indexes": {
        ("visit_id", "createindexvisit_idononlyvisitid"),
        ("late_visit", "createindexlate_visitonlatevisit"),
    },
}
_TYPES = {"bigint": "integer", "bytea": "blob"}
# PostgreSQL has more words for the same: casts, the method of an index, parentheses around a condition.
_MORE = re.compile(r"::\w+| USING btree|public\.|[()' ]", re.IGNORECASE)


def _plain(value: object) -> object:
    if not isinstance(value, str):
        return bool(value) if value in (0, 1) else value
    return _MORE.sub("", _TYPES.get(value, value)).lower()


def _facts(rows: dict[str, list[tuple[object, ...]]]) -> Facts:
    facts = {name: {tuple(map(_plain, row)) for row in found} for name, found in rows.items()}
    facts["columns"] = {
        row for row in facts["columns"] if row[:2] != ("spill_progress", "database")
    }  # a random default
    return {name: {row for row in found if row[0] != "sqlite_sequence"} for name, found in facts.items()}


@pytest.fixture
def sqlite(migrated: Path) -> Iterator[apsw.Connection]:
    with contextlib.closing(apsw.Connection(str(migrated), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
        yield connection


@pytest.fixture
def postgresql(postgres: Postgres) -> Iterator[psycopg.Connection]:
    with postgres.database() as address, psycopg.connect(address, autocommit=True) as connection:
        yield connection


def test_both_have_the_same_tables_but_for_the_keys_of_visits(
    sqlite: apsw.Connection, postgresql: psycopg.Connection
) -> None:
    one = _facts({name: sqlite.execute(sql).fetchall() for name, sql in _SQLITE.items()})
    other = _facts({name: postgresql.execute(sql).fetchall() for name, sql in _POSTGRES.items()})
    other["counted"].discard(("slug",))  # in SQLite, its ids rise without that
    assert len(one["columns"]) > 200
    for name in _SQLITE:
        assert one[name] - other[name] == _ONLY_SQLITE.get(name, set()), name
        assert other[name] - one[name] == _ONLY_POSTGRES.get(name, set()), name


def test_every_statement_is_understood_by_both(sqlite: apsw.Connection, postgresql: psycopg.Connection) -> None:
    statements = {one.sql: one for one in collected(*ROOMS)}.values()
    assert len(statements) > 300
    types = _types(postgresql)
    wrong = [*_wrong_in_sqlite(sqlite, statements), *_wrong_in_postgresql(postgresql, statements, types)]
    assert not wrong, "\n".join(wrong)


def _wrong_in_sqlite(connection: apsw.Connection, statements: Iterator[Statement]) -> Iterator[str]:
    for one in statements:
        is_for_all = given.TABLE.search(one.sql)
        names = {} if is_for_all else dict.fromkeys(translated(one.sql)[1])
        places = [None] * _count(one.sql)
        try:
            connection.execute(f"EXPLAIN {for_one(one.sql) if is_for_all else one.sql}", names or places)
        except apsw.Error as error:
            yield f"{one.place}: SQLite: {error}"


def _count(sql: str) -> int:
    """Return how many parameters a statement has."""
    return max([int(number) for number in re.findall(r"\$(\d+)", translated(sql)[0])], default=0)


def _types(connection: psycopg.Connection) -> dict[str, str]:
    """Return the type of each name that columns have, if they all have the same."""
    found: dict[str, set[str]] = {}
    for _, name, type_, *_ in connection.execute(_POSTGRES["columns"]):
        found.setdefault(name, set()).add(type_)
    return {name: types.pop() for name, types in found.items() if len(types) == 1}


def _wrong_in_postgresql(
    connection: psycopg.Connection, statements: Iterator[Statement], types: dict[str, str]
) -> Iterator[str]:
    """Prepare each statement with the types that its values may have: those of columns with their names, or any one."""
    for one in statements:
        text, names = translated(one.sql)
        of_columns = [types.get(name, "bigint") for name in names]
        for of_values in ([], of_columns, ["bigint"] * _count(one.sql)):
            declared = f" ({', '.join(of_values)})" if of_values else ""
            try:
                connection.execute(f"PREPARE statement{declared} AS {text}")
                connection.execute("DEALLOCATE statement")
                break
            except psycopg.Error as error:
                found = error
        else:
            yield f"{one.place}: PostgreSQL: {found}"
