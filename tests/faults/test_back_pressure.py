"""The front holds little for a client that does not read, and nothing for a client that has left."""

import hashlib
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from iwts.front.bounds import Bounds
from iwts.instance.service import Service
from tests.conftest import add_link
from tests.faults.odd_web import OddWeb, echo, front_with_odd_web
from tests.patience import PATIENCE, PATIENT, beside
from tests.raw import connection, everything, exchange, get, length, statuses

pytestmark = pytest.mark.slow


@pytest.fixture
def bounds() -> Bounds:
    return PATIENT


@pytest.fixture
def web(service: Service, tmp_path: Path, bounds: Bounds) -> Iterator[OddWeb]:
    add_link(service, slug="nour")
    with front_with_odd_web(service, tmp_path / "odd", bounds) as web:
        yield web


@pytest.fixture
def port(service: Service, web: OddWeb) -> int:  # noqa: ARG001 (nobody listens without it)
    return service.config.listen.port


BLOCK = bytes(range(256)) * 256


def send_until_it_stalls(client: socket.socket, request: bytes) -> None:
    """Send more than the system's buffers hold; raise TimeoutError when the front takes no more."""
    client.settimeout(1)
    for _ in range(400):
        client.sendall(request * 200)


class Big:
    """Web that answers /big with many blocks, and counts the blocks that the front has taken."""

    def __init__(self, blocks: int) -> None:
        self.blocks, self.taken, self.cut = blocks, 0, threading.Event()

    def __call__(self, client: socket.socket, request: bytes) -> None:
        if request.split(b" ")[1] != b"/big":
            echo(client, request)
            return
        try:
            client.sendall(b"HTTP/1.1 200 OK\r\n" + length(self.blocks * len(BLOCK)) + b"\r\n")
            for _ in range(self.blocks):
                client.sendall(BLOCK)
                self.taken += 1
        except OSError:
            self.cut.set()
            raise

    def settled(self) -> int:
        """Return the count once it no longer rises."""
        before = -1
        while before != self.taken:
            before = self.taken
            time.sleep(0.3)
        return before


def test_the_front_stops_reading_for_a_client_that_does_not_read(port: int, web: OddWeb) -> None:
    web.behave = big = Big(800)  # 50 MB
    with connection(port, receive=4096) as client:
        client.sendall(get(b"/big"))
        assert big.settled() < 200
        assert exchange(port, [get(b"/page")]).endswith(b"/page")
        digest = hashlib.sha256()
        body = client.recv(1000).partition(b"\r\n\r\n")[2]
        left = big.blocks * len(BLOCK) - len(body)
        digest.update(body)
        while left and (data := client.recv(1 << 20)):
            digest.update(data)
            left -= len(data)
    assert left == 0
    assert digest.digest() == hashlib.sha256(BLOCK * big.blocks).digest(), "the answer arrives late but complete"


def test_the_front_stops_reading_for_the_pipeline_of_a_client_that_does_not_read(port: int, web: OddWeb) -> None:
    web.behave = big = Big(16)  # 1 MB each
    with connection(port, receive=4096) as client:
        client.sendall(get(b"/big") * 300)
        assert big.settled() < 400
        assert exchange(port, [get(b"/page")]).endswith(b"/page")


def test_many_clients_that_do_not_read_keep_nobody_else_from_a_page(port: int, web: OddWeb) -> None:
    web.behave = big = Big(160)
    with ExitStack() as stack:
        for _ in range(50):
            stack.enter_context(connection(port, receive=4096)).sendall(get(b"/big"))
        big.settled()
        for _ in range(5):
            assert exchange(port, [get(b"/page")]).endswith(b"/page")


@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
def test_nothing_more_is_read_for_a_client_that_has_left(
    port: int, web: OddWeb, reset: bool, caplog: pytest.LogCaptureFixture
) -> None:
    web.behave = big = Big(100_000)  # 6 GB
    with connection(port) as client:
        client.sendall(get(b"/big"))
        client.recv(100_000)
        if reset:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    assert big.cut.wait(PATIENCE)
    assert caplog.messages == []
    assert exchange(port, [get(b"/page")]).endswith(b"/page")


def test_a_client_that_stops_sending_still_gets_all_its_answers(port: int, web: OddWeb) -> None:
    web.behave = Big(100)
    with connection(port) as client:
        client.sendall(get(b"/big") + get(b"/nour"))
        client.shutdown(socket.SHUT_WR)
        received = everything(client)
    assert received.count(BLOCK) == 100
    assert statuses(received[-1000:]) == [302]


def test_nothing_more_is_read_from_a_client_that_sends_and_does_not_read(port: int) -> None:
    with connection(port, receive=4096) as client, pytest.raises(TimeoutError):
        send_until_it_stalls(client, get(b"/healthz"))
    assert statuses(exchange(port, [get(b"/nour")])) == [302]


def test_nothing_more_is_read_from_a_client_whose_page_is_being_made(port: int, web: OddWeb) -> None:
    goes_on = threading.Event()
    web.behave = lambda client, request: echo(client, request) if goes_on.wait(PATIENCE) else None
    with connection(port) as client:
        client.sendall(get(b"/page"))
        try:
            with pytest.raises(TimeoutError):
                send_until_it_stalls(client, get(b"/healthz"))
        finally:
            goes_on.set()


@pytest.mark.parametrize("bounds", [Bounds(page=0.3)])  # the web's limit does not apply to the client
def test_a_slow_client_gets_its_complete_page(port: int, web: OddWeb) -> None:
    web.behave = big = Big(100)
    with connection(port, receive=4096) as client:
        client.sendall(get(b"/big", b"Connection: close\r\n"))
        assert big.settled() < 100
        assert everything(client).count(BLOCK) == 100


def test_every_request_of_a_long_pipeline_is_answered_once_its_client_reads(port: int) -> None:
    with connection(port, receive=4096) as client:
        pipeline = get(b"/healthz") * 8000 + get(b"/nour", b"Connection: close\r\n")
        with beside(lambda: client.sendall(pipeline)):
            time.sleep(0.5)  # the front has to stop, as nobody reads
            received = everything(client)
    assert received.count(b"HTTP/1.1 200 ") == 8000
    assert statuses(received[-1000:])[-1] == 302
