"""Who asks: the client's address, believed only as far as it was written by a trusted proxy."""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address

from iwts.config import Network

Address = IPv4Address | IPv6Address

NOWHERE = IPv4Address("0.0.0.0")  # noqa: S104 (an address to compare with, nothing listens on it)


def client_address(peer: str, forwarded_for: str, trusted: Sequence[Network]) -> Address:
    """The address of the client behind `peer`, read from `X-Forwarded-For` from the right.

    Each proxy appends the address that it saw. So the rightmost entry is true if the peer is trusted, the one
    before it is true if that entry is trusted too, and so on; everything further left is only a claim.
    """
    address = _parse(peer) or NOWHERE
    for entry in reversed(forwarded_for.split(",")):
        if not any(address in network for network in trusted):
            break
        claimed = _parse(entry)
        if claimed is None:
            break
        address = claimed
    return address


def _parse(text: str) -> Address | None:
    """An address as proxies write it: bare, `1.2.3.4:567`, `[2001:db8::1]` or `[2001:db8::1]:567`."""
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped
    return address
