"""Creators: browsers that made or opened links, identified by a cookie instead of an account."""

from iwts import tokens
from iwts.links.link import Link
from iwts.storage.db import Tx


def find(tx: Tx, token: str) -> int | None:
    """Return the creator whose cookie holds `token`; None if unknown."""
    row = tx.one("SELECT id FROM creator WHERE digest = :digest", digest=tokens.digest(token))
    return row[0] if row else None


def create(tx: Tx) -> tuple[int, str]:
    """Store a new creator; return its id and the token for its cookie. Only the token's digest is stored."""
    token = tokens.new()
    id_ = tx.value(
        "INSERT INTO creator (digest, created_at) VALUES (:digest, :now) RETURNING id",
        digest=tokens.digest(token),
        now=tx.now,
    )
    return id_, token


def give(tx: Tx, creator: int, link: Link) -> None:
    """Give this browser access to the link."""
    tx.run(
        """
        INSERT INTO creator_link (creator, link, added_at) VALUES (:creator, :link, :now)
        ON CONFLICT DO NOTHING
        """,
        creator=creator,
        link=link.id,
        now=tx.now,
    )


def take_from_others(tx: Tx, creator: int, link: Link) -> None:
    """Revoke the access of all other browsers to the link."""
    tx.run("DELETE FROM creator_link WHERE link = :link AND creator <> :creator", link=link.id, creator=creator)


def forget(tx: Tx, creator: int | None, link: Link) -> None:
    """Revoke this browser's access to the link."""
    tx.run("DELETE FROM creator_link WHERE creator = :creator AND link = :link", creator=creator, link=link.id)


def may_manage(tx: Tx, creator: int, link: Link) -> bool:
    """Whether this browser made the link or opened its management link."""
    sql = "SELECT 1 FROM creator_link WHERE creator = :creator AND link = :link"
    return tx.one(sql, creator=creator, link=link.id) is not None
