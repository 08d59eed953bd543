"""The log-in link: whoever may run commands gets in with it once, whatever the limits say and without a password."""

from iwts import tokens
from iwts.clock import SECOND
from iwts.storage.tx import Tx

LIFE = 600 * SECOND


def make(tx: Tx) -> str:
    """Return the secret of a new link, which replaces an older one."""
    token = tokens.new()
    tx.run(
        "UPDATE owner SET link_digest = :digest, link_until = :until", digest=tokens.digest(token), until=tx.now + LIFE
    )
    return token


def is_alive(tx: Tx, token: str) -> bool:
    """Whether this is the secret of the link that still opens."""
    sql = "SELECT 1 FROM owner WHERE link_digest = :digest AND link_until > :now"
    return tx.one(sql, digest=tokens.digest(token), now=tx.now) is not None


def use(tx: Tx, token: str) -> bool:
    """Use the link up; return whether it was alive."""
    if not is_alive(tx, token):
        return False
    remove(tx)
    return True


def remove(tx: Tx) -> None:
    """Remove the link, if there is one."""
    tx.run("UPDATE owner SET link_digest = NULL, link_until = 0")
