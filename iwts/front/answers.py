"""Answers that the front gives without the web: redirects, refused requests, 429 and 503."""

import math
from functools import lru_cache
from html import escape
from http import HTTPStatus

from iwts import i18n
from iwts.errors import AWAY, N_, TOO_MANY
from iwts.front.http import METHODS, Request
from iwts.i18n import Language
from iwts.query import fields

_REASONS = {status.value: status.phrase.encode() for status in HTTPStatus}
_ALLOW = b"allow: %s\r\n" % b", ".join(sorted(METHODS))
MAX_WISH = 256  # bytes of an Accept-Language header that are read

AGAIN = N_("Try again")

_PAGE = """<!doctype html>
<html lang="{code}" dir="{dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<main>
<h1>{title}</h1>
<p>{text}</p>
{again}</main>
"""
# No form-action: the form may be the one for a visitor code, and a redirect behind a form counts as its action.
_POLICY = b"content-security-policy: default-src 'none'; base-uri 'none'; frame-ancestors 'none'\r\n"
_AGAIN = '<form method="post">{fields}<button>{label}</button></form>\n'
_FIELD = '<input type="hidden" name="{}" value="{}">'


@lru_cache(1024)
def redirect(location: str) -> bytes:
    """Build the 302 to `location`, which no cache may keep."""
    return b"HTTP/1.1 302 Found\r\nlocation: %s\r\ncache-control: no-store\r\ncontent-length: 0\r\n\r\n" % (
        location.encode()
    )


def refusal(status: int) -> bytes:
    """Build the answer to a request that cannot be read."""
    return whole(status, b"text/plain", b"%d %s\n" % (status, _REASONS[status]), _ALLOW if status == 405 else b"")


def unavailable(request: Request) -> bytes:
    """Build the 503; the client may retry after 5 seconds."""
    language = _language(request)
    title, text = map(language.gettext, AWAY)
    return _page(503, language, title, text, 5, request)


def too_many(request: Request, seconds: float) -> bytes:
    """Build the 429; the client may retry after `seconds`."""
    language, wait = _language(request), math.ceil(seconds)
    return _page(429, language, *_asked_to_wait(language, wait), wait, request)


@lru_cache(1024)
def _asked_to_wait(language: Language, seconds: int) -> tuple[str, str]:
    title, text = map(language.gettext, TOO_MANY)
    return title, text % {"time": language.wait(seconds)}


def _language(request: Request) -> Language:
    return _choose(request.headers.get(b"accept-language", b"")[:MAX_WISH])


@lru_cache(256)
def _choose(wish: bytes) -> Language:
    return i18n.choose(wish.decode("latin-1"))


def _page(status: int, language: Language, title: str, text: str, retry: int, request: Request) -> bytes:
    """Build a page in the client's language. A form that was posted is kept in it, ready to be sent again."""
    again = ""
    if request.method == b"POST":
        fields_ = fields(request.body.decode("utf-8", "replace")).items()
        kept = "".join(_FIELD.format(escape(name), escape(value)) for name, value in fields_)
        again = _AGAIN.format(fields=kept, label=language.gettext(AGAIN))
    page = _PAGE.format(code=language.code, dir=language.dir, title=title, text=text, again=again)
    return whole(status, b"text/html; charset=utf-8", page.encode(), b"retry-after: %d\r\n%s" % (retry, _POLICY))


def whole(status: int, kind: bytes, body: bytes, more: bytes = b"") -> bytes:
    """Build a complete answer that no cache may keep; `more` are extra header lines."""
    return (
        b"HTTP/1.1 %d %s\r\ncontent-type: %s\r\ncontent-length: %d\r\ncache-control: no-store\r\n"
        b"x-content-type-options: nosniff\r\n%s\r\n%s" % (status, _REASONS[status], kind, len(body), more, body)
    )
