"""The gate before every page below /admin: only the owner passes, and no one while no password is set."""

from functools import partial
from typing import Any

from bottle import HTTPResponse

from iwts.errors import N_, NotFound
from iwts.owner import password
from iwts.web.frame import failures
from iwts.web.frame.context import Context
from iwts.web.frame.forms import Page

LOGIN = "/admin/login"  # and below it: the only pages that the owner opens without a session

ENDED = (
    N_("Your session has ended"),
    N_("Open the owner’s pages in another tab and sign in, then press the button here. Nothing is lost."),
)


def guarded(path: str, page: Page) -> Page:
    """Return the page of a route, behind the gate if it is one of the owner's."""
    if path != "/admin" and not path.startswith("/admin/"):
        return page
    return partial(_pass, page, is_open=path == LOGIN or path.startswith(f"{LOGIN}/"))


def _pass(page: Page, c: Context, *, is_open: bool, **arguments: Any) -> HTTPResponse:
    with c.service.db.read() as tx:
        if password.find(tx) is None:
            raise NotFound(failures.PAGES[404][1])
    if is_open or c.owner:
        return page(c, **arguments)
    if c.method == "POST":  # what was typed waits on the page for the next try
        title, lead = map(c.language.gettext, ENDED)
        return failures.of_status(c, 403, title=title, lead=lead)
    return c.see_other(f"{LOGIN}?to={c.path}")
