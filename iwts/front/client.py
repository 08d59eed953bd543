"""The client's address: believed only as far as trusted proxies wrote it."""

from collections.abc import Sequence
from functools import lru_cache
from ipaddress import ip_address

from iwts.http import addresses
from iwts.http.addresses import Address
from iwts.settings.values import Network


class Clients:
    """Finder of client addresses; knows the trusted proxies."""

    def __init__(self, trusted: Sequence[Network]) -> None:
        @lru_cache(1024)
        def is_trusted(address: Address) -> bool:
            return any(ip_address(address) in network for network in trusted)

        self.is_trusted = is_trusted

    def find(self, peer: Address, forwarded_for: str) -> Address:
        """The address of the client behind `peer`, read from `X-Forwarded-For` from the right.

        Each proxy appends the address that it saw. The rightmost entry is true if the peer is trusted, the one before
        it is true if that entry is trusted too, and so on. Everything further left is only a claim. Empty entries are
        none (RFC 9110 §5.6.1.2).
        """
        address = peer
        while (forwarded_for := forwarded_for.rstrip(", \t")) and self.is_trusted(address):
            forwarded_for, _, entry = forwarded_for.rpartition(",")
            claimed = addresses.parse(entry)
            if claimed is None:
                break
            address = claimed
        return address
