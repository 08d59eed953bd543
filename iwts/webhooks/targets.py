"""Targets: the addresses that webhooks may call. Who can set one must not reach what only this machine can reach."""

import re
import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from iwts.errors import N_, IwtsError

MOST = 2000  # characters of an address
MOST_ADDRESSES = 3  # of a host to try

# What RFC 3986 allows in an address, without a fragment or a user name. Browsers copy other hosts in this form, too.
_URL = re.compile(
    r"https://(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?][!$-;=?-\[\]_a-z~%]*)?",
    re.ASCII | re.IGNORECASE,  # without ASCII, the Kelvin sign is a k and the long s an s
)
_NAT64 = IPv6Network("64:ff9b::/96")  # an IPv4 address in its last bytes (RFC 6052)
_UNICAST = IPv6Network("2000::/3")  # all that is assigned for the public Internet
_6TO4 = IPv6Network("2002::/16")  # leads to the IPv4 address in its next bytes (RFC 3056)
_TEREDO = IPv6Network("2001::/32")
# Protocol assignments, of which Pythons differ in what is global; and relays of 6to4 (RFC 7526).
_SPECIAL = (IPv4Network("192.0.0.0/24"), IPv4Network("192.88.99.0/24"))


TOO_LONG = N_("Use an address of at most %(most)s characters.")
NOT_WHOLE = N_("Use a whole https address without a user name, such as https://shop.example.com/hooks.")
NO_PORT = N_("The port in the address must be a number from 1 to 65535.")


class Refused(IwtsError):
    """The target must not be called."""


class Target(NamedTuple):
    """The parts of a target: `path` is what the request asks for."""

    host: str
    port: int
    path: str


def parse(text: str) -> Target:
    """Return the parts of a target; raise `IwtsError` for anything but a whole https address."""
    url = text.strip()
    if len(url) > MOST:
        raise IwtsError(TOO_LONG, most=MOST)
    if not _URL.fullmatch(url):
        raise IwtsError(NOT_WHOLE)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise IwtsError(NO_PORT)
    return Target(parts.hostname or "", port or 443, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""))


def resolve(target: Target, *, private: bool, own: bool = True) -> list[str]:
    """Return the addresses of a target's host, now; raise `Refused` if one is not public, unless `private`.

    Without `own`, no address of this machine is public either: calls of itself do not pass its firewall.

    Raises `OSError` if the host has none. A name that also leads inside is refused as a whole: nobody needs that but to
    get inside. The caller connects to these addresses, as the name may lead elsewhere a moment later.
    """
    found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(address[0]) for *_, address in found))
    if not private and not all(map(is_public, addresses)):
        raise Refused("the host has an address that is not public; webhook_private = yes allows it")
    if not private and not own and any(map(is_own, addresses)):
        raise Refused("the host has an address of this machine; webhook_private = yes allows it")
    return addresses[:MOST_ADDRESSES]


def is_own(address: str) -> bool:
    """Whether an address is one of this machine: only those can be bound."""
    try:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        with socket.socket(family, socket.SOCK_DGRAM) as one:
            one.bind((address, 0))
    except OSError:
        return False
    return True


def is_public(text: str) -> bool:
    """Whether an address belongs to the public Internet, and so does any IPv4 address that it stands for."""
    address = ip_address(text.partition("%")[0])
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast and not any(address in network for network in _SPECIAL)
    if inner := _inner(address):
        return is_public(str(inner))
    return address in _UNICAST and address not in _TEREDO and address.is_global


def _inner(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that a gateway or the system would connect to."""
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    if address in _6TO4:
        return IPv4Address(int(address) >> 80 & 0xFFFF_FFFF)
    return address.ipv4_mapped
