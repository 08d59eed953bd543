"""Search in links: the texts of all links, folded, in a table of their own that is small enough to read as a whole.

Reading 100,000 of its rows takes some 40 ms. An index of trigrams (FTS5) was rejected: it finds nothing in texts of one
or two letters, takes three times the room, and keeps what was deleted until it is merged.
"""

import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from iwts import emails
from iwts.errors import Invalid
from iwts.folding import without_marks
from iwts.links import mailboxes
from iwts.links.link import Sealed, State
from iwts.storage.tx import Tx, listed

MOST_TYPED = 200  # characters of a text to search for


class Sort(StrEnum):
    """The order of found links."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    VISITS = "visits"


class Wanted(NamedTuple):
    """What to search for.

    `text` is part of a name, a label, a public name or text, a message or a number in any notation, or a whole email
    address; `states` are those that a link may have (none: any). It was created from `since` on and before `until`, in
    UTC microseconds; None for any time.
    """

    text: str = ""
    states: tuple[State, ...] = ()
    since: int | None = None
    until: int | None = None
    sort: Sort = Sort.NEWEST


class Terms(NamedTuple):
    """A text as it is searched for: folded, and the digits of the number that it may be part of (empty: none)."""

    text: str
    digits: str


# The name comes first in each text, which sorts the texts.
_ORDERS = {
    Sort.NEWEST: "link DESC",
    Sort.OLDEST: "link",
    Sort.NAME: "text",
    Sort.VISITS: "(SELECT visits FROM link_total WHERE link_total.link = link_search.link) DESC NULLS LAST, link DESC",
}
_TRUNK = re.compile(r"\(\s*0\s*\)")  # +49 (0)151 …: not dialled from abroad
_ADDRESS = re.compile(r"\s*https?://[^/]+/(?:[^?#]*/)?([^/?#]+)/?(?:[?#].*)?", re.IGNORECASE)

# Letters with a stroke or without a dot, which Unicode does not take apart; many type the plain ones.
_LETTERS = str.maketrans("ıłøđħŧ", "ilodht")

MATCHES = "(instr(text, :text) > 0 OR (:digits <> '' AND instr(text, :digits) > 0))"


def write(tx: Tx, written: Sealed) -> None:
    """Store the texts of a link, after a change to any of them. Former names are searched as well."""
    link = written.link
    former = tx.all("SELECT slug FROM slug WHERE link = :link AND slug <> :slug", link=link.id, slug=link.slug)
    texts = [link.slug, link.label, link.public_name, link.public_text, link.message, *(slug for (slug,) in former)]
    texts += [link.closed_message, link.night and f"+{link.night}"]
    for number in written.numbers:
        texts += [f"+{number.digits}", number.label, number.message]
    state = State.DISABLED_BY_OWNER if link.disabled_by_owner else State.ACTIVE if link.active else State.DISABLED
    tx.run(
        """
        INSERT INTO link_search (link, created_at, state, text) VALUES (:link, :created_at, :state, :text)
        ON CONFLICT (link) DO UPDATE SET state = :state, text = :text
        """,
        link=link.id,
        created_at=link.created_at,
        state=state.value,
        text="\n".join(_folded(text) for text in texts if text),
    )


def terms(text: str) -> Terms:
    """Return how a text is searched for: case, accents and white space do not matter, nor the notation of a number.

    Of a short link, its name is searched for.
    """
    found = _ADDRESS.fullmatch(text := text[:MOST_TYPED])
    text = found[1] if found else text
    return Terms(_folded(text), _digits(text))


def ids(tx: Tx, wanted: Wanted) -> list[int]:
    """Return the ids of the links that meet all wishes, in the wanted order."""
    conditions, values = list[str](), dict[str, str]()
    if wanted.text.strip():
        values |= terms(wanted.text)._asdict()
        of_address = f"link IN (SELECT id FROM link WHERE email IN ({listed(_addresses(tx, wanted.text))}))"  # noqa: S608
        conditions.append(f"({MATCHES} OR {of_address})")
    if wanted.states:
        conditions.append(f"state IN ({', '.join(repr(state.value) for state in wanted.states)})")
    for sign, at in ((">=", wanted.since), ("<", wanted.until)):
        if at is not None:
            conditions.append(f"created_at {sign} {at:d}")
    where = " AND ".join(conditions) or "1 = 1"
    sql = f"SELECT link FROM link_search WHERE {where} ORDER BY {_ORDERS[wanted.sort]}"  # noqa: S608 (no text)
    return [id_ for (id_,) in tx.all(sql, **values)]


def counts(tx: Tx) -> dict[State, int]:
    """Return how many links there are in each state that any has."""
    rows = tx.all("SELECT state, count(*) FROM link_search GROUP BY state")
    return {State(state): count for state, count in rows}


def _folded(text: str) -> str:
    return " ".join(without_marks(text).translate(_LETTERS).split())


def _digits(text: str) -> str:
    """Return the ASCII digits of a number or of a part of one, as it is stored; empty if the text has letters."""
    if any(char.isalpha() for char in text):
        return ""
    typed = "".join(str(unicodedata.decimal(char, char)) for char in text)
    return "".join(char for char in _TRUNK.sub("", typed) if char in "0123456789").lstrip("0")


def _addresses(tx: Tx, text: str) -> list[int]:
    """Return the ids of a whole email address; none for a part of one."""
    try:
        return mailboxes.ids(tx, emails.parse(text)) if "@" in text else []
    except Invalid:
        return []
