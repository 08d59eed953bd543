"""The source of a visit, as its request states it: campaign and referrer."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from iwts.folding import INVISIBLE, JOINERS
from iwts.visits import hosts

MAX_CAMPAIGN = 64
MAX_REFERRER = 253  # the longest possible host name


# One character that was encoded a second time, or more often, on the way: “spring%20sale” was no one's name. No program
# encodes a letter or a digit of ASCII, and what is no UTF-8 is text, such as “50%de”.
_BYTE = re.compile(r"%(?:25)*([\dA-Fa-f]{2})", re.ASCII)
_NEXT = r"%(?:25)*[89ABab][\dA-Fa-f]"
_ENCODED = re.compile(
    r"%(?:25)*(?:[0-2][\dA-Fa-f]|3[A-Fa-f]|[46]0|[57][B-Fb-f]"
    rf"|[CDcd][\dA-Fa-f]{_NEXT}|[Ee][\dA-Fa-f]{_NEXT * 2}|[Ff][0-4]{_NEXT * 3})",
    re.ASCII,
)
_MAX_ENCODED = 1024  # characters that are read; 64 letters of most scripts have 960 if they are encoded twice
# Another query behind the value, as trackers append it to whatever they find, or the end of [text](address) or "…">.
_ADDED = re.compile(r"(?:[?&](?:amp;)?[\w.-]+=|\]\(|\">).*", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
_USUAL = re.compile(r"(?:[A-Za-z0-9-]+(?:[ _][A-Za-z0-9-]+)*)?")  # needs no work
_SPACES = re.compile(r"[\s\u2800]+")  # with the empty Braille pattern
# A joiner is visible only between letters that it can join: Arabic, Indic, emoji. From U+0590 on, no letter is Latin.
_JOINED = "[\u0590-\u1dff\u200e-\U0010ffff]"
_IDLE_JOINER = re.compile(f"(?<!{_JOINED})[{JOINERS}]|[{JOINERS}](?!{_JOINED})")
_SAME_LOOK = ("<compat>", "<noBreak>", "<isolated>", "<initial>", "<medial>", "<final>")
_QUOTES = frozenset("\"'`*_~")
_BEFORE = _QUOTES | set(JOINERS)
_ANGLES = {"<": "Ps", ">": "Pe"}  # brackets around addresses in emails
_SAID = frozenset("%‰‱٪％&＆@＠#＃")  # of the punctuation, what belongs to a name: “50%”


def campaign(query: Mapping[str, str]) -> str:
    """Return the campaign in a link's query: `c`, else `utm_campaign`; one line of at most 64 characters.

    Names that look the same are one: the way an accent or a ligature is written, the kind of a space and what is
    invisible make no difference. Nor do quotes around a name, punctuation behind it, as chats take a sentence's full
    stop for a part of the link, and percent-encoding that was done twice. What is visible makes one: case, wide
    letters, small digits.
    """
    return _named(query.get("c", "")) or _named(query.get("utm_campaign", ""))


def _named(text: str) -> str:
    if len(text) <= MAX_CAMPAIGN and _USUAL.fullmatch(text):
        return text
    text = _CONTROL.sub("", _ENCODED.sub(_decoded, text[:_MAX_ENCODED]))
    if not text.isascii():
        text = _IDLE_JOINER.sub("", INVISIBLE.sub("", "".join(map(_drawn, text))))
        text = unicodedata.normalize("NFC", text)
    text = _ADDED.sub("", text, count=1)
    return _without_end(_without_start(_SPACES.sub(" ", text))[:MAX_CAMPAIGN])


def _decoded(found: re.Match[str]) -> str:
    try:
        return bytes.fromhex("".join(_BYTE.findall(found[0]))).decode()
    except UnicodeDecodeError:
        return found[0]


def _drawn(char: str) -> str:
    """Return a character in its plain form, if it looks the same (UnicodeData.txt, field 5)."""
    same = unicodedata.decomposition(char).startswith(_SAME_LOOK)
    plain = unicodedata.normalize("NFKC", char) if same else char
    return plain if plain == " " or plain[0] != " " else char  # O´Neil: an accent that stands alone stays


def _without_start(text: str) -> str:
    start = 0
    while start < len(text) and (text[start] in _BEFORE or unicodedata.category(text[start]) in ("Zs", "Pi", "Pf")):
        start += 1
    return text[start:]


def _without_end(text: str) -> str:
    while text and _is_added(text):
        text = text[:-1]
    return text


def _is_added(text: str) -> bool:
    """Whether the last character was put behind a name; a bracket or quote was if the name has none to match it."""
    kinds = [_ANGLES.get(char) or unicodedata.category(char) for char in text]
    last, kind = text[-1], kinds[-1]
    if kind == "Pe":
        return kinds.count("Pe") > kinds.count("Ps")
    if last in _QUOTES:
        added = len(text) - len(text.rstrip(last))
        return text.count(last) % 2 == 1 or text.count(last) < 2 * added  # **bold**
    return last in JOINERS or kind in ("Zs", "Pi", "Pf", "Ps") or (kind == "Po" and last not in _SAID)


def carried(query: Mapping[str, str]) -> str:
    """Return the original `Referer` of a visitor who came through one of our pages, or "".

    The page carries it in the query, next to `to` or `pass`; otherwise the page itself would be the referrer.
    """
    host = query.get("from", "") if "to" in query or "pass" in query else ""
    return f"https://{host}" if host and "://" not in host else host


def referrer(header: str, own_host: str) -> str:
    """Return the site that a visitor came from; "" if there is none, it is not a web address, or it is this site.

    Only the very host of this site is this site: `l.example.com` may belong to the shop at `example.com`. Apps name
    themselves as `android-app://com.instagram.android/`; the scheme stays, to keep them apart from hosts.
    """
    return _referrer(header[:512], own_host)  # cut before the cache, as a header may have 16 KB


@lru_cache(4096)
def _referrer(header: str, own_host: str) -> str:
    try:
        url = urlsplit(header.strip())
        host = url.hostname or ""
    except ValueError:
        return ""
    if url.scheme not in ("http", "https", "android-app") or len(host) > MAX_REFERRER:
        return ""
    if url.scheme == "android-app":
        return f"{url.scheme}://{host}" if re.fullmatch(r"[a-z0-9._-]+", host) else ""
    host, own, name = hosts.readable(host), hosts.readable(own_host), hosts.name(host)
    if host == own:
        return ""
    if name == own:  # the main site of a short domain, such as `www.nour.example`, is not shortened to this one
        name = host
    return name if len(name) <= MAX_REFERRER else ""  # as DNS has it, it may be longer
