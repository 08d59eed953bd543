"""What can be blocked, as the owner types it, and the values that block a number, an address, an email or a name.

A block is looked up by its value. So each value has one form, and everything that it may block has a list of the values
that would.
"""

import ipaddress
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from iwts import emails
from iwts.errors import N_, Invalid
from iwts.folding import look
from iwts.http import addresses
from iwts.http.addresses import Address
from iwts.links import dialled, phone, plans, slugs

FIELD = "value"


class Kind(StrEnum):
    """What a block keeps out."""

    NUMBER = "number"
    PREFIX = "prefix"  # numbers that begin with some digits
    NETWORK = "network"  # clients that send forms
    EMAIL = "email"  # an address, or all of a domain
    NAME = "name"  # link names that match a pattern


NO_PREFIX = N_("Type the first digits with the country’s calling code: at most 15.")
LONG_PREFIX = N_("No number that begins with +%(code)s has so many digits. Type fewer.")
NO_NETWORK = N_("Type an address such as 203.0.113.24, or a network such as 203.0.113.0/24.")
NO_PATTERN = N_("Use the letters a to z, digits and hyphens, at least one of them, and * for anything.")

_PATTERN = re.compile(rf"(?=.*[a-z0-9])[a-z0-9*-]{{1,{slugs.MAX_LENGTH}}}")
_SITE = 64  # bits of an IPv6 address that a customer gets; as for limits, an address stands for all of them
_MAPPED = ipaddress.IPv6Network("::ffff:0:0/96")


def parse(kind: Kind, text: str, region: str = "") -> str:
    """Return the value of a block; raise `Invalid` if the text is none. `region` is as for `phone.parse`."""
    match kind:
        case Kind.NUMBER:
            return phone.parse(text, region, FIELD)
        case Kind.PREFIX:
            return _prefix(text)
        case Kind.NETWORK:
            return _network(text)
        case Kind.EMAIL:
            return _email(text)
    pattern = re.sub(r"\*+", "*", slugs.fold(text.strip()))
    if not _PATTERN.fullmatch(pattern):
        raise Invalid(FIELD, NO_PATTERN)
    return pattern


def unused(text: str) -> str:
    """Return the digits of a whole number that no country has (any more), as older links may; "" for anything else."""
    try:
        typed = dialled.read(text, FIELD)
    except Invalid:
        return ""
    digits = _international(typed)
    is_whole = typed.plus == "+" or typed.digits.startswith("00")
    return digits if is_whole and 7 <= len(digits) <= 15 and not plans.number_of(digits) else ""


def of_links_number(digits: str) -> str:
    """Return the value of a block of a number that a link has, whatever it is."""
    try:
        return phone.parse(f"+{digits}", field=FIELD)
    except Invalid:
        return digits


def _prefix(text: str) -> str:
    digits = _international(dialled.read(text.strip().rstrip("*…. "), FIELD))
    if not 1 <= len(digits) <= 15 or not any(c.startswith(digits) or digits.startswith(c) for c in plans.REGIONS):
        raise Invalid(FIELD, NO_PREFIX)
    code = plans.code_of(digits)
    if code and len(digits) - len(code) > max(plans.lengths(code)):
        raise Invalid(FIELD, LONG_PREFIX, code=code)
    return digits


def _international(typed: dialled.Dialled) -> str:
    """Return digits from the calling code on, without 00 and without a trunk zero in brackets."""
    digits = typed.digits
    for place, inside in typed.brackets[:1]:
        if inside == "0":
            digits = digits[:place] + digits[place + 1 :]
    return digits.removeprefix("00")


def _network(text: str) -> str:
    try:
        network = ipaddress.ip_network(text.strip(), strict=False)
    except ValueError:
        raise Invalid(FIELD, NO_NETWORK) from None
    bits = network.prefixlen
    first = network.network_address.packed
    if isinstance(network, ipaddress.IPv6Network):
        if network.subnet_of(_MAPPED):
            first, bits = first[12:], bits - 96
        elif "/" not in text:
            bits = _SITE
    return _cut(first, bits)


def _cut(address: Address, bits: int) -> str:
    """Return the network of an address, which has so many bits."""
    size = 8 * len(address)
    kept = int.from_bytes(address) >> (size - bits) << (size - bits)
    return f"{addresses.show(kept.to_bytes(len(address)))}/{bits}"


def _email(text: str) -> str:
    domain = text.strip().removeprefix("@")
    try:
        if "@" in domain:
            return emails.mailbox(emails.parse(domain))
        return emails.parse(f"x@{domain}")[1:]
    except Invalid as error:
        raise Invalid(FIELD, error.text, **error.values) from None


def of_number(digits: str) -> Iterator[tuple[Kind, str]]:
    """Yield what blocks a number, whichever of its forms it has here."""
    for form in plans.forms(digits):
        yield Kind.NUMBER, form
        for n in range(1, len(form) + 1):
            yield Kind.PREFIX, form[:n]


def of_client(address: Address) -> Iterator[tuple[Kind, str]]:
    """Yield what blocks the forms of a client."""
    for bits in range(8 * len(address) + 1):
        yield Kind.NETWORK, _cut(address, bits)


def of_email(address: str) -> Iterator[tuple[Kind, str]]:
    """Yield what blocks an email address, as `emails.parse` returns it: its mailbox, its domain and those above."""
    mailbox = emails.mailbox(address)
    yield Kind.EMAIL, mailbox
    for each in {address, mailbox}:
        parts = each.partition("@")[2].split(".")
        for n in range(len(parts)):
            yield Kind.EMAIL, f"@{'.'.join(parts[n:])}"


_look = lru_cache(4096)(look)  # one name is compared with all patterns, or one pattern with all names


def is_named_like(slug: str, pattern: str) -> bool:
    """Whether a slug matches a pattern of a block, as it looks: digits for letters and hyphens hide nothing.

    Hyphens count if the pattern has some.
    """
    seen, wanted = _look(slug), _look(pattern)
    if "-" not in wanted:
        seen = seen.replace("-", "")
    begin, *middle = wanted.split("*")
    if not middle:
        return seen == begin
    end = middle.pop()
    if not (seen.startswith(begin) and seen.endswith(end) and len(seen) >= len(begin) + len(end)):
        return False
    left = seen[len(begin) : len(seen) - len(end)]
    for part in middle:  # the first place is the best one: no search goes back, however many stars there are
        _, found, left = left.partition(part) if part else ("", "*", left)
        if not found:
            return False
    return True
