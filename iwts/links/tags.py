"""Tags: words by which creators group their links, such as the name of a client. Visitors never see them.

A tag belongs to the link, as its label does, and not to a browser's list: whoever manages the link on another device
finds it there, and it goes where the link goes, into an export and a deletion. A creator's tags are those of their
links.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence

from iwts.errors import N_, Invalid
from iwts.folding import INVISIBLE, without_marks
from iwts.links.drafts import clean_label
from iwts.storage.tx import Tx, listed

MAX_TAG = 40  # characters
MOST = 10  # tags of a link
MOST_SHOWN = 50  # in a list to choose from

FULL = N_("A link can have up to %(most)s tags.")

_COMMAS = re.compile("[,;\n،、，؛]")


def clean(text: str, field: str = "add") -> str:
    """Return a tag on one line; raise `Invalid` if it is too long.

    As with campaigns, tags that look the same are one: how an accent is written, the kind of a space and what is
    invisible make no difference. Case does.
    """
    line = clean_label(INVISIBLE.sub("", _COMMAS.sub(" ", text)), field, len(text))
    return clean_label(unicodedata.normalize("NFC", line), field, MAX_TAG)


def parse(text: str, field: str) -> list[str]:
    """Return the tags in a text, between commas; raise `Invalid`, also for more than a link can have.

    Those would only be found too many after all of them were written, while the front waits to write its visits.
    """
    found = dict[str, None]()
    for part in _COMMAS.split(text):
        if tag := clean(part, field):
            found[tag] = None
        if len(found) > MOST:
            raise Invalid(field, FULL, most=MOST)
    return list(found)


def change(tx: Tx, links: Iterable[int], added: Sequence[str], removed: Sequence[str], field: str) -> None:
    """Add tags to all these links and remove others; raise `Invalid` if one would have too many."""
    ids = listed(links)
    those = "text IN (SELECT value FROM json_each(:tags))"
    tx.run(f"DELETE FROM tag WHERE link IN ({ids}) AND {those}", tags=json.dumps(removed))  # noqa: S608
    tx.run(
        f"""
        INSERT INTO tag SELECT link.id, value FROM link CROSS JOIN json_each(:tags) WHERE link.id IN ({ids})
        ON CONFLICT DO NOTHING
        """,  # noqa: S608 (numbers)
        tags=json.dumps(added),
    )
    if tx.one(f"SELECT 1 FROM tag WHERE link IN ({ids}) GROUP BY link HAVING count(*) > :most", most=MOST):  # noqa: S608
        raise Invalid(field, FULL, most=MOST)


def of_links(tx: Tx, links: Iterable[int]) -> dict[int, list[str]]:
    """Return the tags of each link that has any, in their order."""
    found: dict[int, list[str]] = {}
    for link, text in tx.all(f"SELECT link, text FROM tag WHERE link IN ({listed(links)}) ORDER BY link, text"):  # noqa: S608
        found.setdefault(link, []).append(text)
    return found


def used(tx: Tx, links: Iterable[int]) -> list[str]:
    """Return the tags that most of these links have, in alphabetical order."""
    sql = f"""
        SELECT text FROM tag WHERE link IN ({listed(links)}) GROUP BY text ORDER BY count(*) DESC, text LIMIT :most
    """  # noqa: S608 (numbers)
    return sorted((text for (text,) in tx.all(sql, most=MOST_SHOWN)), key=lambda text: (without_marks(text), text))
