"""The instance's secret key, created at its first start; it signs form tokens, passes and fingerprints."""

import secrets

from iwts.storage.db import Tx

_FIND = "SELECT value FROM secret WHERE name = 'key'"


def find(tx: Tx) -> bytes | None:
    """Return the key, or None if it has not been created."""
    row = tx.one(_FIND)
    return bytes(row[0]) if row else None


def make(tx: Tx) -> bytes:
    """Create the key, unless another process just has; return it."""
    sql = "INSERT INTO secret (name, value) VALUES ('key', :new) ON CONFLICT DO NOTHING"
    tx.run(sql, new=secrets.token_bytes(32))
    return bytes(tx.value(_FIND))
