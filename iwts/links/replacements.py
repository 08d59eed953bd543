"""Changes of several links at once, and putting back what they changed within a day.

A number is replaced, or paused or resumed, or the links get weekly hours; everything else stays, and so do the
statistics. Whoever puts back changes only what still is as the change left it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from iwts.clock import DAY
from iwts.links import setters
from iwts.links import store as links_
from iwts.links.link import Changer, Link, Number
from iwts.storage.tx import Tx

MOST_LINKS = 200  # that are changed at once
MOST_KEPT = 10  # changes of a creator that can be undone
LIFE = DAY  # for which they can
ON, OFF = "on", "off"  # of a number: it takes part, or is paused
LINK = 0  # instead of a number's id: what changed is the link's


class What(StrEnum):
    """What a change is about."""

    NUMBER = "number"
    PAUSE = "pause"
    HOURS = "hours"


class Replacement(NamedTuple):
    """A change that can be undone: its time, which identifies it for its creator, and what it did.

    `old` and `new` are digits, `ON`, `OFF` or one of `until`, or zone and hours with a space in between; `old` is that
    of one link.
    """

    at: int
    what: What
    old: str
    new: str
    links: int


class Undone(NamedTuple):
    """The links that are as before, and those that keep what they have now."""

    links: list[Link]
    kept: list[Link]


Values = Mapping[int, str]  # by the ids of numbers, or `LINK`


def until(text: str) -> int:
    """Return until when a number is paused (UTC microseconds): a text such as `off-1796108400000000`; 0 for others."""
    return int(found[1]) if (found := _UNTIL.fullmatch(text)) else 0


_UNTIL = re.compile(rf"{OFF}-(\d{{1,18}})", re.ASCII)


def having(links: Iterable[Link], digits: str) -> list[tuple[Link, list[Number]]]:
    """Return those of the links that have a number, with it; a link may have it more than once."""
    found = ((link, [number for number in link.numbers if number.digits == digits]) for link in links)
    return [(link, numbers) for link, numbers in found if numbers]


def replace(tx: Tx, creator: int, links: Sequence[Link], old: str, new: str) -> int:
    """Replace a number in these links; return the time by which `undo` finds it."""
    changes = [(link, {number.id: new for number in numbers}) for link, numbers in having(links, old)]
    return change(tx, creator, What.NUMBER, changes)


def change(tx: Tx, creator: int, what: What, changes: Iterable[tuple[Link, Values]]) -> int:
    """Give links and numbers these values; return the time by which `undo` finds it."""
    latest = "SELECT max(at) FROM replacement WHERE creator = :creator"
    at = max(tx.now, (tx.value(latest, creator=creator) or 0) + 1)
    for link, values in changes:
        before = there(what, link, tx.now)
        tx.many(
            "INSERT INTO replacement (creator, at, what, link, number, old, new) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(creator, at, what.value, link.id, number, before[number], new) for number, new in values.items()],
        )
        _PUT[what](tx, link, values)
    tx.run(
        """
        DELETE FROM replacement WHERE creator = :creator AND at NOT IN
          (SELECT DISTINCT at FROM replacement WHERE creator = :creator ORDER BY at DESC LIMIT :most)
        """,
        creator=creator,
        most=MOST_KEPT,
    )
    return at


def there(what: What, link: Link, now: int) -> dict[int, str]:
    """Return what a link has of this kind at a time (UTC microseconds)."""
    if what is What.HOURS:
        return {LINK: f"{link.when.zone} {link.when.hours}"}
    if what is What.PAUSE:
        return {number.id: _pause(number, now) for number in link.numbers}
    return {number.id: number.digits for number in link.numbers}


def _pause(number: Number, now: int) -> str:
    if not number.active:
        return OFF
    return f"{OFF}-{number.paused_until}" if number.paused_until > now else ON


def _put_pauses(tx: Tx, link: Link, values: Values) -> None:
    for number in link.numbers:
        if to := values.get(number.id):
            setters.set_pause(tx, link, number, Changer.CREATOR, active=to != OFF, until=until(to))


def _put_hours(tx: Tx, link: Link, values: Values) -> None:
    zone, _, hours = values[LINK].partition(" ")
    setters.set_week(tx, link, zone or link.when.zone, hours)  # other days may need the zone now


_PUT: dict[What, Callable[[Tx, Link, Values], None]] = {
    What.NUMBER: setters.set_digits,
    What.PAUSE: _put_pauses,
    What.HOURS: _put_hours,
}


def of_creator(tx: Tx, creator: int, of: What | None = None) -> list[Replacement]:
    """Return the changes that a creator can undo, the latest first; `of` is what they are about, None: anything."""
    sql = """
        SELECT at, what, min(old), min(new), count(DISTINCT link) FROM replacement
        WHERE creator = :creator AND at > :since GROUP BY at, what ORDER BY at DESC
    """
    rows = tx.all(sql, creator=creator, since=tx.now - LIFE)
    found = [Replacement(at, What(what), old, new, n) for at, what, old, new, n in rows]
    return [each for each in found if of in (None, each.what)]


def undo(tx: Tx, creator: int, at: int) -> Undone:
    """Put back what was before wherever this creator may still do so, and it still is as it was put."""
    sql = """
        SELECT replacement.link, what, number, old, new FROM replacement
        JOIN creator_link ON creator_link.creator = replacement.creator AND creator_link.link = replacement.link
        WHERE replacement.creator = :creator AND at = :at AND at > :since
    """
    rows = tx.all(sql, creator=creator, at=at, since=tx.now - LIFE)
    undone = Undone([], [])
    for link in links_.with_ids(tx, {row[0] for row in rows}).links:
        mine = [row[1:] for row in rows if row[0] == link.id]
        what = What(mine[0][0])
        now = there(what, link, tx.now)
        back = {number: old for _, number, old, new in mine if now.get(number) == new}
        if back:
            _PUT[what](tx, link, back)
            undone.links.append(link)
        if len(back) < len(mine):
            undone.kept.append(link)
    tx.run("DELETE FROM replacement WHERE creator = :creator AND at = :at", creator=creator, at=at)
    return undone


def has_old(tx: Tx) -> bool:
    """Whether there are changes that can no longer be undone."""
    return tx.one("SELECT 1 FROM replacement WHERE at <= :since", since=tx.now - LIFE) is not None


def forget_old(tx: Tx) -> None:
    """Delete the changes that can no longer be undone."""
    tx.run("DELETE FROM replacement WHERE at <= :since", since=tx.now - LIFE)
