"""Reader of rollups, the visits to busy links that `rollup_job` counts in advance.

`mark` tells the counted visits. `day_count` and `month_count` have the number of visits with each value per UTC day
and month, `day_count` also by time of day. For past days (`pair_period`), `pair_count` has the visits with two values
at once. Read rollups together with the visits that are not counted yet, in one snapshot.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from iwts.clock import DAY
from iwts.links import present
from iwts.statistics import periods
from iwts.statistics.marks import Mark
from iwts.statistics.raw import DIMENSIONS, JOINS, NIGHT
from iwts.statistics.series import SLOT, Series, unpack
from iwts.storage.tx import Row, Tx, listed

ALL = ""  # the dimension of all visits of a link; its only value is empty
CLOSED = "closed"  # that of the visits that came while everyone was closed; no other visit has it, nor is it a filter

# The values of a visit to count, besides its number.
_NAMES = ("country", "device", "os", "browser", "referrer", "campaign")
TEXTS = ", ".join(f"{DIMENSIONS[name]} AS {name}" for name in _NAMES)
JOINED = f"{JOINS['agent']} {JOINS['referrer']} {JOINS['campaign']}"


class Part(NamedTuple):
    """A range of a link's UTC days, numbered since 1970; `end_day` is exclusive."""

    link: int
    first_day: int
    end_day: int


# The current text of a value: a number may have been changed or removed since.
_TEXT = f"""
    CASE WHEN value.dimension <> 'number' THEN value.text
         WHEN value.text = '{present.NIGHT}' THEN '{NIGHT}' ELSE coalesce(number.digits, '') END
"""
# The order of conditions says nothing about which is tried first, but that of a CASE does: other texts are no numbers.
_NUMBER = """
    LEFT JOIN number ON number.id = CASE WHEN value.dimension = 'number' THEN CAST(value.text AS BIGINT) END
"""


def values(number: int, texts: Sequence[str], closed: bool) -> list[tuple[str, str]]:
    """A visit's dimensions and its value in each, with `ALL` first."""
    return [(ALL, ""), *zip(_NAMES, texts, strict=True), ("number", str(number)), *[(CLOSED, "")] * closed]


def mark(tx: Tx) -> Mark:
    """Which visits are counted."""
    id_, has_late = tx.row("SELECT last_visit, EXISTS (SELECT 1 FROM late) FROM rollup_progress")
    return Mark(id_, bool(has_late))


def having(tx: Tx, links: Collection[int]) -> set[int]:
    """The links that have rollups."""
    sql = f"SELECT link FROM link_total WHERE has_rollups = 1 AND link IN ({listed(links)})"  # noqa: S608 (numbers)
    return {link for (link,) in tx.all(sql)}


def kept_from(tx: Tx, links: Collection[int]) -> int:
    """The time since which all visits to these links are kept, in UTC microseconds; 0 if all are kept."""
    return tx.integer(f"SELECT coalesce(max(kept_from), 0) FROM link_total WHERE link IN ({listed(links)})")  # noqa: S608


def keep_from(tx: Tx, links: Collection[int], at: int) -> None:
    """Note that earlier visits to these links, which have rollups, are deleted."""
    tx.run(f"UPDATE link_total SET kept_from = :at WHERE link IN ({listed(links)}) AND kept_from < :at", at=at)  # noqa: S608 (numbers)


def find(tx: Tx, links: Collection[int], dimension: str, text: str) -> list[int]:
    """The ids of a value: one per link, and one for each removed number."""
    return [
        id_
        for (id_,) in tx.all(
            f"""
            SELECT value.id FROM dimension_value AS value {_NUMBER}
            WHERE value.link IN ({listed(links)}) AND value.dimension = :dimension AND {_TEXT} = :text
            """,  # noqa: S608
            dimension=dimension,
            text=text,
        )
    ]


def add_to(visits: Series, uniques: Series, tx: Tx, of: Collection[int], first_day: int, last_day: int) -> None:
    """Add the visits with one of these values, and the unique visitors."""
    rows = tx.all(
        f"""
        WITH RECURSIVE days (day) AS (VALUES (:first) UNION ALL SELECT day + 1 FROM days WHERE day < :last)
        SELECT days.day, visit_times, unique_times FROM dimension_value AS value CROSS JOIN days CROSS JOIN day_count
        WHERE value.id IN ({listed(of)})
          AND day_count.link = value.link AND day_count.day = days.day AND day_count.value = value.id
        """,  # noqa: S608
        first=first_day,
        last=last_day,
    )
    for day, visit_times, unique_times in rows:
        visits.add_day(day, visit_times)
        uniques.add_day(day, unique_times)


def totals(tx: Tx, links: Collection[int]) -> dict[int, int]:
    """The total number of visits to each link, with or without rollups."""
    return dict(tx.all(f"SELECT link, visits FROM link_total WHERE link IN ({listed(links)})"))  # noqa: S608


def days(tx: Tx, links: Collection[int], wanted: range) -> list[Row]:
    """The number of visits by day: link, UTC day (since 1970), count."""
    return tx.all(
        f"""
        SELECT value.link, day, visits FROM dimension_value AS value CROSS JOIN day_count
        WHERE value.link IN ({listed(links)}) AND dimension = :all AND text = ''
          AND day_count.link = value.link AND day IN ({listed(wanted)}) AND value = value.id
        """,  # noqa: S608
        all=ALL,
    )


def by_text(tx: Tx, link: int, dimension: str) -> dict[str, int]:
    """The number of visits to a link for each text of a dimension, such as the id of a number."""
    # Each month is read once, whatever the number of values: strangers invent campaigns.
    return dict(
        tx.all(
            """
            SELECT text, sum(visits) FROM month_count CROSS JOIN dimension_value
            WHERE month_count.link = :link AND dimension_value.id = value AND dimension = :dimension GROUP BY text
            """,
            link=link,
            dimension=dimension,
        )
    )


def counts(tx: Tx, links: Collection[int], start: int, end: int) -> list[Row]:
    """The number of visits with each value: dimension, text, the link's slug, count.

    `start` and `end` are UTC microseconds, at full quarter-hours.
    """
    day, end_day = -(-start // DAY), end // DAY
    months = periods.months_between(day, end_day)
    found = tx.plain(
        f"""
        SELECT value, sum(n) AS n FROM (
          SELECT value, sum(visits) AS n FROM month_count
          WHERE link IN ({listed(links)}) AND month >= :month AND month < :end_month GROUP BY value
          UNION ALL
          SELECT value, sum(visits) FROM day_count
          WHERE link IN ({listed(links)}) AND day >= :day AND day < :day_before GROUP BY value
          UNION ALL
          SELECT value, sum(visits) FROM day_count
          WHERE link IN ({listed(links)}) AND day >= :day_after AND day < :end_day GROUP BY value
        ) AS counted GROUP BY value
        """,  # noqa: S608
        month=months.first,
        end_month=months.end,
        day=day,
        day_before=months.first_day,
        day_after=months.end_day,
        end_day=end_day,
    )
    totals = Counter[int](dict(found))
    for incomplete, quarters in _incomplete(start, end):
        rows = tx.all(
            f"SELECT value, visit_times FROM day_count WHERE link IN ({listed(links)}) AND day = :day",  # noqa: S608
            day=incomplete,
        )
        for value, times in rows:
            totals[value] += sum(unpack(times)[quarters])
    return _named(tx, +totals)  # + drops values that occur only in other quarter-hours


def parts(tx: Tx, links: Collection[int], start: int, end: int) -> list[Part]:
    """The parts of these links between two times, in order."""
    rows = tx.all(
        f"""
        SELECT link, first_day, end_day FROM pair_period
        WHERE link IN ({listed(links)}) AND first_day >= :first AND end_day <= :end ORDER BY link, first_day
        """,  # noqa: S608
        first=-(-start // DAY),
        end=end // DAY,
    )
    return [Part._make(row) for row in rows]


def pair_counts(tx: Tx, of: Collection[int], start: int, end: int) -> list[Row]:
    """Like `counts`, for the visits in `parts` with one of these values."""
    rows = tx.plain(
        f"""
        SELECT other, sum(pair.visits) AS n FROM dimension_value AS value CROSS JOIN pair_period AS period
        CROSS JOIN pair_count AS pair
        WHERE value.id IN ({listed(of)}) AND period.link = value.link
          AND period.first_day >= :first AND end_day <= :end
          AND pair.link = period.link AND pair.first_day = period.first_day AND one = value.id
        GROUP BY other
        """,  # noqa: S608
        first=-(-start // DAY),
        end=end // DAY,
    )
    return _named(tx, dict(rows))


def _named(tx: Tx, totals: dict[int, int]) -> list[Row]:
    rows = tx.plain(
        f"""
        SELECT value.id, value.dimension, {_TEXT} AS name, link.slug
        FROM dimension_value AS value JOIN link ON link.id = value.link {_NUMBER}
        WHERE value.id IN ({listed(totals)})
        """  # noqa: S608
    )
    return [(dimension, text, slug, totals[id_]) for id_, dimension, text, slug in rows]


def _incomplete(start: int, end: int) -> list[tuple[int, slice]]:
    """The days that lie only partly between two times, each with its quarter-hours in between."""
    days = {at // DAY for at in (start, end) if at % DAY}
    return [(day, slice(max(start - day * DAY, 0) // SLOT, (end - day * DAY) // SLOT)) for day in days]
