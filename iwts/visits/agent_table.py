"""The table of distinct User-Agents: their classification."""

from collections.abc import Iterable

from iwts.storage.db import Database
from iwts.storage.tx import Row
from iwts.visits import agents


def classify_new(db: Database, most: int) -> None:
    """Classify up to `most` new User-Agents, newest first. The remaining ones count as unknown for now."""
    with db.read() as tx:
        new = tx.all("SELECT id, text FROM agent WHERE device IS NULL ORDER BY id DESC LIMIT :most", most=most)
    classify(db, new)


def classify(db: Database, new: Iterable[Row]) -> None:
    """Classify these (id, text) and store the results.

    A new string takes a millisecond or two. That is too long for recording, and for holding a lock.
    """
    found = [(agents.classify(text), id_) for id_, text in new]
    if found:
        with db.write(synced=False) as tx:  # what a power cut takes is classified again
            tx.many(
                "UPDATE agent SET device = ?, os = ?, browser = ?, app = ? WHERE id = ?",
                [(agent.device, agent.os, agent.browser, agent.app, id_) for agent, id_ in found],
            )
