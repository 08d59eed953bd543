"""Load from many visitors: keep-alive connections that send requests without a pause, and record the answers.

Every request has a name, made of its referrer and its campaign, which identifies its visit in the file. No link gets
more referrers or campaigns than it may have.
"""

import asyncio
import itertools
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from tests.patience import PATIENCE
from tests.visitor import PHONE

_runs = itertools.count()
_OF_ONE_REFERRER = 5_000


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer; times are seconds, `sent` on the monotonic clock. `again` is how often a proxy says it asked again."""

    name: str
    status: int
    location: str
    sent: float
    took: float
    again: int


class Load:
    """A load: `clients` connections request the slugs in turn until the `with` block ends.

    `unanswered` has a line for each request that was sent on an open connection and got no complete answer.
    """

    def __init__(self, port: int, *slugs: str, clients: int = 8, pause: float = 0.005, agent: str = PHONE) -> None:
        """`pause` is the time in seconds between an answer and the same client's next request."""
        self._port, self._slugs, self._clients, self._pause = port, slugs, clients, pause
        self._agent = agent
        self._prefix = f"r{next(_runs)}"
        self._numbers = itertools.count()
        self._stopping = False
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), name="load", daemon=True)
        self.answers: list[Answer] = []
        self.unanswered: list[str] = []
        self.sent: set[str] = set()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping = True
        self._thread.join(PATIENCE)

    @property
    def seen(self) -> set[str]:
        """The names of the requests that got a redirect."""
        return {answer.name for answer in self.answers if answer.status == 302}

    def statuses(self) -> set[int]:
        return {answer.status for answer in self.answers}

    def answered(self, more: int) -> None:
        """Wait for this many more answers; their requests may have been sent before."""
        until, give_up = len(self.answers) + more, time.monotonic() + PATIENCE
        while len(self.answers) < until:
            assert time.monotonic() < give_up, f"no answers; of those before: {self.unanswered[-3:]}"
            time.sleep(0.002)

    async def _run(self) -> None:
        await asyncio.gather(*(self._client() for _ in range(self._clients)))

    async def _client(self) -> None:
        slugs = itertools.cycle(self._slugs)
        while not self._stopping:
            with socket.socket() as connection:
                connection.setblocking(False)
                try:
                    await asyncio.get_running_loop().sock_connect(connection, ("127.0.0.1", self._port))
                except OSError:  # nobody is listening
                    await asyncio.sleep(0.005)
                    continue
                while not self._stopping and is_open(connection) and await self._ask(connection, next(slugs)):
                    await asyncio.sleep(self._pause)

    async def _ask(self, connection: socket.socket, slug: str) -> bool:
        """Send one request; return whether the connection can be used again."""
        loop = asyncio.get_running_loop()
        number = next(self._numbers)
        referrer, campaign = f"{self._prefix}-{number // _OF_ONE_REFERRER}.example", number % _OF_ONE_REFERRER
        name = name_of(referrer, str(campaign))
        address = f"41.{number >> 8 & 255}.{number & 255}.1"
        self.sent.add(name)
        began = time.monotonic()
        head = b""
        try:
            await loop.sock_sendall(
                connection,
                f"GET /{slug}?c={campaign} HTTP/1.1\r\nhost: x\r\nx-forwarded-for: {address}\r\n"
                f"referer: https://{referrer}/\r\nuser-agent: {self._agent}\r\n\r\n".encode(),
            )
            while b"\r\n\r\n" not in head:
                data = await asyncio.wait_for(loop.sock_recv(connection, 65536), PATIENCE)
                if not data:
                    raise ConnectionError("closed without an answer")
                head += data
            status, headers, rest = parsed(head)
            while len(rest) < int(headers.get("content-length", 0)):
                rest += await loop.sock_recv(connection, 65536) or _cut()
        except (OSError, TimeoutError) as error:
            self.unanswered.append(f"{name}: {error!r}{', in the middle' if head else ''}")
            return False
        took, again = time.monotonic() - began, int(headers.get("x-retries", 0))
        self._note(Answer(name, status, headers.get("location", ""), began, took, again))
        return headers.get("connection") != "close"

    def _note(self, answer: Answer) -> None:
        self.answers.append(answer)


def name_of(referrer: str, campaign: str) -> str:
    """Return the name of the request with this referrer and campaign."""
    return f"{referrer} {campaign}"


def is_open(connection: socket.socket) -> bool:
    """Whether the server has not closed it. An idle connection may end at any time without losing a request."""
    try:
        return connection.recv(1, socket.MSG_PEEK) != b""
    except BlockingIOError:
        return True
    except OSError:
        return False


def parsed(head: bytes) -> tuple[int, dict[str, str], bytes]:
    """Return status, headers, and the beginning of the body."""
    text, _, rest = head.partition(b"\r\n\r\n")
    first, *lines = text.decode("latin-1").split("\r\n")
    return int(first.split()[1]), dict(_fields(lines)), rest


def _fields(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        name, _, value = line.partition(":")
        yield name.strip().lower(), value.strip()


def _cut() -> bytes:
    raise ConnectionError("closed in the middle of an answer")
