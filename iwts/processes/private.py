"""The private socket, on which the web listens and to which the front connects."""

import contextlib
import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

from iwts.errors import IwtsError


def listen_privately(path: Path) -> socket.socket:
    """Open a Unix socket that only this user can connect to; a leftover is replaced. Raises OSError."""
    private = socket.socket(socket.AF_UNIX)
    before = os.umask(0o077)
    try:
        path.unlink(missing_ok=True)
        private.bind(str(path))
    except OSError:
        private.close()
        raise
    finally:
        os.umask(before)
    private.listen(1024)
    return private


class PrivateSocket:
    """The private socket of a server: in systemd's folder for the unit, or else in a temporary folder."""

    def __init__(self) -> None:
        self._temporary: list[Path] = []
        self.path, self.listening = self._make()

    def _make(self) -> tuple[Path, socket.socket]:
        reason = ""
        for folder in self._folders():
            path = folder / "web"
            try:
                return path, listen_privately(path)
            except OSError as error:
                reason = f"{path}: {error.strerror or error}"
        raise IwtsError("cannot open the socket between front and web (%(reason)s)", reason=reason)

    def _folders(self) -> Iterator[Path]:
        if systemds := os.environ.get("RUNTIME_DIRECTORY"):
            yield Path(systemds)
        self._temporary.append(Path(tempfile.mkdtemp(prefix="iwts-")))
        yield self._temporary[-1]

    @property
    def is_there(self) -> bool:
        return self.path.is_socket()

    def make_anew(self) -> None:
        """Replace a socket whose file is gone, perhaps in another folder. Raises `IwtsError` and OSError."""
        path, listening = self._make()
        self.listening.close()
        self.path, self.listening = path, listening

    def remove(self) -> None:
        with contextlib.suppress(OSError):
            self.path.unlink()
        for folder in self._temporary:
            with contextlib.suppress(OSError):
                folder.rmdir()
