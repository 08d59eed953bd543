"""A short link's answer: slug → link → who asks → number → target, with the visit recorded before it is given."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from iwts import routing, visits
from iwts.addresses import Address
from iwts.agents import Kind, kind
from iwts.errors import Unavailable
from iwts.front.http import Message, fields
from iwts.links import Link, Number
from iwts.recorder import Recorder
from iwts.routing import Routing
from iwts.visits import Tally

MAX_AGENT = 512  # bytes kept of a User-Agent
MAX_QUERY = 1024  # bytes looked at

# A browser that looks ahead says so; the person may never come.
_LOOKS_AHEAD = (b"sec-purpose", b"purpose", b"x-purpose", b"x-moz")
_AHEAD = (b"prefetch", b"prerender", b"preview")


class Shown(StrEnum):
    """A page instead of a redirect."""

    MISSING = "missing"  # 404: no such link
    UNAVAILABLE = "unavailable"  # 503: nobody can say now whether there is one
    DISABLED = "disabled"  # 410: switched off, or every number is paused
    PICK = "pick"  # the visitor chooses a number
    CARD = "card"  # what a chat shows of a link that is pasted into it


class Redirector:
    """Answers short links. `own_host` is this site's, so that its own pages are nobody's referrer."""

    def __init__(
        self,
        find: Callable[[str], Link | None],
        recorder: Recorder,
        country: Callable[[Address], str],
        own_host: str,
    ) -> None:
        self._find = find
        self._recorder = recorder
        self._country = country
        self._own_host = own_host

    def answer(self, message: Message, slug: str, query: bytes, client: Address) -> str | Shown:
        """Decide where to (a URL), or which page to show, and give the recorder what happened; the answer may be
        sent once that is safe. `message` is a GET or a HEAD."""
        try:
            link = self._find(slug)
        except Unavailable:
            return Shown.UNAVAILABLE
        if link is None:
            return Shown.MISSING
        if not link.active or not routing.first(link.numbers):
            return Shown.DISABLED
        asked = _asked(query[:MAX_QUERY])
        agent = message.headers.get(b"user-agent", b"")[:MAX_AGENT].decode("utf-8", "ignore")
        who, ahead = kind(agent), _looks_ahead(message.headers)
        if who is not Kind.HUMAN or ahead or message.method == b"HEAD":
            return self._show_only(link, asked, who, ahead)
        number = self._recorder.take_turn(link) if link.routing is Routing.TURN else _choose(link, asked)
        if number is None:
            self._recorder.add_tally(link, Tally.VIEW)
            return Shown.PICK
        self._recorder.add_visit(
            link,
            number,
            client,
            country=self._country(client),
            agent=agent,
            referrer=visits.referrer(_referrer(message.headers, asked), self._own_host),
            campaign=asked.campaign,
        )
        return link.target(number)

    def _show_only(self, link: Link, asked: "_Asked", who: Kind, ahead: bool) -> str | Shown:
        """Nobody is here: the same answer (a card for chats), but no visit, and nobody's turn is used up."""
        is_preview = who is Kind.PREVIEW or (who is Kind.HUMAN and ahead)
        self._recorder.add_tally(link, Tally.PREVIEW if is_preview else Tally.BOT)
        if who is Kind.PREVIEW:
            return Shown.CARD
        number = self._recorder.next_number(link) if link.routing is Routing.TURN else _choose(link, asked)
        return link.target(number) if number else Shown.PICK


class _Asked(NamedTuple):
    """What a short link's query says."""

    campaign: str
    picked: str  # from 1; what the page of numbers was answered with
    came_from: str  # a pick carries its referrer along, because its own is the page of numbers


@lru_cache(1024)
def _asked(query: bytes) -> _Asked:
    said = fields(query.decode("latin-1"))
    return _Asked(visits.campaign(said), said.get("to", ""), said.get("from", "") if "to" in said else "")


def _choose(link: Link, asked: _Asked) -> Number | None:
    """The number of a link that does not share out: the first, or the one that the visitor picked (None: not yet)."""
    if link.routing is Routing.FIRST:
        return routing.first(link.numbers)
    return next((n for n in link.numbers if n.active and str(n.position + 1) == asked.picked), None)


def _looks_ahead(headers: Mapping[bytes, bytes]) -> bool:
    return not headers.keys().isdisjoint(_LOOKS_AHEAD) and any(
        word in headers.get(name, b"").lower() for name in _LOOKS_AHEAD for word in _AHEAD
    )


def _referrer(headers: Mapping[bytes, bytes], asked: _Asked) -> str:
    if asked.came_from:
        return asked.came_from if "://" in asked.came_from else f"https://{asked.came_from}"
    return headers.get(b"referer", b"").decode("utf-8", "replace")
