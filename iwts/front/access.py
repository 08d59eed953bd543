"""The access log: one line for each request, if the owner wants it."""

import re
import time

from iwts.front.http import Request
from iwts.http.addresses import Address
from iwts.log import harmless
from iwts.log.events import Events

# The first part of a path shows the link or the page. What follows may be secret (/m/…), and so may a query. It ends at
# any character that no link name has: chats and mailers encode slashes.
_FIRST = re.compile(rb"/[0-9A-Za-z._-]*")
_UNREAD = Request()


class AccessLog:
    """The access log of a front."""

    def __init__(self, events: Events) -> None:
        self._events = events

    def tell(self, peer: Address, request: Request | None, status: int, read_at: float) -> None:
        """Log an answer to a request; None if it could not be read. `read_at` is when its last byte arrived."""
        asked = request or _UNREAD
        milliseconds = (time.monotonic() - read_at) * 1000
        self._events.access(
            asked.client if request else peer,
            method=asked.method.decode(),
            path=shown(asked.target),
            status=str(status),
            ms=f"{milliseconds:.1f}",
            who=asked.who.value,
            request=asked.id if request else "",
        )


def shown(target: bytes) -> str:
    """Return what the log has of a target: neither a query, nor a secret, nor a whole phone number."""
    found = _FIRST.match(target)
    return harmless.without_numbers(found[0].decode()) if found else "-"
