"""Access to a link: its management links, link code, shared statistics and email address."""

from collections.abc import Sequence
from dataclasses import dataclass

from iwts import tokens
from iwts.links import creators, sharings
from iwts.links import store as links
from iwts.links.link import Link
from iwts.storage.tx import ALL, Tx

MOST_MAILED = 10  # mailed management links per link; the oldest are removed


@dataclass(frozen=True, slots=True)
class Access:
    """The ways to open a link.

    `code` is the Argon2id hash of its link code, `email` its email address; both are empty for none. `stats_digest` is
    that of the secret in its shared statistics link, None for none, and `stats_seed` is what the secret was made from.
    """

    code: str
    email: str
    stats_digest: bytes | None
    stats_seed: str


def of(tx: Tx, link: Link) -> Access:
    """Return the current ways to open a link; raise `NotFound` if it has just been deleted."""
    row = tx.one(
        """
        SELECT code, coalesce(address, ''), stats_digest, stats_seed
        FROM link LEFT JOIN email ON email.id = link.email WHERE link.id = :link
        """,
        link=link.id,
    )
    if row is None:
        raise links.gone(link.slug)
    return Access(*row)


def replace_management(tx: Tx, link: Link, digest: bytes) -> None:
    """Replace all management links with the one with that digest; browsers keep their access."""
    tx.run("DELETE FROM management WHERE link = :link", link=link.id)
    tx.run("INSERT INTO management (digest, link) VALUES (:digest, :link)", digest=digest, link=link.id)


def replace_all(tx: Tx, link: Link, digest: bytes, creator: int | None = None) -> None:
    """Replace all ways to open a link with the management link with that digest; one browser may keep its access."""
    replace_management(tx, link, digest)
    creators.take_from_others(tx, creator, link)
    set_code(tx, link, "")
    tx.run("UPDATE number SET agent_digest = NULL WHERE link = :link", link=link.id)
    tx.run("DELETE FROM api_token WHERE link = :link", link=link.id)
    tx.run("DELETE FROM webhook WHERE link = :link AND is_owners = 0", link=link.id)
    share_statistics(tx, link, None)
    sharings.leave(tx, link)


def replace_shown_management(tx: Tx, link: Link, digest: bytes) -> None:
    """Replace the management link that a browser should have been shown; mailed ones keep working."""
    tx.run("DELETE FROM management WHERE link = :link AND mailed_at IS NULL", link=link.id)
    tx.run("INSERT INTO management (digest, link) VALUES (:digest, :link)", digest=digest, link=link.id)


def add_mailed_management(tx: Tx, link: Link, digest: bytes) -> None:
    """Add a management link that is mailed.

    The last ten mailed links work, and the one shown in the browser. Strangers who request mails for a creator's
    address therefore do little harm.
    """
    tx.run(
        "INSERT INTO management (digest, link, mailed_at) VALUES (:digest, :link, :now)",
        digest=digest,
        link=link.id,
        now=tx.now,
    )
    tx.run(
        """
        DELETE FROM management WHERE digest IN
          (SELECT digest FROM management WHERE link = :link AND mailed_at IS NOT NULL
           ORDER BY mailed_at DESC, digest LIMIT :all OFFSET :most)
        """,
        link=link.id,
        all=ALL,
        most=MOST_MAILED,
    )


def remove_management(tx: Tx, digests: Sequence[bytes]) -> None:
    """Remove management links that were never delivered."""
    tx.many("DELETE FROM management WHERE digest = ?", [(digest,) for digest in digests])


def set_code(tx: Tx, link: Link, hashed: str) -> None:
    """Set the link code by its hash; empty removes it."""
    tx.run("UPDATE link SET code = :hashed WHERE id = :link", hashed=hashed, link=link.id)


def stats_secret(key: bytes, seed: str) -> str:
    """Return the secret that shows shared statistics, as derived from its seed with the instance's key."""
    return tokens.derived(key, "shared statistics", seed)


def shown_stats_secret(key: bytes, rights: Access) -> str:
    """Return the current secret that shows the statistics; empty if there is none, or another instance has made it."""
    secret = stats_secret(key, rights.stats_seed)
    return secret if rights.stats_digest == tokens.digest(secret) else ""


def share_statistics(tx: Tx, link: Link, digest: bytes | None, seed: str = "") -> None:
    """Set the secret that shows the statistics by its digest, with the seed it is derived from; None revokes it."""
    sql = "UPDATE link SET stats_digest = :digest, stats_seed = :seed WHERE id = :link"
    tx.run(sql, digest=digest, seed=seed, link=link.id)
