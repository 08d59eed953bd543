"""Internet addresses as bytes in network order: 4 for IPv4, 16 for IPv6.

Every redirect parses, counts, looks up and hashes the visitor's address; with `ipaddress`'s objects, that took half of
its time.
"""

import socket

Address = bytes

NOWHERE: Address = bytes(4)  # 0.0.0.0

_MAPPED = bytes(10) + b"\xff\xff"  # prefix of an IPv4 address on a dual-stack socket (RFC 4291 §2.5.5.2)


def parse(text: str) -> Address | None:
    """Parse an address as proxies and sockets write it; return None if it is not one.

    Accepts plain addresses, `1.2.3.4:567`, `[2001:db8::1]`, `[2001:db8::1]:567` and `fe80::1%eth0`, also in quotes. An
    IPv4 address mapped into IPv6 becomes IPv4 again.
    """
    text = text.strip(' \t\r\n"')
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
    """Format an address for people."""
    return socket.inet_ntop(socket.AF_INET if len(address) == 4 else socket.AF_INET6, address)


def packed(text: str) -> Address | None:
    """Parse the output of `show`; return None for other text."""
    try:
        return socket.inet_pton(socket.AF_INET6 if ":" in text else socket.AF_INET, text)
    except (OSError, ValueError):
        return None


def site(address: Address) -> bytes:
    """Return one customer's network: an IPv4 address, or an IPv6 address's /64, in which the customer can move."""
    return address if len(address) == 4 else address[:8]


def is_loopback(address: Address) -> bool:
    """Whether only programs on the same machine can have this address."""
    return address[:1] == b"\x7f" if len(address) == 4 else address == bytes(15) + b"\1"


def truncated(address: Address) -> Address:
    """Return the /24 of an IPv4 address or the /48 of an IPv6 address; the rest is zero."""
    return address[:3] + b"\0" if len(address) == 4 else address[:6] + bytes(10)
