"""A client's connection: read bytes, answer requests one after the other, and hold little meanwhile."""

import asyncio
import contextlib
import logging
import socket
import struct
import time
from collections import deque
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from iwts.front.http import BadRequest, Request, RequestParser
from iwts.http import addresses
from iwts.meters import Histogram

if TYPE_CHECKING:
    from iwts.front.connections import Connections

log = logging.getLogger(__name__)

NO_LINGER = struct.pack("ii", 1, 0)  # close with a reset
SLICE = 2048  # bytes parsed in one go
STEP = 4096  # … in one step; then it is another connection's turn
LEAST = 256  # what a step counts at least, as bytes: a request is more work than its bytes tell
DISCARDED = 256 * 1024  # bytes behind the last request that are read, so that the client gets to read its answer
UNCOUNTED = 4096  # bytes written and not taken yet that nobody notices; above it, the source of an answer pauses
AHEAD = 64 * 1024  # bytes that the relay may hold of an answer, beside those that we hold

_NO_PARSER = RequestParser(lambda _: None, lambda _: None, lambda: None)


class Connection:
    """One client's connection: an `asyncio.Protocol` without that base, with which it could not be compiled as a whole.

    `request` is the request being answered. Its handler calls `finish`; or `head`, `body` and `end`; or `fail` – even
    if the client has left. Input is parsed only when the request before it is answered; until then it waits as bytes,
    which are smaller than requests, and no more of it is read.
    """

    def __init__(self, server: "Connections") -> None:
        self._server = server
        self._bounds = server.bounds
        self._parser = RequestParser(self._on_request, self._on_head, self._on_expect)
        self._waiting: deque[Request | BadRequest] = deque()  # a BadRequest is always the last
        self._unread = b""  # input not parsed yet
        self._discarded = 0  # bytes that came after the last request
        self._holds = 0  # its part of `Connections.held`
        self._ends = False  # True: read no further request
        self._gone = self._peer_ended = False
        self._has_begun = self._is_chunked = self._is_paused = self._is_closed = False
        self._transport: Any = None
        self._slow_since = 0.0
        self._taken = asyncio.Event()  # unset while the client has not taken what was sent
        self._taken.set()
        self._deadline = 0.0  # when to cut it unless something happens; checked twice a second
        self.line: Hashable = id(self)  # see `Turns`
        self.in_line = False
        self.peer = addresses.NOWHERE
        self.read_at = 0.0  # when the last byte arrived; of pipelined requests, when the first one did
        self.request: Request | None = None
        self.source: asyncio.Task[None] | None = None  # produces the answer; cancelled when the client leaves

    @property
    def is_from_here(self) -> bool:
        """Whether the peer is a program on this machine."""
        here = addresses.parse((self._transport.get_extra_info("sockname") or ("",))[0])
        return addresses.is_loopback(self.peer) or self.peer == here

    # asyncio's callbacks

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.peer = addresses.parse((transport.get_extra_info("peername") or ("",))[0]) or addresses.NOWHERE
        transport.set_write_buffer_limits(high=UNCOUNTED)
        self._deadline = time.monotonic() + self._bounds.head
        self._server.opened(self)

    def connection_lost(self, _error: Exception | None) -> None:
        self._forget()
        if self.source:
            self.source.cancel()
            self.source = None  # which refers back to this
        self._server.closed(self)

    def data_received(self, data: bytes) -> None:
        if self._ends:
            self._discarded += len(data)
            if self._is_closed and self._discarded > DISCARDED:
                self.abort()
        else:
            if self.request is None:
                self.read_at = time.monotonic()
            self._unread = self._unread + data if self._unread else data
            self._server.turns.ask(self)
        if self._unread or self._discarded > DISCARDED:
            self._read_on_or_pause()
            self._weigh()

    def eof_received(self) -> bool:
        """Note that the client sends nothing more; it can still read the answers it is owed."""
        self._peer_ended = True
        self._ends = self._ends or not self._unread
        return self._owes()

    def pause_writing(self) -> None:
        self._slow_since = time.monotonic()
        self._taken.clear()
        self._weigh()

    def resume_writing(self) -> None:
        self._slow_since = 0.0
        self._taken.set()
        self._weigh()
        self._server.turns.ask(self)

    # Requests

    def step(self) -> int:
        """Parse a little input, or answer a request; return the cost in bytes of input."""
        if self._gone:
            return 0
        cost = self._read() if self.request is None and not self._waiting else 0
        if self.request is None and not self._slow_since:
            cost += self._go_on()
        self._weigh()
        if self._is_paused:
            self._read_on_or_pause()
        return cost if cost > LEAST else LEAST

    @property
    def has_more(self) -> bool:
        if self._gone or self._slow_since or self.request is not None:
            return False
        return bool(self._waiting or self._unread or (self._ends and not self._is_closed))

    def _read(self) -> int:
        """Parse some of the input, up to the end of a request; return the number of bytes."""
        begun, size = self._parser.begun, 0
        while self._unread and not self._ends and not self._waiting and size < STEP:
            piece, self._unread = self._unread[:SLICE], self._unread[SLICE:]
            size += len(piece)
            try:
                self._parser.feed(piece)
            except BadRequest as error:
                error.__context__ = None
                self._refuse(error.with_traceback(None))  # whose frames refer back to the error
        if self._peer_ended and not self._unread:
            self._ends = True
        if self._ends:
            self._unread = b""  # no longer needed, and the client may take its time
        # Deadlines cover a whole head and a whole body: a byte now and then gains no time.
        if self._parser.busy and self._parser.begun != begun:
            self._deadline = time.monotonic() + (self._bounds.body if self._parser.in_body else self._bounds.head)
        return size

    def _refuse(self, error: BadRequest) -> None:
        """Answer this when its turn comes, and read nothing more."""
        if not self._ends:  # bytes after the last request do not matter
            self._waiting.append(error)
        self._ends = True
        self._drop_parser()

    def _read_on_or_pause(self) -> None:
        """Read from the system only what can be parsed now, or is discarded."""
        pauses = bool(self._unread) or (self._discarded > DISCARDED and not self._is_closed)
        if pauses != self._is_paused and not self._gone:
            self._is_paused = pauses
            (self._transport.pause_reading if pauses else self._transport.resume_reading)()

    def _on_head(self, request: Request) -> BadRequest | None:
        if self._ends:
            return None
        size = request.length
        if size and self._server.is_too_much(self._holds + size, size):
            return BadRequest(503)
        return self._server.admit(self, request)

    def _on_request(self, request: Request) -> None:
        if not self._ends:
            self._waiting.append(request)
            self._ends = not request.keep_alive or self._server.draining

    def _on_expect(self) -> None:
        if not self._owes():
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _owes(self) -> bool:
        return self.request is not None or bool(self._waiting or (self._unread and not self._ends))

    def _go_on(self) -> int:
        """Turn to the next request, or close; return the cost in bytes of input."""
        if not self._waiting:
            if self._ends and not self._is_closed:
                self.close()
            return 0
        asked = self._waiting.popleft()
        if isinstance(asked, BadRequest):
            self.request = asked.request
            self._server.refusals[asked.status] += 1
            self.finish(self._server.answers.refusal(asked, asked.request))
            return LEAST
        self.request = asked
        if asked.refusal:
            self._server.refusals[asked.refusal.status] += 1
            self.finish(self._server.answers.refusal(asked.refusal, asked))
            return LEAST + len(asked.body)  # which is sent back
        try:
            self._server.handle(self, asked)
        except Exception:  # a bug must not leave the client waiting
            log.exception("a request could not be answered")
            self.fail()
        return 0  # `step` counts its least

    # Memory

    def _weigh(self) -> None:
        """Bring up to date what this connection holds; if all together hold too much, let go of it.

        The head of the request being answered does not count: it waits for the disk or for the web, not for clients.
        """
        if self._gone:
            return
        holds = len(self._unread)
        if self._parser.busy:
            holds += self._parser.weight
        if self.request is not None:
            holds += len(self.request.body)
        for asked in self._waiting:
            holds += asked.weight
        if self._slow_since:
            holds += self._transport.get_write_buffer_size() + (AHEAD if self.source else 0)
        if holds != self._holds:
            grows = holds > self._holds
            self._hold(holds)
            if grows and self._server.is_too_much(holds):
                self._let_go()

    def _hold(self, holds: int) -> None:
        self._server.held += holds - self._holds
        self._holds = holds

    def _let_go(self) -> None:
        """Refuse the request that is arriving, or cut a client that does not read or pipelines too much."""
        if self.request is not None or self._waiting or self._slow_since or not self._parser.busy:
            self.abort()
        else:
            self._refuse(BadRequest(503, request=self._parser.request if self._parser.in_body else None))
            self._unread = b""
            self._hold(0)
            self._server.turns.ask(self)

    def _forget(self) -> None:
        """Drop everything that waits here: the client has left, or must."""
        self._gone = self._ends = True
        self._unread = b""
        self._waiting.clear()
        self._drop_parser()
        self._hold(0)
        self._server.turns.leave(self)

    def _drop_parser(self) -> None:
        """Let go of a body, and of references in circles: collecting thousands of them as garbage takes long."""
        if self._parser is not _NO_PARSER:
            self._parser.drop()
            self._parser = _NO_PARSER

    # Answers

    def finish(self, answer: bytes, took: Histogram | None = None) -> None:
        """Send a complete answer; add to `took` how long that took since the last byte arrived."""
        if self._gone:
            return
        if self._server.access:
            self._server.access.tell(self.peer, self.request, int(answer[9:12]), self.read_at)
        answer = self._with_its_end_said(answer)
        if self.request is not None and self.request.method == b"HEAD":
            answer = answer[: answer.index(b"\r\n\r\n") + 4]
        self._transport.write(answer)
        self.end(took)

    def head(self, status: int, reason: bytes, headers: list[tuple[bytes, bytes]]) -> None:
        """Send the head of a streamed answer; the body is framed the way the client understands."""
        request = self.request
        if request is None:
            return
        if self._server.access:
            self._server.access.tell(self.peer, request, status, self.read_at)
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
        self._transport.write(self._with_its_end_said(b"".join((*head, b"\r\n"))))

    async def body(self, data: bytes) -> None:
        """Send a part of the body; return when the client is ready for the next one."""
        await self._taken.wait()
        if data:
            self._transport.write(b"%x\r\n%s\r\n" % (len(data), data) if self._is_chunked else data)
        await self._taken.wait()

    def end(self, took: Histogram | None = None) -> None:
        """Finish the answer; `took` as in `finish`."""
        now = time.monotonic()
        if took is not None:
            took.add(now - self.read_at)
        if self._is_chunked:
            self._transport.write(b"0\r\n\r\n")
        self.request = self.source = None
        self._has_begun = self._is_chunked = False
        if self._waiting or self._unread or self._ends:
            self._server.turns.ask(self)
        elif not self._parser.busy:
            self._deadline = now + self._bounds.idle
        if self._holds:
            self._weigh()

    def fail(self) -> None:
        """Give up on an answer: send a 503, or cut the connection if the answer has already begun."""
        if self._has_begun or self.request is None:
            self.abort()
        else:
            self.finish(self._server.answers.refusal(BadRequest(503), self.request))

    def _with_its_end_said(self, answer: bytes) -> bytes:
        """Say in the head whether the connection closes, as far as the version of HTTP does not say it."""
        if self._ends and not self._waiting:
            return answer.replace(b"\r\n", b"\r\nconnection: close\r\n", 1)
        # HTTP/1.0 waits for the end of the connection unless it reads this (RFC 9112 appendix C.2.2).
        if self.request is not None and self.request.http_1_0:
            return answer.replace(b"\r\n", b"\r\nconnection: keep-alive\r\n", 1)
        return answer

    # Ends

    def is_late(self, now: float) -> bool:
        """Whether the client missed a deadline. While it waits for an answer, only its slow reading counts."""
        if self._slow_since:
            return now - self._slow_since > self._bounds.send
        return now > self._deadline and not self._owes()

    def drain(self) -> None:
        """Answer the requests that have arrived, and read no more."""
        self._ends = self._ends or self.request is not None or bool(self._waiting)

    def close(self) -> None:
        """Close our side. A reset could destroy our last bytes, and follows only if the client does not close too."""
        self._ends = self._is_closed = True
        self._read_on_or_pause()
        untaken = self._transport.get_write_buffer_size()
        self._deadline = time.monotonic() + (self._bounds.send if untaken else self._bounds.linger)
        if self._peer_ended:
            self._transport.close()
        else:
            with contextlib.suppress(OSError, RuntimeError):  # the client closed first
                self._transport.write_eof()

    def close_idle(self) -> None:
        if not self._owes() and not self._parser.busy:
            self.close()

    def abort(self) -> None:
        """Cut the connection; untaken bytes are discarded, in the system's buffers too."""
        if not self._gone:
            self._forget()
            with contextlib.suppress(OSError):
                self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
            self._transport.abort()
