"""The tables of an export: their columns, the order of import, and the ids to translate.

This module does not handle files. Everything that cannot be derived is exported; seals are derived again, as they
depend on ids. A migration that adds a table or column must add its entry here.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from iwts import clock, emails
from iwts.clock import HOUR
from iwts.errors import IwtsError
from iwts.http import addresses
from iwts.http.addresses import Address
from iwts.links import codes, hours, slugs, tags
from iwts.links.drafts import MAX_LABEL, MAX_PUBLIC_TEXT, clean_public
from iwts.links.slugs import UNFINISHED
from iwts.links.when import Closed
from iwts.statistics import series
from iwts.statistics.raw import DIMENSIONS
from iwts.statistics.rollups import ALL
from iwts.storage import ranges
from iwts.storage.tx import Row, Tx
from iwts.visits import campaigns
from iwts.webhooks import targets


class Table(NamedTuple):
    """A table of an export.

    `key` orders the rows. `of_link` is the condition for rows that belong to the link with the id `:link`; empty if
    none do. `ids` maps columns to the tables whose ids they hold. `made` lists derived columns.
    """

    name: str
    key: str
    columns: str
    of_link: str
    ids: Mapping[str, str] = {}
    made: str = ""

    @property
    def names(self) -> list[str]:
        return self.columns.split()


_LINK = {"link": "link"}
_OF_LINK = "link = :link"
_KEPT = "visit.link = :link AND at >= (SELECT stats_since FROM link WHERE id = :link)"  # earlier ones await purging
_HOURS = f"{_OF_LINK} AND hour >= (SELECT stats_since / {HOUR} FROM link WHERE id = :link)"  # noqa: S608 (else: the same)
_ROLLUPS = f"{_OF_LINK} AND (SELECT has_rollups FROM link_total WHERE link_total.link = :link)"  # noqa: S608 (else: the same)
_HOLDERS = "SELECT creator FROM creator_link WHERE link = :link"
_SOURCES = f"SELECT referrer FROM visit WHERE {_KEPT} UNION SELECT campaign FROM visit WHERE {_KEPT}"  # noqa: S608

# Each table comes after those that it refers to. The export of one link contains neither data of the instance (keys,
# messages to the owner, emails) nor `recent_visitor`, which is derived from the visits.
TABLES = {
    table.name: table
    for table in (
        Table("sqlite_sequence", "name", "name seq", ""),  # ids are never reused
        Table("secret", "name", "name value", ""),
        Table("email", "id", "id address", "id = (SELECT email FROM link WHERE id = :link)"),
        Table(
            "link",
            "id",
            "id slug label public_name public_text message routing active disabled_by_owner turn visitor_code code "
            "email stats_digest stats_seed form_digest stats_since has_old_visits created_at "
            "zone hours exceptions closed closed_message night write_anyway",
            "id = :link",
            {"id": "link", "email": "email"},
            made="seal",
        ),
        Table("slug", "slug", "slug link former_link", _OF_LINK, _LINK, made="id seal"),
        Table("slug_claim", "former_link, digest", "former_link digest", ""),
        Table(
            "number",
            "id",
            "id link position digits label message active weight hours paused_until changed_at changed_by agent_digest",
            _OF_LINK,
            {**_LINK, "id": "number"},
        ),
        Table("campaign", "link, name", "link name added_at archived_at", _OF_LINK, _LINK),
        Table("tag", "link, text", "link text", _OF_LINK, _LINK),
        Table("management", "digest", "digest link mailed_at", _OF_LINK, _LINK),
        Table(
            "creator",
            "id",
            "id digest browser used_on replaces created_at",
            f"id IN ({_HOLDERS}) OR replaces IN ({_HOLDERS}) OR "  # noqa: S608
            f"id IN (SELECT replaces FROM creator WHERE id IN ({_HOLDERS}))",
            {"replaces": "creator"},
            made="old_digest renewed_at",  # matter for a minute
        ),
        Table("creator_link", "creator, link", "creator link added_at", _OF_LINK, {**_LINK, "creator": "creator"}),
        Table("replacement", "creator, at, link, number", "creator at link number old new", ""),
        Table("sharing", "id", "id creator digest seed created_at", ""),
        Table("sharing_link", "sharing, link", "sharing link", ""),
        Table("rollup_progress", "last_visit", "last_visit", "1"),
        Table("link_total", "link", "link visits has_rollups paired_until kept_from", _OF_LINK, _LINK),
        Table(
            "agent",
            "id",
            "id text device os browser app",
            f"id IN (SELECT agent FROM visit WHERE {_KEPT})",  # noqa: S608
        ),
        Table("source", "id", "id link text", f"id IN ({_SOURCES})", {**_LINK, "id": "source"}),
        Table("dimension_value", "id", "id link dimension text", _ROLLUPS, {**_LINK, "id": "dimension_value"}),
        Table(
            "day_count",
            "link, day, value",
            "link day value visits visit_times unique_times",
            _ROLLUPS,
            {**_LINK, "value": "dimension_value"},
        ),
        Table(
            "month_count",
            "link, month, value",
            "link month value visits",
            _ROLLUPS,
            {**_LINK, "value": "dimension_value"},
        ),
        Table("pair_period", "link, first_day", "link first_day end_day", _ROLLUPS, _LINK),
        Table(
            "pair_count",
            "link, first_day, one, other",
            "link first_day one other visits",
            _ROLLUPS,
            {**_LINK, "one": "dimension_value", "other": "dimension_value"},
        ),
        Table(
            "visit",
            "id",
            "id link at number country agent referrer campaign visitor ip",
            _KEPT,
            {**_LINK, "number": "number", "agent": "agent", "referrer": "source", "campaign": "source"},
        ),
        Table(
            "recent_visitor",
            "day, link, visitor, number, referrer, campaign",
            "day link visitor number referrer campaign",
            "",
        ),
        Table("spill_progress", "last_batch", "database last_batch first_waiting imports", ""),
        Table("tally", "link, hour, kind", "link hour kind n", _HOURS, _LINK),
        Table("tally_month", "link, month, kind", "link month kind n", _OF_LINK, _LINK),
        Table("site_day", "day, kind", "day kind n", ""),
        Table("day_key", "day", "day key", ""),
        Table("message", "id", "id kind slug address text language created_at answered_at answer note", ""),
        Table("owner", "password", "password totp_key totp_step", "", made="link_digest link_until"),  # minutes
        Table("owner_recovery", "digest", "digest", ""),
        Table("owner_session", "id", "id digest browser created_at used_at", ""),
        Table("api_token", "id", "id name digest scopes link created_at until used_at", ""),
        Table("repeat", "digest", "digest request seed link at", ""),
        Table("act", "id", "id at name subject way address is_logged", ""),
        Table("block", "id", "id kind value reason way created_at until stopped", ""),
        Table("policy", "digest", "digest changed_at", ""),
        Table("outbox", "id", "id address language link message is_answer tries due_at", ""),
        Table("webhook", "id", "id url link events key last_visit off_at created_at", ""),
        Table(
            "webhook_delivery",
            "id",
            "id webhook type subject slug place created_at tries began_at due_at done_at answer",
            "",
        ),
        Table("mailed", "day, digest", "day digest n", ""),
    )
}

# Tables that are not exported: sealing the links fills them again.
DERIVED = {"link_search"}

# Tables to which starting a server or viewing a page writes.
NOT_WORTH_KEEPING = {
    *("sqlite_sequence", "secret", "rollup_progress", "spill_progress"),
    *("day_key", "policy", "mailed", "creator", "act", "owner_session"),
}


def rows(tx: Tx, table: Table, link: int | None = None) -> Iterator[Row]:
    """All rows of a table, or those of one link, ordered by key."""
    where = "" if link is None else f"WHERE {table.of_link}"
    sql = f"SELECT {', '.join(table.names)} FROM {table.name} {where} ORDER BY {table.key}"  # noqa: S608
    return tx.each(sql, **({} if link is None else {"link": link}))


def count(tx: Tx) -> int:
    """The number of rows in all tables."""
    return sum(tx.value(f"SELECT count(*) FROM {name}") for name in TABLES)  # noqa: S608


def is_empty(tx: Tx) -> bool:
    """Whether the database contains nothing worth keeping."""
    return not any(tx.one(f"SELECT 1 FROM {name} LIMIT 1") for name in TABLES.keys() - NOT_WORTH_KEEPING)  # noqa: S608


def clear(tx: Tx) -> None:
    """Delete the rows that migrations add to a new database."""
    for name in reversed(TABLES):
        tx.run(f"DELETE FROM {name}")  # noqa: S608


def insert(table: Table) -> str:
    """The SQL that adds a row."""
    return f"INSERT INTO {table.name} ({', '.join(table.names)}) VALUES ({', '.join('?' * len(table.names))})"  # noqa: S608


class Form:
    """Conversion between rows and named fields: bytes become hex, IP addresses their usual notation."""

    def __init__(self, tx: Tx, table: Table) -> None:
        self._names = table.names
        declared = {
            name: (type_, not (is_needed or key))
            for name, type_, is_needed, key in tx.all(
                'SELECT name, type, "notnull", pk FROM pragma_table_info(:table)', table=table.name
            )
        }
        self._columns = [(name, *_kind(table.name, name, *declared[name])) for name in table.names]

    def show(self, row: Row) -> dict[str, Any]:
        shown = dict(zip(self._names, row, strict=True))
        if shown.get("slug") == UNFINISHED:
            shown["slug"] = None  # as for a deleted link, which the importing instance purges
        for name, value in shown.items():
            if isinstance(value, bytes):
                shown[name] = addresses.show(value) if name == "ip" else value.hex()
        return shown

    def read(self, fields: object) -> Row:
        """The row. Raises ValueError, with a message for the author of the file."""
        if not isinstance(fields, dict) or fields.keys() != set(self._names):
            raise ValueError(f"expected the fields {', '.join(self._names)}")
        row: list[Any] = []
        for name, may_be_null, read in self._columns:
            value = fields[name]
            if value is None and may_be_null:
                row.append(None)
                continue
            try:
                row.append(read(value))
            except (ValueError, TypeError, IwtsError):
                raise ValueError(f"“{name}” has an invalid value") from None
        return tuple(row)


def _kind(table: str, name: str, type_: str, may_be_null: bool) -> tuple[bool, Callable[[Any], Any]]:
    special: dict[str, Callable[[Any], Any]] = {
        "number.digits": _digits,
        "replacement.old": _digits,
        "replacement.new": _digits,
        "slug.slug": _slug,
        "link.slug": _slug,
        "link.visitor_code": _code,
        "link.code": _code,
        "owner.password": _code,
        "link.zone": _zone,
        "link.hours": _hours,
        "number.hours": _hours,
        "link.exceptions": _exceptions,
        "link.night": _night,
        "link.closed": _closed,
        "link.public_name": partial(_public, MAX_LABEL),
        "link.public_text": partial(_public, MAX_PUBLIC_TEXT),
        "campaign.name": _campaign,
        "tag.text": _tag,
        "visit.ip": _address,
        "email.address": _email,
        "outbox.address": _email,
        "webhook.url": _target,
        "dimension_value.dimension": _dimension,
        "day_count.visit_times": _packed,
        "day_count.unique_times": _packed,
    }
    integer = partial(_integer, ranges.of(name))
    usual: dict[str, Callable[[Any], Any]] = {
        "INTEGER": integer,
        "TEXT": _text,
        "BLOB": bytes.fromhex,
        "": partial(_either, integer),
    }
    return may_be_null, special.get(f"{table}.{name}") or usual[type_]


def _integer(bounds: range, value: object) -> int:
    if type(value) is not int or value not in bounds:
        raise ValueError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    value.encode()  # half of a surrogate pair is not text
    return value


def _either(integer: Callable[[object], int], value: object) -> int | str:
    return _text(value) if isinstance(value, str) else integer(value)


def _digits(value: object) -> str:
    if not re.fullmatch("[0-9]{7,15}", digits := _text(value)):  # as `targets.target` requires
        raise ValueError
    return digits


def _code(value: object) -> str:
    if (hashed := _text(value)) and not codes.is_hash(hashed):
        raise ValueError
    return hashed


def _public(most: int, value: object) -> str:
    if clean_public(text := _text(value), "public", most) != text:  # strangers see it
        raise ValueError
    return text


def _campaign(value: object) -> str:
    if not campaigns.is_name(name := _text(value)):  # no visit would count under it
        raise ValueError
    return name


def _tag(value: object) -> str:
    if tags.clean(text := _text(value)) != text or not text:
        raise ValueError
    return text


def _zone(value: object) -> str:
    if (name := _text(value)) and clock.zone(name) is None:
        raise ValueError
    return name


def _hours(value: object) -> str:
    if hours.parse(text := _text(value)) != text:
        raise ValueError
    return text


def _exceptions(value: object) -> str:
    if hours.parse_exceptions(text := _text(value)) != text:
        raise ValueError
    return text


def _night(value: object) -> str:
    return _digits(value) if value != "" else ""


def _closed(value: object) -> str:
    return Closed(_text(value)).value


def _slug(value: object) -> str:
    if not slugs.is_slug(slug := _text(value)):
        raise ValueError
    return slug


def _email(value: object) -> str:
    if emails.parse(address := _text(value)) != address:
        raise ValueError
    return address


def _target(value: object) -> str:
    targets.parse(url := _text(value))
    return url


def _dimension(value: object) -> str:
    if (dimension := _text(value)) not in (ALL, *DIMENSIONS):
        raise ValueError
    return dimension


def _packed(value: str) -> bytes:
    if not series.is_packed(packed := bytes.fromhex(value)):
        raise ValueError
    return packed


def _address(value: object) -> Address:
    address = addresses.packed(_text(value))
    if address is None:
        raise ValueError
    return address
