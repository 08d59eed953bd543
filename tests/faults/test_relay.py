"""The relay from both sides: whatever the web sends, a client gets its own complete answer or an error."""

import http.client
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from iwts.front.bounds import Bounds
from iwts.instance.service import Service
from tests.conftest import add_link
from tests.faults.odd_web import OK, OddWeb, answer, echo, front_with_odd_web
from tests.patience import PATIENCE, PATIENT, beside, eventually
from tests.raw import CHUNKED, connection, everything, exchange, get, length, parsed, post, statuses
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

HEAD = b"HTTP/1.1 200 OK\r\n"

PASSED_ON = {
    OK: (200, b"ok"),
    b"\r\n" + OK: (200, b"ok"),
    HEAD + CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n": (200, b"ok"),
    HEAD + CHUNKED + b"\r\n2\r\nok\r\n0\r\nX: y\r\n\r\n": (200, b"ok"),
    b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok": (200, b"ok"),
    b"HTTP/1.1 404 \xff\xfe\r\nContent-Length: 2\r\n\r\nok": (404, b"ok"),
    b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok": (200, b"ok"),
    HEAD + b"Connection: close\r\nContent-Length: 2\r\n\r\nok": (200, b"ok"),
    HEAD + b"Connection: upgrade\r\nUpgrade: x\r\nContent-Length: 2\r\n\r\nok": (200, b"ok"),
    HEAD + b"X: \xff\r\nContent-Length: 2\r\n\r\nok": (200, b"ok"),
    b"HTTP/1.1 204 No Content\r\n\r\n": (204, b""),
    b"HTTP/1.1 304 Not Modified\r\n\r\n": (304, b""),
    b"HTTP/1.1 100 Continue\r\n\r\n" + OK: (200, b"ok"),
    b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n" + OK: (200, b"ok"),
}
NO_ANSWER = [
    b"",
    b"no HTTP\r\n\r\n",
    b"HTTP/1.1 abc OK\r\n\r\n",
    b"HTTP/1.1 99 OK\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 999 OK\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 1000 OK\r\nContent-Length: 0\r\n\r\n",
    b" " + OK,
    OK.replace(b"\r\n", b"\n"),
    HEAD + CHUNKED + length(2) + b"\r\n2\r\nok\r\n0\r\n\r\n",
    HEAD + length(2) + CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n",
    HEAD + length(2) * 2 + b"\r\nok",
    HEAD + b"Content-Length: x\r\n\r\nok",
    HEAD + b"X: a\0b\r\nContent-Length: 2\r\n\r\nok",
    HEAD + b"X: a\r\n b\r\nContent-Length: 2\r\n\r\nok",
    HEAD + b"X",
    b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nx",
    b"HTTP/1.1 100 Continue\r\n\r\n",
]
BROKEN_OFF = [
    HEAD + length(9) + b"\r\nok",
    HEAD + length(9) + b"\r\n",
    HEAD + CHUNKED + b"\r\n2\r\nok\r\n",
    HEAD + CHUNKED + b"\r\n2\r\nok\r\nzz\r\n",
]
# Answers with further bytes behind them.
TOO_MUCH = [
    OK + b"x",
    OK + answer(b"somebody else's"),
    b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nok",
    b"HTTP/1.1 304 Not Modified\r\n\r\n" + answer(b"somebody else's"),
    HEAD + CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n" + answer(b"somebody else's"),
]


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


def says(data: bytes, *, pieces: int = 1, then_close: bool = False) -> Callable[[socket.socket, bytes], None]:
    """Return a web that gives this answer to /odd, and normal answers to other requests."""

    def behave(client: socket.socket, request: bytes) -> None:
        if request.split(b" ")[1] != b"/odd":
            echo(client, request)
            return
        size = -(-len(data) // pieces) or 1
        for start in range(0, len(data), size):
            client.sendall(data[start : start + size])
        if then_close:
            raise OSError

    return behave


def odd_answer(port: int) -> bytes:
    """Return a client's answer from /odd, and check that the next clients get their own pages."""
    received = exchange(port, [get(b"/odd")])
    for n in range(3):
        eventually(lambda target=b"/page%d" % n: is_own_page(port, target))
    return received


def is_own_page(port: int, target: bytes) -> bool:
    """Whether the page is answered. It may be missing after the web has hung up, but it is never another's."""
    received = exchange(port, [get(target)])
    assert received.endswith(b"\r\n\r\n" + target) or statuses(received) == [503], received
    return statuses(received) == [200]


@pytest.mark.parametrize("pieces", [1, 1000])
@pytest.mark.parametrize("then_close", [False, True], ids=["kept", "closed"])
def test_a_complete_answer_is_passed_on(port: int, web: OddWeb, pieces: int, then_close: bool) -> None:
    for data, (status, body) in PASSED_ON.items():
        web.behave = says(data, pieces=pieces, then_close=then_close)
        received = odd_answer(port)
        assert parsed(received) == (status, body), data
        assert b"</x>" not in received, "interim answers are for us"
        assert b"X: y" not in received, "bytes behind it are for nobody"
        for field in (b"connection:", b"transfer-encoding:", b"upgrade:"):  # these belong to this hop, not to the web's
            assert received.lower().count(field) <= (field != b"upgrade:"), data


def test_an_invalid_answer_is_a_503(port: int, web: OddWeb) -> None:
    for data in NO_ANSWER:
        web.behave = says(data, then_close=True)
        assert statuses(odd_answer(port)) == [503], data
        web.hang_up()


@pytest.mark.parametrize("bounds", [Bounds(page=0.4)])
def test_the_wait_for_a_silent_web_is_limited(port: int, web: OddWeb) -> None:
    for begin in (b"", HEAD, b"HTTP/1.1 100 Continue\r\n\r\n"):
        web.behave = says(begin)
        assert statuses(odd_answer(port)) == [503], begin


@pytest.mark.parametrize(
    ("then_close", "bounds"), [(True, PATIENT), (False, Bounds(page=0.4))], ids=["closed", "stalled"]
)
def test_a_client_can_recognize_an_answer_that_was_cut(port: int, web: OddWeb, then_close: bool) -> None:
    for data in BROKEN_OFF:
        web.behave = says(data, then_close=then_close)
        received = odd_answer(port)
        if statuses(received) != [503]:
            assert statuses(received) == [200], data
            with pytest.raises(http.client.IncompleteRead):
                parsed(received)


@pytest.mark.parametrize("bounds", [Bounds(page=PATIENCE, most_pages=1)])  # somebody waits for the same connection
def test_bytes_behind_an_answer_go_to_nobody(port: int, web: OddWeb) -> None:
    for data in TOO_MUCH:
        web.behave = says(data)
        got: dict[bytes, bytes] = {}

        def ask(target: bytes, got: dict[bytes, bytes] = got) -> None:
            got[target] = exchange(port, [get(target)])

        with beside(lambda: ask(b"/odd")):
            time.sleep(0.01)
            with beside(*(partial(ask, target) for target in (b"/a", b"/b", b"/c"))):
                pass
        assert statuses(odd := got.pop(b"/odd"))[0] in (200, 204, 304, 503), data
        assert b"somebody else's" not in odd, data
        for target, received in got.items():
            assert received.endswith(b"\r\n\r\n" + target) or statuses(received) == [503], (data, target, received)


def test_a_connection_that_the_web_closes_costs_at_most_its_own_request(port: int, web: OddWeb) -> None:
    for greets in (False, True):
        if greets:
            web.greet = lambda client: client.shutdown(socket.SHUT_RDWR)
        web.behave = says(b"", then_close=True)
        for _ in range(40):
            assert statuses(exchange(port, [get(b"/odd")])) == [503]
        web.greet = lambda _: None
        assert statuses(odd_answer(port)) == [503]
    for n in range(20):  # closed as a request is sent, or just before
        is_own_page(port, b"/page%d" % n)
        web.hang_up()
        is_own_page(port, b"/page%d" % n)


def test_an_answer_that_comes_before_the_whole_request_counts(port: int, web: OddWeb) -> None:
    def answer_early(client: socket.socket) -> None:
        client.recv(10)
        client.sendall(b"HTTP/1.1 413 Content Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
        raise OSError

    web.greet = answer_early
    body = b"x" * 60_000
    assert statuses(exchange(port, [post(body, length(len(body)))])) in ([413], [503])


def test_a_page_cut_before_its_head_is_requested_once_more_but_a_change_is_not(port: int, web: OddWeb) -> None:
    heard: list[bytes] = []

    def behave(client: socket.socket, request: bytes) -> None:
        heard.append(request.split(b" ")[0])
        if len(heard) == 1:
            raise OSError
        echo(client, request)

    web.behave = behave
    assert exchange(port, [get(b"/page")]).endswith(b"/page")
    assert heard == [b"GET", b"GET"]
    heard.clear()
    assert statuses(exchange(port, [post(b"", length(0))])) == [503]
    assert heard == [b"POST"]
    for method in (b"PATCH", b"DELETE"):  # the first may have done its work, and the second would find it done
        heard.clear()
        assert statuses(exchange(port, [get(b"/api/v1/links/x").replace(b"GET", method, 1)])) == [503]
        assert heard == [method]


def test_answers_keep_the_order_of_the_requests_however_long_each_takes(port: int, web: OddWeb) -> None:
    def behave(client: socket.socket, request: bytes) -> None:
        target = request.split(b" ")[1]
        time.sleep(int(target[-1:]) / 20)
        echo(client, request)

    web.behave = behave
    received = exchange(port, [get(b"/page3") + get(b"/nour") + get(b"/page0") + get(b"/page1") + get(b"/nour")])
    assert statuses(received) == [200, 302, 200, 200, 302]
    assert [received.count(page) for page in (b"/page3", b"/page0", b"/page1")] == [1, 1, 1]
    assert received.index(b"/page3") < received.index(b"/page0") < received.index(b"/page1")


def test_nothing_follows_an_answer_that_ends_with_its_connection(port: int, web: OddWeb) -> None:
    web.behave = says(HEAD + CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n")
    request = b"GET /odd HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"
    assert exchange(port, [request + b"no request\r\n\r\n"]).endswith(b"\r\n\r\nok")


def test_the_web_gets_only_end_to_end_headers_and_the_clients_address_from_the_front(port: int, web: OddWeb) -> None:
    web.behave = lambda client, request: client.sendall(answer(request))
    hops = b"".join(
        b"%s: x\r\n" % name
        for name in (
            *(b"Keep-Alive", b"Proxy-Connection", b"TE", b"Trailer", b"Expect", b"Forwarded", b"X-Real-IP"),
            *(b"X-Forwarded-Host", b"X-Forwarded-Proto", b"X-Forwarded-Port", b"X-Iwts-Shown", b"X-Iwts-Wait"),
        )
    )
    own = b"X-Forwarded-For: 41.32.0.1\r\nCookie: a=b\r\nCookie: c=d\r\nAccept: x\r\nAccept: y\r\n"
    received = exchange(port, [post(b"2\r\nok\r\n0\r\nX-Trailer: x\r\n\r\n", hops, own, CHUNKED)])
    head, _, body = parsed(received)[1].partition(b"\r\n\r\n")
    first, *fields = head.split(b"\r\n")
    assert (first, body) == (b"POST / HTTP/1.1", b"ok")
    named = [field for field in fields if re.fullmatch(rb"x-iwts-request: [0-9a-f]{8}", field)]
    assert len(named) == 1
    assert sorted(field.lower() for field in fields if field not in named) == [
        b"accept: x, y",
        b"connection: close",
        b"content-length: 2",
        b"cookie: a=b; c=d",
        b"host: x",
        b"x-iwts-client: 41.32.0.1",
        b"x-iwts-unattended: 1",  # without a User-Agent, it is a program's
    ]


def test_a_page_without_a_length_is_framed_the_way_its_client_understands(port: int, web: OddWeb) -> None:
    def behave(client: socket.socket, _: bytes) -> None:
        client.sendall(HEAD + CHUNKED + b"\r\n")
        time.sleep(0.05)
        client.sendall(b"2\r\nok\r\n0\r\n\r\n")

    web.behave = behave
    old = b"GET /page HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"
    with connection(port) as client:
        client.sendall(old + get(b"/nour"))
        received = everything(client)
    assert statuses(received) == [200], "its end is the end of the connection"
    assert received.endswith(b"\r\n\r\nok")
    assert b"transfer-encoding" not in received.lower()
    assert b"connection: close" in received
    received = exchange(port, [get(b"/page") + get(b"/nour") + get(b"/page")])
    assert statuses(received) == [200, 302, 200]
    assert received.count(b"\r\n\r\n2\r\nok\r\n0\r\n\r\n") == received.count(b"\r\n0\r\n\r\n") == 2


@pytest.mark.parametrize("bounds", [Bounds(page=PATIENCE)])
def test_the_web_never_gets_more_simultaneous_requests_than_it_can_take(port: int, web: OddWeb, bounds: Bounds) -> None:
    goes_on, begun = threading.Event(), list[bytes]()

    def wait(client: socket.socket, request: bytes) -> None:
        begun.append(request)
        goes_on.wait(PATIENCE)
        echo(client, request)

    web.behave = wait
    got = list[bytes]()
    with beside(*[lambda: got.append(exchange(port, [get(b"/page")]))] * (bounds.most_pages + 8)):
        try:
            eventually(lambda: len(begun) >= bounds.most_pages)
            assert statuses(exchange(port, [get(b"/nour")])) == [302]
            time.sleep(0.2)
            assert len(begun) == bounds.most_pages
        finally:
            goes_on.set()
    assert [statuses(received) for received in got] == [[200]] * (bounds.most_pages + 8)


def test_an_answer_without_a_body_is_followed_by_the_next_answer(port: int, web: OddWeb) -> None:
    for first in (b"HTTP/1.1 204 No Content\r\n\r\n", b"HTTP/1.1 304 Not Modified\r\n\r\n"):
        web.behave = says(first)
        received = exchange(port, [get(b"/odd") + get(b"/nour")])
        assert b"\r\n\r\nHTTP/1.1 302 Found\r\n" in received
        assert b"transfer-encoding" not in received.lower()
    web.behave = says(HEAD + CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n")
    received = exchange(port, [get(b"/odd").replace(b"GET", b"HEAD") + get(b"/nour")])
    assert b"\r\n\r\nHTTP/1.1 302 Found\r\n" in received


@pytest.mark.parametrize("bounds", [Bounds(page=PATIENCE, sweep=0.02, head=1)])
def test_a_client_that_waits_for_a_page_is_not_cut(port: int, web: OddWeb) -> None:
    def behave(client: socket.socket, request: bytes) -> None:
        time.sleep(1.5)
        echo(client, request)

    web.behave = behave
    with connection(port) as client:
        for _ in range(2):
            client.sendall(get(b"/page"))
            received = b""
            while not received.endswith(b"\r\n\r\n/page"):
                received += client.recv(65536)
                assert received


def test_a_form_that_the_web_cannot_take_now_is_kept_for_another_try(web: OddWeb, port: int) -> None:
    def behave(client: socket.socket, _request: bytes) -> None:
        client.close()

    web.behave = behave
    typed = {"message": 'مرحبا\r\n"><script>x</script>', "phone": "+1 415"}
    page = Visitor(port).post("/", typed)
    assert (page.status, page.headers["Retry-After"]) == (503, "5")
    assert page.form("") == typed
    assert "<script>" not in page.text
    assert "<form" not in Visitor(port).get("/").text
