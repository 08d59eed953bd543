"""Short links: the redirect, and the pages that visitors see instead of it."""

from urllib.parse import quote, urlencode, urlsplit

from bottle import HTTPResponse

from iwts import links, phone, slugs, visits
from iwts.errors import N_, NotFound, Unavailable
from iwts.front.redirect import Shown
from iwts.links import Link, Number
from iwts.web import failures
from iwts.web.context import Context


def shown(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>, where the front has decided that a page is shown instead of the redirect, and which."""
    page = c.headers.get("x-iwts-shown", Shown.MISSING)
    if page == Shown.UNAVAILABLE:
        raise Unavailable("links cannot be looked up")
    if page == Shown.DISABLED:
        return failures.of_status(c, 410)
    with c.service.db.read() as tx:
        link = links.find(tx, slug)
    if link is None or page == Shown.MISSING:
        return _missing(c, slug)
    return _card(c, link) if page == Shown.CARD else _pick(c, link)


def where(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>+: where the link leads, without going there."""
    with c.service.db.read() as tx:
        link = links.find(tx, slug)
    if link is None:
        return _missing(c, slug)
    return c.page("visit/where.html", link=link)


def nothing(c: Context, path: str = "") -> HTTPResponse:  # noqa: ARG001 (the router passes it)
    """Any other address."""
    raise NotFound(N_("Check the address for a typing mistake."))


def _missing(c: Context, slug: str) -> HTTPResponse:
    folded = slugs.fold(slug)
    return failures.of_status(c, 404, slug=folded if slugs.is_slug(folded) else "")


def _pick(c: Context, link: Link) -> HTTPResponse:
    """The list of numbers. What the visit is to be counted with travels along in the links."""
    kept = {
        "c": visits.campaign(c.query),
        "from": visits.referrer(c.headers.get("referer", ""), urlsplit(c.service.config.public_url).hostname or ""),
    }

    def href(number: Number) -> str:
        query = {"to": str(number.position + 1), **{name: text for name, text in kept.items() if text}}
        return f"/{link.slug}?{urlencode(query, quote_via=quote)}"

    people = [(number, href(number)) for number in link.numbers if number.active]
    return c.page("visit/pick.html", people=people)


def _card(c: Context, link: Link) -> HTTPResponse:
    """What a chat shows of the link. A creator's own name for it is private and not told."""
    _ = c.language.gettext
    title = _("Chat on WhatsApp")
    if len(link.numbers) == 1:
        title = _("Chat on WhatsApp: %(number)s") % {"number": phone.show(link.numbers[0].digits)}
    return c.page(
        "visit/card.html",
        title=title,
        description=link.message[:200] or _("Tap to open the chat."),
        url=c.url(link.slug),
    )
