"""A web that answers the front as badly as a test needs."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from iwts.front.bounds import Bounds
from iwts.instance.service import Service
from iwts.processes.private import listen_privately
from iwts.processes.serving import FrontServer, listen
from tests.patience import PATIENCE, PATIENT, running

Behave = Callable[[socket.socket, bytes], None]

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


def answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


def echo(client: socket.socket, request: bytes) -> None:
    """Answer with the target of the request."""
    client.sendall(answer(request.split(b" ")[1]))


class OddWeb:
    """Web that calls `behave` per request and `greet` per connection; an OSError in them ends the connection."""

    def __init__(self, path: Path) -> None:
        self.behave: Behave = echo
        self.greet: Callable[[socket.socket], None] = lambda _: None
        self._listening = listen_privately(path)
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def stop(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._threads[0].join(PATIENCE)
        self.hang_up()
        for thread in self._threads[1:]:
            thread.join(PATIENCE)
        self._listening.close()

    def hang_up(self) -> None:
        """Close every connection to the front."""
        for client in self._open:
            with suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                self._open.append(client)
                self._threads.append(threading.Thread(target=self._serve, args=(client,), daemon=True))
                self._threads[-1].start()

    def _serve(self, client: socket.socket) -> None:
        with client, suppress(OSError):
            self.greet(client)
            while request := _request(client):
                self.behave(client, request)


def _request(client: socket.socket) -> bytes:
    """Return a complete request as the front writes it; empty at the end."""
    received = b""
    while b"\r\n\r\n" not in received:
        data = client.recv(65536)
        if not data:
            return b""
        received += data
    head, _, body = received.partition(b"\r\n\r\n")
    size = int(head.lower().partition(b"\r\ncontent-length: ")[2].split(b"\r\n")[0] or 0)
    while len(body) < size:
        body += client.recv(65536)
    return head + b"\r\n\r\n" + body


@contextmanager
def front_with_odd_web(service: Service, path: Path, bounds: Bounds = PATIENT) -> Iterator[OddWeb]:
    """Run a front with this web."""
    front = FrontServer(service, listen(service.config.listen), path, bounds)
    web = OddWeb(path)
    try:
        with running(front):
            yield web
    finally:
        web.stop()
