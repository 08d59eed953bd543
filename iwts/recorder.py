"""The recorder: takes what happened, hands out turns, and commits both before anyone is answered.

Threads `add` and then `commit`; whoever commits takes along what the others have added meanwhile, so that many
answers share one transaction. What cannot be committed now waits for the next try, and only when too much waits is
it dropped – counted, and said aloud. `accepted = committed + spilled + dropped + waiting` at any moment.
"""

import logging
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass

from iwts import routing, visits
from iwts.db import Database
from iwts.errors import IwtsError
from iwts.links import Link, Number
from iwts.visits import DAY, HOUR, Address, Batch, Tally, Visit

log = logging.getLogger(__name__)

WAIT_MS = 50  # for another process's write lock; a visitor is answered all the same
MOST_WAITING = 100_000  # visits, some 50 MB


@dataclass(slots=True)
class Totals:
    """Visits since the start of this process."""

    accepted: int = 0
    committed: int = 0
    spilled: int = 0
    dropped: int = 0


class Recorder:
    """One for each process that answers visitors."""

    def __init__(self, db: Database, clock: Callable[[], int], durability: str, ip_storage: str) -> None:
        self._clock = clock
        self._ip_storage = ip_storage
        self._writer = db.writer(WAIT_MS, "FULL" if durability == "power" else "NORMAL")
        with db.write() as tx:
            self._last_id = visits.last_id(tx)
            self._day_keys = visits.day_keys(tx)
        self._turns: dict[int, int] = {}
        self._batch = Batch.empty()
        self._lock = threading.Lock()  # of what is in memory
        self._commits = threading.Lock()  # one at a time
        self.totals = Totals()
        self.problem = ""  # why the last commit failed; empty when it did not

    @property
    def waiting(self) -> int:
        """Visits that are answered and not yet committed."""
        return self.totals.accepted - self.totals.committed - self.totals.spilled - self.totals.dropped

    def next_number(self, link: Link) -> Number | None:
        """The number whose turn it is; None when all are paused. The turn moves on when its visit is added."""
        return routing.after(link.numbers, self._turns.get(link.id, link.turn))

    def take_turn(self, link: Link) -> Number | None:
        """Like `next_number`, and the turn moves on: two visitors at the same time never get the same one."""
        with self._lock:
            number = self.next_number(link)
            if number:
                self._turns[link.id] = self._batch.turns[link.id] = number.position
            return number

    def add_visit(
        self,
        link: Link,
        number: Number,
        address: Address,
        *,
        country: str,
        agent: str,
        referrer: str,
        campaign: str,
    ) -> None:
        """Take up a visit that happens now."""
        now = self._clock()
        with self._lock:
            self._last_id = max(now, self._last_id + 1)
            self._batch.visits.append(
                Visit(
                    id=self._last_id,
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
        """Count something that is no visit."""
        with self._lock:
            self._batch.tallies[link.id, self._clock() // HOUR, kind] += 1

    def commit(self) -> None:
        """Return when all that was added before is in the file, or kept for the next try."""
        with self._commits:
            with self._lock:
                batch, self._batch = self._batch, Batch.empty()
            if not batch:
                return
            try:
                with self._writer.write() as tx:
                    visits.record(tx, batch)
            except Exception as error:
                self._keep(batch, error)
                if not isinstance(error, IwtsError):
                    raise
            else:
                self.totals.committed += len(batch.visits)
                self.problem = ""

    def close(self) -> None:
        """Commit what waits. Visits that even now cannot be committed are dropped, and said."""
        self.commit()
        if self.waiting:
            log.error("%d visits could not be saved and are lost: %s", self.waiting, self.problem)
        self._writer.close()

    def _day_key(self, day: int) -> bytes:
        if day not in self._day_keys:
            self._day_keys = {d: key for d, key in self._day_keys.items() if d >= day - 1}
            self._day_keys[day] = self._batch.day_keys[day] = secrets.token_bytes(32)
        return self._day_keys[day]

    def _keep(self, batch: Batch, error: Exception) -> None:
        if not self.problem:
            log.warning("visits cannot be saved now and wait in memory: %s", error)
        self.problem = str(error)
        with self._lock:
            batch.add(self._batch)
            lost = batch.visits[MOST_WAITING:]
            if lost:
                del batch.visits[MOST_WAITING:]
                self.totals.dropped += len(lost)
                log.error("%d visits are lost: too many wait for the database (%s)", len(lost), error)
            self._batch = batch
