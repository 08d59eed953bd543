"""Statistics of links, read straight from their visits."""

import contextlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from iwts import agents, periods, visits
from iwts.db import Database, Tx
from iwts.errors import Unavailable
from iwts.periods import HOUR, Period, Unit
from iwts.visits import Tally

UNKNOWN = "unknown"

# What visits are counted and filtered by, and the SQL that says it. An empty campaign or referrer means that there was
# none, an empty number that it was removed.
DIMENSIONS = {
    "country": f"CASE WHEN visit.country = '' THEN '{UNKNOWN}' ELSE visit.country END",
    "device": f"coalesce(agent.device, '{UNKNOWN}')",
    "os": f"coalesce(agent.os, '{UNKNOWN}')",
    "browser": f"CASE WHEN agent.app <> '' THEN agent.app ELSE coalesce(agent.browser, '{UNKNOWN}') END",
    "referrer": "coalesce(referrer.text, '')",
    "campaign": "coalesce(campaign.text, '')",
    "number": "coalesce(number.digits, '')",
    "link": "link.slug",
}
MAY_BE_EMPTY = ("referrer", "campaign", "number")

_JOINS = {
    "agent": "JOIN agent ON agent.id = visit.agent",
    "referrer": "LEFT JOIN word AS referrer ON referrer.id = visit.referrer",
    "campaign": "LEFT JOIN word AS campaign ON campaign.id = visit.campaign",
    "number": "LEFT JOIN number ON number.id = visit.number",
    "link": "JOIN link ON link.id = visit.link",
}


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked about: the visits of links, by their ids, in a period; those alone that have, for each dimension
    in `filters`, its value there."""

    links: tuple[int, ...]
    period: Period
    filters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Totals:
    """How much there was. `unique` counts a visitor once a UTC day. Previews, bots and views (of the list of numbers)
    have no dimensions: no filter changes them."""

    visits: int
    unique: int
    previews: int
    bots: int
    views: int


@dataclass(frozen=True, slots=True)
class Stats(Totals):
    """Everything that is counted for a query.

    `times` has the visits and unique visitors of each bucket of the period; a visitor counts when they came first that
    UTC day, so the buckets add up to the totals. `heat` has the visits of each hour (0 to 23) of each weekday (Monday
    first). `by` maps a dimension's values to visits, the largest first. `before` is the same of the period before, as
    far into it as it is into this one now, `times_before` the visits of its buckets.
    """

    times: list[tuple[int, int]]
    heat: list[list[int]]
    by: dict[str, dict[str, int]]
    before: Totals
    times_before: list[int]


class Span(NamedTuple):
    """From when to when anything was counted, in UTC microseconds, and whether there was a visit."""

    first: int
    last: int
    has_visits: bool


def span(tx: Tx, links: Iterable[int]) -> Span:
    """From when to when there is anything to count for these links; now if there is nothing."""
    ((first, last, first_hour, last_hour),) = tx.all(
        f"""
        SELECT min((SELECT min(at) FROM visit WHERE visit.link = link.id)),
          max((SELECT max(at) FROM visit WHERE visit.link = link.id)),
          min((SELECT min(hour) FROM tally WHERE tally.link = link.id)),
          max((SELECT max(hour) FROM tally WHERE tally.link = link.id))
        FROM link WHERE id IN ({_ids(links)})
        """  # noqa: S608 (numbers)
    )
    moments = [at for at in (first, last) if at is not None]
    moments += [hour * HOUR for hour in (first_hour, last_hour) if hour is not None]
    return Span(min(moments, default=tx.now), max(moments, default=tx.now), first is not None)


def everything(tx: Tx, link: int) -> Query:
    """All that there ever was for a link, in days of UTC."""
    there = span(tx, [link])
    first, last = (periods.local(at, periods.UTC).date() for at in (there.first, max(there.last, tx.now)))
    return Query((link,), periods.of_days(first, last, periods.UTC, Unit.DAY))


def read(db: Database, query: Query) -> Stats:
    """Count everything that is asked for; a constant number of queries."""
    with contextlib.suppress(Unavailable):  # a page is no reason to wait for the disk
        classify_agents(db, most=20)
    period, previous = query.period, periods.before(query.period)
    earlier = Query(query.links, previous, query.filters)
    with db.read() as tx:
        visited, came = _grains(tx, query), _unique_grains(tx, query)
        still = max(period.end - tx.now, 0)  # to come
        until = max(previous.end - still, previous.start)
        return Stats(
            sum(visited.values()),
            sum(came.values()),
            *_tallies(tx, query, period.end),
            times=list(zip(_buckets(period, visited), _buckets(period, came), strict=True)),
            heat=_heat(period, visited),
            by=_by(tx, query),
            before=Totals(*_counts(tx, earlier, until), *_tallies(tx, earlier, until)),
            times_before=_buckets(previous, _grains(tx, earlier)),
        )


def classify_agents(db: Database, most: int) -> None:
    """Look at so many User-Agents that are new; what is left counts as unknown for now.

    Recording leaves this to others because a new string takes a millisecond or two. So nothing is locked meanwhile.
    """
    with db.read() as tx:
        new = visits.new_agents(tx, most)
    found = [(id_, agents.classify(text)) for id_, text in new]
    if found:
        with db.write() as tx:
            visits.classify(tx, found)


def matching(query: Query, shown: str = "") -> tuple[str, dict[str, str | int]]:
    """The FROM and WHERE of the visits that are asked for, and their values; `shown` are the expressions that are to be
    read of them. Only what is mentioned is joined."""
    conditions = [f"visit.link IN ({_ids(query.links)})", "at >= :start", "at < :end"]
    conditions += [f"{DIMENSIONS[dimension]} = :is_{dimension}" for dimension in query.filters]
    where = " AND ".join(conditions)
    joins = [join for table, join in _JOINS.items() if f"{table}." in f"{shown} {where}"]
    values: dict[str, str | int] = {f"is_{dimension}": value for dimension, value in query.filters.items()}
    bounds = {"start": query.period.start, "end": query.period.end}
    return f"FROM visit {' '.join(joins)} WHERE {where}", {**bounds, **values}


def _ids(links: Iterable[int]) -> str:
    return ", ".join(map(str, links)) or "NULL"


def _counts(tx: Tx, query: Query, until: int) -> tuple[int, int]:
    """The visits and unique visitors before `until`."""
    found, values = matching(query)
    ((total, unique),) = tx.all(
        f"""
        SELECT coalesce(sum(n), 0), count(*) FROM
          (SELECT count(*) AS n {found} GROUP BY at / :day, visitor) AS visitor_days
        """,  # noqa: S608 (the expressions are the ones above, here and below)
        **{**values, "day": visits.DAY, "end": until},
    )
    return int(total), int(unique)


def _tallies(tx: Tx, query: Query, until: int) -> tuple[int, int, int]:
    """Previews, bots and views before `until`. They are kept by the UTC hour; one counts where it begins."""
    counted: dict[str, int] = dict(
        tx.all(
            f"""
            SELECT kind, sum(n) FROM tally WHERE link IN ({_ids(query.links)}) AND hour >= :first AND hour < :until
            GROUP BY kind
            """,  # noqa: S608
            first=-(-query.period.start // HOUR),
            until=-(-until // HOUR),
        )
    )
    previews, bots, views = (int(counted.get(kind, 0)) for kind in Tally)
    return previews, bots, views


def _grains(tx: Tx, query: Query) -> dict[int, int]:
    """The visits of each grain of the period, by its first moment."""
    found, values = matching(query)
    grain = query.period.grain
    sql = f"SELECT at / :grain AS grain, count(*) {found} GROUP BY grain"
    return {n * grain: count for n, count in tx.all(sql, grain=grain, **values)}


def _unique_grains(tx: Tx, query: Query) -> dict[int, int]:
    """The visitors who came first that UTC day in each grain of the period."""
    found, values = matching(query)
    grain = query.period.grain
    sql = f"""
        SELECT came / :grain AS grain, count(*)
        FROM (SELECT min(at) AS came {found} GROUP BY at / :day, visitor) AS visitor_days GROUP BY grain
    """  # noqa: S608
    return {n * grain: count for n, count in tx.all(sql, grain=grain, day=visits.DAY, **values)}


def _buckets(period: Period, grains: Mapping[int, int]) -> list[int]:
    counts = [0] * (len(period.edges) - 1)
    for at, n in grains.items():
        counts[period.bucket(at)] += n
    return counts


def _heat(period: Period, grains: Mapping[int, int]) -> list[list[int]]:
    heat = [[0] * 24 for _ in range(7)]
    for at, n in grains.items():
        there = periods.local(at, period.zone)
        heat[there.weekday()][there.hour] += n
    return heat


def _by(tx: Tx, query: Query) -> dict[str, dict[str, int]]:
    """The visits of each value in each dimension, the largest first. Visits that are alike in all are counted together
    before anything is looked up, so they are read once."""
    found, values = matching(query)
    alike = "visit.link, visit.number, visit.country, visit.agent, visit.referrer, visit.campaign"
    rows = tx.all(
        f"""
        SELECT n, {", ".join(DIMENSIONS.values())}
        FROM (SELECT {alike}, count(*) AS n {found} GROUP BY {alike}) AS visit {" ".join(_JOINS.values())}
        """,  # noqa: S608
        **values,
    )
    counts: list[Counter[str]] = [Counter() for _ in DIMENSIONS]
    for n, *there in rows:
        for counted, value in zip(counts, there, strict=True):
            counted[value] += n
    return {
        dimension: dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))
        for dimension, counted in zip(DIMENSIONS, counts, strict=True)
    }
