"""The months of visits: each is a table of its own, a partition of `visit` by the UTC month of an id, which is a time.

Nothing here waits for those who read, or makes them wait, for longer than a moment.
"""

from collections.abc import Collection

from iwts.clock import DAY, month_of, month_start
from iwts.storage.tx import Tx

# What is earlier or later is from a clock that was not set, and has two partitions of its own; see the schema.
_MONTHS = range(2020 * 12, 2100 * 12)
_DAYS = range(month_start(_MONTHS.start), month_start(_MONTHS.stop))
WAIT_MS = 50  # for readers, while others that begin wait for us


def make(tx: Tx, days: Collection[int]) -> None:
    """Make the partitions for these UTC days that are not there yet. The writers' lock must be held."""
    there = _there(tx)
    for month in sorted({month_of(day) for day in days if day in _DAYS}):
        if (name := _name(month)) not in there:
            ids = _ids(month)
            # In two steps: with CREATE TABLE … PARTITION OF, it would wait for all who read visits.
            tx.run(f"CREATE TABLE {name} (LIKE visit INCLUDING ALL)")
            tx.run(f"ALTER TABLE visit ATTACH PARTITION {name} FOR VALUES FROM ({ids.start}) TO ({ids.stop})")


def before(tx: Tx, until: int) -> list[range]:
    """Return the ids of each month that ends before an id or at it, oldest first."""
    there = _there(tx)
    months = (month for month in _MONTHS if _name(month) in there)
    return [ids for ids in map(_ids, months) if ids.stop <= until]


def drop(tx: Tx, ids: range) -> None:
    """Drop a month as the last step of a transaction. Raise `Busy` if others read visits for too long."""
    tx.run(f"SET LOCAL lock_timeout = {WAIT_MS}")
    tx.run(f"DROP TABLE {_name(month_of(ids.start // DAY))}")


def _there(tx: Tx) -> set[str]:
    children = "SELECT relname::text FROM pg_inherits JOIN pg_class ON oid = inhrelid"
    return {name for (name,) in tx.all(f"{children} WHERE inhparent = 'visit'::regclass")}


def _name(month: int) -> str:
    return f"visit_{month // 12}_{month % 12 + 1:02}"


def _ids(month: int) -> range:
    return range(month_start(month) * DAY, month_start(month + 1) * DAY)
