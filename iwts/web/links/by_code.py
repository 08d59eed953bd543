"""The page that opens a link's panel in any browser, given its link name and link code."""

from typing import Any

from bottle import HTTPResponse

from iwts.errors import N_, Invalid, Mistakes
from iwts.links import codes, slugs
from iwts.web.frame.context import Context

TOO_MANY = N_("Too many wrong codes from your network. Try again %(time)s, or open the settings with your secret link.")


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /open: ask for a link name and its code."""
    return c.page("links/by_code.html", form=c.form, **refusal)


def open_panel(c: Context) -> HTTPResponse:
    """POST /open: give this browser access to the link if the code is right."""
    typed = c.form
    mistakes = Mistakes()
    slug = mistakes.read("", slugs.of_link, typed["slug"], c.hosts, "slug")
    code = mistakes.read("", codes.given, typed["code"])
    mistakes.tell()
    try:
        link = c.asker.open_by_code(slug, code, c.client)
    except Invalid:
        del typed["code"]
        raise
    return c.see_other(f"/manage/{link.slug}")
