"""Connections: requests in, answers out in their order, deadlines kept. Decides nothing but where a request goes."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from iwts.front.http import BadRequest, Message, RequestParser

HEAD_SECONDS = 10.0  # from the first byte of a request to the last of its head
BODY_SECONDS = 20.0  # … of its body
SEND_SECONDS = 20.0  # … for a client to take what is sent to it
IDLE_SECONDS = 60.0
SWEEP = 0.5  # seconds between two looks at the deadlines
MOST_PIPELINED = 64
MOST_WAITING = 256 * 1024  # bytes written and not yet taken, before an answer's source is paused

Handler = Callable[["Exchange"], None]


class Exchange:
    """A request and the place of its answer. What is answered out of turn waits here."""

    __slots__ = ("_chunked", "_connection", "_waiting", "closes", "done", "message")

    def __init__(self, connection: "Connection", message: Message) -> None:
        self._connection = connection
        self.message = message
        self.closes = not message.keep_alive
        self.done = False
        self._chunked = False
        self._waiting: list[bytes] = []

    @property
    def peer(self) -> str:
        return self._connection.peer

    def finish(self, answer: bytes) -> None:
        """A whole answer at once."""
        self._write(answer)
        self.end()

    def head(self, status: int, reason: bytes, headers: list[tuple[bytes, bytes]]) -> None:
        """The head of a streamed answer; its body is framed as its client understands."""
        head = [b"HTTP/1.1 %d %s\r\n" % (status, reason)]
        head += [b"%s: %s\r\n" % header for header in headers]
        has_body = status not in (204, 304) and self.message.method != b"HEAD"
        if has_body and not any(name.lower() == b"content-length" for name, _ in headers):
            if self.message.http_1_0:
                self.closes = True
            else:
                self._chunked = True
                head.append(b"transfer-encoding: chunked\r\n")
        head.append(b"connection: close\r\n\r\n" if self.closes else b"\r\n")
        self._write(b"".join(head))

    def body(self, data: bytes) -> None:
        self._write(b"%x\r\n%s\r\n" % (len(data), data) if self._chunked else data)

    def end(self) -> None:
        if self._chunked:
            self._write(b"0\r\n\r\n")
        self.done = True
        self._connection.advance()

    def fail(self) -> None:
        """The web gave no answer, or broke off in the middle of one."""
        if self._waiting or self._connection.has_begun(self):
            self._connection.abort()
        else:
            self.finish(plain(503, self.closes))

    def _write(self, data: bytes) -> None:
        if not self._connection.write(self, data):
            self._waiting.append(data)

    def flush(self) -> bytes:
        """What waited for its turn."""
        waiting, self._waiting = b"".join(self._waiting), []
        return waiting


class Connection(asyncio.Protocol):
    """One client. `deadline` is when it is cut unless something happens; the server looks at it twice a second."""

    def __init__(self, server: "Connections", handler: Handler) -> None:
        self._server = server
        self._handler = handler
        self._parser = RequestParser(self._on_message, self._on_expect)
        self._exchanges: deque[Exchange] = deque()
        self._begun: Exchange | None = None  # whose answer is being written
        self._ends = False  # no further request is read
        self._paused = False
        self._transport: Any = None
        self._slow_since = 0.0
        self.peer = ""
        self.deadline = 0.0

    # asyncio's callbacks

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.peer = (transport.get_extra_info("peername") or ("",))[0]
        transport.set_write_buffer_limits(high=MOST_WAITING)
        self.deadline = time.monotonic() + HEAD_SECONDS
        self._server.opened(self)

    def connection_lost(self, _error: Exception | None) -> None:
        self._server.closed(self)
        self._ends = True
        self._exchanges.clear()  # nobody waits for what is on its way

    def data_received(self, data: bytes) -> None:
        if self._ends:
            return
        was_busy, was_in_body = self._parser.busy, self._parser.in_body
        try:
            self._parser.feed(data)
        except BadRequest as error:
            self._refuse(error.status)
            return
        # Deadlines are for a whole head and a whole body: a byte now and then wins no time.
        if self._parser.busy:
            if not was_busy:
                self.deadline = time.monotonic() + HEAD_SECONDS
            elif self._parser.in_body and not was_in_body:
                self.deadline = time.monotonic() + BODY_SECONDS
        if len(self._exchanges) > MOST_PIPELINED and not self._paused:
            self._paused = True
            self._transport.pause_reading()

    def eof_received(self) -> bool:
        """The client sends nothing more; it may still read what it is owed."""
        self.drain()
        return bool(self._exchanges)

    def pause_writing(self) -> None:
        self._slow_since = time.monotonic()

    def resume_writing(self) -> None:
        self._slow_since = 0.0

    # requests

    def _on_message(self, message: Message) -> None:
        if self._ends:
            return
        exchange = Exchange(self, message)
        self._exchanges.append(exchange)
        self._ends = exchange.closes
        self._handler(exchange)

    def _on_expect(self) -> None:
        if not self._exchanges:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _refuse(self, status: int) -> None:
        """Answer a request that cannot be read, in its turn, and end the connection."""
        exchange = Exchange(self, Message(keep_alive=False))
        self._exchanges.append(exchange)
        self._ends = True
        exchange.finish(plain(status, closes=True))

    # answers

    def write(self, exchange: Exchange, data: bytes) -> bool:
        """Send a part of an answer if it is this one's turn."""
        if not self._exchanges or self._exchanges[0] is not exchange:
            return False
        self._begun = exchange
        self._transport.write(data)
        return True

    def has_begun(self, exchange: Exchange) -> bool:
        return self._begun is exchange

    def advance(self) -> None:
        """Go on to the next answer as long as the one whose turn it is is whole."""
        while self._exchanges and self._exchanges[0].done:
            exchange = self._exchanges.popleft()
            if exchange.closes:
                self._transport.close()
                return
            if self._exchanges:
                waiting = self._exchanges[0].flush()
                if waiting:
                    self.write(self._exchanges[0], waiting)
        if not self._exchanges:
            if not self._parser.busy:
                self.deadline = time.monotonic() + IDLE_SECONDS
            if self._paused and not self._ends:
                self._paused = False
                self._transport.resume_reading()

    # ends

    def is_late(self, now: float) -> bool:
        """Whether its client let a deadline pass. While we owe it an answer, only its slow reading counts."""
        if self._slow_since:
            return now - self._slow_since > SEND_SECONDS
        return now > self.deadline and (self._parser.busy or not self._exchanges)

    def drain(self) -> None:
        """Read nothing more; close when all that came is answered."""
        self._ends = True
        if self._exchanges:
            self._exchanges[-1].closes = True
        else:
            self._transport.close()

    def abort(self) -> None:
        self._transport.abort()


class Connections:
    """All clients, and who is late."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._open: set[Connection] = set()
        self._empty = asyncio.Event()
        self._empty.set()

    def __call__(self) -> Connection:
        return Connection(self, self._handler)

    def opened(self, connection: Connection) -> None:
        self._open.add(connection)
        self._empty.clear()

    def closed(self, connection: Connection) -> None:
        self._open.discard(connection)
        if not self._open:
            self._empty.set()

    async def sweep(self) -> None:
        """For ever: cut clients that are late."""
        while True:
            await asyncio.sleep(SWEEP)
            now = time.monotonic()
            for connection in [c for c in self._open if c.is_late(now)]:
                connection.abort()

    async def drain(self, seconds: float) -> None:
        """Let every client have its answers, then cut those that are left."""
        for connection in list(self._open):
            connection.drain()
        try:
            await asyncio.wait_for(self._empty.wait(), seconds)
        except TimeoutError:
            for connection in list(self._open):
                connection.abort()


REASONS = {status.value: status.phrase.encode() for status in HTTPStatus}


def plain(status: int, closes: bool) -> bytes:
    """A small answer without the web: what was wrong, in the words of HTTP."""
    text = b"%d %s\n" % (status, REASONS[status])
    retry = b"retry-after: 5\r\n" if status == 503 else b""
    return (
        b"HTTP/1.1 %d %s\r\ncontent-type: text/plain\r\ncontent-length: %d\r\ncache-control: no-store\r\n"
        b"x-content-type-options: nosniff\r\n%s%s\r\n%s"
        % (status, REASONS[status], len(text), retry, b"connection: close\r\n" if closes else b"", text)
    )
