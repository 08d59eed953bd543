"""Budgets that all servers on a database count together: for guesses at codes and passwords, and for emails.

A row has the moment at which a budget is full again, under a keyed hash of whose it is: of an address, or of a link.
"""

from collections.abc import Callable, Sequence
from typing import Any

from iwts import tokens
from iwts.clock import DAY, HOUR
from iwts.limits.counts import Budget, Counts
from iwts.limits.rates import Rate, after_one
from iwts.storage.db import Database
from iwts.storage.tx import Tx

MOST = 200_000  # rows, 28 MB; those that are full again first are forgotten first
AT_ONCE = 6  # budgets that one guess uses, at most
LATE = HOUR  # by which the servers' clocks may differ


class SharedCounts(Counts):
    """Counts in the database. Without it no unit is granted: `Unavailable` is raised.

    A unit that is refused changes nothing, so servers whose clocks differ grant no more than the one that is ahead.
    """

    def __init__(self, db: Database, key: Callable[[], bytes], purpose: str) -> None:
        """`key` returns the instance's key."""
        self._db, self._key, self._purpose = db, key, purpose

    def take(self, budgets: Sequence[Budget], now: float, tx: Any = None) -> float:
        wanted = {self._digest(budget): budget.rate for budget in budgets if budget.rate.count}
        if tx is not None:
            return _take(tx, wanted, now)
        with self._db.read() as read:  # a flood takes no turn of those who write
            _, wait = _after_one(read, wanted, now)
        if wait:
            return wait
        with self._db.write(synced=False) as written:
            return _take(written, wanted, now)

    def give_back(self, budgets: Sequence[Budget]) -> None:
        units = [(_micros(one.rate.seconds / one.rate.count), self._digest(one)) for one in budgets if one.rate.count]
        with self._db.write(synced=False) as tx:
            tx.many("UPDATE budget SET full_at = full_at - ? WHERE digest = ?", units)

    def _digest(self, budget: Budget) -> bytes:
        what = f"{self._purpose} {budget.rate.count}/{budget.rate.seconds} {budget.key.hex()}"
        return bytes.fromhex(tokens.fingerprint(self._key(), "budget", what))


def _take(tx: Tx, wanted: dict[bytes, Rate], now: float) -> float:
    rows, wait = _after_one(tx, wanted, now)
    if not wait:
        sql = """
            INSERT INTO budget (digest, full_at) VALUES (?, ?)
            ON CONFLICT (digest) DO UPDATE SET full_at = excluded.full_at
        """
        tx.many(sql, rows)
    return wait


def _after_one(tx: Tx, wanted: dict[bytes, Rate], now: float) -> tuple[list[tuple[bytes, int]], float]:
    """Return the rows after one more unit of each budget, and the seconds to wait for the first that is used up."""
    digests = [*wanted, *[b""] * (AT_ONCE - len(wanted))]
    sql = "SELECT digest, full_at FROM budget WHERE digest IN (:a, :b, :c, :d, :e, :f)"
    found: dict[bytes, int] = dict(tx.all(sql, **dict(zip("abcdef", digests, strict=True))))
    rows = []
    for digest, rate in wanted.items():
        full_at, wait = after_one(rate, found.get(digest, 0) / 1e6, now)
        if wait:
            return [], wait
        rows.append((digest, _micros(full_at)))
    return rows, 0.0


def _micros(seconds: float) -> int:
    return round(seconds * 1e6)


# Nothing is left of a budget that is full again; and none is full later than in a day, unless a clock was wrong.
_OLD = "full_at < :now - :late OR full_at > :now + :day + :late"
_FIRST = "SELECT full_at FROM budget ORDER BY full_at DESC LIMIT 1 OFFSET :most"


def have_old(tx: Tx) -> bool:
    """Whether there are rows to drop, after an hour at the latest."""
    sql = f"SELECT 1 WHERE EXISTS (SELECT 1 FROM budget WHERE {_OLD}) OR EXISTS ({_FIRST})"  # noqa: S608 (constants)
    return tx.one(sql, now=tx.now, late=2 * LATE, day=DAY, most=MOST) is not None


def drop_old(tx: Tx) -> None:
    """Delete the rows that say nothing any more, and the first of too many."""
    sql = f"DELETE FROM budget WHERE {_OLD} OR full_at <= ({_FIRST})"  # noqa: S608 (constants)
    tx.run(sql, now=tx.now, late=LATE, day=DAY, most=MOST)
