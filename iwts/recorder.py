"""The recorder: takes what happened, hands out turns, and commits both before anyone is answered.

Threads `add` and then `commit`; whoever commits takes along what the others have added meanwhile, so that many
answers share one transaction. What cannot be committed now waits for the next try, and only when too much waits is
it dropped – counted, and said aloud. `accepted = committed + spilled + dropped + waiting` at any moment.
"""

import logging
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from iwts import routing, visits
from iwts.db import Database
from iwts.errors import IwtsError, Unavailable
from iwts.links import Link, Number
from iwts.visits import DAY, HOUR, Address, Batch, Tally, Visit

log = logging.getLogger(__name__)

WAIT_MS = 50  # for another process's write lock; a visitor is answered all the same
MOST_WAITING = 100_000  # visits, some 50 MB
MOST_AT_ONCE = 1000  # visits in a transaction: a few milliseconds
CLOSE_SECONDS = 10.0  # for another process to let go of the lock


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

    def commit(self, *, again: bool = False) -> None:
        """Return when all that was added before is in the file, or kept for the next try.

        While the file takes nothing, visitors do not try `again`, each waiting for its lock; `tick` does.
        """
        with self._commits:
            if not again and self.problem:
                self._drop_what_is_too_much()
                return
            while self._commit_some():
                pass

    def tick(self) -> None:
        """What is to be done every few seconds: try again what could not be committed, forget old keys."""
        self.commit(again=True)
        today = self._clock() // DAY
        if min(self._day_keys, default=today) < today - 1:
            with self._writer.write() as tx:
                visits.throw_old_keys_away(tx)
            with self._lock:
                self._day_keys = {day: key for day, key in self._day_keys.items() if day >= today - 1}

    def close(self) -> None:
        """Commit what waits, with patience. Raises `Unavailable` when visits are lost even so."""
        give_up = time.monotonic() + CLOSE_SECONDS
        self.commit(again=True)
        while self.problem and time.monotonic() < give_up:
            time.sleep(0.1)
            self.commit(again=True)
        self._writer.close()
        if self.waiting:
            raise Unavailable(f"{self.waiting} visits could not be saved and are lost: {self.problem}")

    def _commit_some(self) -> bool:
        """Commit at most `MOST_AT_ONCE` visits and what else waits; True when there are more."""
        with self._lock:
            batch, self._batch = self._batch, Batch.empty()
            self._batch.visits, batch.visits = batch.visits[MOST_AT_ONCE:], batch.visits[:MOST_AT_ONCE]
        if not batch:
            self.problem = ""
            return False
        try:
            with self._writer.write() as tx:
                visits.record(tx, batch)
        except Exception as error:  # noqa: BLE001 (whatever it is, a visitor who was answered is not forgotten)
            self._keep(batch, error)
            return False
        self.totals.committed += len(batch.visits)
        self.problem = ""
        return bool(self._batch.visits)

    def _day_key(self, day: int) -> bytes:
        if day not in self._day_keys:
            self._day_keys = {d: key for d, key in self._day_keys.items() if d >= day - 1}
            self._day_keys[day] = self._batch.day_keys[day] = secrets.token_bytes(32)
        return self._day_keys[day]

    def _keep(self, batch: Batch, error: Exception) -> None:
        if not self.problem:
            log.warning(
                "visits cannot be saved now and wait in memory: %s",
                error,
                exc_info=None if isinstance(error, IwtsError) else error,
            )
        self.problem = str(error)
        with self._lock:
            batch.add(self._batch)
            self._batch = batch
        self._drop_what_is_too_much()

    def _drop_what_is_too_much(self) -> None:
        with self._lock:
            lost = len(self._batch.visits) - MOST_WAITING
            if lost > 0:
                del self._batch.visits[MOST_WAITING:]
                self.totals.dropped += lost
                log.error("%d visits are lost: too many wait for the database (%s)", lost, self.problem)
