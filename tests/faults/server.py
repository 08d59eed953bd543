"""A real `iwts serve` in its own folder, its processes by name, and the conditions that hold after each fault."""

import os
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw

from tests.conftest import free_address, in_environment
from tests.faults.load import Load, name_of
from tests.logged import LOG
from tests.patience import PATIENCE, eventually
from tests.visitor import Visitor

NUMBERS = ("14155550132", "442079460958", "4930901820", "5511961234567", "201001234567")

# Visitors from many countries, as a proxy reports them.
MANY = {"limit_requests": "off", "limit_bots": "off", "trusted_proxies": "127.0.0.1"}


def iwts(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in `folder`."""
    command = [sys.executable, "-m", "iwts", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def add_link(folder: Path, slug: str, *numbers: str, routing: str = "first", **flags: str) -> None:
    numbers = tuple(f"+{n}" for n in numbers or NUMBERS[:1])
    given = [text for name, value in flags.items() for text in (f"--{name}", value)]
    made = iwts(folder, "links", "add", *numbers, "--slug", slug, "--routing", routing, *given)
    assert made.returncode == 0, made.stderr


class Server:
    """A server of the database in `folder`. Its stderr is in `log`."""

    def __init__(
        self, folder: Path, *, prefix: Sequence[str] = (), variables: Mapping[str, str] | None = None, **settings: str
    ) -> None:
        """`prefix` is a command that becomes the server, with its own files under `root`."""
        self.address = free_address()
        self._folder = folder
        self._fronts = int(settings.get("fronts", "1"))
        self._log = folder.parent / f"{folder.name}.log"
        with self._log.open("a") as log:
            self.process = subprocess.Popen(
                [*prefix, sys.executable, "-m", "iwts", "serve", "--listen", str(self.address)],
                cwd=folder,
                # A killed server leaves its folder of temporary files.
                env={
                    **os.environ,
                    "TMPDIR": str(folder.parent),
                    **in_environment(**(MANY | settings)),
                    **(variables or {}),
                },
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self.process.stdout
        self.said = self.process.stdout.readline()
        self.visitor = Visitor(self.address.port)
        self._children: dict[str, int] = {}

    @property
    def folder(self) -> Path:
        """The folder of the database as we see it; the server may have mounted something that nobody else sees."""
        return Path(f"/proc/{self.process.pid}/root{self._folder}")

    @property
    def log(self) -> str:
        return self._log.read_text()

    def children(self) -> dict[str, int]:
        """The processes by name."""
        own = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        found: dict[str, int] = {}
        expected = {"web", "front", *(f"front-{number}" for number in range(2, self._fronts + 1))}
        while not found.keys() >= expected:
            with suppress(OSError):  # one has just ended
                pids = own.read_text().split()
                found = {Path(f"/proc/{p}/comm").read_text().strip().removeprefix("iwts "): int(p) for p in pids}
        self._children = found
        return found

    def kill(self, name: str) -> None:
        """Send `kill -9` to the front, the web, the supervisor, or all."""
        pids = {**self.children(), "supervisor": self.process.pid}
        for pid in pids.values() if name == "all" else [pids[name]]:
            os.kill(pid, signal.SIGKILL)
        if name in ("supervisor", "all"):
            self.process.wait(PATIENCE)
            eventually(lambda: not any(is_alive(pid) for pid in pids.values()))

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop the server; return its exit status."""
        self.process.send_signal(how)
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        """End the server in whatever state it is; `LOG` hears what it has logged."""
        if self.process.poll() is None:
            self.stop(signal.SIGKILL)
        for pid in filter(is_alive, self._children.values()):  # only a faulty supervisor leaves one
            if str(self.address).encode() in Path(f"/proc/{pid}/cmdline").read_bytes():
                os.kill(pid, signal.SIGKILL)
        assert self.process.stdout
        self.process.stdout.close()
        LOG.hear(self._log.read_text(errors="replace"))  # whoever was killed may have written half a character

    def health(self) -> dict[str, Any]:
        found: dict[str, Any] = self.visitor.health()
        return found

    def visits(self) -> dict[str, int]:
        """The counts of /healthz, which always add up when no visit is being saved."""
        visits: dict[str, int] = self.health()["visits"]
        assert visits["accepted"] == visits["committed"] + visits["spilled"] + visits["dropped"], visits
        return visits

    def is_well(self) -> bool:
        """Whether /healthz has nothing to report."""
        return bool(self.health()["reasons"] == [])

    def is_saved(self) -> bool:
        """Whether the file has all visits: on a busy machine, some wait in the spill file for a moment."""
        return self.visits()["spilled"] == 0


def is_alive(pid: int) -> bool:
    """Whether a process is running; a zombie is not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


NAMES = """
    SELECT referrer.text, campaign.text FROM visit
    LEFT JOIN source referrer ON referrer.id = visit.referrer
    LEFT JOIN source campaign ON campaign.id = visit.campaign
"""


def recorded(folder: Path) -> Counter[str]:
    """Return how often each request is recorded as a visit in the file, by its name."""
    return Counter(name_of(*row) for row in rows(folder, NAMES))


def rows(folder: Path, sql: str) -> list[Any]:
    connection = apsw.Connection(str(folder / "iwts.db"), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.set_busy_timeout(10_000)
        return list(connection.execute(sql))
    finally:
        connection.close()


def nothing_lost(folder: Path, *loads: Load, dropped: int = 0) -> None:
    """Check that every redirect was recorded, nothing twice and nothing unrequested, and that the file is intact.

    `dropped` is the number of visits that the server reports as dropped.
    """
    assert rows(folder, "PRAGMA integrity_check") == [("ok",)]
    all_recorded(recorded(folder), *loads, dropped=dropped)


def all_recorded(found: Counter[str], *loads: Load, dropped: int = 0) -> None:
    """Check the same of what was `recorded`, wherever."""
    assert [name for name, n in found.items() if n > 1] == [], "written twice"
    seen = set().union(*(load.seen for load in loads))
    missing = sorted(seen - found.keys())
    assert len(missing) == dropped, f"{len(missing)} of {len(seen)} answered visits are lost: {missing[:5]}"
    unknown = sorted(found.keys() - set().union(*(load.sent for load in loads)))
    assert not unknown, f"{len(unknown)} visits without a request: {unknown[:5]}"


def no_traceback(text: str) -> None:
    assert not re.search(r"Traceback|^\s+File \"", text, re.MULTILINE), text[-3000:]
