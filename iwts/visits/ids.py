"""The ids of what visits refer to: their links, and their strings, each of which is stored once.

What a batch needs is looked up, and added, in a fixed number of statements.
"""

from collections.abc import Sequence
from typing import TypeVar

from iwts.storage.tx import Row, Tx
from iwts.visits import campaigns
from iwts.visits.batch import Batch

MAX_SOURCES = 10_000  # different referrers and campaigns per link: anyone can invent some
NEVER = 1 << 62  # later than all visits
OTHER = "…"  # replaces all further ones

_AGENT = "SELECT given.n, id FROM agent, given (n bigint, text text) WHERE agent.text = given.text"
_SOURCE = """
    SELECT given.n, id FROM source, given (n bigint, link bigint, text text)
    WHERE source.link = given.link AND source.text = given.text
"""

_Key = TypeVar("_Key", bound=Row)


class Ids:
    """What visits refer to, as far as it was looked up. Its size is limited."""

    MOST = 50_000

    def __init__(self) -> None:
        self.agents: dict[str, int] = {}
        self.sources: dict[tuple[int, str], int] = {}
        self.links: dict[int, int] = {}  # link → since when its visits count; `NEVER` if it is deleted
        self.full: set[int] = set()  # links with the maximum of sources

    def learn(self, tx: Tx, batch: Batch) -> None:
        """Make sure that all links of a batch with visits or tallies are known, and that all its strings have ids."""
        if len(self.agents) + len(self.sources) + len(self.links) > self.MOST:
            self.forget()
        links = ({visit.link for visit in batch.visits} | {link for link, _, _ in batch.tallies}) - self.links.keys()
        if links:
            self._learn_links(tx, [(link,) for link in links])
        agents = {visit.agent for visit in batch.visits} - self.agents.keys()
        if agents:
            self._learn_agents(tx, [(agent,) for agent in agents])
        mentioned = {(visit.link, text): None for visit in batch.visits for text in (visit.referrer, visit.campaign)}
        sources = [(link, text) for link, text in mentioned if text and (link, text) not in self.sources]
        if sources:
            self._learn_sources(tx, sources)

    def _learn_links(self, tx: Tx, links: Sequence[Row]) -> None:
        sql = "SELECT link.id, stats_since FROM link, given (id bigint) WHERE link.id = given.id"
        self.links.update({link: NEVER for (link,) in links})
        self.links.update(tx.for_all(sql, links))

    def _learn_agents(self, tx: Tx, agents: Sequence[Row]) -> None:
        found = _find(tx, _AGENT, agents)
        if new := [agent for agent in agents if agent not in found]:
            sql = "INSERT INTO agent (text) SELECT given.* FROM given (text text) WHERE true ON CONFLICT DO NOTHING"
            tx.for_all(sql, new)
            found |= _find(tx, _AGENT, new)
        self.agents.update({text: id_ for (text,), id_ in found.items()})

    def _learn_sources(self, tx: Tx, sources: list[tuple[int, str]]) -> None:
        """Find sources, in the order in which they were mentioned, or add them.

        A full link takes only `OTHER`, in place of the others, and the campaigns that it keeps.
        """
        self.sources.update(_find(tx, _SOURCE, sources))
        new = [source for source in sources if source not in self.sources and self.links[source[0]] != NEVER]
        if not new:
            return
        left_out = self._left_out(tx, new)
        others = {(link, OTHER) for link, _ in left_out} - self.sources.keys()
        add = [source for source in new if source not in left_out] + list(others)
        sql = "INSERT INTO source (link, text) SELECT given.* FROM given (link bigint, text text) WHERE true "
        tx.for_all(sql + "ON CONFLICT DO NOTHING", add)
        self.sources.update(_find(tx, _SOURCE, add))
        self.sources.update({(link, text): self.sources[link, OTHER] for link, text in left_out})

    def _left_out(self, tx: Tx, new: list[tuple[int, str]]) -> set[tuple[int, str]]:
        """Return the new sources for which their links have no room."""
        sql = "SELECT link, count(*) FROM source, given (id bigint) WHERE link = given.id GROUP BY link"
        counts = dict.fromkeys(self.full, MAX_SOURCES)
        counts.update(tx.for_all(sql, [(link,) for link in {link for link, _ in new} - self.full]))
        left_out = []
        for link, text in new:
            count = counts.get(link, 0)
            if count >= MAX_SOURCES:
                left_out.append((link, text))
                self.full.add(link)
            counts[link] = count + 1
        return set(left_out) - campaigns.kept(tx, left_out)

    def forget(self) -> None:
        """Forget everything, after a transaction that failed: its rows do not exist."""
        self.agents.clear()
        self.sources.clear()
        self.links.clear()
        self.full.clear()


def _find(tx: Tx, sql: str, keys: Sequence[_Key]) -> dict[_Key, int]:
    """Return the ids of those that a query finds, by number, as a text may be stored a little differently."""
    return {keys[n]: id_ for n, id_ in tx.for_all(sql, [(n, *key) for n, key in enumerate(keys)])}
