"""The owner's first page."""

from typing import Any

from bottle import HTTPResponse

from iwts.links import store as links
from iwts.web.frame.context import Context


def page(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin: how much there is."""
    with c.service.db.read() as tx:
        count = links.count(tx)
    return c.page("admin/overview.html", links=count, **refusal)
