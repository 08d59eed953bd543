"""The front: takes every connection, answers redirects itself, and passes all other requests to the web."""

import asyncio
import dataclasses
import gc
import json
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from iwts import meters, pulse
from iwts.backups.watch import BackupWatch
from iwts.errors import N_, Told
from iwts.front.access import AccessLog
from iwts.front.answers import RETRY, Answers
from iwts.front.bounds import Bounds
from iwts.front.client import Clients
from iwts.front.connection import Connection
from iwts.front.connections import Connections
from iwts.front.http import API, BadRequest, Request
from iwts.front.keeper import Keeper
from iwts.front.key import Key
from iwts.front.local_keeper import LocalKeeper
from iwts.front.metrics import FrontMetrics
from iwts.front.paths import LONGEST, is_like_a_link, mend, path_of, slug_of
from iwts.front.redirect import Redirector, is_part_of_a_page, looks_ahead
from iwts.front.relay import Relay
from iwts.front.remote_keeper import RemoteKeeper
from iwts.front.siblings import Siblings
from iwts.front.sticky import Sticky
from iwts.http import addresses
from iwts.instance.service import Service
from iwts.limits.rates import Limiter
from iwts.links import passes
from iwts.log.events import Event
from iwts.storage.disk import DiskFloor
from iwts.visits.agents import Kind, kind
from iwts.visits.outcome import Shown

log = logging.getLogger(__name__)

# A proxy on this machine passes it on: one of these is in what nginx, Caddy, Apache, HAProxy and Traefik send.
_FORWARDED = frozenset(
    (b"forwarded", b"via", b"x-forwarded-for", b"x-forwarded-host", b"x-forwarded-proto", b"x-real-ip")
)

MAX_AGENT = 512  # bytes kept of a User-Agent
PATIENCE = 1.0  # seconds for a disk check that is running at shutdown
_LIMITS = {Kind.HUMAN: "limit_requests", Kind.PREVIEW: "limit_previews", Kind.BOT: "limit_bots"}
REST = 2.0  # pause after a look that leaves more to do, as a multiple of its time: redirects come first


class Front:
    """The front of one process. Created inside a running event loop; `run` serves."""

    def __init__(self, service: Service, web: str, bounds: Bounds) -> None:
        """`web` is the path of the Unix socket where the web process listens."""
        config = service.config
        self._service = service
        self._bounds = bounds
        node = service.node
        self.keeper: Keeper = RemoteKeeper(service, bounds, node) if node else LocalKeeper(service, bounds)
        self._commits, self._totals = self.keeper.commits, self.keeper.intake.totals
        self._siblings = Siblings(service.boards, service.place)
        self._key = Key(service)
        if self.keeper.has_read:  # to wait once for a database that is away is enough
            self._key.learn()
        self._redirector = Redirector(
            self.keeper.find,
            self.keeper.intake,
            lambda address: service.countries.country(address),  # of the file in use at that time
            lambda link, client, shown: passes.is_valid(self._key(), link, client, shown, service.clock()),
            urlsplit(config.public_url).hostname or "",
            service.clock,
            Sticky(self._key, service.clock, is_https=config.public_url.startswith("https:")),
        )
        self._clients = Clients(config.trusted_proxies)
        self._limits = {
            Kind.HUMAN: Limiter(config.limit_requests),
            Kind.PREVIEW: Limiter(config.limit_previews),
            Kind.BOT: Limiter(config.limit_bots),
        }
        self._disk = DiskFloor(config.folder, config.disk_floor.of)
        self._backups = BackupWatch(config, service.clock)
        self._watch = service.db.watch()
        self._ended = threading.Event()
        self._relay = Relay(web, bounds, self.keeper.settle)
        self._answers = Answers(config.public_url, config.site_color)
        self._home = config.home_redirect if config.create == "owner" else ""
        self._missing = config.missing_redirect
        self._connections = Connections(self.admit, self.handle, self._answers, self._clients.is_trusted, bounds)
        if config.access_log:
            self._connections.access = AccessLog(service.events)
        self._metrics = FrontMetrics(service, self.keeper, self._relay, self._connections, self._backups)
        self._metrics_for = config.metrics
        self._answered = self._metrics.answered

    async def run(self, listening: socket.socket, stopped: asyncio.Event) -> None:
        """Serve `listening` until `stopped` is set; then answer the remaining requests and save everything."""
        gc.freeze()  # objects that exist now stay: no collection walks through them
        # A full collection walks through thousands of connections, for up to a quarter of a second. They leave no
        # circles (tests/front/test_garbage.py), and younger garbage is found all the same.
        gc.set_threshold(700, 10, 10_000)
        await self.keeper.start()
        server = await self._connections.listen(listening)
        looks = [self._service.refresh_countries, self._backups.look, self._key.learn, *self.keeper.looks]
        watchers = [self._watcher(look, self._bounds.look) for look in looks]
        places = self._watcher(self._look_at_files, self._bounds.place)
        works = (stopped.wait(), self._connections.sweep(), self._live())
        tasks = [asyncio.ensure_future(work) for work in works]
        done, _ = await asyncio.wait([*tasks, *self._commits.tasks], return_when=asyncio.FIRST_COMPLETED)
        done.pop().result()  # a bug is raised here: the process ends and is restarted
        log.info("the front is draining")
        server.close()
        await self._connections.drain()
        await self._commits.close()
        self._ended.set()
        await asyncio.to_thread(places.join, self._bounds.drain)  # it may be rescuing the database
        if not places.is_alive():
            await asyncio.to_thread(self._watch.look)
            self._watch.close()
        await asyncio.to_thread(self.keeper.close)
        for watcher in watchers:
            watcher.join(PATIENCE)

    async def _live(self) -> None:
        """Show the supervisor that the loop runs, forever."""
        while True:
            self._service.pulse.beat()
            self._siblings.tell(self._of_keeper, self._metrics.families)
            await asyncio.sleep(pulse.SECONDS)

    def _look_at_files(self) -> None:
        self._disk.look()
        self._watch.look()
        self.keeper.look_at_files()

    def _watcher(self, look: Callable[[], bool | None], every: float) -> threading.Thread:
        """Start a thread that calls `look` every `every` seconds, and sooner while that returns True.

        Each disk has its own: one that hangs holds up neither visitors, nor the other disks, nor the shutdown.
        """

        def watch() -> None:
            pause = 0.0
            while not self._ended.wait(pause):
                pause, begun = every, time.monotonic()
                try:
                    if look():
                        pause = REST * (time.monotonic() - begun)
                except Exception:
                    log.exception("a disk check failed")

        thread = threading.Thread(target=watch, daemon=True)
        thread.start()
        return thread

    def admit(self, connection: Connection, request: Request) -> BadRequest | None:
        """Decide at the end of its head whether a request is refused, before anything is done for its body."""
        forwarded_for = request.headers.get(b"x-forwarded-for", b"")
        request.client = self._clients.find(connection.peer, forwarded_for.decode("latin-1"))
        path = path_of(request)  # a flood from monitoring's own address is no reason for an alarm
        if path == b"/healthz" or (path == b"/metrics" and _is_local(connection, request)):
            return None
        request.agent = request.headers.get(b"user-agent", b"")[:MAX_AGENT].decode("utf-8", "ignore")
        # Programs call the API on purpose: they are no crawlers.
        request.who = Kind.HUMAN if request.target.startswith(API) else kind(request.agent)
        if wait := self._limits[request.who].take(addresses.site(request.client), self._service.clock() / 1e6):
            self._service.events.tell(Event.LIMIT, request.client, limit=_LIMITS[request.who], request=request.id)
            return BadRequest(429, wait)
        return BadRequest(503, RETRY) if request.length != 0 and self._relay.is_full else None

    def handle(self, connection: Connection, request: Request) -> None:
        """Answer a request with a redirect, the methods, the health report, or a page from the web."""
        path = path_of(request)
        if request.method == b"OPTIONS" and not path.startswith(API):
            connection.finish(self._answers.methods)
            return
        if path == b"/healthz":
            connection.finish(self._health(connection, request))
            return
        slug = slug_of(path[:LONGEST])
        if not slug and mend(request):
            path = path_of(request)
            slug = slug_of(path[:LONGEST])
        added: dict[bytes, bytes] = {}
        if slug and request.method in (b"GET", b"HEAD"):
            query = request.target[len(path) + 1 :]
            found = self._redirector.answer(request, request.agent, request.who, slug, query, request.client)
            if not isinstance(found, Shown):
                if request.who is Kind.HUMAN:
                    self._answered.people += 1
                else:
                    self._answered.chat(request.who)
                answers = self._answers
                answer = answers.redirect(found) if isinstance(found, str) else answers.redirect_with(*found)
                self._commits.add(connection.finish, answer)
                return
            self._commits.wake()
            self._answered.page(found, request.who)
            if found is Shown.MISSING and self._missing and _is_a_person(request):
                connection.finish(self._answers.redirect(self._missing))
                return
            added[b"x-iwts-shown"] = found.encode()
        elif _is_a_person(request) and (elsewhere := self._elsewhere(path, request)):
            connection.finish(self._answers.redirect(elsewhere))
            return
        elif request.method == b"HEAD" or request.who is not Kind.HUMAN or looks_ahead(request.headers):
            added[b"x-iwts-unattended"] = b"1"
        self._relay.send(request, connection, added | self._told_to_the_web(connection, request))

    def _told_to_the_web(self, connection: Connection, request: Request) -> dict[bytes, bytes]:
        """Return headers with what only the front knows."""
        told = {b"x-iwts-client": addresses.show(request.client).encode()}
        if self._disk.is_low:
            told[b"x-iwts-disk-low"] = b"1"
        if path_of(request) == b"/metrics" and self._may_read_metrics(connection, request):
            told[b"x-iwts-metrics"] = meters.pack(
                [
                    *self._metrics.of_server(len(self._problems())),
                    *self._siblings.named(self._metrics.families()),
                    *self._siblings.families(),
                ]
            )
        return told

    def _may_read_metrics(self, connection: Connection, request: Request) -> bool:
        """Whether someone may read the server's metrics, as far as the front can tell: the web looks at tokens."""
        if self._metrics_for == "token":
            return b"authorization" in request.headers
        return self._metrics_for == "local" and _is_local(connection, request)

    def _elsewhere(self, path: bytes, request: Request) -> str:
        """Return the owner's address for people who open this path, which is no link's; empty: a page of ours.

        An address that looks like a link, but can be none's, is a link that does not exist, too.
        """
        if path == b"/":
            is_owner = b"owner=" in request.headers.get(b"cookie", b"")  # who may create links there
            return "" if is_owner else self._home
        return self._missing if self._missing and is_like_a_link(path) else ""

    def _health(self, connection: Connection, request: Request) -> bytes:
        problems = self._problems()
        report: dict[str, object] = {
            "status": "degraded" if problems else "ok",
            "reasons": problems,
            "client": addresses.show(request.client),
            "instance": self._key.instance,
        }
        if _is_local(connection, request):  # not everyone's business
            report["visits"] = dataclasses.asdict(self._siblings.totals(self._totals))
            report["problems"] = [{"text": each.text, "many": each.many, "values": each.values} for each in problems]
        return self._answers.whole(200, b"application/json", json.dumps(report).encode())

    def _problems(self) -> list[Told]:
        place, lost = self._watch.problem, self._siblings.totals(self._totals).dropped
        lost_visits = Told.ngettext(
            "%(count)s visit was lost since startup", "%(count)s visits were lost since startup", count=lost
        )
        found: list[tuple[object, Told]] = [
            (
                self._service.countries.problems,
                Told(N_("a country database is not used; see %(command)s"), command="iwts geo info"),
            ),
            *((True, problem) for problem in self._of_keepers()),
            (self._service.db.is_image, Told(N_("the database is read-only: its disk is full or failing"))),
            (self._disk.is_low, Told(N_("the disk has less free space than disk_floor: pages create nothing new"))),
            (place, Told(N_("the database is no longer in place: %(reason)s; see the log"), reason=place)),
            (self._backups.is_late, Told(N_("the daily backup is late; see the log for the reason"))),
            (lost, lost_visits),
        ]
        return [problem for is_so, problem in found if is_so]

    def _of_keepers(self) -> Iterable[Told]:
        """Return the problems that only one of the fronts may have; of several with one text, the first."""
        found = [*self._of_keeper(), *self._siblings.problems()]
        return {problem.text: problem for problem in reversed(found)}.values()

    def _of_keeper(self) -> list[Told]:
        return [problem for is_so, problem in self.keeper.problems() if is_so]


def _is_local(connection: Connection, request: Request) -> bool:
    """Whether a program on this machine asks, for itself and not for someone else."""
    return connection.is_from_here and _FORWARDED.isdisjoint(request.headers)


def _is_a_person(request: Request) -> bool:
    """Whether a person asks for a page to see, as far as the request tells."""
    return (
        request.method == b"GET"
        and request.who is Kind.HUMAN
        and not looks_ahead(request.headers)
        and not is_part_of_a_page(request.headers)
    )
