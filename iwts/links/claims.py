"""Who may have a slug. Those of deleted links are only for their former creators, who have claims to them."""

from iwts.errors import N_, Invalid, Rejected
from iwts.links import blocks
from iwts.links.link import Link
from iwts.storage.tx import Tx

TAKEN = N_("“%(slug)s” is taken. Choose another link name.")


def release(tx: Tx, link: Link, *, by_owner: bool) -> None:
    """Release the slugs of a link and store who may claim them: its browsers and its management links.

    Nobody may if the owner deletes or has disabled the link: its creator would take the name back.
    """
    if not (by_owner or link.disabled_by_owner):
        tx.run(
            """
            INSERT INTO slug_claim (former_link, digest)
            SELECT :link, digest FROM management WHERE link = :link
            UNION SELECT :link, creator.digest FROM creator_link JOIN creator ON creator.id = creator WHERE link = :link
            """,
            link=link.id,
        )
    tx.run("UPDATE slug SET link = NULL, former_link = :link WHERE link = :link", link=link.id)


def slugs(tx: Tx, digest: bytes) -> list[str]:
    """Return the slugs of the deleted link that the management link with that digest opened."""
    sql = "SELECT slug FROM slug JOIN slug_claim USING (former_link) WHERE digest = :digest ORDER BY slug"
    return [slug for (slug,) in tx.all(sql, digest=digest)]


def has(tx: Tx, former_link: int, creator: int | None) -> bool:
    """Whether a browser may reuse the slugs of that deleted link."""
    sql = """
        SELECT 1 FROM slug_claim JOIN creator ON creator.digest = slug_claim.digest
        WHERE former_link = :former_link AND creator.id = :creator
    """
    return tx.one(sql, former_link=former_link, creator=creator) is not None


def share(tx: Tx, digest: bytes, creator: int) -> None:
    """Give a browser the claims of the management link of a deleted link."""
    tx.run(
        """
        INSERT INTO slug_claim (former_link, digest)
        SELECT former_link, creator.digest FROM slug_claim, creator
        WHERE slug_claim.digest = :digest AND creator.id = :creator
        ON CONFLICT DO NOTHING
        """,
        digest=digest,
        creator=creator,
    )


def reserve(tx: Tx, slug: str, creator: int | None, link: int | None = None) -> None:
    """Reserve `slug` for `link` (None: a new one); raise `Rejected` if it may not have it."""
    try:
        check_free(tx, slug, creator, link)
    except Invalid as error:
        raise Rejected([error]) from None
    tx.run("INSERT INTO slug (slug) VALUES (:slug) ON CONFLICT (slug) DO UPDATE SET former_link = NULL", slug=slug)


def check_free(tx: Tx, slug: str, creator: int | None, link: int | None = None) -> None:
    """Raise `Invalid` unless `link` (None: a new one) may have the slug.

    It is the link's own, or not blocked by the owner, and new or that of a deleted link of `creator`.
    """
    row = tx.one("SELECT link, former_link FROM slug WHERE slug = :slug", slug=slug)
    if row and link is not None and row[0] == link:
        return
    if row and (row[0] is not None or not has(tx, row[1], creator)):
        raise Invalid("slug", TAKEN, slug=slug)
    blocks.check_name(tx, slug)
