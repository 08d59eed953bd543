"""Lists of links: those of a browser, all or found by a search, and their names. Seals are not checked here."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from iwts.folding import without_marks
from iwts.links import search
from iwts.storage.tx import Tx, listed


class Brief(NamedTuple):
    """A link in short; the seal changes with all that is left out."""

    id: int
    slug: str
    label: str
    routing: str
    seal: int


# The ids of a browser's links. A link without numbers is an unfinished import.
_MINE = """
    SELECT link.id FROM creator_link JOIN link ON link.id = creator_link.link
    WHERE creator = :creator AND EXISTS (SELECT 1 FROM number WHERE number.link = link.id)
"""


# Of these, the ones that a `Filter` lets through. Whatever it leaves empty is no condition.
_FILTERED = f"""
    {_MINE}
    AND (:tag = '' OR EXISTS (SELECT 1 FROM tag WHERE tag.link = link.id AND tag.text = :tag))
    AND (active = :active OR :active IS NULL)
    AND (created_at >= :start OR :start IS NULL) AND (created_at < :end OR :end IS NULL)
"""  # noqa: S608 (a constant)


class Filter(NamedTuple):
    """What the links of a list have in common: a text, as `search` finds it, a tag, and whether they are active.

    They were created from `start` on and before `end`, in UTC microseconds.
    """

    text: str = ""
    tag: str = ""
    active: bool | None = None
    start: int | None = None
    end: int | None = None


def of_creator(tx: Tx, creator: int, wanted: Filter = Filter()) -> list[int]:  # noqa: B008 (it cannot change)
    """Return the ids of the links that a browser made or opened, newest first."""
    text, *others = wanted
    values = {"creator": creator, **dict(zip(Filter._fields[1:], others, strict=True))}
    sought = search.terms(text)
    if not sought.text:
        return [id_ for (id_,) in tx.all(f"{_FILTERED} ORDER BY link.id DESC", **values)]
    sql = f"SELECT link FROM link_search WHERE link IN ({_FILTERED}) AND {search.MATCHES} ORDER BY link DESC"  # noqa: S608
    return [id_ for (id_,) in tx.all(sql, **values, **sought._asdict())]


def by_name(tx: Tx, ids: Iterable[int]) -> list[int]:
    """Return these links in the order of their labels, or of their names where they have none."""
    found = sorted(briefs(tx, ids), key=lambda link: (without_marks(link.label or link.slug), link.slug))
    return [link.id for link in found]


def among(tx: Tx, creator: int, slugs: Sequence[str]) -> list[Brief]:
    """Return those of the links with these slugs that a browser made or opened, newest first."""
    sql = f"SELECT id FROM link WHERE slug IN (SELECT value FROM json_each(:slugs)) AND id IN ({_MINE})"  # noqa: S608
    return briefs(tx, [id_ for (id_,) in tx.all(sql, creator=creator, slugs=json.dumps(slugs))])


def briefs(tx: Tx, ids: Iterable[int]) -> list[Brief]:
    """Return the links with these ids in short, newest first."""
    sql = f"SELECT {', '.join(Brief._fields)} FROM link WHERE id IN ({listed(ids)}) ORDER BY id DESC"  # noqa: S608
    return [Brief._make(row) for row in tx.all(sql)]


def number_names(tx: Tx, links: Iterable[int], digits: Iterable[str]) -> dict[str, str]:
    """Return the names that these numbers have in these links; the newest link decides."""
    sql = f"""
        SELECT digits, label FROM number
        WHERE link IN ({listed(links)}) AND label <> '' AND digits IN (SELECT value FROM json_each(:digits))
        ORDER BY link, position DESC
    """  # noqa: S608 (numbers)
    return dict(tx.all(sql, digits=json.dumps(list(digits))))
