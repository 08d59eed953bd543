"""Addresses as chats, mailers and people deliver them, freed from what these added.

A link is often followed by a sentence's full stop, a quote, a bracket or the asterisks of bold text, has invisible
characters in it, was percent-encoded once too often, or got a tracker's field without a question mark. Only what no
address of this site has is removed, and only at the ends: a letter, a digit or a hyphen stays, because it may belong
to another link, and so do slashes between words. Only behind markup (`">Shop</a>`) nothing belongs to the address. A
dash inside a name stands for the two hyphens that a keyboard or a chat made it of. No two links can therefore share an
address.
"""

import re
import unicodedata
from urllib.parse import unquote_to_bytes

from iwts.folding import INVISIBLE, JOINERS

MAX_PATH = 2048  # bytes that are looked at; a field that a tracker glued to a path may be long

_AGAIN = re.compile(rb"%(?:25)+(?=[0-9A-Fa-f]{2})")  # %2520 was %20
_END = re.compile(rb"[?&#]|%(?:3F|26|23)", re.IGNORECASE)  # where a query begins, whatever was made of its mark
_SAME = str.maketrans({"\u2010": "-", "\u2011": "-", **dict.fromkeys(JOINERS, "")})  # hyphens of word processors
_DASHES = re.compile(r"(?<=\w)[\u2013\u2014](?=\w)")  # two hyphens, as some chats and keyboards draw them
# The end of an HTML attribute or tag, and of [address](address): what follows is no part of the address.
_MARKUP = re.compile(r"""(?<=[\w/-])'?(?:["<>]|\]\().*""", re.DOTALL)
_BEFORE = frozenset("\"'`*_~</")  # beside brackets, quotes and spaces; never a dot: /.well-known is no link
_OPENING = frozenset(("Ps", "Pi", "Pf", "Zs", "Zl", "Zp", "Cf"))
_KEPT = frozenset("-+")  # the end of a name, and the sign for “where does it lead?”
_OURS = re.compile(r"(?:/[\w-][\w.+-]*)+", re.ASCII)  # includes each address of this site, and no other site's


def mended(target: bytes) -> bytes | None:
    """Return the address that a request's target (path and query) was before it was delivered.

    Return None if nothing was added to it, or if it cannot be one of ours. The work is linear in the path's length.
    """
    path, _, query = target.partition(b"?")
    if len(path) > MAX_PATH:
        return None
    known = path
    path = _AGAIN.sub(b"%", path)
    if end := _END.search(path):
        query = b"&".join(filter(None, (path[end.end() :], query)))
        path = path[: end.start()]
    text = INVISIBLE.sub("", _decoded(unquote_to_bytes(path))).translate(_SAME)
    plain = _trimmed(_MARKUP.sub("", text.lstrip("/")))
    found = re.sub("/{2,}", "/", "/" + _DASHES.sub("--", plain))
    if found.encode() == known or not _OURS.fullmatch(found):
        return None
    return found.encode() + (b"?" + query if query else b"")


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:  # an old program; a letter is one in its encoding too
        return raw.decode("cp1252", "replace")


def _trimmed(text: str) -> str:
    start, end = 0, len(text)
    while start < end and (text[start] in _BEFORE or _kind(text[start]) in _OPENING):
        start += 1
    while end > start and text[end - 1] not in _KEPT and _kind(text[end - 1])[0] in "PSZCM":
        end -= 1
    while end < len(text) and _kind(text[end])[0] == "M":
        end += 1  # it belongs to the letter before it, which is another one: not “r” but “r̈”
    return text[start:end]


def _kind(char: str) -> str:
    """Return the category of a character. Tabs and line breaks are space; no chat adds other control characters."""
    kind = unicodedata.category(char)
    return kind if kind != "Cc" else "Zs" if char.isspace() else "L"
