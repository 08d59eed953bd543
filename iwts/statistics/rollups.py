"""Rollups: the visits of links that have many, counted beforehand by `rollup_job`; here they are read.

`mark` is the last visit that is counted: of each UTC day (`day_count`) and month (`month_count`) how many visits have
a value, by the day also when; of days that are over (`pair_period`) how many have two values at once (`pair_count`).
To be read together with the visits after the mark, in one snapshot.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from iwts.clock import DAY
from iwts.statistics import periods
from iwts.statistics.raw import DIMENSIONS, JOINS
from iwts.statistics.series import SLOT, Series, unpack
from iwts.storage.db import Row, Tx, listed

ALL = ""  # the dimension of all visits of a link; its only value is empty

# What is read of a visit to count it, besides its number.
_NAMES = ("country", "device", "os", "browser", "referrer", "campaign")
TEXTS = ", ".join(DIMENSIONS[name] for name in _NAMES)
FROM = f"FROM visit {JOINS['agent']} {JOINS['referrer']} {JOINS['campaign']}"


class Part(NamedTuple):
    """UTC days of a link, by their number since 1970; `end_day` is the first that is not in it."""

    link: int
    first_day: int
    end_day: int


# What a value is called now: a number may have been changed or removed since.
_TEXT = "CASE WHEN value.dimension = 'number' THEN coalesce(number.digits, '') ELSE value.text END"
_NUMBER = "LEFT JOIN number ON value.dimension = 'number' AND number.id = CAST(value.text AS INTEGER)"


def values(number: int, texts: Sequence[str]) -> list[tuple[str, str]]:
    """The dimensions by which a visit is counted and its value in each, all visits first."""
    return [(ALL, ""), *zip(_NAMES, texts, strict=True), ("number", str(number))]


def mark(tx: Tx) -> int:
    """The id of the last visit that is counted."""
    return int(tx.value("SELECT last_visit FROM rollup_progress"))


def having(tx: Tx, links: Collection[int]) -> set[int]:
    """Those of the links that have rollups."""
    return {link for (link,) in tx.all(f"SELECT link FROM link_total WHERE has_rollups AND link IN ({listed(links)})")}  # noqa: S608 (numbers)


def kept_from(tx: Tx, links: Collection[int]) -> int:
    """From when on all visits of these links are kept, in UTC microseconds; 0: always."""
    return int(tx.value(f"SELECT coalesce(max(kept_from), 0) FROM link_total WHERE link IN ({listed(links)})"))  # noqa: S608


def find(tx: Tx, links: Collection[int], dimension: str, text: str) -> list[int]:
    """The ids of a value; each link has its own, a number that was removed one each time."""
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
    """Add the visits that have one of these values, and the visitors who came first with it that day."""
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
    """How many visits each of these links ever had, with rollups or without."""
    return dict(tx.all(f"SELECT link, visits FROM link_total WHERE link IN ({listed(links)})"))  # noqa: S608


def days(tx: Tx, links: Collection[int], wanted: range) -> list[Row]:
    """How many visits these links had on UTC days (since 1970): link, day, count."""
    return tx.all(
        f"""
        SELECT value.link, day, visits FROM dimension_value AS value CROSS JOIN day_count
        WHERE value.link IN ({listed(links)}) AND dimension = :all AND text = ''
          AND day_count.link = value.link AND day IN ({listed(wanted)}) AND value = value.id
        """,  # noqa: S608
        all=ALL,
    )


def by_number(tx: Tx, link: int) -> dict[int, int]:
    """How many visits each number of a link served, by its id."""
    return dict(
        tx.all(
            """
            SELECT CAST(text AS INTEGER), sum(visits) FROM dimension_value AS value CROSS JOIN month_count
            WHERE value.link = :link AND dimension = 'number' AND month_count.link = :link AND value = value.id
            GROUP BY text
            """,
            link=link,
        )
    )


def counts(tx: Tx, links: Collection[int], start: int, end: int) -> list[Row]:
    """How many visits of these links between two moments (UTC microseconds, on a quarter of an hour) have each value:
    dimension, text, the link's slug, count."""
    day, end_day = -(-start // DAY), end // DAY
    months = periods.months_between(day, end_day)
    found = tx.all(
        f"""
        SELECT value, sum(n) FROM (
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
    return _named(tx, +totals)  # without those of the other quarters alone


def parts(tx: Tx, links: Collection[int], start: int, end: int) -> list[Part]:
    """The parts of these links that lie between two moments, in their order."""
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
    """Like `counts`, for the visits in `parts` that have one of these values."""
    rows = tx.all(
        f"""
        SELECT other, sum(pair.visits) FROM dimension_value AS value CROSS JOIN pair_period AS period
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
    rows = tx.all(
        f"""
        SELECT value.id, value.dimension, {_TEXT}, link.slug
        FROM dimension_value AS value JOIN link ON link.id = value.link {_NUMBER}
        WHERE value.id IN ({listed(totals)})
        """  # noqa: S608
    )
    return [(dimension, text, slug, totals[id_]) for id_, dimension, text, slug in rows]


def _incomplete(start: int, end: int) -> list[tuple[int, slice]]:
    """The days of which only some quarters of an hour lie between two moments, and which."""
    days = {at // DAY for at in (start, end) if at % DAY}
    return [(day, slice(max(start - day * DAY, 0) // SLOT, (end - day * DAY) // SLOT)) for day in days]
