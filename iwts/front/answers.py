"""Answers that the front gives without the web: redirects, refused requests, 413, 429 and 503."""

import json
import math
import re
from functools import lru_cache
from html import escape
from http import HTTPStatus

from iwts import i18n
from iwts.errors import AWAY, N_, TOO_MANY
from iwts.front.http import API, MAX_KEPT, METHODS, BadRequest, Request
from iwts.front.page import page, policy, style
from iwts.http import headers, origin
from iwts.http.origin import Origin
from iwts.http.query import fields
from iwts.i18n import Language
from iwts.log import requests

_REASONS = {status.value: status.phrase.encode() for status in HTTPStatus}
_ALLOW = b"allow: %s\r\n" % b", ".join(sorted(METHODS))
MAX_WISH = 256  # bytes of an Accept-Language header that are read
MAX_CHOICES = 4096  # bytes of a target and of a Cookie header in which a chosen language or appearance is looked for
RETRY = 5  # seconds, if we cannot tell

AGAIN = N_("Try again")
TOO_LARGE = N_("Too much text"), N_("We can’t take that much text. Please shorten it.")
# Browsers restore a form on Back, but some not if its page may not be stored.
BACK = N_("Go back in your browser: your entries may still be there.")

_AGAIN = '<form method="post">{fields}<button>{label}</button></form>\n'
_FIELD = '<input type="hidden" name="{}" value="{}">'
_BACK = "<p>{}</p>\n"
_LANG = (
    re.compile(rb"[?&]lang=([A-Za-z-]{2,5})(?=&|$)"),
    re.compile(rb"(?:^|[; ])(?:__Host-)?lang=([A-Za-z-]{2,5})(?=;|$)"),
)
# Not a secret link, also not in escapes, doubled slashes or what the web mends: only an address that is as we write it.
_HAS_MENU = re.compile(rb"/(?!m/)(?:[A-Za-z0-9][\w.+/-]*)?(?:\?|$)")
_THEME = re.compile(rb"(?:^|[; ])(?:__Host-)?theme=(light|dark)(?=;|$)")


class Answers:
    """The answers of an instance; `site` is its public URL without a path, `colour` its owner's colour or empty."""

    def __init__(self, site: str, colour: str = "") -> None:
        https = site.startswith("https:")
        always = _lines(headers.for_pages(headers.BARE_POLICY, https))
        self._style = style(colour)
        self._with_page = _lines(headers.for_pages(policy(headers.BARE_POLICY, self._style), https))
        moved = _lines(headers.for_redirects(https))

        @lru_cache(1024)
        def redirect(location: str) -> bytes:
            """Build the 302 to `location`, which no cache may keep."""
            return b"HTTP/1.1 302 Found\r\nlocation: %s\r\ncache-control: no-store\r\n%scontent-length: 0\r\n\r\n" % (
                location.encode(),
                moved,
            )

        self.redirect = redirect
        self.methods = b"HTTP/1.1 204 No Content\r\n%s%s\r\n" % (_ALLOW, moved)  # to OPTIONS
        self._site = site
        self._always = always

    def redirect_with(self, location: str, cookie: str) -> bytes:
        """Build the 302 to `location` that sets a cookie. Each is another one, so none is kept."""
        first, rest = self.redirect(location).split(b"\r\n", 1)
        return b"%s\r\nset-cookie: %s\r\n%s" % (first, cookie.encode(), rest)

    def refusal(self, refused: BadRequest, request: Request | None) -> bytes:
        """Build the answer to a refused request; `request` is None if it could not be read."""
        status, named = refused.status, b"x-request-id: %s\r\n" % (request.id if request else requests.new()).encode()
        if request is None or status not in (413, 429, 503):
            allow = _ALLOW if status == 405 else b""
            return self.whole(status, b"text/plain", b"%d %s\n" % (status, _REASONS[status]), allow + named)
        language, wait = _language(request), math.ceil(refused.wait) or RETRY
        retry = b"" if status == 413 else b"retry-after: %d\r\n" % wait
        if request.target.startswith(API):
            return self.whole(status, b"application/problem+json", _problem(status, language, wait), retry)
        theme = _THEME.search(request.headers.get(b"cookie", b"")[:MAX_CHOICES])
        # Choosing a language may not open a secret link that another site has sent: our own page would have asked.
        has_menu = request.method != b"POST" and _HAS_MENU.match(request.target) is not None
        said = _said(status, language, wait)
        begin, end = page(language, theme[1].decode() if theme else "", self._style, *said, has_menu)
        body = begin + _again(language, request, self._site) + end
        return self.whole(status, b"text/html; charset=utf-8", body.encode(), retry + named, self._with_page)

    def whole(self, status: int, kind: bytes, body: bytes, more: bytes = b"", always: bytes = b"") -> bytes:
        """Build a complete answer that no cache may keep; `more` are extra header lines, `always` the security ones."""
        return b"HTTP/1.1 %d %s\r\ncontent-type: %s\r\ncontent-length: %d\r\ncache-control: no-store\r\n%s%s\r\n%s" % (
            status,
            _REASONS[status],
            kind,
            len(body),
            always or self._always,
            more,
            body,
        )


def _lines(pairs: headers.Headers) -> bytes:
    return "".join(f"{name.lower()}: {value}\r\n" for name, value in pairs).encode()


@lru_cache(1024)
def _said(status: int, language: Language, seconds: int) -> tuple[str, str]:
    title, text = map(language.gettext, {413: TOO_LARGE, 429: TOO_MANY, 503: AWAY}[status])
    return title, text % {"time": language.wait(seconds)} if status == 429 else text


def _problem(status: int, language: Language, wait: int) -> bytes:
    """Say to a program what `_said` says to people; see web/api/problems.py."""
    code = {413: "too_large", 429: "too_many_requests", 503: "unavailable"}[status]
    title, detail = HTTPStatus(status).phrase, _said(status, language, wait)[1]
    problem = {"type": "about:blank", "title": title, "status": status, "detail": detail, "code": code}
    return json.dumps(problem, ensure_ascii=False).encode()


def _language(request: Request) -> Language:
    """Return the language that the address names, else that of the cookie, else the browser's."""
    in_target, in_cookie = _LANG
    cookie = request.headers.get(b"cookie", b"")[:MAX_CHOICES]
    chosen = (in_target.search(request.target[:MAX_CHOICES]), in_cookie.search(cookie))
    wishes = (
        *(found[1] if found else b"" for found in chosen),
        request.headers.get(b"accept-language", b"")[:MAX_WISH],
    )
    return _choose(*wishes)


@lru_cache(256)
def _choose(*wishes: bytes) -> Language:
    return i18n.choose(*(wish.decode("latin-1") for wish in wishes))


def _again(language: Language, request: Request, site: str) -> str:
    """Keep a small form from a page of `site`, ready to be sent again: 8 KB take up to a millisecond.

    Another site's form must not wait there for a second press.
    """
    if request.method != b"POST":
        return ""
    named = (request.headers.get(name, b"").decode("latin-1") for name in (b"host", b"sec-fetch-site", b"origin"))
    is_ours = origin.of(site, *named) is Origin.OURS
    if not (is_ours and request.is_whole and len(request.body) <= MAX_KEPT):
        return _BACK.format(language.gettext(BACK))
    kept = fields(request.body.decode("utf-8", "replace")).items()
    hidden = "".join(_FIELD.format(escape(name), escape(value)) for name, value in kept)
    return _AGAIN.format(fields=hidden, label=language.gettext(AGAIN))
