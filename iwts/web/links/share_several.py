"""Sharing the statistics of several links by one address, and what a creator shares so far."""

from typing import Any

from bottle import HTTPResponse

from iwts.links import sharings
from iwts.log.events import Event
from iwts.web.frame.context import Context
from iwts.web.frame.request import number
from iwts.web.links import my, my_filters, picked


def page(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /my/share: what this browser shares; `?links=` offers to share these links."""
    fields = c.form or c.query
    with c.service.db.read() as tx:
        found = picked.read(c, tx, fields).links if fields.get("links") else []
        shared = sharings.of_creator(tx, c.service.key, c.asker.creator or my.NO_ONE)
    view = my_filters.read(fields)
    return c.page(
        "links/my_share.html",
        links=found,
        named=picked.names(found),
        shared=shared,
        kept=view.fields,
        back=view.address(),
        **refusal,
    )


def share(c: Context) -> HTTPResponse:
    """POST /my/share: share the statistics of the links by a new address."""
    with c.service.db.write() as tx:
        found = picked.read(c, tx, c.form).links
        sharings.create(tx, c.service.key, c.asker.creator or my.NO_ONE, [link.id for link in found])
    c.tell(Event.NEW_SECRET, of="statistics", link=picked.names(found))
    return c.see_other("/my/share")


def stop(c: Context) -> HTTPResponse:
    """POST /my/unshare: stop sharing by the address with that `id`."""
    with c.service.db.write() as tx:
        sharings.stop(tx, c.asker.creator or my.NO_ONE, number(c.form["id"]))
    return c.see_other("/my/share")
