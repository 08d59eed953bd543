"""HTTP, as strict as the best servers: which requests are answered or refused; no byte is read in two ways."""

import pytest

from iwts.instance.service import Service
from tests.conftest import Open, Serve, add_link
from tests.raw import AGENT, CHUNKED, HOST, connection, everything, exchange, get, length, post, statuses
from tests.visitor import Visitor

SHORT = get(b"/nour")
UPGRADE = b"Connection: Upgrade\r\nUpgrade: h2c\r\n"


def line(first: bytes, *lines: bytes) -> bytes:
    return first + b"\r\n" + HOST + AGENT + b"".join(lines) + b"\r\n"


# A request for a short link follows each: it is answered (302) only if the connection stays open.
LENGTHS = [
    (b"0x3", 400),
    (b"3, 3", 400),
    (b"-3", 400),
    (b"", 400),
    (b"3 3", 400),
    (b"1_0", 400),
    (b"\x0b3", 400),
    ("٣".encode(), 400),
    (b"9" * 20, 400),
    (b"9" * 19, 413),
]
CODINGS = [
    (b"xchunked", 501),
    (b'"chunked"', 501),
    (b"chunked;q=1", 501),
    (b"identity", 501),
    (b", chunked", 501),
    (b"chunked, identity", 400),
    (b"chunked,", 400),
    (b"chunked, chunked", 400),
    (b"", 400),
    (b"\x0bchunked", 400),
    (b"chunked\x0c", 400),
    (b"chunked\0", 400),
    (b"\r\n chunked", 400),
]
CHUNKS = [
    b"3\nabc\r\n0\r\n\r\n",
    b"3\r\nabc\n0\r\n\r\n",
    b"3\r\nabc\r\n0\n\n",
    b"3\r\nabc\r\n0\r\n\n",
    b"3\r\nabc0\r\n\r\n",
    b"0x3\r\nabc\r\n0\r\n\r\n",
    b"-3\r\nabc\r\n0\r\n\r\n",
    b"+3\r\nabc\r\n0\r\n\r\n",
    b" 3\r\nabc\r\n0\r\n\r\n",
    b"3 \r\nabc\r\n0\r\n\r\n",
    b"3_\r\nabc\r\n0\r\n\r\n",
    b"2\r\nabc\r\n0\r\n\r\n",
    b"4\r\nabc\r\n0\r\n\r\n",
    b"\r\nabc\r\n0\r\n\r\n",
    b"10000000000000003\r\nabc\r\n0\r\n\r\n",
    b"3;a\nb\r\nabc\r\n0\r\n\r\n",
    b"3;a\rb\r\nabc\r\n0\r\n\r\n",
    b"3;a\0\r\nabc\r\n0\r\n\r\n",
    b"0\r\nX: y\n\r\n",
    b"0\r\nX: y\r\n z\r\n\r\n",
    b"0\r\nX : y\r\n\r\n",
    b"0\r\nContent-Length: 3\r\n\r\n",
    b"0\r\nTransfer-Encoding: chunked\r\n\r\n",
]
FIELDS = [
    b"no colon",
    b": no name",
    b"a b: c",
    b" a: b",
    b"a\t: b",
    b"a\0b: c",
    "ä: b".encode(),
    b"a(b): c",
    b'a"b: c',
    b"a@b: c",
    b"a\rb: c",
    b"a: b\nc: d",
    b"a: b\r\rc: d",
    b"a: b\r",
    b"a: \x7f",
    b"a: \x01",
    b"a: \x1b[31m",
    b"a: b\x0bc",
]
HOSTS = [b"a b", b"a/b", b"u@a", b"a, b", b"a?b", b"a#b", b"a\\b", b"<a>", b"\xff", b'"a"']
LINES = [
    (b"GET /healthz HTTP/1.2", 400),
    (b"GET /healthz HTTP/1.10", 400),
    (b"GET /healthz HTTP/01.1", 400),
    (b"GET /healthz HTTP/1", 400),
    (b"GET /healthz http/1.1", 400),
    (b"GET /healthz HTTPS/1.1", 400),
    (b"GET /healthz HTTP/1.1 ", 400),
    (b"GET /healthz HTTP/0.9", 505),
    (b"GET /healthz HTTP/9.9", 400),
    (b"GET HTTP/1.1", 400),
    (b"GET /health\x7fz HTTP/1.1", 400),
    (b"GET /health\tz HTTP/1.1", 400),
    (b"GET /health\0z HTTP/1.1", 400),
    (b"PRI * HTTP/1.1", 400),
    (b"get /healthz HTTP/1.1", 501),
    (b"GETX /healthz HTTP/1.1", 501),
    (b"GET\t/healthz\tHTTP/1.1", 501),
    (b" GET /healthz HTTP/1.1", 501),
    (b"\xef\xbb\xbfGET /healthz HTTP/1.1", 501),
    (b"\x16\x03\x01\x00\xc8\x01\x00\x00\xc4\x03\x03", 501),
    (b"SOURCE / ICE/1.0", 501),
    (b"PROPFIND / HTTP/1.1", 501),
    (b"TRACE / HTTP/1.1", 405),
    (b"DELETE / HTTP/1.1", 405),
    (b"PATCH / HTTP/1.1", 405),
    (b"PATCH /api HTTP/1.1", 405),
    (b"PUT /apis/ HTTP/1.1", 405),
    (b"TRACE /api/v1/me HTTP/1.1", 405),
    (b"QUERY /api/v1/me HTTP/1.1", 405),
    (b"CONNECT /api/v1/me HTTP/1.1", 405),
    (b"GET nour HTTP/1.1", 400),
    (b"GET * HTTP/1.1", 400),
    (b"GET ftp://x/nour HTTP/1.1", 400),
    (b"GET http:///nour HTTP/1.1", 400),
    (b"GET http:/nour HTTP/1.1", 400),
]
REFUSED = [
    *((b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: %s\r\n\r\nabc" % value, status) for value, status in LENGTHS),
    *((post(b"0\r\n\r\n", b"Transfer-Encoding: %s\r\n" % value), status) for value, status in CODINGS),
    *((post(body, CHUNKED), 400) for body in CHUNKS),
    *((get(b"/healthz", field + b"\r\n"), 400) for field in FIELDS),
    *((b"GET /healthz HTTP/1.1\r\nHost: %s\r\n\r\n" % value, 400) for value in HOSTS),
    *((line(first), status) for first, status in LINES),
    (b"GET / HTTP/1.1\nHost: x\n\n", 400),
    (b"GET / HTTP/1.1\r\n\r\n", 400),
    (b"GET /\r\n\r\n", 505),
    (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
    (b"CONNECT a:1 HTTP/1.1\r\n" + HOST + b"\r\n", 405),
    (post(b"0\r\n\r\n", length(3), CHUNKED), 400),
    (post(b"0\r\n\r\n", CHUNKED, length(3)), 400),
    (post(b"0\r\n\r\n", CHUNKED, b"Transfer-Encoding: x\r\n"), 400),
    (post(b"0\r\n\r\n", b"Transfer-Encoding: gzip, chunked\r\n"), 501),
    (post(b"abc", length(3) * 2), 400),
    (get(b"/" + b"a" * 20000), 431),
    (get(b"/healthz", b"X: " + b"a" * 20000 + b"\r\n"), 431),
    (get(b"/healthz", b"X: y\r\n" * 4000), 431),
    (get(b"/a b"), 400),
    (b"GET /healthz HTTP/1.1\r\n X: folded\r\n" + HOST + b"\r\n", 400),
    (b"GET /healthz HTTP/1.1\r\n" + HOST + HOST + b"\r\n", 400),
    (b"GET /healthz HTTP/1.0\r\n" + HOST + HOST + b"\r\n", 400),
    (b"POST / HTTP/1.0\r\nConnection: keep-alive\r\n" + CHUNKED + b"\r\n0\r\n\r\n", 400),
    (post(b"abc", b"Content-Length: 3\r\nContent-Length: 4\r\n"), 400),
    (post(b"x" * 262145, length(262145)), 413),
    (post(b"40001\r\n" + b"x" * 262145 + b"\r\n0\r\n\r\n", CHUNKED), 413),
    (post((b"8000\r\n" + b"x" * 0x8000 + b"\r\n") * 9 + b"0\r\n\r\n", CHUNKED), 413),
    (post(b"0\r\n" + b"X: y\r\n" * 4000 + b"\r\n", CHUNKED), 431),
    (post(b"0\r\nX: " + b"y" * 40000 + b"\r\n\r\n", CHUNKED), 431),
]
ANSWERED = [
    (post(b"abc", b"Content-Length:\t3\t\r\n"), 403),
    (post(b"abc", b"Content-Length: 0003\r\n"), 403),
    (post(b"abc", b"Content-Length: 3" + b" " * 10 + b"\r\n"), 403),
    (post(b"abc", b"Upgrade: h2c\r\n", length(3)), 403),
    (post(b"abc", b"Content-Length: " + b"0" * 5000 + b"3\r\n"), 403),
    (post(b"3\r\nabc\r\n0\r\n\r\n", b"Transfer-Encoding: CHUNKED\r\n"), 403),
    (post(b"0003\r\nabc\r\n00\r\n\r\n", CHUNKED), 403),
    (post(b'3;a="b"\r\nabc\r\n0;c\r\nX: y\r\n\r\n', CHUNKED), 403),
    (post(b"1\r\nx\r\n" * 50 + b"0\r\n\r\n", CHUNKED), 403),
    (post(b"x" * 262144, length(262144)), 403),
    (post(b"40000\r\n" + b"x" * 262144 + b"\r\n0\r\n\r\n", CHUNKED), 403),
    (get(b"/healthz", CHUNKED) + b"3\r\nabc\r\n0\r\n\r\n", 200),
    (get(b"/healthz", length(3)) + b"abc", 200),
    (get(b"/healthz", UPGRADE), 200),
    (get(b"/healthz", b"!#$%&'*+-.^_`|~: x\r\n"), 200),
    (get(b"/healthz", b"X: a\tb\xff\xfe\r\n"), 200),
    (get(b"/healthz", b"X: " + b"a" * 16000 + b"\r\n"), 200),
    (get(b"/healthz", b"Connection: closex\r\n"), 200),
    (get(b"/healthz", b"Connection: upgrade\r\n"), 200),
    (b"\r\n" * 1000 + get(b"/healthz"), 200),
    (b"GET /healthz HTTP/1.1\r\nHost:\r\n\r\n", 200),
    (b"GET /healthz HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", 200),
    (b"GET /healthz HTTP/1.1\r\nHost: xn--bcher-kva.example:80\r\n\r\n", 200),
    (b"GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200),
    *((get(path), 302) for path in (b"/nour?", b"/nour/", b"/NOUR", b"/nour?c=%00%0d%0a%ff&=&&;=%")),
    *((get(b"http://%s/nour" % authority), 302) for authority in (b"x", b"u:p@x", b"other.example:81", b"[::1]")),
    (get(b"HTTP://x/nour"), 302),
    (get(b"http://x"), 200),
    (get(b"http://x?c=/nour"), 200),
    (get(b"/nour?" + b"a=b&" * 3900), 302),
    *((get(path), 404) for path in (b"/nour;x", b"/nour%00", b"/%00", b"/%zz")),
    *((get(path), 302) for path in (b"/nour%20", b"/nour//", b"/nour#x")),
    *((get(path), 404) for path in (b"//nour.example/x", b"/\\nour", b"/../../etc/passwd", b"/static/%2e%2e/app.py")),
    (get(b"/my%0d%0aSet-Cookie:a=b"), 404),
]
LAST = [
    get(b"/healthz", b"Connection: close\r\n"),
    get(b"/healthz", b"Connection: CLOSE\r\n"),
    get(b"/healthz", b"Connection: close, x\r\n"),
    get(b"/healthz", b"Connection: x, close\r\n"),
    get(b"/healthz", b"Connection: keep-alive, close\r\n"),
    get(b"/healthz", b"Connection: keep-alive\r\nConnection: close\r\n"),
    get(b"/healthz", b"Connection: close, upgrade\r\nUpgrade: x\r\n"),
    get(b"/healthz", b"Connection: close\r\n") + b"\r\n",
    b"GET /healthz HTTP/1.0\r\n\r\n",
    b"GET /healthz HTTP/1.0\r\nConnection: x\r\n\r\n",
]


def both_ways(port: int, stream: bytes) -> list[list[int]]:
    """Return the statuses when everything arrives together, and when (the end of) it arrives byte by byte."""
    start = max(len(stream) - 1000, 0)
    pieces = [stream[:start], *(stream[n : n + 1] for n in range(start, len(stream)))]
    return [statuses(exchange(port, [stream])), statuses(exchange(port, pieces))]


@pytest.fixture
def port(service: Service, visitor: Visitor) -> int:
    add_link(service, slug="nour")
    return visitor.port


def test_an_invalid_request_is_refused_and_nothing_after_it_is_read(port: int) -> None:
    got = {request[:200]: both_ways(port, SHORT + request + SHORT) for request, _ in REFUSED}
    assert got == {request[:200]: [[302, status]] * 2 for request, status in REFUSED}


def test_an_address_in_raw_bytes_is_read_if_its_line_comes_whole_and_else_refused(port: int) -> None:
    raw = get(b"/nour?c=\xd8\xb4")
    assert statuses(exchange(port, [raw])) == [302]
    line, end, rest = raw.partition(b"\xb4")
    assert statuses(exchange(port, [SHORT + line, end + rest])) == [302, 400]


def test_a_valid_request_is_answered_and_the_next_one_too(port: int) -> None:
    got = {request[:200]: both_ways(port, request + SHORT) for request, _ in ANSWERED}
    assert got == {request[:200]: [[status, 302]] * 2 for request, status in ANSWERED}


def test_nothing_after_the_last_request_is_read(port: int) -> None:
    for request in LAST:
        for rest in (b"", SHORT, b"no request\r\n\r\n"):
            assert both_ways(port, request + rest) == [[200]] * 2, request


def test_an_endless_head_is_refused(port: int) -> None:
    for begin in (b"GET /", get(b"/healthz")[:-2] + b"X: ", b"GET / HTTP/1.1\r\n" + b"a", post(b"0\r\nX: ", CHUNKED)):
        pieces = [SHORT + begin, *[b"a" * 4096] * 1000]
        assert statuses(exchange(port, pieces)) == [302, 431], begin


@pytest.mark.parametrize("framing", [length(len(SHORT)), CHUNKED], ids=["length", "chunked"])
def test_an_upgrade_with_a_body_is_refused_and_its_body_is_not_a_request(port: int, framing: bytes) -> None:
    body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(SHORT), SHORT) if framing == CHUNKED else SHORT
    for lines in ([UPGRADE, framing], [framing, UPGRADE]):
        assert both_ways(port, post(body, *lines) + SHORT) == [[501]] * 2


def test_trailers_do_not_affect_the_request(port: int) -> None:
    trailers = b"X-Forwarded-For: 41.32.0.1\r\nAccept-Language: ar\r\nHost: b\r\n"
    page = get(b"/", b"X-Forwarded-For: 81.2.69.142\r\n", CHUNKED) + b"0\r\n" + trailers + b"\r\n"
    received = exchange(port, [page + SHORT])
    assert statuses(received) == [200, 302]
    assert b'<html lang="en"' in received
    assert b'data-calling="+20" selected' not in received


@pytest.mark.slow
def test_a_pipeline_is_read_the_same_wherever_it_is_split(port: int) -> None:
    stream = SHORT * 1000
    for cut in (1, 20, len(SHORT) - 1):
        pieces = [stream[:cut], *(stream[n : n + 20_001] for n in range(cut, len(stream), 20_001))]
        with connection(port) as client:
            received = bytearray()
            for piece in pieces:  # a client that reads while it writes, as pipelining requires
                client.sendall(piece)
                whole = (sum(map(len, pieces[: pieces.index(piece) + 1]))) // len(SHORT)
                while received.count(b"\r\n\r\n") < whole and (data := client.recv(1 << 20)):
                    received += data
                assert received.count(b"HTTP/1.1 302 ") == whole


def test_a_long_series_of_upgrades_is_answered(port: int) -> None:
    short = b"GET /healthz HTTP/1.1\r\nHost:x\r\nConnection:upgrade\r\nUpgrade:x\r\n\r\n"
    assert statuses(exchange(port, [short * 3000])) == [200] * 3000


def test_a_refused_request_or_one_without_a_body_gets_no_100_continue(port: int) -> None:
    expect = b"Expect: 100-continue\r\n"
    assert statuses(exchange(port, [post(b"", expect, length(270000))])) == [413]
    assert statuses(exchange(port, [post(b"", expect, b"Transfer-Encoding: gzip\r\n")])) == [501]
    assert statuses(exchange(port, [b"POST / HTTP/1.0\r\n" + expect + length(1) + b"\r\nx"])) == [403]
    assert statuses(exchange(port, [get(b"/nour", expect)])) == [302]
    assert statuses(exchange(port, [get(b"/my") + post(b"x", expect, length(1))])) == [200, 403], (
        "and no 100 in between"
    )
    with connection(port) as client:
        client.sendall(post(b"", b"Expect: 100-Continue\r\n" * 2, length(1)))
        assert client.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"
        client.sendall(b"x" + get(b"/nour", b"Connection: close\r\n"))
        assert statuses(everything(client)) == [403, 302]


def test_each_request_of_a_connection_may_have_the_full_length(port: int) -> None:
    body, field = b"x" * 60_000, b"X: " + b"a" * 16_000 + b"\r\n"
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    assert statuses(exchange(port, [post(body, length(len(body))) * 2, post(chunked, CHUNKED) * 2])) == [403] * 4
    assert statuses(exchange(port, [get(b"/nour", field) * 3])) == [302] * 3


def test_a_refused_method_is_answered_with_the_allowed_ones(port: int) -> None:
    assert b"\r\nallow: GET, HEAD, OPTIONS, POST\r\n" in exchange(port, [line(b"PUT / HTTP/1.1")])


@pytest.mark.parametrize("target", [b"/", b"/nour", b"/nour?c=x", b"/manage/nour", b"/nosuch", b"/healthz", b"*"])
def test_options_names_the_methods_and_is_counted_nowhere(service: Service, port: int, target: bytes) -> None:
    request = b"OPTIONS %s HTTP/1.1\r\n" % target + HOST + AGENT + b"\r\n"
    received = exchange(port, [request + request + get(b"/healthz", b"Connection: close\r\n")])
    assert statuses(received) == [204, 204, 200]
    head = received.partition(b"\r\n\r\n")[0].lower()
    assert b"\r\nallow: get, head, options, post" in head
    assert b"content-length" not in head
    with service.db.read() as tx:
        assert tx.all("SELECT * FROM visit") == []
        assert tx.all("SELECT * FROM tally") == []


def test_an_http_1_0_client_is_told_that_its_connection_stays(port: int) -> None:
    keep = b"GET /nour HTTP/1.0\r\nConnection: Keep-Alive\r\n" + AGENT + b"\r\n"
    first, second, third = exchange(port, [keep + keep + b"GET /nour HTTP/1.0\r\n" + AGENT + b"\r\n"]).split(
        b"HTTP/1.1 "
    )[1:]
    assert b"\r\nconnection: keep-alive\r\n" in first
    assert b"\r\nconnection: keep-alive\r\n" in second
    assert b"\r\nconnection: close\r\n" in third
    page = exchange(port, [b"GET /my HTTP/1.0\r\nConnection: keep-alive\r\n\r\n" + keep])
    assert page.count(b"\r\nconnection: ") == len(statuses(page)), "each answer says it once"
    assert b"connection: keep-alive" not in exchange(port, [get(b"/nour", b"Connection: keep-alive\r\n")])


def test_head_is_answered_like_get_without_the_body(port: int) -> None:
    for path in (b"/", b"/my", b"/nour", b"/nour+", b"/nour/qr.png", b"/static/app.css", b"/healthz", b"/nosuch"):
        request = b"HEAD %s HTTP/1.1\r\n" % path + HOST + AGENT + b"\r\n"
        head, *more = exchange(port, [request + request]).split(b"\r\n\r\n")
        assert b"content-length: " in head.lower(), path
        assert [len(more), more[-1]] == [2, b""], path


def test_an_http_1_0_client_gets_a_page_without_chunks_and_a_closed_connection(port: int) -> None:
    for path in (b"/my", b"/static/app.css", b"/nour/qr.png"):
        request = b"GET %s HTTP/1.0\r\nConnection: keep-alive\r\n\r\n" % path
        with connection(port) as client:
            client.sendall(request + b"GET /nour HTTP/1.0\r\n\r\n")
            received = everything(client)
        assert statuses(received)[0] == 200
        assert b"transfer-encoding" not in received.lower()


def test_our_internal_headers_are_accepted_from_nobody(open_service: Open, serve: Serve) -> None:
    port = serve(open_service(trusted_proxies=())).port
    claims = b"".join(
        b"%s: %s\r\n" % (name, value)
        for name in (b"X-IWTS-Client", b"x_iwts_client", b"X-Iwts_Client", b"X-IWTS-WAIT", b"x_iwts-wait")
        for value in (b"41.32.0.1", b"99")
    )
    page = exchange(port, [get(b"/", claims, b"X-Forwarded-For: 41.32.0.1\r\n" * 3, b"X-Real-IP: 41.32.0.1\r\n")])
    assert statuses(page) == [200]
    assert b'data-calling="+20" selected' not in page
    assert statuses(exchange(port, [get(b"/nosuch", b"X-IWTS-Shown: disabled\r\n")])) == [404]
