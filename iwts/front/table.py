"""The link table: links by slug, in memory, as fresh as the file."""

import asyncio
import contextlib
from collections.abc import Callable

from iwts import links
from iwts.db import Database
from iwts.errors import Unavailable
from iwts.links import Link


class LinkTable:
    """What was looked up once is looked up again only after somebody else has written to the file.

    While the file cannot be read, links that are known go on leading to their chats.
    """

    def __init__(self, db: Database, version: Callable[[], int]) -> None:
        """`version` changes whenever another connection has committed; it is asked once in a turn of the loop."""
        self._db = db
        self._ask_version = version
        self._version: int | None = None
        self._links: dict[str, tuple[int, Link]] = {}
        # What cannot be read now is looked up when somebody asks for it.
        with contextlib.suppress(Unavailable), db.read() as tx:
            now = version()
            self._links = {slug: (now, link) for slug, link in links.by_slug(tx)}

    def find(self, slug: str) -> Link | None:
        """The link at a slug, folded; None if there is none; `Unavailable` if the file cannot be read and it is unknown
        whether there is one."""
        known = self._links.get(slug)
        try:
            if self._version is None:
                self._version = self._ask_version()
                asyncio.get_running_loop().call_soon(self._forget_version)
            if known and known[0] == self._version:
                return known[1]
            with self._db.read() as tx:
                link = links.find(tx, slug)
        except Unavailable:
            if known:
                return known[1]
            raise
        if link:
            self._links[slug] = (self._version, link)
        else:
            self._links.pop(slug, None)
        return link

    def _forget_version(self) -> None:
        self._version = None
