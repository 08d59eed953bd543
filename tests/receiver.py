"""A real HTTPS server on this machine, which webhooks call."""

import base64
import hashlib
import hmac
import json
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

import pytest

from iwts.webhooks import sender
from tests.conftest import free_address
from tests.smtp import CERTIFICATE


class Call(NamedTuple):
    """A call: its path, its headers (in lower case) and its body."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    def is_signed(self, secret: str) -> bool:
        """Check the signature as a receiver does: https://www.standardwebhooks.com."""
        key = base64.b64decode(secret.removeprefix("whsec_"))
        signed = f"{self.id}.{self.headers['webhook-timestamp']}.".encode() + self.body
        mac = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        return f"v1,{mac}" in self.headers["webhook-signature"].split()


class Receiver:
    """A server that keeps `calls`. It answers with the next of `answers`, then with `usual`; 0 hangs."""

    def __init__(self, port: int) -> None:
        self.calls: list[Call] = []
        self.answers: list[int] = []
        self.usual = 204
        self._go_on = threading.Event()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                receiver.calls.append(Call(self.path, headers, body))
                status = receiver.answers.pop(0) if receiver.answers else receiver.usual
                if not status:
                    receiver._go_on.wait()
                    return
                self.send_response(status)
                self.send_header("content-length", "0")
                if 300 <= status < 400:
                    self.send_header("location", f"https://localhost:{port}/elsewhere")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = False
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self.url = f"https://localhost:{port}/hooks?key=abc"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    def visits(self) -> list[str]:
        """Return the ids of all visits told of, in their order."""
        told = [call.json["data"] for call in self.calls if call.json["type"] == "visit.recorded"]
        return [visit["id"] for data in told for visit in data["visits"]]

    def stop(self) -> None:
        self._go_on.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    one = Receiver(free_address().port)
    yield one
    one.stop()


@pytest.fixture
def trust(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust the certificate of receivers, and let calls follow each other at once."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    monkeypatch.setattr(sender, "GAP", 0)
