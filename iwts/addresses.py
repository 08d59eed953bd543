"""Internet addresses as bytes, the way the network writes them: 4 of IPv4, 16 of IPv6.

A visitor's address is parsed, counted, looked up and hashed on the redirect's path, where `ipaddress`'s objects took
half of the time.
"""

import socket

Address = bytes

NOWHERE: Address = bytes(4)  # 0.0.0.0

_MAPPED = bytes(10) + b"\xff\xff"  # an IPv4 address as a socket for both kinds shows it (RFC 4291 §2.5.5.2)


def parse(text: str) -> Address | None:
    """An address as proxies and sockets write it, None when it is none.

    Bare, `1.2.3.4:567`, `[2001:db8::1]`, `[2001:db8::1]:567` or `fe80::1%eth0`; an IPv4 address that is mapped into
    IPv6 is what it was.
    """
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    colons = text.count(":")
    if colons == 1:
        text = text.partition(":")[0]
    try:
        if colons < 2:
            return socket.inet_pton(socket.AF_INET, text)
        address = socket.inet_pton(socket.AF_INET6, text.partition("%")[0])
    except (OSError, ValueError):  # ValueError: a NUL, or not ASCII
        return None
    return address[12:] if address.startswith(_MAPPED) else address


def show(address: Address) -> str:
    """As people write it."""
    return socket.inet_ntop(socket.AF_INET if len(address) == 4 else socket.AF_INET6, address)


def packed(text: str) -> Address | None:
    """The address that `show` wrote; None if it is none."""
    try:
        return socket.inet_pton(socket.AF_INET6 if ":" in text else socket.AF_INET, text)
    except (OSError, ValueError):
        return None


def site(address: Address) -> bytes:
    """What one customer has: an IPv4 address, or the /64 of an IPv6 address, through which one could walk."""
    return address if len(address) == 4 else address[:8]


def truncated(address: Address) -> Address:
    """Its /24, or /48 of IPv6; the rest is zero."""
    return address[:3] + b"\0" if len(address) == 4 else address[:6] + bytes(10)
