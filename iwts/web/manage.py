"""A link's panel: change, disable, enable, delete – for the browsers that have a right to it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from bottle import HTTPResponse

from iwts import access, deletion, links, phone, slugs, tokens, visits
from iwts.db import Tx
from iwts.drafts import MAX_NUMBERS, Draft
from iwts.errors import N_, Invalid, IwtsError, NotFound, Rejected, Unavailable
from iwts.links import Link
from iwts.web import edits, forms, numbers
from iwts.web.context import NOT_NOW, STALE, Context
from iwts.web.protection import prepare, store


class Outdated(IwtsError):
    """Somebody else saved the link after this form was filled; `link` is what they made of it."""

    def __init__(self, link: Link, parts: list[str]) -> None:
        super().__init__(N_("This link was changed in another browser meanwhile."))
        self.link = link
        self.parts = parts


def open_by_secret(c: Context, token: str) -> HTTPResponse:
    """GET /m/<token>: remember the link in this browser and take the secret out of the address bar."""
    digest = tokens.digest(token)
    with c.service.db.write() as tx:
        link = links.with_manage_digest(tx, digest)
        if link is not None:
            c.give(tx, link)
            return c.see_other(f"/manage/{link.slug}")
        former = access.former(tx, digest)
        if not former:
            raise NotFound(N_("This secret link opens nothing (any more)."))
        access.inherit(tx, digest, c.make_creator(tx))
    return c.page("manage/deleted.html", 410, slugs=former)


def panel(c: Context, slug: str) -> HTTPResponse:
    """GET /manage/<slug>; `?saved=` says that a change was saved just now: 1, or `mailed` or `unmailed` if a mail was
    wanted."""
    link, saved = c.managed(slug), c.query.get("saved", "")
    return show(c, link, saved=saved, warnings=forms.warnings(c, link) if saved else ())


def save(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>: all that can be typed in the panel."""
    link, typed = c.managed(slug), c.form
    rows = numbers.read(typed)
    if typed["do"]:  # a row more, less or elsewhere
        return show(c, link, typed, rows=numbers.arrange(rows, typed["do"]))
    if not c.is_our_form():
        return show(c, link, typed, 403, notice=c.language.gettext(STALE))
    try:
        draft = Draft.check(
            numbers.typed(rows, typed["numbers-country"]),
            label=typed["label"],
            message=typed["message"],
            routing=typed["routing"],
            slug=typed["slug"],
            code=typed["code"],
            visitor_code=typed["visitor"],
            email=typed["email"],
        )
        protection = prepare(c, draft, typed)
        with c.service.db.write() as tx:
            saved = _change(tx, c, links.get(tx, link.slug), draft, typed)
            is_mailed = store(tx, c, saved, protection)
    except Rejected as rejected:
        return show(c, link, typed, 422, errors=forms.errors(c, rejected))
    except Outdated as outdated:
        changes = edits.told(c, outdated.link, outdated.parts)
        return show(c, outdated.link, typed, 409, notice=c.language.error(outdated), changes=changes)
    except Unavailable:
        return show(c, link, typed, 503, notice=c.language.gettext(NOT_NOW))
    told = {None: "1", True: "mailed", False: "unmailed"}[is_mailed]
    return c.see_other(f"/manage/{saved.slug}?saved={told}")


def _change(tx: Tx, c: Context, link: Link, draft: Draft, typed: Mapping[str, str]) -> Link:
    changed = edits.changed(link, typed)
    if changed:
        raise Outdated(link, changed)
    return links.change(tx, link, draft, c.creator)


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
        return show(c, link, status=403, notice=c.language.gettext(STALE))
    if slugs.fold(typed["confirm"].strip()) != link.slug:
        wrong = Invalid("confirm", N_("Type the ending exactly as it is shown."))
        return show(c, link, status=422, confirm=typed["confirm"], errors=forms.errors(c, Rejected([wrong])))
    with c.service.db.write() as tx:
        deletion.delete(tx, link)
    deletion.purge(c.service.db)  # few visits go at once, many in the minutes to come
    return c.see_other(f"/my?deleted={link.slug}")


def _set_active(c: Context, slug: str, *, active: bool) -> HTTPResponse:
    link = c.managed(slug)
    if not c.is_our_form():
        return show(c, link, status=403, notice=c.language.gettext(STALE))
    with c.service.db.write() as tx:
        links.set_active(tx, link, active)
    return c.see_other(f"/my#link-{link.slug}" if c.query.get("back") == "my" else f"/manage/{link.slug}#danger")


def show(
    c: Context,
    link: Link,
    typed: Mapping[str, str] | None = None,
    status: int = 200,
    *,
    rows: Sequence[numbers.Row] | None = None,
    errors: Mapping[str, str] | None = None,
    notice: str = "",
    changes: Sequence[tuple[str, str]] = (),
    saved: str = "",
    warnings: Sequence[str] = (),
    confirm: str = "",
    secrets: Mapping[str, str] | None = None,
) -> HTTPResponse:
    """The panel: the link as it is, or what was `typed`. `secrets` are links that are shown this once: `manage` and
    `stats`."""
    with c.service.db.read() as tx:
        rights = access.of(tx, link)
        served = visits.counts_of_numbers(tx, link.id)
    if rows is None:
        rows = numbers.stored(link) if typed is None else numbers.read(typed)
    stored = {
        "label": link.label,
        "message": link.message,
        "slug": link.slug,
        "routing": link.routing.value,
        "email": rights.email,
    }
    return c.page(
        "manage/panel.html",
        status,
        link=link,
        url=c.url(link.slug),
        form=defaultdict(str, stored if typed is None else typed),
        rows=rows,
        most=MAX_NUMBERS,
        served=served,
        region=phone.country(link.numbers[0].digits),
        marks=edits.marks(link),
        rights=rights,
        errors=errors or {},
        notice=notice,
        changes=changes,
        saved=saved,
        warnings=warnings,
        confirm=confirm,
        secrets=secrets or {},
    )
