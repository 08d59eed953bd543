"""Creators: browsers that made or opened links, identified by a cookie instead of an account.

A browser that gains access to a link gets a new cookie, and only that cookie opens what it gained: an old one may be
known to someone who planted it. The new cookie is a creator of its own, which replaces the old one as soon as it comes
back. Until then the old cookie opens what it opened before, because the answer with the new one may have been lost.
"""

from typing import NamedTuple

from iwts import tokens
from iwts.clock import DAY, SECOND
from iwts.links.link import Link
from iwts.storage.tx import ALL, Tx

MOST_WAITING = 3  # new cookies of one browser that have not come back
OVERLAP = 60 * SECOND  # for which requests with an old cookie may still be on their way
MOST_SHOWN = 50


class Creator(NamedTuple):
    """A creator; `is_new` until its cookie has come back, `used_on` a day since 1970."""

    id: int
    is_new: bool
    used_on: int


class Holder(NamedTuple):
    """A browser that has access to a link: its name (may be empty), since when, and the day of its last use."""

    creator: int
    browser: str
    added_at: int
    used_on: int


def find(tx: Tx, token: str) -> Creator | None:
    """Return the creator whose cookie holds `token`; None if unknown."""
    sql = "SELECT id, replaces IS NOT NULL, used_on FROM creator WHERE digest = :digest"
    row = tx.one(sql, digest=tokens.digest(token))
    return Creator(row[0], bool(row[1]), row[2]) if row else None


def create(tx: Tx, browser: str = "", replaced: int | None = None) -> tuple[int, str]:
    """Store a new creator; return its id and the token for its cookie. Only the token's digest is stored.

    `browser` is its name, and `replaced` the creator that it replaces when its cookie comes back.
    """
    token = tokens.new()
    id_ = tx.value(
        """
        INSERT INTO creator (digest, browser, used_on, replaces, created_at)
        VALUES (:digest, :browser, :day, (SELECT id FROM creator WHERE id = :replaced), :now) RETURNING id
        """,
        digest=tokens.digest(token),
        browser=browser,
        day=tx.now // DAY,
        replaced=replaced,
        now=tx.now,
    )
    waiting = "SELECT id FROM creator WHERE replaces = :replaced ORDER BY id DESC LIMIT :all OFFSET :most"
    tx.run(f"DELETE FROM creator WHERE id IN ({waiting})", replaced=replaced, all=ALL, most=MOST_WAITING)  # noqa: S608
    return id_, token


def replace(tx: Tx, token: str) -> None:
    """Have the new creator whose cookie holds `token` replace the old one, whose id stays and whose cookie ends."""
    row = tx.one("SELECT id, digest, replaces FROM creator WHERE digest = :digest", digest=tokens.digest(token))
    if row is None or row[2] is None:  # another request with the same cookie was faster
        return
    new, digest, old = row
    # Cookies that answers to simultaneous requests set, and that the browser may have kept instead.
    tx.run(
        """
        INSERT INTO creator_link (creator, link, added_at)
        SELECT other.id, link, added_at FROM creator AS other JOIN creator_link ON creator = :old
        WHERE replaces = :old AND other.id <> :new ON CONFLICT DO NOTHING
        """,
        old=old,
        new=new,
    )
    tx.run("UPDATE creator SET replaces = NULL WHERE replaces = :old", old=old)
    tx.run(
        """
        UPDATE creator_link SET creator = :old
        WHERE creator = :new AND link NOT IN (SELECT link FROM creator_link WHERE creator = :old)
        """,
        old=old,
        new=new,
    )
    tx.run(
        """
        UPDATE slug_claim SET digest = :digest
        WHERE digest = (SELECT digest FROM creator WHERE id = :old)
          AND former_link NOT IN (SELECT former_link FROM slug_claim WHERE digest = :digest)
        """,
        digest=digest,
        old=old,
    )
    browser = tx.value("DELETE FROM creator WHERE id = :new RETURNING browser", new=new)
    tx.run(
        """
        UPDATE creator SET digest = :digest, old_digest = digest, renewed_at = :now, browser = :browser, used_on = :day
        WHERE id = :old
        """,
        digest=digest,
        now=tx.now,
        browser=browser,
        day=tx.now // DAY,
        old=old,
    )


def renewed(tx: Tx, token: str) -> int | None:
    """Return the creator whose cookie held `token` until a minute ago; it may be given access, but has none by it."""
    row = tx.one(
        "SELECT id FROM creator WHERE old_digest = :digest AND renewed_at > :since",
        digest=tokens.digest(token),
        since=tx.now - OVERLAP,
    )
    return row[0] if row else None


def use(tx: Tx, creator: int) -> None:
    """Store that the browser was here today."""
    tx.run("UPDATE creator SET used_on = :day WHERE id = :id", day=tx.now // DAY, id=creator)


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


def take_from_others(tx: Tx, creator: int | None, link: Link) -> None:
    """Revoke the access of all other browsers to the link; of all, if there is none that keeps it."""
    tx.run(
        "DELETE FROM creator_link WHERE link = :link AND creator IS DISTINCT FROM :creator",
        link=link.id,
        creator=creator,
    )
    _end_form(tx, link)


def forget(tx: Tx, creator: int | None, link: Link) -> None:
    """Revoke this browser's access to the link."""
    tx.run("DELETE FROM creator_link WHERE creator = :creator AND link = :link", creator=creator, link=link.id)
    _end_form(tx, link)


def _end_form(tx: Tx, link: Link) -> None:
    """Forget the form that created the link: sent again, it would give its browser access again."""
    tx.run("UPDATE link SET form_digest = NULL WHERE id = :link", link=link.id)


def may_manage(tx: Tx, creator: int, link: Link) -> bool:
    """Whether this browser made the link or opened its management link."""
    sql = "SELECT 1 FROM creator_link WHERE creator = :creator AND link = :link"
    return tx.one(sql, creator=creator, link=link.id) is not None


def holders(tx: Tx, link: Link) -> tuple[list[Holder], int]:
    """Return the browsers that have access to a link, at most `MOST_SHOWN`, last used first; and the number of all."""
    rows = tx.all(
        """
        SELECT creator, browser, added_at, used_on FROM creator_link JOIN creator ON creator.id = creator
        WHERE link = :link ORDER BY used_on DESC, creator DESC LIMIT :most
        """,
        link=link.id,
        most=MOST_SHOWN,
    )
    count = tx.integer("SELECT count(*) FROM creator_link WHERE link = :link", link=link.id)
    return [Holder(*row) for row in rows], count
