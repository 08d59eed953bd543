"""All clients' connections: how many there are, how much they hold, whose turn it is, and their deadlines."""

import asyncio
import contextlib
import resource
import socket
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import cast

from iwts.clock import Deadline
from iwts.front.access import AccessLog
from iwts.front.answers import Answers
from iwts.front.bounds import Bounds
from iwts.front.connection import Connection
from iwts.front.http import BadRequest, Request
from iwts.front.turns import Turns
from iwts.http import addresses
from iwts.http.addresses import Address

MOST_ACCEPTED = 64  # connections in one turn of the loop
BACKLOG = 4096  # connections that wait in the system; Linux's own limit


class Connections:
    """All clients' connections."""

    def __init__(
        self,
        admit: Callable[[Connection, Request], BadRequest | None],
        handle: Callable[[Connection, Request], None],
        answers: Answers,
        is_trusted: Callable[[Address], bool],
        bounds: Bounds,
    ) -> None:
        """`admit` decides at the end of a head whether to refuse its request; `handle` answers others, now or later.

        Trusted proxies may have any number of connections.
        """
        self.admit = admit
        self.handle = handle
        self.answers = answers
        self.bounds = bounds
        self.turns = Turns(bounds.turn)
        self.draining = False
        self.held = 0  # bytes of requests not answered and of answers not taken
        self.refusals: Counter[int] = Counter()  # of requests, by status
        self.opened_ever = 0
        self.access: AccessLog | None = None  # which each answer is told to
        self._is_trusted = is_trusted
        self._open: set[Connection] = set()
        self._of: Counter[bytes] = Counter()  # connections per customer network
        files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        self._most = files - bounds.other_files if files > 0 else sys.maxsize  # RLIM_INFINITY is -1

    def _connection(self) -> asyncio.BaseProtocol:
        return cast(asyncio.BaseProtocol, Connection(self))

    async def _take(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError):  # it has left already
            await asyncio.get_running_loop().connect_accepted_socket(self._connection, client)

    async def listen(self, listening: socket.socket) -> asyncio.Server:
        """Begin to accept connections."""
        self._arrivals = set[asyncio.Task[None]]()

        def accept() -> asyncio.BaseProtocol:
            """Accept the connection that the loop has, and more: libuv's loop accepts only one in each turn."""
            for _ in range(MOST_ACCEPTED):
                try:
                    client, _address = listening.accept()
                except OSError:  # no one is waiting, or too many files are open
                    break
                arrival = asyncio.ensure_future(self._take(client))
                self._arrivals.add(arrival)
                arrival.add_done_callback(self._arrivals.discard)
            return self._connection()

        return await asyncio.get_running_loop().create_server(accept, sock=listening, backlog=BACKLOG)

    @property
    def count(self) -> int:
        """The number of open connections."""
        return len(self._open)

    def opened(self, connection: Connection) -> None:
        self._open.add(connection)
        self.opened_ever += 1
        site = addresses.site(connection.peer)
        self._of[site] += 1
        is_trusted = self._is_trusted(connection.peer)
        if not is_trusted:
            connection.line = site  # behind a proxy, each connection may be someone else's
        of_one = self._of[site] > min(self.bounds.most_of_one, self._most // 2) and not is_trusted
        if of_one or len(self._open) > self._most:
            connection.abort()

    def is_too_much(self, holds: int, more: int = 0) -> bool:
        """Whether a connection must not hold so many bytes, `more` of which it does not hold yet.

        Half of the bound is for everyone. When that is used up, each connection has an equal share of the other half:
        what visitors send always fits, and whoever holds much is refused.
        """
        half = self.bounds.held // 2
        return self.held + more > half and holds * len(self._open) > half

    def closed(self, connection: Connection) -> None:
        self._open.discard(connection)
        site = addresses.site(connection.peer)
        self._of[site] -= 1
        if not self._of[site]:
            del self._of[site]

    async def sweep(self) -> None:
        """Cut late clients, forever."""
        while True:
            await asyncio.sleep(self.bounds.sweep)
            now = time.monotonic()
            for connection in [c for c in self._open if c.is_late(now)]:
                connection.abort()

    async def drain(self) -> None:
        """Let every client receive its answers, then cut the remaining ones."""
        self.draining = True
        bounds = self.bounds
        steps = (
            (Connection.drain, bounds.grace),
            (Connection.close_idle, bounds.drain),
            (Connection.abort, bounds.sweep),
        )
        for step, patience in steps:
            for connection in list(self._open):
                step(connection)
            deadline = Deadline(patience)
            while self._open and not deadline.passed:
                await asyncio.sleep(0.01)
