"""Write to the owner: the contact page, and the page on which a link is reported."""

from collections import defaultdict
from collections.abc import Mapping

from bottle import HTTPResponse

from iwts import messages, outbox, slugs, tokens
from iwts.errors import N_, Rejected, TooMany, Unavailable
from iwts.messages import Kind
from iwts.web import forms
from iwts.web.context import NOT_NOW, STALE, Context

TOO_FAST = N_("That was quick. What you typed is still here: please press the button once more.")

LEAST = 3_000_000  # microseconds that a person takes to fill in the form; most programs that post spam take none
MOST = 86_400_000_000  # microseconds after which nobody needs to look at when it was opened


def form(c: Context) -> HTTPResponse:
    """GET /contact, /report; `?slug=` is the link to report, `?sent=` says that a message was sent just now."""
    if c.query.get("sent"):
        return c.page("contact/sent.html", kind=_kind(c))
    slug = slugs.fold(c.query.get("slug", ""))
    return _form(c, defaultdict(str, link=slug if slugs.is_slug(slug) else ""))


def send(c: Context) -> HTTPResponse:
    """POST /contact, /report: store the message."""
    typed, sent = c.form, c.see_other(f"{c.path}?sent=1")
    if not c.is_our_form():
        return _form(c, typed, 403, notice=c.language.gettext(STALE))
    if typed["subject"]:  # people do not see this field, and programs that fill in everything need not know
        return sent
    if c.service.clock() - _opened(c) < LEAST:
        return _form(c, typed, 422, notice=c.language.gettext(TOO_FAST))
    try:
        with c.service.db.read() as tx:
            draft = messages.check(tx, _kind(c), typed, c.hosts)
        with c.taking(c.service.limit_contact), c.service.db.write() as tx:
            message = messages.create(tx, draft)
            owner = c.service.config.owner_email
            if owner and c.service.config.sends_mail:
                outbox.put_message(tx, owner, c.language.code, message)
    except Rejected as rejected:
        return _form(c, typed, 422, errors=forms.errors(c, rejected))
    except TooMany as error:
        headers, notice = forms.told_to_wait(c, error)
        return _form(c, typed, 429, headers, notice=notice)
    except Unavailable:
        return _form(c, typed, 503, {"Retry-After": "5"}, notice=c.language.gettext(NOT_NOW))
    return sent


def _kind(c: Context) -> Kind:
    return Kind(c.path.removeprefix("/"))


def _opened(c: Context) -> int:
    """When the form was opened, by the stamp in it, in microseconds; now, if there is none of ours or an old one."""
    opened, _, signature = c.form["opened"].partition(".")
    now = c.service.clock()
    if tokens.same(signature, tokens.sign(c.service.key, "opened", opened)) and 0 <= now - int(opened) < MOST:
        return int(opened)
    return now


def _form(
    c: Context,
    typed: Mapping[str, str],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    *,
    errors: Mapping[str, str] | None = None,
    notice: str = "",
) -> HTTPResponse:
    opened = str(_opened(c))
    return c.page(
        "contact/form.html",
        status,
        headers,
        kind=_kind(c),
        form=typed,
        opened=f"{opened}.{tokens.sign(c.service.key, 'opened', opened)}",
        errors=errors or {},
        notice=notice,
    )
