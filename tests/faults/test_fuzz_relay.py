"""A web with arbitrary answers, in pieces, that hangs up anywhere: clients get their own complete answers, or none."""

import http.client
import socket
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iwts.front.bounds import Bounds
from iwts.instance.service import Service
from tests.conftest import examples
from tests.faults.odd_web import OddWeb, answer, front_with_odd_web
from tests.patience import beside, eventually
from tests.raw import exchange, get, parsed

pytestmark = pytest.mark.slow

# All examples share one web on purpose.
EXAMPLES = settings(examples(0.4), suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
CLIENTS = 3

HEADS = [
    b"HTTP/1.1 200 OK\r\n",
    b"HTTP/1.1 204 No\r\n",
    b"HTTP/1.1 304 No\r\n",
    b"HTTP/1.0 200 OK\r\n",
    b"HTTP/1.1 x\r\n",
]
FIELDS = [
    *(b"Content-Length: 2\r\n", b"Content-Length: 9\r\n", b"Transfer-Encoding: chunked\r\n", b"Connection: close\r\n"),
    *(b"X: y\r\n", b"X: y\r\n z\r\n", b"Connection: upgrade\r\nUpgrade: x\r\n", b"X\r\n", b"X: \0\r\n"),
]
BODIES = [b"", b"ok", b"2\r\nok\r\n0\r\n\r\n", b"2\r\nok\r\n", b"zz\r\n", b"9\r\nok"]
INTERIM = [b"", b"", b"", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Hints\r\nLink: x\r\n\r\n", b"\r\n"]
NOBODYS = answer(b"nobody's")


@st.composite
def odd_answers(draw: st.DrawFn) -> bytes:
    head = draw(st.sampled_from(HEADS)) + b"".join(draw(st.lists(st.sampled_from(FIELDS), max_size=3))) + b"\r\n"
    rest = draw(st.sampled_from([b"", b"", b"x", NOBODYS, NOBODYS[:30]]))
    return draw(st.sampled_from(INTERIM)) + head + draw(st.sampled_from(BODIES)) + rest


@pytest.fixture
def web(service: Service, tmp_path: Path) -> Iterator[OddWeb]:
    bounds = Bounds(page=0.1, most_pages=2)  # clients wait for each other's connections
    with front_with_odd_web(service, tmp_path / "odd", bounds) as web:
        yield web


@EXAMPLES
@given(
    odd=st.lists(odd_answers() | st.binary(max_size=60) | st.none(), min_size=CLIENTS, max_size=CLIENTS),
    size=st.integers(1, 200),
    closes=st.booleans(),
)
def test_each_client_gets_its_own_answer_or_none(
    service: Service, web: OddWeb, odd: list[bytes | None], size: int, closes: bool
) -> None:
    port = service.config.listen.port
    expected = {b"/%d" % n: data and data.replace(b"ok", b"o%d" % n) for n, data in enumerate(odd)}

    def behave(client: socket.socket, request: bytes) -> None:
        target = request.split(b" ")[1]
        data = expected.get(target)
        if data is None:
            client.sendall(answer(target))
            return
        for start in range(0, len(data), size):
            client.sendall(data[start : start + size])
        if closes:
            raise OSError

    web.behave = behave
    got: dict[bytes, bytes] = {}

    def ask(target: bytes) -> None:
        got[target] = exchange(port, [get(target)])

    with beside(*(partial(ask, target) for target in expected)):
        pass
    for target, data in expected.items():
        check(target, data, got[target])
    # 503 while odd connections end
    eventually(lambda: exchange(port, [get(b"/next")]).endswith(b"\r\n\r\n/next"))


def check(target: bytes, data: bytes | None, received: bytes) -> None:
    """Check what a client received from an answer of `data` (None: the target itself)."""
    try:
        status, body = parsed(received)
    except http.client.HTTPException:
        assert data is not None, "a complete answer is not cut"
        return
    assert status in (200, 204, 304, 503), received
    if status == 503:
        return
    assert b"nobody's" not in body
    if data is None:
        assert body == target
    else:
        assert body in data
