"""A network on this machine whose wires can be cut: each passes TCP connections on."""

import asyncio
import contextlib
import socket
import threading
from collections.abc import Coroutine, Iterator
from typing import Any, Self

from tests.patience import PATIENCE

_PIECE = 1 << 16

End = tuple[str, int]  # address and port


class Network:
    """The loop that all wires share, in a thread of its own."""

    def __enter__(self) -> Self:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, name="network", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.do(self._end())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(PATIENCE)
        self.loop.close()

    def do(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something on the loop, and wait for it."""
        asyncio.run_coroutine_threadsafe(work, self.loop).result(PATIENCE)

    def wire(self, near: End, far: End) -> "Wire":
        """Lay a wire from one address to another."""
        return Wire(self, near, far)

    async def _end(self) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Wire:
    """A way from clients to a server. What is under way may be late, but is never lost in between, as with TCP."""

    def __init__(self, network: Network, near: End, far: End) -> None:
        self._network, self.near, self.far = network, near, far  # `far` may be set
        self._passes = asyncio.Event()
        self._passes.set()
        self._connections = set[asyncio.Task[None]]()
        self._listening = socket.create_server(near)
        self._listening.setblocking(False)
        asyncio.run_coroutine_threadsafe(self._accept(), network.loop)

    def cut(self) -> None:
        """End all connections; new ones pass."""
        self._network.do(self._cut())

    @contextlib.contextmanager
    def silent(self) -> Iterator[None]:
        """Pass on nothing and refuse nothing, as if the cable were pulled. Afterwards, connections go on."""
        self._network.do(self._hold())
        try:
            yield
        finally:
            self._network.do(self._go_on())

    async def _cut(self) -> None:
        for task in self._connections:
            task.cancel()

    async def _hold(self) -> None:
        self._passes.clear()
        self._listening.listen(0)  # the kernel ignores the third client

    async def _go_on(self) -> None:
        self._listening.listen(100)
        self._passes.set()

    async def _accept(self) -> None:
        loop = asyncio.get_running_loop()
        with self._listening:
            while True:
                client, _ = await loop.sock_accept(self._listening)
                await self._passes.wait()
                task = loop.create_task(self._pass_on(client))
                self._connections.add(task)
                task.add_done_callback(self._connections.discard)

    async def _pass_on(self, client: socket.socket) -> None:
        with client, socket.socket() as server, contextlib.suppress(OSError):
            client.setblocking(False)
            server.setblocking(False)
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await asyncio.get_running_loop().sock_connect(server, self.far)
            pumps = [asyncio.create_task(self._pump(*ends)) for ends in ((client, server), (server, client))]
            try:
                await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for pump in pumps:
                    pump.cancel()
                await asyncio.wait(pumps)

    async def _pump(self, source: socket.socket, sink: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        with contextlib.suppress(OSError):
            while data := await loop.sock_recv(source, _PIECE):
                await self._passes.wait()
                await loop.sock_sendall(sink, data)
        await self._passes.wait()
