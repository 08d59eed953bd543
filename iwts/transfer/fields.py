"""The fields of a row in an export: how they are written, and what an import takes in each."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from iwts import clock, emails
from iwts.errors import IwtsError
from iwts.http import addresses
from iwts.http.addresses import Address
from iwts.links import codes, hours, slugs, tags
from iwts.links.drafts import MAX_LABEL, MAX_PUBLIC_TEXT, clean_public
from iwts.links.replacements import OFF, ON, What, until
from iwts.links.slugs import UNFINISHED
from iwts.links.when import Closed
from iwts.statistics import series
from iwts.statistics.raw import DIMENSIONS
from iwts.statistics.rollups import ALL, CLOSED
from iwts.storage import ranges
from iwts.storage.tx import Row, Tx
from iwts.transfer.tables import WITH_SEQUENCES, Table
from iwts.visits import campaigns
from iwts.visits.batch import Why
from iwts.webhooks import targets


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
        "sqlite_sequence.name": _sequence,
        "sqlite_sequence.seq": partial(_integer, ranges.of("seq")),
        "number.digits": _digits,
        "replacement.what": _what,
        "replacement.old": _replaced,
        "replacement.new": _replaced,
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
        "reason.why": _why,
        "email.address": _email,
        "outbox.address": _email,
        "webhook.url": _target,
        "dimension_value.dimension": _dimension,
        "day_count.visit_times": _packed,
        "day_count.unique_times": _packed,
    }
    if found := special.get(f"{table}.{name}"):
        return may_be_null, found
    usual: dict[str, Callable[[Any], Any]]
    usual = {"INTEGER": partial(_integer, ranges.of(name)), "TEXT": _text, "BLOB": bytes.fromhex}
    return may_be_null, usual[type_]


def _integer(bounds: range, value: object) -> int:
    if type(value) is not int or value not in bounds:
        raise ValueError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    value.encode()  # half of a surrogate pair is not text
    return value


def _sequence(value: object) -> str:
    if (table := _text(value)) not in WITH_SEQUENCES:
        raise ValueError
    return table


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


def _what(value: object) -> str:
    return What(_text(value)).value


def _replaced(value: object) -> str:
    """Return digits, whether a number takes part, or zone and hours, as `links/replacements.py` keeps them."""
    text = _text(value)
    zone, is_hours, week = text.partition(" ")
    if is_hours:
        return f"{_zone(zone)} {_hours(week)}"
    return text if text in (ON, OFF) or until(text) else _digits(text)


def _why(value: object) -> str:
    return Why(_text(value)).value


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
    if (dimension := _text(value)) not in (ALL, CLOSED, *DIMENSIONS):
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
