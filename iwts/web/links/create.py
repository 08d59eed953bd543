"""The home page, on which creators make links."""

from collections.abc import Mapping
from typing import Any

from bottle import HTTPResponse

from iwts import tokens
from iwts.events import Event
from iwts.links import store as links
from iwts.links.drafts import MAX_NUMBERS, Draft, Typed
from iwts.web.frame import forms
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields
from iwts.web.links import link_form, my, number_rows, protection

SEVERAL = 2  # the least number of rows for a new link with several numbers


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /: the form, optionally with a link name (`?slug=`); also after a refusal or a change of rows."""
    typed = Fields({"slug": c.query.get("slug", ""), **c.form})
    rows = number_rows.arrange(number_rows.read(typed), typed["do"])
    usual = {"once": tokens.new(), "kind": "one", "routing": "pick"}
    return c.page(
        "links/create.html",
        form=Fields({**typed, **{name: typed[name] or text for name, text in usual.items()}}),
        rows=rows or number_rows.blank(SEVERAL),
        most=MAX_NUMBERS,
        region=forms.region(c, typed, "phone-country"),
        numbers_region=forms.region(c, typed, "numbers-country"),
        last=my.last(c),
        **refusal,
    )


def create(c: Context) -> HTTPResponse:
    """POST /: store the link and show it with its secret link, only this once."""
    typed = c.form
    once = tokens.digest(typed["once"] or tokens.new())
    with c.service.db.read() as tx:
        made = links.made_by_form(tx, once)
    if made:  # the same form again, after the Back button or a double tap
        return c.see_other(f"/manage/{made.slug}")
    draft = _draft(typed)
    secret = tokens.new()
    with c.making():
        wanted = protection.prepare(c, draft, typed)
        with c.service.db.write() as tx:
            if made := links.made_by_form(tx, once):  # by a second tap, a moment ago
                return c.see_other(f"/manage/{made.slug}")
            link = links.create(tx, draft, tokens.digest(secret), once, c.asker.creator)
            is_mailed = protection.store(tx, c, link, wanted)
            c.asker.give(tx, link)  # last, because it may set a cookie
    c.tell(Event.NEW_SECRET, of="link", link=link.slug)
    return c.page(
        "links/ready.html",
        201,
        link=link,
        url=c.url(link.slug),
        warnings=link_form.warnings(c, link),
        manage_url=c.url(f"m/{secret}"),
        email=draft.email,
        is_mailed=is_mailed,
    )


def _draft(typed: Mapping[str, str]) -> Draft:
    if typed["kind"] == "many":
        return link_form.draft(typed, number_rows.filled(number_rows.read(typed)), typed["routing"], SEVERAL)
    return link_form.draft(typed, [Typed(typed["phone"], typed["phone-country"])], "first")
