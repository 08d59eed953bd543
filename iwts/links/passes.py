"""Passes: what a visitor who typed the right code carries in a query from the web, which gives it, to the front."""

from iwts import tokens
from iwts.links.link import Link

LIFE = 600  # seconds


def issue(key: bytes, link: Link, now: int) -> str:
    """A pass for that link. It dies with the link's code, too."""
    return tokens.sign(key, "pass", _subject(key, link), now)


def is_valid(key: bytes, link: Link, shown: str, now: int) -> bool:
    """Whether `shown`, which may be anything, is a pass that holds now."""
    return tokens.unsign(key, "pass", shown, now, LIFE) == _subject(key, link)


def _subject(key: bytes, link: Link) -> str:
    """What a pass is for, in a form that tells its bearer neither the link's number nor anything of its code."""
    return tokens.fingerprint(key, "pass", f"{link.id} {link.visitor_code}")
