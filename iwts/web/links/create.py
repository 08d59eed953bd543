"""The home page, on which creators make links."""

from collections.abc import Mapping
from typing import Any

from bottle import HTTPResponse

from iwts import tokens
from iwts.links import access
from iwts.links import store as links
from iwts.links.drafts import MAX_NUMBERS, Draft, Typed
from iwts.links.link import Link
from iwts.log.events import Event
from iwts.web.frame import forms
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields
from iwts.web.links import link_form, my, number_rows, protection

SEVERAL = 2  # the least number of rows for a new link with several numbers


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /: the form, optionally with a link name (`?slug=`); also after a refusal or a change of rows."""
    typed = Fields({"slug": c.query.get("slug", ""), **link_form.answered(c.form)})
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
    typed = link_form.answered(c.form)
    once = tokens.digest(typed["once"] or tokens.new())
    with c.service.db.read() as tx:
        made = links.made_by_form(tx, once)
    if made:
        return _show_again(c, made)
    draft = _draft(typed)
    secret = tokens.new()
    with c.making():
        wanted = protection.prepare(c, draft, typed)
        with c.asker.gaining() as tx:
            if made := links.made_by_form(tx, once):  # by a second tap, a moment ago
                return c.see_other(f"/manage/{made.slug}")
            link = links.create(tx, draft, tokens.digest(secret), once, c.asker.creator)
            is_mailed = protection.store(tx, c, link, wanted)
            c.asker.give(tx, link)
    return _ready(c, link, secret, draft.email, is_mailed)


def _show_again(c: Context, made: Link) -> HTTPResponse:
    """Answer a form that has made a link already: after the Back button, a double tap or a lost answer.

    With the answer, this browser has lost the cookie and the secret link, and gets new ones.
    """
    secret = tokens.new()
    with c.asker.gaining() as tx:
        link = links.get(tx, made.slug)
        if c.asker.may_manage(tx, link):
            return c.see_other(f"/manage/{link.slug}")
        access.replace_shown_management(tx, link, tokens.digest(secret))
        c.asker.give(tx, link)
    return _ready(c, link, secret)


def _ready(c: Context, link: Link, secret: str, email: str = "", is_mailed: bool | None = None) -> HTTPResponse:
    """Show a new link with its secret link."""
    c.tell(Event.NEW_SECRET, of="link", link=link.slug)
    return c.page(
        "links/ready.html",
        201,
        link=link,
        url=c.url(link.slug),
        warnings=link_form.warnings(c, link),
        manage_url=c.url(f"m/{secret}"),
        email=email,
        is_mailed=is_mailed,
    )


def _draft(typed: Mapping[str, str]) -> Draft:
    if typed["kind"] == "many":
        return link_form.draft(typed, number_rows.filled(number_rows.read(typed)), typed["routing"], SEVERAL)
    return link_form.draft(typed, [Typed(typed["phone"], typed["phone-country"])], "first")
