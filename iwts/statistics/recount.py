"""A recount: compares the statistics that are counted in advance with each other and with the visits.

It reads one link, or one of its days, at a time, so that no snapshot of a database in use lasts long.
"""

import contextlib
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date

from iwts.clock import DAY, UTC, local, month_of
from iwts.links.slugs import UNFINISHED
from iwts.statistics import increments, pairs, rollups
from iwts.statistics.increments import Increments
from iwts.statistics.raw import DIMENSIONS
from iwts.statistics.rollups import ALL, CLOSED
from iwts.statistics.series import pack, unpack
from iwts.storage.tx import Row, Tx

MANY = 1000  # links without rollups, each with few visits, in one query

# Links with complete statistics: no import or deletion of their data is under way.
_COMPLETE = f"link.slug <> '{UNFINISHED}' AND has_old_visits = 0"

# Each query sees its own state, so it reads the mark itself.
_PASSED = "visit.id <= (SELECT last_visit FROM rollup_progress) AND visit.id NOT IN (SELECT visit FROM late)"


class Recount:
    """A recount of all totals, and of random days with about `most` visits together."""

    def __init__(self, tx: Tx, most: float) -> None:
        self._tx, self._left = tx, most
        self.counted = 0  # visits to links with rollups
        self.is_complete = True  # whether these were all

    def wrong(self) -> Iterator[str]:
        """Yield the names of links with wrong statistics, each with the first difference."""
        yield from self._few()
        having = self._tx.all(
            f"SELECT id FROM link JOIN link_total ON link = id WHERE has_rollups = 1 AND {_COMPLETE}"  # noqa: S608
        )
        for (link,) in random.sample(having, len(having)):
            if self._left <= 0:
                self.is_complete = False
                return
            if found := self._link(link):
                ((slug,),) = self._tx.all("SELECT slug FROM link WHERE id = :link", link=link)
                yield f"{slug} ({found})"

    def _few(self) -> Iterator[str]:
        """Yield the wrong totals of links without rollups."""
        last = 0
        while rows := self._tx.all(
            f"""
            SELECT id, slug, coalesce(total.visits, 0), (
              SELECT count(*) FROM visit
              WHERE visit.link = link.id AND at >= stats_since AND {_PASSED}
            ) FROM link LEFT JOIN link_total AS total ON total.link = link.id
            WHERE id > :last AND coalesce(has_rollups, 0) = 0 AND {_COMPLETE} ORDER BY id LIMIT :many
            """,  # noqa: S608
            last=last,
            many=MANY,
        ):
            yield from (f"{slug} ({told} visits instead of {n})" for _, slug, told, n in rows if told != n)
            last = rows[-1][0]

    def _link(self, link: int) -> str:
        """Return the first difference in a link's rollups; empty if they are right."""
        with _steady(self._tx):
            state = _state(self._tx, link)
            found = _sums(self._tx, link) if state else ""
            rows = _days(self._tx, link)
        for day, visits in random.sample(rows, len(rows)):
            if found:
                return found
            if self._left <= 0:
                self.is_complete = False
                return ""
            with _steady(self._tx):
                if _state(self._tx, link) == state and state and day * DAY >= state[0]:
                    found = _day(self._tx, link, day)
                    self._left -= visits
                    self.counted += visits
        return found or self._pairs(link)

    def _pairs(self, link: int) -> str:
        for first, end in self._tx.all("SELECT first_day, end_day FROM pair_period WHERE link = :link", link=link):
            with _steady(self._tx):
                state = _state(self._tx, link)
                if not state or first * DAY < state[0]:
                    continue
                right = pairs.count(self._tx, link, range(first, end), limited=False)
                sql = "SELECT one, other, visits FROM pair_count WHERE link = :link AND first_day = :first"
                rows = self._tx.all(sql, link=link, first=first)
                if {(one, other): n for one, other, n in rows} != right:
                    return f"pairs of values since {_date(first)}"
        return ""


@contextlib.contextmanager
def _steady(tx: Tx) -> Iterator[None]:
    """Make a series of queries see the same state."""
    tx.run("BEGIN")
    try:
        yield
    finally:
        tx.run("ROLLBACK")


def _state(tx: Tx, link: int) -> Row | None:
    """The times from which visits count; a deletion changes them. None if the statistics are incomplete."""
    return tx.one(
        f"""
        SELECT kept_from, stats_since FROM link JOIN link_total ON link = id
        WHERE id = :link AND has_rollups = 1 AND {_COMPLETE}
        """,  # noqa: S608
        link=link,
    )


def _days(tx: Tx, link: int) -> list[Row]:
    """The days with counts or visits, each with the number of visits counted."""
    return tx.all(
        f"""
        SELECT day, max(visits) FROM day_count WHERE link = :link GROUP BY day
        UNION SELECT at / :length, 0 FROM visit
        WHERE link = :link AND {_PASSED} AND at / :length NOT IN (SELECT day FROM day_count WHERE link = :link)
        """,  # noqa: S608
        link=link,
        length=DAY,
    )


def _sums(tx: Tx, link: int) -> str:
    """Compare a link's counts with each other, including days whose visits are no longer kept."""
    rows = tx.all(
        """
        SELECT day, value, dimension, day_count.visits, visit_times, unique_times FROM day_count
        LEFT JOIN dimension_value ON id = value AND dimension_value.link = day_count.link WHERE day_count.link = :link
        """,
        link=link,
    )
    of_days, of_months = dict[int, Counter[str | None]](), Counter[tuple[int, int]]()
    for day, value, dimension, visits, visit_times, unique_times in rows:
        of_days.setdefault(day, Counter())[dimension] += visits
        of_months[month_of(day), value] += visits
        if not sum(unpack(unique_times)) <= sum(unpack(visit_times)) == visits:
            return _of_day(day)
    for day, sums in of_days.items():
        if {sums[name] for name in _COUNTED} != {sums[ALL]} or None in sums:
            return _of_day(day)
    months = tx.all("SELECT month, value, visits FROM month_count WHERE link = :link", link=link)
    if {(month, value): n for month, value, n in months} != of_months:
        return "monthly counts"
    (total,) = tx.all("SELECT visits FROM link_total WHERE link = :link", link=link)
    counted = sum(sums[ALL] for sums in of_days.values())
    return "" if total == (counted,) else f"{total[0]} visits instead of {counted}"


_COUNTED = DIMENSIONS.keys() - {"link"}


def _day(tx: Tx, link: int, day: int) -> str:
    """Compare a day's counts with its visits.

    For unique visitors, only their number is compared: their times depend on the order of the visits. So does whether
    the first visit of the day came while everyone was closed.
    """
    added = Increments({})
    for visit in increments.every(tx, link, rollups.mark(tx), day * DAY, (day + 1) * DAY):
        added.add(visit, paired_until=0)
    right = {
        (dimension, text): (pack(cell.visits), len(cell.uniques) * (dimension != CLOSED))
        for (_, (_, dimension, text)), cell in added.cells.items()
    }
    rows = tx.all(
        """
        SELECT dimension, text, visit_times, unique_times FROM day_count
        JOIN dimension_value ON id = value WHERE day_count.link = :link AND day = :day
        """,
        link=link,
        day=day,
    )
    counted = {
        (dimension, text): (times, sum(unpack(uniques)) * (dimension != CLOSED))
        for dimension, text, times, uniques in rows
    }
    if counted != right:
        return _of_day(day)
    if day < increments.newest(tx) - 1:
        return ""
    seen = tx.all("SELECT * FROM recent_visitor WHERE day = :day AND link = :link", day=day, link=link)
    return "" if set(seen) == set(added.new) else f"visitors of {_date(day)}"


def _of_day(day: int) -> str:
    return f"counts of {_date(day)}"


def _date(day: int) -> date:
    return local(day * DAY, UTC).date()
