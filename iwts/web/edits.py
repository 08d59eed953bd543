"""Two browsers that edit one link: a form carries marks of what it was filled with, so that whoever saves later is
told what has changed meanwhile."""

import hashlib
from collections.abc import Mapping

from iwts import phone
from iwts.errors import N_
from iwts.links import Link
from iwts.routing import Routing
from iwts.web.context import Context

PARTS = {
    "label": N_("Name"),
    "slug": N_("Ending"),
    "message": N_("First message"),
    "routing": N_("Who answers"),
    "numbers": N_("Numbers"),
}
ROUTINGS = {
    Routing.PICK: N_("The visitor picks"),
    Routing.TURN: N_("One in turn"),
    Routing.FIRST: N_("Always the first"),
}


def marks(link: Link) -> dict[str, str]:
    """A short fingerprint of each part of a link as it is stored."""
    parts = {
        "label": link.label,
        "slug": link.slug,
        "message": link.message,
        "routing": link.routing.value,
        "numbers": [(n.id, n.digits, n.label, n.message, n.active) for n in link.numbers],
    }
    return {name: hashlib.sha256(repr(value).encode()).hexdigest()[:8] for name, value in parts.items()}


def changed(link: Link, typed: Mapping[str, str]) -> list[str]:
    """The parts of a link that somebody saved after this form was filled."""
    return [name for name, mark in marks(link).items() if typed.get(f"was-{name}", mark) != mark]


def told(c: Context, link: Link, names: list[str]) -> list[tuple[str, str]]:
    """Those parts as they are now: what each is called, and its value."""
    now = {
        "label": link.label,
        "slug": link.slug,
        "message": link.message,
        "routing": c.language.gettext(ROUTINGS[link.routing]),
        "numbers": "; ".join(f"{n.label} {phone.show(n.digits)}".strip() for n in link.numbers),
    }
    return [(c.language.gettext(PARTS[name]), now[name]) for name in names]
