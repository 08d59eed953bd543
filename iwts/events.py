"""Security events: one log line for each, without secrets, and few enough that strangers cannot fill the disk.

In `log_format = text` a line is `event=wrong_code client=192.0.2.7 link=nour`, in `json` an object with these fields.
`packaging/fail2ban/` reads both.
"""

import json
import logging
import re
import threading
from collections import Counter
from collections.abc import Callable
from enum import StrEnum

from iwts import addresses
from iwts.addresses import Address
from iwts.limits import Limiter, Rate

log = logging.getLogger(__name__)

OF_CLIENT = Rate(10, 60)  # lines of one kind about one client
OF_ALL = Rate(60, 60)  # lines of one kind about all clients together
CLIENTS = 10_000  # whose lines are counted
SUM = 60.0  # seconds after which the lines left out are summed up
MOST = 100  # characters of a value

_PLAIN = re.compile(r"[^\s\"=\\]+", re.ASCII)


class Event(StrEnum):
    """What happened; the value is its name in the log."""

    WRONG_CODE = "wrong_code"
    REFUSED_FORM = "refused_form"
    LIMIT = "limit"
    NEW_SECRET = "new_secret"  # noqa: S105
    OWNER = "owner"


_LEVELS = {Event.NEW_SECRET: logging.INFO, Event.OWNER: logging.INFO}


class Events:
    """The log of security events of one process."""

    def __init__(self, ip_storage: str, clock: Callable[[], int]) -> None:
        self._ip_storage = ip_storage
        self._clock = clock
        self._of_client = Limiter(OF_CLIENT, CLIENTS)
        self._of_all = Limiter(OF_ALL)
        self._lock = threading.Lock()
        self._left_out: Counter[Event] = Counter()
        self._since = 0.0  # when the first of them was left out

    def tell(self, event: Event, client: Address | None = None, **fields: str) -> None:
        """Log an event, with the part of the client's address that `ip_storage` keeps.

        The values of `fields` may come from strangers, but must not be secrets. More than a few lines a minute are
        only counted, except acts of the owner.
        """
        now = self._clock() / 1e6
        if event is not Event.OWNER and self._is_too_much(event, client, now):
            with self._lock:
                self._since = self._since if self._left_out else now
                self._left_out[event] += 1
            return
        _write(event, {"client": self._kept(client), **fields})

    def sum_up(self, *, at_the_end: bool = False) -> None:
        """Log how many lines were left out, a minute after the first of them; call it every few seconds."""
        if not self._left_out or not (at_the_end or abs(self._clock() / 1e6 - self._since) >= SUM):
            return
        with self._lock:
            left_out, self._left_out = self._left_out, Counter()
        for event, count in left_out.items():
            _write(event, {"left_out": str(count)})

    def _is_too_much(self, event: Event, client: Address | None, now: float) -> bool:
        kind = event.encode()
        of_client = b"%b %b" % (kind, addresses.site(client) if client else b"")
        return bool(self._of_client.take(of_client, now) or self._of_all.take(kind, now))

    def _kept(self, client: Address | None) -> str:
        """Return what `ip_storage` keeps of an address: all of it, its network, or nothing."""
        if client is None or self._ip_storage == "none":
            return ""
        if self._ip_storage == "full":
            return addresses.show(client)
        return f"{addresses.show(addresses.truncated(client))}/{24 if len(client) == 4 else 48}"


def _write(event: Event, fields: dict[str, str]) -> None:
    known = {"event": str(event), **{name: value[:MOST] for name, value in fields.items() if value}}
    text = " ".join(
        f"{name}={value if _PLAIN.fullmatch(value) else json.dumps(value)}" for name, value in known.items()
    )
    log.log(_LEVELS.get(event, logging.WARNING), "%s", text, extra={"fields": known})
