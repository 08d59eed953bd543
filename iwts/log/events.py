"""Security events: one log line for each, without secrets.

In `log_format = text` a line is `event=wrong_code client=192.0.2.7 link=nour`, in `json` an object with these fields.
`packaging/fail2ban/` reads both. The log itself limits their number; see `processes/log.py`.
"""

import json
import logging
import re
import threading
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

from iwts.http import addresses
from iwts.http.addresses import Address

log = logging.getLogger(__name__)

MOST = 100  # characters of a value

_PLAIN = re.compile(r"[^\s\"=\\]+", re.ASCII)


class Event(StrEnum):
    """What happened; the value is its name in the log."""

    WRONG_CODE = "wrong_code"
    REFUSED_FORM = "refused_form"
    LIMIT = "limit"
    QUEUE_FULL = "queue_full"
    NEW_SECRET = "new_secret"  # noqa: S105
    SHIFT = "shift"
    OWNER = "owner"
    ACCESS = "access"  # no security event: a line of the access log


_LEVELS = dict.fromkeys((Event.NEW_SECRET, Event.SHIFT, Event.OWNER, Event.ACCESS), logging.INFO)


class Events:
    """The log of security events; `ip_storage` says how much of an address it keeps."""

    def __init__(self, ip_storage: str) -> None:
        self._ip_storage = ip_storage
        self._counts: Counter[tuple[str, str]] = Counter()
        self._counting = threading.Lock()

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        """The number of events so far, by their name and the setting that was exceeded, if known."""
        with self._counting:
            return dict(self._counts)

    def tell(self, event: Event, client: Address | None = None, **fields: str) -> None:
        """Log an event. The values of `fields` may come from strangers, but must not be secrets."""
        with self._counting:
            self._counts[event, fields.get("limit", "")] += 1
        self._log(event, client, fields)

    def access(self, client: Address | None, **fields: str) -> None:
        """Log a request in the access log, like an event."""
        self._log(Event.ACCESS, client, fields)

    def _log(self, event: Event, client: Address | None, fields: Mapping[str, str]) -> None:
        known = {"event": str(event), "client": self.kept(client), **fields}
        known = {name: value[:MOST] for name, value in known.items() if value}
        text = " ".join(f"{name}={_quoted(value)}" for name, value in known.items())
        extra = {"fields": known, "kind": event, "site": addresses.site(client) if client else b""}
        log.log(_LEVELS.get(event, logging.WARNING), "%s", text, extra=extra)

    def kept(self, client: Address | None) -> str:
        """Return what `ip_storage` keeps of an address: all of it, its network, or nothing."""
        if client is None or self._ip_storage == "none":
            return ""
        if self._ip_storage == "full":
            return addresses.show(client)
        return f"{addresses.show(addresses.truncated(client))}/{24 if len(client) == 4 else 48}"


def _quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else json.dumps(value)
