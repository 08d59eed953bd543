"""QR codes of links: the image files, and the page on which a creator designs one."""

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from bottle import HTTPResponse

from iwts.drawing import colours, formats, qr
from iwts.drawing.formats import Drawing
from iwts.drawing.qr import Style
from iwts.errors import N_, Rejected
from iwts.http.headers import FOR_ALL_SITES
from iwts.links import store as links
from iwts.links.link import Link
from iwts.visits import campaigns, sources
from iwts.web.frame import assets, forms
from iwts.web.frame.context import Context

# The part of a code that may be dirty, scratched or covered: what it is enough for, and as a share.
LEVELS = {
    # Translators: from here on, degrees of a QR code’s damage tolerance.
    "l": (N_("Low: for screens"), 0.07),
    "m": (N_("Standard: for paper"), 0.15),
    "q": (N_("High: for stickers"), 0.25),
    "h": (N_("Highest: for outdoors"), 0.3),
}
# Translators: from here on, shapes of the small squares in a QR code, and of the large ones in its corners.
SHAPES = {"square": N_("Square"), "round": N_("Rounded"), "dots": N_("Dots")}
EYES = {"square": N_("Square"), "round": N_("Rounded")}
USUAL = Style().fields()


def svg(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>/qr.svg: `?dark=`, `light`, `level` and `label` make the `Style`, `c` names the campaign.

    Our own pages ask for the current edition (`v`), which browsers cache for a day.
    """
    kept = "public, max-age=86400" if c.query.get("v") == assets.edition(c.service.config) else "no-cache"
    return _file(c, slug, "image/svg+xml", formats.svg, kept)


def png(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>/qr.png: like `svg`; `?size=` is the minimum width in pixels."""
    return _file(
        c, slug, "image/png", lambda drawing: formats.png(drawing, formats.parse_pixels(c.query.get("size", "")))
    )


def pdf(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>/qr.pdf: like `svg`."""
    return _file(c, slug, "application/pdf", formats.pdf)


def page(c: Context, slug: str) -> HTTPResponse:
    """GET /manage/<slug>/qr: the fields of `svg` as a form, with the resulting code."""
    link = c.asker.managed(slug)
    campaign = sources.campaign(c.query)
    url = held(c, link, campaign)
    with c.service.db.read() as tx:
        known = {one.name: one.is_archived for one in campaigns.of(tx, link)}
    kept = {name: c.query[name] for name in ("c", *USUAL) if name in c.query}
    values: dict[str, Any] = {"link": link, "campaign": campaign, "url": url, "levels": LEVELS, "kept": kept}
    values |= {"campaigns": [name for name, is_archived in known.items() if not is_archived]}
    values |= {"is_new": campaign not in known and campaigns.is_name(campaign)}
    values |= {"shapes": _said(c, SHAPES), "eyes": _said(c, EYES), "most_logo": qr.MAX_LOGO}
    c.use(c.service.limit_qr)
    try:
        style = Style.check(c.query)
        drawing = draw(c, url, style)
    except Rejected as rejected:
        return c.page(
            "links/qr.html", form=typed({**USUAL, **c.query}), drawing=None, **forms.refusal(c, rejected), **values
        )
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


def _said(c: Context, choices: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(value, c.language.gettext(words)) for value, words in choices.items()]


def typed(fields: Mapping[str, str]) -> dict[str, str]:
    """Return the fields of a style as typed, but colours as `#rrggbb`: a colour field shows anything else as black."""
    read = {name: colours.parse(fields[name] or USUAL[name]) for name in ("dark", "light")}
    return {**fields, **{name: colour for name, colour in read.items() if colour}}


def query_of(style: Style, campaign: str) -> str:
    """Return the query for a code in this style and for this campaign, without defaults."""
    changed = {name: text for name, text in {"c": campaign, **style.fields()}.items() if text != USUAL.get(name, "")}
    return urlencode(changed, quote_via=quote)


def draw(c: Context, url: str, style: Style) -> Drawing:
    """Draw a code in its turn; raise `QueueFull` if too many others wait. See `qr.draw`."""
    with c.service.qr_codes.turn(c.client):
        return qr.draw(url, style)


def held(c: Context, link: Link, campaign: str) -> str:
    """Return the short link in a code, with its campaign."""
    return c.url(f"{link.slug}?{campaigns.query(campaign)}" if campaign else link.slug)


def _file(
    c: Context, slug: str, kind: str, written: Callable[[Drawing], bytes], kept: str = "no-cache"
) -> HTTPResponse:
    c.use(c.service.limit_qr)
    with c.service.db.read() as tx:
        link = links.get(tx, slug)
    url, style = held(c, link, sources.campaign(c.query)), Style.check(c.query)
    with c.service.qr_codes.turn(c.client):  # a large one takes 1 s
        content = written(qr.draw(url, style))
    return c.answer(content, 200, {"Content-Type": kind, "Cache-Control": kept, **FOR_ALL_SITES})
