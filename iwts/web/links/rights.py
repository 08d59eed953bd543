"""Access to a link for others: a new management link, and a shared link to its statistics."""

from bottle import HTTPResponse

from iwts import tokens
from iwts.links import access, creators
from iwts.log.events import Event
from iwts.web.frame.context import Context
from iwts.web.links import panel


def renew_secret(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/secret: replace all management links with a new one, shown only this once."""
    secret = tokens.new()
    with c.asker.managing(slug) as (tx, link):
        access.replace_management(tx, link, tokens.digest(secret))
        if c.form["others"] and c.asker.creator is not None:
            creators.take_from_others(tx, c.asker.creator, link)
            access.set_code(tx, link, "")
            access.share_statistics(tx, link, None)
    c.tell(Event.NEW_SECRET, of="link", link=link.slug)
    return panel.show(c, link, secrets={"manage": c.url(f"m/{secret}")})


def share(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/share: make a link to the statistics, shown only this once; it replaces an earlier one."""
    secret = tokens.new()
    with c.asker.managing(slug) as (tx, link):
        access.share_statistics(tx, link, tokens.digest(secret))
    c.tell(Event.NEW_SECRET, of="statistics", link=link.slug)
    return panel.show(c, link, secrets={"stats": c.url(f"s/{secret}")})


def unshare(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/unshare: revoke the shared link to the statistics."""
    with c.asker.managing(slug) as (tx, link):
        access.share_statistics(tx, link, None)
    return c.see_other(f"/manage/{link.slug}?saved=unshared")
