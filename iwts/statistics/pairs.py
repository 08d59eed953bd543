"""Pairs of values: the visits with both, counted for past days to make a page with one filter fast."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import permutations

from iwts.clock import DAY
from iwts.statistics import rollups
from iwts.statistics.rollups import ALL
from iwts.storage.db import Database
from iwts.storage.tx import Tx

MOST = 1  # pairs per visit; reading more would be no faster than reading the visits


def add(tx: Tx, link: int, day: int, values: Sequence[int]) -> None:
    """Count a late visit, given by the ids of its values (`ALL` first), if its UTC day has pairs."""
    part = tx.one(
        "SELECT first_day FROM pair_period WHERE link = :link AND first_day <= :day AND end_day > :day",
        link=link,
        day=day,
    )
    if part:
        tx.many(
            """
            INSERT INTO pair_count VALUES (?, ?, ?, ?, 1)
            ON CONFLICT (link, first_day, one, other) DO UPDATE SET visits = pair_count.visits + 1
            """,
            [(link, *part, one, other) for one, other in _in_both_orders(values)],
        )


def forget(db: Database, link: int, day: int, most: int) -> bool:
    """Delete up to `most` pairs of periods that begin on the UTC day `day` or later; return whether any were found."""
    key = "link, first_day, one, other"
    sql = f"""
        DELETE FROM pair_count
        WHERE ({key}) IN (SELECT {key} FROM pair_count WHERE link = :link AND first_day >= :day LIMIT :most)
    """  # noqa: S608
    with db.write() as tx:
        return tx.run(sql, link=link, day=day, most=most) > 0


def days(tx: Tx, link: int, end: int, many: int) -> range | None:
    """The next UTC days before `end` with at least `many` visits together, if any."""
    rows = tx.all(
        """
        SELECT day, day_count.visits FROM link_total CROSS JOIN dimension_value AS value CROSS JOIN day_count
        WHERE link_total.link = :link AND value.link = :link AND dimension = :all AND text = ''
          AND day_count.link = :link AND day >= paired_until AND day >= kept_from / :length AND day < :end
          AND value = value.id
        ORDER BY day
        """,
        link=link,
        all=ALL,
        end=end,
        length=DAY,
    )
    n = 0
    for day, visits in rows:
        n += visits
        if n >= many:
            return range(rows[0][0], day + 1)
    return None


def count(tx: Tx, link: int, of_days: range, *, limited: bool = True) -> Counter[tuple[int, int]]:
    """The number of visits on these UTC days with each pair of values, by ids.

    With `limited`, empty if there are more than `MOST` pairs per visit.
    """
    ids = {
        (dimension, text): id_
        for id_, dimension, text in tx.all(
            """
            SELECT id, dimension, text FROM dimension_value WHERE id IN (
              SELECT value FROM day_count WHERE link = :link AND day >= :start AND day < :end
            )
            """,
            link=link,
            start=of_days.start,
            end=of_days.stop,
        )
    }
    mark = rollups.mark(tx)
    alike = "number, closed, country, agent, referrer, campaign"
    rows = tx.all(
        f"""
        SELECT n, visit.number, visit.closed, {rollups.TEXTS} FROM (
          SELECT {alike}, count(*) AS n FROM visit WHERE link = :link AND at >= :start AND at < :end AND {mark.passed()}
          GROUP BY {alike}
        ) AS visit {rollups.JOINED}
        """,  # noqa: S608 (constants)
        link=link,
        start=of_days.start * DAY,
        end=of_days.stop * DAY,
        mark=mark.id,
    )
    most = MOST * sum(n for n, *_ in rows)
    found = Counter[tuple[int, int]]()
    for n, number, closed, *texts in rows:
        for pair in _in_both_orders([ids[value] for value in rollups.values(number, texts, closed)]):
            found[pair] += n
        if limited and len(found) > most:
            return Counter()
    return found


def _in_both_orders(values: Sequence[int]) -> Iterable[tuple[int, int]]:
    """The pairs of a visit's values. The first one, `ALL`, cannot be a filter."""
    return ((one, other) for one, other in permutations(values, 2) if one != values[0])
