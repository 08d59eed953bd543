"""The home page, on which creators make links."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from bottle import HTTPResponse

from iwts import tokens
from iwts.errors import N_, Invalid, Mistakes, Unavailable
from iwts.links import access, blocks
from iwts.links import store as links
from iwts.links.drafts import MAX_NUMBERS, Draft, Entry, Typed
from iwts.links.link import Link, Number
from iwts.links.pasted import Pasted
from iwts.links.when import Closed
from iwts.log.events import Event
from iwts.owner import password
from iwts.visits import campaigns
from iwts.web.frame import forms
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields
from iwts.web.links import link_form, my, number_rows, panel, passphrase, protection
from iwts.web.links.unsaved_secrets import Fresh

SEVERAL = 2  # the least number of rows for a new link with several numbers

CHANGED = N_(
    "You have already created this link with this form. Your changes to the form are below and not saved yet: check "
    "them and save, or create another link."
)

UNREAD = N_("These lines were not added. They are still here.")


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /: the form, optionally with a link name (`?slug=`); also after a refusal or a change of rows.

    `?like=` names a link of this browser: the form is filled as that link is.
    """
    if not c.may_create:
        return c.page("links/owner_only.html", last=my.last(c), has_panel=_has_panel(c), **refusal)
    begun = {"slug": c.query.get("slug", "")}
    if like := c.query.get("like"):
        link = c.asker.managed(like)
        if link.disabled_by_owner:  # under another name, it would be the same link
            return c.see_other(f"/manage/{link.slug}")
        begun = {**link_form.like(link), "like": link.slug}
    typed = Fields({**begun, **link_form.answered(c.form)})
    usual = {"once": tokens.new(), "kind": "one", "routing": "pick"}
    region = forms.region(c, typed, "numbers-country")
    rows = number_rows.arrange(number_rows.read(typed), typed["do"])
    list_: Pasted | None = None
    if typed["do"] == "paste":
        rows, list_ = number_rows.paste(rows, typed["pasted"], region)
        typed["pasted"] = "\n".join([*(each.text for each in list_.left), *list_.unseen])
        if list_.left:
            refusal["errors"] = {"pasted": c.language.error(_unread(list_))}
    return c.page(
        "links/create.html",
        form=Fields({**typed, **{name: typed[name] or text for name, text in usual.items()}}),
        rows=number_rows.completed(rows, SEVERAL, region) if list_ or not rows else rows,
        most=MAX_NUMBERS,
        region=forms.region(c, typed, "phone-country"),
        numbers_region=region,
        list=list_,
        added=len(list_.numbers) if list_ else 0,
        last=my.last(c),
        asks_passphrase=passphrase.is_asked(c),
        **refusal,
    )


def _has_panel(c: Context) -> bool:
    """Whether the owner has pages to sign in to."""
    with suppress(Unavailable), c.service.db.read() as tx:
        return password.find(tx) is not None
    return False


def _unread(list_: Pasted) -> Invalid:
    """Return what is wrong with a pasted list as a whole; its lines are named beside."""
    only = list_.left[0]
    return only.why if not only.name else Invalid("pasted", UNREAD)


def create(c: Context) -> HTTPResponse:
    """POST /: store the link and lead to the page that shows it; a form sent again leads to the link it has made."""
    if not c.may_create:
        return form(c, status=403)
    typed = link_form.answered(c.form)
    draft = _as_original(c, _checked(c, typed), typed["like"])
    once = tokens.digest(typed["once"] or tokens.new())
    with c.service.db.read() as tx:
        made = links.made_by_form(tx, once)
    if made:
        return _again(c, made, draft)
    secret, is_owner = Fresh(c), c.is_owner
    with c.making():
        wanted = protection.prepare(c, draft, typed)
        with c.asker.gaining() as tx:
            made = links.made_by_form(tx, once)  # by a second tap, a moment ago
            if made is None:
                link = links.create(tx, draft, secret.digest, once, c.asker.creator, c.service.config.slug_words_file)
                is_mailed = protection.store(tx, c, link, wanted)
                original = links.find(tx, typed["like"])
                if original and c.asker.may_manage(tx, original):
                    campaigns.copy(tx, original, link)
                c.asker.give(tx, link)
                if is_owner:
                    c.record(tx, "links add", link.slug)
    if made:
        return _again(c, made, draft)
    return _lead(c, link, secret, protection.told(is_mailed))


def _lead(c: Context, link: Link, secret: Fresh, told: str = "") -> HTTPResponse:
    """Redirect to the page of a new link: that page can be opened again, the answer to a form cannot."""
    c.tell(Event.NEW_SECRET, of="link", link=link.slug)
    secret.keep(link)
    return c.see_other(f"/manage/{link.slug}/ready" + (f"?saved={told}" if told else ""))


def _again(c: Context, made: Link, draft: Draft) -> HTTPResponse:
    """Answer a form that has made a link already: after the Back button, a double tap or a lost answer.

    With the answer, this browser has lost its cookies. So it gets access again, and a new secret link. A form that was
    changed in between is shown in the link's panel. It is not saved at once: the link may have been changed since in
    the panel, or the form may have been meant for another link.
    """
    secret = Fresh(c)
    with c.asker.gaining() as tx:
        link = links.get(tx, made.slug)
        rights = access.of(tx, link)
        is_lost = not c.asker.has(tx, link)
        if is_lost:
            access.replace_shown_management(tx, link, secret.digest)
            c.asker.give(tx, link)
    answer = _lead(c, link, secret) if is_lost else c.see_other(f"/manage/{link.slug}/ready")
    if link_form.is_saved(c, draft, link, rights):
        return answer
    text = c.language.gettext(CHANGED)
    return panel.show(c, link, link_form.over(draft, link, rights), status=409, notice=text, is_new=True)


def _checked(c: Context, typed: Mapping[str, str]) -> Draft:
    """Return the draft; raise `Rejected` with its mistakes and a wrong passphrase. A right one is remembered anyway."""
    mistakes = Mistakes()
    draft = mistakes.read(None, _draft, c, typed)
    if passphrase.is_asked(c):
        mistakes.read(None, passphrase.check, c, typed[passphrase.FIELD])
    mistakes.tell()
    assert draft is not None  # noqa: S101 (it has no mistakes)
    return draft


def _as_original(c: Context, draft: Draft, slug: str) -> Draft:
    """Return the draft with the hours and the shares of the link that it duplicates, which the form does not show."""
    with c.service.db.read() as tx:
        original = links.find(tx, slug)
        if original is None or not c.asker.may_manage(tx, original):
            return draft
        when = original.when
        if when.night and blocks.of_numbers(tx, [when.night]):  # no field of this form could tell it
            when = replace(when, closed=Closed.ANYWAY.value, night="")
    there = {number.digits: number for number in original.numbers}
    numbers = tuple(_like(entry, there.get(entry.digits)) for entry in draft.numbers)
    return replace(draft, numbers=numbers, when=when, sticky=original.sticky)


def _like(entry: Entry, number: Number | None) -> Entry:
    return replace(entry, weight=number.weight, hours=number.hours, cap=number.cap) if number else entry


def _draft(c: Context, typed: Mapping[str, str]) -> Draft:
    if typed["kind"] == "many":
        return link_form.draft(c, typed, number_rows.filled(number_rows.read(typed)), typed["routing"], SEVERAL)
    return link_form.draft(c, typed, [Typed(typed["phone"], typed["phone-country"])], "first")
