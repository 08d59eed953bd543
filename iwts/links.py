"""Links: a slug, its numbers, its message. The rules for what may be stored, and their SQL."""

import itertools
import json
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from iwts import phone, slugs, targets
from iwts.db import Damaged, Row, Tx
from iwts.errors import N_, Invalid, NotFound, Rejected
from iwts.routing import Routing

T = TypeVar("T")

MAX_LABEL = 80
MAX_NUMBERS = 50


@dataclass(frozen=True, slots=True)
class Number:
    """A number that answers a link's chats. `message` is its own, or empty for the link's."""

    id: int
    position: int
    digits: str
    label: str
    message: str
    active: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A link as stored; `numbers` are ordered by position. `turn` is the position that served last, -1 for none."""

    id: int
    slug: str
    label: str
    message: str
    routing: Routing
    active: bool
    turn: int
    created_at: int
    numbers: tuple[Number, ...]

    def target(self, number: Number) -> str:
        """The chat that a visitor served by `number` lands in."""
        return targets.target(number.digits, number.message or self.message)


@dataclass(frozen=True, slots=True)
class Typed:
    """A number as it was typed: `region` is the country chosen beside it, `field` where mistakes are told."""

    text: str
    region: str = ""
    label: str = ""
    field: str = "phone"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a creator wants a link to be, checked: it can be stored as it is."""

    numbers: tuple[tuple[str, str], ...]  # digits, label
    label: str
    message: str
    routing: Routing = Routing.FIRST
    slug: str = ""  # empty: generate one

    @classmethod
    def check(
        cls, numbers: Sequence[Typed], *, label: str = "", message: str = "", routing: str = "first", slug: str = ""
    ) -> "Draft":
        """Read everything that was typed; raises `Rejected` with every mistake at once."""
        errors: list[Invalid] = []

        def read(otherwise: T, parse: Callable[..., T], *arguments: str) -> T:
            try:
                return parse(*arguments)
            except Invalid as error:
                errors.append(error)
                return otherwise

        draft = cls(
            numbers=tuple(
                (read("", phone.parse, n.text, n.region, n.field), read("", clean_label, n.label, f"{n.field}-label"))
                for n in numbers
            ),
            label=read("", clean_label, label),
            message=read("", targets.clean, message),
            routing=read(Routing.FIRST, _routing, routing),
            slug=read("", slugs.parse, slug) if slug.strip() else "",
        )
        if not 1 <= len(numbers) <= MAX_NUMBERS:
            errors.append(Invalid("phone", N_("A link has 1 to %(most)s numbers."), most=MAX_NUMBERS))
        if errors:
            raise Rejected(errors)
        return draft


def clean_label(text: str, field: str = "label") -> str:
    """A name on one line: white space folded, control characters dropped, at most 80 characters; else `Invalid`."""
    label = re.sub(r"\s+", " ", text).strip()
    label = "".join(c for c in label if unicodedata.category(c) not in ("Cc", "Cs"))
    if len(label) > MAX_LABEL:
        raise Invalid(field, N_("A name has at most %(most)s characters."), most=MAX_LABEL)
    return label


def _routing(text: str) -> Routing:
    try:
        return Routing(text)
    except ValueError:
        raise Invalid("routing", N_("Choose who answers: first, pick or turn.")) from None


def create(tx: Tx, draft: Draft, manage_digest: bytes, form_digest: bytes | None = None) -> Link:
    """Store a new link, opened by the management secret with that digest; `Rejected` if the slug is taken.

    `form_digest` is that of the form's one-time token: `made_by_form` finds the link when the form is sent again.
    """
    slug = _reserve(tx, draft.slug)
    id_ = tx.value(
        """
        INSERT INTO link (slug, label, message, routing, manage_digest, form_digest, created_at)
        VALUES (:slug, :label, :message, :routing, :manage_digest, :form_digest, :now) RETURNING id
        """,
        slug=slug,
        label=draft.label,
        message=draft.message,
        routing=draft.routing.value,
        manage_digest=manage_digest,
        form_digest=form_digest,
        now=tx.now,
    )
    tx.run("UPDATE slug SET link = :link, seal = :seal WHERE slug = :slug", link=id_, slug=slug, seal=_sum(slug, id_))
    tx.many(
        "INSERT INTO number (link, position, digits, label, message) VALUES (?, ?, ?, ?, '')",
        [(id_, position, digits, label) for position, (digits, label) in enumerate(draft.numbers)],
    )
    _seal(tx, id_)
    return get(tx, slug)


def _reserve(tx: Tx, wanted: str) -> str:
    while True:
        slug = wanted or slugs.generate()
        if tx.run("INSERT INTO slug (slug) VALUES (:slug) ON CONFLICT DO NOTHING", slug=slug):
            return slug
        if wanted:
            text = N_("“%(slug)s” is taken. Please choose another ending.")
            raise Rejected([Invalid("slug", text, slug=slug)])


def find(tx: Tx, slug: str) -> Link | None:
    """The link that answers at `slug`, in whatever case it was typed; None if there is none (any more)."""
    slug = slugs.fold(slug)
    rows = at_slug(tx, slug) if slugs.is_slug(slug) else []
    return from_rows(rows) if rows else None


def get(tx: Tx, slug: str) -> Link:
    """Like `find`, but a link that is not there is a `NotFound`."""
    link = find(tx, slug)
    if link is None:
        raise NotFound(N_("There is no link with the ending “%(slug)s”."), slug=slug)
    return link


def newest(tx: Tx) -> list[Link]:
    """Every link of this instance, the newest first."""
    return _load(tx, "")


def by_slug(tx: Tx) -> Iterator[tuple[str, list[Row]]]:
    """Every slug that leads somewhere, with the rows of its link: `from_rows` makes it of them.

    One that is damaged is left out; whoever asks for it is told by `at_slug`.
    """
    rows = tx.each(f"{_FROM_SLUG} ORDER BY slug.slug, position")
    for slug, found in itertools.groupby(rows, key=lambda row: row[0]):
        of_link = list(found)
        if _leads(slug, of_link):
            yield slug, [row[3:] for row in of_link]


def at_slug(tx: Tx, slug: str) -> list[Row]:
    """The rows of the link at a folded slug; none if there is none. Raises `Damaged`."""
    rows = tx.all(f"{_FROM_SLUG} AND slug.slug = :slug ORDER BY position", slug=slug)
    if rows and not _leads(slug, rows):
        raise Damaged(f"the slug “{slug}”")
    return [row[3:] for row in rows]


def _leads(slug: str, rows: list[Row]) -> bool:
    _, link, seal, found, *_ = rows[0]
    return seal == _sum(slug, link) and found == link and rows[0][-6] is not None


def of_creator(tx: Tx, creator: int) -> list[Link]:
    """The links that a browser made or opened, the newest first."""
    return _load(tx, "JOIN creator_link ON creator_link.link = link.id WHERE creator = :creator", creator=creator)


def with_manage_digest(tx: Tx, digest: bytes) -> Link | None:
    """The link that a management secret opens."""
    return next(iter(_load(tx, "WHERE manage_digest = :digest", digest=digest)), None)


def made_by_form(tx: Tx, form_digest: bytes) -> Link | None:
    """The link that a form with that one-time token has made already."""
    return next(iter(_load(tx, "WHERE form_digest = :digest", digest=form_digest)), None)


_COLUMNS = """
    link.id, link.slug, link.label, link.message, routing, link.active, turn, link.created_at, link.seal,
    number.id, position, digits, number.label, number.message, number.active
"""

_FROM_SLUG = f"""
    SELECT slug.slug, slug.link, slug.seal, {_COLUMNS}
    FROM slug LEFT JOIN link ON link.id = slug.link LEFT JOIN number ON number.link = link.id
    WHERE slug.link IS NOT NULL
"""  # noqa: S608


def _load(tx: Tx, condition: str, **values: object) -> list[Link]:
    """The links that meet a condition."""
    rows = _rows(tx, condition, **values)
    return [from_rows(list(of_link)) for _, of_link in itertools.groupby(rows, key=lambda row: row[0])]


def _rows(tx: Tx, condition: str, **values: object) -> list[Row]:
    """Links with their numbers in one query: a row per number."""
    return tx.all(
        f"""
        SELECT {_COLUMNS} FROM link JOIN number ON number.link = link.id {condition}
        ORDER BY link.id DESC, position
        """,  # noqa: S608 (the conditions are the ones here, never anyone's text)
        **values,
    )


def from_rows(rows: Sequence[Row]) -> Link:
    """A link of its rows, one for each number. Raises `Damaged` when they are not what was written."""
    if rows[0][8] != _sum_of(rows):
        raise Damaged(f"the link “{rows[0][1]}”")
    numbers = tuple(
        Number(id_, position, digits, label, message, bool(active))
        for id_, position, digits, label, message, active in (row[9:] for row in rows)
    )
    id_, slug, label, message, routing, active, turn, created_at = rows[0][:8]
    return Link(id_, slug, label, message, Routing(routing), bool(active), turn, created_at, numbers)


def _seal(tx: Tx, link: int) -> None:
    """Write down the checksum of a link that has just been written: a flipped bit on the disk must not lead its
    visitors to a stranger."""
    rows = _rows(tx, "WHERE link.id = :link", link=link)
    tx.run("UPDATE link SET seal = :seal WHERE id = :link", seal=_sum_of(rows), link=link)


def _sum_of(rows: Sequence[Row]) -> int:
    id_, _, _, message, routing, active, *_ = rows[0]
    return _sum(id_, message, routing, active, [row[9:] for row in rows])


def _sum(*values: object) -> int:
    return zlib.crc32(json.dumps(values, default=repr).encode())  # a flipped bit may have made bytes of a text


def change(tx: Tx, link: Link, draft: Draft) -> None:
    """Save an edited link. Its numbers keep their places, so that their statistics stay theirs."""
    tx.run(
        "UPDATE link SET label = :label, message = :message WHERE id = :id",
        label=draft.label,
        message=draft.message,
        id=link.id,
    )
    tx.many(
        "UPDATE number SET digits = ?, label = ? WHERE id = ?",
        [(*fields, number.id) for number, fields in zip(link.numbers, draft.numbers, strict=True)],
    )
    _seal(tx, link.id)


def set_active(tx: Tx, link: Link, active: bool) -> None:
    """Enable or disable: a disabled link shows its visitors a friendly page."""
    tx.run("UPDATE link SET active = :active WHERE id = :id", active=int(active), id=link.id)
    _seal(tx, link.id)


def delete(tx: Tx, link: Link) -> None:
    """Remove the link with everything that hangs on it, for good. Its slugs stay reserved."""
    tx.run("DELETE FROM link WHERE id = :id", id=link.id)
