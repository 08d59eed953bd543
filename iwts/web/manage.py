"""A link's panel: change, disable, enable, delete – for the browsers that have a right to it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from bottle import HTTPResponse

from iwts import access, links, phone, slugs, tokens
from iwts.drafts import Draft, Typed
from iwts.errors import N_, Invalid, NotFound, Rejected, Unavailable
from iwts.links import Link
from iwts.web import forms
from iwts.web.context import NOT_NOW, STALE, Context
from iwts.web.render import countries


def open_by_secret(c: Context, token: str) -> HTTPResponse:
    """GET /m/<token>: remember the link in this browser and take the secret out of the address bar."""
    with c.service.db.write() as tx:
        link = links.with_manage_digest(tx, tokens.digest(token))
        if link is None:
            raise NotFound(N_("This secret link opens nothing (any more)."))
        c.give(tx, link)
    return c.see_other(f"/manage/{link.slug}")


def panel(c: Context, slug: str) -> HTTPResponse:
    """GET /manage/<slug>; `?saved=` says that a change was saved just now."""
    link = c.managed(slug)
    if not c.query.get("saved"):
        return _panel(c, link)
    warnings = {phone.warning(number.digits) for number in link.numbers} - {""}
    return _panel(c, link, saved=True, warnings=[c.language.gettext(text) for text in sorted(warnings)])


def save(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>: name, numbers and message."""
    link, typed = c.managed(slug), c.form
    if not c.is_our_form():
        return _panel(c, link, typed, 403, notice=c.language.gettext(STALE))
    fields = [_field(link, position) for position in range(len(link.numbers))]
    try:
        draft = Draft.check(
            [Typed(typed[name], typed[f"{name}-country"], typed[f"{name}-label"], field=name) for name in fields],
            label=typed["label"],
            message=typed["message"],
            routing=link.routing,
        )
    except Rejected as rejected:
        return _panel(c, link, typed, 422, errors=forms.errors(c, rejected))
    try:
        with c.service.db.write() as tx:
            links.change(tx, link, draft)
    except Unavailable:
        return _panel(c, link, typed, 503, notice=c.language.gettext(NOT_NOW))
    return c.see_other(f"/manage/{link.slug}?saved=1")


def disable(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/disable"""
    return _set_active(c, slug, active=False)


def enable(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/enable"""
    return _set_active(c, slug, active=True)


def delete(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/delete: for good, once the ending was typed."""
    link, typed = c.managed(slug), c.form
    if not c.is_our_form():
        return _panel(c, link, status=403, notice=c.language.gettext(STALE))
    if slugs.fold(typed["confirm"].strip()) != link.slug:
        wrong = Invalid("confirm", N_("Type the ending exactly as it is shown."))
        return _panel(
            c,
            link,
            {**_stored(link), "confirm": typed["confirm"]},
            422,
            errors=forms.errors(c, Rejected([wrong])),
        )
    with c.service.db.write() as tx:
        access.delete(tx, link)
    c.service.db.truncate_log()
    return c.see_other(f"/my?deleted={link.slug}")


def _set_active(c: Context, slug: str, *, active: bool) -> HTTPResponse:
    link = c.managed(slug)
    if not c.is_our_form():
        return _panel(c, link, status=403, notice=c.language.gettext(STALE))
    with c.service.db.write() as tx:
        links.set_active(tx, link, active)
    return c.see_other(f"/manage/{link.slug}#danger")


def _field(link: Link, position: int) -> str:
    return "phone" if len(link.numbers) == 1 else f"phone-{position + 1}"


def _stored(link: Link) -> dict[str, str]:
    """The form's fields as the link has them."""
    fields = {"label": link.label, "message": link.message}
    for position, number in enumerate(link.numbers):
        name = _field(link, position)
        fields[name] = phone.show(number.digits)
        fields[f"{name}-country"] = phone.country(number.digits)
        fields[f"{name}-label"] = number.label
    return fields


def _panel(
    c: Context,
    link: Link,
    typed: Mapping[str, str] | None = None,
    status: int = 200,
    *,
    errors: Mapping[str, str] | None = None,
    notice: str = "",
    saved: bool = False,
    warnings: Sequence[str] = (),
) -> HTTPResponse:
    return c.page(
        "manage/panel.html",
        status,
        link=link,
        url=c.url(link.slug),
        form=defaultdict(str, _stored(link) if typed is None else typed),
        countries=countries(c.language.code),
        errors=errors or {},
        notice=notice,
        saved=saved,
        warnings=warnings,
    )
