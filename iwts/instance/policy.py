"""The date of the privacy page: when its text last changed."""

import hashlib

from iwts.storage.tx import Tx


def since(tx: Tx, text: str) -> int | None:
    """Return when the page was first shown with this text, in UTC microseconds; None if the text is new."""
    row = tx.one("SELECT changed_at FROM policy WHERE digest = :digest", digest=_digest(text))
    return row[0] if row else None


def change(tx: Tx, text: str) -> int:
    """Record the page's current text; return when it was first shown."""
    tx.run("DELETE FROM policy WHERE digest <> :digest", digest=_digest(text))
    tx.run(
        "INSERT INTO policy (digest, changed_at) VALUES (:digest, :now) ON CONFLICT DO NOTHING",
        digest=_digest(text),
        now=tx.now,
    )
    return int(tx.value("SELECT changed_at FROM policy"))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
