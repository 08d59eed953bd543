"""The shipper: takes batches from the journal into a database on another machine, in order, each exactly once.

The transaction that adds batches also moves the mark of this node, a position in its journal. If the mark is set back,
as after a failover to a standby that lagged, it ships again what the database lacks.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from iwts.clock import Deadline
from iwts.errors import Unavailable
from iwts.storage.db import Database
from iwts.storage.tx import Tx
from iwts.visits import nodes
from iwts.visits import store as visits
from iwts.visits.batch import Batch
from iwts.visits.ids import Ids
from iwts.visits.journal_reader import JournalReader
from iwts.visits.nodes import Node

log = logging.getLogger(__name__)

PAUSE = 0.05  # seconds between two looks at a journal in which nothing waits
AGAIN = 0.5  # seconds before the next attempt when the database takes nothing
LOOK = 2.0  # seconds between two looks at the mark while nothing waits
MOST = 2 << 20  # bytes in a transaction, some 5,000 visits: others write in between
PATIENCE = 5.0  # seconds for what is left at the end


@dataclass(slots=True)
class _Part:
    """What one transaction ships."""

    after: int  # its batches are after this position in the journal …
    to: int  # … and up to that
    batch: Batch = field(default_factory=lambda: Batch(0))  # all of them as one
    databases: set[str] = field(default_factory=set)  # that they are for
    problem: str = ""  # why the next one cannot be read
    is_full: bool = False  # there may be more

    def add(self, batch: Batch, to: int) -> None:
        if not batch.of:  # a summary has nothing new
            self.batch.add(batch)
        self.databases.add(batch.database)
        self.to = to


class Shipper:
    """Ships from `run` to `stop`."""

    def __init__(self, db: Database, node: Node, reader: JournalReader) -> None:
        self._db = db
        self._node = node
        self._reader = reader
        self._is_stopped = False
        self._told = ""  # the last problem that was logged
        self._thread = ThreadPoolExecutor(1)  # reads ahead
        self._ahead: Future[_Part] | None = None

    def run(self) -> None:
        """Ship until `stop`, and then what is left unless that takes too long."""
        look = Deadline(0)
        while not self._is_stopped:
            if self._has_more():
                self._try(self.ship)
            elif look.passed:
                self._try(self.look)
                look = Deadline(LOOK)
            else:
                time.sleep(PAUSE)
        rest = Deadline(PATIENCE)
        while not rest.passed and self._has_more():
            self._try(self.ship)
        self._thread.shutdown()

    def stop(self) -> None:
        """End `run`, from another thread or a signal handler."""
        self._is_stopped = True

    def _has_more(self) -> bool:
        try:
            return next(self._reader.records(self._reader.shipped), None) is not None
        except OSError:  # `ship` says why
            return True

    def _try(self, work: Callable[[], None]) -> None:
        """Do it; if that fails, log it once and wait a little."""
        try:
            work()
        except Exception as error:
            if not isinstance(error, Unavailable | OSError):  # a bug; the visits stay where they are
                log.exception("visits cannot be shipped")
            elif str(error) != self._told:
                log.warning("visits wait in the journal: %s", error)
            self._told = str(error)
            time.sleep(AGAIN)
        else:
            if self._told:
                log.info("visits are shipped again")
            self._told = ""

    def look(self) -> None:
        """See whether the mark was set back, show the other servers that this one is there, and delete old segments.

        Raise `Unavailable` if the database cannot be read, OSError if the journal fails.
        """
        with self._db.read() as tx:
            mark = None if nodes.is_silent(tx, self._node) else nodes.mark(tx, self._node)
        if mark is None:
            with self._db.write() as tx:
                mark = self._enter(tx)
        self._notice(mark)
        self._reader.note(mark)

    def ship(self) -> None:
        """Ship the next batches.

        Raise `Unavailable` if the database takes none or the journal has some that are not for it, OSError if the
        journal fails.
        """
        found = self._take(self._reader.shipped)  # others write meanwhile
        with self._db.write_in_bulk() as tx:
            mark = nodes.mark(tx, self._node)
            if mark is None:
                mark = self._enter(tx)
            if found.after != mark:
                found = self._next(mark)
            self._require(found, visits.progress(tx).database)
            if found.is_full:
                self._ahead = self._thread.submit(self._next, found.to)
            if found.to != mark:
                visits.record(tx, found.batch, Ids(), may_be_late=True)
                nodes.set_mark(tx, self._node, found.to)
        self._notice(mark)
        self._reader.note(found.to)

    def _enter(self, tx: Tx) -> int:
        """Enter the node, which the database may have lost; return its mark."""
        if nodes.enter(tx, self._node) != self._node:
            raise Unavailable("the number of this server is now another one’s; restart iwts")
        return nodes.mark(tx, self._node) or 0

    def _notice(self, mark: int) -> None:
        """Log it if the mark was set back."""
        if mark < self._reader.shipped:
            log.warning("the database has lost its last visits; they are shipped again")
            if self._reader.lacks(mark):
                log.error("some of them are lost: the journal does not have them any more; see journal_keep")

    def _take(self, after: int) -> _Part:
        """Return the next batches after a position, if possible as they were read during the last transaction."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None and not ahead.exception() and ahead.result().after == after:
            return ahead.result()
        return self._next(after)

    def _next(self, after: int) -> _Part:
        """Return the next batches after a position."""
        part, size = _Part(after, after), 0
        for position, payload in self._reader.records(after):
            try:
                part.add(Batch.unpack(payload), position)
            except (ValueError, TypeError, LookupError) as error:  # for example a batch from a newer version
                part.problem = str(error)
            size += len(payload)
            part.is_full = size >= MOST
            if part.is_full or part.problem:
                break
        return part

    def _require(self, part: _Part, database: str) -> None:
        """Raise `Unavailable` for batches that cannot be shipped."""
        if part.problem and part.to == part.after:  # those before it are shipped first
            raise Unavailable(f"a batch in {self._reader.folder} cannot be read ({part.problem})")
        if part.databases - {"", database}:
            raise Unavailable(f"{self._reader.folder} has visits of another database; move it away")
