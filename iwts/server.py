"""The server: waitress in front of the web application, and the little that happens by itself."""

import os
import resource
import socket
import threading
from typing import Any

from waitress import wasyncore
from waitress.server import create_server
from waitress.trigger import trigger

from iwts.config import Listen
from iwts.errors import IwtsError
from iwts.service import Service
from iwts.web.app import application

TICK = 2.0  # seconds
THREADS = 4
CONNECTIONS = 1000


class Server:
    """Listens as the settings say from the moment that it is made; `run` serves until `stop`."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._sockets: dict[int, Any] = {}
        self._waitress: Any = create_server(
            application(service),
            map=self._sockets,
            sockets=[_listening(service.config.listen)],
            threads=THREADS,
            connection_limit=min(CONNECTIONS, _most_files() - 100),
            asyncore_use_poll=True,  # select() ends at 1,024 files
            ident=None,
            clear_untrusted_proxy_headers=False,  # front/client.py decides whom to believe
            max_request_body_size=1 << 20,
        )
        self._stop = _Stop(self._sockets)
        self._stopped = threading.Event()

    def run(self) -> None:
        ticker = threading.Thread(target=self._tick, name="tick", daemon=True)
        ticker.start()
        self._waitress.run()  # at the end it waits for answers that are on their way
        self._stopped.set()
        ticker.join()
        wasyncore.close_all(self._sockets)

    def stop(self) -> None:
        """Let `run` return; may be called from another thread or a signal handler."""
        if not self._stopped.is_set():
            self._stopped.set()
            self._stop.pull_trigger()

    def _tick(self) -> None:
        while not self._stopped.wait(TICK):
            self._service.tick()


def _most_files() -> int:
    """How many files this process may have open, raised as far as the system allows."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard if hard > 0 else CONNECTIONS * 2


class _Stop(trigger):  # type: ignore[misc]
    """Wakes waitress's loop and ends it the way that waitress expects."""

    def handle_read(self) -> None:
        raise SystemExit


def _listening(listen: Listen) -> socket.socket:
    family = socket.AF_INET6 if ":" in listen.host else socket.AF_INET
    try:
        return socket.create_server((listen.host, listen.port), family=family, backlog=1024)
    except (OSError, TypeError, UnicodeError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise IwtsError(f"cannot listen on {listen}: {reason}; choose another with --listen") from None
