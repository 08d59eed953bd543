"""Targets of links: always a chat on wa.me, built from digits and a text, never from a URL in the input."""

import re
from functools import lru_cache
from urllib.parse import quote

from iwts.errors import N_, Invalid

MAX_CHARACTERS = 1000
MAX_ENCODED = 4000  # bytes after percent-encoding: an Arabic letter takes 6, most emoji 12

TOO_LONG = N_("This message has %(count)s characters. Use at most %(most)s.")
NO_ROOM = N_("This message is too long for a link. Emoji and some scripts take more space. Shorten the message.")

# Line breaks of word processors, terminals and Unicode (UAX 14, class BK and NL); a chat shows only a line feed as one.
_BREAK = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
# Control characters are invisible in a chat and break logs and exports; tab and line feed are kept.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def clean(message: str, field: str = "message") -> str:
    """Return the message to store: trimmed, line breaks as \\n, no control characters; raise `Invalid` if too long."""
    text = _CONTROL.sub("", _BREAK.sub("\n", message)).strip()
    if len(text) > MAX_CHARACTERS:
        raise Invalid(field, TOO_LONG, most=MAX_CHARACTERS, count=len(text))
    if len(_encode(text)) > MAX_ENCODED:
        raise Invalid(field, NO_ROOM)
    return text


@lru_cache(1024)
def target(digits: str, message: str = "") -> str:
    """Return the chat's address, in the stable form of WhatsApp's FAQ 26000030: `https://wa.me/<digits>?text=<encoded>`.

    `digits` is the full international number, 7 to 15 ASCII digits. Any other value raises `ValueError`, because a
    redirect must only ever lead to a chat.
    """
    if not (digits.isascii() and digits.isdigit() and 7 <= len(digits) <= 15):
        raise ValueError("a target needs digits")
    return f"https://wa.me/{digits}?text={_encode(message)}" if message else f"https://wa.me/{digits}"


def _encode(text: str) -> str:
    # Encodes everything except RFC 3986's unreserved characters; a space is %20 because some clients show + as a plus.
    return quote(text, safe="")
