"""The recorder: takes visits, remembers turns, and makes both safe before anyone gets an answer.

Safe means committed to the database or written to the spill file. If neither works, visits are counted as dropped and
reported. `accepted = committed + spilled + dropped` whenever no batch is being saved.
"""

import logging
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from iwts.addresses import Address
from iwts.clock import DAY, HOUR, Deadline
from iwts.errors import Unavailable
from iwts.links.link import Link, Number
from iwts.storage.db import Database
from iwts.storage.errors import ReadOnly
from iwts.visits import store as visits
from iwts.visits.spill import Spill
from iwts.visits.store import Batch, Tally, Visit

log = logging.getLogger(__name__)

REPLAY_SECONDS = 0.005  # how long replayed visits hold up new ones


@dataclass(slots=True)
class Totals:
    """Visits since this process started."""

    accepted: int = 0
    committed: int = 0
    spilled: int = 0
    dropped: int = 0


class Recorder:
    """The recorder of the one process that answers visitors.

    The methods that wait for the disk (`commit`, `spill`, `replay` and `forget_old_keys`) may run in a thread of their
    own, one at a time. All others belong to the thread that answers.
    """

    def __init__(self, db: Database, spill: Spill, clock: Callable[[], int], *, durable: bool, ip_storage: str) -> None:
        """With `durable`, saved visits survive a power cut."""
        self._clock = clock
        self._ip_storage = ip_storage
        self._spill = spill
        self._writer = db.writer("FULL" if durable else "NORMAL")
        self._last_id, self._day_keys, replayed = 0, dict[int, bytes](), 0
        self._first_spilled: int | None = None  # the number of the first batch in the spill file
        self._says_so = True  # whether the database notes that batches are waiting
        try:
            with db.read() as tx:
                self._last_id = visits.last_id(tx)
                self._day_keys = visits.day_keys(tx)
                replayed = visits.last_replayed(tx)
                self._says_so = visits.waiting(tx) is not None
        except Unavailable as error:  # visitors still get answers, and their visits are spilled
            log.error("the last visit cannot be read: %s", error)
        self._turns: dict[int, int] = {}
        self._ids = visits.Ids()
        self._ids_version = (0, 0)
        self._left: Iterator[Batch] | None = None  # still to be replayed
        self.totals = Totals()
        self.is_stuck = False  # the file was opened while the disk was read-only: only another process can write
        self._is_losing = False  # whether the loss of visits has been logged
        self.problem = ""  # why the last batch could not be committed; empty once one was
        for batch in _batches(spill.records()):  # of the previous process
            self._last_id = max(self._last_id, batch.number, *(visit.id for visit in batch.visits))
            if batch.number > replayed:
                self._first_spilled = self._first_spilled or batch.number
                self.totals.accepted += len(batch.visits)
                self.totals.spilled += len(batch.visits)
                self._turns.update(batch.turns)
                self._day_keys = batch.day_keys | self._day_keys
        self._last_id = max(self._last_id, replayed)
        self._batch = Batch(self._new_id())
        while self.replay():
            pass

    @property
    def has_batch(self) -> bool:
        """Whether anything waits to be saved."""
        return bool(self._batch)

    def version(self) -> tuple[int, int]:
        """Return a value that changes whenever another connection has committed to the file."""
        return self._writer.version()

    def last_turn(self, link: Link) -> int:
        """Return the position of the number that served last, -1 for none."""
        return self._turns.get(link.id, link.turn)

    def set_turn(self, link: Link, number: Number) -> None:
        """Remember the number that served last."""
        self._turns[link.id] = self._batch.turns[link.id] = number.position

    def add_visit(
        self, link: Link, number: Number, address: Address, *, country: str, agent: str, referrer: str, campaign: str
    ) -> None:
        """Add a visit that happens now."""
        now = self._clock()
        self._batch.visits.append(
            Visit(
                id=self._new_id(),
                link=link.id,
                at=now,
                number=number.id,
                country=country,
                agent=agent,
                referrer=referrer,
                campaign=campaign,
                visitor=visits.visitor(self._day_key(now // DAY), address, agent),
                ip=visits.stored_ip(address, self._ip_storage),
            )
        )
        self.totals.accepted += 1

    def add_tally(self, link: Link, kind: Tally) -> None:
        """Count a request that is not a visit."""
        self._batch.tallies[link.id, self._clock() // HOUR, kind] += 1

    def take(self) -> Batch:
        """Return everything added since the last call. Save it before any later batch."""
        batch, self._batch = self._batch, Batch(self._new_id())
        return batch

    def save(self, batch: Batch) -> None:
        """Write and commit a batch, or spill it."""
        try:
            self.write(batch)
            self.commit(batch)
        except Exception as error:  # noqa: BLE001 (a visit is never lost to a mistake of ours)
            self.spill(batch, error)

    def write(self, batch: Batch) -> None:
        """Write a batch in a transaction that `commit` ends. Raise `Busy` immediately if another process is writing."""
        with self._writer.writing() as tx:
            self._check_ids()
            if self._first_spilled or self._says_so:  # readers must know that earlier visits may still arrive
                visits.wait_for(tx, self._first_spilled)
                self._says_so = self._first_spilled is not None
            visits.record(tx, batch, self._ids)

    def commit(self, batch: Batch) -> None:
        """Commit the written batch."""
        self._writer.commit()
        self.totals.committed += len(batch.visits)
        if self._spill.empty:
            self.problem, self._is_losing = "", False

    def spill(self, batch: Batch, error: Exception) -> None:
        """Write a batch to the spill file because of `error`; if that fails too, drop its visits."""
        self._ids.forget()
        self._says_so = True  # it may
        if not self.problem:
            log.warning("visits go to the spill file: %s", error)
        self.problem = str(error)
        try:
            self._spill.append(batch.pack())
        except Unavailable as reason:
            self._drop(batch, reason)
        except Exception as mistake:  # whatever is wrong here, the visitor gets an answer
            log.exception("a batch could not be spilled")
            self._drop(batch, mistake)
        else:
            self._first_spilled = self._first_spilled or batch.number
            self.totals.spilled += len(batch.visits)

    def _drop(self, batch: Batch, reason: Exception) -> None:
        self.totals.dropped += len(batch.visits)
        self.problem += f"; {reason}"
        if not self._is_losing:  # logged once, not for every visit
            log.error("%d visits are lost, and more may follow: %s", len(batch.visits), self.problem)
            self._is_losing = True

    def replay(self, seconds: float = REPLAY_SECONDS) -> bool:
        """Replay spilled batches into the database for about `seconds`; return whether some are left."""
        if self._spill.empty and not self._says_so:
            return False
        if not self._spill.opens():  # its contents are unknown, and counting must still stop before them
            return False
        self._left = self._left or _batches(self._spill.records())
        deadline = Deadline(seconds)
        try:
            done, is_late = 0, False
            with self._writer.write() as tx:  # one for many batches: on a full disk the log has little room
                self._check_ids()
                for batch in self._left:
                    # The turn may have moved on since; do not set it back.
                    batch.turns = {link: self._turns.get(link, turn) for link, turn in batch.turns.items()}
                    if visits.replay(tx, batch, self._ids):
                        done += len(batch.visits)
                    is_late = deadline.passed
                    if is_late:
                        break
                else:
                    visits.wait_for(tx, None)
            self.totals.spilled -= done
            self.totals.committed += done
            if is_late:
                return True
            self._spill.clear()
            self._first_spilled, self._says_so = None, False
            lost, self.totals.spilled = self.totals.spilled, 0
            if lost > 0:
                log.error("%d visits are lost: the spill file is damaged", lost)
                self.totals.dropped += lost
            else:  # visits that were not counted at startup, as the file could not be opened
                self.totals.accepted -= lost
        except Exception as error:  # noqa: BLE001 (whatever it is, the batches stay where they are)
            self._ids.forget()
            self.problem = str(error)
            # All connections of a process share the file as SQLite opened it.
            self.is_stuck = isinstance(error, ReadOnly) and self._spill.is_writable()
        else:
            log.info("all spilled visits are now in the database")
            self.problem, self._is_losing = "", False
        self._left = None
        return False

    def forget_old_keys(self) -> None:
        """Delete the keys of past days, even without visits."""
        today = self._clock() // DAY
        if min(self._day_keys, default=today) < today - 1:
            with self._writer.write() as tx:
                visits.throw_old_keys_away(tx)
            self._drop_keys_before(today - 1)

    def close(self) -> None:
        """Save everything that has not been saved."""
        self.save(self.take())
        while self.replay():
            pass
        self._writer.close()
        self._spill.close()

    def _check_ids(self) -> None:
        """Forget the ids of rows that others may have deleted. Call it in a transaction."""
        version = self._writer.version()
        if version != self._ids_version:
            self._ids.forget()
            self._ids_version = version

    def _new_id(self) -> int:
        """Return an id that rises even if the clock jumps back."""
        self._last_id = max(self._clock(), self._last_id + 1)
        return self._last_id

    def _day_key(self, day: int) -> bytes:
        if day not in self._day_keys:
            self._drop_keys_before(day - 1)
            self._day_keys[day] = self._batch.day_keys[day] = secrets.token_bytes(32)
        return self._day_keys[day]

    def _drop_keys_before(self, day: int) -> None:
        for old in [d for d in tuple(self._day_keys) if d < day]:
            self._day_keys.pop(old, None)  # the other thread may have removed it


def _batches(records: Iterable[bytes]) -> Iterator[Batch]:
    for record in records:
        try:
            yield Batch.unpack(record)
        except (ValueError, TypeError, LookupError) as error:  # from another version; skipping it keeps the rest moving
            log.error("a batch in the spill file cannot be read and is lost: %s", error)
