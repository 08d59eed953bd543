"""Unused strings: User-Agents, referrers and campaigns that no visit mentions.

No index leads from a string to its visits: it would slow down every visit. Instead, all visits are read in the order of
their ids, some at a time. This may take long, but holds up no one. Visits that come out of a journal meanwhile may have
any id: their strings get the number of the search, and stay.
"""

from collections.abc import Collection
from itertools import islice

from iwts.storage.tx import Tx, listed
from iwts.visits import store as visits


class Unused:
    """Strings that no visit mentions, as far as the visits have been read."""

    def __init__(self, tx: Tx, search: int, agents: Collection[int], sources: Collection[int]) -> None:
        """Begin with these ids, before any visit has been read; `search` is the number that `begin` returned."""
        self._agents, self._sources = set(agents), set(sources)
        self._search = search
        self._last = 0  # id of the last visit read
        self._late = visits.late_arrivals(tx)

    def __bool__(self) -> bool:
        return bool(self._agents or self._sources)

    def read(self, tx: Tx, most: int) -> bool:
        """Read up to `most` further visits; return whether none are left."""
        late = visits.late_arrivals(tx)
        if late != self._late:
            batch, imports = self._late
            self._last = min(self._last, batch) if imports == late[1] else 0  # an imported visit may have any id
            self._late = late
        sql = "SELECT id, agent, referrer, campaign FROM visit WHERE id > :last ORDER BY id LIMIT :most"
        found = tx.all(sql, last=self._last, most=most)
        for self._last, agent, *sources in found:
            self._agents.discard(agent)
            self._sources.difference_update(sources)
        return len(found) < most

    def delete(self, tx: Tx, most: int) -> None:
        """Delete some of the strings. All visits must have been read, the last ones in the same transaction."""
        for table, ids in (("agent", self._agents), ("source", self._sources)):
            some = list(islice(ids, most))
            tx.run(f"DELETE FROM {table} WHERE id IN ({listed(some)}) AND search < :search", search=self._search)  # noqa: S608 (numbers)
            ids.difference_update(some)


def begin(tx: Tx) -> int:
    """Begin a search; return its number."""
    tx.run("UPDATE spill_progress SET searches = searches + 1")
    return tx.integer("SELECT searches FROM spill_progress")


def agents(tx: Tx, after: int, most: int) -> list[int]:
    """Return the next ids of User-Agents."""
    rows = tx.all("SELECT id FROM agent WHERE id > :after ORDER BY id LIMIT :most", after=after, most=most)
    return [id_ for (id_,) in rows]


def sources(tx: Tx, links: Collection[int]) -> list[int]:
    """Return the ids of the referrers and campaigns of these links."""
    return [id_ for (id_,) in tx.all(f"SELECT id FROM source WHERE link IN ({listed(links)})")]  # noqa: S608 (numbers)
