"""Creators: browsers that made or opened links, known by a cookie. There are no accounts."""

from iwts import tokens
from iwts.links.link import Link
from iwts.storage.db import Tx


def find(tx: Tx, token: str) -> int | None:
    """The creator whose cookie holds `token`; None for an unknown one."""
    row = tx.one("SELECT id FROM creator WHERE digest = :digest", digest=tokens.digest(token))
    return row[0] if row else None


def create(tx: Tx) -> tuple[int, str]:
    """A new creator and the token for its cookie, of which only the digest is stored."""
    token = tokens.new()
    id_ = tx.value(
        "INSERT INTO creator (digest, created_at) VALUES (:digest, :now) RETURNING id",
        digest=tokens.digest(token),
        now=tx.now,
    )
    return id_, token


def give(tx: Tx, creator: int, link: Link) -> None:
    """Let this browser manage the link from now on."""
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
    """From now on no other browser manages the link."""
    tx.run("DELETE FROM creator_link WHERE link = :link AND creator <> :creator", link=link.id, creator=creator)


def forget(tx: Tx, creator: int | None, link: Link) -> None:
    """Take from this browser the right to manage the link."""
    tx.run("DELETE FROM creator_link WHERE creator = :creator AND link = :link", creator=creator, link=link.id)


def may_manage(tx: Tx, creator: int, link: Link) -> bool:
    """Whether this browser made the link or opened its management link."""
    sql = "SELECT 1 FROM creator_link WHERE creator = :creator AND link = :link"
    return tx.one(sql, creator=creator, link=link.id) is not None
