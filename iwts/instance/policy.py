"""Since when the privacy page says what it says."""

import hashlib

from iwts.storage.db import Tx


def since(tx: Tx, text: str) -> int | None:
    """When the page was first shown with this text, in UTC microseconds; None if it says so only from now on."""
    row = tx.one("SELECT changed_at FROM policy WHERE digest = :digest", digest=_digest(text))
    return row[0] if row else None


def change(tx: Tx, text: str) -> int:
    """From now on the page has this text; returns since when it has."""
    tx.run("DELETE FROM policy WHERE digest <> :digest", digest=_digest(text))
    tx.run(
        "INSERT INTO policy (digest, changed_at) VALUES (:digest, :now) ON CONFLICT DO NOTHING",
        digest=_digest(text),
        now=tx.now,
    )
    return int(tx.value("SELECT changed_at FROM policy"))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
