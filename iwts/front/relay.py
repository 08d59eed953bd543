"""The relay: passes requests that are not redirects to the web, and streams back its answers.

Only the method, the target, the form's fields and the end-to-end headers are passed on. The front states the client's
address itself, and the web trusts exactly one peer. Each request has its own connection to the web, which costs little:
no request meets leftovers of an earlier answer, or a restarted web.
"""

import asyncio
import contextlib
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import httptools

from iwts.front.bounds import Bounds
from iwts.front.connection import Connection
from iwts.front.http import Request
from iwts.log import requests
from iwts.meters import Histogram

log = logging.getLogger(__name__)

MOST_READ = 64 * 1024  # bytes

# Hop-by-hop headers (RFC 9110 §7.6.1), and headers that only the front may set.
DROPPED = frozenset(
    b"connection keep-alive proxy-connection te trailer transfer-encoding upgrade expect content-length"
    b" forwarded x-forwarded-for x-forwarded-host x-forwarded-proto x-forwarded-port x-real-ip".split()
)
OURS = b"x-iwts-"


class Relay:
    """Sender of requests to the web at `path`, a Unix socket."""

    def __init__(self, path: str, bounds: Bounds, settle: Callable[[], Awaitable[None]] | None = None) -> None:
        """`settle`, if any, is awaited before the answer to a form: what that has changed holds from then on."""
        self.seconds = Histogram()  # until answers begin
        self.answers: Counter[int] = Counter()  # by status
        self._path = path
        self._settle = settle
        self._bounds = bounds
        self._free = asyncio.Semaphore(bounds.most_pages)
        self._exports = asyncio.Semaphore(bounds.most_exports)
        self._asking: set[Connection] = set()  # those that wait for a page
        self._exporting: set[Connection] = set()  # those that wait for an export, or receive one

    @property
    def is_full(self) -> bool:
        """Whether as many requests wait for pages as may."""
        return len(self._asking) >= self._bounds.most_pages + self._bounds.most_waiting

    def send(self, request: Request, client: Connection, added: Mapping[bytes, bytes]) -> None:
        """Pass a request on and its answer back; `added` are `x-iwts-…` headers from the front.

        If too many requests wait already, this one fails at once.
        """
        is_export, bounds = _is_export(request.target), self._bounds
        waiting, most = (self._exporting, bounds.most_exports) if is_export else (self._asking, bounds.most_pages)
        if len(waiting) >= most + bounds.most_waiting:
            client.fail()
            return
        waiting.add(client)
        added = {**added, b"x-iwts-request": request.id.encode()}
        client.source = asyncio.ensure_future(self._send(request, client, added, is_export))
        client.source.add_done_callback(lambda _: waiting.discard(client))

    async def _send(self, request: Request, client: Connection, added: Mapping[bytes, bytes], is_export: bool) -> None:
        requests.current.set(request.id)  # this task's
        patience = self._bounds.export if is_export else self._bounds.page
        try:
            async with contextlib.AsyncExitStack() as closes, asyncio.timeout(patience) as deadline:
                if is_export:  # held to the end: an export may be long and its client slow
                    await closes.enter_async_context(self._exports)
                    added = {**added, b"x-iwts-export": b"1"}
                async with self._free:
                    reader, response = await self._ask(request, added, closes)
                # From here, a client that reads slowly does not hold up others.
                self._asking.discard(client)
                if self._settle and request.method not in (b"GET", b"HEAD"):
                    await self._settle()
                self.answers[response.status] += 1
                self.seconds.add(time.monotonic() - client.read_at)
                client.head(response.status, response.reason, response.headers)
                while True:
                    deadline.reschedule(None)  # the client has a deadline of its own
                    await client.body(response.take_body())
                    if response.is_whole:
                        break
                    deadline.reschedule(asyncio.get_running_loop().time() + patience)
                    response.feed(await reader.read(MOST_READ))
            client.end()
        except asyncio.CancelledError:
            pass  # the client has left; raised further, it would refer in a circle to the task, which `deadline` has
        except (OSError, httptools.HttpParserError, httptools.HttpParserUpgrade):
            client.fail()
        except Exception:  # a bug must not leave the client waiting
            log.exception("a page could not be passed on")
            client.fail()

    async def _ask(
        self, request: Request, added: Mapping[bytes, bytes], closes: contextlib.AsyncExitStack
    ) -> tuple[asyncio.StreamReader, "_Response"]:
        """Send a request, and return when the head of its answer has arrived.

        If the web has just ended, what only asks is sent once more: the next web listens in the same place.
        """
        try:
            return await self._ask_once(request, added, closes)
        except ConnectionError:
            if request.method not in (b"GET", b"HEAD"):
                raise
            return await self._ask_once(request, added, closes)

    async def _ask_once(
        self, request: Request, added: Mapping[bytes, bytes], closes: contextlib.AsyncExitStack
    ) -> tuple[asyncio.StreamReader, "_Response"]:
        reader, writer = await asyncio.open_unix_connection(self._path, limit=MOST_READ // 2)
        closes.callback(lambda: writer.transport.abort())  # keep it open until then
        writer.write(_to_bytes(request, added))
        response = _Response(request.method != b"HEAD")
        closes.callback(response.drop)
        while not response.has_head:
            response.feed(await reader.read(MOST_READ))
        return reader, response


def _is_export(target: bytes) -> bool:
    """Whether `target` is the address of an export. The web exports only if the front recognizes the address."""
    path = target.partition(b"?")[0]
    return path.startswith(b"/stats/") and path.endswith((b".csv", b".json"))


def _to_bytes(request: Request, added: Mapping[bytes, bytes]) -> bytes:
    # HEAD becomes GET: the response parser cannot know that no body follows. The body is dropped here.
    method = b"GET" if request.method == b"HEAD" else request.method
    head = [b"%s %s HTTP/1.1\r\n" % (method, request.target)]
    for name, value in request.headers.items():
        if name not in DROPPED and not name.startswith(OURS):
            head.append(b"%s: %s\r\n" % (name, value))
    head += [b"%s: %s\r\n" % item for item in added.items()]
    return b"%sconnection: close\r\ncontent-length: %d\r\n\r\n%s" % (b"".join(head), len(request.body), request.body)


class _Response:
    """An answer from the web, as far as it has arrived."""

    def __init__(self, has_body: bool) -> None:
        self._llhttp: Any = httptools.HttpResponseParser(self)
        self._has_body = has_body
        self._body: list[bytes] = []
        self.status = 0
        self.has_head = self.is_whole = False

    def feed(self, data: bytes) -> None:
        """Parse bytes; raise OSError or an llhttp error if they are not an answer. Bytes after one are dropped."""
        if not data:
            raise ConnectionResetError("the web closed the connection")
        try:
            self._llhttp.feed_data(data)
        except httptools.HttpParserError:
            if not self.is_whole:
                raise

    def drop(self) -> None:
        """Let go of llhttp, which refers back to this; feed nothing after that."""
        self._llhttp = None

    def take_body(self) -> bytes:
        """Return the part of the body that has arrived since the last call."""
        body, self._body = b"".join(self._body), []
        return body

    # llhttp's callbacks

    def on_message_begin(self) -> None:
        if self.is_whole:
            raise ConnectionResetError("an answer without a request")
        self.reason = b""
        self.headers: list[tuple[bytes, bytes]] = []

    def on_status(self, reason: bytes) -> None:
        self.reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.has_head and name.lower() not in (b"connection", b"transfer-encoding", b"keep-alive", b"upgrade"):
            self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        self.status = self._llhttp.get_status_code()
        if not 100 <= self.status <= 599:
            raise ConnectionResetError("not a valid status")
        self.has_head = self.status >= 200  # 1xx answers may come before; they are for us

    def on_body(self, data: bytes) -> None:
        if self._has_body:
            self._body.append(data)

    def on_message_complete(self) -> None:
        self.is_whole = self.has_head
