"""The server: waitress in front of the web application, and the little that happens by itself."""

import threading
from typing import Any

from waitress.server import create_server

from iwts.service import Service
from iwts.web.app import application

TICK = 2.0  # seconds
THREADS = 8


class Server:
    """Listens as the settings say from the moment that it is made; `run` serves until `stop`."""

    def __init__(self, service: Service) -> None:
        listen = service.config.listen
        self._service = service
        self._waitress: Any = create_server(
            application(service),
            host=listen.host,
            port=listen.port,
            threads=THREADS,
            ident=None,
            clear_untrusted_proxy_headers=False,  # front/client.py decides whom to believe
            max_request_body_size=1 << 20,
        )
        self._stopped = threading.Event()

    @property
    def port(self) -> int:
        """The port that it listens on, also when the system chose it."""
        return int(self._waitress.effective_port)

    def run(self) -> None:
        ticker = threading.Thread(target=self._tick, name="tick", daemon=True)
        ticker.start()
        try:
            self._waitress.run()
        finally:
            self._stopped.set()
            ticker.join()

    def stop(self) -> None:
        """Accept nothing more, answer what came, and let `run` return."""
        self._stopped.set()
        self._waitress.close()

    def _tick(self) -> None:
        while not self._stopped.wait(TICK):
            self._service.tick()
