"""Individual visits for lists and exports: their times and values, but never the IP address."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from iwts.statistics import raw
from iwts.statistics.query import Query
from iwts.statistics.raw import DIMENSIONS, JOINS, Selection, Slice
from iwts.statistics.series import SLOT, Series
from iwts.storage.db import Database
from iwts.storage.tx import Tx

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


class Place(NamedTuple):
    """The place of a visit in the order of time: its time in UTC microseconds, and its id."""

    at: int
    id: int


_COLUMNS = f"visit.id, at, {', '.join(DIMENSIONS[name] for name in Seen._fields[2:])}"


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
    found, values = Selection(slices, query.filters).sql(_COLUMNS)
    if before:
        found, values = f"{found} AND (at, visit.id) < (:at, :id)", {**values, **before._asdict()}
    sql = f"SELECT {_COLUMNS} {found} ORDER BY at DESC, visit.id DESC LIMIT :most"
    return [Seen._make(row) for row in tx.all(sql, most=most, **values)]


def between(tx: Tx, after: int, up_to: int, most: int, link: int | None = None) -> list[Seen]:
    """The first visits of all links, or of one, with ids above `after` and up to `up_to`, in the order of ids."""
    joins = " ".join(JOINS.values())
    sql = f"""
        SELECT {_COLUMNS} FROM visit NOT INDEXED {joins}
        WHERE visit.id > :after AND visit.id <= :up_to AND link.slug IS NOT NULL AND (:link IS NULL OR link.id = :link)
        ORDER BY visit.id LIMIT :most
    """  # noqa: S608 (constants)
    return [Seen._make(row) for row in tx.all(sql, after=after, up_to=up_to, most=most, link=link)]


def every(db: Database, query: Query) -> Iterator[list[Seen]]:
    """All requested visits in chunks, link by link, oldest first. Holds no transaction between two chunks."""
    with db.read() as tx:
        since = raw.since(tx, query.links)
    for link, start in since.items():
        slice_, last = Slice(link, max(query.period.start, start), query.period.end), -1
        while True:
            with db.read() as tx:
                chunk = following(tx, slice_, query.filters, CHUNK, last)
            if not chunk:
                break
            yield chunk
            slice_, last = slice_._replace(start=chunk[-1].at), chunk[-1].id


def following(tx: Tx, slice_: Slice, filters: Mapping[str, str], most: int, last: int = -1) -> list[Seen]:
    """The first visits of a slice, oldest first; of those at its very start only the ones with ids above `last`."""
    found, values = Selection([slice_], filters).sql(_COLUMNS)
    sql = f"SELECT {_COLUMNS} {found} AND (at, visit.id) > (:start, :last) ORDER BY at, visit.id LIMIT :most"
    return [Seen._make(row) for row in tx.all(sql, last=last, most=most, **values)]
