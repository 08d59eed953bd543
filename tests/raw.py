"""Raw sockets to a running front, or in its place: bytes out, bytes in."""

import http.client
import io
import os
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

from tests.patience import PATIENCE, beside
from tests.visitor import PHONE

LONG = bool(os.environ.get("LONG"))  # `make faults`

HOST = b"Host: x\r\n"
AGENT = b"User-Agent: " + PHONE.encode() + b"\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n"


def get(path: bytes, *lines: bytes) -> bytes:
    return b"GET %s HTTP/1.1\r\n" % path + HOST + AGENT + b"".join(lines) + b"\r\n"


def post(body: bytes, *lines: bytes) -> bytes:
    """Build a POST; `lines` must state the length of the body."""
    return b"POST / HTTP/1.1\r\n" + HOST + b"".join(lines) + b"\r\n" + body


def length(size: int) -> bytes:
    return b"Content-Length: %d\r\n" % size


@contextmanager
def connection(port: int, receive: int = 0) -> Iterator[socket.socket]:
    """Open a connection to the front; `receive` limits the system's receive buffer."""
    with socket.socket() as client:
        client.settimeout(PATIENCE)
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if receive:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        client.connect(("127.0.0.1", port))
        yield client


def everything(client: socket.socket) -> bytes:
    """Read until the other side closes. A reset ends it too, because the client may have continued to send."""
    received = bytearray()
    with suppress(ConnectionResetError):
        while data := client.recv(65536):
            received += data
    return bytes(received)


def exchange(port: int, pieces: Iterable[bytes]) -> bytes:
    """Send pieces of bytes, then end of input; return everything received."""
    with connection(port) as client:
        with suppress(OSError):  # refused before everything was sent
            for piece in pieces:
                client.sendall(piece)
            client.shutdown(socket.SHUT_WR)
        return everything(client)


def statuses(received: bytes) -> list[int]:
    return [int(part[:3]) for part in received.split(b"HTTP/1.1 ")[1:]]


def parsed(received: bytes) -> tuple[int, bytes]:
    """Return status and body of one answer as a client reads it; raise `http.client.HTTPException` if incomplete."""

    class Received:
        def makefile(self, _mode: str) -> io.BytesIO:
            return io.BytesIO(received)

    response = http.client.HTTPResponse(Received())  # type: ignore[arg-type]
    response.begin()
    return response.status, response.read()


@contextmanager
def answering(content: bytes) -> Iterator[int]:
    """Run a program that gives this answer to its first client; yield its port."""
    with socket.create_server(("127.0.0.1", 0)) as odd:

        def answer() -> None:
            with suppress(OSError):  # no client came
                client, _ = odd.accept()
                with client:
                    client.recv(1000)
                    client.sendall(content)

        with beside(answer):
            try:
                yield odd.getsockname()[1]
            finally:
                odd.shutdown(socket.SHUT_RDWR)
