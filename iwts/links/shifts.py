"""Shifts: who paused or resumed a number, and the secret link with which its agent does so.

The secret is derived with the instance's key from a random seed that the server does not keep: only its hash is stored.
"""

from typing import NamedTuple

from iwts import tokens
from iwts.errors import N_, Ended
from iwts.links import happenings
from iwts.links import store as links
from iwts.links.happenings import Type
from iwts.links.link import Changer, Link, Number
from iwts.storage.tx import Tx


class Shift(NamedTuple):
    """Whether a number's agent has a link, and who paused or resumed the number last, and when (UTC microseconds).

    `changed_by` and `changed_at` are None while nobody has.
    """

    has_link: bool
    changed_by: Changer | None
    changed_at: int | None


def of_link(tx: Tx, link: Link) -> dict[int, Shift]:
    """Return the shift of each number of a link, by its id."""
    sql = "SELECT id, agent_digest IS NOT NULL, changed_by, changed_at FROM number WHERE link = :link"
    rows = tx.all(sql, link=link.id)
    return {id_: Shift(bool(has_link), Changer(by) if by else None, at) for id_, has_link, by, at in rows}


def secret(key: bytes, seed: str) -> str:
    """Return the secret of an agent's link, as derived from its seed with the instance's key."""
    return tokens.derived(key, "agent", seed)


def renew(tx: Tx, number: Number, digest: bytes | None) -> None:
    """Replace the secret of a number's agent by the one with that digest; None revokes it."""
    tx.run("UPDATE number SET agent_digest = :digest WHERE id = :id", digest=digest, id=number.id)


def let_see_all(tx: Tx, link: Link, *, allowed: bool) -> None:
    """Let each agent of a link see the chats of all its numbers, or only their own."""
    tx.run("UPDATE link SET agents_see_all = :allowed WHERE id = :id", allowed=int(allowed), id=link.id)
    happenings.note(tx, Type.CHANGED, link.id, link.slug)


def find(tx: Tx, token: str) -> tuple[Link, Number]:
    """Return the link and the number whose agent has that secret; raise `Ended` if none has."""
    sql = "SELECT slug, number.id FROM number JOIN link ON link.id = number.link WHERE agent_digest = :digest"
    row = tx.one(sql, digest=tokens.digest(token))
    if row is None:
        raise Ended(N_("This agent’s link is wrong, or a newer one has replaced it. Ask whoever sent it to you."))
    link = links.get(tx, row[0])
    return link, next(number for number in link.numbers if number.id == row[1])
