"""A command in a real terminal: its output, and the typed input."""

import fcntl
import os
import pty
import select
import subprocess
import sys
import termios
import time
from pathlib import Path

from tests.patience import PATIENCE


class Terminal:
    """Runs `iwts` with these arguments in `folder`."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self._end, inner = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "iwts", *arguments],
            cwd=folder,
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # Ctrl-C goes to the process that has the terminal
        )
        os.close(inner)
        self.said = ""

    def wait_for(self, text: str) -> None:
        """Read until this text appears, after all texts waited for earlier."""
        give_up, begin = time.monotonic() + PATIENCE, len(self.said)
        while text not in self.said[begin:]:
            assert self._read(give_up), f"never printed: {text}\n{self.said}"

    def wait_for_question(self) -> None:
        """Read until all output ends with a question: an error before it may have a colon and come by itself."""
        give_up, begin = time.monotonic() + PATIENCE, len(self.said)
        while not self.said[begin:].endswith(": "):
            assert self._read(give_up), f"it asked nothing\n{self.said}"

    def type(self, text: str) -> None:
        """Type once the command waits: Python would notice a Ctrl-C just before that only at the next key."""
        give_up = time.monotonic() + PATIENCE
        stat = Path(f"/proc/{self.process.pid}/stat")
        while stat.read_text().rpartition(")")[2].split()[0] != "S":
            assert time.monotonic() < give_up, f"it is not waiting\n{self.said}"
            time.sleep(0.001)
        os.write(self._end, text.encode())

    def close(self) -> int:
        """Read to the end; return the exit status."""
        while self._read(time.monotonic() + PATIENCE):
            pass
        return self.process.wait(PATIENCE)

    def end(self) -> None:
        """End it in whatever state it is."""
        self.process.kill()
        self.process.wait()
        os.close(self._end)

    def _read(self, give_up: float) -> bool:
        if not select.select([self._end], [], [], max(0, give_up - time.monotonic()))[0]:
            return False
        try:
            read = os.read(self._end, 4096).decode()
        except OSError:  # on Linux, this means that the other side is closed
            return False
        self.said += read.replace("\r\n", "\n")
        return bool(read)
