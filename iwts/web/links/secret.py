"""The secret link of a link: the pages that show it until it is saved, and its replacement."""

from typing import Any

from bottle import HTTPResponse

from iwts.links import access
from iwts.log.events import Event
from iwts.web.frame.context import Context
from iwts.web.links import link_form, unsaved_secrets
from iwts.web.links.unsaved_secrets import Fresh


def ready(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """GET /manage/<slug>/ready: a new link, with its secret link as long as this browser may show that.

    `?saved=` is `mailed` or `unmailed` if an email was requested.
    """
    link = c.asker.managed(slug)
    with c.service.db.read() as tx:
        secret, email = unsaved_secrets.of(c, tx, link), access.of(tx, link).email
    return c.page(
        "links/ready.html",
        link=link,
        url=c.url(link.slug),
        warnings=link_form.warnings(c, link),
        secret=c.url(f"m/{secret}") if secret else "",
        email=email,
        saved=c.query.get("saved", ""),
        **refusal,
    )


def page(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """GET /manage/<slug>/secret: the secret link, or the panel if this browser may not show it.

    To the owner, it is the link of someone else, to be passed on.
    """
    link = c.asker.managed(slug)
    with c.service.db.read() as tx:
        secret, is_owners = unsaved_secrets.of(c, tx, link), c.asker.is_owners(tx, link)
    if not secret:
        return c.see_other(f"/manage/{link.slug}")
    return c.page("links/secret.html", link=link, secret=c.url(f"m/{secret}"), is_owners=is_owners, **refusal)


def renew(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/secret: replace all management links with a new one, and lead to the page that shows it."""
    secret = Fresh(c)
    with c.asker.managing(slug) as (tx, link):
        if c.form["others"]:
            access.replace_all(tx, link, secret.digest, c.asker.creator)
        else:
            access.replace_management(tx, link, secret.digest)
    c.tell(Event.NEW_SECRET, of="link", link=link.slug)
    secret.keep(link)
    return c.see_other(f"/manage/{link.slug}/secret")


def saved(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/saved: stop showing the secret link in this browser; `?back=ready` returns to that page."""
    link = c.asker.managed(slug)
    unsaved_secrets.forget(c, link)
    return c.see_other(f"/manage/{link.slug}/ready" if c.query.get("back") == "ready" else f"/manage/{link.slug}")
