"""The recorder for a database on another machine: visits are safe in the journal before anyone gets an answer.

If the journal takes none, they are counted as dropped and reported. `accepted = committed + spilled + dropped` whenever
no batch is being saved; spilled are those that wait in the journal.
"""

import contextlib
import logging
import threading
from collections.abc import Callable

from iwts.clock import DAY, SECOND
from iwts.errors import Unavailable
from iwts.storage.db import Database
from iwts.storage.tx import Tx
from iwts.visits import segments, summaries
from iwts.visits import store as visits
from iwts.visits.backlog import Totals
from iwts.visits.batch import Batch, Place
from iwts.visits.intake import Intake
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from iwts.visits.summaries import Summary

log = logging.getLogger(__name__)


class JournalRecorder(Intake):
    """The recorder of a process that answers visitors, for a database on another machine.

    One thread at a time may wait for the disk, in `save` and `look`, and another one for the database, in `learn`. All
    other methods belong to the thread that answers.
    """

    def __init__(
        self,
        db: Database,
        journal: Journal,
        reader: JournalReader,
        clock: Callable[[], int],
        ip_storage: str,
        node: int,
        totals: Totals | None = None,
    ) -> None:
        """`node` is the number of this node, `totals` are to be counted in.

        What `reader` finds waiting in the journal goes on from here.
        """
        super().__init__(clock, ip_storage, node, totals)
        self._db = db
        self._journal = journal
        self._reader = reader
        self._summary = Summary()
        self._placing = threading.Lock()  # while the totals change, but for `accepted`, or the keys
        self._unsaved_keys = dict[int, bytes]()  # of days, from batches that were dropped; the next one takes them
        self._database = ""  # the identity of the database; empty until it could be read
        self._count = 0  # visits in the journal, in all its time
        self._is_losing = False  # whether the loss of visits has been logged
        self._since = 0  # when what waits first came into the journal, in UTC microseconds; 0 if nothing waits
        self._unreadable = 0  # the position after a batch that cannot be read, once it was logged
        self._empty = 0  # the last time that nothing waited: the number of a batch may be much older than its visits
        self.problem = ""  # why the last visits were lost; empty after those that were not
        self.has_read = False  # whether the database could be read at the start
        last = self._find()
        try:
            with db.read() as tx:
                # Else this node's number may have been another one's. Those of other nodes may be of early clocks.
                last = last or visits.last_id(tx)
                self._read(tx)
            self.has_read = True
        except Unavailable as error:
            log.error("the last visit cannot be read: %s", error)
        self._begin(max(last, 1))

    def _find(self) -> int:
        """Go on where the last process ended; return the highest id that it gave."""
        last = 0
        try:
            newest = self._journal.newest
            if newest and (batch := _readable(newest)) is not None:
                last = max(batch.number, *(visit.id for visit in batch.visits), 0)
                self._count, self._database = batch.earlier + len(batch.visits), batch.database
            for batch in summaries.batches(self._reader, self._reader.shipped):
                self._learn(batch)
            self._take_stock()
        except OSError as error:
            log.error("the journal cannot be read: %s", error)
        return last

    @property
    def is_nearly_full(self) -> bool:
        """Whether the journal may soon refuse batches."""
        return self._journal.is_nearly_full

    @property
    def waits(self) -> float:
        """For how many seconds the first batch that waits in the journal has done so, as of the last look."""
        return max(self._clock() - self._since, 0) / SECOND if self._since else 0.0

    def save(self, batch: Batch) -> None:
        """Append a batch to the journal; if that fails, drop its visits."""
        batch.database, batch.earlier = self._database, self._count
        with self._placing:
            batch.day_keys = self._unsaved_keys | batch.day_keys
        try:
            self._journal.append(batch.pack(), self._summary.pack)
            self._summary.add(batch, self._journal.segment)
        except Exception as reason:  # whatever is wrong here, the visitor gets an answer
            if not isinstance(reason, Unavailable):
                log.exception("a batch could not be saved")
            self._summary.forget()
            self._drop(batch, reason)
        else:
            with self._placing:
                self._count += len(batch.visits)
                self.totals.put(batch, Place.SPILLED)
                for day in batch.day_keys:
                    self._unsaved_keys.pop(day, None)
            self.problem, self._is_losing = "", False

    def wait_for_disk(self, reason: str, most: int) -> None:
        """Note that the disk hangs, and let the next batch grow meanwhile; drop it with more than so many visits."""
        self.problem = reason
        if len(self._batch.visits) > most:
            self._drop(self.take(), Unavailable(reason))

    def _drop(self, batch: Batch, reason: Exception) -> None:
        with self._placing:
            self.totals.put(batch, Place.DROPPED)
            self._unsaved_keys |= batch.day_keys  # others go on without them; a visitor has only one
        self.problem = str(reason)
        if batch.visits and not self._is_losing:  # logged once, not for every visit
            log.error("%d visits are lost, and more may follow: %s", len(batch.visits), reason)
            self._is_losing = True

    def look(self) -> None:
        """Look after the journal's files, and count what was shipped meanwhile."""
        self._journal.look()
        try:
            self._take_stock()
        except OSError as error:
            log.error("the journal cannot be read: %s", error)

    def _take_stock(self) -> None:
        """Count the visits that wait; they are more if the database has lost some, which are to be shipped again."""
        shipped, _ = segments.noted(self._reader.folder)
        for position, payload in self._reader.records(shipped):
            first = summaries.readable(payload)
            if first is None and position != self._unreadable:
                log.error("a batch in the journal cannot be read; it waits, with those behind it, for a newer version")
                self._unreadable = position
            waiting = max(self._count - first.earlier, 0) if first is not None else self.totals.spilled
            self._since = max(first.number, self._empty) if first is not None else self._since or self._clock()
            break
        else:
            waiting = self._since = 0
            self._empty = self._clock()
        with self._placing:
            totals = self.totals
            known = totals.spilled + totals.committed
            totals.accepted += max(waiting - known, 0)  # of earlier processes
            totals.spilled, totals.committed = waiting, max(known - waiting, 0)

    def learn(self) -> None:
        """Read the keys of days that were made ahead, and forget those of past days; wait for the database."""
        today = self._clock() // DAY
        self._drop_keys_before(today - 1)
        if not self._database or today + 1 not in self._day_keys:
            with contextlib.suppress(Unavailable), self._db.read() as tx:  # tried again, and others tell
                self._read(tx)

    def _read(self, tx: Tx) -> None:
        self._database = visits.progress(tx).database
        today = self._clock() // DAY
        for day, key in visits.day_keys(tx).items():
            if day >= today:
                self._day_keys.setdefault(day, key)  # one in use stays

    def close(self) -> None:
        """Save everything that has not been saved."""
        if self.has_batch:
            self.save(self.take())
        self._journal.close()


def _readable(payload: bytes) -> Batch | None:
    """Return a batch; None if it cannot be read, for example because a newer version wrote it."""
    try:
        return Batch.unpack(payload)
    except (ValueError, TypeError, LookupError):
        return None
