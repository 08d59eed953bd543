"""The contact page, and the page for reporting a link."""

from typing import Any

from bottle import HTTPResponse

from iwts import tokens
from iwts.clock import SECOND
from iwts.errors import N_
from iwts.links import slugs
from iwts.mail import inbox, outbox
from iwts.mail.inbox import Kind
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields

TOO_FAST = N_(
    "This form arrived faster than a person can type. Please wait a moment, then press the button again. "
    "Your entries are still here."
)

LEAST = 3 * SECOND  # that a person takes to fill in the form; most spam programs take none
MOST = 86400  # seconds after which the time of opening no longer matters


def form(c: Context) -> HTTPResponse:
    """GET /contact, /report: show the form; `?slug=` is the link to report, `?sent=` confirms a sent message."""
    if c.query.get("sent"):
        return c.page("site/contact_sent.html", kind=_kind(c))
    slug = slugs.fold(c.query.get("slug", ""))
    return _form(c, Fields(link=slug if slugs.is_slug(slug) else ""))


def unsent(c: Context, **refusal: Any) -> HTTPResponse:
    """Show the form again with all its input."""
    return _form(c, c.form, **refusal)


def send(c: Context) -> HTTPResponse:
    """POST /contact, /report: store the message."""
    typed, sent = c.form, c.see_other(f"{c.path}?sent=1")
    if typed["subject"]:  # a honeypot, invisible to people; programs that fill it in learn nothing
        return sent
    opened = _opened(c)
    if opened is None or c.service.clock() - opened < LEAST:
        return unsent(c, status=422, notice=c.language.gettext(TOO_FAST))
    with c.service.db.read() as tx:
        draft = inbox.check(tx, _kind(c), typed, c.hosts, c.language.code)
    with c.using(c.service.limit_contact), c.service.db.write() as tx:
        message = inbox.create(tx, draft)
        owner = c.service.config.owner_email
        if owner and c.service.config.sends_mail:
            outbox.put_message(tx, owner, c.language.code, message)
    return sent


def _kind(c: Context) -> Kind:
    return Kind(c.path.removeprefix("/"))


def _opened(c: Context) -> int | None:
    """Return when the form was opened, in microseconds, from its stamp; None for an invalid, old or future stamp."""
    now = c.service.clock()
    opened = int(tokens.unsign(c.service.key, "opened", c.form["opened"], now, MOST) or 0)
    return opened if 0 < opened <= now else None


def _form(c: Context, typed: Fields, **refusal: Any) -> HTTPResponse:
    now = c.service.clock()
    stamp = c.form["opened"] if _opened(c) else tokens.sign(c.service.key, "opened", str(now), now)
    return c.page("site/contact.html", kind=_kind(c), form=typed, opened=stamp, **refusal)
