"""Passes: signed query values that the web issues after the right visitor code, and the front accepts."""

from iwts import tokens
from iwts.http import addresses
from iwts.http.addresses import Address
from iwts.links.link import Link

LIFE = 600  # seconds


def issue(key: bytes, link: Link, client: Address, now: int) -> str:
    """Return a pass for the link, good in this client's network; it also expires when the link's code changes."""
    return tokens.sign(key, "pass", _subject(key, link, client), now)


def is_valid(key: bytes, link: Link, client: Address, shown: str, now: int) -> bool:
    """Whether `shown`, which may be any text, is a valid pass at `now` for this client."""
    return tokens.unsign(key, "pass", shown, now, LIFE) == _subject(key, link, client)


def _subject(key: bytes, link: Link, client: Address) -> str:
    """Return the subject of a pass, which reveals neither the link's id nor anything about its code or the client.

    The network is the /24 or /48: a phone may get another address in it between two requests.
    """
    network = addresses.truncated(client).hex()
    return tokens.fingerprint(key, "pass", f"{link.id} {link.visitor_code} {network}")
