"""How all webhooks together are doing, for `/metrics`."""

from typing import NamedTuple

from iwts.storage.tx import Tx


class States(NamedTuple):
    """The numbers of webhooks that work, fail and are off, and for how long the one that fails longest has failed.

    `longest` is in microseconds, and 0 if none fails.
    """

    working: int
    failing: int
    off: int
    longest: int


def states(tx: Tx, *, is_owners: bool) -> States:
    """Return the states of the owner's webhooks, or of creators'. Reads the next delivery of each."""
    sql = """
        SELECT off_at IS NULL, (
            SELECT CASE WHEN tries > 0 AND answer <> '' THEN began_at END FROM webhook_delivery
            WHERE webhook = webhook.id AND done_at IS NULL ORDER BY place, id LIMIT 1
        ) FROM webhook WHERE is_owners = :is_owners
    """
    rows = tx.all(sql, is_owners=is_owners)
    since = [began for is_on, began in rows if is_on and began is not None]
    on = sum(is_on for is_on, _ in rows)
    return States(on - len(since), len(since), len(rows) - on, max((tx.now - began for began in since), default=0))
