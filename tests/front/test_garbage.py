"""Connections end without references in circles: to collect thousands of them would hold up every visitor."""

import gc
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from iwts.front.connection import Connection
from iwts.front.http import MAX_BODY, BadRequest, Request, RequestParser
from iwts.front.relay import _Response
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from tests.conftest import Open, add_link
from tests.faults.odd_web import OddWeb, echo, front_with_odd_web
from tests.patience import PATIENCE, eventually
from tests.raw import AGENT, connection, exchange, get, length, post, statuses

OURS = Connection, Request, RequestParser, BadRequest, _Response
REQUESTS = {
    "a redirect": (get(b"/nour"), 302),
    "a page": (get(b"/page"), 200),
    "no host": (b"GET / HTTP/1.1\r\n\r\n", 400),
    "an unknown method": (get(b"/").replace(b"GET", b"BREW"), 501),
    "too large a head": (get(b"/", b"X: %s\r\n" % (b"x" * 20_000)), 431),
    "too large a form": (post(b"", length(MAX_BODY + 1)), 413),
}


@pytest.fixture
def web(service: Service, tmp_path: Path) -> Iterator[OddWeb]:
    add_link(service, slug="nour")
    with front_with_odd_web(service, tmp_path / "odd") as web:
        yield web


@pytest.fixture
def service(open_service: Open) -> Service:
    return open_service(limit_requests=Rate(1, 3600))


@pytest.fixture
def nothing_is_left() -> Iterator[Callable[[], bool]]:
    """Collect no garbage; say whether every connection, and what belongs to it, was freed without that."""

    def count() -> int:
        return sum(isinstance(held, OURS) for held in gc.get_objects())

    gc.collect()
    gc.disable()
    before = count()
    yield lambda: count() <= before
    gc.enable()


# Seen to fail before: llhttp of a page's answer referred back to that.
@pytest.mark.parametrize(("sent", "status"), REQUESTS.values(), ids=REQUESTS)
def test_a_connection_leaves_nothing_behind(
    service: Service, web: OddWeb, nothing_is_left: Callable[[], bool], sent: bytes, status: int
) -> None:
    web.behave = echo
    assert statuses(exchange(service.config.listen.port, [sent])) == [status]
    eventually(nothing_is_left)


# Seen to fail before: the traceback of the refusal held the refusal itself.
@pytest.mark.usefixtures("web")
def test_a_refused_form_leaves_nothing_behind(service: Service, nothing_is_left: Callable[[], bool]) -> None:
    port = service.config.listen.port
    assert statuses(exchange(port, [get(b"/page")])) == [200]
    assert statuses(exchange(port, [post(b"", AGENT, length(MAX_BODY))])) == [429]
    eventually(nothing_is_left)


# Seen to fail before: the cancelled task held its own exception, and that the connection.
def test_a_client_that_leaves_before_its_page_leaves_nothing_behind(
    service: Service, web: OddWeb, nothing_is_left: Callable[[], bool]
) -> None:
    asked, over = threading.Event(), threading.Event()

    def hang(_client: socket.socket, _request: bytes) -> None:
        asked.set()
        over.wait(PATIENCE)

    web.behave = hang
    with connection(service.config.listen.port) as client:
        client.sendall(get(b"/page"))
        assert asked.wait(PATIENCE)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # reset: it reads no answer
    eventually(nothing_is_left)
    over.set()


# Seen to fail before: two collections.
@pytest.mark.usefixtures("web")
def test_objects_of_many_connections_cause_no_full_collection(service: Service) -> None:
    assert statuses(exchange(service.config.listen.port, [get(b"/healthz")])) == [200]  # the front runs
    gc.collect()  # as if it had run for long
    before = gc.get_stats()[2]["collections"]
    held = [[object] for _ in range(200_000)]  # as 2,000 connections with what they have sent
    assert gc.get_stats()[2]["collections"] == before
    del held
