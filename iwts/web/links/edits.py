"""Conflicts between two browsers that edit the same link.

Each form carries marks of the values that it was filled with. The browser that saves later sees the other's changes.
"""

import hashlib
from collections.abc import Mapping

from iwts.errors import N_
from iwts.links import phone
from iwts.links.access import Access
from iwts.links.link import Link, Number
from iwts.links.routing import Routing
from iwts.web.frame.context import Context
from iwts.web.links import hours_form

PARTS = {
    "label": N_("Label"),
    "public-name": N_("Public name"),
    "public-text": N_("Public text"),
    "slug": N_("Link name"),
    "message": N_("First message"),
    "routing": N_("Chat routing"),
    "numbers": N_("Numbers"),
    "when": N_("When we answer"),
    "email": N_("Email"),
}
ROUTINGS = {
    Routing.PICK: N_("Visitor picks"),
    Routing.TURN: N_("In turn"),
    Routing.FIRST: N_("Always the first"),
}


def marks(link: Link, rights: Access) -> dict[str, str]:
    """Return a short fingerprint of each stored part of a link."""
    parts = {
        "label": link.label,
        "public-name": link.public_name,
        "public-text": link.public_text,
        "slug": link.slug,
        "message": link.message,
        "routing": (link.routing.value, link.sticky),
        "email": rights.email,
        "numbers": [(n.id, n.digits, n.label, n.message, n.active, n.weight, n.cap) for n in link.numbers],
        "when": link.when,
    }
    return {name: hashlib.sha256(repr(value).encode()).hexdigest()[:8] for name, value in parts.items()}


def typed_marks(typed: Mapping[str, str]) -> dict[str, str]:
    """Return the marks that a form carried; they stay, because the form is not filled again."""
    return {name: typed[f"was-{name}"] for name in PARTS if f"was-{name}" in typed}


def changes(c: Context, link: Link, rights: Access, typed: Mapping[str, str]) -> list[tuple[str, list[str]]]:
    """Return the parts changed since this form was filled: their names on the page, and their lines now."""
    was = typed_marks(typed)
    now = {
        "label": [link.label],
        "public-name": [link.public_name],
        "public-text": [link.public_text],
        "slug": [link.slug],
        "message": [link.message],
        "routing": [_routing(c, link)],
        "numbers": [_line(c, link, number) for number in link.numbers],
        "when": hours_form.lines(link.when, c.language),
        "email": [rights.email],
    }
    changed = [name for name, mark in marks(link, rights).items() if was.get(name, mark) != mark]
    return [(c.language.gettext(PARTS[name]), now[name]) for name in changed]


def _routing(c: Context, link: Link) -> str:
    text = c.language.gettext(ROUTINGS[link.routing])
    if not link.sticky:
        return text
    days = c.language.ngettext("the same number for %(n)s day", "the same number for %(n)s days", link.sticky)
    return f"{text} – {days % {'n': c.language.number(link.sticky)}}"


def _line(c: Context, link: Link, number: Number) -> str:
    # The isolates keep a right-to-left label and a left-to-right number apart, and the other way round.
    line = f"\u2066{phone.show(number.digits)}\u2069"
    if number.label:
        line = f"\u2068{number.label}\u2069 {line}"
    if link.weights:
        line = f"{line} \u2066({c.language.percent(link.share(number))})\u2069"
    if number.cap:
        text = c.language.gettext(N_("At most %(n)s a day")) % {"n": c.language.number(number.cap)}
        line = f"{line} – {text}"
    return line if number.active else f"{line} – {c.language.gettext('Paused')}"
