"""Open with a code: the slug of a link and its link code open the panel in any browser."""

import math
from collections import defaultdict
from collections.abc import Mapping

from bottle import HTTPResponse

from iwts import access, codes, links, slugs
from iwts.errors import N_, Invalid, Rejected, TooMany, Unavailable
from iwts.front.plain import AWAY
from iwts.web import failures, forms
from iwts.web.context import STALE, Context

TOO_MANY = N_(
    "Too many wrong codes were typed for this link. You can try again in %(time)s. "
    "The secret link that you got for it opens it at any time."
)


def form(c: Context) -> HTTPResponse:
    """GET /open"""
    return _form(c, defaultdict(str))


def open_panel(c: Context) -> HTTPResponse:
    """POST /open: remember the link in this browser, if the code is the one of that link."""
    typed = c.form
    if not c.is_our_form():
        return _form(c, typed, 403, notice=c.language.gettext(STALE))
    try:
        slug = _check(c, typed)
        with c.service.db.read() as tx:
            link = links.find(tx, slug)
            stored = access.of(tx, link).code if link else ""
        # Nothing tells a link without a code from one with another code, or from none: not what is said, nor how
        # long it takes, nor when it becomes too much.
        key = link.id.to_bytes(8) if link else slug.encode()
        now = c.service.clock() / 1e6
        if not c.service.link_codes.check(key, c.client, now, stored, typed["code"]):
            del typed["code"]
            raise Rejected([Invalid("code", N_("This link and this code do not belong together. Check both."))])
        with c.service.db.write() as tx:
            link = links.get(tx, slug)
            c.give(tx, link)
    except Rejected as rejected:
        return _form(c, typed, 422, errors=forms.errors(c, rejected))
    except TooMany as error:
        wait = math.ceil(error.wait)
        notice = c.language.gettext(TOO_MANY) % {"time": c.language.duration(wait)}
        return _form(c, typed, 429, {"Retry-After": str(wait)}, notice=notice)
    except Unavailable:
        return _form(c, typed, 503, {"Retry-After": str(failures.RETRY)}, notice=c.language.gettext(AWAY[1]))
    return c.see_other(f"/manage/{link.slug}")


def _check(c: Context, typed: Mapping[str, str]) -> str:
    """The slug that was typed, or that stands in the short link that was pasted; `Rejected` unless there may be such a
    link, and a code was typed."""
    errors, slug = [], ""
    try:
        slug = slugs.of_link(typed["slug"], c.hosts, "slug")
    except Invalid as error:
        errors.append(error)
    if not codes.fold(typed["code"]):
        errors.append(Invalid("code", N_("Type the code.")))
    if errors:
        raise Rejected(errors)
    return slug


def _form(
    c: Context,
    typed: Mapping[str, str],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    *,
    errors: Mapping[str, str] | None = None,
    notice: str = "",
) -> HTTPResponse:
    return c.page("by_code/form.html", status, headers, form=typed, errors=errors or {}, notice=notice)
