"""Open with a code: the slug of a link and its link code open the panel in any browser."""

from typing import Any

from bottle import HTTPResponse

from iwts.errors import N_, Invalid, Mistakes
from iwts.links import access, codes, slugs
from iwts.links import store as links
from iwts.web.frame.context import Context

TOO_MANY = N_(
    "Too many wrong codes were typed for this link. You can try again %(time)s. "
    "Your secret link opens the settings at any time."
)


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /open"""
    return c.page("links/by_code.html", form=c.form, **refusal)


def open_panel(c: Context) -> HTTPResponse:
    """POST /open: remember the link in this browser, if the code is the one of that link."""
    typed = c.form
    mistakes = Mistakes()
    slug = mistakes.read("", slugs.of_link, typed["slug"], c.hosts, "slug")
    code = mistakes.read("", codes.given, typed["code"])
    mistakes.tell()
    with c.service.db.read() as tx:
        link = links.find(tx, slug)
        stored = access.of(tx, link).code if link else ""
    # Nothing tells a link without a code from one with another code, or from none: not what is said, nor how
    # long it takes, nor when it becomes too much.
    key = link.id.to_bytes(8) if link else slug.encode()
    now = c.service.clock() / 1e6
    if not c.service.link_codes.check(key, c.client, now, stored, code):
        del typed["code"]
        raise Invalid("code", N_("This link and this code do not belong together. Check both."))
    with c.service.db.write() as tx:
        link = links.get(tx, slug)
        c.give(tx, link)
    return c.see_other(f"/manage/{link.slug}")
