"""The relay: requests that are no redirects go to the web process over kept-alive connections, answers come back.

Nothing of a request is passed on as it came but its method, target, fields of the form and the headers that are no
business of this hop; who asks is said anew, so that the web trusts exactly one peer.
"""

import asyncio
import contextlib
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Protocol

import httptools

from iwts.front.http import Message

MOST = 32  # connections to the web; more requests wait here
WAIT = 10.0  # seconds for the web to begin an answer

# Hop-by-hop headers (RFC 9110 §7.6.1), and what only the front may say.
DROPPED = frozenset(
    b"connection keep-alive proxy-connection te trailer transfer-encoding upgrade expect content-length"
    b" forwarded x-forwarded-for x-forwarded-host x-forwarded-proto x-forwarded-port x-real-ip".split()
)
OURS = b"x-iwts-"


class Answer(Protocol):
    """Where an answer goes: the place of one request in its connection."""

    def head(self, status: int, reason: bytes, headers: list[tuple[bytes, bytes]]) -> None: ...
    def body(self, data: bytes) -> None: ...
    def end(self) -> None: ...
    def fail(self) -> None: ...


class Relay:
    """Hands requests to the web at `path`, a Unix socket; at most `MOST` at a time."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._idle: list[_Upstream] = []
        self._open: set[_Upstream] = set()
        self._connecting = 0
        self._queue: deque[_Waiting] = deque()
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, message: Message, answer: Answer, told: dict[bytes, bytes]) -> None:
        """Pass a request on; `told` are the headers `x-iwts-…` with what the front knows of it."""
        waiting = _Waiting(_request(message, told), message.method == b"HEAD", answer)
        waiting.timer = asyncio.get_running_loop().call_later(WAIT, self._give_up, waiting)
        self._queue.append(waiting)
        self._next()

    def free(self, upstream: "_Upstream") -> None:
        """A connection has nothing to do."""
        self._open.add(upstream)
        self._idle.append(upstream)
        self._next()

    def gone(self, upstream: "_Upstream") -> None:
        """A connection is no more."""
        self._open.discard(upstream)
        with contextlib.suppress(ValueError):
            self._idle.remove(upstream)
        self._next()

    async def close(self) -> None:
        """End all connections to the web."""
        for upstream in self._open:
            upstream.abort()
        while self._open:
            await asyncio.sleep(0.001)

    def _next(self) -> None:
        while self._queue and self._idle:
            waiting = self._queue.popleft()
            waiting.timer.cancel()
            self._idle.pop().send(waiting)
        if self._queue and len(self._open) + self._connecting < MOST:
            self._connecting += 1
            task = asyncio.ensure_future(self._connect())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _give_up(self, waiting: "_Waiting") -> None:
        waiting.timer.cancel()
        self._queue.remove(waiting)
        waiting.answer.fail()

    async def _connect(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            _, upstream = await loop.create_unix_connection(lambda: _Upstream(self), self._path)
        except OSError:
            self._connecting -= 1
            if self._queue:
                self._give_up(self._queue[0])
            self._next()
        else:
            self._connecting -= 1
            self.free(upstream)


@dataclass(slots=True, eq=False)
class _Waiting:
    """A request that no connection has taken up yet."""

    request: bytes
    is_head: bool
    answer: Answer
    timer: asyncio.TimerHandle = field(init=False)


def _request(message: Message, told: dict[bytes, bytes]) -> bytes:
    # HEAD goes on as GET: the parser of answers cannot know that no body follows, so the body is dropped here.
    method = b"GET" if message.method == b"HEAD" else message.method
    head = [method, b" ", message.target, b" HTTP/1.1\r\n"]
    for name, value in message.headers:
        if name not in DROPPED and not name.startswith(OURS):
            head += (name, b": ", value, b"\r\n")
    for name, value in told.items():
        head += (name, b": ", value, b"\r\n")
    if message.body or method == b"POST":
        head += (b"content-length: ", str(len(message.body)).encode(), b"\r\n")
    return b"".join((*head, b"\r\n", message.body))


class _Upstream(asyncio.Protocol):
    """One connection to the web."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay
        self._transport: Any = None
        self._answer: Answer | None = None
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def send(self, waiting: _Waiting) -> None:
        self._answer, self._is_head = waiting.answer, waiting.is_head
        self._parser = httptools.HttpResponseParser(self)
        self._timer = asyncio.get_running_loop().call_later(WAIT, self._transport.abort)
        self._transport.write(waiting.request)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._transport.abort()

    def connection_lost(self, _error: Exception | None) -> None:
        self._finish(failed=True)
        self._relay.gone(self)

    def abort(self) -> None:
        self._transport.abort()

    def _finish(self, failed: bool) -> None:
        if self._timer:
            self._timer.cancel()
        answer, self._answer = self._answer, None
        if answer is not None:
            answer.fail() if failed else answer.end()

    # llhttp's callbacks

    def on_message_begin(self) -> None:
        self._headers: list[tuple[bytes, bytes]] = []
        self._reason = b""

    def on_status(self, reason: bytes) -> None:
        self._reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() not in (b"connection", b"transfer-encoding", b"keep-alive"):
            self._headers.append((name, value))

    def on_headers_complete(self) -> None:
        if self._timer:
            self._timer.cancel()
        if self._answer:
            self._answer.head(self._parser.get_status_code(), self._reason, self._headers)

    def on_body(self, data: bytes) -> None:
        if self._answer and not self._is_head:
            self._answer.body(data)

    def on_message_complete(self) -> None:
        keeps = self._parser.should_keep_alive()
        self._finish(failed=False)
        if keeps:
            self._relay.free(self)
        else:
            self._transport.close()
