"""Who may open a link: its management links, its link code, its shared statistics, the address that it is mailed to."""

from collections.abc import Sequence
from dataclasses import dataclass

from iwts.links import store as links
from iwts.links.link import Link
from iwts.storage.db import Tx

MOST_MAILED = 10  # management links of one link that mails have brought; the oldest make room


@dataclass(frozen=True, slots=True)
class Access:
    """How a link can be opened. `code` is the Argon2id hash of its link code, `email` where it is mailed to, both
    empty for none; `is_shared`: there is a link to its statistics."""

    code: str
    email: str
    is_shared: bool


def of(tx: Tx, link: Link) -> Access:
    """How this link can be opened now; `NotFound` if it was deleted a moment ago."""
    row = tx.one(
        """
        SELECT code, coalesce(address, ''), stats_digest IS NOT NULL
        FROM link LEFT JOIN email ON email.id = link.email WHERE link.id = :link
        """,
        link=link.id,
    )
    if row is None:
        raise links.gone(link.slug)
    code, email, is_shared = row
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


def remove_management(tx: Tx, digests: Sequence[bytes]) -> None:
    """Take back management links that nobody got."""
    tx.many("DELETE FROM management WHERE digest = ?", [(digest,) for digest in digests])


def set_code(tx: Tx, link: Link, hashed: str) -> None:
    """Let the link code with that hash open the panel; empty: none does."""
    tx.run("UPDATE link SET code = :hashed WHERE id = :link", hashed=hashed, link=link.id)


def share_statistics(tx: Tx, link: Link, digest: bytes | None) -> None:
    """Let the secret with that digest show the statistics, and no other one; None: none does."""
    tx.run("UPDATE link SET stats_digest = :digest WHERE id = :link", digest=digest, link=link.id)
