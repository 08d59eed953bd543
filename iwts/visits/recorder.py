"""The recorder: takes visits, remembers turns, and makes both safe before anyone gets an answer.

Safe means committed to the database or written to the spill file. If neither works, visits are counted as dropped and
reported. `accepted = committed + spilled + dropped` whenever no batch is being saved.

Batches enter the database in the order of their numbers: while one waits in the spill file, all later ones go there
too. A replay therefore never sets a turn back, and one number says which batches are in the database.
"""

import logging
import time
from collections.abc import Callable

from iwts.clock import DAY, Deadline
from iwts.errors import Unavailable
from iwts.storage.db import Database
from iwts.storage.errors import Busy, ReadOnly
from iwts.storage.tx import Tx
from iwts.visits import store as visits
from iwts.visits.backlog import Backlog
from iwts.visits.batch import Batch, Place
from iwts.visits.ids import Ids
from iwts.visits.intake import Intake
from iwts.visits.spill import Spill

log = logging.getLogger(__name__)

REPLAY_SECONDS = 0.005  # how long a replay holds up new visits, unless commits are slower …
MOST_REPLAY_SECONDS = 0.5  # … but no longer than this: others need to write too
RETRY_SECONDS = 0.001
LAST_SECONDS = 1.0  # how long the last replay waits for others that write


class Recorder(Intake):
    """The recorder of the one process that answers visitors, for a database on this machine.

    Two threads may wait for the disk: one for the database (`commit`, `replay` and `forget_old_keys`), one for the
    spill file (`spill`). All other methods belong to the thread that answers.
    """

    def __init__(self, db: Database, spill: Spill, clock: Callable[[], int], *, durable: bool, ip_storage: str) -> None:
        """With `durable`, saved visits survive a power cut."""
        super().__init__(clock, ip_storage)
        self._spill = spill
        self._writer = db.writer(durable=durable)
        self._backlog = Backlog(spill, self.totals)
        try:
            with db.read() as tx:
                self._backlog.learn(tx)
                self._day_keys = visits.day_keys(tx)
        except Unavailable as error:  # visitors still get answers, and their visits are spilled
            log.error("the last visit cannot be read: %s", error)
        self._ids = Ids()
        self._ids_version = (0, 0)
        self.is_stuck = False  # the file was opened while the disk was read-only: only another process can write
        self._replay_seconds = REPLAY_SECONDS
        self._is_losing = False  # whether the loss of visits has been logged
        self._reason = ""  # why the last batch could not be committed; empty after a commit
        self.problem = ""  # the same, and why visits were lost
        for batch in self._backlog.found():
            self._learn(batch)
        self._begin(max(self._backlog.last_visit, self._backlog.last, self._backlog.last_found))
        self._backlog.begin(self._batch.number)
        while self.replay():
            pass

    def version(self) -> tuple[int, int]:
        """Return a value that changes whenever another connection has committed to the file."""
        return self._writer.version()

    def save(self, batch: Batch) -> None:
        """Write and commit a batch, or spill it."""
        try:
            if self.is_behind:
                self.replay()
            self.write(batch)
            self.commit(batch)
        except Exception as error:  # noqa: BLE001 (a visit is never lost to a mistake of ours)
            self.spill(batch, error)

    @property
    def is_behind(self) -> bool:
        """Whether spilled batches must be replayed before another one can be written."""
        return not self._backlog.is_empty

    @property
    def is_nearly_full(self) -> bool:
        """Whether the spill file may soon refuse batches."""
        return self._spill.is_nearly_full

    @property
    def holds(self) -> bool:
        """Whether the spill file holds anything that is not for this database."""
        return self._backlog.holds

    def write(self, batch: Batch) -> None:
        """Write a batch in a transaction that `commit` ends.

        Raise `Busy` immediately if another process is writing, or if spilled batches come first.
        """
        is_open = self._spill.opens()
        if self.is_behind:
            raise Busy(self._reason or "earlier visits are still in the spill file")
        try:
            with self._writer.writing() as tx:
                self._check_ids()
                if not is_open:  # earlier visits may still arrive: they are not counted as being in the database
                    visits.wait_for(tx, self._backlog.last_visit)
                    self._backlog.is_noted = True
                elif batch.tallies:  # unlike visits and turns, they could be written twice
                    visits.mark(tx, batch)
                visits.record(tx, batch, self._ids)
        except Exception:
            self._ids.forget()
            raise

    def commit(self, batch: Batch) -> None:
        """Commit the written batch."""
        try:
            self._writer.commit()
        except Exception:
            self._ids.forget()
            raise
        with self._spill.lock:
            if batch.place is not Place.SPILLED:  # else it was late, and counts as committed after its replay
                self.totals.put(batch, Place.COMMITTED)
        if not self.is_behind:
            self._end_problem()

    def spill(self, batch: Batch, error: Exception, written: Callable[[], None] = lambda: None) -> None:
        """Write a batch to the spill file because of `error`; if that fails too, drop its visits.

        A late commit may still store the batch in the database; its replay then does nothing. Calls `written` as
        soon as it survives the end of this process.
        """

        def note() -> None:
            self._put(batch, Place.SPILLED)
            written()

        if not self.problem:
            log.warning("visits go to the spill file: %s", error)
        self.problem = self._reason = str(error)
        batch.database = self._backlog.database
        try:
            self._spill.append(batch.pack(), note)
        except Unavailable as reason:
            self._drop(batch, reason)
        except Exception as mistake:  # whatever is wrong here, the visitor gets an answer
            log.exception("a batch could not be spilled")
            self._drop(batch, mistake)

    def _drop(self, batch: Batch, reason: Exception) -> None:
        if batch.place is Place.COMMITTED:
            return
        self._put(batch, Place.DROPPED)
        self.problem = f"{self._reason}; {reason}"
        if not self._is_losing:  # logged once, not for every visit
            log.error("%d visits are lost, and more may follow: %s", len(batch.visits), self.problem)
            self._is_losing = True

    def _put(self, batch: Batch, place: Place) -> None:
        with self._spill.lock:  # two threads may place the same batch
            self.totals.put(batch, place)

    def _end_problem(self) -> None:
        self.problem, self._reason, self._is_losing = "", "", False

    def replay(self, seconds: float | None = None) -> bool:
        """Replay spilled batches into the database for about `seconds`; return whether some are left.

        The default is the time of the last commit of a replay: on a slow disk, more visits arrive during a commit.
        """
        if not self.is_behind and not self._backlog.is_noted:
            return False
        if not self._spill.opens():  # its contents are unknown; forgetting them would leave later visits uncounted
            return False
        try:
            with self._writer.write() as tx:  # one for many batches: on a full disk the log has little room
                self._check_ids()
                deadline = Deadline(self._replay_seconds if seconds is None else seconds)
                part = self._backlog.replay(tx, self._write_spilled, deadline)
                written = time.monotonic()
            self._replay_seconds = min(max(REPLAY_SECONDS, time.monotonic() - written), MOST_REPLAY_SECONDS)
            if self._backlog.go_on(part):
                return True
        except Exception as error:  # noqa: BLE001 (whatever it is, the batches stay where they are)
            self._backlog.go_back()
            self._ids.forget()
            self.problem = self._reason = str(error)
            # All connections of a process share the file as SQLite opened it.
            self.is_stuck = isinstance(error, ReadOnly) and self._spill.is_writable()
        else:
            log.info("all spilled visits are now in the database")
            self._end_problem()
        return False

    def _write_spilled(self, tx: Tx, batch: Batch) -> bool:
        # If the spill file could not be opened, later visits have moved the turn on; do not set it back.
        batch.turns = {link: self._turns.get(link, turn) for link, turn in batch.turns.items()}
        batch.served = {number: self.served.get(number, counted) for number, counted in batch.served.items()}
        return visits.replay(tx, batch, self._ids)

    def forget_old_keys(self) -> None:
        """Delete the keys of past days, even without visits."""
        today = self._clock() // DAY
        if min(self._day_keys, default=today) < today - 1:
            with self._writer.write() as tx:
                visits.throw_old_keys_away(tx)
            self._drop_keys_before(today - 1)

    def close(self) -> None:
        """Save everything that has not been saved."""
        deadline = Deadline(LAST_SECONDS)
        while self.replay() or (self.is_behind and not deadline.passed):
            time.sleep(RETRY_SECONDS)
        if self.has_batch:
            self.save(self.take())
        self._writer.close()
        self._spill.close()

    def _check_ids(self) -> None:
        """Forget the ids of rows that others may have deleted. Call it in a transaction."""
        version = self._writer.version()
        if version != self._ids_version:
            self._ids.forget()
            self._ids_version = version
