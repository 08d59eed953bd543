"""The front from the outside, byte by byte: what it answers, refuses and cuts, in which order; also without the web."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iwts.front import server
from iwts.front.http import BadRequest, Message, RequestParser
from iwts.service import Service
from tests.conftest import Open, Serve, add_link
from tests.visitor import PHONE, Visitor

HOST = b"Host: x\r\n"
AGENT = b"User-Agent: " + PHONE.encode() + b"\r\n"


@contextmanager
def connection(port: int) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as client:
        yield client


def everything(client: socket.socket) -> bytes:
    """What comes until the other side closes."""
    received = b""
    while data := client.recv(65536):
        received += data
    return received


def answers(port: int, request: bytes) -> list[int]:
    """The statuses of all answers to some bytes; the client says that nothing more comes."""
    with connection(port) as client:
        client.sendall(request)
        client.shutdown(socket.SHUT_WR)
        received = everything(client)
    return [int(part.split(b" ", 1)[0]) for part in received.split(b"HTTP/1.1 ")[1:]]


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\n" + HOST + b"\r\n", 200),
        (b"GET / HTTP/1.0\r\n\r\n", 200),
        (b"HEAD / HTTP/1.1\r\n" + HOST + b"\r\n", 200),
        (b"\r\n\r\nGET / HTTP/1.1\r\n" + HOST + b"\r\n", 200),
        (b"GET http://x/nour HTTP/1.1\r\n" + HOST + b"\r\n", 302),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        (b"GET /\r\n\r\n", 505),
        (b"GET / HTTP/2.0\r\n" + HOST + b"\r\n", 505),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
        (b"CONNECT a:1 HTTP/1.1\r\n" + HOST + b"\r\n", 405),
        (b"PUT / HTTP/1.1\r\n" + HOST + b"\r\n", 405),
        (b"BREW / HTTP/1.1\r\n" + HOST + b"\r\n", 501),
        (b"GET / HTTP/1.1\nHost: x\n\n", 400),
        (b"GET / HTTP/1.1\r\n" + HOST + b"X: a\r\n b\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n" + HOST + b"X: a\0b\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n" + HOST + b"X: a\rb\r\n\r\n", 400),
        (b"GET /a b HTTP/1.1\r\n" + HOST + b"\r\n", 400),
        (b"GET /\xff HTTP/1.1\r\n" + HOST + b"\r\n", 400),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: +3\r\n\r\nabc", 400),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 70000\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\n11170\r\n" + b"x" * 70000, 413),
        (b"GET / HTTP/1.1\r\n" + HOST + b"X: " + b"a" * 20000 + b"\r\n\r\n", 431),
        (b"GET /" + b"a" * 20000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", 431),
        (b"GET / HTTP/1.1\r\n" + HOST + b"X: y\r\n" * 4000 + b"\r\n", 431),
    ],
)
def test_a_request_is_answered_or_refused_as_it_must_be(
    service: Service, visitor: Visitor, request_: bytes, status: int
) -> None:
    add_link(service, slug="nour")
    assert answers(visitor.port, request_) == [status]
    assert visitor.get("/nour").status == 302


def test_answers_come_in_the_order_of_their_requests(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    page, short = (b"GET %s HTTP/1.1\r\n" % path + HOST + AGENT + b"\r\n" for path in (b"/my", b"/nour"))
    assert answers(visitor.port, page + short + page + short + short) == [200, 302, 200, 302, 302]


def test_nothing_behind_a_bad_request_is_read(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    short = b"GET /nour HTTP/1.1\r\n" + HOST + AGENT + b"\r\n"
    assert answers(visitor.port, short + b"GET / HTTP/1.1\r\n\r\n" + short) == [302, 400]


def test_a_connection_that_wants_to_end_is_ended(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    with connection(visitor.port) as client:
        client.sendall(b"GET /nour HTTP/1.1\r\n" + HOST + AGENT + b"Connection: close\r\n\r\n")
        assert b"connection: close" in everything(client)


def test_a_connection_is_kept_for_the_next_request(visitor: Visitor) -> None:
    with connection(visitor.port) as client:
        for _ in range(3):
            client.sendall(b"GET /healthz HTTP/1.1\r\n" + HOST + b"\r\n")
            assert client.recv(65536).startswith(b"HTTP/1.1 200")


def test_an_upgrade_is_ignored(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    upgrade = b"GET /nour HTTP/1.1\r\n" + HOST + AGENT + b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"
    assert answers(visitor.port, upgrade * 2) == [302, 302]


def test_who_asks_before_sending_a_body_is_told_to_go_on(visitor: Visitor) -> None:
    with connection(visitor.port) as client:
        client.sendall(b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 1\r\nExpect: 100-continue\r\n\r\n")
        assert client.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        client.sendall(b"x")
        assert client.recv(65536).startswith(b"HTTP/1.1 403")


def test_head_has_the_length_and_no_body(visitor: Visitor) -> None:
    with connection(visitor.port) as client:
        client.sendall(b"HEAD /my HTTP/1.1\r\n" + HOST + b"\r\nHEAD /my HTTP/1.0\r\n\r\n")
        received = everything(client)
    assert received.lower().count(b"content-length: ") == 2
    assert b"<html" not in received


def test_nobody_tells_the_web_who_asks_but_the_front(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(trusted_proxies=()))
    page = visitor.get("/", X_Iwts_Client="41.32.0.1", X_Iwts_Wait="99", X_Forwarded_For="41.32.0.1")
    assert page.status == 200
    assert '<option value="EG"' in page.text
    assert 'value="EG" data-flag="🇪🇬" data-calling="+20" selected' not in page.text
    assert visitor.get("/nosuch", X_Iwts_Shown="disabled").status == 404


@pytest.mark.parametrize("durability", ["process", "power"])
def test_clients_that_leave_in_the_middle_harm_nobody(open_service: Open, serve: Serve, durability: str) -> None:
    service = open_service(durability=durability)
    add_link(service, slug="nour")
    visitor = serve(service)
    short, page = (b"GET %s HTTP/1.1\r\n" % path + HOST + AGENT + b"\r\n" for path in (b"/nour", b"/my"))
    for request in (short, page, short * 100, page + short, short + page + short[:20]):
        for _ in range(10):
            with connection(visitor.port) as client:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # leave with a reset
                client.sendall(request)
    assert visitor.get("/nour").status == 302
    assert visitor.get("/my").status == 200
    visits = visitor.get("/healthz").json()["visits"]
    assert visits["accepted"] == visits["committed"] > 0


def send_slowly(client: socket.socket, data: bytes) -> None:
    for byte in data:
        client.sendall(bytes([byte]))
        time.sleep(0.05)


@pytest.mark.parametrize(
    "begin",
    [
        b"GET /",
        b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 100\r\n\r\n",
        b"GET /nour HTTP/1.0\r\n\r\n",
    ],
    ids=["in a head", "in a body", "after the last answer"],
)
def test_a_slow_client_is_cut_at_its_deadline_however_busy_it_looks(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch, begin: bytes
) -> None:
    monkeypatch.setattr(server, "SWEEP", 0.05)
    for name in ("HEAD_SECONDS", "BODY_SECONDS", "LINGER_SECONDS"):
        monkeypatch.setattr(server, name, 0.3)
    add_link(service, slug="nour")
    visitor = serve(service)
    with connection(visitor.port) as client:
        client.sendall(begin)
        with pytest.raises(OSError, match=r"reset|Broken pipe"):  # noqa: PT012 (either call may notice)
            send_slowly(client, b"x" * 40)
            everything(client)
    assert visitor.get("/nour").status == 302


@pytest.mark.parametrize("begin", [b"", b"GET /healthz HTTP/1.1\r\n" + HOST + b"\r\n"], ids=["new", "used"])
def test_an_idle_connection_is_closed_at_its_deadline(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch, begin: bytes
) -> None:
    monkeypatch.setattr(server, "SWEEP", 0.05)
    for name in ("HEAD_SECONDS", "IDLE_SECONDS"):
        monkeypatch.setattr(server, name, 0.3)
    with connection(serve(service).port) as client:
        client.sendall(begin)
        with contextlib.suppress(ConnectionResetError):
            everything(client)


def test_when_the_web_is_gone_redirects_go_on_and_pages_say_try_again(service: Service, serve: Serve) -> None:
    add_link(service, slug="nour")
    visitor = serve(service)
    service.config.database.with_name("web0").unlink()  # the web's socket
    assert visitor.get("/nour").status == 302
    answer = visitor.get("/my")
    assert (answer.status, answer.headers["Retry-After"], answer.headers["Cache-Control"]) == (503, "5", "no-store")


def test_links_that_are_known_lead_on_while_the_file_cannot_be_read(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/nour").status == 302
    other = apsw.Connection(str(service.config.database))
    other.execute("ALTER TABLE slug RENAME COLUMN slug TO damaged")
    other.close()
    assert visitor.get("/nour").status == 302
    assert visitor.get("/nosuch").status == 503


def test_a_change_counts_from_the_next_visit_on(service: Service, visitor: Visitor) -> None:
    for n in range(5):
        add_link(service, slug=f"link{n}")
        assert visitor.get(f"/link{n}").status == 302
        with service.db.write() as tx:
            tx.run("DELETE FROM link")
        assert visitor.get(f"/link{n}").status == 404


def test_with_durability_power_everything_is_the_same(open_service: Open, serve: Serve) -> None:
    service = open_service(durability="power")
    add_link(service, "+14155550132", "+442079460958", slug="turns", routing="turn")
    visitor = serve(service)
    served: list[str | None] = []
    threads = [
        threading.Thread(target=lambda: served.extend(visitor.get("/turns").location for _ in range(10)))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {url: served.count(url) for url in served} == {
        "https://wa.me/14155550132": 30,
        "https://wa.me/442079460958": 30,
    }
    assert visitor.get("/healthz").json()["visits"] == {"accepted": 60, "committed": 60, "spilled": 0, "dropped": 0}


@settings(max_examples=300)
@given(
    st.lists(st.binary(max_size=60) | st.sampled_from([b"GET / HTTP/1.1\r\n", HOST, b"\r\n", b"Content-Length: 3\r\n"]))
)
def test_any_bytes_are_requests_or_refused(pieces: list[bytes]) -> None:
    messages: list[Message] = []
    parser = RequestParser(messages.append, lambda: None)
    try:
        for piece in pieces:
            parser.feed(piece)
    except BadRequest as refused:
        status = refused.status
    else:
        status = 0
    assert status in (0, 400, 405, 413, 431, 501, 505)
    for message in messages:
        assert message.target


@given(st.data())
def test_requests_are_the_same_however_they_are_cut(data: st.DataObject) -> None:
    stream = b"GET /a HTTP/1.1\r\n" + HOST + b"\r\nPOST /b HTTP/1.1\r\n" + HOST + b"Content-Length: 3\r\n\r\nabc" * 1
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    messages: list[Message] = []
    parser = RequestParser(messages.append, lambda: None)
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        parser.feed(stream[start:end])
    assert [(m.method, m.target, m.body) for m in messages] == [(b"GET", b"/a", b""), (b"POST", b"/b", b"abc")]
