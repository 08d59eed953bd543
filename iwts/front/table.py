"""The link table: links by slug, in memory, as fresh as the file."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress

from iwts.errors import Unavailable
from iwts.front.packed import pack, unpack
from iwts.links import blocks, sealed
from iwts.links.link import Link
from iwts.storage.db import Database

log = logging.getLogger(__name__)

STEP = 100  # slugs read at a time, in 1 to 3 ms


class LinkTable:
    """Links in memory, packed.

    `fill` reads them all, a few at a time, and may run in a thread; `find` does not wait for it, and belongs to the
    loop. While the file cannot be read, known links keep working.
    """

    def __init__(self, db: Database, version: Callable[[], tuple[int, int]]) -> None:
        """`version` changes when another connection commits; `find` asks for it once per turn of the loop."""
        self._db = db
        self._ask_version = version
        self._version: tuple[int, int] | None = None
        self._is_asked = False  # in this turn of the loop
        # Only strings and bytes: the garbage collector does not walk through all links.
        self._links: dict[str, bytes] = {}  # slug → packed link; empty if the slug leads to none
        self._fresh = set[str]()  # slugs read at `_version`
        self._last = 0  # the id of the last slug that `fill` read
        self._whole_at: tuple[int, int] | None = None  # the version at which the table had every slug; None: never
        self._unread = self._unfilled = ""  # why the last attempt failed; empty if it succeeded

    @property
    def problem(self) -> str:
        """Why links cannot be read; empty if they can."""
        return self._unread or self._unfilled

    def find(self, slug: str) -> Link | None:
        """Return the link of a folded slug, or None. Raise `Unavailable` if an unknown slug cannot be looked up."""
        try:
            self._notice_changes()
            if slug in self._fresh:
                return unpack(self._links[slug])
            if self._is_missing(slug):
                return None
            return self._read(slug)
        except Unavailable as error:
            self._unread = _noted(error, self._unread)
            known = self._links.get(slug)
            if not known:
                raise
        return self._without_blocked(unpack(known))

    def fill(self) -> bool:
        """Read the next slugs that the table lacks; return whether there are more."""
        try:
            return self._read_on()
        except Unavailable as error:
            self._unfilled = _noted(error, self._unfilled)
            return False

    def _notice_changes(self) -> None:
        if not self._is_asked:
            version = self._ask_version()
            if version != self._version:
                self._version = version
                self._fresh.clear()
            self._is_asked = True
            asyncio.get_running_loop().call_soon(self._ask_again)

    def _ask_again(self) -> None:
        self._is_asked = False

    def _is_missing(self, slug: str) -> bool:
        """Whether no such slug exists; False also if the table cannot tell."""
        if self._whole_at and slug not in self._links and self._whole_at != self._ask_version():
            self._read_on()  # slugs are only ever added
        return self._whole_at is not None and slug not in self._links

    def _read(self, slug: str) -> Link | None:
        """Read a link from the file; it replaces the known one only if its seal is intact."""
        with self._db.read() as tx:
            found = sealed.at_slug(tx, slug)
            packed = pack(found)
            link = unpack(packed)
            if link and (blocked := blocks.of_numbers(tx, blocks.digits(link))):
                packed = pack(found, tuple(blocked))
                link = unpack(packed)
        if packed or slug in self._links:  # slugs that were never used are not kept
            self._links[slug] = packed
            self._fresh.add(slug)
        self._unread = ""
        return link

    def _without_blocked(self, link: Link | None) -> Link | None:
        """Return a link that cannot be read now, without the numbers that have been blocked since it was."""
        with suppress(Unavailable), self._db.read() as tx:
            return blocks.applied(tx, link) if link else None
        return link

    def _read_on(self) -> bool:
        with self._db.read() as tx:
            version = self._ask_version()  # later commits change it
            found = list(sealed.slugs_after(tx, self._last, STEP))
            for leading in found:
                if not leading.is_damaged:
                    self._links.setdefault(leading.slug, pack(leading.link))  # `find` may have read a newer state
            more = len(found) == STEP
            is_whole = not more and not any(leading.is_damaged for leading in found)
            if is_whole and not self._whole_at:  # earlier damage may have hidden slugs
                is_whole = len(self._links) >= sealed.count_slugs(tx)
        self._last = found[-1].id if found else self._last
        self._whole_at = version if is_whole else None
        self._unread = self._unfilled = ""
        return more


def _noted(error: Unavailable, before: str) -> str:
    if before != str(error):  # logged once, not for every visitor
        log.error("links cannot be looked up: %s", error)
    return str(error)
