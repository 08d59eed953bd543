"""QR codes of links: the codes themselves, and the page on which a creator chooses how one looks."""

import re
from typing import Any
from urllib.parse import quote, urlencode

from bottle import HTTPResponse

from iwts.drawing import qr
from iwts.drawing.qr import Drawing, Style
from iwts.errors import N_, Rejected
from iwts.links import store as links
from iwts.links.link import Link
from iwts.visits import sources
from iwts.web.frame import assets, forms
from iwts.web.frame.context import Context

# How much of a code may be dirty, scratched or covered, in words and as a share.
LEVELS = {
    "l": (N_("A little"), 0.07),
    "m": (N_("Medium, as usual"), 0.15),
    "q": (N_("A quarter"), 0.25),
    "h": (N_("Almost a third"), 0.3),
}
USUAL = Style().fields()


def svg(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>/qr.svg: `?dark=`, `light`, `level` and `label` are a `Style`, `c` names the campaign in the code.
    Our own pages ask for this edition (`v`), which browsers keep for a day.
    """
    kept = "public, max-age=86400" if c.query.get("v") == assets.edition(c.service.config) else "no-cache"
    return _file(c, "image/svg+xml", qr.svg(_drawing(c, slug)), kept)


def png(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>/qr.png: `?size=` is its least width in pixels."""
    return _file(c, "image/png", qr.png(_drawing(c, slug), qr.parse_pixels(c.query.get("size", ""))))


def pdf(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>/qr.pdf"""
    return _file(c, "application/pdf", qr.pdf(_drawing(c, slug)))


def page(c: Context, slug: str) -> HTTPResponse:
    """GET /manage/<slug>/qr: the same fields, with the code that they make."""
    link = c.asker.managed(slug)
    campaign = sources.campaign(c.query)
    url = held(c, link, campaign)
    kept = {name: c.query[name] for name in ("c", *USUAL) if name in c.query}
    values: dict[str, Any] = {"link": link, "campaign": campaign, "url": url, "levels": LEVELS, "kept": kept}
    c.use(c.service.limit_qr)
    try:
        style = Style.check(c.query)
        drawing = qr.draw(url, style)
    except Rejected as rejected:
        form = {**USUAL, **c.query}
        return c.page("links/qr.html", form=form, drawing=None, **forms.refusal(c, rejected), **values)
    form = style.fields()
    return c.page(
        "links/qr.html",
        form=form,
        drawing=drawing,
        query=query_of(style, campaign),
        name="-".join(re.findall(r"\w+", f"{link.slug} {campaign}")),
        is_usual=form == USUAL,
        **values,
    )


def query_of(style: Style, campaign: str) -> str:
    """What asks for a code that looks so and holds that; without what is as usual."""
    changed = {name: text for name, text in {"c": campaign, **style.fields()}.items() if text != USUAL.get(name, "")}
    return urlencode(changed, quote_via=quote)


def _drawing(c: Context, slug: str) -> Drawing:
    c.use(c.service.limit_qr)  # a long link takes 0.1 s to draw and read back
    with c.service.db.read() as tx:
        link = links.get(tx, slug)
    return qr.draw(held(c, link, sources.campaign(c.query)), Style.check(c.query))


def held(c: Context, link: Link, campaign: str) -> str:
    """The link that a code holds."""
    return c.url(f"{link.slug}?{urlencode({'c': campaign}, quote_via=quote)}" if campaign else link.slug)


def _file(c: Context, kind: str, content: bytes, kept: str = "no-cache") -> HTTPResponse:
    return c.answer(content, 200, {"Content-Type": kind, "Cache-Control": kept})
