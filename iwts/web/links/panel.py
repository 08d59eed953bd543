"""A link's panel: change, disable, enable and delete it, for browsers that have access."""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from typing import Any

from bottle import HTTPResponse

from iwts import tokens
from iwts.clock import SECOND
from iwts.deletion import deletion
from iwts.errors import N_, Ended, Invalid, IwtsError, Mistakes
from iwts.links import access, blocks, claims, creators, phone, present, setters, shifts, slugs
from iwts.links import store as links
from iwts.links.drafts import MAX_NUMBERS
from iwts.links.link import Link
from iwts.statistics import overview
from iwts.storage.tx import Tx
from iwts.web.frame import hours_told
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields
from iwts.web.links import (
    agents,
    answering,
    browsers,
    campaigns,
    edits,
    hours_form,
    link_form,
    my_filters,
    number_rows,
    parts,
    protection,
    unsaved_secrets,
)


class Outdated(IwtsError):
    """The link was changed in another browser after this form was filled; `link` is the current one."""

    def __init__(self, link: Link, changes: list[tuple[str, list[str]]]) -> None:
        super().__init__(N_("Someone changed this link in another browser."))
        self.link = link
        self.changes = changes


def open_by_secret(c: Context, token: str) -> HTTPResponse:
    """GET /m/<token>: give this browser access to the link and remove the secret from the address bar.

    A program or a browser that another site has sent gets a button instead: no one there may have meant to open it.
    """
    digest = tokens.digest(token)
    with c.service.db.read() as tx:
        is_there = not claims.slugs(tx, digest) and _secretly(tx, digest)
    if not is_there or c.is_unattended or c.is_sent_by_others:
        return _buttons(c, digest)
    if c.asker.creator is None:
        c.use(c.service.limit_forms)  # like a form, it adds something to the file
    return _open(c, digest)


def _buttons(c: Context, digest: bytes, **refusal: Any) -> HTTPResponse:
    """Show a button that opens the link, or buttons for new links with the slugs of the deleted one."""
    with c.service.db.read() as tx:
        left = claims.slugs(tx, digest)
        link = None if left else _secretly(tx, digest)
    if link is None:
        return c.page("links/deleted.html", **{"status": 410, **refusal}, slugs=left)
    return c.page("links/open.html", link=link, **refusal)


def press(c: Context, token: str) -> HTTPResponse:
    """POST /m/<token>: open the link, or start a new one with a slug of the deleted link."""
    digest, slug = tokens.digest(token), c.form["slug"]
    if not slug:
        return _open(c, digest)
    with c.asker.gaining() as tx:
        if slug not in claims.slugs(tx, digest):
            raise _wrong()
        claims.share(tx, digest, c.asker.gainer(tx))
    return c.see_other(f"/?slug={slug}")


def _open(c: Context, digest: bytes) -> HTTPResponse:
    with c.service.db.read() as tx:
        link = _secretly(tx, digest)
        is_known = c.asker.has(tx, link)
    if not is_known:
        c.require_room()
        with c.asker.gaining() as tx:
            link = _secretly(tx, digest)
            c.asker.give(tx, link)
    return c.see_other(f"/manage/{link.slug}")


def _secretly(tx: Tx, digest: bytes) -> Link:
    """Return the link that a secret link opens."""
    link = links.with_manage_digest(tx, digest)
    if link is None:
        raise _wrong()
    return link


def _wrong() -> Ended:
    return Ended(N_("This secret link is wrong, or a newer one has replaced it."))


def look_again(c: Context, token: str, **refusal: Any) -> HTTPResponse:
    """Show fresh buttons after a refusal, and why, if one of our pages sent the form: cookies may be blocked."""
    if c.session.is_from_our_page and refusal:
        return _buttons(c, tokens.digest(token), **refusal)
    return c.see_other(c.path)


def panel(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """GET /manage/<slug>: show the panel; also after a refusal, with the input in one of the small forms.

    `?part=` is the part to show. `?saved=` confirms a change: 1, `signed-out`, `campaigns`, or `mailed` or
    `unmailed` if a mail was requested.
    """
    return show(c, c.asker.managed(slug), saved=c.query.get("saved", ""), asked=c.form, **refusal)


def unsaved(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """Show the panel with all its input, after a refusal or a change of rows."""
    return show(c, c.asker.managed(slug), link_form.answered(c.form), **refusal)


def save(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>: save the panel's main form."""
    link, typed = c.asker.managed(slug), link_form.answered(c.form)
    named = Fields({**typed, "slug": typed["slug"].strip() or link.slug})  # the current name is no code either
    numbers = number_rows.filled(number_rows.read(typed))
    mistakes = Mistakes()
    when = hours_form.read(typed, link.when, mistakes)
    draft = mistakes.read(None, link_form.draft, c, named, numbers, typed["routing"], 1, link, when)
    mistakes.tell()
    assert draft is not None  # noqa: S101 (or there was a mistake)
    # A new slug is reserved for ever, as for a new link.
    renaming = c.making() if draft.slug != link.slug else nullcontext()
    try:
        with renaming:
            wanted = protection.prepare(c, draft, typed)
            with c.asker.managing(link.slug) as (tx, current):
                changes = edits.changes(c, current, access.of(tx, current), typed)
                if changes:
                    raise Outdated(current, changes)
                saved = links.change(tx, current, draft, c.asker.creator)
                is_mailed = protection.store(tx, c, saved, wanted)
    except Outdated as outdated:
        notice = c.language.error(outdated)
        return show(c, outdated.link, typed, status=409, notice=notice, changes=outdated.changes)
    return c.see_other(parts.address(saved.slug, parts.chosen(c), saved=protection.told(is_mailed) or "1"))


def disable(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/disable: disable the link; `?back=my` returns to the list of links."""
    return _set_active(c, slug, active=False)


def enable(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/enable: enable the link; `?back=my` returns to the list of links."""
    return _set_active(c, slug, active=True)


def delete(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/delete: delete the link permanently if its name is typed as confirmation."""
    link = c.asker.managed(slug)
    if slugs.fold(c.form["confirm"].strip()) != link.slug:
        raise Invalid("confirm", N_("Type the link name exactly as shown."))
    with c.asker.managing(link.slug) as (tx, link):
        is_owners = c.asker.is_owners(tx, link)
        deletion.delete(tx, link, by_owner=is_owners)
    unsaved_secrets.forget(c, link)
    return c.see_other("/admin/links" if is_owners else f"/my?deleted={link.slug}")


def delete_statistics(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/delete-statistics: delete the link's visits."""
    with c.asker.managing(slug) as (tx, link):
        deletion.delete_statistics(tx, link)
    return c.see_other(f"/stats/{link.slug}")


def _set_active(c: Context, slug: str, *, active: bool) -> HTTPResponse:
    try:
        with c.asker.managing(slug) as (tx, link):
            if c.asker.is_owners(tx, link):
                setters.set_active_by_owner(tx, link, active)
            else:
                setters.set_active(tx, link, active)
    except setters.DisabledByOwner as error:
        return panel(c, slug, status=403, notice=c.language.error(error))
    place = my_filters.read(c.form).address() + f"#link-{link.slug}"
    back = place if c.query.get("back") == "my" else f"/manage/{link.slug}"
    return c.see_other(back)


def show(
    c: Context,
    link: Link,
    typed: Mapping[str, str] | None = None,
    *,
    changes: Sequence[tuple[str, list[str]]] = (),
    saved: str = "",
    asked: Mapping[str, str] | None = None,
    errors: Mapping[str, str] | None = None,
    **refusal: Any,
) -> HTTPResponse:
    """Show the panel: the stored link, or the `typed` input.

    `asked` is the input in the small forms.
    """
    with c.service.db.snapshot() as tx:
        rights = access.of(tx, link)
        is_unsaved = unsaved_secrets.of(c, tx, link) != ""
        served = overview.of_numbers(tx, link.id)
        blocked = blocks.of_numbers(tx, [number.digits for number in link.numbers])
        card = campaigns.card(c, tx, link)
        holders, holders_in_all = creators.holders(tx, link)
        shifts_, now = shifts.of_link(tx, link), tx.now
    mistaken = parts.with_mistakes(errors or {})
    rows = number_rows.arrange(number_rows.read(typed), typed["do"]) if typed else number_rows.stored(link)
    tens = number_rows.tens(rows, errors or {})
    stored = {
        "label": link.label,
        "public-name": link.public_name,
        "public-text": link.public_text,
        "message": link.message,
        "slug": link.slug,
        "routing": link.routing.value,
        "email": rights.email,
    }
    form = hours_form.arranged(Fields(typed or stored), lambda: hours_form.filled(link.when))
    return c.page(
        "links/panel.html",
        link=link,
        url=c.url(link.slug),
        parts={name: c.language.gettext(words) for name, words in parts.PARTS.items()},
        part=mistaken[0] if mistaken else parts.chosen(c),
        mistaken=mistaken,
        errors=errors,
        form=form,
        hours=hours_form.view(form, c.language, now),
        hours_are_open=hours_form.is_changed(form, errors or {}),
        answering=answering.now(link.at(now), c.language, now // SECOND),
        rows=rows,
        most=MAX_NUMBERS,
        today={
            f"phone-{place}": (present.count(number, present.midnight(link, now // SECOND), {}), number.cap)
            for place, number in enumerate(link.numbers, 1)
            if number.cap
        },
        place=hours_told.clock(c.language, link, now // SECOND)["place"],
        percents={f"phone-{place}": link.share(number) for place, number in enumerate(link.numbers, 1)},
        is_paused=not any(number.active and number.digits not in blocked for number in link.at(now).numbers),
        agents=agents.listed(link, shifts_, now),
        blocked=[number.id for number in link.numbers if number.digits in blocked],
        tens=tens,
        ten=number_rows.ten(rows, typed or {}, tens),
        routings=[(routing.value, c.language.gettext(words)) for routing, words in edits.ROUTINGS.items()],
        is_typed=typed is not None,
        served=served,
        card=card,
        region=phone.country(link.numbers[0].digits),
        marks=edits.marks(link, rights) if changes or not typed else edits.typed_marks(typed),
        rights=rights,
        browsers=browsers.listed(c, holders),
        more_browsers=holders_in_all - len(holders),
        owner_email=c.service.config.owner_email,
        changes=changes,
        saved=saved,
        warnings=link_form.warnings(c, link) if saved else [],
        asked=asked or Fields(),
        is_unsaved=is_unsaved,
        **refusal,
    )
