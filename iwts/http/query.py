"""Urlencoded fields of a query or a form."""

import re
from urllib.parse import parse_qsl, unquote

# Fifty numbers with eight fields each, a week, and as many other days with their hours as a link may have.
MAX_FIELDS = 2000

_AGAIN = re.compile(r"\?(?=[\w.%-]+=)", re.ASCII)  # a second query was added to the first
_ENCODED = re.compile("%(?:3D|26|3F)", re.IGNORECASE)
_NOT_A_NAME = re.compile(r"\W*(?:amp;\W*)*")  # `&amp;` from HTML that was not decoded


def fields(encoded: str) -> dict[str, str]:
    """Parse fields in their order; for a repeated one the first value counts, and only 2,000 pairs are read."""
    pairs = parse_qsl("&".join(encoded.split("&", MAX_FIELDS)[:MAX_FIELDS]), keep_blank_values=True, errors="replace")
    found: dict[str, str] = {}
    for name, value in pairs:
        found.setdefault(name, value)
    return found


def of_address(encoded: str) -> dict[str, str]:
    """Parse the query of an address, through whatever hands it came; see `fields`. Names are in lower case.

    Chats, mailers and trackers write `&amp;` for `&`, add a second query behind the first, change the case of names, or
    encode the signs between the fields.
    """
    encoded = encoded.partition("#")[0]
    if encoded.count("=") <= encoded.count("&"):
        parts = (part if "=" in part else _ENCODED.sub(_sign, part) for part in encoded.split("&"))
        encoded = "&".join(parts)
    found = fields(_AGAIN.sub("&", encoded) if "?" in encoded else encoded)
    if all(name.islower() and name.isidentifier() for name in found):  # as nearly always
        return found
    mended: dict[str, str] = {}
    for name, value in found.items():
        mended.setdefault(_NOT_A_NAME.sub("", name, count=1).strip().lower(), value)
    return mended


def _sign(encoded: re.Match[str]) -> str:
    return unquote(encoded[0])
