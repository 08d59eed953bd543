"""Statistics of several links that a creator shares by one secret address, which shows them and changes nothing.

It shows those of its links to which its creator still has access: a browser that is signed out of a link no longer
shares it, and nor does one that forgot it. Its secret is derived as that of one link's shared statistics.
"""

from collections.abc import Iterable
from typing import NamedTuple

from iwts import tokens
from iwts.errors import N_, Invalid
from iwts.links import lists
from iwts.links.link import Link
from iwts.links.lists import Brief
from iwts.storage.tx import Tx

MOST = 20  # addresses of one creator


class Sharing(NamedTuple):
    """An address of shared statistics: its secret (empty if another instance has made it), and its links."""

    id: int
    secret: str
    links: list[Brief]


# The links that an address shows.
_SHOWN = """
    SELECT sharing_link.link FROM sharing
    JOIN sharing_link ON sharing_link.sharing = sharing.id
    JOIN creator_link ON creator_link.creator = sharing.creator AND creator_link.link = sharing_link.link
"""


def create(tx: Tx, key: bytes, creator: int, links: Iterable[int]) -> None:
    """Share the statistics of these links by a new address; raise `Invalid` if the creator has too many."""
    if tx.integer("SELECT count(*) FROM sharing WHERE creator = :creator", creator=creator) >= MOST:
        raise Invalid("links", N_("You share %(most)s such pages. Stop one of them first."), most=MOST)
    seed = tokens.new()
    id_ = tx.value(
        """
        INSERT INTO sharing (creator, digest, seed, created_at) VALUES (:creator, :digest, :seed, :now) RETURNING id
        """,
        creator=creator,
        digest=tokens.digest(_secret(key, seed)),
        seed=seed,
        now=tx.now,
    )
    tx.many("INSERT INTO sharing_link (sharing, link) VALUES (?, ?)", [(id_, link) for link in links])


def of_creator(tx: Tx, key: bytes, creator: int) -> list[Sharing]:
    """Return what a creator shares, the latest first."""
    rows = tx.all("SELECT id, digest, seed FROM sharing WHERE creator = :creator ORDER BY id DESC", creator=creator)
    found = []
    for id_, digest, seed in rows:
        secret = _secret(key, seed)
        shown = [link for (link,) in tx.all(f"{_SHOWN} WHERE sharing.id = :id", id=id_)]
        found.append(Sharing(id_, secret if tokens.digest(secret) == digest else "", lists.briefs(tx, shown)))
    return found


def is_used(tx: Tx, creator: int) -> bool:
    """Whether a creator shares any statistics of several links."""
    return tx.one("SELECT 1 FROM sharing WHERE creator = :creator", creator=creator) is not None


def shown(tx: Tx, digest: bytes) -> list[int]:
    """Return the ids of the links whose statistics an address shows; empty if it is wrong or shared no longer."""
    return [link for (link,) in tx.all(f"{_SHOWN} WHERE sharing.digest = :digest", digest=digest)]


def stop(tx: Tx, creator: int, id_: int) -> None:
    """Stop sharing: the address shows nothing from now on."""
    tx.run("DELETE FROM sharing WHERE creator = :creator AND id = :id", creator=creator, id=id_)


def leave(tx: Tx, link: Link) -> None:
    """Take a link out of all addresses that share it."""
    tx.run("DELETE FROM sharing_link WHERE link = :link", link=link.id)


def _secret(key: bytes, seed: str) -> str:
    return tokens.derived(key, "shared statistics", seed)
