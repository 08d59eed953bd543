"""The calls about visits: the statistics that the pages show, and the visits themselves."""

from contextlib import nullcontext
from datetime import date
from typing import Any

from bottle import HTTPResponse

from iwts import clock
from iwts.clock import UTC, local
from iwts.errors import N_, Invalid, Rejected
from iwts.links import present
from iwts.statistics import listing, raw, shares
from iwts.statistics import query as stats
from iwts.statistics.described import describe
from iwts.statistics.listing import Seen
from iwts.statistics.periods import RANGES
from iwts.statistics.raw import DIMENSIONS, MAY_BE_EMPTY, Slice
from iwts.web.api import schemas
from iwts.web.api.call import Call
from iwts.web.statistics.view import view

NO_ZONE = N_("There is no such time zone.")
NO_DAY = N_("Write a day like 2026-11-30.")
NO_CURSOR = N_("Use what the last answer has as “next”.")

_LAST = 2**62  # after every visit


def show(c: Call, slug: str) -> HTTPResponse:
    """GET /api/v1/links/<slug>/stats: what the page of statistics shows, for the same period and filters."""
    _check(c.asked)
    with c.service.db.read() as tx:
        link = c.reached(tx, slug)
    query = view(c, [link.id], present.zone(link)).query
    with c.service.filtered_statistics.turn(c.client) if query.filters else nullcontext():
        found = stats.read(c.service.db, query)
        told = describe(query, found, shares.read(c.service.db, link, query, found))
    period = query.period
    days = {"from": period.first.isoformat(), "to": period.last.isoformat(), "time_zone": period.zone.key}
    return c.json({**days, **told})


def visits(c: Call, slug: str) -> HTTPResponse:
    """GET /api/v1/links/<slug>/visits: the visits, oldest first."""
    asked = c.asked
    most = schemas.count(asked, "limit", schemas.VISITS)
    at, last = (
        _cursor(asked["cursor"]) if asked.get("cursor") else (schemas.moment(asked.get("since", ""), "since"), -1)
    )
    with c.service.db.read() as tx:
        link = c.reached(tx, slug)
        start = max(at, raw.since(tx, [link.id])[link.id])
        found = listing.following(tx, Slice(link.id, start, _LAST), {}, most + 1, last if start == at else -1)
    some = found[:most]
    next_ = f"{some[-1].at}-{some[-1].id}" if len(found) > most else None
    return c.json({"visits": [_visit(seen) for seen in some], "next": next_})


def _visit(seen: Seen) -> dict[str, Any]:
    values = seen._asdict()
    del values["link"], values["at"]
    return {"id": seen.id, "time": local(seen.at, UTC).isoformat(), **values}


def _check(asked: dict[str, str]) -> None:
    """Raise `Rejected` for what the page would ignore: a program must not take other numbers for those it wanted."""
    mistakes = []
    if "range" in asked and asked["range"] not in RANGES:
        mistakes.append(Invalid("range", schemas.CHOICES, choices=", ".join(RANGES)))
    if "tz" in asked and clock.zone(asked["tz"]) is None:
        mistakes.append(Invalid("tz", NO_ZONE))
    mistakes += [Invalid(name, NO_DAY) for name in ("from", "to") if name in asked and not _is_day(asked[name])]
    if "to" in asked and "from" not in asked:
        mistakes.append(Invalid("from", schemas.MISSING))
    filled = [name for name in DIMENSIONS if name not in MAY_BE_EMPTY]
    mistakes += [Invalid(name, schemas.MISSING) for name in filled if asked.get(name) == ""]
    if mistakes:
        raise Rejected(mistakes)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text and 1000 <= date.fromisoformat(text).year < 3000
    except ValueError:
        return False


def _cursor(text: str) -> tuple[int, int]:
    at, dash, id_ = text.partition("-")
    if not (dash and text.isascii() and at.isdecimal() and id_.isdecimal() and max(len(at), len(id_)) < 19):
        raise Invalid("cursor", NO_CURSOR)
    return int(at), int(id_)
