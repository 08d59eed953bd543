"""The home page: make a link."""

import math
from collections import defaultdict
from collections.abc import Mapping

from bottle import HTTPResponse

from iwts import links, phone, tokens
from iwts.drafts import Draft, Typed
from iwts.errors import N_, Rejected, Unavailable
from iwts.web import forms
from iwts.web.context import NOT_NOW, STALE, Context
from iwts.web.render import countries

TOO_MANY = N_("Many links were made from your network. You can go on in %(time)s. What you typed is still here.")


def form(c: Context) -> HTTPResponse:
    """GET /"""
    return _form(c, defaultdict(str, once=tokens.new()))


def create(c: Context) -> HTTPResponse:
    """POST /: store the link and show it with its secret, this once."""
    typed = c.form
    typed["once"] = typed["once"] or tokens.new()
    if not c.is_our_form():
        return _form(c, typed, 403, notice=c.language.gettext(STALE))
    once = tokens.digest(typed["once"])
    try:
        with c.service.db.read() as tx:
            made = links.made_by_form(tx, once)
        if made:  # sent again, by the Back button or an impatient finger
            return c.see_other(f"/manage/{made.slug}")
        draft = Draft.check(
            [Typed(typed["phone"], typed["phone-country"])],
            label=typed["label"],
            message=typed["message"],
            slug=typed["slug"],
        )
        wait = c.service.limit_create.take(c.client, c.service.clock() / 1e6)
        if wait:
            seconds = math.ceil(wait)
            notice = c.language.gettext(TOO_MANY) % {"time": c.language.duration(seconds)}
            return _form(c, typed, 429, {"Retry-After": str(seconds)}, notice=notice)
        secret = tokens.new()
        with c.service.db.write() as tx:
            link = links.create(tx, draft, tokens.digest(secret), once)
            c.give(tx, link)
    except Rejected as rejected:
        return _form(c, typed, 422, errors=forms.errors(c, rejected))
    except Unavailable:
        return _form(c, typed, 503, {"Retry-After": "5"}, notice=c.language.gettext(NOT_NOW))
    digits = link.numbers[0].digits
    warning = phone.warning(digits)
    return c.page(
        "create/ready.html",
        201,
        link=link,
        url=c.url(link.slug),
        number=phone.show(digits),
        warning=c.language.gettext(warning) if warning else "",
        manage_url=c.url(f"m/{secret}"),
    )


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
        "create/form.html",
        status,
        headers,
        form=typed,
        region=forms.region(c, typed),
        countries=countries(c.language.code),
        errors=errors or {},
        notice=notice,
    )
