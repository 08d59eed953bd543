"""Shared parts of the fault tests: a folder, servers that end with their test, and figures printed at the end."""

import contextlib
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from iwts.clock import now
from iwts.storage.engines import open_database
from iwts.visits.batch import Batch
from iwts.visits.spill import Spill
from tests.faults.remote import Remote
from tests.faults.server import NUMBERS, Server, add_link, iwts
from tests.postgres import Postgres
from tests.raw import LONG

FIGURES: list[str] = []

Start = Callable[..., Server]
Figure = Callable[[str, list[float]], None]


def in_short(short: int, long: int) -> int:
    """Choose an amount: `short` in `make test`, `long` in `make faults`."""
    return long if LONG else short


def durabilities(*short: str) -> pytest.MarkDecorator:
    """Run the test with each durability; in `make test`, only with these."""
    return pytest.mark.parametrize("durability", ("power", "process") if LONG else short)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made")
    add_link(path, "nour")
    return path


@pytest.fixture
def folder(tmp_path: Path, made: Path) -> Path:
    """A folder with a database that has the link `nour`."""
    return shutil.copytree(made, tmp_path / "served")


@pytest.fixture
def crashed(folder: Path) -> Path:
    """The folder after a crash, with latest changes in the log and the spill file; and an earlier backup."""
    assert iwts(folder, "backup", "copy.db").returncode == 0
    database = open_database(folder / "iwts.db", now)
    add_link(folder, "later")
    shutil.copytree(folder, folder.with_name("crashed"))
    database.close()
    shutil.rmtree(folder)
    folder.with_name("crashed").rename(folder)
    spill = Spill(folder / "iwts.db.spill", durable=False, size=4096)
    spill.append(Batch(1).pack())
    spill.close()
    return folder


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    """Start servers in the folder, with the arguments of `Server`."""
    started = []

    def start_(**arguments: Any) -> Server:
        started.append(Server(folder, **arguments))
        return started[-1]

    yield start_
    for server in started:
        server.close()


@pytest.fixture
def remote(postgres: Postgres, tmp_path: Path) -> Iterator[Remote]:
    """A database on another machine with the links `nour` and `turn`."""
    folder = tmp_path / "served"
    folder.mkdir()
    with postgres.database() as address:
        remote = Remote(postgres, address, folder)
        remote.add("nour")
        remote.add("turn", *NUMBERS, routing="turn")
        yield remote


@pytest.fixture
def start_remote(remote: Remote) -> Iterator[Start]:
    """Start servers that use this database; several at once need folders of their own."""
    started = []

    def start_(name: str = "served", **settings: str) -> Server:
        folder = remote.folder.with_name(name)
        folder.mkdir(exist_ok=True)
        started.append(Server(folder, database=remote.address, **settings))
        return started[-1]

    yield start_
    for server in started:
        server.close()


@pytest.fixture
def figure() -> Figure:
    """Print measured seconds at the end of the run; they are not asserted."""

    def figure_(what: str, seconds: list[float]) -> None:
        values = sorted(seconds)
        places = {"median": 0.5, "99th percentile": 0.99, "most": 1.0}
        told = (
            f"{name} {values[min(int(len(values) * p), len(values) - 1)] * 1000:.0f} ms" for name, p in places.items()
        )
        FIGURES.append(f"{what}: {', '.join(told)} ({len(values)})")

    return figure_


@dataclass(frozen=True)
class Disk:
    """The disk of a server that was started with `variables`."""

    variables: dict[str, str]

    @contextlib.contextmanager
    def fails(self, error: int, ending: str = "") -> Iterator[None]:
        """Make every change of a file in the server's folder fail with this error if its name ends with `ending`."""
        with self._controlled("", error, ending):
            yield

    @contextlib.contextmanager
    def fails_to_sync(self, error: int, ending: str = "") -> Iterator[None]:
        """Make every sync of these files fail with this error."""
        with self._controlled(".sync", error, ending):
            yield

    @contextlib.contextmanager
    def hangs(self, ending: str = "") -> Iterator[None]:
        """Make every sync of these files take as long as this block."""
        with self._controlled(".sync", -1, ending):
            yield

    @contextlib.contextmanager
    def _controlled(self, what: str, number: int, ending: str) -> Iterator[None]:
        control = Path(self.variables["FAULT"] + what)
        _write_at_once(control, f"{number} {ending}")
        yield
        control.unlink()


@dataclass(frozen=True)
class Clock:
    """The wall clock of a server that was started with `variables`."""

    variables: dict[str, str]

    def go_ahead(self, seconds: int) -> None:
        """Set the clock ahead of the true time, or behind it."""
        _write_at_once(Path(self.variables["CLOCK"]), str(seconds))


def _write_at_once(file: Path, text: str) -> None:
    """Write a file that is never seen half written."""
    file.with_suffix(".new").write_text(text)
    file.with_suffix(".new").rename(file)


@pytest.fixture(scope="session")
def preload(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """Compile one of the C files here for LD_PRELOAD."""
    folder = tmp_path_factory.mktemp("preload")

    def preload_(name: str) -> str:
        library, source = folder / f"{name}.so", Path(__file__).with_name(f"{name}.c")
        if not library.exists():
            subprocess.run(["cc", "-shared", "-fPIC", "-Wall", "-Werror", "-o", library, source, "-ldl"], check=True)
        return str(library)

    return preload_


@pytest.fixture
def disk(preload: Callable[[str], str], folder: Path) -> Disk:
    return Disk({"LD_PRELOAD": preload("disk"), "FAULT": str(folder / "fault")})


@pytest.fixture
def wall_clock(preload: Callable[[str], str], tmp_path: Path) -> Clock:
    return Clock({"LD_PRELOAD": preload("clock"), "CLOCK": str(tmp_path / "clock")})


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if FIGURES:
        terminalreporter.section("figures of the fault suite")
        for line in FIGURES:
            terminalreporter.line(line)
