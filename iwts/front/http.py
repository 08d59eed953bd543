"""Bytes to requests: llhttp, and what it leaves open. As strict as RFC 9112 allows, because the relay writes anew."""

from collections.abc import Callable
from typing import Any

import httptools

MAX_HEAD = 16 * 1024  # bytes of target and headers
MAX_BODY = 64 * 1024

METHODS = frozenset({b"GET", b"HEAD", b"POST", b"OPTIONS"})
KNOWN = METHODS | {b"PUT", b"DELETE", b"PATCH", b"TRACE", b"CONNECT"}


class BadRequest(Exception):
    """A request that is answered with `status` and the end of its connection."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Message:
    """A whole request: `target` in origin form, header names in lower case, a header that came twice as one list."""

    __slots__ = ("body", "headers", "http_1_0", "keep_alive", "method", "target")

    def __init__(self) -> None:
        self.method = b""
        self.target = b""
        self.headers: dict[bytes, bytes] = {}
        self.body = b""
        self.keep_alive = True
        self.http_1_0 = False


class RequestParser:
    """Feeds on a connection's bytes and calls `on_message` for each whole request, in order.

    `on_expect` is called when a client waits for `100 Continue` before it sends its body. `feed` raises
    `BadRequest`; nothing may be fed after that. `busy` says whether a request has begun and is not whole, `in_body`
    whether its head is.
    """

    def __init__(self, on_message: Callable[[Message], None], on_expect: Callable[[], None]) -> None:
        self._on_message = on_message
        self._on_expect = on_expect
        self._renew()

    def _renew(self) -> None:
        self._llhttp: Any = httptools.HttpRequestParser(self)
        self.busy = self.in_body = False

    def feed(self, data: bytes) -> None:
        was_busy = self.busy
        try:
            self._llhttp.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            # Upgrades are ignored, as RFC 9110 allows; llhttp stops behind such a request.
            self._renew()
            if rest := data[upgrade.args[0] :]:
                self.feed(rest)
        except httptools.HttpParserInvalidMethodError:
            raise BadRequest(501) from None
        except httptools.HttpParserCallbackError as error:
            if isinstance(error.__context__, BadRequest):
                raise error.__context__ from None
            raise
        except httptools.HttpParserError:
            raise BadRequest(400) from None
        if was_busy and self.busy and not self.in_body:
            # llhttp keeps a header until it is whole, so an endless one is seen here only.
            self._fed += len(data)
            if self._fed > MAX_HEAD:
                raise BadRequest(431)

    # llhttp's callbacks

    def on_message_begin(self) -> None:
        self._message = Message()
        self._size = self._fed = 0
        self.busy = True

    def on_url(self, target: bytes) -> None:
        self._message.target += target
        self._size += len(target)
        if self._size > MAX_HEAD:
            raise BadRequest(431)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._size += len(name) + len(value) + 4
        if self._size > MAX_HEAD:
            raise BadRequest(431)
        name, headers = name.lower(), self._message.headers
        if name not in headers:
            headers[name] = value
        elif name == b"host":
            raise BadRequest(400)
        else:
            headers[name] += (b"; " if name == b"cookie" else b", ") + value

    def on_headers_complete(self) -> None:
        message, llhttp = self._message, self._llhttp
        message.method = llhttp.get_method()
        message.keep_alive = llhttp.should_keep_alive()
        version = llhttp.get_http_version()
        message.http_1_0 = version == "1.0"
        if version not in ("1.0", "1.1"):
            raise BadRequest(505)
        if message.method not in METHODS:
            raise BadRequest(405 if message.method in KNOWN else 501)
        headers = message.headers
        if b"host" not in headers and not message.http_1_0:
            raise BadRequest(400)
        if b"content-length" in headers and int(headers[b"content-length"]) > MAX_BODY:
            raise BadRequest(413)
        if b"transfer-encoding" in headers and headers[b"transfer-encoding"].strip().lower() != b"chunked":
            raise BadRequest(501)
        if not message.target.startswith(b"/"):
            message.target = _origin_form(message.target)
        if b"expect" in headers and headers[b"expect"].lower() == b"100-continue":
            self._on_expect()
        self.in_body = True

    def on_body(self, data: bytes) -> None:
        if len(self._message.body) + len(data) > MAX_BODY:
            raise BadRequest(413)
        self._message.body += data

    def on_message_complete(self) -> None:
        self.busy = self.in_body = False
        self._on_message(self._message)


def _origin_form(target: bytes) -> bytes:
    """Path and query of an absolute target, as proxies send it."""
    if not target.lower().startswith((b"http://", b"https://")):
        raise BadRequest(400)
    return b"/" + b"/".join(target.split(b"/")[3:])
