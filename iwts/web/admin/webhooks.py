"""The webhooks of the server, for the owner: the owner's, and those that creators have made for their links."""

from typing import Any

from bottle import HTTPResponse

from iwts.errors import N_, Forbidden, NotFound
from iwts.web.admin.api import PLACE, named
from iwts.web.frame.context import Context
from iwts.web.frame.request import number
from iwts.web.links import webhook_pages
from iwts.webhooks import store
from iwts.webhooks.queue import Off
from iwts.webhooks.store import Webhook

ARE_OFF = N_("Webhooks are off. Set webhooks to owner or creators in the settings.")


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin/api/webhook: the form for a new webhook."""
    _require(c)
    return webhook_pages.form(c, PLACE, None, **refusal)


def add(c: Context) -> HTTPResponse:
    """POST /admin/api/webhook: make a webhook, and lead to its page."""
    _require(c)
    with c.service.db.write() as tx:
        webhook, is_new = webhook_pages.make(c, tx, named(c, tx), is_owners=True)
        if is_new:
            c.record(tx, "webhooks add", str(webhook.id))
    return c.see_other(f"{PLACE}/webhooks/{webhook.id}")


def page(c: Context, id_: str, **refusal: Any) -> HTTPResponse:
    """GET /admin/api/webhooks/<id>: a webhook with its secret and its deliveries."""
    with c.service.db.read() as tx:
        webhook = store.get(tx, number(id_))
    return webhook_pages.page(c, PLACE, webhook, **refusal)


def change(c: Context, id_: str) -> HTTPResponse:
    """POST /admin/api/webhooks/<id>: change, test, switch off or on, or delete it, or send a call again."""
    if not (c.form["off"] or c.form["delete"]):
        _require(c)
    try:
        with c.service.db.write() as tx:
            webhook: Webhook = store.get(tx, number(id_))
            name = webhook_pages.act(c, tx, webhook)
            c.record(tx, name, str(webhook.id))
    except Off:  # meanwhile; its page says so
        return c.see_other(c.path)
    except NotFound:  # deleted meanwhile, or the delivery is
        return c.see_other(PLACE)
    return c.see_other(webhook_pages.after(PLACE, webhook, name))


def _require(c: Context) -> None:
    if c.service.config.webhooks == "off":
        raise Forbidden(ARE_OFF)
