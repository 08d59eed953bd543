"""The pages that a short link can show instead of a redirect: the front decides, the web renders."""

from enum import StrEnum

from iwts.links import routing
from iwts.links.link import Link


class Shown(StrEnum):
    """A page instead of a redirect."""

    MISSING = "missing"  # 404: no such link
    UNAVAILABLE = "unavailable"  # 503: the link cannot be looked up now
    DISABLED = "disabled"  # 410: disabled
    PAUSED = "paused"  # 410: every number is paused
    CLOSED = "closed"  # everyone is closed; says when someone is open again
    CODE = "code"  # the visitor must enter a code first
    PICK = "pick"  # the visitor picks a number
    CARD = "card"  # the preview card of a link pasted into a chat


def closed(link: Link) -> Shown | None:
    """Return the page that everybody sees while the link is disabled or all its numbers are paused, else None."""
    if not link.active:
        return Shown.DISABLED
    return None if routing.first(link.numbers) else Shown.PAUSED
