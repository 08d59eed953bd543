"""The servers inside `iwts serve`: the front on an event loop, the web on waitress."""

import asyncio
import contextlib
import os
import resource
import signal
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from waitress import wasyncore
from waitress.server import create_server
from waitress.task import ThreadedTaskDispatcher
from waitress.trigger import trigger

from iwts.backups.daily import DailyBackups
from iwts.errors import IwtsError
from iwts.front.bounds import USUAL, Bounds
from iwts.front.front import Front
from iwts.instance.service import Service
from iwts.processes.background import PATIENCE, Background
from iwts.processes.supervisor import DRAIN
from iwts.pulse import Pulse
from iwts.settings.values import Listen
from iwts.web.app import application

THREADS = 20  # for pages: at most 15 are in a queue or work for one (queues.py), and the others are for the rest
EXPORT_THREADS = 2
TICK = 1.0  # seconds
LEAST_FILES = 256  # open files that the front needs: those in `Bounds.other_files`, and its visitors' connections
RECEIVE_BUFFER = 16 * 1024  # bytes that the system holds of what a client sends, and that the front reads in one go
SEND_BUFFER = 64 * 1024  # bytes that the system buffers for a client, and the same again for its bookkeeping

try:
    import uvloop as loops
except ImportError:  # the standard loop is a third slower
    loops = asyncio  # type: ignore[misc]


def listen_together(address: Listen, count: int) -> list[socket.socket]:
    """Open a public socket for each of several fronts, among which the system shares out connections.

    Raise an `IwtsError` with the reason if that fails.
    """
    first = listen(address)
    if count == 1:
        return [first]
    # Only now: shared from the start, the address would also be open to another server of this user.
    first.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    return [first, *(listen(address, is_shared=True) for _ in range(count - 1))]


def listen(address: Listen, *, is_shared: bool = False) -> socket.socket:
    """Open the public socket, one of several if it `is_shared`. Raise an `IwtsError` with the reason if that fails."""
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        place = address.host, address.port
        listening = socket.create_server(place, family=family, backlog=1024, reuse_port=is_shared)
        # Without a limit the system buffers up to 4 MB for a client that does not read, which hides its slowness.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
        return listening
    except (OSError, TypeError, UnicodeError) as error:
        reason = str(error)
        if isinstance(error, OSError) and error.errno:
            # The resolver's numbers are below 0, and only its text says what they mean. Python adds the address to it.
            said = (error.strerror or reason).partition(" (while")[0]
            reason = os.strerror(error.errno) if error.errno > 0 else said
        raise IwtsError(f"cannot listen on {address}: {reason}; choose another with --listen") from None


def allow_many_files() -> None:
    """Raise the limit on open files of this process and its children as far as the system allows.

    Raise an `IwtsError` if that leaves too few for visitors.
    """
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if 0 <= hard < LEAST_FILES:  # RLIM_INFINITY is -1
        raise IwtsError(
            f"the limit on open files is {hard}, but iwts needs {LEAST_FILES} or more; raise it "
            "(LimitNOFILE= in the systemd unit, or ulimit -n)"
        )


class FrontServer:
    """The front process's server; runs until `stop`."""

    def __init__(
        self,
        service: Service,
        listening: socket.socket,
        web: Path,
        bounds: Bounds = USUAL,
    ) -> None:
        self.service, self._listening, self._web, self._bounds = service, listening, web, bounds
        self._loop = loops.new_event_loop()
        self._stopped = asyncio.Event()
        self.front: Front | None = None  # while it runs

    def run(self) -> None:
        async def serve() -> None:
            self.front = Front(self.service, str(self._web), self._bounds)
            await self.front.run(self._listening, self._stopped)

        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(serve())

    def stop(self) -> None:
        """Stop serving. Call it from another thread or a signal handler."""
        with contextlib.suppress(RuntimeError):  # the loop has already ended
            self._loop.call_soon_threadsafe(self._stopped.set)


class WebServer:
    """The web process's server; runs until `stop`, then finishes the answers it has begun."""

    def __init__(self, service: Service, listening: socket.socket, tick: float = TICK) -> None:
        """`tick` is the pause, in seconds, between two rounds of background work."""
        self.service = service
        self._sockets: dict[int, Any] = {}
        self._waitress: Any = create_server(
            application(service),
            map=self._sockets,
            sockets=[listening],
            _dispatcher=_Threads(),
            ident=None,
            clear_untrusted_proxy_headers=False,  # the front has dropped them
            asyncore_use_poll=True,
        )
        self._stop = _Stop(self._sockets, service.pulse)
        self._stopped = threading.Event()
        self._background = Background(service, tick)
        self._daily_backups = DailyBackups(service.config, service.clock, tick)

    def run(self) -> None:
        background = threading.Thread(target=self._background.run, name="background")
        background.start()
        # A daemon: a search for an absent disk cannot be interrupted.
        daily_backups = threading.Thread(target=self._daily_backups.run, name="daily backups", daemon=True)
        daily_backups.start()
        self._waitress.run()
        self._stopped.set()
        self._background.stop()
        self._daily_backups.stop()
        background.join()
        daily_backups.join(PATIENCE)
        wasyncore.close_all(self._sockets)

    def stop(self) -> None:
        """Stop serving. Call it from another thread or a signal handler, any number of times."""
        if not self._stopped.is_set():
            self._stopped.set()
            self._stop.pull_trigger()


class _Threads(ThreadedTaskDispatcher):  # type: ignore[misc]
    """Separate threads for pages and exports: slow downloads do not hold up pages."""

    def __init__(self) -> None:
        super().__init__()
        self._exports = ThreadedTaskDispatcher()
        self._exports.set_thread_count(EXPORT_THREADS)
        self.set_thread_count(THREADS)

    def add_task(self, channel: Any) -> None:
        if "X_IWTS_EXPORT" in channel.requests[0].headers:
            self._exports.add_task(channel)
        else:
            super().add_task(channel)

    def shutdown(self, *arguments: Any) -> None:
        self._exports.shutdown(*arguments)
        super().shutdown(*arguments)


class _Stop(trigger):  # type: ignore[misc]
    """Wakes waitress's loop and ends it in the way waitress expects; beats as long as the loop runs."""

    def __init__(self, sockets: dict[int, Any], pulse: Pulse) -> None:
        super().__init__(sockets)
        self._pulse = pulse

    def readable(self) -> bool:
        self._pulse.beat()  # waitress asks before each wait, at least once a second
        return True

    def handle_read(self) -> None:
        raise SystemExit


def run_until_asked(server: FrontServer | WebServer) -> None:
    """Run a server until the supervisor asks it to end."""
    work_until_asked(server.run, server.stop)
    server.service.close()  # the last process to close the file empties its write-ahead log


def work_until_asked(run: Callable[[], None], stop: Callable[[], None]) -> None:
    """Call `run`; when the supervisor asks this process to end, call `stop`, which must end it."""
    signal.signal(DRAIN, lambda *_: stop())
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {DRAIN})
    run()
