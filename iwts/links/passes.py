"""Passes: what a visitor who typed the right code carries in a query from the web, which gives it, to the front."""

from iwts import tokens
from iwts.clock import SECOND
from iwts.links.link import Link

LIFE = 600  # seconds


def issue(key: bytes, link: Link, now: int) -> str:
    """A pass for that link: its expiry (seconds since 1970) and a signature. It dies with the link's code, too."""
    expiry = str(now // SECOND + LIFE)
    return f"{expiry}.{_sign(key, link, expiry)}"


def is_valid(key: bytes, link: Link, shown: str, now: int) -> bool:
    """Whether `shown`, which may be anything, is a pass that holds now."""
    expiry, _, signature = shown.partition(".")
    return tokens.same(signature, _sign(key, link, expiry)) and now < int(expiry) * SECOND


def _sign(key: bytes, link: Link, expiry: str) -> str:
    return tokens.sign(key, "pass", f"{link.id} {link.visitor_code} {expiry}")
