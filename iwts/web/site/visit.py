"""The pages that visitors of short links see instead of the redirect."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from bottle import HTTPResponse

from iwts.clock import SECOND
from iwts.errors import AWAY, N_, Invalid, NotFound, Unavailable
from iwts.http.headers import FORM_MAY_OPEN_CHAT
from iwts.http.origin import Origin
from iwts.links import codes, passes, phone, present, slugs
from iwts.links import store as links
from iwts.links.link import Link, Number
from iwts.links.routing import Routing
from iwts.links.when import Closed
from iwts.log.events import Event
from iwts.visits import sources
from iwts.visits.outcome import Shown, closed
from iwts.web.frame import failures, forms, hours_told
from iwts.web.frame.context import Context

MISSING = N_("We can’t find this link"), N_("Check the address for typos, or ask the business for a new link.")
PAUSED = N_("No one is available to chat right now. Please try again later or contact the business another way.")
TOO_MANY = N_("Too many wrong codes from your network. Try again %(time)s.")


def shown(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>: the page that the front has chosen instead of the redirect."""
    page = c.headers.get("x-iwts-shown", Shown.MISSING)
    if page == Shown.UNAVAILABLE:
        raise Unavailable("links cannot be looked up")
    if page in (Shown.DISABLED, Shown.PAUSED):
        return _closed(c, Shown(page), _known(c, slug))
    with c.service.db.read() as tx:
        link = links.find_for_visitors(tx, slug)
    if link is None or page == Shown.MISSING:
        return _missing(c)
    show = {Shown.CARD: _card, Shown.PICK: _pick, Shown.CLOSED: _pick, Shown.CODE: _code}[Shown(page)]
    return show(c, link)


def enter(c: Context, slug: str) -> HTTPResponse:
    """POST /<slug>: check a visitor's code. After the right one, the front lets the visitor through for a while."""
    c.use(c.service.limit_forms)
    with c.service.db.read() as tx:
        link = links.find_for_visitors(tx, slug)
    if link is None:
        return _missing(c)
    if page := closed(link):
        return _closed(c, page, link)
    if c.session.origin is Origin.OTHERS:
        c.tell(Event.REFUSED_FORM, path=c.logged_path)
        return _code(c, link, status=403, notice=c.language.gettext(forms.STRANGE))
    try:
        _check(c, link, c.sent["code"])
    except forms.REFUSALS as error:
        kept = "" if isinstance(error, Invalid) else c.form["code"]
        return _code(c, link, kept, **forms.refusal(c, error, TOO_MANY, AWAY[1]))
    shown = passes.issue(c.service.key, link, c.client, c.service.clock())
    return c.see_other(_href(link, {"pass": shown, **_kept(c)}))


def _check(c: Context, link: Link, typed: str) -> None:
    """Raise `Invalid` unless the code is right or the link no longer has one."""
    if not link.visitor_code:
        return
    code, now = codes.given(typed), c.service.clock() / 1e6
    if not c.service.visitor_codes.check(link.id.to_bytes(8), c.client, now, link.visitor_code, code):
        c.tell(Event.WRONG_CODE, of="visitor", link=link.slug)
        raise Invalid("code", N_("This code is wrong. Check it and try again."))


def slashed(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>/: like GET /<slug>; the site's own pages redirect to the address without the slash."""
    return c.see_other(f"/{slug}") if slug in slugs.RESERVED else shown(c, slug)


def where(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>+: show where the link leads without going there."""
    with c.service.db.read() as tx:
        link = links.find_for_visitors(tx, slug)
    if link is None:
        return _missing(c)
    numbers = [number for number in link.numbers if number.active]
    if link.routing is Routing.FIRST and not (link.is_timed or link.has_caps):
        numbers = numbers[:1]  # the others take over only when it is paused
    if (link.is_timed or link.has_caps) and link.when.closed == Closed.NUMBER and link.when.night:
        numbers.append(present.night(link))
    return c.page("site/where.html", link=link, numbers=numbers, closed=closed(link))


def nothing(c: Context, path: str = "") -> HTTPResponse:  # noqa: ARG001 (the router passes it)
    """Answer any other address with 404."""
    raise NotFound(N_("Check the address for typos."))


def _missing(c: Context) -> HTTPResponse:
    return failures.of_status(c, 404, title=c.language.gettext(MISSING[0]), lead=c.language.gettext(MISSING[1]))


def _closed(c: Context, page: Shown, link: Link | None) -> HTTPResponse:
    lead = c.language.gettext(PAUSED) if page is Shown.PAUSED else ""
    return failures.of_status(c, 410, lead=lead, link=link)


def _known(c: Context, slug: str) -> Link | None:
    """Return the link if it can be read: without it, a page has no name, but is shown all the same."""
    with suppress(Unavailable), c.service.db.read() as tx:
        return links.find_for_visitors(tx, slug)
    return None


def _code(c: Context, link: Link, typed: str = "", **refusal: Any) -> HTTPResponse:
    """Show the form for a visitor code."""
    refusal["headers"] = {**refusal.get("headers", {}), **FORM_MAY_OPEN_CHAT}
    kept = _kept(c)
    action = _href(link, {"pass": "", **kept})
    return c.page("site/code.html", action=action, code=typed, link=link, kept=kept, **refusal)


def _pick(c: Context, link: Link) -> HTTPResponse:
    """Show the picker, or when someone is there again if everyone is closed."""
    kept = _kept(c)
    if link.visitor_code:
        kept = {"pass": c.query.get("pass", ""), **kept}  # the front has validated it
    now = c.service.clock() // SECOND
    there = present.at(link, now, anyway="anyway" in kept) if link.is_timed or link.has_caps else link
    if not there.numbers:
        href = _href(link, {**kept, "anyway": "1"}) if present.writes_anyway(link) else ""
        back = hours_told.back(c.language, link, now)
        rows = hours_told.times(c.language, link, now) if link.is_timed else []
        clock = hours_told.clock(c.language, link, now)
        return c.page("site/closed.html", link=link, kept=kept, href=href, back=back, rows=rows, clock=clock)

    def href_to(number: Number) -> str:
        return _href(link, {"to": str(number.id), **kept})

    people = [(number, href_to(number)) for number in there.numbers if number.active]
    shown_ = {number.id for number, _ in people}
    away = [
        (number, hours_told.back(c.language, link, now, number))
        for number in link.numbers
        if number.active and number.id not in shown_
    ]
    return c.page("site/pick.html", people=people, away=away, link=link, kept=kept)


def _kept(c: Context) -> dict[str, str]:
    """Return the campaign and the referrer, carried from page to page until the chat opens and the visit counts."""
    own_host = urlsplit(c.service.config.public_url).hostname or ""
    kept = {
        "c": sources.campaign(c.query),
        "from": sources.referrer(sources.carried(c.query) or c.headers.get("referer", ""), own_host),
        "anyway": "1" if c.query.get("anyway") == "1" else "",
    }
    return {name: text for name, text in kept.items() if text}


def _href(link: Link, query: Mapping[str, str]) -> str:
    return f"/{link.slug}?{urlencode(query, quote_via=quote)}" if query else f"/{link.slug}"


def _card(c: Context, link: Link) -> HTTPResponse:
    """Show the preview of the link for chats, without its private label or anything that a visitor code protects."""
    _ = c.language.gettext
    title, description = _("Chat on WhatsApp"), _("Tap to open the chat.")
    if not link.visitor_code:
        description = link.message[:200] or description
        if len(link.numbers) == 1:
            title = _("Chat on WhatsApp: %(number)s") % {"number": phone.show(link.numbers[0].digits)}
    title, description = link.public_name or title, link.public_text or description
    campaign = sources.campaign(c.query)  # whoever shares the card's address passes it on
    url = c.url(_href(link, {"c": campaign} if campaign else {}).removeprefix("/"))
    has_card = not c.service.config.has_brand  # the image shows our own name
    return c.page("site/card.html", title=title, description=description, url=url, has_card=has_card)
