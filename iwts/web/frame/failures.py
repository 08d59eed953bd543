"""Error pages. Any error not listed here is a bug: the page shows a fixed text and an id, the log has the details."""

import logging
import math

from bottle import HTTPResponse

from iwts.errors import (
    AWAY,
    N_,
    TOO_MANY,
    Ended,
    Forbidden,
    Invalid,
    IwtsError,
    Misdirected,
    NoRoom,
    NotFound,
    QueueFull,
    Rejected,
    TooMany,
    TooManyGuesses,
    TooMuch,
    Unavailable,
)
from iwts.http.headers import FORM_MAY_OPEN_CHAT
from iwts.http.origin import Origin
from iwts.links.link import Link
from iwts.log.events import Event
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields

log = logging.getLogger(__name__)

PAGES: dict[int, tuple[str, str]] = {
    403: (
        N_("You don’t have access to this page"),
        N_("Only the creator of this link can open this page. Open your secret link in this browser first."),
    ),
    404: (N_("We can’t find this page"), N_("Check the address for typos.")),
    410: (
        N_("This chat is taking a break"),
        N_("Please try again later or contact the business another way."),
    ),
    421: (N_("This address isn’t quite right"), N_("Check the address for typos.")),
    422: (N_("This address isn’t quite right"), N_("Check the address for typos.")),
    429: TOO_MANY,
    500: (
        N_("Something went wrong"),
        N_("This is our fault. Please try again. If this keeps happening, send us the error code below."),
    ),
    503: AWAY,
}
STATUS: dict[type[IwtsError], int] = {
    Forbidden: 403,
    NotFound: 404,
    Misdirected: 421,
    Invalid: 422,
    Rejected: 422,
    TooMany: 429,
    TooMuch: 422,
    Unavailable: 503,
}
ENDED = N_("This link no longer works")
OWN_TEXT = (NotFound, Misdirected, Invalid, Rejected, TooMuch)  # their text says more than the usual sentence
BLOCKED = N_(
    "Only the creator of this link can open this page. Open your secret link in this browser first. If you just did, "
    "your browser blocks cookies: allow them for this site, and open it again."
)
RETRY = 5  # seconds


def note(c: Context, error: Exception) -> None:
    """Log the error if the cause is on our side, a client exceeds a limit or a queue is full."""
    if isinstance(error, QueueFull):  # a flood of them must not fill the log
        c.tell(Event.QUEUE_FULL, queue=str(error), path=c.logged_path)
    elif isinstance(error, Unavailable) and not isinstance(error, NoRoom):  # noted where it begins
        log.warning("%s %s: %s", c.method, c.logged_path, error)
    elif isinstance(error, TooMany):
        c.tell(Event.LIMIT, path=c.logged_path)


def page(c: Context, error: Exception) -> HTTPResponse:
    """Return the answer to any error that a page raised."""
    status = status_of(error)
    if status in (429, 503):
        note(c, error)
        return of_status(c, status, {"Retry-After": str(wait_of(error))}, lead=reason(c, error, PAGES[status][1]))
    if status == 500:
        incident = c.id
        log.error("%s: %s %s failed", incident, c.method, c.logged_path, exc_info=error)
        return of_status(c, 500, incident=incident)
    if isinstance(error, Forbidden) and "my" not in c.session.cookies:
        return of_status(c, status, lead=c.language.gettext(BLOCKED))  # a secret link leads here without its cookie
    lead = c.language.error(error) if isinstance(error, OWN_TEXT) else ""
    if isinstance(error, Ended):
        return of_status(c, status, title=c.language.gettext(ENDED), lead=lead, is_ended=True)
    return of_status(c, status, lead=lead)


def status_of(error: Exception) -> int:
    """Return the HTTP status for an error; 500 for a bug."""
    return next((status for kind, status in STATUS.items() if isinstance(error, kind)), 500)


def wait_of(error: Exception) -> int:
    """Return the seconds to wait after a `TooMany` or an `Unavailable`."""
    return math.ceil(error.wait) if isinstance(error, TooMany | NoRoom) else RETRY


def reason(c: Context, error: Exception, usual: str) -> str:
    """Return why a `TooMany` or an `Unavailable` was raised: its own text, or the `usual` one for its status."""
    text = error.text if isinstance(error, NoRoom | TooManyGuesses) else usual
    return c.language.gettext(text) % {"time": c.language.wait(wait_of(error))}


def of_status(
    c: Context,
    status: int,
    headers: dict[str, str] | None = None,
    *,
    incident: str = "",
    title: str = "",
    lead: str = "",
    link: Link | None = None,
    is_ended: bool = False,
) -> HTTPResponse:
    """Return the page for a status.

    `incident` identifies the error in the log; `title` and `lead` replace the usual texts. A page for visitors shows
    the public name of `link`; one for creators whose secret address `is_ended` leads back to their links. After 403,
    429 and 503 the page keeps the fields of a form from one of our pages, to be sent again.
    """
    usual = [c.language.gettext(text) for text in PAGES[status]]
    kept = _kept(c) if status in (403, 429, 503) else Fields()
    return c.page(
        "frame/error.html",
        status,
        {**(headers or {}), **(FORM_MAY_OPEN_CHAT if kept else {})},  # the form of a visitor code opens the chat
        title=title or usual[0],
        lead=lead or usual[1],
        link=link,
        is_ended=is_ended,
        is_for_visitors=c.is_for_visitors,
        is_for_owner=c.is_for_owner,
        incident=incident,
        same_path=c.path if c.method == "GET" else "/",
        again=kept,
    )


def _kept(c: Context) -> Fields:
    """Return the fields of a form from one of our pages, to be sent again; empty for any other."""
    try:
        return Fields({**c.form, "csrf": c.session.form_token} if c.form else {})
    except Unavailable:  # the key that proves it is in the database, which is away since before this process began
        return c.sent if c.session.origin is Origin.OURS else Fields()
