"""The statistics of all links together, for the owner: from counts made in advance, and few visits."""

from typing import NamedTuple

from iwts.clock import DAY
from iwts.links import site_days
from iwts.links import store as links
from iwts.storage.tx import Tx

DAYS = 30  # in the charts
WEEK = 7
RECENT = 20_000  # visits, the newest of the week, among which the most visited links are found
TOP = 5


class Site(NamedTuple):
    """`days` has the counts of each kind for the last 30 UTC days, ending today; see `links.site_days`.

    `top` are the names of the most visited links of the last 7 days with their visits there, among the newest 20,000
    visits of these days; `is_sampled`: there were more.
    """

    links: int
    visits: int
    days: dict[str, list[int]]
    top: list[tuple[str, int]]
    is_sampled: bool


def read(tx: Tx) -> Site:
    """Return the statistics. Requires a snapshot; takes as long with ten million visits as with 20,000."""
    today = tx.now // DAY
    recent = "SELECT link FROM visit WHERE id >= :since ORDER BY id DESC LIMIT :recent"  # ids are times, or nearly
    bounds = {"since": (today - WEEK + 1) * DAY, "recent": RECENT}
    top = tx.all(
        f"""
        SELECT slug, count(*) FROM ({recent}) AS recent JOIN link ON link.id = recent.link
        WHERE slug IS NOT NULL GROUP BY link.id ORDER BY count(*) DESC, slug LIMIT :top
        """,  # noqa: S608 (constants)
        top=TOP,
        **bounds,
    )
    seen = tx.integer(f"SELECT count(*) FROM ({recent}) AS recent", **bounds)  # noqa: S608 (constants)
    return Site(
        links=links.count(tx),
        visits=tx.integer("SELECT coalesce(sum(visits), 0) FROM link_total"),
        days=site_days.last(tx, range(today - DAYS + 1, today + 1)),
        top=[(slug, n) for slug, n in top],
        is_sampled=seen == RECENT,
    )
