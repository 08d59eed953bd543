"""The backlog: batches that wait in the spill file, and their way into the database, each exactly once and in order."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from iwts.clock import Deadline
from iwts.storage.db import Tx
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Place
from iwts.visits.spill import Spill

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Totals:
    """Visits since this process started, and those that it found in the spill file."""

    accepted: int = 0
    committed: int = 0
    spilled: int = 0
    dropped: int = 0

    def put(self, batch: Batch, place: Place) -> None:
        """Count a batch's visits among those in `place` from now on."""
        count = len(batch.visits)
        if batch.place:
            setattr(self, batch.place, getattr(self, batch.place) - count)
        setattr(self, place, getattr(self, place) + count)
        batch.place = place


@dataclass(slots=True)
class Part:
    """What one transaction of a replay did; it counts when that is committed."""

    done: int = 0  # visits that are in the database now
    left_out: int = 0  # visits that stay in the spill file
    last: int = 0  # the number of the last batch that needs no other replay
    identity: str = ""  # the database's new one, if it had to take one
    is_late: bool = False  # whether the time was over before the end of the file


class Backlog:
    """What waits in the spill file, for the one process that writes it.

    The file may hold batches that are not for this database: somebody put an older copy in its place, for example, or
    an empty one. They stay in the file until someone decides, and wait no longer. From then on the database has
    another identity, because the numbers of its batches say nothing of theirs.
    """

    def __init__(self, spill: Spill, totals: Totals) -> None:
        self._spill = spill
        self._totals = totals
        self.database = ""  # the identity of the database; empty while that could not be read
        self._own = {""}  # the identities that it has had since this process started
        self._last_link = 0  # the highest id that a link had when this process started
        self._first: int | None = None  # the number of this process's first batch
        self.last = 0  # the number of the last batch that needs no replay
        self.last_visit = 0  # the highest id in the database when this process started
        self.last_found = 0  # … and in the spill file
        self.is_noted = True  # whether the database notes that the spill file cannot be opened
        self._left: Iterator[bytes] | None = None  # records that are still to be replayed
        self._keeps = False  # whether this replay leaves any in the file
        self._left_out = 0  # visits in these …
        self._held = 0  # … and in those of earlier replays
        self.holds = False  # whether the file holds anything that is not for this database

    def learn(self, tx: Tx) -> None:
        """Read where an earlier process left the database."""
        self.database, self.last, noted = visits.progress(tx)
        self._own.add(self.database)
        self._last_link = visits.last_link(tx)
        self.last_visit = max(visits.last_id(tx), 1)
        self.is_noted = noted is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits for this database."""
        return self._spill.empty

    def found(self) -> Iterator[Batch]:
        """Count what an earlier process left, and iterate over the batches that will be replayed."""
        for batch in filter(None, map(_readable, self._spill.records())):
            self.last_found = max(self.last_found, batch.number, *(visit.id for visit in batch.visits))
            is_own = self._is_own(batch)
            if batch.number > self.last or not is_own:
                self._totals.accepted += len(batch.visits)
                self._totals.spilled += len(batch.visits)
                if is_own:
                    yield batch

    def begin(self, first: int) -> None:
        """Take batches from the number `first` on for those of this process."""
        self._first = first

    def replay(self, tx: Tx, write: Callable[[Tx, Batch], bool], deadline: Deadline) -> Part:
        """Have `write` write the next batches, until the deadline. It says whether one was new."""
        if not self.database:
            self.learn(tx)
        if self._left is None:
            self._left, self._left_out, self._keeps = self._spill.records(), 0, False
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
        """Take stock of a part that was committed; return whether anything is left to replay."""
        self._totals.spilled -= part.done
        self._totals.committed += part.done
        self._left_out += part.left_out
        self.last = part.last
        if part.identity:
            self.database = part.identity
            self._own.add(part.identity)
        if part.is_late:
            return True
        self._left = None
        self.is_noted = False
        return not self._spill.clear(keep=self._keeps, cleared=self._take_stock)

    def start_over(self) -> None:
        """Begin with the first record again, after a transaction that failed."""
        self._left = None

    def _take_stock(self) -> None:
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
        """Whether a batch is for this database, as those of this process are.

        Links with ids up to `_last_link` that are missing were deleted. One with a higher id is of another database.
        """
        if not self.database or (self._first is not None and batch.number >= self._first):
            return True
        return batch.database in self._own and max(batch.links, default=0) <= self._last_link


def _readable(record: bytes) -> Batch | None:
    try:
        return Batch.unpack(record)
    except (ValueError, TypeError, LookupError) as error:  # of a newer version, for example
        log.error("a batch in the spill file cannot be read and stays there: %s", error)
        return None
