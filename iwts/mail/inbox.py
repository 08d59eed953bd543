"""Messages to the owner, from the contact page and the report page."""

import json
import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from iwts import emails
from iwts.clock import HOUR
from iwts.errors import N_, Invalid, Mistakes, NotFound, Unavailable
from iwts.links import blocks, happenings, slugs, targets
from iwts.links import store as links
from iwts.storage.tx import Row, Tx

MAX_TEXT = 4000
MOST = 10_000  # stored messages: anyone can send some

# A text needs only line feeds; other control characters could manipulate the owner's terminal.
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class Kind(StrEnum):
    """The kind of a message; also the address of its page."""

    CONTACT = "contact"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Draft:
    """A checked message, ready to be stored.

    `slug` is the slug of the reported link, `address` an email address for the answer; each is empty for none.
    `language` is that of the page.
    """

    kind: Kind
    slug: str
    address: str
    text: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Message:
    """A message as stored.

    `created_at` and `answered_at` (None: not yet) are in UTC microseconds, `answer` is what its sender was or would
    have been told, `note` the owner's own; the rest is as in `Draft`.
    """

    id: int
    kind: Kind
    slug: str
    address: str
    text: str
    language: str
    created_at: int
    answered_at: int | None = None
    answer: str = ""
    note: str = ""


def check(tx: Tx, kind: Kind, typed: Mapping[str, str], hosts: Container[str], language: str = "en") -> Draft:
    """Check the fields of a message; raise `Rejected` with all mistakes, and `Unavailable` if the inbox is full.

    The fields are `text`, `email` and, for a report, `link`: a slug, or a short link of this site, which has the names
    `hosts`.
    """
    if tx.value("SELECT count(*) FROM message") >= MOST:
        raise Unavailable(f"{MOST} messages are stored; delete some with iwts messages delete")
    mistakes = Mistakes()
    draft = Draft(
        kind,
        slug=mistakes.read("", _reported, tx, typed["link"], hosts) if kind is Kind.REPORT else "",
        address=mistakes.read("", _sender, tx, typed["email"]) if typed["email"].strip() else "",
        text=mistakes.read("", clean, typed["text"]),
        language=language,
    )
    mistakes.tell()
    return draft


def _sender(tx: Tx, text: str) -> str:
    address = emails.parse(text)
    blocks.check_email(tx, address)
    return address


def clean(text: str) -> str:
    """Return the text to store: 1 to 4,000 characters, no control characters except \\n; raise `Invalid` otherwise."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")).strip()
    if not text:
        raise Invalid("text", N_("Write a few words."))
    if len(text) > MAX_TEXT:
        raise Invalid("text", targets.TOO_LONG, most=MAX_TEXT, count=len(text))
    return text


def _reported(tx: Tx, text: str, hosts: Container[str]) -> str:
    slug = slugs.of_link(text, hosts, "link")
    link = links.find(tx, slug)
    if link is None:
        raise Invalid("link", N_("No link is named “%(slug)s”."), slug=slug)
    return link.slug


def create(tx: Tx, draft: Draft) -> int:
    """Store a message and return its id."""
    id_: int = tx.value(
        """
        INSERT INTO message (kind, slug, address, text, language, created_at)
        VALUES (:kind, :slug, :address, :text, :language, :now) RETURNING id
        """,
        kind=draft.kind.value,
        slug=draft.slug,
        address=draft.address,
        text=draft.text,
        language=draft.language,
        now=tx.now,
    )
    if draft.kind is Kind.REPORT:
        happenings.note(tx, happenings.Type.REPORT, id_, draft.slug)
    return id_


def newest(tx: Tx) -> list[Message]:
    """Return all messages, newest first."""
    return [_from_row(row) for row in tx.all(f"{_SELECT} ORDER BY id DESC")]


def get(tx: Tx, id_: int) -> Message:
    """Return the message with that id; raise `NotFound` for an unknown id."""
    row = None if id_ >> 63 else tx.one(f"{_SELECT} WHERE id = :id", id=id_)  # SQLite's integers have 64 bits
    if row is None:
        raise _gone(id_)
    return _from_row(row)


def unanswered(tx: Tx) -> dict[Kind, int]:
    """Return the number of messages of each kind that have no answer yet."""
    found: dict[str, int] = dict(tx.all("SELECT kind, count(*) FROM message WHERE answered_at IS NULL GROUP BY kind"))
    return {kind: found.get(kind.value, 0) for kind in Kind}


def in_order(tx: Tx, *, is_answered: bool) -> list[tuple[int, bool]]:
    """Return the ids of the answered or the open messages: reports of links that were less than an hour old first.

    Then the newest come first. Each id comes with whether it reports such a link.
    """
    sql = """
        SELECT message.id,
          CASE WHEN kind = 'report' AND link.created_at > message.created_at - :hour THEN 1 ELSE 0 END AS is_of_new
        FROM message LEFT JOIN slug ON slug.slug = message.slug LEFT JOIN link ON link.id = slug.link
        WHERE CASE WHEN answered_at IS NULL THEN 0 ELSE 1 END = :is_answered ORDER BY is_of_new DESC, message.id DESC
    """
    return [(id_, bool(is_of_new)) for id_, is_of_new in tx.all(sql, is_answered=is_answered, hour=HOUR)]


def alike(tx: Tx, report: Message) -> list[Message]:
    """Return the other open reports of the same link, whichever of its names they tell, newest first."""
    sql = f"""
        {_SELECT} WHERE kind = 'report' AND answered_at IS NULL AND id <> :id AND :kind = 'report' AND (
          slug = :slug OR slug IN (
            SELECT slug FROM slug WHERE coalesce(link, former_link) = (
              SELECT coalesce(link, former_link) FROM slug WHERE slug = :slug
            )
          )
        ) ORDER BY id DESC
    """  # noqa: S608 (a constant)
    return [_from_row(row) for row in tx.all(sql, id=report.id, kind=report.kind.value, slug=report.slug)]


def reports(tx: Tx, among: Sequence[str]) -> dict[str, int]:
    """Return how many unanswered reports those of the links with these slugs have that have any."""
    sql = """
        SELECT slug, count(*) FROM message
        WHERE kind = 'report' AND answered_at IS NULL AND slug IN (SELECT value FROM json_each(:among)) GROUP BY slug
    """
    return dict(tx.all(sql, among=json.dumps(among)))


def answer(tx: Tx, message: Message) -> None:
    """Store when and how a message was answered."""
    sql = "UPDATE message SET answered_at = :at, answer = :answer, note = :note WHERE id = :id"
    tx.run(sql, at=message.answered_at, answer=message.answer, note=message.note, id=message.id)


_SELECT = "SELECT id, kind, slug, address, text, language, created_at, answered_at, answer, note FROM message"


def _from_row(row: Row) -> Message:
    id_, kind, *rest = row
    return Message(id_, Kind(kind), *rest)


def delete(tx: Tx, id_: int) -> None:
    """Delete a message permanently; raise `NotFound` for an unknown id."""
    if id_ >> 63 or not tx.run("DELETE FROM message WHERE id = :id", id=id_):
        raise _gone(id_)


def _gone(id_: int) -> NotFound:
    return NotFound("there is no message %(id)s", id=str(id_))
