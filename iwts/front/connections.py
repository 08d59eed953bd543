"""Connections: read bytes, answer requests one after the other, and enforce deadlines."""

import asyncio
import contextlib
import logging
import resource
import socket
import struct
import sys
import time
from collections import Counter, deque
from collections.abc import Callable
from typing import Any

from iwts import addresses
from iwts.addresses import Address
from iwts.clock import Deadline
from iwts.front import answers
from iwts.front.bounds import Bounds
from iwts.front.http import BadRequest, Request, RequestParser

log = logging.getLogger(__name__)

NO_LINGER = struct.pack("ii", 1, 0)  # close with a reset
MOST_PIPELINED = 8  # requests waiting for their turn before reading pauses
SLICE = 2048  # bytes parsed in one go
MOST_WAITING = 256 * 1024  # bytes written and not yet taken before the source of an answer pauses


class Connection(asyncio.Protocol):
    """One client's connection.

    `request` is the request being answered. Its handler calls `finish`; or `head`, `body` and `end`; or `fail` – even
    if the client has left.
    """

    def __init__(self, server: "Connections") -> None:
        self._server = server
        self._bounds = server.bounds
        self._parser = RequestParser(self._on_request, self._on_expect, self._on_body)
        self._waiting: deque[Request | BadRequest] = deque()  # a BadRequest is always the last
        self._unread = b""  # bytes behind a long pipeline
        self._bodies = 0  # bytes of bodies that have arrived and are not answered yet
        self._ends = False  # True: read no further request
        self._gone = self._peer_ended = False
        self._has_begun = self._is_chunked = self._is_paused = False
        self._transport: Any = None
        self._slow_since = 0.0
        self._taken = asyncio.Event()  # unset while the client is too slow in taking the answer
        self._taken.set()
        self._deadline = 0.0  # when to cut it unless something happens; checked twice a second
        self.peer = addresses.NOWHERE
        self.request: Request | None = None
        self.source: asyncio.Task[None] | None = None  # produces the answer; cancelled when the client leaves

    # asyncio's callbacks

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.peer = addresses.parse((transport.get_extra_info("peername") or ("",))[0]) or addresses.NOWHERE
        transport.set_write_buffer_limits(high=MOST_WAITING)
        self._deadline = time.monotonic() + self._bounds.head
        self._server.opened(self)

    def connection_lost(self, _error: Exception | None) -> None:
        self._gone = self._ends = True
        self._on_body(-self._bodies)
        if self.source:
            self.source.cancel()
        self._server.closed(self)

    def data_received(self, data: bytes) -> None:
        if not self._ends:
            self._unread += data
            self._read()
            self._go_on()

    def eof_received(self) -> bool:
        """Note that the client sends nothing more; it can still read the answers it is owed."""
        self._ends = self._peer_ended = True
        return self._owes()

    def pause_writing(self) -> None:
        self._slow_since = time.monotonic()
        self._taken.clear()

    def resume_writing(self) -> None:
        self._slow_since = 0.0
        self._taken.set()
        self._go_on()

    # Requests

    def _read(self) -> None:
        """Parse the input piece by piece; a long pipeline is held as bytes, which are smaller than requests."""
        begun = self._parser.begun
        while self._unread and not self._ends and len(self._waiting) < MOST_PIPELINED:
            piece, self._unread = self._unread[:SLICE], self._unread[SLICE:]
            try:
                self._parser.feed(piece)
            except BadRequest as error:
                if not self._ends:  # bytes after the last request do not matter
                    self._waiting.append(error)
                    self._ends = True
        if self._ends:
            self._unread = b""  # no longer needed, and the client may take its time
        # Deadlines cover a whole head and a whole body: a byte now and then gains no time.
        if self._parser.busy and self._parser.begun != begun:
            self._deadline = time.monotonic() + (self._bounds.body if self._parser.in_body else self._bounds.head)
        if self._is_paused != bool(self._unread and not self._ends):
            self._is_paused = not self._is_paused
            (self._transport.pause_reading if self._is_paused else self._transport.resume_reading)()

    def _on_request(self, request: Request) -> None:
        if not self._ends:
            self._waiting.append(request)
            self._ends = not request.keep_alive or self._server.draining

    def _on_body(self, size: int) -> None:
        """Add `size` to the bytes of bodies in memory; it is negative for a body that is no longer needed."""
        self._bodies += size
        self._server.bodies += size
        if size > 0 and self._server.bodies > self._bounds.bodies:
            raise BadRequest(503)

    def _owes(self) -> bool:
        return self.request is not None or bool(self._waiting or (self._unread and not self._ends))

    def _on_expect(self) -> None:
        if not self._owes():
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _go_on(self) -> None:
        """Turn to the next request, or close."""
        if self.request is not None or self._gone or self._slow_since:
            return
        if self._unread and not self._waiting:
            self._read()
        if self._waiting:
            asked = self._waiting.popleft()
            if isinstance(asked, BadRequest):
                self.finish(answers.refusal(asked.status))
            else:
                self.request = asked
                try:
                    self._server.handle(self, asked)
                except Exception:  # a bug must not leave the client waiting
                    log.exception("a request could not be answered")
                    self.fail()
        elif self._ends:
            self.close()

    # Answers

    def finish(self, answer: bytes) -> None:
        """Send a complete answer."""
        if self._gone:
            return
        answer = self._said_if_last(answer)
        if self.request is not None and self.request.method == b"HEAD":
            answer = answer[: answer.index(b"\r\n\r\n") + 4]
        self._transport.write(answer)
        self.end()

    def head(self, status: int, reason: bytes, headers: list[tuple[bytes, bytes]]) -> None:
        """Send the head of a streamed answer; the body is framed the way the client understands."""
        request = self.request
        if request is None:
            return
        head = [b"HTTP/1.1 %d %s\r\n" % (status, reason)]
        head += [b"%s: %s\r\n" % header for header in headers]
        has_body = status not in (204, 304) and request.method != b"HEAD"
        if has_body and not any(name.lower() == b"content-length" for name, _ in headers):
            if request.http_1_0:
                self._ends = True
                self._waiting.clear()
            else:
                self._is_chunked = True
                head.append(b"transfer-encoding: chunked\r\n")
        self._has_begun = True
        self._transport.write(self._said_if_last(b"".join((*head, b"\r\n"))))

    async def body(self, data: bytes) -> None:
        """Send a part of the body; return when the client is ready for the next one."""
        if data:
            self._transport.write(b"%x\r\n%s\r\n" % (len(data), data) if self._is_chunked else data)
        await self._taken.wait()

    def end(self) -> None:
        """Finish the answer."""
        if self._is_chunked:
            self._transport.write(b"0\r\n\r\n")
        if self._bodies and self.request is not None:
            self._on_body(-len(self.request.body))
        self.request = self.source = None
        self._has_begun = self._is_chunked = False
        if self._waiting or self._unread or self._ends:
            asyncio.get_running_loop().call_soon(self._go_on)  # later: a pipeline may be long
        elif not self._parser.busy:
            self._deadline = time.monotonic() + self._bounds.idle

    def fail(self) -> None:
        """Give up on an answer: send a 503, or cut the connection if the answer has already begun."""
        if self._has_begun or self.request is None:
            self.abort()
        else:
            self.finish(answers.unavailable(self.request))

    def _said_if_last(self, answer: bytes) -> bytes:
        if self._ends and not self._waiting:
            return answer.replace(b"\r\n", b"\r\nconnection: close\r\n", 1)
        return answer

    # Ends

    def is_late(self, now: float) -> bool:
        """Whether the client missed a deadline. While it waits for an answer, only its slow reading counts."""
        if self._slow_since:
            return now - self._slow_since > self._bounds.send
        return now > self._deadline and not self._owes()

    def drain(self) -> None:
        """Answer the requests that have arrived, and read no more."""
        self._ends = self._ends or self._owes()

    def close(self) -> None:
        """Close our side. A reset could destroy our last bytes, and follows only if the client does not close too."""
        self._ends = True
        untaken = self._transport.get_write_buffer_size()
        self._deadline = time.monotonic() + (self._bounds.send if untaken else self._bounds.linger)
        if self._peer_ended:
            self._transport.close()
        else:
            with contextlib.suppress(OSError, RuntimeError):  # the client closed first
                self._transport.write_eof()

    def close_idle(self) -> None:
        if self.request is None and not self._parser.busy:
            self.close()

    def abort(self) -> None:
        """Cut the connection; untaken bytes are discarded, in the system's buffers too."""
        if not self._gone:
            with contextlib.suppress(OSError):
                self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
            self._transport.abort()


class Connections:
    """All clients' connections."""

    def __init__(
        self, handle: Callable[[Connection, Request], None], is_trusted: Callable[[Address], bool], bounds: Bounds
    ) -> None:
        """Take `handle`, which answers a request now or later; trusted proxies may have any number of connections."""
        self.handle = handle
        self.bounds = bounds
        self.draining = False
        self.bodies = 0  # bytes of bodies in memory
        self._is_trusted = is_trusted
        self._open: set[Connection] = set()
        self._of: Counter[bytes] = Counter()  # connections per customer network
        files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        self._most = files - bounds.other_files if files > 0 else sys.maxsize  # RLIM_INFINITY is -1

    def __call__(self) -> Connection:
        return Connection(self)

    def opened(self, connection: Connection) -> None:
        self._open.add(connection)
        site = addresses.site(connection.peer)
        self._of[site] += 1
        of_one = self._of[site] > min(self.bounds.most_of_one, self._most // 2) and not self._is_trusted(
            connection.peer
        )
        if of_one or len(self._open) > self._most:
            connection.abort()

    def closed(self, connection: Connection) -> None:
        self._open.discard(connection)
        site = addresses.site(connection.peer)
        self._of[site] -= 1
        if not self._of[site]:
            del self._of[site]

    async def sweep(self) -> None:
        """Cut late clients, forever."""
        while True:
            await asyncio.sleep(self.bounds.sweep)
            now = time.monotonic()
            for connection in [c for c in self._open if c.is_late(now)]:
                connection.abort()

    async def drain(self) -> None:
        """Let every client receive its answers, then cut the remaining ones."""
        self.draining = True
        bounds = self.bounds
        steps = (
            (Connection.drain, bounds.grace),
            (Connection.close_idle, bounds.drain),
            (Connection.abort, bounds.sweep),
        )
        for step, patience in steps:
            for connection in list(self._open):
                step(connection)
            deadline = Deadline(patience)
            while self._open and not deadline.passed:
                await asyncio.sleep(0.01)
