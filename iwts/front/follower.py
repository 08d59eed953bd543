"""The follower: keeps the link table as a database on another machine is, and a snapshot of it in a file."""

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from iwts.errors import IwtsError
from iwts.front import snapshot
from iwts.front.followed_table import FollowedTable
from iwts.storage.db import Database

log = logging.getLogger(__name__)

REST = 60.0  # seconds between two snapshots, at least
PATIENCE = 1.0  # seconds for the database at shutdown


class Follower:
    """The thread that follows, from `start` to `close`. `keep` may wait for the disk."""

    def __init__(
        self, db: Database, clock: Callable[[], int], path: Path, name: str, *, is_writer: bool = True
    ) -> None:
        """`path` is that of the snapshot, `name` that of the database in it. Only a writer renews it."""
        self._is_writer = is_writer
        self._path = path
        self._name = name
        found = snapshot.read(path, name)
        self.table = FollowedTable(db, clock, found)
        self._kept = self.table.revision if found else -1
        self._due = 0.0  # in monotonic time
        self._told = ""  # the last failure that was logged
        self._following = threading.Thread(target=self.table.follow, name="links", daemon=True)

    async def start(self, seconds: float) -> None:
        """Follow, and wait until the table has all links; but no longer than that, nor for a database that is away."""
        self._following.start()
        await asyncio.to_thread(self.table.is_ready.wait, seconds)

    def look(self) -> None:
        """Renew the snapshot if links have changed, unless it is new."""
        if time.monotonic() >= self._due:
            self._keep()

    def close(self) -> None:
        """Stop, and renew the snapshot if links have changed."""
        self.table.close()
        self._following.join(PATIENCE)
        self._keep()

    def _keep(self) -> None:
        revision = self.table.revision
        if not self._is_writer or revision == self._kept or not self.table.was_whole:
            return
        self._due = time.monotonic() + REST
        try:
            snapshot.write(self._path, self._name, self.table.snapshot())
        except IwtsError as error:
            if str(error) != self._told:  # once, not every minute
                log.error("no snapshot of the links, to start without the database: %s", error)
            self._told = str(error)
        else:
            self._kept, self._told = revision, ""
