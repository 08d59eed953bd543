"""Lists of links: those of a browser, all or found by a search, and their names. Seals are not checked here."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

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


def of_creator(tx: Tx, creator: int, text: str = "") -> list[int]:
    """Return the ids of the links that a browser made or opened and that contain a text, newest first.

    The text may be in any text of the link; `search` says how it matches.
    """
    wanted = search.terms(text)
    if not wanted.text:
        return [id_ for (id_,) in tx.all(f"{_MINE} ORDER BY link.id DESC", creator=creator)]
    sql = f"SELECT link FROM link_search WHERE link IN ({_MINE}) AND {search.MATCHES} ORDER BY link DESC"  # noqa: S608
    return [id_ for (id_,) in tx.all(sql, creator=creator, **wanted._asdict())]


def slugs(tx: Tx, creator: int, among: Sequence[str]) -> list[str]:
    """Return those of the slugs whose links a browser made or opened, newest first."""
    sql = f"""
        SELECT slug FROM link WHERE slug IN (SELECT value FROM json_each(:among)) AND id IN ({_MINE}) ORDER BY id DESC
    """  # noqa: S608
    return [slug for (slug,) in tx.all(sql, creator=creator, among=json.dumps(among))]


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
