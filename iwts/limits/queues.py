"""Queues for work that keeps a core busy: hashes of codes, QR codes, filtered statistics.

Whoever finds a queue full is refused at once. Otherwise those who wait would hold all threads, and pages that need no
such work would wait too.
"""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from iwts.errors import QueueFull
from iwts.http import addresses
from iwts.http.addresses import Address

WAITING = 2  # in each queue, besides the work under way


class Slots:
    """Slots in which work runs at the same time, taken in order of arrival by all queues that share them."""

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: deque[_Waiting] = deque()
        self._lock = threading.Lock()

    def take(self, queue: "Queue", client: Address) -> None:
        """Wait for a slot in `queue`; raise `QueueFull` at once if that is full."""
        mine = _Waiting(queue, addresses.truncated(client))
        with self._lock:
            if self._free:  # then no one waits
                self._free -= 1
                return
            others = [waiting for waiting in self._waiting if waiting.queue is queue]
            if len(others) >= WAITING or any(waiting.network == mine.network for waiting in others):
                raise QueueFull(queue.purpose)
            self._waiting.append(mine)
        mine.turn.wait()

    def leave(self) -> None:
        """Pass a slot on to whoever has waited longest."""
        with self._lock:
            if self._waiting:
                self._waiting.popleft().turn.set()
            else:
                self._free += 1


class Queue:
    """The queue for work of one purpose: two may wait for a slot, and one from the same /24 or /48.

    Each purpose has its own, so that a flood of one never fills another's.
    """

    def __init__(self, purpose: str, slots: Slots) -> None:
        """`purpose` names the work in the log, in the plural."""
        self.purpose = purpose
        self._slots = slots

    @contextmanager
    def turn(self, client: Address) -> Iterator[None]:
        """Wait for a slot and hold it; raise `QueueFull` at once if the queue is full."""
        self._slots.take(self, client)
        try:
            yield
        finally:
            self._slots.leave()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A thread that waits: in which queue, from which network, and the event that begins its turn."""

    queue: Queue
    network: Address
    turn: threading.Event = field(default_factory=threading.Event)
