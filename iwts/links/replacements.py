"""Replacing a number in several links at once, and putting it back within a day.

Only the digits change: names, messages and order of the numbers stay, and so do the statistics. Whoever puts the old
number back changes only what still is as the replacement left it.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from iwts.clock import DAY
from iwts.links import store as links_
from iwts.links.link import Link, Number
from iwts.storage.tx import Tx

MOST_LINKS = 200  # in which a number is replaced at once
MOST_KEPT = 10  # replacements of a creator that can be undone
LIFE = DAY  # for which they can


class Replacement(NamedTuple):
    """A replacement that can be undone: its time, which identifies it for its creator, and what it did."""

    at: int
    old: str
    new: str
    links: int


class Undone(NamedTuple):
    """The links that have the old number again, and those that keep what they have now."""

    links: list[Link]
    kept: list[Link]


def having(links: Iterable[Link], digits: str) -> list[tuple[Link, list[Number]]]:
    """Return those of the links that have a number, with it; a link may have it more than once."""
    found = ((link, [number for number in link.numbers if number.digits == digits]) for link in links)
    return [(link, numbers) for link, numbers in found if numbers]


def replace(tx: Tx, creator: int, links: Sequence[Link], old: str, new: str) -> int:
    """Replace a number in these links; return the time by which `undo` finds it."""
    latest = "SELECT max(at) FROM replacement WHERE creator = :creator"
    at = max(tx.now, (tx.value(latest, creator=creator) or 0) + 1)
    for link, numbers in having(links, old):
        links_.set_digits(tx, link, {number.id: new for number in numbers})
        tx.many(
            "INSERT INTO replacement (creator, at, link, number, old, new) VALUES (?, ?, ?, ?, ?, ?)",
            [(creator, at, link.id, number.id, old, new) for number in numbers],
        )
    tx.run(
        """
        DELETE FROM replacement WHERE creator = :creator AND at NOT IN
          (SELECT DISTINCT at FROM replacement WHERE creator = :creator ORDER BY at DESC LIMIT :most)
        """,
        creator=creator,
        most=MOST_KEPT,
    )
    return at


def of_creator(tx: Tx, creator: int) -> list[Replacement]:
    """Return the replacements that a creator can undo, the latest first."""
    sql = """
        SELECT at, old, new, count(DISTINCT link) FROM replacement
        WHERE creator = :creator AND at > :since GROUP BY at, old, new ORDER BY at DESC
    """
    return [Replacement(*row) for row in tx.all(sql, creator=creator, since=tx.now - LIFE)]


def undo(tx: Tx, creator: int, at: int) -> Undone:
    """Put the old number back wherever this creator may still do so, and the new one is still where it was put."""
    sql = """
        SELECT replacement.link, number, old, new FROM replacement
        JOIN creator_link ON creator_link.creator = replacement.creator AND creator_link.link = replacement.link
        WHERE replacement.creator = :creator AND at = :at AND at > :since
    """
    rows = tx.all(sql, creator=creator, at=at, since=tx.now - LIFE)
    undone = Undone([], [])
    for link in links_.with_ids(tx, {row[0] for row in rows}).links:
        there = {number.id: number.digits for number in link.numbers}
        mine = [row[1:] for row in rows if row[0] == link.id]
        back = {number: old for number, old, new in mine if there.get(number) == new}
        if back:
            links_.set_digits(tx, link, back)
            undone.links.append(link)
        if len(back) < len(mine):
            undone.kept.append(link)
    tx.run("DELETE FROM replacement WHERE creator = :creator AND at = :at", creator=creator, at=at)
    return undone


def has_old(tx: Tx) -> bool:
    """Whether there are replacements that can no longer be undone."""
    return tx.one("SELECT 1 FROM replacement WHERE at <= :since", since=tx.now - LIFE) is not None


def forget_old(tx: Tx) -> None:
    """Delete the replacements that can no longer be undone."""
    tx.run("DELETE FROM replacement WHERE at <= :since", since=tx.now - LIFE)
