"""Send me my links: mails a creator the secret links of all links that were saved with an address."""

from collections import defaultdict
from collections.abc import Mapping

from bottle import HTTPResponse

from iwts import emails, outbox
from iwts.errors import Invalid, Rejected, TooMany, Unavailable
from iwts.web import forms
from iwts.web.context import NOT_NOW, STALE, Context


def form(c: Context) -> HTTPResponse:
    """GET /recover; where no mail is sent, it says how else to get to one's links."""
    return _form(c, defaultdict(str))


def send(c: Context) -> HTTPResponse:
    """POST /recover. What it does and says is the same for any address: whether it is known shows when the mail is
    written, out of sight."""
    typed = c.form
    if not c.service.config.sends_mail:
        return _form(c, typed)
    if not c.is_our_form():
        return _form(c, typed, 403, notice=c.language.gettext(STALE))
    try:
        address = emails.parse(typed["email"])
        c.take(c.service.limit_mails)
        with c.service.db.write() as tx:
            outbox.put(tx, c.service.key, address, c.language.code)
    except Invalid as invalid:
        return _form(c, typed, 422, errors=forms.errors(c, Rejected([invalid])))
    except TooMany as error:
        headers, notice = forms.told_to_wait(c, error)
        return _form(c, typed, 429, headers, notice=notice)
    except Unavailable:
        return _form(c, typed, 503, {"Retry-After": "5"}, notice=c.language.gettext(NOT_NOW))
    return c.page("recover/asked.html", address=address)


def _form(
    c: Context,
    typed: Mapping[str, str],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    *,
    errors: Mapping[str, str] | None = None,
    notice: str = "",
) -> HTTPResponse:
    return c.page(
        "recover/form.html",
        status,
        headers,
        form=typed,
        sends_mail=c.service.config.sends_mail,
        errors=errors or {},
        notice=notice,
    )
