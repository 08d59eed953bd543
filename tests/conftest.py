"""Shared parts of the tests: a clock that they set, a service on its own database, a server, and a visitor."""

import contextlib
import dataclasses
import functools
import itertools
import os
import shutil
import signal
import socket
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from argon2 import PasswordHasher

from iwts import tokens
from iwts.front import followed_table
from iwts.front.bounds import Bounds
from iwts.front.remote_keeper import RemoteKeeper
from iwts.instance.service import Service
from iwts.links import codes
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.owner import password
from iwts.processes.private import listen_privately
from iwts.processes.serving import TICK, FrontServer, WebServer, listen
from iwts.settings import loading
from iwts.settings.config import Config
from iwts.settings.values import Listen
from iwts.statistics import query as stats
from iwts.statistics.query import Stats
from iwts.storage.db import Database
from iwts.storage.engines import open_database
from iwts.storage.tx import Row
from iwts.visits import day_keys, nodes
from iwts.visits.journal_reader import JournalReader
from iwts.visits.shipper import Shipper
from tests.guard import sitecustomize
from tests.logged import LOG, listening
from tests.patience import PATIENT, eventually, running
from tests.visitor import Visitor

if TYPE_CHECKING:  # takes long to load
    from tests.executed import Executed
    from tests.postgres import Postgres
    from tests.smtp import MailServer, SilentServer, StartMailServer

# Examples per property: in `make test-fast`, in `make test`, in `make faults`. The duration of one depends on how busy
# the machine is. The first two judge each change by the same examples; new ones are for those who can look into them.
for name, examples_ in {"fast": 20, "normal": 100, "thorough": 5000}.items():
    hypothesis.settings.register_profile(
        name,
        max_examples=examples_,
        deadline=None,
        derandomize=name != "thorough",
        suppress_health_check=[hypothesis.HealthCheck.too_slow],
    )
hypothesis.settings.load_profile("normal")


def examples(share: float) -> hypothesis.settings:
    """Run a share of the profile's examples: fewer where each takes long, more where each is cheap."""
    return hypothesis.settings(max_examples=max(1, round(share * hypothesis.settings.default.max_examples)))


PASSWORD = "nine green bottles"  # the owner's

NOON = int(datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp()) * 1_000_000


def pytest_addoption(parser: pytest.Parser) -> None:
    text = "a built iwts for tests/packaging/test_smoke.py; may be given several times (default: the source)"
    parser.addoption("--executable", action="append", metavar="PATH", help=text)


def pytest_configure() -> None:
    installed = loading.FILES[1]
    if installed.exists():
        pytest.exit(f"{installed} exists: commands in tests would use the iwts that this machine runs", 2)
    for setting in [name for name in os.environ if name.startswith("IWTS_")]:
        del os.environ[setting]
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in the background of a script, and by children
    folders = [str(Path(sitecustomize.__file__).parent), *filter(None, [os.environ.get("PYTHONPATH")])]
    os.environ["PYTHONPATH"] = os.pathsep.join(folders)  # make test-compiled has set it
    with tempfile.NamedTemporaryFile(prefix="outgoing-", delete=False) as reports:
        os.environ[sitecustomize.REPORTS] = reports.name
    sys.addaudithook(sitecustomize.refuse)


def pytest_unconfigure() -> None:
    Path(os.environ[sitecustomize.REPORTS]).unlink()


@pytest.fixture(autouse=True)
def leaves_the_machine_alone() -> Iterator[None]:
    """Check that nothing which a test starts connects to other machines or asks for their addresses."""
    reports = Path(os.environ[sitecustomize.REPORTS])
    yield
    if found := reports.read_text():
        reports.write_text("")
    assert not found, "a connection to another machine"


@pytest.fixture(scope="session", autouse=True)
def nowhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The working directory: an empty folder, without the settings and the database of `make run`."""
    folder = tmp_path_factory.mktemp("nowhere")
    os.chdir(folder)
    return folder


@pytest.fixture(scope="session", autouse=True)
def keeps_its_priority() -> Iterator[None]:
    """Commands that run in the process of the tests do not lower the priority of later tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "nice", lambda _: 0)
        yield


@pytest.fixture(scope="session", autouse=True)
def listens_to_logs() -> Iterator[None]:
    """Hear what is logged during the whole run."""
    with listening():
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test whose servers have logged a secret, or a phone number in the access log."""
    report = yield
    LOG.hear(report.capstderr)
    if report.passed and (told := LOG.told()):
        report.outcome, report.longrepr = "failed", "secrets or numbers are in the log:\n" + "\n".join(told)
    return report


@pytest.fixture(autouse=True)
def leaves_nothing(nowhere: Path) -> Iterator[None]:
    """Check that a test leaves nothing: no files in the working directory, no threads, no processes."""
    before = _begun()
    yield
    files = sorted(path.name for path in nowhere.iterdir())
    for name in files:
        _remove(nowhere / name)  # the next test is not to blame
    with contextlib.suppress(AssertionError):
        eventually(lambda: not _begun() - before)  # one may just be ending
    assert (files, _begun() - before) == ([], set()), "files, threads or processes are left"


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _begun() -> set[object]:
    """Return our threads, and the ids of processes that nobody has waited for, but not that of `postgres`."""
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    return {*threading.enumerate(), *children.split()} - {str(server.pid) for server in _servers}


class Clock:
    """A clock that stands still until a test sets it."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> int:
        return self.now

    def advance(self, *, seconds: float = 0, days: float = 0) -> None:
        self.now += round((seconds + days * 86400) * 1_000_000)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database with the schema, created once: copying it is fifteen times as fast."""
    path = tmp_path_factory.mktemp("migrated") / "iwts.db"
    open_database(path, Clock()).close()
    return path


_servers: list["Postgres"] = []


@contextlib.contextmanager
def postgres_server(**settings: str) -> Iterator["Postgres"]:
    """Run a PostgreSQL server for several tests."""
    from tests.postgres import Postgres

    server = Postgres(free_address().port, **settings)
    _servers.append(server)
    yield server
    _servers.remove(server)
    server.stop()


@pytest.fixture(scope="session")
def postgres() -> Iterator["Postgres"]:
    """A PostgreSQL server, started for the first test that needs it."""
    with postgres_server() as server:
        yield server


def in_environment(**settings: str) -> dict[str, str]:
    """Return settings as environment variables."""
    return {f"IWTS_{name.upper()}": text for name, text in settings.items()}


# Folders of which each test that uses a database runs once on each engine, unless it is marked `file`.
ON_EACH_ENGINE = {
    "deletion",
    "limits",
    "links",
    "mail",
    "owner",
    "security",
    "statistics",
    "transfer",
    "visits",
    "web",
    "webhooks",
}
# Where tests ask a server, and have hundreds of variants: in what is sent, hardly in what the database is asked.
FIRST_VARIANT = {"security", "web"}


def _folder(path: Path) -> str:
    return path.relative_to(Path(__file__).parent).parts[0]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    is_on_each = _folder(metafunc.definition.path) in ON_EACH_ENGINE
    if "engine" in metafunc.fixturenames and is_on_each and not metafunc.definition.get_closest_marker("file"):
        engines = "sqlite", pytest.param("postgres", marks=pytest.mark.slow)
        metafunc.parametrize("engine", engines, indirect=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what runs on SQLite only: all variants but the first of a test in `FIRST_VARIANT`."""
    tests, kept, left_out = set(), list[pytest.Item](), list[pytest.Item]()
    for item in items:
        engine = item.callspec.params.get("engine") if hasattr(item, "callspec") else None
        test = item.parent, getattr(item, "originalname", "")
        is_further = engine == "postgres" and _folder(item.path) in FIRST_VARIANT and test in tests
        (left_out if is_further else kept).append(item)
        if engine == "postgres":
            tests.add(test)
    items[:] = kept
    config.hook.pytest_deselected(items=left_out)


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> str:
    """The engine of the test's database."""
    return getattr(request, "param", "sqlite")


@pytest.fixture
def database(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh database: what the setting is."""
    if engine == "sqlite":
        yield str(shutil.copy(request.getfixturevalue("migrated"), tmp_path / "iwts.db"))
    else:
        environment = request.getfixturevalue("monkeypatch")  # of commands, which get no more than an address
        environment.setenv("PGUSER", "iwts")
        environment.chdir(tmp_path)
        with request.getfixturevalue("postgres").database() as address:
            yield address


@pytest.fixture
def settings(engine: str, database: str, tmp_path: Path) -> Config:
    """The settings for most tests, and a fresh database."""
    variables = in_environment(
        database=database,
        **({} if engine == "sqlite" else {"data_dir": str(tmp_path)}),
        trusted_proxies="127.0.0.1",
        limit_create="off",
        limit_create_total="off",
        limit_requests="off",
        limit_previews="off",
        limit_bots="off",
        limit_forms="off",
        limit_qr="off",
        limit_mails="off",
        limit_contact="off",
        limit_api="off",
        disk_floor="off",
        durability="process",
    )
    return dataclasses.replace(loading.load({}, variables), listen=free_address())


# Ports below those that the system gives to clients, without those that browsers refuse (10080), different in each test
# process.
_WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
_ports = itertools.cycle(range(11_000 + 1_000 * _WORKER, 12_000 + 1_000 * _WORKER))


def free_address() -> Listen:
    """Return an address that nobody listens on."""
    for port in _ports:
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return Listen("127.0.0.1", port)
    raise AssertionError


@pytest.fixture
def executed() -> Iterator["Executed"]:
    """What is executed on connections that are opened later; name it before `service`."""
    from tests.executed import executed

    with executed() as found:
        yield found


Open = Callable[..., Service]


@pytest.fixture
def open_service(settings: Config, clock: Clock) -> Iterator[Open]:
    """Open the service with some settings changed; close all at the end."""
    opened = []

    def open_(**changes: object) -> Service:
        opened.append(Service(dataclasses.replace(settings, **changes), clock))
        if not opened[-1].db.is_local:
            opened[-1].node = nodes.join(opened[-1].db, opened[-1].config.journal)
        return opened[-1]

    yield open_
    for service in opened:
        service.close()


@pytest.fixture
def service(open_service: Open) -> Service:
    return open_service()


def settle(server: FrontServer, shipping: Shipper | None) -> None:
    """Wait until a front knows what was committed before, and until the database has the front's visits.

    Otherwise, the one takes up to a second, and the other until the shipper looks next.
    """
    if shipping:
        eventually(lambda: shipping._told or not shipping._has_more())  # told: it has tried in vain
    if server.front and isinstance(server.front.keeper, RemoteKeeper):
        now, table = time.monotonic(), server.front.keeper.table
        table._changes.wake()
        eventually(lambda: table._sure_until - followed_table.SURE > now)


Serve = Callable[..., Visitor]


def shipper(service: Service) -> Shipper:
    """Return what ships the visits of a service whose database is not in a file."""
    config = service.config
    assert service.node
    return Shipper(service.db, service.node, JournalReader(config.journal, config.journal_limit, config.journal_keep))


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Serve a service until the test ends, with front and web in threads; return a visitor."""
    numbers = itertools.count()
    with contextlib.ExitStack() as until_the_end:

        def serve_(service: Service, bounds: Bounds = PATIENT, tick: float = TICK) -> Visitor:
            port = service.config.listen.port
            path = tmp_path / f"web{next(numbers)}"
            shipping = None if service.db.is_local else shipper(service)
            if shipping:
                deque(day_keys.prepare(service.db))  # a job makes them; no test is to find it at work
                until_the_end.enter_context(running(shipping))
            until_the_end.enter_context(running(WebServer(service, listen_privately(path), tick)))
            # it ends first, as it may still be passing on pages
            front = FrontServer(service, listen(service.config.listen), path, bounds)
            until_the_end.enter_context(running(front))
            assert Visitor(port, address="127.0.0.2").get("/healthz").status == 200, "the front has started"
            return Visitor(port, settle=functools.partial(settle, front, shipping))

        yield serve_


@pytest.fixture
def visitor(service: Service, serve: Serve) -> Visitor:
    """A visitor with a phone, connected to this test's service."""
    return serve(service)


@pytest.fixture
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make hashes of codes cheap; one test covers their strength."""
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(codes, "_NOBODYS", hasher.hash("nobody's"))
    monkeypatch.setattr(codes, "_hasher", hasher)


@pytest.fixture
def start_mail_server() -> Iterator["StartMailServer"]:
    """Start real SMTP servers, which end with the test."""
    from tests.smtp import MailServer

    started = []

    def start(*arguments: Any, **options: Any) -> MailServer:
        started.append(MailServer(free_address().port, *arguments, **options))
        return started[-1]

    yield start
    for server in started:
        server.stop()


@pytest.fixture
def mail_server(start_mail_server: "StartMailServer") -> "MailServer":
    """A mail server that accepts everything."""
    return start_mail_server()


@pytest.fixture
def silent() -> Iterator["SilentServer"]:
    """A mail server that hangs."""
    from tests.smtp import SilentServer

    server = SilentServer()
    yield server
    server.stop()


# A developer may not be allowed to switch users. In CI this is possible, or these tests fail there.
needs_root = pytest.mark.skipif(os.geteuid() != 0 and "CI" not in os.environ, reason="only root can switch users")
NOBODY = 65534


def is_so_for_nobody(true: Callable[[], bool]) -> bool:
    """Whether it is true for a user without any permissions: in a child, since giving up root is final."""
    child = os.fork()
    if child == 0:
        with contextlib.suppress(Exception):
            os.setuid(NOBODY)
            os._exit(0 if true() else 1)
        os._exit(2)
    return os.waitpid(child, 0)[1] == 0


def add_link(service: Service, *numbers: str | Typed, **fields: Any) -> tuple[Link, str]:
    """Add a link; return it and the secret that opens its panel."""
    typed = [number if isinstance(number, Typed) else Typed(number) for number in numbers or ("+14155550132",)]
    draft = Draft.check(typed, **fields)
    secret = tokens.new()
    with service.db.write() as tx:
        return links.create(tx, draft, tokens.digest(secret)), secret


def own(visitor: Visitor, service: Service, *numbers: str, **fields: str) -> str:
    """Add a link that this browser may manage; return its secret."""
    _, secret = add_link(service, *numbers, **fields)
    assert visitor.get(f"/m/{secret}").status == 303
    return secret


def sign_in(visitor: Visitor, service: Service) -> None:
    """Set the owner's password unless there is one, and sign in with it in this browser."""
    with service.db.write() as tx:
        if password.find(tx) is None:
            password.put(tx, codes.hashed(PASSWORD))
    visitor.cookies.pop("owner", None)  # whoever is signed in already sees no form
    assert visitor.fill("/admin/login", {"password": PASSWORD}).status == 303


def impatient(service: Service) -> None:
    """Make pages and commands not wait for another program."""
    with service.db.write():  # while no job of the web uses the connection
        connection: Any = service.db._connection
        if service.db.is_local:
            connection.set_busy_timeout(0)
        else:
            connection.execute("SET lock_timeout = 1")


@contextlib.contextmanager
def elsewhere(service: Service) -> Iterator[Database]:
    """Open the database as another process does."""
    with contextlib.closing(open_database(service.config.database, service.clock)) as other:
        yield other


def locked(service: Service) -> contextlib.ExitStack:
    """Have another process write until `close`."""
    with contextlib.ExitStack() as stack:
        other = stack.enter_context(elsewhere(service))
        stack.enter_context(other.write())
        return stack.pop_all()


@contextlib.contextmanager
def unwritable(service: Service) -> Iterator[None]:
    """Have another process write, for which no page waits."""
    impatient(service)
    with locked(service):
        yield


def on_disk(service: Service) -> bytes:
    """Return everything that the database, its log and the spill file contain."""
    if not service.db.is_local:
        journal = [file.read_bytes() for file in service.config.journal.rglob("*") if file.is_file()]
        return b"".join([on_server(service), *journal])
    return b"".join(file.read_bytes() for file in service.config.folder.glob("iwts.db*"))


def on_server(service: Service) -> bytes:
    """Return everything that a database on a server contains."""
    rows = itertools.chain.from_iterable(stored(service).values())
    return b"\n".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)


def table_names(service: Service) -> set[str]:
    """Return the names of all tables, but not of those that the engine makes by itself."""
    sqlite = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    postgres = """
        SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition
          AND relnamespace = 'public'::regnamespace AND relname <> 'iwts_schema'
    """
    with service.db.read() as tx:
        return {name for (name,) in tx.all(sqlite if service.db.is_local else postgres)}


def stored(service: Service) -> dict[str, list[Row]]:
    """Return every row of every table."""
    names = table_names(service)
    with service.db.read() as tx:
        return {name: sorted(tx.all(f"SELECT * FROM {name}"), key=repr) for name in names}


def counted(service: Service, link: Link) -> Stats:
    """Return a link's statistics for all time."""
    with service.db.read() as tx:
        everything = stats.everything(tx, link.id)
    return stats.read(service.db, everything)
