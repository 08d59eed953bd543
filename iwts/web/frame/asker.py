"""Who asks, and which links they may manage: a browser is known by its cookie, and may show a link's code."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from iwts.addresses import Address
from iwts.errors import N_, Forbidden, Invalid
from iwts.instance.service import Service
from iwts.links import access, creators
from iwts.links import store as links
from iwts.links.link import Link
from iwts.storage.db import Tx
from iwts.web.frame.session import Session


class Asker:
    """The browser that a request comes from."""

    def __init__(self, service: Service, session: Session) -> None:
        self._service = service
        self._session = session

    @cached_property
    def creator(self) -> int | None:
        """Its number as a creator; None if it has made and opened no link."""
        token = self._session.cookies.get("my")
        if not token:
            return None
        with self._service.db.read() as tx:
            found = creators.find(tx, token)
        if found is not None:
            self._session.keep("my", token)
        return found

    def make_creator(self, tx: Tx) -> int:
        """Its number, by which it is known again from now on."""
        if self.creator is None:
            self.creator, token = creators.create(tx)
            self._session.keep("my", token)
        return self.creator

    def give(self, tx: Tx, link: Link) -> None:
        """Let it manage the link from now on."""
        creators.give(tx, self.make_creator(tx), link)

    def may_manage(self, tx: Tx, link: Link) -> bool:
        return self.creator is not None and creators.may_manage(tx, self.creator, link)

    def managed(self, slug: str) -> Link:
        """The link, if it may be managed; else `NotFound` or `Forbidden`."""
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
        """A transaction and the link in it, as it is by then; raises like `managed`, strangers before they hold up
        others."""
        self.managed(slug)
        with self._service.db.write() as tx:
            yield tx, self._managed(tx, slug)

    def mine(self) -> list[Link]:
        """The links that may be managed, the newest first; without those that are damaged."""
        if self.creator is None:
            return []
        with self._service.db.read() as tx:
            return links.of_creator(tx, self.creator).links

    def open_by_code(self, slug: str, code: str, client: Address) -> Link:
        """Let it manage the link with that slug from now on, if that is its link code; else `Invalid`. Raises `TooMany`
        and `Unavailable` like `Guesses.check`."""
        with self._service.db.read() as tx:
            link = links.find(tx, slug)
            stored = access.of(tx, link).code if link else ""
        # Nothing tells a link without a code from one with another code, or from none: not what is said, nor how
        # long it takes, nor when it becomes too much.
        key = link.id.to_bytes(8) if link else slug.encode()
        now = self._service.clock() / 1e6
        if not self._service.link_codes.check(key, client, now, stored, code):
            raise Invalid("code", N_("This link and this code do not belong together. Check both."))
        with self._service.db.write() as tx:
            link = links.get(tx, slug)
            self.give(tx, link)
        return link
