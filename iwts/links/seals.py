"""Seals: checksums over the data that determines a slug's target, since a flipped bit could lead to a stranger."""

import json
import zlib

from iwts.links import routing
from iwts.links.link import Link, Number, Sealed
from iwts.links.routing import Routing
from iwts.storage.errors import Damaged

_COUNTS = 2  # fields at the end of a number that change with each visit
_encode = json.JSONEncoder(default=repr).encode  # a flipped bit may have turned text into bytes


def of_slug(slug: str, link: int) -> int:
    """Return the seal of a slug that leads to the link with that id."""
    return _checksum(slug, link)


def of_link(sealed: Sealed) -> int:
    """Return the seal that a link must have."""
    link = sealed.link
    state = (link.active, link.disabled_by_owner, link.sticky)
    when = (link.zone, link.hours, link.exceptions, link.closed, link.closed_message, link.night, link.write_anyway)
    numbers = [number[:-_COUNTS] for number in sealed.numbers]
    return _checksum(link.id, link.message, link.routing, link.visitor_code, state, when, numbers)


def is_intact(sealed: Sealed) -> bool:
    """Whether the seal matches, and the columns that it does not cover have the right types."""
    link = sealed.link
    has_texts = type(link.label) is type(link.public_name) is type(link.public_text) is str
    has_types = has_texts and type(link.turn) is type(link.created_at) is int
    has_counts = all(type(number.served_since) is type(number.served) is int for number in sealed.numbers)
    return has_types and has_counts and link.seal == of_link(sealed)


def unseal(sealed: Sealed) -> Link:
    """Return the link in the rows; raise `Damaged` if it is not intact."""
    link = sealed.link
    if not is_intact(sealed):
        raise Damaged(f"the link “{link.slug}”")
    return Link(
        id=link.id,
        slug=link.slug,
        label=link.label,
        public_name=link.public_name,
        public_text=link.public_text,
        message=link.message,
        routing=Routing(link.routing),
        visitor_code=link.visitor_code,
        active=bool(link.active),
        disabled_by_owner=bool(link.disabled_by_owner),
        turn=link.turn,
        created_at=link.created_at,
        numbers=tuple(
            Number(
                id=number.id,
                position=place,  # turns count without gaps, which an import may have
                digits=number.digits,
                label=number.label,
                message=number.message,
                active=bool(number.active),
                weight=number.weight,
                paused_until=number.paused_until,
                hours=number.hours,
                cap=number.cap,
                served_since=number.served_since,
                served=number.served,
            )
            for place, number in enumerate(sealed.numbers)
        ),
        weights=routing.simplest([number.weight for number in sealed.numbers]),
        sticky=link.sticky,
        has_caps=any(number.cap for number in sealed.numbers),
        has_pauses=any(number.paused_until for number in sealed.numbers),
        when=link.when,
        agents_see_all=bool(link.agents_see_all),
        is_timed=bool(link.hours or link.exceptions or any(number.hours for number in sealed.numbers)),
    )


def _checksum(*values: object) -> int:
    return zlib.crc32(_encode(values).encode())
