"""The client: one call of a target, which answers within seconds or has failed. It follows no redirects."""

import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Mapping, Sequence

from iwts.errors import IwtsError
from iwts.webhooks.targets import Target

SECONDS = 10.0  # for the whole call, however slowly the target sends


class Failed(IwtsError):
    """There was no answer."""


class _Pinned(http.client.HTTPSConnection):
    """A connection to fixed addresses of a host, whose certificate must be for the host's name."""

    def __init__(self, target: Target, addresses: Sequence[str], seconds: float) -> None:
        super().__init__(target.host, target.port, timeout=seconds)
        self._addresses = addresses
        self._until = time.monotonic() + seconds
        self._tls = ssl.create_default_context()
        self._open: socket.socket | None = None
        self.is_cut = False

    def connect(self) -> None:
        plain = self._connected()
        wrapped = self._tls.wrap_socket(plain, server_hostname=self.host, do_handshake_on_connect=False)
        self._open = self.sock = wrapped
        if self.is_cut:
            raise TimeoutError
        wrapped.do_handshake()

    def _connected(self) -> socket.socket:
        for address in self._addresses[:-1]:
            with contextlib.suppress(OSError):
                return self._connected_to(address)
        return self._connected_to(self._addresses[-1])

    def _connected_to(self, address: str) -> socket.socket:
        left = self._until - time.monotonic()
        if self.is_cut or left <= 0:
            raise TimeoutError
        return socket.create_connection((address, self.port), left)

    def cut(self) -> None:
        """End it from another thread, whatever it waits for."""
        self.is_cut = True
        if self._open:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._open, socket.SHUT_RDWR)  # without touching TLS, which is in use


class Client:
    """A client for any number of threads; another thread may `stop` it."""

    def __init__(self) -> None:
        self._open: set[_Pinned] = set()
        self._lock = threading.Lock()
        self._is_stopped = False

    def post(
        self,
        target: Target,
        addresses: Sequence[str],
        body: bytes,
        headers: Mapping[str, str],
        seconds: float = SECONDS,
    ) -> int:
        """Call a target at its resolved addresses, for so long; return the status of its answer. Raises `Failed`."""
        connection = _Pinned(target, addresses, seconds)
        deadline = threading.Timer(seconds, connection.cut)
        with self._lock:
            if self._is_stopped:
                raise Failed("stopping")
            self._open.add(connection)
        deadline.start()
        try:
            connection.request("POST", target.path, body, dict(headers))
            return connection.getresponse().status
        except (OSError, http.client.HTTPException, ValueError) as error:
            if connection.is_cut or isinstance(error, TimeoutError):
                raise Failed(f"no answer within {seconds:g} seconds") from None
            raise Failed(_line(error)) from None
        finally:
            deadline.cancel()
            connection.close()
            with self._lock:
                self._open.discard(connection)

    def stop(self) -> None:
        """End all calls and begin no other."""
        with self._lock:
            self._is_stopped = True
            for connection in self._open:
                connection.cut()


def _line(error: Exception) -> str:
    """Return the reason in one line."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"certificate: {error.verify_message}"
    text = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
    return " ".join(word for word in text.split() if word.isprintable())[:200]
