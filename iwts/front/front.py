"""The front: every connection and every redirect. What it does not answer itself goes to the web."""

import asyncio
import contextlib
import json
import logging
import socket
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

from iwts import slugs
from iwts.errors import Unavailable
from iwts.front.client import client_address
from iwts.front.http import Message
from iwts.front.redirect import Redirect, Redirector, Request
from iwts.front.relay import Relay
from iwts.front.server import Connections, Exchange, plain
from iwts.front.table import LinkTable
from iwts.front.ticks import Ticks
from iwts.limits import Limiter
from iwts.recorder import Recorder
from iwts.service import Service
from iwts.spill import Spill

log = logging.getLogger(__name__)

TICK_SECONDS = 2.0
DRAIN_SECONDS = 20.0


class Front:
    """Made inside a running event loop; `run` serves until it is cancelled, then drains."""

    def __init__(self, service: Service, web: str) -> None:
        """`web` is the path of the Unix socket where the web process listens."""
        config = service.config
        durable = config.durability == "power"
        self._service = service
        self.recorder = Recorder(
            service.db,
            Spill(config.database.with_name(config.database.name + ".spill"), durable),
            service.clock,
            durable=durable,
            # A thread of its own may wait for another process's lock, the loop may not.
            wait_ms=50 if durable else 0,
            ip_storage=config.ip_storage,
        )
        self._redirector = Redirector(
            LinkTable(service.db, self.recorder.version).find,
            self.recorder,
            service.countries.country,
            urlsplit(config.public_url).hostname or "",
        )
        self._ticks = Ticks(self.recorder, threaded=durable)
        self._relay = Relay(web)
        self._limit = Limiter(config.limit_requests)
        self._connections = Connections(self.handle)

    async def run(self, listening: socket.socket) -> None:
        """Serve `listening` until cancelled; then answer what came, and save everything."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(self._connections, sock=listening, backlog=1024)
        helpers = [asyncio.ensure_future(self._connections.sweep()), asyncio.ensure_future(self._replay())]
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            log.info("the front drains")
        server.close()
        for helper in helpers:
            helper.cancel()
        await self._connections.drain(DRAIN_SECONDS)
        await self._relay.close()
        self._ticks.close()
        self.recorder.close()

    def handle(self, exchange: Exchange) -> None:
        """A request: a redirect, our health, or a page of the web's."""
        message = exchange.message
        message.target = _origin_form(message.target)
        if not message.target.startswith(b"/"):
            exchange.finish(plain(400, exchange.closes))
            return
        headers = _headers(tuple(message.headers))
        client = client_address(exchange.peer, headers.get("x-forwarded-for", ""), self._service.config.trusted_proxies)
        told = {b"x-iwts-client": str(client).encode()}
        wait = self._limit.take(client, self._service.clock() / 1e6)
        if wait:
            told[b"x-iwts-wait"] = f"{wait:.3f}".encode()
            self._relay.send(message, exchange, told)
            return
        path, _, query = message.target.partition(b"?")
        slug = _slug(path) if message.method in (b"GET", b"HEAD") else ""
        if path == b"/healthz":
            exchange.finish(self._health(message))
        elif not slug:
            self._relay.send(message, exchange, told)
        else:
            request = Request(message.method.decode(), slug, _query(query), headers, client)
            self._visit(exchange, request, told)

    def _visit(self, exchange: Exchange, request: Request, told: dict[bytes, bytes]) -> None:
        found = self._redirector.answer(request)
        if isinstance(found, Redirect):
            answer = _redirect(found, exchange.closes)
            self._ticks.add(lambda: exchange.finish(answer))
        else:
            told[b"x-iwts-shown"] = found.shown.value.encode()
            self._relay.send(exchange.message, exchange, told)
            self._ticks.wake()

    def _health(self, message: Message) -> bytes:
        problems, totals = list(self._service.countries.problems), self.recorder.totals
        if self.recorder.problem:
            problems.append(f"visits go to the spill file: {self.recorder.problem}")
        if self._redirector.problem:
            problems.append(f"links cannot be looked up: {self._redirector.problem}")
        if totals.dropped:
            problems.append(f"{totals.dropped} visits were lost since the start")
        report = {
            "status": "degraded" if problems else "ok",
            "reasons": problems,
            "visits": {
                "accepted": totals.accepted,
                "committed": totals.committed,
                "spilled": totals.spilled,
                "dropped": totals.dropped,
            },
        }
        body = json.dumps(report).encode()
        return (
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncache-control: no-store\r\n"
            b"x-content-type-options: nosniff\r\ncontent-length: %d\r\n\r\n%s"
            % (len(body), b"" if message.method == b"HEAD" else body)
        )

    async def _replay(self) -> None:
        """For ever: every 2 seconds bring what was spilled into the database, a little at a time."""
        while True:
            await asyncio.sleep(TICK_SECONDS)
            while await self._ticks.run(self.recorder.replay):
                pass
            with contextlib.suppress(Unavailable):
                await self._ticks.run(self.recorder.forget_old_keys)


def _origin_form(target: bytes) -> bytes:
    """Path and query of a target that may be absolute, as proxies send it."""
    if target.startswith((b"http://", b"https://")):
        path = b"/".join(target.split(b"/")[3:])
        return b"/" + path
    return target


def _redirect(redirect: Redirect, closes: bool) -> bytes:
    return b"HTTP/1.1 302 Found\r\nlocation: %s\r\ncache-control: no-store\r\ncontent-length: 0\r\n%s\r\n" % (
        redirect.location.encode(),
        b"connection: close\r\n" if closes else b"",
    )


@lru_cache(1024)
def _slug(path: bytes) -> str:
    """The slug that a path is, folded; empty when it is something else."""
    slug = slugs.fold(path[1:].removesuffix(b"/").decode("latin-1"))
    return slug if slugs.is_slug(slug) and slug not in slugs.RESERVED else ""


@lru_cache(4096)
def _query(query: bytes) -> dict[str, str]:
    """The fields of a query; of a repeated one the first."""
    return dict(reversed(parse_qsl(query.decode("latin-1"), keep_blank_values=True, errors="replace")))


def _headers(headers: tuple[tuple[bytes, bytes], ...]) -> dict[str, str]:
    """What deciding needs. A header that came several times is one list, as RFC 9110 has it."""
    found: dict[str, str] = {}
    for name, value in headers:
        text = value.decode("utf-8", "replace")
        key = name.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found
