"""Refuse and report connections and lookups that leave this machine, in the tests and in Python programs they start.

Python runs this module at its start, as tests/conftest.py puts its folder into PYTHONPATH.
"""

import contextlib
import os
import socket
import sys
from ipaddress import IPv4Address, IPv6Address, ip_address

REPORTS = "OUTGOING_CONNECTIONS"  # environment variable: the file that gets a line for each


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Judge an event of Python's audit hooks. Raise `OSError` for what leaves this machine."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        leaves = isinstance(address, tuple) and not _is_local(str(address[0]))  # paths are local
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
        name = host.decode("latin-1") if isinstance(host, bytes) else str(host or "localhost")
        leaves = not name.endswith(("localhost", ".invalid")) and not _number(name)  # RFC 6761; nobody is asked
    else:
        return
    if leaves:
        with open(os.environ[REPORTS], "a", encoding="utf-8") as reports:
            reports.write(f"{event} {arguments[:2]} by {sys.argv}\n")
        raise OSError(f"{event} {arguments[:2]}: no test may leave this machine")


def _number(host: str) -> IPv4Address | IPv6Address | None:
    with contextlib.suppress(OSError):
        return IPv4Address(socket.inet_aton(host))  # also 127.1 and 0x7f000001
    with contextlib.suppress(ValueError):
        return ip_address(host)
    return None


def _is_local(host: str) -> bool:
    number = _number(host)
    number = getattr(number, "ipv4_mapped", None) or number
    return host == "localhost" or (number is not None and (number.is_loopback or number.is_unspecified))


if REPORTS in os.environ:
    sys.addaudithook(refuse)
