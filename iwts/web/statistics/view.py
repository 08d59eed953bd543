"""The view of a statistics page, read from its address: links, range, time zone and filters."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from iwts import clock
from iwts.clock import UTC
from iwts.links import lists
from iwts.links.lists import Brief
from iwts.statistics import periods
from iwts.statistics import query as stats
from iwts.statistics.periods import DATES, USUAL, Period
from iwts.statistics.query import Query
from iwts.statistics.raw import DIMENSIONS, MAY_BE_EMPTY
from iwts.web.frame.context import Context


@dataclass(frozen=True, slots=True)
class View:
    """The links, period and filters of a statistics page.

    `links` are all links before filtering, newest first. `range` is one of `periods.RANGES` or `DATES`. `parameters` is
    the query of the same view. `has_visits` is whether the links have any visit at all.
    """

    links: tuple[Brief, ...]
    query: Query
    range: str
    filters: dict[str, str]
    parameters: dict[str, str]
    has_visits: bool

    @property
    def period(self) -> Period:
        return self.query.period

    @property
    def is_local(self) -> bool:
        """Whether hours are in the viewer's own time zone rather than in UTC."""
        return self.period.zone.key != UTC.key

    def address(self, **changes: str | None) -> str:
        """Return the relative address of this view with changed parameters; None removes one."""
        changed = {**self.parameters, **changes}
        return "?" + urlencode({name: value for name, value in changed.items() if value is not None})


def view(c: Context, ids: Sequence[int], hours: ZoneInfo | None = None) -> View:
    """Return the view of these links that a request asks for, ignoring unknown values.

    `hours` is the time zone of the hours of the only link, if it has hours.
    """
    asked = c.query.get("tz", "")
    zone = clock.zone(asked) or UTC
    filters = {
        name: c.query[name] for name in DIMENSIONS if name in c.query and (c.query[name] or name in MAY_BE_EMPTY)
    }
    with c.service.db.read() as tx:
        links = lists.briefs(tx, ids)
        there = stats.span(tx, ids)
    only = [link.id for link in links if link.slug == filters.get("link")]
    if not only or len(links) == 1:
        filters.pop("link", None)
    name, period = periods.choose(c.query, zone, c.service.clock(), (there.first, there.last))
    query = Query(
        links=tuple(only or ids),
        period=period,
        filters={name: value for name, value in filters.items() if name != "link"},
        hours=hours,
    )
    parameters = {} if name == USUAL else {"range": name}
    if name == DATES:
        parameters = {"from": period.first.isoformat(), "to": period.last.isoformat()}
    if asked:
        parameters["tz"] = zone.key
    return View(
        links=tuple(links),
        query=query,
        range=name,
        filters=filters,
        parameters={**parameters, **filters},
        has_visits=there.has_visits,
    )
