"""The instance's secret key, created at its first start; it signs form tokens, passes and fingerprints."""

import secrets

from iwts.storage.errors import Damaged
from iwts.storage.tx import Tx

BYTES = 32  # length of the key

_FIND = "SELECT value FROM secret WHERE name = 'key'"


def find(tx: Tx) -> bytes | None:
    """Return the key, or None if it has not been created. Raises `Damaged`."""
    row = tx.one(_FIND)
    if row and not (isinstance(row[0], bytes) and len(row[0]) == BYTES):
        raise Damaged("the key")
    return row[0] if row else None


def make(tx: Tx) -> bytes:
    """Create the key, unless another process just has; return it."""
    sql = "INSERT INTO secret (name, value) VALUES ('key', :new) ON CONFLICT DO NOTHING"
    tx.run(sql, new=secrets.token_bytes(BYTES))
    return bytes(tx.value(_FIND))
