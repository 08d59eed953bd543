"""Bytes to requests: llhttp, and what it leaves open. As strict as RFC 9112 allows, because the relay writes anew."""

from collections.abc import Callable
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Message:
    """A whole request. Header names are lower-case; `target` is as it came."""

    method: bytes = b""
    target: bytes = b""
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""
    keep_alive: bool = True
    http_1_0: bool = False


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
        self._head = 0

    def feed(self, data: bytes) -> None:
        was_busy = self.busy
        try:
            self._llhttp.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            # Upgrades are ignored, as RFC 9110 allows; llhttp stops behind such a request.
            rest = data[upgrade.args[0] :]
            self._renew()
            if rest:
                self.feed(rest)
            return
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
            self._head += len(data)
            if self._head > MAX_HEAD:
                raise BadRequest(431)

    # llhttp's callbacks

    def on_message_begin(self) -> None:
        self._message = Message()
        self._size = 0
        self._head = 0
        self.busy = True

    def on_url(self, target: bytes) -> None:
        self._message.target += target
        self._grow(len(target))

    def on_header(self, name: bytes, value: bytes) -> None:
        self._message.headers.append((name.lower(), value))
        self._grow(len(name) + len(value) + 4)

    def _grow(self, size: int) -> None:
        self._size += size
        if self._size > MAX_HEAD:
            raise BadRequest(431)

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
        names = [name for name, _ in message.headers]
        if names.count(b"host") > 1 or (b"host" not in names and not message.http_1_0):
            raise BadRequest(400)
        for name, value in message.headers:
            if name == b"content-length" and int(value) > MAX_BODY:
                raise BadRequest(413)
            if name == b"transfer-encoding" and value.strip().lower() != b"chunked":
                raise BadRequest(501)
            if name == b"expect" and value.lower() == b"100-continue":
                self._on_expect()
        self.in_body = True

    def on_body(self, data: bytes) -> None:
        if len(self._message.body) + len(data) > MAX_BODY:
            raise BadRequest(413)
        self._message.body += data

    def on_message_complete(self) -> None:
        self.busy = self.in_body = False
        self._on_message(self._message)
