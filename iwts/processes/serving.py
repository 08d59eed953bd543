"""What the processes of `iwts serve` run: the front on an event loop, the web on waitress."""

import asyncio
import contextlib
import logging
import os
import resource
import signal
import socket
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from waitress import wasyncore
from waitress.server import create_server
from waitress.trigger import trigger

from iwts.backups.daily import DailyBackups
from iwts.deletion import deletion, retention
from iwts.errors import IwtsError, Unavailable
from iwts.front.bounds import USUAL, Bounds
from iwts.front.front import Front
from iwts.instance.service import Service
from iwts.mail.postman import Postman
from iwts.processes.supervisor import DRAIN
from iwts.settings.values import Listen
from iwts.statistics.rollup_job import RollupJob
from iwts.web.app import application
from iwts.web.frame.render import render

log = logging.getLogger(__name__)

THREADS = 8
TICK = 1.0  # seconds
REST = 2.0  # times as long as a step took, if that is more: a third of a core at most
PATIENCE = 1.0  # seconds, with the postman and the daily backups
SEND_BUFFER = 64 * 1024  # bytes that the system takes of what is sent to a client, and as many for its own accounts

try:
    import uvloop as loops
except ImportError:  # the standard loop is a third slower
    loops = asyncio  # type: ignore[misc]


def listen(address: Listen) -> socket.socket:
    """The public socket; an `IwtsError` says why it cannot be had."""
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        listening = socket.create_server((address.host, address.port), family=family, backlog=1024)
        # By itself the system takes up to 4 MB for a client that does not read, and nobody notices that it is slow.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
        return listening
    except (OSError, TypeError, UnicodeError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise IwtsError(f"cannot listen on {address}: {reason}; choose another with --listen") from None


def allow_many_files() -> None:
    """Raise the number of files that this process and its children may have open as far as the system allows."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def listen_privately(path: Path) -> socket.socket:
    """The socket on which the web hears the front, in a folder that nobody else may enter."""
    private = socket.socket(socket.AF_UNIX)
    private.bind(str(path))
    private.listen(1024)
    return private


class FrontServer:
    """Serves until `stop`."""

    def __init__(self, service: Service, listening: socket.socket, web: Path, bounds: Bounds = USUAL) -> None:
        self.service, self._listening, self._web, self._bounds = service, listening, web, bounds
        self._loop = loops.new_event_loop()
        self._stopped = asyncio.Event()

    def run(self) -> None:
        async def serve() -> None:
            await Front(self.service, str(self._web), self._bounds).run(self._listening, self._stopped)

        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(serve())

    def stop(self) -> None:
        """From another thread or a signal handler."""
        with contextlib.suppress(RuntimeError):  # the loop has ended already
            self._loop.call_soon_threadsafe(self._stopped.set)


class WebServer:
    """Serves until `stop`; then it answers what it has begun."""

    def __init__(self, service: Service, listening: socket.socket, tick: float = TICK) -> None:
        """`tick` is how often it looks, in seconds, whether there is something to do beside answering."""
        self.service = service
        self._seconds = tick
        self._sockets: dict[int, Any] = {}
        self._waitress: Any = create_server(
            application(service),
            map=self._sockets,
            sockets=[listening],
            threads=THREADS,
            ident=None,
            clear_untrusted_proxy_headers=False,  # the front has dropped them
            asyncore_use_poll=True,
        )
        self._stop = _Stop(self._sockets)
        self._stopped = threading.Event()
        self._postman = Postman(service.db, service.config, lambda: service.key, render, tick)
        self._daily_backups = DailyBackups(service.config, service.clock, tick)

    def run(self) -> None:
        ticker = threading.Thread(target=self._tick, name="tick")
        ticker.start()
        # Daemons: nothing cuts short the search for a server or a disk that is away. The outbox has what is not sent.
        postman = threading.Thread(target=self._postman.run, name="postman", daemon=True)
        postman.start()
        daily_backups = threading.Thread(target=self._daily_backups.run, name="daily backups", daemon=True)
        daily_backups.start()
        self._waitress.run()
        self._stopped.set()
        self._postman.stop()
        self._daily_backups.stop()
        ticker.join()
        postman.join(PATIENCE)
        daily_backups.join(PATIENCE)
        wasyncore.close_all(self._sockets)

    def stop(self) -> None:
        """From another thread or a signal handler; asking twice is harmless."""
        if not self._stopped.is_set():
            self._stopped.set()
            self._stop.pull_trigger()

    def _tick(self) -> None:
        db, days = self.service.db, self.service.config.visit_retention
        rollup_job = RollupJob(db)
        jobs: list[Callable[[], bool]] = [partial(deletion.purge, db), rollup_job.step]
        if days:
            jobs.append(partial(retention.drop, db, rollup_job, days))
        while not self._stopped.wait(self._seconds):
            try:
                self.service.refresh_countries()
                # In turn, as one that takes minutes would have the others wait.
                while sum(do(job, self._stopped) for job in jobs):
                    pass
                db.tidy()
            except Unavailable:
                pass  # next time
            except Exception:
                log.exception("a tick of the web failed")


def do(job: Callable[[], bool], stopped: threading.Event) -> bool:
    """Whether there is more of it to do, after a pause in which the processor is left to redirects and pages."""
    begun = time.monotonic()
    return job() and not stopped.wait(max(deletion.PAUSE, REST * (time.monotonic() - begun)))


class _Stop(trigger):  # type: ignore[misc]
    """Wakes waitress's loop and ends it the way that waitress expects."""

    def handle_read(self) -> None:
        raise SystemExit


def run_until_asked(server: FrontServer | WebServer) -> None:
    """The life of a process that serves."""
    signal.signal(DRAIN, lambda *_: server.stop())
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {DRAIN})
    server.run()
    server.service.close()  # whoever closes the file last empties its write-ahead log
