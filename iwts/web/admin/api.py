"""The server and other programs: the tokens of the API, for the owner."""

from contextlib import suppress
from typing import Any

from bottle import HTTPResponse

from iwts.errors import Invalid, NotFound
from iwts.links import slugs
from iwts.links import store as links
from iwts.links.link import Link
from iwts.owner.api_tokens import Scope, count, revoke, some
from iwts.storage.tx import Tx
from iwts.web.frame import paging
from iwts.web.frame.context import Context
from iwts.web.frame.request import number
from iwts.web.links import api_tokens, webhook_pages
from iwts.webhooks import store as webhooks

PLACE = "/admin/api"


def page(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin/api: how other programs reach this server; `?new=` shows a token that was just made."""
    with c.service.db.read() as tx:
        secret = api_tokens.shown(c, tx)
        listed = paging.page(c.query.get("page", ""), count(tx))
        found = some(tx, paging.MOST, listed.rows.start)
        hooks = webhook_pages.listed(c, tx, reversed(webhooks.every(tx)))
    return c.page(
        "admin/api.html",
        place=PLACE,
        kept={"new": c.query["new"]} if secret else {},
        secret=secret,
        rows=api_tokens.listed(c, found),
        page=listed,
        webhooks=hooks,
        are_off=c.service.config.webhooks == "off",
        **refusal,
    )


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin/api/token: the form for a new token."""
    return c.page("admin/api_token.html", place=PLACE, **api_tokens.form(c, tuple(Scope)), **refusal)


def add(c: Context) -> HTTPResponse:
    """POST /admin/api/token: make a token, and lead to the page that shows it."""
    with c.service.db.write() as tx:
        new, made = api_tokens.make(c, tx, named(c, tx))
        if made:
            c.record(tx, "tokens add", str(made.id))
    return c.see_other(f"{PLACE}?new={new}")


def end(c: Context) -> HTTPResponse:
    """POST /admin/api/revoke: revoke a token."""
    with suppress(NotFound), c.service.db.write() as tx:  # already revoked: a second press
        token = revoke(tx, number(c.form["token"]))
        c.record(tx, "tokens revoke", str(token.id))
    return c.see_other(PLACE)


def named(c: Context, tx: Tx) -> Link | None:
    """Return the only link that a token or a webhook shall be for; None for all. Raises `Invalid`."""
    if not c.form["link"].strip():
        return None
    try:
        return links.get(tx, slugs.of_link(c.form["link"], c.hosts, "link"))
    except NotFound as error:
        raise Invalid("link", error.text, **error.values) from None
