"""The backlog: batches in the spill file, which are replayed into the database in order, each exactly once."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from iwts.clock import Deadline
from iwts.storage.tx import Tx
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Place
from iwts.visits.spill import Spill

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Totals:
    """Counts of visits since this process started, including those that it found in the spill file."""

    accepted: int = 0
    committed: int = 0
    spilled: int = 0
    dropped: int = 0

    def put(self, batch: Batch, place: Place) -> None:
        """Move a batch's visits to the count of `place`."""
        count = len(batch.visits)
        if batch.place:
            setattr(self, batch.place, getattr(self, batch.place) - count)
        setattr(self, place, getattr(self, place) + count)
        batch.place = place


class SharedTotals(Totals):
    """Counts that other processes see, but for `accepted`, which is the sum of the others once all are saved."""

    def __init__(self, shared: memoryview) -> None:
        """`shared` has room for three numbers."""
        self._shared = shared
        super().__init__()

    @property
    def committed(self) -> int:
        return int(self._shared[0])

    @committed.setter
    def committed(self, count: int) -> None:
        self._shared[0] = count

    @property
    def spilled(self) -> int:
        return int(self._shared[1])

    @spilled.setter
    def spilled(self, count: int) -> None:
        self._shared[1] = count

    @property
    def dropped(self) -> int:
        return int(self._shared[2])

    @dropped.setter
    def dropped(self, count: int) -> None:
        self._shared[2] = count


@dataclass(slots=True)
class Part:
    """The effects of one transaction of a replay, valid once it is committed."""

    done: int = 0  # visits that are in the database now
    left_out: int = 0  # visits that stay in the spill file
    last: int = 0  # the number of the last batch that needs no further replay
    identity: str = ""  # the database's new identity, if it had to take one
    is_late: bool = False  # whether the deadline passed before the end of the file


class Backlog:
    """The batches in the spill file, for the only process that writes it.

    Some may not be for this database, for example if someone has put an older copy or an empty one in its place. They
    stay in the file until the owner decides, but no longer wait. The database then takes a new identity, because its
    batch numbers are unrelated to theirs.
    """

    def __init__(self, spill: Spill, totals: Totals) -> None:
        self._spill = spill
        self._totals = totals
        self.database = ""  # the identity of the database; empty until it can be read
        self._own = {""}  # the identities that it has had since this process started
        self._last_link = 0  # the highest id that a link had when this process started
        self._first: int | None = None  # the number of this process's first batch
        self.last = 0  # the number of the last batch that needs no replay
        self.last_visit = 0  # the highest id in the database when this process started
        self.last_found = 0  # … and in the spill file
        self.is_noted = True  # whether the database notes that the spill file cannot be opened
        self._left: Iterator[bytes] | None = None  # records still to be replayed
        self._done: int | None = None  # position in the spill file up to which a replay is committed
        self._keeps = False  # whether this replay leaves any in the file
        self._left_out = 0  # visits in these …
        self._held = 0  # … and in those of earlier replays
        self.holds = False  # whether the file holds anything that is not for this database

    def learn(self, tx: Tx) -> None:
        """Read the progress of earlier processes from the database."""
        self.database, self.last, noted = visits.progress(tx)
        self._own.add(self.database)
        self._last_link = visits.last_link(tx)
        self.last_visit = max(visits.last_id(tx), 1)
        self.is_noted = noted is not None

    @property
    def is_empty(self) -> bool:
        """Whether no batch waits for this database."""
        return self._spill.empty

    def found(self) -> Iterator[Batch]:
        """Count the visits that earlier processes left, and iterate over the batches to replay."""
        for batch in filter(None, map(_readable, self._spill.records())):
            self.last_found = max(self.last_found, batch.number, *(visit.id for visit in batch.visits))
            is_own = self._is_own(batch)
            if batch.number > self.last or not is_own:
                self._totals.accepted += len(batch.visits)
                self._totals.spilled += len(batch.visits)
                if is_own:
                    yield batch

    def begin(self, first: int) -> None:
        """Treat batches with the number `first` or a higher one as this process's own."""
        self._first = first

    def replay(self, tx: Tx, write: Callable[[Tx, Batch], bool], deadline: Deadline) -> Part:
        """Write the next batches with `write` until the deadline. `write` returns whether a batch was new."""
        if not self.database:
            self.learn(tx)
        if self._done is None:
            self._left_out, self._keeps = 0, False
        if self._left is None:
            self._left = self._spill.records(self._done)
        part = Part(last=self.last)
        for record in self._left:
            batch = _readable(record)
            if batch and self._is_own(batch):
                if write(tx, batch) or batch.number > part.last:
                    part.done += len(batch.visits)
                part.last = max(part.last, batch.number)
            else:
                part.left_out += len(batch.visits) if batch else 0
                self._keeps = self.holds = True
                if not batch or batch.database in self._own:
                    part.identity = part.identity or visits.take_new_identity(tx)
            if deadline.passed:
                part.is_late = True
                return part
        visits.wait_for(tx, None)
        return part

    def go_on(self, part: Part) -> bool:
        """Count a committed part; return whether anything is left to replay."""
        with self._spill.lock:  # late batches may be spilled at the same time
            self._totals.spilled -= part.done
            self._totals.committed += part.done
        self._left_out += part.left_out
        self.last = part.last
        if part.identity:
            self.database = part.identity
            self._own.add(part.identity)
        self._done = self._spill.position
        if part.is_late:
            return True
        self._left = None
        self.is_noted = False
        return not self._spill.clear(keep=self._keeps, cleared=self._take_stock)

    def go_back(self) -> None:
        """Return to the end of the last committed part, after a failed transaction.

        If it returned to the first record, frequent writes by others could keep it from ever reaching the last one.
        """
        self._left = None

    def _take_stock(self) -> None:
        self._done = None
        if self._left_out:
            log.error("%d visits stay in %s: they are for another database", self._left_out, self._spill.name)
        self._held += self._left_out
        lost, self._totals.spilled = self._totals.spilled - self._held, self._held
        if lost > 0:
            log.error("%d visits are lost: the spill file is damaged", lost)
            self._totals.dropped += lost
        else:  # visits that were not counted at startup, as the file could not be opened
            self._totals.accepted -= lost

    def _is_own(self, batch: Batch) -> bool:
        """Whether a batch is for this database. All batches of this process are.

        Missing links with ids up to `_last_link` were deleted. A link with a higher id belongs to another database.
        """
        if not self.database or (self._first is not None and batch.number >= self._first):
            return True
        return batch.database in self._own and max(batch.links, default=0) <= self._last_link


def _readable(record: bytes) -> Batch | None:
    try:
        return Batch.unpack(record)
    except (ValueError, TypeError, LookupError) as error:  # for example a batch from a newer version
        log.error("a batch in the spill file cannot be read and stays there: %s", error)
        return None
