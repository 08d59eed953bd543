"""Blocks: numbers, networks, email addresses and link names that the owner keeps out of links and forms.

A number that is blocked is out of every link at once, as if it were paused, and no one can type it again. The other
kinds keep out what is new.
"""

import dataclasses
import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

from iwts.clock import DAY
from iwts.errors import N_, Invalid, NotFound, Rejected
from iwts.http.addresses import Address
from iwts.links import block_values as values
from iwts.links import plans
from iwts.links.block_values import Kind
from iwts.links.drafts import Entry
from iwts.links.link import Link
from iwts.links.when import When
from iwts.storage.tx import Tx

MOST = 1000  # blocks, so that a form reads all patterns of names in some milliseconds
MAX_DAYS = 3650  # for longer, a block has no end
MAX_REASON = 200

NUMBER = N_("The owner of this site has blocked this number. Use another one.")
EMAIL = N_("The owner of this site has blocked this email address. Use another one.")
NAME = N_("The owner of this site has blocked this link name. Choose another one.")
NO_DAY = N_("Choose a day from today on, in the next ten years.")
FULL = N_("%(most)s blocks are set. Remove some first.")


class Blocked(Invalid):
    """Input that a block keeps out; `block` is its id."""

    def __init__(self, field: str, text: str, block: int) -> None:
        super().__init__(field, text)
        self.block = block


class Block(NamedTuple):
    """A block as stored. `until` is None if it has no end; `way` is how the owner set it: `command` or `panel`.

    `stopped` counts the forms that it has refused. Times are in UTC microseconds.
    """

    id: int
    kind: Kind
    value: str
    reason: str
    way: str
    created_at: int
    until: int | None
    stopped: int


_IN_FORCE = "(until IS NULL OR until > :now)"


def until_end_of(now: int, day: int) -> int:
    """Return the end of a block whose last day begins then; raise `Invalid` for a day that is over or too far away."""
    if not now < day + DAY <= now + MAX_DAYS * DAY:
        raise Invalid("until", NO_DAY)
    return day + DAY


def add(tx: Tx, kind: Kind, value: str, reason: str, way: str, until: int | None = None) -> Block:
    """Set a block until then, or without an end; one with the same value gets the new reason and end.

    `value` is from `parse` or `block_values.of_links_number`. Raises `Invalid` if there are too many blocks.
    """
    drop_ended(tx)
    tx.run(
        """
        INSERT INTO block (kind, value, reason, way, created_at, until)
        VALUES (:kind, :value, :reason, :way, :now, :until)
        ON CONFLICT (kind, value) DO UPDATE SET reason = excluded.reason, until = excluded.until
        """,
        kind=kind.value,
        value=value,
        reason=reason,
        way=way,
        now=tx.now,
        until=until,
    )
    if tx.integer("SELECT count(*) FROM block") > MOST:
        raise Invalid(values.FIELD, FULL, most=MOST)
    return _block(tx.row(f"{_SELECT} WHERE kind = :kind AND value = :value", kind=kind.value, value=value))


def parse(tx: Tx, kind: Kind, text: str, region: str = "") -> str:
    """Return the value of a block like `block_values.parse`; a number that no country has (any more) is one of a link.

    The block of any other such number would stop nothing, so it is refused as a link would refuse it.
    """
    try:
        return values.parse(kind, text, region)
    except Invalid:
        digits = values.unused(text) if kind is Kind.NUMBER else ""
        if digits and concerned(tx, kind, digits):
            return digits
        raise


def remove(tx: Tx, id_: int) -> Block:
    """Lift a block and return what it was; raise `NotFound` for an unknown id."""
    row = None if id_ >> 63 else tx.one(f"{_SELECT} WHERE id = :id", id=id_)  # SQLite's integers have 64 bits
    if row is None:
        raise NotFound(N_("There is no block %(id)s."), id=str(id_))
    tx.run("DELETE FROM block WHERE id = :id", id=id_)
    return _block(row)


def newest(tx: Tx) -> list[Block]:
    """Return the blocks in force, the newest first."""
    return [_block(row) for row in tx.all(f"{_SELECT} WHERE {_IN_FORCE} ORDER BY id DESC", now=tx.now)]


_SELECT = f"SELECT {', '.join(Block._fields)} FROM block"  # noqa: S608 (names of columns)


def _block(row: tuple[object, ...]) -> Block:
    block = Block(*row)  # type: ignore[arg-type]
    return block._replace(kind=Kind(block.kind))


def have_ended(tx: Tx) -> bool:
    """Whether the time of a block is over."""
    return tx.one("SELECT 1 FROM block WHERE until <= :now", now=tx.now) is not None


def drop_ended(tx: Tx) -> None:
    """Delete the blocks whose time is over."""
    tx.run("DELETE FROM block WHERE until <= :now", now=tx.now)


def count(tx: Tx, ids: Iterable[int]) -> None:
    """Count a form that these blocks have refused."""
    tx.many("UPDATE block SET stopped = stopped + 1 WHERE id = ?", [(id_,) for id_ in ids])


def _found(tx: Tx, asked: Iterable[tuple[Kind, str]]) -> dict[tuple[Kind, str], int]:
    """Return those of the values that are blocked, with the ids of the blocks."""
    if not tx.one("SELECT 1 FROM block LIMIT 1"):  # most instances have none
        return {}
    sql = f"""
        SELECT value, id FROM block
        WHERE kind = :kind AND value IN (SELECT value FROM json_each(:values)) AND {_IN_FORCE}
    """  # noqa: S608 (a constant)
    found, sought = dict[tuple[Kind, str], int](), dict.fromkeys(asked)
    for kind in {kind for kind, _ in sought}:
        of_kind = json.dumps([value for its, value in sought if its == kind])
        found |= {(kind, value): id_ for value, id_ in tx.all(sql, kind=kind.value, values=of_kind, now=tx.now)}
    return {one: found[one] for one in sought if one in found}


def of_numbers(tx: Tx, numbers: Collection[str]) -> dict[str, int]:
    """Return those of some digits that are blocked, with the ids of the blocks."""
    found = _found(tx, (value for digits in numbers for value in values.of_number(digits)))
    if not found:
        return {}
    ids = ((digits, next(filter(None, map(found.get, values.of_number(digits))), 0)) for digits in numbers)
    return {digits: id_ for digits, id_ in ids if id_}


def of_client(tx: Tx, address: Address) -> int | None:
    """Return the id of a block of a client's forms; None if it may send some."""
    return next(iter(_found(tx, values.of_client(address)).values()), None)


def of_email(tx: Tx, address: str) -> int | None:
    """Return the id of a block of an email address; None if it may be used."""
    return next(iter(_found(tx, values.of_email(address)).values()), None)


def of_name(tx: Tx, slug: str) -> int | None:
    """Return the id of a block of a chosen slug; None if it may be used."""
    rows = tx.all(f"SELECT id, value FROM block WHERE kind = 'name' AND {_IN_FORCE}", now=tx.now)  # noqa: S608
    return next((id_ for id_, pattern in rows if values.is_named_like(slug, pattern)), None)


def applied(tx: Tx, link: Link) -> Link:
    """Return a link as visitors have it: its blocked numbers are paused."""
    blocked = of_numbers(tx, digits(link))
    return paused(link, blocked) if blocked else link


def all_of_numbers(tx: Tx) -> frozenset[tuple[str, str]]:
    """Return all blocks of numbers, for `apply`."""
    sql = f"SELECT kind, value FROM block WHERE kind IN ('number', 'prefix') AND {_IN_FORCE}"  # noqa: S608 (a constant)
    return frozenset((kind, value) for kind, value in tx.all(sql, now=tx.now))


def apply(link: Link, blocked: frozenset[tuple[str, str]]) -> Link:
    """Return a link as visitors have it under these blocks of numbers."""
    found = [each for each in digits(link) if not blocked.isdisjoint(values.of_number(each))]
    return paused(link, found) if found else link


def digits(link: Link) -> list[str]:
    """Return the digits of all numbers that a link may lead to."""
    return [number.digits for number in link.numbers] + [link.when.night] * bool(link.when.night)


def paused(link: Link, digits: Collection[str]) -> Link:
    """Return a link with some of its numbers paused, and without a night number among them."""
    numbers = (dataclasses.replace(n, active=False) if n.digits in digits else n for n in link.numbers)
    when = dataclasses.replace(link.when, night="") if link.when.night in digits else link.when
    return dataclasses.replace(link, numbers=tuple(numbers), when=when)


def check_numbers(tx: Tx, entries: Iterable[Entry], link: Link | None = None) -> None:
    """Raise `Rejected` for numbers that are blocked, unless the link has them already in the same place."""
    there = {(number.id, number.digits) for number in link.numbers} if link else set()
    new = [entry for entry in entries if (entry.id, entry.digits) not in there]
    if blocked := of_numbers(tx, [entry.digits for entry in new]):
        raise Rejected([Blocked(e.field, NUMBER, blocked[e.digits]) for e in new if e.digits in blocked])


def check_night(tx: Tx, when: When | None, link: Link | None = None) -> None:
    """Raise `Rejected` for a night number that is blocked, unless the link has it already."""
    if when and when.night and not (link and link.when.night == when.night):
        check_numbers(tx, [Entry(when.night, field="night")])


def check_name(tx: Tx, slug: str) -> None:
    """Raise `Blocked` for a slug that is blocked."""
    if block := of_name(tx, slug):
        raise Blocked("slug", NAME, block)


def check_email(tx: Tx, address: str) -> None:
    """Raise `Blocked` for an email address that is blocked."""
    if block := of_email(tx, address):
        raise Blocked("email", EMAIL, block)


def among(tx: Tx, numbers: Collection[str], addresses: Iterable[str], names: Iterable[str]) -> list[str]:
    """Return in words what of a link from another instance is blocked here."""
    found = [f"the number +{digits}" for digits in of_numbers(tx, numbers)]
    found += [f"the address {address}" for address in addresses if of_email(tx, address)]
    return found + [f"the link name {name}" for name in names if of_name(tx, name)]


# The digits of all numbers that links may lead to: a constant.
_USED = "(SELECT link, digits FROM number UNION ALL SELECT id, night FROM link WHERE night <> '') AS used"


def concerned(tx: Tx, kind: Kind, value: str) -> int:
    """Return the number of links that have what a block would keep out; 0 for a network, as links tell no origin."""
    match kind:
        case Kind.NUMBER:
            sql = f"SELECT count(DISTINCT link) FROM {_USED} WHERE digits IN (SELECT value FROM json_each(:forms))"  # noqa: S608
            return tx.integer(sql, forms=json.dumps(plans.forms(value)))
        case Kind.PREFIX:
            sql = f"SELECT link, digits FROM {_USED} WHERE substr(digits, 1, length(:begin)) = :begin"  # noqa: S608
            rows = tx.each(sql, begin=value[:2])
            # No two forms of a number differ in the first two digits.
            return len({link for link, digits in rows if any(f.startswith(value) for f in plans.forms(digits))})
        case Kind.EMAIL:
            rows = tx.each("SELECT address, count(*) FROM link JOIN email ON email.id = link.email GROUP BY address")
            return sum(links for address, links in rows if (kind, value) in values.of_email(address))
        case Kind.NAME:
            rows = tx.each("SELECT slug FROM link WHERE slug IS NOT NULL")
            return sum(values.is_named_like(slug, value) for (slug,) in rows)
    return 0
