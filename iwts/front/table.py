"""The link table: links by slug, in memory, as fresh as the file."""

import asyncio
import logging
import marshal
from collections.abc import Callable
from functools import lru_cache

from iwts.errors import Unavailable
from iwts.links import seals
from iwts.links import store as links
from iwts.links.link import Link, LinkRow, NumberRow, Sealed
from iwts.storage.db import Database

log = logging.getLogger(__name__)


class LinkTable:
    """Links in memory. A known link is read again only after another connection has written to the file.

    While the file cannot be read, known links keep working. The table holds all links, packed: 0.4 KB each, less than
    half the size of objects.
    """

    def __init__(self, db: Database, version: Callable[[], tuple[int, int]]) -> None:
        """Load all links. `version` changes when another connection commits; it is read once per turn of the loop."""
        self._db = db
        self._ask_version = version
        self._version: tuple[int, int] | None = None
        self._links: dict[str, tuple[tuple[int, int], bytes]] = {}  # slug → when it was read, packed link
        self.problem = ""  # why links could not be read; empty once one could
        # Links that cannot be read now are looked up on demand.
        try:
            with db.read() as tx:
                now = version()
                for slug, sealed in links.by_slug(tx):
                    self._links[slug] = now, _pack(sealed)
        except Unavailable as error:
            self._note(error)

    def find(self, slug: str) -> Link | None:
        """Return the link of a folded slug, or None. Raise `Unavailable` if an unknown slug cannot be looked up."""
        known = self._links.get(slug)
        try:
            if self._version is None:
                self._version = self._ask_version()
                asyncio.get_running_loop().call_soon(self._forget_version)
            if known and known[0] == self._version:
                return _unpack(known[1])
            return self._read(slug, self._version)
        except Unavailable as error:
            self._note(error)
            if not known:
                raise
        return _unpack(known[1])

    def _read(self, slug: str, version: tuple[int, int]) -> Link | None:
        """Read a link from the file; it replaces the known one only if its seal is intact."""
        with self._db.read() as tx:
            sealed = links.at_slug(tx, slug)
        link = None
        if sealed:
            packed = _pack(sealed)
            link = _unpack(packed)
            self._links[slug] = version, packed
        else:
            self._links.pop(slug, None)
        self.problem = ""
        return link

    def _note(self, error: Unavailable) -> None:
        if self.problem != str(error):  # logged once, not for every visitor
            log.error("links cannot be looked up: %s", error)
        self.problem = str(error)

    def _forget_version(self) -> None:
        self._version = None


def _pack(sealed: Sealed) -> bytes:
    return marshal.dumps((tuple(sealed.link), list(map(tuple, sealed.numbers))))


@lru_cache(4096)
def _unpack(packed: bytes) -> Link:
    link, numbers = marshal.loads(packed)  # noqa: S302 (only output of `_pack`)
    return seals.unseal(Sealed(LinkRow(*link), [NumberRow(*number) for number in numbers]))
