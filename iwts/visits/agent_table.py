"""The distinct User-Agents in the database: what each one means, and which of them no visit mentions any more."""

from collections.abc import Iterable

from iwts.storage.db import Database, Row, Tx
from iwts.visits import agents


def classify_new(db: Database, most: int) -> None:
    """Look at so many of those that are new, the newest first; what is left counts as unknown for now."""
    with db.read() as tx:
        new = tx.all("SELECT id, text FROM agent WHERE device IS NULL ORDER BY id DESC LIMIT :most", most=most)
    classify(db, new)


def classify(db: Database, new: Iterable[Row]) -> None:
    """Look at these (id, text) and keep what they mean.

    Recording leaves this to others because a new string takes a millisecond or two. So nothing is locked meanwhile.
    """
    found = [(agents.classify(text), id_) for id_, text in new]
    if found:
        with db.write() as tx:
            tx.many(
                "UPDATE agent SET device = ?, os = ?, browser = ?, app = ? WHERE id = ?",
                [(agent.device, agent.os, agent.browser, agent.app, id_) for agent, id_ in found],
            )


def unused(tx: Tx) -> list[int]:
    """The ids of those that no visit mentions. Reads every visit."""
    return [id_ for (id_,) in tx.all("SELECT id FROM agent WHERE id NOT IN (SELECT agent FROM visit)")]


def delete(tx: Tx, ids: Iterable[int], since: int) -> None:
    """Remove these, but those that visits after the one with the id `since` mention."""
    used = {id_ for (id_,) in tx.all("SELECT DISTINCT agent FROM visit WHERE id > :since", since=since)}
    tx.many("DELETE FROM agent WHERE id = ?", [(id_,) for id_ in ids if id_ not in used])
