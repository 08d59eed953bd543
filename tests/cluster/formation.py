"""A formation of pg_auto_failover: a monitor, and two PostgreSQL servers of which one is the primary.

Each server is reached through a wire: those of the pair by each other and by the monitor.
"""

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import psycopg

from iwts.storage.postgres.connection import Server
from tests.cluster.network import Network
from tests.conftest import free_address
from tests.faults.server import is_alive
from tests.patience import eventually
from tests.postgres import AS_POSTGRES, PROGRAMS, new_folder

DATABASE = USER = "iwts"
LOCAL = "127.0.0.1"

# Written behind pg_auto_failover's own, which takes a quarter of the machine's memory and 8 GB of its disk.
_SETTINGS = """
shared_buffers = '64 MB'
wal_keep_size = '64 MB'
max_connections = 100
# a copy for a standby waits for a checkpoint, which otherwise takes minutes on purpose
checkpoint_completion_target = 0
"""
SLOW = 120.0  # seconds; a failover takes 20 to 60 on an idle machine


class Machine:
    """A PostgreSQL server and the program that keeps it, which die together."""

    def __init__(self, folder: Path, name: str, host: str = LOCAL, wired: str = LOCAL) -> None:
        """`host` is the address at which it listens, `wired` the one at which others reach it, on the same port."""
        port = free_address().port
        self.name, self.address, self.wired = name, (host, port), (wired, port)
        self.folder, self._data = folder / name, folder / name / "data"
        self.folder.mkdir()
        if AS_POSTGRES:
            shutil.chown(self.folder, "postgres", "postgres")
        self._process: subprocess.Popen[bytes] | None = None

    def do(self, *arguments: str) -> None:
        """Run a command of pg_auto_failover to its end."""
        process = self._run(*arguments)
        assert process.wait() == 0, self.log

    def start(self, *arguments: str) -> None:
        """Start the server, after a crash too."""
        shutil.rmtree(self.folder / "XDG_RUNTIME_DIR", ignore_errors=True)  # as after the start of a machine
        self._process = self._run(*arguments or ("run",))

    def configure(self, settings: str = "") -> None:
        with (self._data / "postgresql.conf").open("a") as file:
            file.write(_SETTINGS + settings)

    def crash(self) -> None:
        """End at once, as a power cut does."""
        if not self._process:
            return
        family = [self._process.pid, *_descendants(self._process.pid)]
        keepers = [pid for pid in family if _name(pid) == "pg_autoctl"]
        for pid in keepers:  # first those who would start it again
            os.kill(pid, signal.SIGKILL)
        # The pid is in the file, as a keeper that was just starting it is gone.
        with contextlib.suppress(OSError, ValueError):
            postmaster = int((self._data / "postmaster.pid").read_text().split()[0])
            if str(self._data).encode() in Path(f"/proc/{postmaster}/cmdline").read_bytes():
                os.kill(postmaster, signal.SIGQUIT)
                family.append(postmaster)
        self._process.wait()
        self._process = None
        eventually(lambda: not any(map(is_alive, family)))

    @property
    def is_running(self) -> bool:
        return self._process is not None

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text()

    @property
    def answers(self) -> bool:
        """Whether the server accepts connections."""
        return Server(f"postgresql://postgres@:{self.address[1]}/postgres?host={self.folder}").answers()

    @property
    def accepts_changes(self) -> bool:
        """Whether it is no standby, as it says itself."""
        try:
            return self.sql("SELECT pg_is_in_recovery()") == [(False,)]
        except psycopg.Error:
            return False

    def sql(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement as the administrator, past all wires."""
        how = f"host={self.folder} port={self.address[1]} user=postgres dbname={database} connect_timeout=5"
        with psycopg.connect(how, autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def _run(self, *arguments: str) -> subprocess.Popen[bytes]:
        places = {name: str(self.folder / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
        with (self.folder / "log").open("a") as log:
            return subprocess.Popen(
                ["setpriv", *AS_POSTGRES, "--pdeathsig=QUIT", "pg_autoctl", *arguments, "--pgdata", str(self._data)],
                cwd=self.folder,
                env={
                    "PATH": f"{PROGRAMS}:/usr/bin:/bin",
                    "LC_ALL": "C.UTF-8",
                    "HOME": str(self.folder),
                    "PG_REGRESS_SOCK_DIR": str(self.folder),  # where the server has its socket
                    "PGHOST": str(self.folder),  # … and where others look for it
                    **places,
                },
                stdout=log,
                stderr=log,
            )


class Formation:
    """The three machines, running: `one` is the primary at first. They end with the block."""

    def __init__(self, network: Network, *, synchronous: bool, unhealthy: float = 20) -> None:
        """`unhealthy` is the time in seconds after which the monitor gives up a server that says nothing."""
        self._network, self._synchronous, self._unhealthy = network, synchronous, unhealthy

    def __enter__(self) -> Self:
        self._folder = new_folder()
        self._folder.chmod(0o755)
        self.monitor = Machine(self._folder, "monitor")
        self.one = Machine(self._folder, "one", "127.0.1.1", "127.0.2.1")
        self.two = Machine(self._folder, "two", "127.0.1.2", "127.0.2.2")
        self.pair = (self.one, self.two)
        self.wires = [self._network.wire(machine.wired, machine.address) for machine in self.pair]
        try:
            self._create()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for machine in (self.monitor, self.one, self.two):
            machine.crash()
        shutil.rmtree(self._folder)

    def _create(self) -> None:
        self.monitor.do("create", "monitor", *_where(self.monitor))
        self.monitor.configure(f"pgautofailover.node_considered_unhealthy_timeout = '{self._unhealthy} s'\n")
        self.monitor.start()
        eventually(lambda: self.monitor.answers)
        options = [
            *("--monitor", f"postgres://autoctl_node@{LOCAL}:{self.monitor.address[1]}/pg_auto_failover"),
            *("--replication-quorum", "true" if self._synchronous else "false", "--dbname", DATABASE),
        ]
        self.one.do("create", "postgres", "--name", "one", *_where(self.one), *options)
        self.one.configure()
        self.one.start()
        eventually(lambda: self.one.answers)
        self.one.sql(f"CREATE ROLE {USER} LOGIN")
        self.one.sql(f"ALTER DATABASE {DATABASE} OWNER TO {USER}")
        self.two.start("create", "postgres", "--name", "two", *_where(self.two), *options, "--run")
        self.settle()

    def states(self) -> dict[str, str]:
        """Return the state of each server, as the monitor has it; empty for one that is on its way to another."""
        query = "SELECT nodename, reportedstate::text, goalstate::text FROM pgautofailover.node"
        try:
            rows = self.monitor.sql(query, "pg_auto_failover")
        except psycopg.Error:  # it has just been started
            return {"monitor": "away"}
        return {str(name): str(state) if state == goal else "" for name, state, goal in rows}

    def settle(self) -> None:
        """Wait until there are a primary and a standby again."""
        eventually(lambda: sorted(self.states().values()) == ["primary", "secondary"], SLOW)

    def wait_until_alone(self) -> None:
        """Wait until the monitor has taken note that the primary has no standby."""
        eventually(lambda: "wait_primary" in self.states().values(), SLOW)

    @property
    def primary(self) -> Machine:
        """The server that accepts changes, as soon as there is one."""
        found: list[Machine] = []

        def is_one() -> bool:
            found[:] = [machine for machine in self.pair if machine.accepts_changes]
            return len(found) == 1

        eventually(is_one, SLOW)
        return found[0]

    @property
    def standby(self) -> Machine:
        return self.two if self.primary is self.one else self.one

    def promote(self) -> None:
        """Have the standby take over in an orderly way."""
        self.monitor.sql("SELECT pgautofailover.perform_failover()", "pg_auto_failover")


def _where(machine: Machine) -> list[str]:
    """Return the options that say how a machine is reached, from this machine only."""
    (host, port), (wired, _) = machine.address, machine.wired
    return ["--hostname", wired, "--listen", host, "--pgport", str(port), "--auth", "trust", "--no-ssl"]


def _descendants(pid: int) -> Iterator[int]:
    with contextlib.suppress(OSError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            yield int(child)
            yield from _descendants(int(child))


def _name(pid: int) -> str:
    """Return the name of a program; empty if the process has just ended."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/exe").resolve().name
    return ""
