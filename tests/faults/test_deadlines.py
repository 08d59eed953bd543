"""When clients are cut, when they are not, and what happens if they leave."""

import socket
import struct
import time
from contextlib import suppress
from pathlib import Path

import pytest

from iwts.front.bounds import Bounds
from iwts.instance.service import Service
from tests.conftest import Open, Serve, add_link
from tests.faults.odd_web import echo, front_with_odd_web
from tests.patience import PATIENT
from tests.raw import CHUNKED, connection, everything, exchange, get, length, post, statuses
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

SHORT, PAGE, HEALTH = get(b"/nour"), get(b"/my"), get(b"/healthz")
PAGE_HEAD = PAGE.replace(b"GET", b"HEAD")


@pytest.fixture
def bounds() -> Bounds:
    return PATIENT


@pytest.fixture
def port(open_service: Open, serve: Serve, bounds: Bounds) -> int:
    service = open_service()
    add_link(service, slug="nour")
    return serve(service, bounds).port


@pytest.mark.parametrize("bounds", [Bounds(sweep=0.05, head=2)])
@pytest.mark.parametrize("cut", [0, 1])
def test_a_body_has_a_deadline_of_its_own(port: int, cut: int) -> None:
    with connection(port) as client:
        client.sendall(post(b"abc"[:cut], length(3)))
        time.sleep(2.5)
        client.sendall(b"abc"[cut:])
        assert client.recv(1000).startswith(b"HTTP/1.1 403")


@pytest.mark.parametrize("bounds", [Bounds(sweep=0.05, head=3)])
@pytest.mark.parametrize("request_", [SHORT, PAGE_HEAD, HEALTH], ids=["short", "page", "health"])
def test_each_request_of_a_pipeline_has_its_own_deadline(port: int, request_: bytes) -> None:
    with connection(port) as client:
        client.sendall(request_[:20])
        for _ in range(10):
            time.sleep(0.4)
            client.sendall(request_[20:] + request_[:20])
            assert client.recv(1 << 20).startswith(b"HTTP/1.1 ")
        with suppress(ConnectionResetError):
            while client.recv(1 << 20):  # the last one is never complete
                pass


def test_a_client_that_waits_for_an_answer_is_not_cut(service: Service, tmp_path: Path) -> None:
    def think(client: socket.socket, request: bytes) -> None:
        time.sleep(2.5)
        echo(client, request)

    bounds = Bounds(sweep=0.05, head=2, idle=2)
    with (
        front_with_odd_web(service, tmp_path / "odd", bounds) as web,
        connection(service.config.listen.port) as client,
    ):
        web.behave = think
        client.sendall(PAGE)
        assert everything(client).endswith(b"/my"), "an idle client is cut, too"


@pytest.mark.parametrize("durability", ["process", "power"])
def test_a_client_that_leaves_at_any_moment_does_no_harm(open_service: Open, serve: Serve, durability: str) -> None:
    service = open_service(durability=durability)
    add_link(service, slug="nour")
    visitor = serve(service)
    upload = post(b"x" * 500, length(1000))
    chunked = post(b"5\r\nab", CHUNKED)
    expect = post(b"", length(5), b"Expect: 100-continue\r\n")
    streams = [b"", b"GET", SHORT[:-1], SHORT, SHORT * 50, PAGE, PAGE + SHORT, SHORT + PAGE + SHORT, upload, chunked]
    streams += [
        expect,
        SHORT + upload,
        PAGE * 20 + SHORT[:20],
        b"no request\r\n\r\n" + SHORT,
        get(b"/static/app.css") * 50,
    ]
    for stream in streams:
        for leave in (finish, half_close, reset):
            for pause in (0.0, 0.001, 0.01):
                with connection(visitor.port, receive=2048) as client, suppress(OSError):
                    client.sendall(stream)
                    time.sleep(pause)
                    leave(client)
    check_nothing_is_lost(visitor)


def finish(client: socket.socket) -> None:
    client.close()


def half_close(client: socket.socket) -> None:
    client.shutdown(socket.SHUT_WR)
    client.recv(1)


def reset(client: socket.socket) -> None:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


def check_nothing_is_lost(visitor: Visitor) -> None:
    assert visitor.get("/nour").status == 302
    assert visitor.get("/my").status == 200
    visits = visitor.health()["visits"]
    assert visits["accepted"] == visits["committed"] > 0
    assert (visits["spilled"], visits["dropped"]) == (0, 0)


def test_half_a_request_followed_by_a_close_gets_no_answer(port: int) -> None:
    for begin in (b"GET", SHORT[:-1], post(b"x", length(2)), post(b"5\r\nab", CHUNKED)):
        assert exchange(port, [begin]) == b""
        assert statuses(exchange(port, [SHORT + PAGE + begin])) == [302, 200]


def test_a_thousand_connections_of_one_client_leave_room_for_others(port: int) -> None:
    crowd = [socket.create_connection(("127.0.0.1", port)) for _ in range(1000)]
    try:
        assert statuses(exchange(port, [SHORT + PAGE])) == [302, 200]
        for client in crowd[::100]:
            client.sendall(get(b"/nour", b"Connection: close\r\n"))
            assert statuses(everything(client)) == [302]
    finally:
        for client in crowd:
            client.close()
