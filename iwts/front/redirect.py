"""The answer to a short link: slug → link → kind of client → number → target, with the visit recorded first."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from iwts.clock import SECOND
from iwts.errors import Unavailable
from iwts.front.http import Request
from iwts.front.paths import path_of
from iwts.front.sticky import Sticky
from iwts.http.addresses import Address
from iwts.http.query import of_address
from iwts.links import present, routing
from iwts.links.link import Link, Number
from iwts.links.routing import Routing
from iwts.visits import sources
from iwts.visits.agents import Kind
from iwts.visits.batch import Tally, Why
from iwts.visits.intake import Intake
from iwts.visits.outcome import Shown, closed

MAX_QUERY = 1024  # bytes read

# Headers of browsers that load pages in advance.
_LOOKS_AHEAD = (b"sec-purpose", b"purpose", b"x-purpose", b"x-moz")
_AHEAD = (b"prefetch", b"prerender", b"preview")

# Destinations that a person sees. Browsers leave "empty" to scripts, which their mode tells; others may mean nothing.
_SEEN = frozenset((b"document", b"iframe", b"frame", b"fencedframe", b"embed", b"object", b"empty", b""))


class Redirector:
    """Answers short links.

    `has_pass` says whether a text is a client's valid pass for a link with a visitor code. `own_host` is this site's
    host name; its own pages never count as referrers.
    """

    def __init__(
        self,
        find: Callable[[str], Link | None],
        intake: Intake,
        country: Callable[[Address], str],
        has_pass: Callable[[Link, Address, str], bool],
        own_host: str,
        clock: Callable[[], int],
        sticky: Sticky,
    ) -> None:
        self._find = find
        self._intake = intake
        self._country = country
        self._has_pass = has_pass
        self._own_host = own_host
        self._clock = clock
        self._sticky = sticky

    def answer(
        self, request: Request, agent: str, who: Kind, slug: str, query: bytes, client: Address
    ) -> "str | Kept | Shown":
        """Return the target (a URL), perhaps with a cookie, or the page to show; give the recorder what happened.

        The answer may be sent once the record is safe. `request` is a GET or a HEAD, `agent` its User-Agent, `who` the
        kind of client.
        """
        try:
            link = self._find(slug)
        except Unavailable:
            return Shown.UNAVAILABLE
        if link is None:
            return Shown.MISSING
        if link.has_pauses:
            link = link.at(self._clock())
        if page := closed(link):
            return page
        asked = _asked(query[:MAX_QUERY])
        has_others = len(link.numbers) > 1
        if link.is_timed or link.has_caps:
            link = present.at(link, self._clock() // SECOND, anyway=asked.is_anyway, served=self._intake.served)
        last = self._intake.last_turn(link)
        known = self._sticky.number(link, request) if link.sticky else None
        number = known or routing.choose(link.routing, link.numbers, last, asked.picked, link.weights)
        ahead = looks_ahead(request.headers)
        if who is not Kind.HUMAN or ahead or request.method == b"HEAD" or is_part_of_a_page(request.headers):
            return self._show_only(link, number, asked, client, who, ahead)
        if self._is_locked(link, client, asked):
            return Shown.CODE  # not counted yet: the visit is counted when the chat opens
        if number is None:
            self._intake.add_tally(link, Tally.VIEW)
            return _page(link)
        in_turn = link.routing is Routing.TURN and not known
        if in_turn:
            self._intake.set_turn(link, routing.turn(number, last, link.weights))
        self._intake.add_visit(
            link,
            number,
            client,
            country=self._country(client),
            agent=agent,
            referrer=sources.referrer(
                asked.came_from or request.headers.get(b"referer", b"").decode("utf-8", "replace"), self._own_host
            ),
            campaign=asked.campaign,
            why=Why.STICKY if known else _why(link, has_others=has_others) if in_turn else None,
        )
        return self._keep(link, number, request) if in_turn and link.sticky else link.target(number)

    def _keep(self, link: Link, number: Number, request: Request) -> "str | Kept":
        """Answer a visitor who gets the same number again from now on, if a cookie can be made."""
        target, cookie = link.target(number), self._sticky.cookie(link, number, path_of(request))
        return Kept(target, cookie) if cookie else target

    def _show_only(
        self, link: Link, number: Number | None, asked: "_Asked", client: Address, who: Kind, ahead: bool
    ) -> str | Shown:
        """Answer a client that is not a person: no visit is counted, and no turn is used up."""
        # HEAD counts as a bot, whatever the User-Agent: people do not send it. So does what a page loads as an image or
        # a script. A browser that prefetches gets the redirect: the person might land on a card.
        is_preview = who is Kind.PREVIEW or (who is Kind.HUMAN and ahead)
        self._intake.add_tally(link, Tally.PREVIEW if is_preview else Tally.BOT)
        if who is Kind.PREVIEW:
            return Shown.CARD
        if self._is_locked(link, client, asked):
            return Shown.CODE
        return link.target(number) if number else _page(link)

    def _is_locked(self, link: Link, client: Address, asked: "_Asked") -> bool:
        try:
            return link.visitor_code != "" and not self._has_pass(link, client, asked.shown)
        except Unavailable:  # the web cannot read it either, and shows that
            return True


def _why(link: Link, *, has_others: bool) -> Why | None:
    """Return why a number had its turn, beside that it had: of all that the link has, it was the only one there."""
    return Why.ONLY if has_others and routing.is_only(link.numbers) else None


def _page(link: Link) -> Shown:
    """Return the page of a link, as it is now, that leads to no number yet."""
    return Shown.PICK if link.numbers else Shown.CLOSED


class Kept(NamedTuple):
    """A target, and the cookie by which this visitor gets the same number again."""

    target: str
    cookie: str


class _Asked(NamedTuple):
    """The fields of a short link's query."""

    campaign: str
    picked: str  # the id of the number that was picked
    shown: str  # a pass, if valid
    came_from: str
    is_anyway: bool  # whether the visitor wants to write although everyone is closed


@lru_cache(1024)
def _asked(query: bytes) -> _Asked:
    said = of_address(query.decode("latin-1"))
    campaign, came_from = sources.campaign(said), sources.carried(said)
    return _Asked(campaign, said.get("to", ""), said.get("pass", ""), came_from, said.get("anyway") == "1")


def looks_ahead(headers: Mapping[bytes, bytes]) -> bool:
    """Whether a browser loads a page in advance; the person may never come."""
    return not headers.keys().isdisjoint(_LOOKS_AHEAD) and any(
        word in headers.get(name, b"").lower() for name in _LOOKS_AHEAD for word in _AHEAD
    )


def is_part_of_a_page(headers: Mapping[bytes, bytes]) -> bool:
    """Whether a browser says that it loads an image, a script or the like: no one sees a chat open.

    Only navigations have the mode `navigate`, in frames too, and only they and what scripts fetch have no destination
    of a part (W3C Fetch Metadata; Fetch standard §2.2.5).
    """
    mode, destination = headers.get(b"sec-fetch-mode"), headers.get(b"sec-fetch-dest")
    return (mode is not None and mode.strip() != b"navigate") or (
        destination is not None and destination.strip() not in _SEEN
    )
