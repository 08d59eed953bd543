"""The intake: gives visits their ids, the keys of their days and their turns, and collects them in batches."""

import secrets
from collections.abc import Callable

from iwts.clock import DAY, HOUR, SECOND
from iwts.http.addresses import Address
from iwts.links import present
from iwts.links.link import Link, Number
from iwts.visits import store as visits
from iwts.visits.backlog import Totals
from iwts.visits.batch import Batch, Tally, Visit, Why
from iwts.visits.nodes import NODES


class Intake:
    """What a recorder keeps in memory, for the thread that answers visitors; subclasses save the batches."""

    def __init__(
        self, clock: Callable[[], int], ip_storage: str, node: int | None = None, totals: Totals | None = None
    ) -> None:
        """`node` is the number of this front, if others write into the same database; `totals` are to be counted in.

        Ids are times in UTC microseconds, as long as there are no more than one in each or, with a node, 15,625 in a
        second; what is more takes ids from later times.
        """
        self._clock = clock
        self._ip_storage = ip_storage
        self._step, self._node = (1, 0) if node is None else (NODES, node)
        self._last = 0  # the last id, without the node
        self.totals = totals or Totals()
        self._day_keys = dict[int, bytes]()
        self._turns = dict[int, int]()
        self.served = dict[int, tuple[int, int]]()  # of numbers with a cap; see `Number.served`
        self._batch = Batch(0)

    def _learn(self, batch: Batch) -> None:
        """Go on where an earlier process ended, which has left this batch."""
        self._turns.update(batch.turns)
        self.served.update(batch.served)
        self._day_keys = batch.day_keys | self._day_keys

    def _begin(self, last: int) -> None:
        """Begin the first batch; all ids are higher than `last`."""
        self._last = last - last % self._step
        self._batch = Batch(self._new_id())

    @property
    def has_batch(self) -> bool:
        """Whether anything waits to be saved."""
        return bool(self._batch)

    def last_turn(self, link: Link) -> int:
        """Return the turn that was taken last, -1 for none."""
        return self._turns.get(link.id, link.turn)

    def set_turn(self, link: Link, turn: int) -> None:
        """Remember the turn that was taken last."""
        self._turns[link.id] = self._batch.turns[link.id] = turn

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
        why: Why | None = None,
    ) -> None:
        """Add a visit that happens now."""
        now = self._clock()
        self._last = last = max(now - now % self._step, self._last + self._step)
        self._batch.visits.append(
            Visit(  # by position: with names, it takes twice as long
                last + self._node,
                link.id,
                now,
                number.id,
                country,
                agent,
                referrer,
                campaign,
                visits.visitor(self._day_key(now // DAY), address, agent),
                visits.stored_ip(address, self._ip_storage),
                link.is_closed,
                why,
            )
        )
        self.totals.accepted += 1
        if number.cap:
            since = present.midnight(link, now // SECOND)
            n = present.count(number, since, self.served) + 1
            self.served[number.id] = self._batch.served[number.id] = since, n

    def add_tally(self, link: Link, kind: Tally) -> None:
        """Count a request that is not a visit."""
        self._batch.tallies[link.id, self._clock() // HOUR, kind] += 1

    def take(self) -> Batch:
        """Return everything added since the last call. Save it before any later batch."""
        batch, self._batch = self._batch, Batch(self._new_id())
        return batch

    def _new_id(self) -> int:
        """Return an id that rises even if the clock jumps back."""
        now = self._clock()
        self._last = max(now - now % self._step, self._last + self._step)
        return self._last + self._node

    def _day_key(self, day: int) -> bytes:
        if day not in self._day_keys:
            self._drop_keys_before(day - 1)
            self._day_keys[day] = self._batch.day_keys[day] = secrets.token_bytes(32)
        return self._day_keys[day]

    def _drop_keys_before(self, day: int) -> None:
        for old in [d for d in tuple(self._day_keys) if d < day]:
            self._day_keys.pop(old, None)  # the other thread may have removed it
