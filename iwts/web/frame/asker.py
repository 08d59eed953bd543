"""The browser behind a request and the links that it may manage: recognised by its cookie or by a link code."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property

from iwts.clock import DAY
from iwts.errors import N_, Forbidden, Invalid, Unavailable
from iwts.http.addresses import Address
from iwts.instance.service import Service
from iwts.links import access, creators, lists
from iwts.links import store as links
from iwts.links.creators import Creator
from iwts.links.link import Link
from iwts.log.events import Event
from iwts.storage.tx import Tx
from iwts.visits import agents
from iwts.web.frame.session import Session


class Asker:
    """The browser that a request comes from."""

    def __init__(
        self,
        service: Service,
        session: Session,
        agent: str,
        is_owner: Callable[[], bool],
        record: Callable[[Tx, Link], None],
    ) -> None:
        """`is_owner` tells whether the owner is signed in, who may manage all links; `record` records that."""
        self._service = service
        self._session = session
        self._agent = agent
        self._is_owner = is_owner
        self._record = record
        self._gained: tuple[int, str] | None = None

    @cached_property
    def creator(self) -> int | None:
        """The creator's number; None if this browser has neither made nor opened a link.

        Writes on the first use of a new cookie, and on the first one of each day.
        """
        token = self._session.cookies.get("my", "")
        found = self._find(token)
        if found and found.is_new:
            with self._service.db.write() as tx:
                creators.replace(tx, token)
            found = self._find(token)
        elif found and found.used_on != self._service.clock() // DAY:
            with suppress(Unavailable), self._service.db.write() as tx:
                creators.use(tx, found.id)
            self._session.keep("my", token)
        return found.id if found else None

    def _find(self, token: str) -> Creator | None:
        if not token:
            return None
        with self._service.db.read() as tx:
            return creators.find(tx, token)

    @contextmanager
    def gaining(self) -> Iterator[Tx]:
        """Open a write transaction in which this browser may gain access; renew its cookie if it did.

        The cookie is set after the commit: a cookie that no one has stored would cost the browser its access.
        """
        _ = self.creator  # may write too
        with self._service.db.write() as tx:
            yield tx
        if self._gained:
            self.creator, token = self._gained
            if token:
                self._session.keep("my", token)

    def gainer(self, tx: Tx) -> int:
        """Return the creator to give access to, in a transaction of `gaining`: a new one that replaces the old one."""
        if self._gained is None:
            token = self._session.cookies.get("my", "")
            found = creators.find(tx, token)  # again: the cookie may have ended since `creator` was read
            old = None if found else creators.renewed(tx, token)
            # The answer that renewed the cookie is on its way to the browser, or there: it needs no other cookie.
            self._gained = (old, "") if old else creators.create(tx, agents.named(self._agent), found and found.id)
        return self._gained[0]

    def give(self, tx: Tx, link: Link) -> None:
        """Give this browser access to the link, in a transaction of `gaining`."""
        if not self.has(tx, link):
            creators.give(tx, self.gainer(tx), link)

    def has(self, tx: Tx, link: Link) -> bool:
        """Whether this browser made or opened the link."""
        return self.creator is not None and creators.may_manage(tx, self.creator, link)

    def may_manage(self, tx: Tx, link: Link) -> bool:
        """Whether this browser has the link, or the owner is signed in."""
        return self.has(tx, link) or self._is_owner()

    def is_owners(self, tx: Tx, link: Link) -> bool:
        """Whether only the owner's right opens the link in this browser."""
        return not self.has(tx, link) and self._is_owner()

    def managed(self, slug: str) -> Link:
        """Return the link if this browser may manage it; raise `NotFound` or `Forbidden` otherwise."""
        with self._service.db.read() as tx:
            return self._managed(tx, slug)

    def _managed(self, tx: Tx, slug: str) -> Link:
        link = links.get(tx, slug)
        if not self.may_manage(tx, link):
            raise Forbidden(
                N_("Only the creator of this link can open this page. Open your secret link in this browser first.")
            )
        return link

    @contextmanager
    def managing(self, slug: str) -> Iterator[tuple[Tx, Link]]:
        """Open a write transaction and read the link in it; raise like `managed`.

        Access is also checked before the transaction, to keep strangers from holding up other writers.
        """
        self.managed(slug)
        with self._service.db.write() as tx:
            link = self._managed(tx, slug)
            if self.is_owners(tx, link):
                self._record(tx, link)
            yield tx, link

    def mine(self) -> list[int]:
        """The ids of the links that this browser may manage."""
        if self.creator is None:
            return []
        with self._service.db.read() as tx:
            return lists.of_creator(tx, self.creator)

    def open_by_code(self, slug: str, code: str, client: Address) -> Link:
        """Give this browser access to the link if the link code is right.

        Raises `Invalid` for a wrong code, and `TooMany` and `QueueFull` like `Guesses.check`.
        """
        with self._service.db.read() as tx:
            link = links.find(tx, slug)
            stored = access.of(tx, link).code if link else ""
        # A wrong code, a link without a code and a missing link are indistinguishable: same text, same duration, same
        # limits. All unknown names are one link to the limits, so that inventing names gives no more guesses; names
        # that are known keep their own, or a flood of invented ones would put every link under attack. Telling known
        # names from unknown ones by that is no secret: GET /<slug> does.
        key = link.id.to_bytes(8) if link else b""
        now = self._service.clock() / 1e6
        if not self._service.link_codes.check(key, client, now, stored, code):
            self._service.events.tell(Event.WRONG_CODE, client, of="link", link=link.slug if link else "")
            raise Invalid("code", N_("The link and the code don’t match. Check both."))
        with self.gaining() as tx:
            link = links.get(tx, slug)
            self.give(tx, link)
        return link
