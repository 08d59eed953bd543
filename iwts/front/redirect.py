"""A short link's answer: slug → link → who asks → number → target, with the visit recorded before it is given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from iwts import routing, visits
from iwts.agents import Kind, kind
from iwts.errors import Unavailable
from iwts.links import Link, Number
from iwts.recorder import Recorder
from iwts.routing import Routing
from iwts.visits import Address, Tally

MAX_AGENT = 512  # characters kept of a User-Agent

# A browser that looks ahead says so; the person may never come.
_LOOKS_AHEAD = ("sec-purpose", "purpose", "x-purpose", "x-moz")
_AHEAD = ("prefetch", "prerender", "preview")


@dataclass(frozen=True, slots=True)
class Request:
    """What the front needs to know. `headers` has lower-case names; `method` is GET or HEAD."""

    method: str
    slug: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    client: Address


@dataclass(frozen=True, slots=True)
class Redirect:
    """302 to a chat."""

    location: str


class Shown(StrEnum):
    """A page instead of a redirect."""

    MISSING = "missing"  # 404: no such link
    UNAVAILABLE = "unavailable"  # 503: nobody can say now whether there is one
    DISABLED = "disabled"  # 410: switched off, or every number is paused
    PICK = "pick"  # the visitor chooses a number
    CARD = "card"  # what a chat shows of a link that is pasted into it


@dataclass(frozen=True, slots=True)
class Page:
    """Which page to show instead."""

    shown: Shown


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
        self.problem = ""  # why the last link could not be looked up; empty when it could

    def answer(self, request: Request) -> Redirect | Page:
        """Decide, and give the recorder what happened; the answer may be sent once that is safe."""
        try:
            link = self._find(request.slug)
        except Unavailable as error:
            self.problem = str(error)
            return Page(Shown.UNAVAILABLE)
        self.problem = ""
        if link is None:
            return Page(Shown.MISSING)
        if not link.active or not routing.first(link.numbers):
            return Page(Shown.DISABLED)
        who = kind(request.headers.get("user-agent", ""))
        if who is Kind.HUMAN and request.method == "GET" and not _looks_ahead(request):
            return self._receive(request, link)
        return self._show_only(request, link, who)

    def _receive(self, request: Request, link: Link) -> Redirect | Page:
        """A person: the visit counts and moves the turn; the page of numbers is a view until one is picked."""
        number = self._recorder.take_turn(link) if link.routing is Routing.TURN else _choose(request, link)
        if number is None:
            self._recorder.add_tally(link, Tally.VIEW)
            return Page(Shown.PICK)
        self._recorder.add_visit(
            link,
            number,
            request.client,
            country=self._country(request.client),
            agent=request.headers.get("user-agent", "")[:MAX_AGENT],
            referrer=visits.referrer(_referrer(request), self._own_host),
            campaign=visits.campaign(request.query),
        )
        return Redirect(link.target(number))

    def _show_only(self, request: Request, link: Link, who: Kind) -> Redirect | Page:
        """Nobody is here: the same answer (a card for chats), but no visit, and nobody's turn is used up."""
        ahead = who is Kind.HUMAN and _looks_ahead(request)
        self._recorder.add_tally(link, Tally.PREVIEW if ahead or who is Kind.PREVIEW else Tally.BOT)
        if who is Kind.PREVIEW:
            return Page(Shown.CARD)
        turn = link.routing is Routing.TURN
        number = self._recorder.next_number(link) if turn else _choose(request, link)
        return Redirect(link.target(number)) if number else Page(Shown.PICK)


def _choose(request: Request, link: Link) -> Number | None:
    """The number of a link that does not share out: the first, or the one that the visitor picked (None: not yet)."""
    if link.routing is Routing.FIRST:
        return routing.first(link.numbers)
    active = {str(number.position + 1): number for number in link.numbers if number.active}
    return active.get(request.query.get("to", ""))


def _looks_ahead(request: Request) -> bool:
    return any(word in request.headers.get(name, "").lower() for name in _LOOKS_AHEAD for word in _AHEAD)


def _referrer(request: Request) -> str:
    """Where the visitor came from; a pick carries it along, because its own referrer is the page of numbers."""
    carried = request.query.get("from", "") if "to" in request.query else ""
    if carried:
        return carried if "://" in carried else f"https://{carried}"
    return request.headers.get("referer", "")
