"""A link's panel: change, disable, enable, delete – for the browsers that have a right to it."""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from typing import Any

from bottle import HTTPResponse

from iwts import tokens
from iwts.deletion import deletion
from iwts.errors import N_, Invalid, IwtsError, NotFound
from iwts.links import access, claims, phone, slugs
from iwts.links import store as links
from iwts.links.drafts import MAX_NUMBERS, Typed
from iwts.links.store import Link
from iwts.statistics import overview
from iwts.web.frame import forms
from iwts.web.frame.context import Context, Fields
from iwts.web.links import edits, number_rows
from iwts.web.links.protection import prepare, store


class Outdated(IwtsError):
    """Somebody else saved the link after this form was filled; `link` is what they made of it."""

    def __init__(self, link: Link, changes: list[tuple[str, list[str]]]) -> None:
        super().__init__(N_("This link was changed in another browser meanwhile."))
        self.link = link
        self.changes = changes


def open_by_secret(c: Context, token: str) -> HTTPResponse:
    """GET /m/<token>: remember the link in this browser and take the secret out of the address bar."""
    digest = tokens.digest(token)
    with c.service.db.read() as tx:
        left = claims.slugs(tx, digest)
    if left:
        return c.page("links/deleted.html", 410, slugs=left)
    with c.service.db.write() as tx:
        link = links.with_manage_digest(tx, digest)
        if link is None:
            raise NotFound(N_("This secret link is wrong, or a newer one has replaced it."))
        c.give(tx, link)
    return c.see_other(f"/manage/{link.slug}")


def take_again(c: Context, token: str) -> HTTPResponse:
    """POST /m/<token>: begin a new link with an ending that the deleted one had."""
    if not c.is_our_form():
        return c.see_other(c.path)
    digest, slug = tokens.digest(token), c.form["slug"]
    with c.service.db.write() as tx:
        if slug not in claims.slugs(tx, digest):
            raise NotFound(N_("This secret link is wrong, or a newer one has replaced it."))
        claims.share(tx, digest, c.make_creator(tx))
    return c.see_other(f"/?slug={slug}")


def panel(c: Context, slug: str) -> HTTPResponse:
    """GET /manage/<slug>; `?saved=` says that a change was saved just now: 1, or `mailed` or `unmailed` if a mail was
    wanted."""
    link, saved = c.managed(slug), c.query.get("saved", "")
    return show(c, link, saved=saved)


def save(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>: all that can be typed in the panel."""
    link, typed = c.managed(slug), c.form
    rows = number_rows.read(typed)
    if typed["do"]:  # a row more, less or elsewhere, or another language
        return show(c, link, typed, rows=number_rows.arrange(rows, typed["do"]))
    if not c.is_our_form():
        return show(c, link, typed, **forms.stale(c))
    try:
        draft = forms.draft(typed, number_rows.filled(rows), typed["routing"])
        protection = prepare(c, draft, typed)
        # A new ending is reserved for ever, as that of a new link is.
        renaming = c.using(c.service.limit_create) if draft.slug not in ("", link.slug) else nullcontext()
        with renaming, c.changing(link) as (tx, current):
            changes = edits.changes(c, current, access.of(tx, current), typed)
            if changes:
                raise Outdated(current, changes)
            saved = links.change(tx, current, draft, c.creator)
            is_mailed = store(tx, c, saved, protection)
    except Outdated as outdated:
        notice = c.language.error(outdated)
        return show(c, outdated.link, typed, status=409, notice=notice, changes=outdated.changes)
    except forms.REFUSALS as error:
        return show(c, link, typed, **forms.told(c, error))
    told = {None: "1", True: "mailed", False: "unmailed"}[is_mailed]
    return c.see_other(f"/manage/{saved.slug}?saved={told}")


def disable(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/disable; with `?back=my` from the list of links, and back to it."""
    return _set_active(c, slug, active=False)


def enable(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/enable; `?back=my` likewise."""
    return _set_active(c, slug, active=True)


def delete(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/delete: for good, once the ending was typed."""
    link, typed = c.managed(slug), c.form
    if not c.is_our_form():
        return show(c, link, asked=typed, **forms.stale(c))
    if slugs.fold(typed["confirm"].strip()) != link.slug:
        wrong = Invalid("confirm", N_("Type the ending exactly as it is shown."))
        return show(c, link, asked=typed, **forms.told(c, wrong))
    with c.changing(link) as (tx, link):
        deletion.delete(tx, link)
    return c.see_other(f"/my?deleted={link.slug}")


def delete_statistics(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/delete-statistics"""
    link = c.managed(slug)
    if not c.is_our_form():
        return show(c, link, **forms.stale(c))
    with c.changing(link) as (tx, link):
        deletion.delete_statistics(tx, link)
    return c.see_other(f"/stats/{link.slug}")


def _set_active(c: Context, slug: str, *, active: bool) -> HTTPResponse:
    link = c.managed(slug)
    if not c.is_our_form():
        return show(c, link, **forms.stale(c))
    with c.changing(link) as (tx, link):
        links.set_active(tx, link, active)
    return c.see_other(f"/my#link-{link.slug}" if c.query.get("back") == "my" else f"/manage/{link.slug}#danger")


def show(
    c: Context,
    link: Link,
    typed: Mapping[str, str] | None = None,
    *,
    rows: Sequence[Typed] | None = None,
    changes: Sequence[tuple[str, list[str]]] = (),
    saved: str = "",
    asked: Mapping[str, str] | None = None,
    secrets: Mapping[str, str] | None = None,
    **told: Any,
) -> HTTPResponse:
    """The panel: the link as it is, or what was `typed`; `asked` is what was typed in its small forms. `secrets` are
    links that are shown this once: `manage` and `stats`."""
    with c.service.db.snapshot() as tx:
        rights = access.of(tx, link)
        served = overview.of_numbers(tx, link.id)
    if rows is None:
        rows = number_rows.stored(link) if typed is None else number_rows.read(typed)
    stored = {
        "label": link.label,
        "message": link.message,
        "slug": link.slug,
        "routing": link.routing.value,
        "email": rights.email,
    }
    return c.page(
        "links/panel.html",
        link=link,
        url=c.url(link.slug),
        form=Fields(stored if typed is None else typed),
        rows=rows,
        most=MAX_NUMBERS,
        is_paused=not any(number.active for number in link.numbers),
        served=served,
        region=phone.country(link.numbers[0].digits),
        marks=edits.marks(link, rights) if typed is None or changes else edits.typed_marks(typed),
        rights=rights,
        changes=changes,
        saved=saved,
        warnings=forms.warnings(c, link) if saved else [],
        asked=asked or Fields(),
        secrets=secrets or {},
        **told,
    )
