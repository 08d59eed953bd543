"""Checks of what is in the database: the faults that SQLite itself does not know."""

from collections.abc import Iterator

from iwts.clock import DAY, UTC, local
from iwts.links.drafts import MAX_NUMBERS
from iwts.statistics import rollups
from iwts.storage import schema
from iwts.storage.db import Tx

MOST = 5  # faults to tell of one kind

SAMPLE = 20  # links, and days of each

_ONE_ROW = ("rollup_progress", "spill_progress")  # tables

# In one query, which sees one state of the database.
_RECOUNT = """
    SELECT slug, day, counted.visits, (
        SELECT count(*) FROM visit
        WHERE visit.link = :link AND at >= counted.day * :day AND at < (counted.day + 1) * :day
          AND visit.id <= (SELECT last_visit FROM rollup_progress)
      )
    FROM link_total AS total JOIN link ON link.id = total.link
    JOIN dimension_value AS value ON value.link = :link AND dimension = :all AND text = ''
    JOIN day_count AS counted ON counted.link = :link AND counted.value = value.id
    WHERE total.link = :link AND counted.day * :day >= kept_from AND counted.day * :day >= stats_since {few}
"""


def missing(tx: Tx) -> list[str]:
    """The tables, indexes, single rows and keys that are missing."""
    there = {name for (name,) in tx.all("SELECT name FROM sqlite_schema")}
    found = [f"the {kind} {name} is missing" for kind, name in schema.names() if name not in there]
    for table in _ONE_ROW:
        n = tx.value(f"SELECT count(*) FROM {table}") if table in there else 1  # noqa: S608
        found += [f"{table} has {n} rows instead of 1"] * (n != 1)
    return found


def impossible(tx: Tx) -> list[str]:
    """The values that no version of iwts writes."""
    return [*_wrong_types(tx), *_wrong_turns(tx), *_foreign_numbers(tx)]


def wrong_totals(tx: Tx, *, thorough: bool) -> list[str]:
    """The days on which a link's rollups differ from a recount of its visits; of some links, unless `thorough`."""
    few = "" if thorough else f"ORDER BY random() LIMIT {SAMPLE}"
    having = (
        "SELECT link FROM link_total JOIN link ON id = link WHERE has_rollups AND NOT has_old_visits AND slug <> ''"
    )
    found = []
    for (link,) in tx.all(f"{having} {few}"):
        for slug, day, n, counted in tx.all(_RECOUNT.format(few=few), link=link, day=DAY, all=rollups.ALL):
            if n != counted:
                found.append(f"of {slug}, {n} visits instead of {counted} on {local(day * DAY, UTC):%Y-%m-%d}")
    return found


def _wrong_types(tx: Tx) -> Iterator[str]:
    for (table,) in tx.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"):
        kinds = {column: kind.lower() for _, column, kind, *_ in tx.all(f"PRAGMA table_info({table})")}
        wrong = " OR ".join(f"typeof({column}) NOT IN ('{kind}', 'null')" for column, kind in kinds.items())
        shown = ", ".join(f"typeof({column})" for column in kinds)
        for row in tx.all(f"SELECT {shown} FROM {table} WHERE {wrong} LIMIT {MOST}"):  # noqa: S608
            for (column, kind), its in zip(kinds.items(), row, strict=True):
                if its not in (kind, "null"):
                    yield f"{table}.{column} is {its} instead of {kind} in a row"


def _wrong_turns(tx: Tx) -> Iterator[str]:
    rows = tx.all("SELECT slug, turn FROM link WHERE turn < -1 OR turn >= :most LIMIT :n", most=MAX_NUMBERS, n=MOST)
    for slug, turn in rows:
        yield f"the link {slug} has the turn {turn}"


def _foreign_numbers(tx: Tx) -> Iterator[str]:
    rows = tx.all(
        """
        SELECT visit.id, link.slug FROM visit JOIN number ON number.id = visit.number AND number.link <> visit.link
        JOIN link ON link.id = visit.link LIMIT :n
        """,
        n=MOST,
    )
    for visit, slug in rows:
        yield f"visit {visit} of the link {slug} went to another link's number"
