"""The link table of a database on another machine: all links in memory, followed from a thread."""

import asyncio
import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

from iwts.clock import SECOND
from iwts.errors import Unavailable
from iwts.front.packed import pack, unpack_under
from iwts.front.snapshot import Snapshot
from iwts.links import blocks, sealed, seals
from iwts.links.link import Link
from iwts.links.sealed import Leading
from iwts.storage.db import Database
from iwts.storage.errors import Damaged
from iwts.storage.tx import Tx

log = logging.getLogger(__name__)

STEP = 100  # slugs read at a time
REST = 2.0  # pause after a step, as a multiple of its time, unless visitors wait for their links
LOOK = 2.0  # seconds between two looks at a database that tells nothing
SURE = 5.0  # … after which it may have changed without telling us
AGAIN = 0.5  # seconds between two attempts to reach it
SETTLE = 0.5  # seconds that an answer waits for the table, at most


class FollowedTable:
    """Links in memory, packed. `follow` runs in a thread; `find` and `settle` belong to the loop and read memory only.

    The database tells which links have changed, and after it could not be reached, that any may have. Until all are
    read again, known links work, and an unknown slug may be a link's.
    """

    def __init__(self, db: Database, clock: Callable[[], int], start: Snapshot | None) -> None:
        """`start` has the links until the database can be read."""
        self._db = db
        self._clock = clock
        self._changes = db.changes()
        # As in `LinkTable`, the garbage collector has nothing to walk through.
        self._slugs = start.slugs if start else dict[str, int]()  # slug → id of the link that it leads to, or did
        self._links = start.links if start else dict[int, bytes]()  # id → packed link
        self._blocked = start.blocked if start else frozenset[tuple[str, str]]()
        self._at = start.at if start else 0  # when the links were so, in UTC microseconds
        self._damaged = set[str]()  # slugs that no longer tell where they lead
        self._reading: _Reading | None = _Reading()
        self._is_due = False  # whether everything is to be read once more after that
        self._is_whole = False  # whether the table had every link at the last look
        self.was_whole = False  # … or at one before
        self._sure_until = 0.0  # in monotonic time
        self._lost = ""  # why the database cannot be read
        self._waiting = deque[Callable[[], object]]()  # what to call after the next look
        self._is_closed = False
        self.revision = 0  # rises whenever the table changes
        self.is_ready = threading.Event()  # set once the table is whole, or the database has failed

    @property
    def is_sure(self) -> bool:
        """Whether the table has every link, as far as the database has told."""
        return self._is_whole and time.monotonic() < self._sure_until

    @property
    def problem(self) -> str:
        """Why links cannot be read; empty if they can."""
        lost = self._lost
        if not lost and self._is_whole and not self.is_sure:
            lost = "the database does not answer"
        if not lost:
            return next((f"the link “{slug}” is damaged" for slug in self._damaged.copy()), "")
        if not self._at:
            return lost
        at = datetime.fromtimestamp(self._at // SECOND, UTC)
        return f"{lost}; those of {at:%Y-%m-%d %H:%M:%S} UTC are used"

    def find(self, slug: str) -> Link | None:
        """Return the link of a folded slug, or None. Raise `Unavailable` if an unknown slug may be a link's."""
        packed = self._links.get(self._slugs.get(slug, 0))
        if packed is not None:
            return unpack_under(packed, self._blocked)
        if slug in self._damaged:
            raise Damaged(f"the slug “{slug}”")
        if not self.is_sure:
            raise Unavailable(self.problem or "not all links have been read yet")
        return None

    async def settle(self) -> None:
        """Wait until the table has what was committed before this call, but not for long."""
        if self.is_sure:
            loop = asyncio.get_running_loop()
            looked = asyncio.Event()
            self.call_after_look(lambda: loop.call_soon_threadsafe(looked.set))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SETTLE):
                    await looked.wait()

    def call_after_look(self, call: Callable[[], object]) -> None:
        """Have a look begin soon; call `call` at its end, in the thread that follows."""
        self._waiting.append(call)
        self._changes.wake()

    def snapshot(self) -> Snapshot:
        """Return what the table holds now."""
        return Snapshot(self._at, self._blocked, self._links.copy(), self._slugs.copy())

    def close(self) -> None:
        """End `follow`, from another thread."""
        self._is_closed = True
        self._changes.wake()

    def follow(self) -> None:
        """Keep the table as the database is, until `close`."""
        while not self._is_closed:
            try:
                self._changes.wait(self._look())
            except Exception as error:
                if not isinstance(error, Unavailable):  # a bug; the table still serves visitors
                    log.exception("links cannot be followed")
                self._lose(str(error))
                self._changes.wait(AGAIN)
        self._changes.close()

    def _look(self) -> float:
        """Read what has changed, or a part of everything; return how many seconds to wait for more."""
        waiting, began = len(self._waiting), time.monotonic()
        told = self._changes.told()
        if None in told and self._reading and self._reading.last:
            self._is_due = True
        elif None in told:
            self._reading = _Reading()
        changed = {link for link in told if link is not None}
        if told or self._reading:
            with self._db.read() as tx:
                self._read_blocks(tx)
                self._read_changed(tx, changed)
                if self._reading:
                    self._read_on(tx, self._reading, changed)
        self._sure_until = began + SURE
        self._at = self._clock() if self._is_whole else self._at
        self._end_waiting(waiting)
        if not self._reading:
            return LOOK
        return REST * (time.monotonic() - began) if self._is_whole else 0

    def _lose(self, reason: str) -> None:
        if reason != self._lost:
            log.error("links cannot be looked up: %s", reason)
        self._lost, self._is_whole, self._reading = reason, False, _Reading()
        self._end_waiting(len(self._waiting))
        self.is_ready.set()

    def _read_blocks(self, tx: Tx) -> None:
        blocked = blocks.all_of_numbers(tx)
        if blocked != self._blocked:
            self._blocked = blocked
            self.revision += 1

    def _read_changed(self, tx: Tx, changed: set[int]) -> None:
        ids = sorted(changed)
        for begin in range(0, len(ids), STEP):  # an import may have added any number
            some = ids[begin : begin + STEP]
            found = {self._put(leading) for leading in sealed.slugs_of(tx, some)}
            for link in set(some) - found:
                self._drop(link)

    def _read_on(self, tx: Tx, reading: "_Reading", changed: set[int]) -> None:
        """Read the next slugs; after the last one, drop the links that are gone."""
        found = list(sealed.slugs_after(tx, reading.last, STEP))
        reading.seen.update(changed, map(self._put, found))
        if len(found) == STEP:
            reading.last = found[-1].id
            return
        for link in self._links.keys() - reading.seen:
            self._drop(link)
        if self._lost:
            log.info("links can be looked up again")
        self._lost, self._is_whole, self.was_whole = "", True, True
        self._reading = _Reading() if self._is_due else None
        self._is_due = False
        self.is_ready.set()

    def _put(self, leading: Leading) -> int:
        """Take a link over, but none that is damaged in place of one that was not; return its id, 0 if unknown."""
        slug, link = leading.slug, leading.link
        if leading.is_damaged or (link and not seals.is_intact(link)):
            self._damaged.add(slug)
            return self._slugs.get(slug, 0)
        self._damaged.discard(slug)
        if not link:
            return 0
        id_, packed = link.link.id, pack(link)
        if self._links.get(id_) != packed:
            self._links[id_] = packed
            self.revision += 1
        if self._slugs.get(slug) != id_:
            self._slugs[slug] = id_
            self.revision += 1
        return id_

    def _drop(self, link: int) -> None:
        if self._links.pop(link, None):
            self.revision += 1

    def _end_waiting(self, count: int) -> None:
        for _ in range(count):
            with contextlib.suppress(RuntimeError):  # the loop has ended
                self._waiting.popleft()()


class _Reading:
    """How far a reading of all slugs has come."""

    def __init__(self) -> None:
        self.last = 0  # the id of the last one
        self.seen = set[int]()  # links that are there
