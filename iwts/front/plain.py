"""Answers that need no web: that a request was wrong, or one too many, or that the web is away; our health."""

import math
from functools import lru_cache
from http import HTTPStatus

from iwts import i18n
from iwts.errors import N_
from iwts.front.http import METHODS
from iwts.i18n import Language

_REASONS = {status.value: status.phrase.encode() for status in HTTPStatus}
_ALLOW = b"allow: %s\r\n" % b", ".join(sorted(METHODS))
MAX_WISH = 256  # bytes of an Accept-Language that are looked at

# Title and text; the web says the same in a page of its own.
AWAY = N_("One moment, please"), N_("This cannot be done right now. Please try again in a few seconds.")
TOO_MANY = N_("That was a bit fast"), N_("Too much came from your network. You can go on in %(time)s.")

_PAGE = """<!doctype html>
<html lang="{code}" dir="{dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<h1>{title}</h1>
<p>{text}</p>
"""


def refusal(status: int) -> bytes:
    """A request could not be read."""
    return answer(status, b"text/plain", b"%d %s\n" % (status, _REASONS[status]), _ALLOW if status == 405 else b"")


def unavailable(wish: bytes) -> bytes:
    """503 in the language that an `Accept-Language` wishes for."""
    return _unavailable(_language(wish[:MAX_WISH]))


def too_many(wish: bytes, seconds: float) -> bytes:
    """429, to be tried again in so many seconds."""
    return _too_many(_language(wish[:MAX_WISH]), math.ceil(seconds))


@lru_cache(256)
def _language(wish: bytes) -> Language:
    return i18n.choose(wish.decode("latin-1"))


@lru_cache(64)
def _unavailable(language: Language) -> bytes:
    title, text = map(language.gettext, AWAY)
    return _page(503, language, title, text, 5)


@lru_cache(1024)
def _too_many(language: Language, seconds: int) -> bytes:
    title, text = map(language.gettext, TOO_MANY)
    return _page(429, language, title, text % {"time": language.duration(seconds)}, seconds)


def _page(status: int, language: Language, title: str, text: str, retry: int) -> bytes:
    page = _PAGE.format(code=language.code, dir=language.dir, title=title, text=text)
    return answer(status, b"text/html; charset=utf-8", page.encode(), b"retry-after: %d\r\n" % retry)


def answer(status: int, kind: bytes, body: bytes, more: bytes = b"") -> bytes:
    """A whole answer, never cached; `more` are further lines of its head."""
    return (
        b"HTTP/1.1 %d %s\r\ncontent-type: %s\r\ncontent-length: %d\r\ncache-control: no-store\r\n"
        b"x-content-type-options: nosniff\r\n%s\r\n%s" % (status, _REASONS[status], kind, len(body), more, body)
    )
