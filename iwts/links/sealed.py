"""Sealed links, as they are in the file, and the slugs that lead to them."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from iwts.links import seals, search
from iwts.links.link import LinkRow, NumberRow, Sealed
from iwts.storage.errors import Damaged
from iwts.storage.tx import ALL, Row, Tx, listed

# A link and its numbers are read in one query, with one row per number: the columns of LinkRow, then those of
# NumberRow.
_COLUMNS = ", ".join([f"link.{name}" for name in LinkRow._fields] + [f"number.{name}" for name in NumberRow._fields])
_OF_LINK = len(LinkRow._fields)

# The slugs that meet a condition, with their links.
_LEADING = f"""
    SELECT slug.id, slug.slug, slug.link, slug.seal, {_COLUMNS}
    FROM (SELECT * FROM slug WHERE {{}}) AS slug
    LEFT JOIN link ON link.id = slug.link LEFT JOIN number ON number.link = link.id
    ORDER BY slug.id, position
"""  # noqa: S608 (the conditions are constants of this module)
_OF_SLUG = 4


class Leading(NamedTuple):
    """A slug, used now or before, and the link it leads to: None if that was deleted or is damaged."""

    id: int
    slug: str
    link: Sealed | None
    is_damaged: bool


def links(tx: Tx, condition: str, **values: object) -> Iterator[Sealed]:
    """Yield the links that meet a condition, which is SQL, newest first."""
    rows = tx.all(
        f"""
        SELECT {_COLUMNS} FROM link JOIN number ON number.link = link.id {condition}
        ORDER BY link.id DESC, position
        """,  # noqa: S608 (the conditions are constants of this room)
        **values,
    )
    return (_sealed(list(found)) for _, found in itertools.groupby(rows, key=lambda row: row[0]))


def renew(tx: Tx, link: int) -> None:
    """Seal a link after writing it, and let searches find it."""
    (written,) = links(tx, "WHERE link.id = :link", link=link)
    tx.run("UPDATE link SET seal = :seal WHERE id = :link", seal=seals.of_link(written), link=link)
    search.write(tx, written)


def slugs_after(tx: Tx, id_: int, most: int = ALL) -> Iterator[Leading]:
    """Yield the slugs with ids above `id_` in order, at most `most` of them."""
    rows = tx.each(_LEADING.format("id > :id ORDER BY id LIMIT :most"), id=id_, most=most)
    return (_leading(list(found)) for _, found in itertools.groupby(rows, key=lambda row: row[0]))


def slugs_of(tx: Tx, links: Iterable[int]) -> Iterator[Leading]:
    """Yield the slugs that lead to some links, by their ids; a deleted one has none."""
    rows = tx.all(_LEADING.format(f"link IN ({listed(links)})"))
    return (_leading(list(found)) for _, found in itertools.groupby(rows, key=lambda row: row[0]))


def count_slugs(tx: Tx) -> int:
    """Return the number of slugs ever used."""
    return int(tx.value("SELECT count(*) FROM slug"))


def damaged(tx: Tx) -> list[str]:
    """Return the slugs that no longer work because they or their links are damaged.

    Reads one link at a time, since all of them may not fit into memory.
    """
    found = {str(leading.slug) for leading in slugs_after(tx, 0) if leading.is_damaged or not _is_sound(leading.link)}
    lost = """
        SELECT slug FROM link WHERE NOT EXISTS (SELECT 1 FROM slug WHERE slug.slug = link.slug)
        AND EXISTS (SELECT 1 FROM number WHERE number.link = link.id)  -- an unfinished import has none
    """
    return sorted(found | {str(slug) for (slug,) in tx.each(lost)})


def _is_sound(sealed: Sealed | None) -> bool:
    return sealed is None or seals.is_intact(sealed)


def at_slug(tx: Tx, slug: str) -> Sealed | None:
    """Return the link at a folded slug, or None; raise `Damaged` if the slug is damaged."""
    rows = tx.all(_LEADING.format("slug = :slug"), slug=slug)
    leading = _leading(rows) if rows else None
    if leading and leading.is_damaged:
        raise Damaged(f"the slug “{slug}”")
    return leading.link if leading else None


def _leading(rows: Sequence[Row]) -> Leading:
    """Return the slug that these rows of `_LEADING` describe."""
    id_, slug, link, seal = rows[0][:_OF_SLUG]
    if link is None:
        return Leading(id_, slug, None, is_damaged=False)
    sealed = _sealed(rows, _OF_SLUG)
    has_numbers = sealed.numbers[0].id is not None  # the join may have found none
    if seal == seals.of_slug(slug, link) and link == sealed.link.id and has_numbers:
        return Leading(id_, slug, sealed, is_damaged=False)
    return Leading(id_, slug, None, is_damaged=True)


def _sealed(rows: Sequence[Row], begin: int = 0) -> Sealed:
    """Return the link in its rows, one per number, skipping the first `begin` columns."""
    end = begin + _OF_LINK
    return Sealed(LinkRow(*rows[0][begin:end]), [NumberRow(*row[end:]) for row in rows])
