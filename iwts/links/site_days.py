"""Days: what happened on all links together on each UTC day, counted as it happens.

The owner's overview reads these few rows instead of the visits of 100,000 links. They count links and visits that are
deleted later, too.
"""

from collections import Counter
from collections.abc import Iterable

from iwts.storage.tx import Tx

KINDS = ("link", "visit", "preview", "bot")  # new links, visits, and as in `Tally`


def add(tx: Tx, counts: Iterable[tuple[int, str, int]]) -> None:
    """Add counts: a UTC day (days since 1970), one of `KINDS`, and how many."""
    sums = Counter[tuple[int, str]]()
    for day, kind, n in counts:
        sums[day, kind] += n
    tx.for_all(
        """
        INSERT INTO site_day (day, kind, n) SELECT given.* FROM given (day bigint, kind text, n bigint) WHERE true
        ON CONFLICT (day, kind) DO UPDATE SET n = site_day.n + excluded.n
        """,
        [(day, kind, n) for (day, kind), n in sums.items()],
    )


def totals(tx: Tx) -> dict[str, int]:
    """Return the counts of each kind for all days together."""
    return dict.fromkeys(KINDS, 0) | dict(tx.all("SELECT kind, sum(n) FROM site_day GROUP BY kind"))


def last(tx: Tx, days: range) -> dict[str, list[int]]:
    """Return the counts of each kind for each of these days."""
    sql = "SELECT day, kind, n FROM site_day WHERE day >= :first AND day < :end"
    found = {(kind, day): n for day, kind, n in tx.all(sql, first=days.start, end=days.stop)}
    return {kind: [found.get((kind, day), 0) for day in days] for kind in KINDS}
