"""A PostgreSQL server for the tests: thrown away at the end, with a fresh database for each test that wants one.

It is the oldest version that iwts supports, from Debian's package. It sorts texts as people do, unlike SQLite, and its
databases belong to a user without any other rights.
"""

import contextlib
import itertools
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import psycopg

from iwts.storage.postgres.connection import Connection, Server
from iwts.storage.postgres.db import PostgresDatabase
from tests.patience import eventually

PROGRAMS = Path("/usr/lib/postgresql/15/bin")
USER = "iwts"  # owns the databases
PASSWORD = "correct horse battery"  # of the user who needs one
# It does not run as root. If this process is killed, the kernel ends it.
AS_POSTGRES = [] if os.geteuid() else ["--reuid=postgres", "--regid=postgres", "--clear-groups"]
_MEMORY, _ROOM = Path("/dev/shm"), 1 << 30
# What makes PostgreSQL safe makes it slow.
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "shared_buffers": "64MB",
    "max_connections": "200",
    "listen_addresses": "127.0.0.1",
    "log_min_messages": "panic",
}
_ACCESS = """
host all secretive 127.0.0.1/32 scram-sha-256
local all all trust
host replication all 127.0.0.1/32 trust
host all all 127.0.0.1/32 trust
"""


class Postgres:
    """A running server. `restart` and `freeze` are for tests of what iwts does meanwhile."""

    def __init__(self, port: int, **settings: str) -> None:
        self.port = port
        self._settings = {**_SETTINGS, **settings, "port": str(port)}
        self._names = itertools.count()
        self._admin: Connection | None = None  # stays open, as each test creates a database
        self.folder = new_folder()
        if AS_POSTGRES:
            shutil.chown(self.folder, "postgres", "postgres")
        try:
            how = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US", "--no-sync"]
            self._run("initdb", "--auth=trust", "--username=postgres", *how, f"--pgdata={self._data}").wait()
            (self._data / "pg_hba.conf").write_text(_ACCESS)
            self.start()
            self.sql(f"CREATE ROLE {USER} LOGIN", f"CREATE ROLE secretive LOGIN PASSWORD '{PASSWORD}'")
            self.sql(f"CREATE DATABASE migrated OWNER {USER}")
            PostgresDatabase(Server(self.address("migrated")), lambda: 0).close()
        except BaseException:
            self.stop()
            raise

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    @property
    def pid(self) -> int:
        return self._process.pid

    def _run(self, program: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = ["setpriv", *AS_POSTGRES, "--pdeathsig=QUIT", PROGRAMS / program, *arguments]
        return subprocess.Popen(command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def address(self, name: str, user: str = USER) -> str:
        """Return the address of a database, as the setting has it."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{name}"

    def sql(self, *statements: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run statements as the administrator; return the rows of the last one."""
        if database != "postgres":
            with psycopg.connect(self.address(database, "postgres"), autocommit=True) as connection:
                return _rows(connection, statements)
        if self._admin is None or self._admin.is_lost:
            self._admin = Server(f"{self.address(database, 'postgres')}?application_name=tests").connect()
        return _rows(self._admin, statements)

    @contextlib.contextmanager
    def empty(self) -> Iterator[str]:
        """Create a database without tables; drop it at the end, whoever uses it."""
        with self._database(f"OWNER {USER}") as address:
            yield address

    @contextlib.contextmanager
    def database(self) -> Iterator[str]:
        """Create a database with the schema, a copy of one that is created once."""
        with self._database(f"OWNER {USER} TEMPLATE migrated STRATEGY file_copy") as address:
            yield address

    @contextlib.contextmanager
    def _database(self, how: str) -> Iterator[str]:
        name = f"test_{next(self._names)}"
        self.sql(f"CREATE DATABASE {name} {how}")
        try:
            yield self.address(name)
        finally:
            self.sql(f"DROP DATABASE {name} WITH (FORCE)")

    def start(self) -> None:
        settings = [f"--{name}={value}" for name, value in self._settings.items()]
        self._process = self._run(
            "postgres", "-D", str(self._data), f"--unix_socket_directories={self.folder}", *settings
        )
        eventually(Server(self.address("postgres", "postgres")).answers)

    def end(self) -> None:
        """End at once, as a crash does."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()

    @contextlib.contextmanager
    def crashed(self) -> Iterator[None]:
        """End at once; start again at the end of the block."""
        self.end()
        try:
            yield
        finally:
            self.start()

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """Stop all its processes, which then neither answer nor refuse."""
        pids = [self.pid, *self._children()]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)

    def _children(self) -> list[int]:
        return [int(pid) for pid in Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()]

    def stop(self) -> None:
        """End the server, and remove everything."""
        if self._admin is not None:
            self._admin.close()
        self.end()
        shutil.rmtree(self.folder)


def new_folder() -> Path:
    """Create a folder: pytest's are closed to other users.

    A database is some 350 files, which are made in memory in a third of the time.
    """
    has_room = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM
    place = _MEMORY if has_room else Path(tempfile.gettempdir())
    for left in place.glob("iwts-tests-*"):  # by a run that was killed
        if not Path("/proc", left.name.split("-")[2]).exists():
            shutil.rmtree(left, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"iwts-tests-{os.getpid()}-", dir=place))


def _rows(connection: psycopg.Connection, statements: Iterable[str]) -> list[tuple[object, ...]]:
    for statement in statements:
        cursor = connection.execute(statement)
    return cursor.fetchall() if cursor.description else []
