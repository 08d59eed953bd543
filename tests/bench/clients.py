"""Clients: visitors (wrk, see visitors.lua) and readers of pages; and the tables of results."""

import re
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from servers import Server, cpu

SECONDS = 3
VISITORS = Path(__file__).parent / "visitors.lua"


@dataclass(frozen=True, slots=True)
class Load:
    """Results of wrk; latencies in ms. `cpu` is the front's processor time per redirect, in µs."""

    rate: float
    p50: float
    p99: float
    cpu: float


def visit(server: Server, slug: str, connections: int = 32, seconds: int = SECONDS, new_browsers: str = "") -> Load:
    """Send visitors as fast as they are answered; `new_browsers` names User-Agents that never repeat."""
    wrk = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout=30s", "-s", str(VISITORS)]
    wrk += [f"http://127.0.0.1:{server.port}", "--", slug, *([new_browsers] if new_browsers else [])]
    before = cpu(server)
    out = subprocess.run(wrk, check=True, capture_output=True, text=True, timeout=seconds + 60).stdout
    taken = cpu(server) - before
    found = re.search(r"RESULT (\d+) (\d+) (\d+) (\d+) (\d+)", out)
    assert found, out
    requests, microseconds, p50, p99, errors = (int(value) for value in found.groups())
    assert not errors, out
    server.answered[slug] = server.answered.get(slug, 0) + requests
    # At its end wrk abandons running requests: at most one per connection.
    server.given_up[slug] = server.given_up.get(slug, 0) + connections
    return Load(requests / microseconds * 1e6, p50 / 1000, p99 / 1000, taken / requests * 1e6)


class UnixConnection(HTTPConnection):
    """HTTP on a Unix socket."""

    def __init__(self, path: Path) -> None:
        super().__init__("web", timeout=60)
        self._path = str(path)

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self._path)


def fetch(connection: HTTPConnection, path: str, headers: dict[str, str] | None = None) -> float:
    """Get a page; return the ms until it was complete."""
    begun = time.perf_counter()
    connection.request("GET", path, headers=headers or {})
    answer = connection.getresponse()
    body = answer.read()
    milliseconds = (time.perf_counter() - begun) * 1000
    assert answer.status == 200, f"{path}: {answer.status} {body[:200]!r}"
    return milliseconds


@contextmanager
def meanwhile(work: Callable[[threading.Event], None]) -> Iterator[None]:
    """Run `work` in a thread until the block ends; what it raises is raised there."""
    failed: list[Exception] = []
    ended = threading.Event()

    def run() -> None:
        try:
            work(ended)
        except Exception as error:  # noqa: BLE001 (raised below, where it is seen)
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
    if failed:
        raise failed[0]


@contextmanager
def reading(server: Server, path: str, pause: float = 0.0, cookie: str = "") -> Iterator[list[float]]:
    """Request a page again and again, with a pause in seconds; yield the ms of each so far."""
    found: list[float] = []

    def read(ended: threading.Event) -> None:
        with closing(HTTPConnection("127.0.0.1", server.port, timeout=60)) as connection:
            while not ended.wait(pause):
                found.append(fetch(connection, path, {"Cookie": cookie} if cookie else None))

    with meanwhile(read):
        yield found


@contextmanager
def idling(server: Server, connections: int) -> Iterator[None]:
    """Open clients that send one request and stay connected."""
    with ExitStack() as stack:
        clients = []
        for _ in range(connections):
            client = stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=10))
            client.sendall(b"GET /healthz HTTP/1.1\r\nHost: bench\r\n\r\n")
            assert client.recv(65536).startswith(b"HTTP/1.1 200 ")
            client.setblocking(False)
            clients.append(client)
        yield
        left = sum(map(_is_open, clients))
        assert left == connections, f"{left} of {connections} idle connections are left"


def _is_open(client: socket.socket) -> bool:
    try:
        return bool(client.recv(1))
    except BlockingIOError:
        return True
    except OSError:
        return False


def percentile(values: Sequence[float], percent: int) -> float:
    return sorted(values)[min(len(values) * percent // 100, len(values) - 1)]


def table(*rows: Sequence[str]) -> None:
    """Print rows as Markdown, the first as its head."""
    for row in (rows[0], ["---"] * len(rows[0]), *rows[1:]):
        print(f"| {' | '.join(row)} |")
    print(flush=True)


def goal(value: float, *, at_least: float = float("-inf"), below: float = float("inf"), unit: str = "") -> str:
    """Describe a figure's goal, and whether it is met."""
    wanted = f"< {below:g}{unit}" if below < float("inf") else f"≥ {at_least:g}{unit}"
    return f"{wanted}: {'met' if at_least <= value < below else '**missed**'}"
