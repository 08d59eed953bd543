"""Any bytes, split anywhere: always the same requests and the same end, as any other reader would see them."""

import re
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.front.http import BadRequest, Request, RequestParser
from tests.conftest import examples

pytestmark = pytest.mark.slow


TOKEN = re.compile(rb"[!#$%&'*+.^_`|~0-9a-z-]+")
VALUE = re.compile(rb"[\t\x20-\x7e\x80-\xff]*")
TARGET = re.compile(rb"[\x21-\x7e]+")


@dataclass(frozen=True)
class Read:
    """A parser's output for a stream: requests, and the status of its refusal (0: none)."""

    requests: tuple[tuple[object, ...], ...]
    status: int


def read(pieces: list[bytes]) -> Read:
    """Parse a stream; the only function here that knows the parser."""
    requests: list[Request] = []
    parser = RequestParser(requests.append, lambda _: None, lambda: None)
    status = 0
    try:
        for piece in pieces:
            parser.feed(piece)
    except BadRequest as refused:
        status = refused.status
    return Read(
        tuple((r.method, r.target, tuple(r.headers.items()), r.body, r.keep_alive, r.http_1_0) for r in requests),
        status,
    )


def written(request: tuple[object, ...]) -> bytes:
    """Write a request the way a relay would, with its body framed by its length."""
    method, target, headers, body, keep_alive, _ = request
    assert isinstance(headers, tuple)
    assert isinstance(body, bytes)
    lines = [b"%s %s HTTP/1.1\r\n" % (method, target)]
    dropped = (b"content-length", b"transfer-encoding", b"connection", b"upgrade", b"keep-alive")
    lines += [b"%s: %s\r\n" % (name, value) for name, value in headers if name not in dropped]
    if not any(name == b"host" for name, _ in headers):
        lines.append(b"host: \r\n")
    lines.append(b"content-length: %d\r\n" % len(body))
    lines.append(b"connection: %s\r\n\r\n" % (b"keep-alive" if keep_alive else b"close"))
    return b"".join(lines) + body


NAMES = [
    *(b"Host", b"X", b"Content-Length", b"Transfer-Encoding", b"Connection", b"Upgrade", b"Expect", b"Cookie"),
    *(b"content-length ", b" Host", b"X\tY", b"Transfer_Encoding", b"", b"\xe4", b"Trailer"),
]
VALUES = [
    *(b"x", b"3", b"0", b"5", b"003", b"+3", b"3,3", b"0x3", b"chunked", b"Chunked ", b"\tchunked", b"gzip, chunked"),
    *(b"identity", b"close", b"keep-alive", b"Upgrade", b"h2c", b"100-continue", b"", b"a\tb", b"a\0b", b"a\r\n b"),
    *(b"\xff", b"a\rb", b"a\nb", b"x y", b"[::1]:80"),
]
METHODS = [b"GET", b"POST", b"HEAD", b"OPTIONS", b"PUT", b"CONNECT", b"PRI", b"get", b"G", b""]
TARGETS = [b"/", b"/nour", b"*", b"http://x/nour", b"//x", b"/a b", b"/\xff", b"/%00", b"/a?b#c", b"", b"/a\0"]
VERSIONS = [b"HTTP/1.1"] * 6 + [b"HTTP/1.0", b"HTTP/1.0", b"HTTP/0.9", b"HTTP/2.0", b"HTTP/1.2", b"http/1.1", b""]
BODIES = [
    *(b"", b"abc", b"abcde", b"3\r\nabc\r\n0\r\n\r\n", b"3;x=y\r\nabc\r\n0\r\nX: y\r\nHost: z\r\n\r\n", b"0\r\n\r\n"),
    *(b"3\nabc\n0\n\n", b"zz\r\n", b"-1\r\n", b"GET /x HTTP/1.1\r\nHost: x\r\n\r\n", b"fffffffff\r\n", b"2\r\nabc\r\n"),
]
ENDS = [b"\r\n"] * 12 + [b"\n", b"\r", b"\r\r\n", b"\n\r\n"]


@st.composite
def requests(draw: st.DrawFn) -> bytes:
    """Generate something like a request."""
    end = draw(st.sampled_from(ENDS))
    lines = [b" ".join(draw(st.sampled_from(part)) for part in (METHODS, TARGETS, VERSIONS))]
    if draw(st.integers(0, 9)):
        lines.append(b"Host: x")
    fields = st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES))
    lines += [b"%s: %s" % field for field in draw(st.lists(fields, max_size=3))]
    return b"".join(line + end for line in lines) + end + draw(st.sampled_from(BODIES))


@st.composite
def good_requests(draw: st.DrawFn) -> bytes:
    """Generate a valid request, with a body in either framing."""
    body = draw(st.binary(max_size=40) | st.just(b"GET /x HTTP/1.1\r\nHost: x\r\n\r\n"))
    lines = [draw(st.sampled_from([b"GET /a", b"POST /b"])) + b" HTTP/1.1", b"Host: x"]
    lines += draw(st.sampled_from([[], [b"X: " + b"y" * 300]]))
    if draw(st.booleans()):
        lines.append(b"Content-Length: %d" % len(body))
    else:
        lines.append(b"Transfer-Encoding: chunked")
        size = draw(st.integers(1, 40))
        chunks = [body[n : n + size] for n in range(0, len(body), size)]
        body = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\nHost: y\r\n\r\n"
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """Generate a series of valid requests with some bytes changed, removed or inserted."""
    stream = bytearray(b"".join(draw(st.lists(good_requests(), min_size=1, max_size=4))))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, max(len(stream) - 1, 0)))
        put = draw(st.sampled_from([b"", b"\r", b"\n", b"\0", b" ", b"\t", b":", b"\r\n", b"0", b",", b"\xff"]))
        stream[at : at + draw(st.integers(0, 2))] = put
    return bytes(stream)


@st.composite
def cut(draw: st.DrawFn, stream: bytes) -> list[bytes]:
    if draw(st.booleans()):
        return [stream[n : n + 1] for n in range(len(stream))]
    cuts = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    return [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]


def check(stream: bytes, pieces: list[bytes]) -> None:
    whole, split = read([stream]), read(pieces)
    if stream.isascii():
        assert split == whole, "wherever it is split"
    else:  # other bytes in an address are read only if its line is whole and begins a piece; else they are a 400
        fewer, more = sorted((split.requests, whole.requests), key=len)
        assert more[: len(fewer)] == fewer
        assert split == whole or 400 in (split.status, whole.status)
    assert whole.status in (0, 400, 405, 413, 431, 501, 505)
    for request in whole.requests:
        method, target, headers, *_ = request
        assert method in (b"GET", b"HEAD", b"POST", b"OPTIONS")
        assert isinstance(target, bytes)
        assert TARGET.fullmatch(target)
        assert isinstance(headers, tuple)
        assert all(TOKEN.fullmatch(name) and VALUE.fullmatch(value) for name, value in headers)
        anew = read([written(request) + b"GET /next HTTP/1.1\r\nHost: x\r\n\r\n"])
        assert [r[:2] + r[3:5] for r in anew.requests[:1]] == [request[:2] + request[3:5]], "also when rewritten"
        if request[4]:
            assert [r[1] for r in anew.requests[1:]] == [b"/next"]


@examples(1.5)
@given(st.data())
def test_near_requests_are_read_in_one_way(data: st.DataObject) -> None:
    stream = b"".join(data.draw(st.lists(requests(), min_size=1, max_size=4)))
    check(stream, data.draw(cut(stream)))


@examples(1.5)
@given(st.data())
def test_damaged_requests_are_read_in_one_way(data: st.DataObject) -> None:
    stream = data.draw(mutated())
    check(stream, data.draw(cut(stream)))


@examples(1.5)
@given(st.lists(good_requests(), min_size=1, max_size=6))
def test_good_requests_are_all_read(stream: list[bytes]) -> None:
    got = read([b"".join(stream)])
    assert (len(got.requests), got.status) == (len(stream), 0)


@examples(1.5)
@given(st.data())
def test_noise_is_read_in_one_way(data: st.DataObject) -> None:
    stream = data.draw(st.binary(max_size=200))
    check(stream, data.draw(cut(stream)))
