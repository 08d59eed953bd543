"""The relay: requests that are no redirects go to the web process, and its answers come back as fast as they are taken.

Nothing of a request is passed on as it came but its method, target, fields of the form and the headers that are no
business of this hop; who asks is said anew, so that the web trusts exactly one peer. Each request has a connection of
its own, which costs 0.1 ms: nothing that an earlier answer left behind can meet a later one, nor a restart of the web.
"""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, Protocol

import httptools

from iwts.front.http import Message

log = logging.getLogger(__name__)

MOST = 32  # requests that the web has at a time; more wait here
WAIT = 10.0  # seconds for the web to begin an answer, and to go on with it

# Hop-by-hop headers (RFC 9110 §7.6.1), and what only the front may say.
DROPPED = frozenset(
    b"connection keep-alive proxy-connection te trailer transfer-encoding upgrade expect content-length"
    b" forwarded x-forwarded-for x-forwarded-host x-forwarded-proto x-forwarded-port x-real-ip".split()
)
OURS = b"x-iwts-"


class Answer(Protocol):
    """Where an answer goes."""

    def head(self, status: int, reason: bytes, headers: list[tuple[bytes, bytes]]) -> None: ...
    async def body(self, data: bytes) -> None: ...
    def end(self) -> None: ...
    def fail(self) -> None: ...


class Relay:
    """Hands requests to the web at `path`, a Unix socket."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._free = asyncio.Semaphore(MOST)

    async def send(self, message: Message, answer: Answer, told: Mapping[bytes, bytes]) -> None:
        """Pass a request on and its answer back; `told` are the headers `x-iwts-…` with what the front knows of it."""
        try:
            async with asyncio.timeout(WAIT) as patience, self._free:
                reader, writer = await asyncio.open_unix_connection(self._path)
                try:
                    writer.write(_request(message, told))
                    await _pass_back(reader, answer, message.method == b"HEAD", patience)
                finally:
                    writer.transport.abort()
        except (OSError, TimeoutError, httptools.HttpParserError):
            answer.fail()
        except Exception:  # whatever else: nobody waits for ever
            log.exception("a page could not be passed on")
            answer.fail()


async def _pass_back(reader: asyncio.StreamReader, answer: Answer, is_head: bool, patience: asyncio.Timeout) -> None:
    response = _Response()
    has_begun = False
    while not response.is_whole:
        data = await reader.read(65536)
        if not data:
            raise ConnectionResetError("the web broke off")
        response.feed(data)
        patience.reschedule(None)  # a slow client has a deadline of its own
        if response.has_head and not has_begun:
            has_begun = True
            answer.head(response.status, response.reason, response.headers)
        if response.body and not is_head:
            await answer.body(bytes(response.body))
        response.body.clear()
        patience.reschedule(asyncio.get_running_loop().time() + WAIT)
    answer.end()


def _request(message: Message, told: Mapping[bytes, bytes]) -> bytes:
    # HEAD goes on as GET: the parser of answers cannot know that no body follows, so the body is dropped here.
    method = b"GET" if message.method == b"HEAD" else message.method
    head = [b"%s %s HTTP/1.1\r\n" % (method, message.target)]
    for name, value in message.headers.items():
        if name not in DROPPED and not name.startswith(OURS):
            head.append(b"%s: %s\r\n" % (name, value))
    head += [b"%s: %s\r\n" % item for item in told.items()]
    return b"%sconnection: close\r\ncontent-length: %d\r\n\r\n%s" % (b"".join(head), len(message.body), message.body)


class _Response:
    """What has come of an answer; `body` is what has not been taken yet."""

    def __init__(self) -> None:
        self._llhttp: Any = httptools.HttpResponseParser(self)
        self.feed = self._llhttp.feed_data
        self.status = 0
        self.reason = b""
        self.headers: list[tuple[bytes, bytes]] = []
        self.body = bytearray()
        self.has_head = self.is_whole = False

    # llhttp's callbacks

    def on_status(self, reason: bytes) -> None:
        self.reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() not in (b"connection", b"transfer-encoding", b"keep-alive"):
            self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        self.status = self._llhttp.get_status_code()
        self.has_head = True

    def on_body(self, data: bytes) -> None:
        self.body += data

    def on_message_complete(self) -> None:
        self.is_whole = True
