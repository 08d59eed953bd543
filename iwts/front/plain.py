"""Answers that need no web: our health, what was wrong with a request, and that the web is away."""

from functools import cache
from http import HTTPStatus

from iwts import i18n
from iwts.errors import N_
from iwts.front.http import METHODS
from iwts.i18n import Language

_REASONS = {status.value: status.phrase.encode() for status in HTTPStatus}
_MORE = {405: b"allow: %s\r\n" % b", ".join(sorted(METHODS)), 503: b"retry-after: 5\r\n"}

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
    return answer(status, b"text/plain", b"%d %s\n" % (status, _REASONS[status]))


def unavailable(wish: str) -> bytes:
    """503 in the language that an `Accept-Language` wishes for."""
    return _unavailable(i18n.choose(wish))


@cache
def _unavailable(language: Language) -> bytes:
    page = _PAGE.format(
        code=language.code,
        dir=language.dir,
        title=language.gettext(N_("One moment, please")),
        text=language.gettext(N_("This cannot be done right now. Please try again in a few seconds.")),
    )
    return answer(503, b"text/html; charset=utf-8", page.encode())


def answer(status: int, kind: bytes, body: bytes) -> bytes:
    """A whole answer, never cached."""
    return (
        b"HTTP/1.1 %d %s\r\ncontent-type: %s\r\ncontent-length: %d\r\ncache-control: no-store\r\n"
        b"x-content-type-options: nosniff\r\n%s\r\n%s"
        % (status, _REASONS[status], kind, len(body), _MORE.get(status, b""), body)
    )
