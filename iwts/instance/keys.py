"""The key of this instance, made at its first start: forms' tokens, passes and fingerprints are signed with it."""

import secrets

from iwts.storage.db import Tx

_FIND = "SELECT value FROM secret WHERE name = 'key'"


def find(tx: Tx) -> bytes | None:
    """The key, if it was made already."""
    row = tx.one(_FIND)
    return bytes(row[0]) if row else None


def make(tx: Tx) -> bytes:
    """The key, which another process may have made meanwhile."""
    sql = "INSERT INTO secret (name, value) VALUES ('key', :new) ON CONFLICT DO NOTHING"
    tx.run(sql, new=secrets.token_bytes(32))
    return bytes(tx.value(_FIND))
