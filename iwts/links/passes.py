"""Passes: signed query values that the web issues after the right visitor code, and the front accepts."""

from iwts import tokens
from iwts.links.link import Link

LIFE = 600  # seconds


def issue(key: bytes, link: Link, now: int) -> str:
    """Return a pass for the link; it also expires when the link's code changes."""
    return tokens.sign(key, "pass", _subject(key, link), now)


def is_valid(key: bytes, link: Link, shown: str, now: int) -> bool:
    """Whether `shown`, which may be any text, is a valid pass at `now`."""
    return tokens.unsign(key, "pass", shown, now, LIFE) == _subject(key, link)


def _subject(key: bytes, link: Link) -> str:
    """Return the subject of a pass, which reveals neither the link's id nor anything about its code."""
    return tokens.fingerprint(key, "pass", f"{link.id} {link.visitor_code}")
