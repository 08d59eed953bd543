"""Raw sockets at a running front, or in its place: bytes out, bytes in."""

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
    """`lines` are to say how long the body is."""
    return b"POST / HTTP/1.1\r\n" + HOST + b"".join(lines) + b"\r\n" + body


def length(size: int) -> bytes:
    return b"Content-Length: %d\r\n" % size


@contextmanager
def connection(port: int, receive: int = 0) -> Iterator[socket.socket]:
    """A connection to the front; `receive` makes the system's buffer for what comes small."""
    with socket.socket() as client:
        client.settimeout(PATIENCE)
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if receive:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        client.connect(("127.0.0.1", port))
        yield client


def everything(client: socket.socket) -> bytes:
    """What comes until the other side closes; a reset ends it too, because the client may have gone on sending."""
    received = bytearray()
    with suppress(ConnectionResetError):
        while data := client.recv(65536):
            received += data
    return bytes(received)


def exchange(port: int, pieces: Iterable[bytes]) -> bytes:
    """All that comes back for some pieces of bytes, after which the client says that it sends no more."""
    with connection(port) as client:
        with suppress(OSError):  # refused before all was sent
            for piece in pieces:
                client.sendall(piece)
            client.shutdown(socket.SHUT_WR)
        return everything(client)


def statuses(received: bytes) -> list[int]:
    return [int(part[:3]) for part in received.split(b"HTTP/1.1 ")[1:]]


def parsed(received: bytes) -> tuple[int, bytes]:
    """Status and body of one answer as a client reads it; raises `http.client.HTTPException` when it is not whole."""

    class Received:
        def makefile(self, _mode: str) -> io.BytesIO:
            return io.BytesIO(received)

    response = http.client.HTTPResponse(Received())  # type: ignore[arg-type]
    response.begin()
    return response.status, response.read()


@contextmanager
def answering(content: bytes) -> Iterator[int]:
    """The port of a program that says this to the first who asks."""
    with socket.create_server(("127.0.0.1", 0)) as odd:

        def answer() -> None:
            with suppress(OSError):  # nobody asked
                client, _ = odd.accept()
                with client:
                    client.recv(1000)
                    client.sendall(content)

        with beside(answer):
            try:
                yield odd.getsockname()[1]
            finally:
                odd.shutdown(socket.SHUT_RDWR)
