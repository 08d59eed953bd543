"""Posters to print: a link's QR code with a few words, on one sheet of paper."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from bottle import HTTPResponse

from iwts.drawing.qr import Style
from iwts.errors import N_, Invalid, Mistakes, Rejected
from iwts.links.drafts import clean_label
from iwts.visits import sources
from iwts.web.frame import forms
from iwts.web.frame.context import Context
from iwts.web.links.qr import USUAL, draw, held, query_of, typed

HEADLINE = N_("Chat with us on WhatsApp")

# The formats, and their copies per sheet. Everybody has A4 paper; hardly anybody has smaller sheets.
PAPERS = {
    "a4": (N_("Poster, A4"), 1),
    "a6": (N_("Card, A6"), 1),
    "cards": (N_("4 cards to cut, A4"), 4),
    "stickers": (N_("24 stickers to cut, A4"), 24),
}


def page(c: Context, slug: str) -> HTTPResponse:
    """GET /manage/<slug>/poster: `?paper=` (one of `PAPERS`), `headline` and `name`; the rest as in `qr.page`."""
    link = c.asker.managed(slug)
    campaign = sources.campaign(c.query)
    usual = {"paper": "a4", "headline": c.language.gettext(HEADLINE), "name": "", "c": "", **USUAL}
    form = typed({field: c.query.get(field, text) for field, text in usual.items()})
    form |= {"c": campaign, "label": ""}  # the poster itself shows the link
    c.use(c.service.limit_qr)
    mistakes = Mistakes()
    read = mistakes.read
    paper = read("a4", _paper, form["paper"])
    headline = read("", clean_label, form["headline"], "headline")
    name = read("", clean_label, form["name"], "name")
    style = read(Style(), _style, c, form, held(c, link, campaign))
    refusal: dict[str, Any] = {}
    try:
        mistakes.tell()
        form |= style.fields()
    except Rejected as rejected:
        refusal = forms.refusal(c, rejected)
    return c.page(
        "links/poster.html",
        link=link,
        papers=PAPERS,
        size=_size,
        form=form,
        paper=paper,
        headline=headline,
        name=name,
        query=query_of(style, campaign),
        names=[text for text in (link.label, *(number.label for number in link.numbers)) if text],
        # Without defaults: after a change of language, the default headline is in the new one.
        kept={field: text for field, text in form.items() if text != usual[field]},
        **refusal,
    )


def _paper(text: str) -> str:
    if text not in PAPERS:
        raise Invalid("paper", N_("Choose one of these formats."))
    return text


def _style(c: Context, form: Mapping[str, str], url: str) -> Style:
    """Return the style of the code; raise `Rejected` if scanners cannot read it."""
    style = Style.check(form)
    draw(c, url, style)
    return style


def _size(line: str) -> str:
    """Return the class in poster.css for a line: the longer, the smaller. Wide characters (emoji) count twice."""
    room = sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
    return "longer" if room > 56 else "long" if room > 28 else ""
