"""Individual visits for lists and exports: their times and values, but never the IP address."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from iwts.links import present
from iwts.links.routing import Routing
from iwts.statistics import raw
from iwts.statistics.query import Query
from iwts.statistics.raw import DIMENSIONS, JOINS, ONE_BY_ONE, Selection, Slice
from iwts.statistics.series import SLOT, Series
from iwts.storage.db import Database
from iwts.storage.tx import Row, Tx
from iwts.visits.batch import Why

CHUNK = 1000  # visits in memory at a time


class Seen(NamedTuple):
    """A visit: its id, its time in UTC microseconds, and its value in each dimension."""

    id: int
    at: int
    country: str
    device: str
    os: str
    browser: str
    referrer: str
    campaign: str
    number: str
    link: str


class Dealt(NamedTuple):
    """A visit: its id, its time in UTC microseconds, who got it (the digits and the name of the number), and why.

    `why` is empty for visits from before the routing of the link last changed, of which nobody knows it any more.
    """

    id: int
    at: int
    number: str
    name: str
    why: str


One = TypeVar("One", Seen, Dealt)


class Place(NamedTuple):
    """The place of a visit in the order of time: its time in UTC microseconds, and its id."""

    at: int
    id: int


_WHY = {Routing.TURN: "turn", Routing.PICK: "picked", Routing.FIRST: "first"}
_WHY_ELSE = {Why.ONLY: "only one open", Why.STICKY: "sticky"}
_cases = [" ".join(f"WHEN '{value}' THEN '{text}'" for value, text in why.items()) for why in (_WHY_ELSE, _WHY)]
_REASON = "(SELECT why FROM reason WHERE reason.link = visit.link AND reason.visit = visit.id)"
_DEALT = f"""
    visit.id, at, {DIMENSIONS["number"]}, coalesce(number.label, ''),
    CASE WHEN visit.number = {present.NIGHT} THEN 'night number' ELSE
      coalesce(
        CASE {_REASON} {_cases[0]} END,
        CASE WHEN at < link.routed_at THEN '' END,
        CASE link.routing {_cases[1]} END
      )
    END
"""
_COLUMNS, _OF_SLICES = (
    f"visit.id, at, {', '.join(texts[name] for name in Seen._fields[2:])}" for texts in (DIMENSIONS, ONE_BY_ONE)
)


def latest(tx: Tx, query: Query, series: Series, most: int, before: Place | None = None) -> list[Seen]:
    """The latest requested visits, newest first; `before`: only those older than the visit at that place.

    `series` has the times of the visits, which limits the search to a few quarter-hours, even for a rare value among
    millions of visits.
    """
    start, end = query.period.start, query.period.end
    if before and before.at < end:
        quarter = before.at // SLOT  # may have newer visits and older ones
        quarters = [quarter] * (before.at >= start) + series.last(most, start, quarter * SLOT)
    else:
        quarters = series.last(most, start, end)
    slices = [
        Slice(link, max(slot * SLOT, since), (slot + 1) * SLOT)
        for link, since in raw.since(tx, query.links).items()
        for slot in quarters
    ]
    if not slices:
        return []
    found, values = Selection(slices, query.filters).sql()
    if before:
        found, values = f"{found} AND (at, visit.id) < (:at, :id)", {**values, **before._asdict()}
    sql = f"SELECT {_OF_SLICES} {found} ORDER BY at DESC, visit.id DESC LIMIT :most"
    return [Seen._make(row) for row in tx.all(sql, most=most, **values)]


def between(tx: Tx, after: int, up_to: int, most: int, link: int | None = None) -> list[Seen]:
    """The first visits of all links, or of one, with ids above `after` and up to `up_to`, in the order of ids."""
    joins = " ".join(JOINS.values())
    sql = f"""
        SELECT {_COLUMNS} FROM visit NOT INDEXED {joins}
        WHERE visit.id > :after AND visit.id <= :up_to AND link.slug IS NOT NULL AND (link.id = :link OR :link IS NULL)
        ORDER BY visit.id LIMIT :most
    """  # noqa: S608 (constants)
    return [Seen._make(row) for row in tx.all(sql, after=after, up_to=up_to, most=most, link=link)]


def every(db: Database, query: Query) -> Iterator[list[Seen]]:
    """All requested visits in chunks, link by link, oldest first. Holds no transaction between two chunks."""
    return _every(db, query, following)


def every_dealt(db: Database, query: Query) -> Iterator[list[Dealt]]:
    """The same visits as `every`, with who got each and why."""
    return _every(db, query, _dealt)


def _every(
    db: Database, query: Query, read: Callable[[Tx, Slice, Mapping[str, str], int, int], list[One]]
) -> Iterator[list[One]]:
    with db.read() as tx:
        since = raw.since(tx, query.links)
    for link, start in since.items():
        slice_, last = Slice(link, max(query.period.start, start), query.period.end), -1
        while True:
            with db.read() as tx:
                chunk = read(tx, slice_, query.filters, CHUNK, last)
            if not chunk:
                break
            yield chunk
            slice_, last = slice_._replace(start=chunk[-1].at), chunk[-1].id


def following(tx: Tx, slice_: Slice, filters: Mapping[str, str], most: int, last: int = -1) -> list[Seen]:
    """The first visits of a slice, oldest first; of those at its very start only the ones with ids above `last`."""
    return [Seen._make(row) for row in _following(tx, _COLUMNS, slice_, filters, most, last)]


def _dealt(tx: Tx, slice_: Slice, filters: Mapping[str, str], most: int, last: int) -> list[Dealt]:
    return [Dealt._make(row) for row in _following(tx, _DEALT, slice_, filters, most, last)]


def _following(tx: Tx, columns: str, slice_: Slice, filters: Mapping[str, str], most: int, last: int) -> list[Row]:
    found, values = Selection([slice_], filters).sql(columns)
    sql = f"SELECT {columns} {found} AND (at, visit.id) > (:start, :last) ORDER BY at, visit.id LIMIT :most"
    return tx.all(sql, last=last, most=most, **values)
