"""Calls that programs may send again: for a day, the same key of the same token gets the same answer.

What is kept tells neither the token nor the key, and the secret link in the answer only to whoever has both.
"""

from typing import NamedTuple

from iwts import tokens
from iwts.clock import DAY
from iwts.links.link import Link
from iwts.storage.tx import ALL, Tx

MOST = 10_000  # answered calls, 2 MB; the oldest are discarded


class Repeat(NamedTuple):
    """An answered call: the digest of what it asked for, the seed of its secret link, and the id of its subject."""

    request: bytes
    seed: str
    link: int | None
    webhook: int | None


def find(tx: Tx, digest: bytes) -> Repeat | None:
    """Return the call that was answered for a key, by the digest of its token and key; None if a day has passed."""
    sql = "SELECT request, seed, link, webhook FROM repeat WHERE digest = :digest AND at > :since"
    row = tx.one(sql, digest=digest, since=tx.now - DAY)
    return Repeat(*row) if row else None


def keep(tx: Tx, digest: bytes, request: bytes, seed: str, link: Link | None, webhook: int | None = None) -> None:
    """Keep an answered call about a link or a webhook for a day, in the transaction that did what it asked for."""
    oldest = "SELECT digest FROM repeat ORDER BY at DESC, digest LIMIT :all OFFSET :most"
    sql = f"DELETE FROM repeat WHERE at <= :before OR digest IN ({oldest})"  # noqa: S608 (a constant)
    tx.run(sql, before=tx.now - DAY, all=ALL, most=MOST - 1)
    tx.run(
        """
        INSERT INTO repeat (digest, request, seed, link, webhook, at)
        VALUES (:digest, :request, :seed, :link, :webhook, :now)
        """,
        digest=digest,
        request=request,
        seed=seed,
        link=link.id if link else None,
        webhook=webhook,
        now=tx.now,
    )


def secret(key: bytes, caller: str, seed: str) -> str:
    """Return the secret of a management link, which only this server can make, and only with what the caller sent."""
    return tokens.derived(key, "secret link of a call", f"{caller}\0{seed}")
