"""Statistics of links, read from rollups where they exist and otherwise from visits."""

import contextlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple
from zoneinfo import ZoneInfo

from iwts.clock import DAY, HOUR, UTC, local
from iwts.errors import Unavailable
from iwts.statistics import periods, raw, rollups
from iwts.statistics.periods import Period, Unit
from iwts.statistics.raw import DIMENSIONS, Selection, Slice
from iwts.statistics.series import Series
from iwts.storage.db import Database
from iwts.storage.tx import Tx, listed
from iwts.visits import agent_table
from iwts.visits.batch import Tally

SECONDS = 5.0  # maximum time for a query, as with several filters on millions of visits


@dataclass(frozen=True, slots=True)
class Query:
    """A query for the visits to links (by id) in a period that match all `filters` (dimension to value).

    `hours` is the time zone of the hours of the only link, if it has hours: then `Stats.closed` is read as well.
    """

    links: tuple[int, ...]
    period: Period
    filters: Mapping[str, str] = field(default_factory=dict)
    hours: ZoneInfo | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """The totals of a period.

    `unique` counts each visitor of a link once per UTC day, at the first visit. Previews, bots and views (of the
    picker) have no dimensions, so filters do not affect them.
    """

    visits: int
    unique: int
    previews: int
    bots: int
    views: int


@dataclass(frozen=True, slots=True)
class Stats(Totals):
    """All statistics for a query.

    `times` has the visits and unique visitors of each bucket; `heat` the visits in each hour (0 to 23) of each weekday
    (Monday first). `by` maps each dimension's values to visits, largest first. `before` has the totals of the previous
    period, up to the same point as the current one; `times_before` the visits of its buckets. `series` has the visits
    by time. `missing_before`: some visits before that time (UTC microseconds) are no longer kept, so `by`, or with
    several filters every count, lacks them; 0 if none are missing. `closed` has those that came while everyone was
    closed by the hours of that time; None for links without hours, and with filters, by which they are not counted.
    """

    times: list[tuple[int, int]]
    heat: list[list[int]]
    by: dict[str, dict[str, int]]
    before: Totals
    times_before: list[int]
    series: Series
    missing_before: int
    closed: Series | None


class Span(NamedTuple):
    """The times of the first and last count, in UTC microseconds, and whether there was a visit."""

    first: int
    last: int
    has_visits: bool


def span(tx: Tx, links: Collection[int]) -> Span:
    """The span of all counts of these links; from now to now if there are none."""
    ((first, last, first_day, first_hour, last_hour),) = tx.all(
        f"""
        SELECT min((SELECT min(at) FROM visit WHERE visit.link = link.id AND at >= stats_since)),
          max((SELECT max(at) FROM visit WHERE visit.link = link.id AND at >= stats_since)),
          min(CASE WHEN has_rollups = 1 THEN (SELECT min(day) FROM day_count WHERE day_count.link = link.id) END),
          min((SELECT min(hour) FROM tally WHERE tally.link = link.id AND hour >= stats_since / :hour)),
          max((SELECT max(hour) FROM tally WHERE tally.link = link.id AND hour >= stats_since / :hour))
        FROM link LEFT JOIN link_total ON link_total.link = link.id WHERE link.id IN ({listed(links)})
        """,  # noqa: S608 (numbers)
        hour=HOUR,
    )
    moments = [at for at in (first, last) if at is not None]
    moments += [hour * HOUR for hour in (first_hour, last_hour) if hour is not None]
    moments += [day * DAY for day in (first_day,) if day is not None]
    return Span(min(moments, default=tx.now), max(moments, default=tx.now), first is not None or first_day is not None)


def everything(tx: Tx, link: int, hours: ZoneInfo | None = None) -> Query:
    """The query for a link's whole history, in UTC days."""
    there = span(tx, [link])
    first, last = (local(at, UTC).date() for at in (there.first, max(there.last, tx.now)))
    return Query((link,), periods.of_days(first, last, UTC, Unit.DAY), hours=hours)


def read(db: Database, query: Query) -> Stats:
    """Compute all statistics, in a constant number of queries. Raises `TooMuch` if that takes too long."""
    with contextlib.suppress(Unavailable):  # a page must not wait for the disk
        agent_table.classify_new(db, most=20)
    period, previous = query.period, periods.before(query.period)
    with db.snapshot(SECONDS) as tx:
        reader = _Reader(tx, query)
        all_, uniques = reader.series(previous.start)
        among, by = all_.sum(period.start, period.end), reader.by()
        still = max(period.end - tx.now, 0)  # the part of the period in the future
        until = max(previous.end - still, previous.start)
        return Stats(
            among,
            uniques.sum(period.start, period.end),
            *_tallies(tx, query, period.start, period.end),
            times=list(zip(all_.steps(period.edges), uniques.steps(period.edges), strict=True)),
            heat=all_.weekday_hours(period.zone, period.start, period.end),
            by=by,
            before=Totals(
                all_.sum(previous.start, until),
                uniques.sum(previous.start, until),
                *_tallies(tx, query, previous.start, until),
            ),
            times_before=all_.steps(previous.edges),
            series=all_,
            missing_before=reader.missing_before(among, by),
            closed=reader.closed() if query.hours and not query.filters else None,
        )


def times(db: Database, query: Query) -> list[int]:
    """Count the requested visits in each bucket, and nothing else. Raises `TooMuch` if that takes too long."""
    with db.snapshot(SECONDS) as tx:
        return _Reader(tx, query).series(query.period.start)[0].steps(query.period.edges)


def version(tx: Tx, query: Query) -> tuple[int, ...]:
    """A value that changes with every addition or deletion that affects `read`, but not with time alone.

    It reads only a few rows per link.
    """
    among, until = listed(query.links), min(query.period.end, tx.now + 1)
    # A new visit is its link's newest up to now, even if the clock was set back, and has the highest id. Late visits
    # come only from the spill file, or from one of several servers. Tallies are added to the current hour or the one
    # before.
    ((visit, tallies, batch, shipped, since, is_new),) = tx.all(
        f"""
        SELECT
          (SELECT max((SELECT visit.id FROM visit WHERE visit.link = link.id AND at < :until
                       ORDER BY at DESC, visit.id DESC LIMIT 1)) FROM link WHERE id IN ({among})),
          (SELECT sum(n) FROM tally WHERE link IN ({among}) AND hour >= :since AND hour < :until_hour),
          (SELECT last_batch FROM spill_progress),
          (SELECT CASE WHEN count(*) > 1 THEN sum(shipped) ELSE 0 END FROM node),
          (SELECT sum(stats_since) FROM link WHERE id IN ({among})),
          EXISTS (SELECT 1 FROM agent WHERE device IS NULL)
        """,  # noqa: S608
        until=until,
        since=tx.now // HOUR - 1,
        until_hour=-(-until // HOUR),
    )
    return visit or 0, tallies or 0, batch, shipped, since, is_new


class _Reader:
    """A reader that combines rollups with counts from the visits."""

    def __init__(self, tx: Tx, query: Query) -> None:
        self._tx, self._query = tx, query
        self._deleted = raw.since(tx, query.links)
        # Rollups have pairs of values, but no combinations of three.
        self._counted = rollups.having(tx, query.links) if len(query.filters) < 2 else set()
        self._mark = rollups.mark(tx)
        self._values = self._find()

    def _find(self) -> list[int]:
        """The ids of the value that all requested visits share."""
        dimension, text = next(iter(self._query.filters.items()), (rollups.ALL, ""))
        return rollups.find(self._tx, self._counted, dimension, text) if self._counted else []

    def _selections(self, start: int) -> Iterator[Selection]:
        """The requested visits since `start` that are not in the rollups."""
        filters, end = self._query.filters, self._query.period.end
        slices = [Slice(link, max(start, deleted), end) for link, deleted in self._deleted.items()]
        yield Selection([slice_ for slice_ in slices if slice_.link not in self._counted], filters)
        yield Selection([slice_ for slice_ in slices if slice_.link in self._counted], filters, after=self._mark)

    def series(self, start: int) -> tuple[Series, Series]:
        """The visits and unique visitors by time, from the UTC day of `start`."""
        first, last = start // DAY, (self._query.period.end - 1) // DAY
        all_, uniques = Series(first, last), Series(first, last)
        rollups.add_to(all_, uniques, self._tx, self._values, first, last)
        for selection in self._selections(first * DAY):
            for slot, n in raw.times(self._tx, selection):
                all_.add(slot, n)
            for slot, n in raw.unique_times(self._tx, selection):
                uniques.add(slot, n)
        return all_, uniques

    def closed(self) -> Series:
        """The visits by time that came while everyone was closed."""
        period = self._query.period
        first, last = period.start // DAY, (period.end - 1) // DAY
        found = Series(first, last)
        values = rollups.find(self._tx, self._counted, rollups.CLOSED, "")
        rollups.add_to(found, Series(first, last), self._tx, values, first, last)
        for selection in self._selections(first * DAY):
            for slot, n in raw.times(self._tx, replace(selection, is_closed=True)):
                found.add(slot, n)
        return found

    def by(self) -> dict[str, dict[str, int]]:
        """The visits for each value of each dimension, largest first."""
        found = {dimension: Counter[str]() for dimension in DIMENSIONS}
        period, filters = self._query.period, self._query.filters
        count = rollups.pair_counts if filters else rollups.counts
        for dimension, text, slug, n in count(
            self._tx, self._values if filters else self._counted, period.start, period.end
        ):
            if dimension == rollups.ALL:
                found["link"][slug] += n
                for name, value in filters.items():
                    found[name][value] += n
            elif dimension in found:
                found[dimension][text] += n
        for selection in (*self._selections(period.start), self._unpaired()):
            for dimension, text, n in raw.values(self._tx, selection):
                found[dimension][text] += n
        return {
            dimension: dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))
            for dimension, counted in found.items()
        }

    def _unpaired(self) -> Selection:
        """The visits before the mark that a filter requires to be read."""
        return Selection(self._gaps() if self._query.filters else [], self._query.filters, up_to=self._mark)

    def _gaps(self) -> list[Slice]:
        """The slices of the period without pairs."""
        start, end = self._query.period.start, self._query.period.end
        from_ = dict.fromkeys(self._counted, start)
        found = []
        for link, first_day, end_day in rollups.parts(self._tx, self._counted, start, end):
            found.append(Slice(link, from_[link], first_day * DAY))
            from_[link] = end_day * DAY
        found += [Slice(link, at, end) for link, at in from_.items()]
        return [gap for gap in found if gap.start < gap.end]

    def missing_before(self, visits: int, by: dict[str, dict[str, int]]) -> int:
        """See `Stats`. With at most one filter, `visits` includes those in the rollups."""
        filters = self._query.filters
        kept_from = rollups.kept_from(self._tx, self._query.links) if filters else 0
        is_missing = self._query.period.start < kept_from if len(filters) > 1 else sum(by["link"].values()) < visits
        return kept_from if is_missing else 0


def _tallies(tx: Tx, query: Query, start: int, end: int) -> tuple[int, int, int]:
    """Previews, bots and views between two times.

    They are stored by UTC hour, which counts at its start, and summed by month.
    """
    first, last = -(-start // HOUR), -(-end // HOUR)
    months = periods.months_between(-(-start // DAY), end // DAY)
    links = listed(query.links)
    counted: dict[str, int] = dict(
        tx.all(
            f"""
            SELECT kind, sum(n) FROM (
              SELECT kind, n FROM tally_month WHERE link IN ({links}) AND month >= :month AND month < :end_month
              UNION ALL
              SELECT kind, n FROM link JOIN tally ON tally.link = link.id AND hour >= stats_since / :hour
              WHERE link.id IN ({links}) AND hour >= :first AND hour < :before
              UNION ALL
              SELECT kind, n FROM link JOIN tally ON tally.link = link.id AND hour >= stats_since / :hour
              WHERE link.id IN ({links}) AND hour >= :after AND hour < :last
            ) AS counted GROUP BY kind
            """,  # noqa: S608
            month=months.first,
            end_month=months.end,
            hour=HOUR,
            first=first,
            before=months.first_day * 24,
            after=max(months.end_day * 24, first),
            last=last,
        )
    )
    previews, bots, views = (int(counted.get(kind, 0)) for kind in Tally)
    return previews, bots, views
