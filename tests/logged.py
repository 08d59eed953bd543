"""What the servers of the tests log, and the secrets that the tests get: no line of the whole run may have one of them.

`tests/conftest.py` listens during the whole run and looks after each test. Secrets are those that this process makes,
and those that a `Visitor` gets from another process or types. The log is what this process logs, and what others write
to stderr or to the file of `tests/faults/server.py`.
"""

import base64
import http.client
import json
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl

import pytest

from iwts import tokens
from iwts.links import slugs
from iwts.log.lines import Text
from iwts.owner import factor
from iwts.webhooks import signing

_PIECE = 16  # characters of a secret by which it is recognized: chance makes none of 96 bits
_WORD = re.compile(rf"[\w+/-]{{{_PIECE},}}", re.ASCII)
_MARKS = (b"/a/", b"/m/", b"/s/", b"/login/", b"/forget/", b"pass=", b"iwts_", b"whsec_")  # before a secret on a page
_MARKED = re.compile(rb"(?:%b)([\w+/.-]{16,})" % b"|".join(_MARKS))
_COOKIES = re.compile(r"(?:__Host-)?(?:csrf|my|passphrase|owner|secret-[0-9a-f]+)")
_TYPED = ("code", "visitor", "password", "passphrase")  # fields of forms
_LEAST = 8  # characters that people type: shorter codes are in many lines by chance
_VARIED = 5  # different characters: no more of them are in many lines, too
_ACCESS = re.compile(r'\bevent=access\b.* path=(\S+)|"event": "access".*"path": "([^"]*)')  # of a cut line, too


class Log(logging.Handler):
    """Lines of logs, and the secrets that none of them may have."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(Text())
        self.heard = 0  # lines, without those since the last look
        self._lines: list[str] = []
        self._pieces: set[str] = set()
        self._typed: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        self.hear(self.format(record))

    def hear(self, text: str) -> None:
        """Take lines of a log."""
        self._lines += text.splitlines()

    def keep(self, secret: str) -> None:
        """Remember a secret, unless it is short or of few characters, as only tests have it."""
        if (found := _WORD.search(secret)) and len({*(piece := found[0][:_PIECE])}) > _VARIED:
            self._pieces.add(piece)

    def see(self, sent: Mapping[str, str], form: str, got: http.client.HTTPMessage, body: bytes) -> None:
        """Remember the secrets in a request and in its answer."""
        self.keep(sent.get("Authorization", ""))
        for name, text in parse_qsl(form) if any(name in form for name in _TYPED) else ():
            # A code may be the name of a link, which the log may have.
            if (
                name in _TYPED
                and len(text) >= _LEAST
                and len({*text}) > _VARIED
                and not slugs.is_slug(slugs.fold(text))
            ):
                self._typed |= {text, json.dumps(text)[1:-1]}
        for cookie in got.get_all("Set-Cookie", []):
            name, _, value = cookie.partition(";")[0].partition("=")
            if _COOKIES.fullmatch(name):
                self.keep(value)
        for text in (str(got["Location"]).encode(), body):
            if any(mark in text for mark in _MARKS):  # the pattern alone takes a hundred times as long
                for secret in _MARKED.findall(text):
                    self.keep(secret.decode())

    def told(self) -> list[str]:
        """Forget the lines since the last look; return those that have a secret, or a number in the access log."""
        lines, self._lines = self._lines, []
        self.heard += len(lines)
        return [line for line in lines if self._has_secret(line) or _has_number(line)]

    def _has_secret(self, line: str) -> bool:
        pieces = (word[n : n + _PIECE] for word in _WORD.findall(line) for n in range(len(word) - _PIECE + 1))
        return not self._pieces.isdisjoint(pieces) or any(text in line for text in self._typed)


def _has_number(line: str) -> bool:
    """Whether a line of the access log has a path in which a phone number may be."""
    found = _ACCESS.search(line)
    return found is not None and re.search(r"\d{7}", found[1] or found[2]) is not None


LOG = Log()


@contextmanager
def listening() -> Iterator[None]:
    """Hear what this process logs, as a server would, and remember the secrets that it makes."""
    logger = logging.getLogger("iwts")
    with pytest.MonkeyPatch.context() as patch:
        for of, name, texts in (
            (tokens, "new", lambda secret: [secret]),
            (tokens, "derived", lambda secret: [secret]),
            (factor, "new_key", lambda key: [base64.b32encode(key).decode()]),
            (factor, "new_recovery_codes", list),
            (signing, "new_key", lambda key: [base64.b64encode(key).decode()]),
            (signing, "derived_key", lambda key: [base64.b64encode(key).decode()]),
        ):
            patch.setattr(of, name, _kept(getattr(of, name), texts))
        logger.setLevel(logging.INFO)
        logger.addHandler(LOG)
        yield
        logger.removeHandler(LOG)


def _kept(make: Callable[..., Any], texts: Callable[[Any], Iterable[str]]) -> Callable[..., Any]:
    def made(*arguments: Any) -> Any:
        found = make(*arguments)
        for text in texts(found):
            LOG.keep(text)
        return found

    return made
