"""Who may open a link: its management links, its link code, its shared statistics, the address that it is mailed to –
and, once it is deleted, who may take its slug again."""

from dataclasses import dataclass

from iwts.db import Tx
from iwts.links import Link

MOST_MAILED = 10  # management links of one link that mails have brought; the oldest make room


@dataclass(frozen=True, slots=True)
class Access:
    """How a link can be opened. `code` is the Argon2id hash of its link code, `email` where it is mailed to, both
    empty for none; `is_shared`: there is a link to its statistics."""

    code: str
    email: str
    is_shared: bool


def of(tx: Tx, link: Link) -> Access:
    """How this link can be opened now."""
    ((code, email, is_shared),) = tx.all(
        """
        SELECT code, coalesce(address, ''), stats_digest IS NOT NULL
        FROM link LEFT JOIN email ON email.id = link.email WHERE link.id = :link
        """,
        link=link.id,
    )
    return Access(code, email, bool(is_shared))


def replace_management(tx: Tx, link: Link, digest: bytes) -> None:
    """From now on only the management link with that digest opens the link; browsers that know it keep it."""
    tx.run("DELETE FROM management WHERE link = :link", link=link.id)
    tx.run("INSERT INTO management (digest, link) VALUES (:digest, :link)", digest=digest, link=link.id)


def add_mailed_management(tx: Tx, link: Link, digest: bytes) -> None:
    """One more management link, that a mail brings. Whoever asks for mails in the creator's name wins nothing by it:
    the last ten work, and the one that was shown in the browser."""
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
           ORDER BY mailed_at DESC, digest LIMIT -1 OFFSET :most)
        """,
        link=link.id,
        most=MOST_MAILED,
    )


def set_code(tx: Tx, link: Link, hashed: str) -> None:
    """Let the link code with that hash open the panel; empty: none does."""
    tx.run("UPDATE link SET code = :hashed WHERE id = :link", hashed=hashed, link=link.id)


def share_statistics(tx: Tx, link: Link, digest: bytes | None) -> None:
    """Let the secret with that digest show the statistics, and no other one; None: none does."""
    tx.run("UPDATE link SET stats_digest = :digest WHERE id = :link", digest=digest, link=link.id)


def set_email(tx: Tx, link: Link, address: str) -> None:
    """Where the link is mailed to; empty: nowhere."""
    if address:
        tx.run("INSERT INTO email (address) VALUES (:address) ON CONFLICT DO NOTHING", address=address)
    tx.run(
        "UPDATE link SET email = (SELECT id FROM email WHERE address = :address) WHERE id = :link",
        address=address,
        link=link.id,
    )
    forget_unused_emails(tx)


def forget_unused_emails(tx: Tx) -> None:
    """Drop the addresses that no link names any more."""
    tx.run("DELETE FROM email WHERE NOT EXISTS (SELECT 1 FROM link WHERE link.email = email.id)")


def leave_slugs(tx: Tx, link: Link) -> None:
    """Let the slugs of a link lead nowhere, and be taken again by nobody but those who have a right to it now."""
    tx.run(
        """
        INSERT INTO former (slug, digest)
        SELECT slug.slug, theirs.digest FROM slug JOIN (
          SELECT digest FROM management WHERE link = :link
          UNION SELECT creator.digest FROM creator_link JOIN creator ON creator.id = creator WHERE link = :link
        ) AS theirs WHERE slug.link = :link
        """,
        link=link.id,
    )
    tx.run("UPDATE slug SET link = NULL WHERE link = :link", link=link.id)


def former(tx: Tx, digest: bytes) -> list[str]:
    """The slugs of a deleted link that the management link with that digest opened."""
    return [slug for (slug,) in tx.all("SELECT slug FROM former WHERE digest = :digest ORDER BY slug", digest=digest)]


def inherit(tx: Tx, digest: bytes, creator: int) -> None:
    """Let a browser that has the management link of a deleted link take its slugs again."""
    tx.run(
        """
        INSERT INTO former (slug, digest)
        SELECT slug, creator.digest FROM former, creator WHERE former.digest = :digest AND creator.id = :creator
        ON CONFLICT DO NOTHING
        """,
        digest=digest,
        creator=creator,
    )
