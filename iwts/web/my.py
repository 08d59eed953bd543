"""My links: what this browser made or opened."""

from bottle import HTTPResponse

from iwts import links as links_
from iwts import slugs, visits
from iwts.web.context import Context


def links(c: Context) -> HTTPResponse:
    """GET /my; `?deleted=` names a link that was deleted just now."""
    mine, counts = [], {}
    if c.creator is not None:
        with c.service.db.read() as tx:
            mine = links_.of_creator(tx, c.creator)
            counts = visits.counts_of_creator(tx, c.creator, since=tx.now - 7 * visits.DAY)
    total = sum(all_ for all_, _ in counts.values())
    deleted = c.query.get("deleted", "")
    return c.page(
        "my/links.html", links=mine, counts=counts, total=total, deleted=deleted if slugs.is_slug(deleted) else ""
    )
