"""The webhooks of a link, for its creators: those that they have made, where the owner allows it."""

from contextlib import suppress
from typing import Any

from bottle import HTTPResponse

from iwts.errors import N_, Forbidden, NotFound
from iwts.links.link import Link
from iwts.storage.tx import Tx
from iwts.web.frame.context import Context
from iwts.web.frame.request import number
from iwts.web.links import webhook_pages
from iwts.webhooks import store
from iwts.webhooks.queue import Off
from iwts.webhooks.store import Webhook

NOT_ALLOWED = N_("The owner of this site allows no webhooks of links.")


def may(c: Context) -> bool:
    """Whether creators may have webhooks here."""
    return c.service.config.webhooks == "creators"


def form(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """GET /manage/<slug>/api/webhook: the form for a new webhook."""
    link = c.asker.managed(slug)
    _require(c)
    return webhook_pages.form(c, _place(link), link, **refusal)


def add(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/api/webhook: make a webhook, and lead to its page."""
    _require(c)
    with c.asker.managing(slug) as (tx, link):
        webhook, _ = webhook_pages.make(c, tx, link, is_owners=False)
    return c.see_other(f"{_place(link)}/webhooks/{webhook.id}")


def page(c: Context, slug: str, id_: str, **refusal: Any) -> HTTPResponse:
    """GET /manage/<slug>/api/webhooks/<id>: a webhook with its secret and its deliveries."""
    link = c.asker.managed(slug)
    _require(c)
    with c.service.db.read() as tx:
        webhook = _reached(tx, link, id_)
    return webhook_pages.page(c, _place(link), webhook, **refusal)


def change(c: Context, slug: str, id_: str) -> HTTPResponse:
    """POST /manage/<slug>/api/webhooks/<id>: change, test, switch off or on, or delete it, or send a call again."""
    _require(c)
    try:
        with c.asker.managing(slug) as (tx, link):
            webhook = _reached(tx, link, id_)
            name = webhook_pages.act(c, tx, webhook)
    except Off:  # meanwhile; its page says so
        return c.see_other(c.path)
    except NotFound:
        with suppress(NotFound):  # of the delivery
            return page(c, slug, id_)
        return c.see_other(f"/manage/{slug}/api")
    return c.see_other(webhook_pages.after(_place(link), webhook, name))


def _place(link: Link) -> str:
    return f"/manage/{link.slug}/api"


def _require(c: Context) -> None:
    if not may(c):
        raise Forbidden(NOT_ALLOWED)


def _reached(tx: Tx, link: Link, id_: str) -> Webhook:
    found = store.find(tx, number(id_))
    if found is None or found.link != link.id or found.is_owners:
        raise NotFound(store.NO_SUCH, id=id_)
    return found
