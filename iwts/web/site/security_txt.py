"""Whom to tell of a weakness in this server (RFC 9116)."""

from datetime import UTC, datetime, timedelta

from bottle import HTTPResponse

from iwts.clock import SECOND
from iwts.web.frame.context import Context
from iwts.web.site import visit

LIFETIME = timedelta(days=90)  # of the answer; RFC 9116 recommends less than a year


def file(c: Context) -> HTTPResponse:
    """GET /.well-known/security.txt: the owner's `security_contact`; without one, there is no such page."""
    contact = c.service.config.security_contact
    if not contact:
        return visit.nothing(c)
    expires = datetime.fromtimestamp(c.service.clock() // SECOND, UTC) + LIFETIME
    lines = {
        "Contact": contact if contact.startswith("https:") else f"mailto:{contact}",
        "Expires": f"{expires:%Y-%m-%dT%H:%M:%SZ}",
        "Canonical": c.url(".well-known/security.txt"),
    }
    text = "".join(f"{name}: {value}\n" for name, value in lines.items())
    return c.answer(text, 200, {"Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"})
