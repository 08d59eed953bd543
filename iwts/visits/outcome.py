"""What a visitor of a short link is shown where it does not lead into a chat: the front decides, the web shows it."""

from enum import StrEnum

from iwts.links import routing
from iwts.links.link import Link


class Shown(StrEnum):
    """A page instead of a redirect."""

    MISSING = "missing"  # 404: no such link
    UNAVAILABLE = "unavailable"  # 503: nobody can say now whether there is one
    DISABLED = "disabled"  # 410: switched off
    PAUSED = "paused"  # 410: every number is
    CODE = "code"  # the visitor has to type one first
    PICK = "pick"  # the visitor chooses a number
    CARD = "card"  # what a chat shows of a link that is pasted into it


def closed(link: Link) -> Shown | None:
    """The page that everybody gets while nobody takes the link's chats."""
    if not link.active:
        return Shown.DISABLED
    return None if routing.first(link.numbers) else Shown.PAUSED
