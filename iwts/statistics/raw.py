"""Counts from the visits themselves, row by row, where rollups do not cover them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from iwts.clock import DAY
from iwts.links import present
from iwts.statistics.marks import Mark
from iwts.statistics.series import SLOT
from iwts.storage.tx import Row, Tx, listed

UNKNOWN = "unknown"
NIGHT = "night"  # the night number, whichever it was

# The dimensions for counting and filtering, as SQL. An empty campaign or referrer means that there was none; an empty
# number means that it was removed.
DIMENSIONS = {
    "country": f"CASE WHEN visit.country = '' THEN '{UNKNOWN}' ELSE visit.country END",
    "device": f"coalesce(agent.device, '{UNKNOWN}')",
    "os": f"coalesce(agent.os, '{UNKNOWN}')",
    "browser": f"CASE WHEN agent.app <> '' THEN agent.app ELSE coalesce(agent.browser, '{UNKNOWN}') END",
    "referrer": "coalesce(referrer.text, '')",
    "campaign": "coalesce(campaign.text, '')",
    "number": f"CASE visit.number WHEN {present.NIGHT} THEN '{NIGHT}' ELSE coalesce(number.digits, '') END",
    "link": "link.slug",
}
MAY_BE_EMPTY = ("referrer", "campaign", "number")

# What they need of a visit.
_COLUMNS = {name: "agent" if name in ("device", "os", "browser") else name for name in DIMENSIONS}

_TABLES = {"agent": "agent", "referrer": "source", "campaign": "source", "number": "number", "link": "link"}
JOINS = {name: f"LEFT JOIN {table} AS {name} ON {name}.id = visit.{name}" for name, table in _TABLES.items()}
JOINS["agent"] = "JOIN agent ON agent.id = visit.agent"  # a visit without one is damaged, and holds up no other

# The dimensions, looked up for one visit after the other. PostgreSQL takes some slices for many visits, and would read
# a whole table to join it.
ONE_BY_ONE = {
    name: re.sub(
        rf"\b({'|'.join(_TABLES)})\.(\w+)",
        lambda found: f"(SELECT {found[2]} FROM {_TABLES[found[1]]} AS named WHERE named.id = visit.{found[1]})",  # noqa: S608
        sql,
    )
    for name, sql in DIMENSIONS.items()
}

# Dimensions in which one visitor's visits on a day may differ; all others are part of the visitor hash.
VARYING = ("number", "referrer", "campaign")


class Slice(NamedTuple):
    """The visits of a link from `start` up to but not including `end`, in UTC microseconds."""

    link: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Selection:
    """The visits in `slices` that match all `filters` (dimension to value).

    `after` limits them to those that are not counted, of which there must be few; `up_to` to the counted ones;
    `is_closed` to those that came while everyone was closed.
    """

    slices: Sequence[Slice]
    filters: Mapping[str, str] = field(default_factory=dict)
    after: Mark | None = None
    up_to: Mark | None = None
    is_closed: bool = False

    def sql(self, shown: str = "") -> tuple[str, dict[str, str | int]]:
        """The FROM and WHERE clauses, and their values.

        `shown` holds the expressions to select; only the tables that are needed are joined.
        """
        is_range = len(self.slices) == 1 and self.after is None
        texts = DIMENSIONS if is_range else ONE_BY_ONE
        conditions = [f"{texts[dimension]} = :is_{dimension}" for dimension in self.filters]
        if self.up_to is not None:
            conditions.append(self.up_to.passed())
        if self.is_closed:
            conditions.append("visit.closed = 1")
        source = "visit"
        if self.after is not None:
            # By id: to group the result, SQLite would otherwise read the index of all visits.
            source = f"visit NOT INDEXED CROSS JOIN {_table(self.slices)}"
            conditions += [self.after.not_passed(), "+visit.link = slice.column1", "at >= column2", "at < column3"]
        elif is_range:
            conditions += ["visit.link = :link", "at >= :start", "at < :end"]
        else:
            source = f"{_table(self.slices)} CROSS JOIN visit"
            conditions += ["visit.link = slice.column1", "at >= column2", "at < column3"]
        where = " AND ".join(conditions)
        values: dict[str, str | int] = {f"is_{dimension}": value for dimension, value in self.filters.items()}
        mark = self.after or self.up_to
        bounds = {"mark": mark.id if mark else 0, **self.slices[0]._asdict()}
        return f"FROM {source} {_joins(shown + where)} WHERE {where}", {**values, **bounds}


def _joins(sql: str) -> str:
    """The joins of the tables that an expression names."""
    return " ".join(join for table, join in JOINS.items() if f"{table}." in sql)


def _table(slices: Sequence[Slice]) -> str:
    return f"(VALUES {', '.join(f'({link},{start},{end})' for link, start, end in slices)}) AS slice"


def since(tx: Tx, links: Iterable[int]) -> dict[int, int]:
    """The start of each link's statistics, in UTC microseconds; earlier ones were deleted."""
    return dict(tx.all(f"SELECT id, stats_since FROM link WHERE id IN ({listed(links)})"))  # noqa: S608


def times(tx: Tx, selection: Selection) -> list[Row]:
    """The number of visits in each quarter-hour, numbered since 1970."""
    if not selection.slices:
        return []
    found, values = selection.sql()
    sql = f"SELECT at / :slot AS slot, count(*) AS n {found} GROUP BY slot"
    return tx.plain(sql, slot=SLOT, **values)


def days(tx: Tx, selection: Selection) -> list[Row]:
    """The number of visits by day: link, UTC day (since 1970), count."""
    if not selection.slices:
        return []
    found, values = selection.sql()
    sql = f"SELECT visit.link, at / :day AS day, count(*) AS n {found} GROUP BY visit.link, day"
    return tx.plain(sql, day=DAY, **values)


def by_number(tx: Tx, selection: Selection) -> dict[int, int]:
    """The number of visits that each number served, by its id."""
    found, values = selection.sql()
    return dict(tx.all(f"SELECT visit.number, count(*) {found} GROUP BY visit.number", **values))


def by_campaign(tx: Tx, selection: Selection) -> dict[str, int]:
    """The number of visits through each campaign."""
    found, values = selection.sql()
    grouped = f"SELECT visit.campaign, count(*) AS n {found} GROUP BY visit.campaign"
    return dict(tx.all(f"SELECT text, n FROM ({grouped}) AS counted JOIN source ON source.id = campaign", **values))  # noqa: S608


def unique_times(tx: Tx, selection: Selection) -> list[Row]:
    """The number of unique visitors in each quarter-hour, by their first selected visit of the UTC day.

    Slices must start at the start of a UTC day. With a filter by number, visitors are unique per number. With `after`,
    visitors who are counted already do not count.
    """
    if not selection.slices:
        return []
    found, values = selection.sql()
    who = ", ".join(["visit.link", "at / :day", "visitor", *["visit.number"] * ("number" in selection.filters)])
    if selection.after is not None:
        found += f" AND NOT ({_seen(selection.filters, selection.after)})"
    sql = f"""
        SELECT came / :slot AS slot, count(*) AS n FROM (SELECT min(at) AS came {found} GROUP BY {who}) AS visitor
        GROUP BY slot
    """  # noqa: S608
    return tx.plain(sql, slot=SLOT, day=DAY, **values)


def _seen(filters: Mapping[str, str], mark: Mark) -> str:
    """The SQL condition that a visitor was already counted on that day.

    For days no longer in `recent_visitor` (after a clock change, or if visits came days late), it looks at the visits.
    """
    same = [name for name in VARYING if name in filters]
    recent = "".join(f" AND recent.{name} = coalesce(visit.{name}, 0)" for name in same)
    earlier = "".join(f" AND coalesce(earlier.{name}, 0) = coalesce(visit.{name}, 0)" for name in same)
    return f"""
        EXISTS (
          SELECT 1 FROM recent_visitor AS recent
          WHERE recent.day = visit.at / :day AND recent.link = visit.link AND recent.visitor = visit.visitor {recent}
        )
        OR visit.at < (SELECT max(day) - 1 FROM recent_visitor) * :day AND EXISTS (
          SELECT 1 FROM visit AS earlier
          WHERE earlier.link = visit.link AND earlier.at >= visit.at / :day * :day
            AND earlier.at < (visit.at / :day + 1) * :day AND earlier.visitor = visit.visitor
            AND {mark.passed("earlier")} {earlier}
        )
    """  # noqa: S608


def values(tx: Tx, selection: Selection) -> list[Row]:
    """The number of visits with each value: dimension, text, count; a text may occur several times.

    Equal visits are grouped before any text is looked up.
    """
    if not selection.slices:
        return []
    found, bound = selection.sql()
    alike = "visit.link, visit.number, visit.country, visit.agent, visit.referrer, visit.campaign"
    each = " UNION ALL ".join(
        f"""
        SELECT '{name}' AS dimension, {sql} AS text, n
        FROM (SELECT {_COLUMNS[name]}, sum(n) AS n FROM alike GROUP BY {_COLUMNS[name]}) AS visit {_joins(sql)}
        """  # noqa: S608 (constants)
        for name, sql in DIMENSIONS.items()
    )
    sql = f"WITH alike AS MATERIALIZED (SELECT {alike}, count(*) AS n {found} GROUP BY {alike}) {each}"
    return tx.plain(sql, **bound)
