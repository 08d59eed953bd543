"""Exports of statistics: single visits or counts, streamed because they may not fit into memory.

They have threads of their own.
"""

import itertools
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bottle import HTTPResponse

from iwts import spreadsheet
from iwts.clock import Deadline, local
from iwts.errors import N_, NotFound
from iwts.statistics import listing
from iwts.statistics import query as stats
from iwts.statistics.listing import Dealt, Seen
from iwts.statistics.query import Stats
from iwts.web.frame.context import Context
from iwts.web.statistics.view import View, view

TYPES = {"csv": "text/csv; charset=utf-8", "json": "application/json"}
COLUMNS = ("time", *Seen._fields[2:])
TURNS = ("time", *Dealt._fields[2:])
SECONDS = 600  # for one export: a slow client must not keep others waiting forever
CUT = f"incomplete after {SECONDS // 60} minutes; choose a shorter period"  # the last line of one that took longer


def link(c: Context, slug: str, file: str) -> HTTPResponse:
    """GET /stats/<slug>/visits.csv, visits.json, summary.csv, summary.json and turns.csv, with the page's query."""
    shown = c.asker.managed(slug)
    return _file(c, [shown.id], shown.slug, file, ("visits", "summary", "turns"))


def all_(c: Context, file: str) -> HTTPResponse:
    """GET /stats/visits.csv and so on, for all links of this browser."""
    return _file(c, c.asker.mine(), "all", file, ("visits", "summary"))


def _file(c: Context, links: Sequence[int], name: str, file: str, known: Sequence[str]) -> HTTPResponse:
    what, _, kind = file.partition(".")
    if what not in known or file == "turns.json" or kind not in TYPES or "x-iwts-export" not in c.headers:
        raise NotFound(N_("File not found."))
    shown = view(c, links)
    if what == "visits":
        chunks = _started(listing.every(c.service.db, shown.query))
        rows = _visits(chunks, shown)
        pieces = _csv(COLUMNS, rows) if kind == "csv" else _array(_named(row) for row in rows)
    elif what == "turns":
        pieces = _csv(TURNS, _visits(_started(listing.every_dealt(c.service.db, shown.query)), shown))
    else:
        found = stats.read(c.service.db, shown.query)
        if kind == "csv":
            pieces = _csv(("dimension", "value", "count"), _counts(shown, found))
        else:
            pieces = iter([json.dumps(_summary(shown, found), ensure_ascii=False, indent=1) + "\n"])
    headers = {
        "Content-Type": TYPES[kind],
        "Content-Disposition": f'attachment; filename="{name}-{file}"',
        "Cache-Control": "no-store",
    }
    return c.answer((piece.encode() for piece in pieces), 200, headers)


def _started(chunks: Iterator[Sequence[Seen | Dealt]]) -> Iterable[Sequence[Seen | Dealt]]:
    """Read the first chunk now: an unavailable database then gives an error page, not a truncated file."""
    return itertools.chain(list(itertools.islice(chunks, 1)), chunks)


def _visits(chunks: Iterable[Sequence[Seen | Dealt]], shown: View) -> Iterator[tuple[str, ...]]:
    """Yield the visits as rows. If it takes too long, end with the row `(CUT,)`."""
    deadline = Deadline(SECONDS)
    for chunk in chunks:
        if deadline.passed:
            yield (CUT,)
            return
        for seen in chunk:
            yield (local(seen.at, shown.period.zone).isoformat(), *seen[2:])


def _named(row: tuple[str, ...]) -> dict[str, str]:
    return {"error": CUT} if row == (CUT,) else dict(zip(COLUMNS, row, strict=True))


def _counts(shown: View, found: Stats) -> Iterator[tuple[str, str, int]]:
    """Yield all counts as rows of dimension, value and count."""
    for name in ("visits", "unique", "previews", "bots", "views"):
        yield "total", name, getattr(found, name)
    unit = shown.period.unit.value
    for begin, (visits, unique) in zip(shown.period.begins(), found.times, strict=True):
        yield unit, begin.isoformat(), visits
        yield f"unique by {unit}", begin.isoformat(), unique
    for day, hours in enumerate(found.heat, 1):
        for hour, n in enumerate(hours):
            yield "weekday and hour", f"{day} {hour:02}:00", n
    for dimension, counted in found.by.items():
        for value, n in counted.items():
            yield dimension, value, n


def _summary(shown: View, found: Stats) -> dict[str, Any]:
    period = shown.period
    return {
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "time_zone": period.zone.key,
        "filters": shown.filters,
        **{name: getattr(found, name) for name in ("visits", "unique", "previews", "bots", "views")},
        f"by_{period.unit}": [
            {"start": begin.isoformat(), "visits": visits, "unique": unique}
            for begin, (visits, unique) in zip(period.begins(), found.times, strict=True)
        ],
        "by_weekday_and_hour": found.heat,
        "by": found.by,
    }


def _csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield a CSV file that is safe in spreadsheets."""
    yield spreadsheet.BOM + spreadsheet.line(columns)
    for batch in _batches(rows):
        yield "".join(map(spreadsheet.line, batch))


def _array(objects: Iterable[dict[str, str]]) -> Iterator[str]:
    """Yield a JSON array with one object per line."""
    start = "[\n"
    for batch in _batches(objects):
        yield start + ",\n".join(json.dumps(each, ensure_ascii=False) for each in batch)
        start = ",\n"
    yield "\n]\n"


def _batches(rows: Iterable[Any]) -> Iterator[list[Any]]:
    """Yield the rows in batches: at least one, which may be empty."""
    rows = iter(rows)
    batch = list(itertools.islice(rows, listing.CHUNK))
    yield batch
    while batch := list(itertools.islice(rows, listing.CHUNK)):
        yield batch
