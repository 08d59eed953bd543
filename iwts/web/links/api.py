"""A link and other programs: its tokens of the API and its webhooks, for its creators."""

from contextlib import suppress
from typing import Any

from bottle import HTTPResponse

from iwts.errors import NotFound
from iwts.owner.api_tokens import OF_LINK, of_link, revoke
from iwts.web.frame.context import Context
from iwts.web.frame.request import number
from iwts.web.links import api_tokens, webhook_pages, webhooks
from iwts.webhooks import store


def page(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """GET /manage/<slug>/api: how other programs reach a link; `?new=` shows a token that was just made."""
    link = c.asker.managed(slug)
    with c.service.db.read() as tx:
        secret, found = api_tokens.shown(c, tx, link), of_link(tx, link)
        hooks = webhook_pages.listed(c, tx, store.of_link(tx, link, store.MOST_OF_LINK)) if webhooks.may(c) else None
    return c.page(
        "links/api.html",
        link=link,
        place=f"/manage/{link.slug}/api",
        kept={"new": c.query["new"]} if secret else {},
        secret=secret,
        rows=api_tokens.listed(c, found),
        webhooks=hooks,
        are_off=False,
        **refusal,
    )


def form(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """GET /manage/<slug>/api/token: the form for a new token."""
    link = c.asker.managed(slug)
    return c.page(
        "links/api_token.html", link=link, place=f"/manage/{link.slug}/api", **api_tokens.form(c, OF_LINK), **refusal
    )


def add(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/api/token: make a token for the link, and lead to the page that shows it."""
    with c.asker.managing(slug) as (tx, link):
        new, _ = api_tokens.make(c, tx, link)
    return c.see_other(f"/manage/{link.slug}/api?new={new}")


def end(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/api/revoke: revoke one of the link's tokens."""
    with c.asker.managing(slug) as (tx, link), suppress(NotFound):  # already revoked: a second press
        revoke(tx, number(c.form["token"]), link)
    return c.see_other(f"/manage/{link.slug}/api")
