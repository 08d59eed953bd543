"""Several servers on one PostgreSQL: their background work while the one that does it dies, freezes or is cut off."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from iwts.checkup import metrics
from iwts.instance.service import Service
from iwts.mail import inbox, outbox
from iwts.mail.inbox import Draft, Kind
from iwts.owner import audit
from iwts.processes import background
from iwts.processes.background import Background, Shift
from iwts.storage.address import PostgresAddress
from iwts.storage.tx import Tx
from tests.conftest import Open, in_environment
from tests.patience import PATIENCE, eventually, running
from tests.postgres import Postgres
from tests.smtp import MailServer

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("engine", ["postgres"], indirect=True)]

OWNER = "owner@example.com"


@pytest.fixture
def open_one(open_service: Open, mail_server: MailServer, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Service]:
    """Open the service of one more server."""
    monkeypatch.setattr(background, "LOOK", 0.02)
    return lambda: open_service(**mail_server.settings, owner_email=OWNER)


@pytest.fixture
def service(open_one: Callable[[], Service]) -> Service:
    return open_one()


@pytest.fixture
def cut(postgres: Postgres, service: Service) -> Callable[[], None]:
    """A function that ends the connection of the server that has the jobs."""
    assert isinstance(service.config.database, PostgresAddress)
    name = service.config.database.name

    def cut_() -> None:
        held = "locktype = 'advisory' AND objid = 3 AND granted AND datname = current_database()"
        ended = postgres.sql(
            f"SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE {held}",
            database=name,
        )
        assert ended == [(True,)]

    return cut_


@pytest.fixture
def take(service: Service) -> Iterator[Callable[[], Shift]]:
    """A function with which a server takes the jobs, and never looks again, as if it were frozen."""
    with contextlib.closing(service.db.jobs()) as jobs:

        def take_() -> Shift:
            db = jobs.look()
            assert db
            return Shift(service, db, 0.01)

        yield take_


def put(service: Service, *texts: str) -> None:
    """Queue messages to the owner."""
    for text in texts:
        with service.db.write() as tx:
            message = inbox.create(tx, Draft(Kind.CONTACT, "", "", text))
            outbox.put_message(tx, OWNER, "en", message)


def waiting(service: Service) -> int:
    with service.db.read() as tx:
        return outbox.count(tx)


def sent(mail_server: MailServer) -> Counter[str]:
    """Return how often each message was sent."""
    plain = (mail.get_body(("plain",)) for mail in mail_server.mails)
    return Counter(str(body.get_content()).split("\n")[0].strip() for body in plain if body)


class Process:
    """A server of background work in a process of its own."""

    def __init__(self, file: Path, variables: dict[str, str]) -> None:
        self._file = file
        command = [sys.executable, "-m", "tests.faults.jobs", str(file)]
        self._process = subprocess.Popen(
            command, cwd=file.parent, env={**os.environ, **variables, "PYTHONPATH": os.pathsep.join(sys.path)}
        )

    @property
    def has_jobs(self) -> bool:
        """Whether it has the jobs, as it said last."""
        return self._file.exists() and self._file.read_text() == "True"

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


@pytest.fixture
def processes(service: Service, mail_server: MailServer, tmp_path: Path) -> Iterator[list[Process]]:
    settings = {name: str(value) for name, value in mail_server.settings.items()}
    variables = in_environment(
        database=service.config.texts["database"], data_dir=str(tmp_path), owner_email=OWNER, **settings
    )
    found = [Process(tmp_path / f"jobs{n}", variables) for n in range(2)]
    yield found
    for one in found:
        one.close()


def by_jobs(processes: list[Process]) -> list[Process]:
    """Wait until one process has the jobs; return that one, and the other."""
    eventually(lambda: sum(process.has_jobs for process in processes) == 1)
    return sorted(processes, key=lambda process: not process.has_jobs)


@pytest.mark.parametrize("fault", ["killed", "frozen", "cut off"])
def test_another_server_takes_over_and_each_mail_arrives_once(
    service: Service, processes: list[Process], mail_server: MailServer, cut: Callable[[], None], fault: str
) -> None:
    one, other = by_jobs(processes)
    put(service, "first", "second")
    eventually(lambda: not waiting(service))
    match fault:
        case "killed":
            one.send(signal.SIGKILL)
        case "frozen":
            one.send(signal.SIGSTOP)
        case "cut off":
            cut()
    put(service, "third", "fourth")
    eventually(lambda: not waiting(service))
    if fault == "cut off":
        by_jobs(processes)
    else:
        assert other.has_jobs
    one.send(signal.SIGCONT)
    put(service, "fifth")
    eventually(lambda: not waiting(service))
    if fault == "frozen":
        eventually(lambda: not one.has_jobs)
    assert sent(mail_server) == dict.fromkeys(("first", "second", "third", "fourth", "fifth"), 1)


def test_a_server_that_was_frozen_sends_no_mail_that_it_had_read_before(
    open_one: Callable[[], Service],
    service: Service,
    take: Callable[[], Shift],
    mail_server: MailServer,
    cut: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read, woken, due = threading.Event(), threading.Event(), outbox.due

    def slow(tx: Tx) -> outbox.Mail | None:
        found = due(tx)
        if found and not read.is_set():
            read.set()
            woken.wait(PATIENCE)
        return found

    monkeypatch.setattr(outbox, "due", slow)
    put(service, "first")
    frozen = take()
    assert read.wait(PATIENCE)
    cut()
    with running(Background(other := open_one(), 0.01)):
        eventually(lambda: not waiting(other))
    woken.set()
    frozen.stop()
    assert sent(mail_server) == {"first": 1}


def test_a_mail_that_was_accepted_is_not_sent_again_though_its_server_was_cut_off(
    open_one: Callable[[], Service],
    service: Service,
    take: Callable[[], Shift],
    mail_server: MailServer,
    cut: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    accepted, answered, accept = threading.Event(), threading.Event(), mail_server.handle_DATA

    async def slow(*arguments: Any) -> str:
        answer = await accept(*arguments)
        accepted.set()
        answered.wait(PATIENCE)
        return answer

    monkeypatch.setattr(mail_server, "handle_DATA", slow)
    put(service, "first")
    shift = take()
    assert accepted.wait(PATIENCE)
    cut()
    with running(Background(other := open_one(), 0.01)):
        eventually(lambda: other.has_jobs)
        shift.end()
        answered.set()
        eventually(lambda: not waiting(other))
    shift.stop()
    assert sent(mail_server) == {"first": 1}


def test_each_act_of_the_owner_is_logged_once_and_metrics_tell_by_whom(
    open_one: Callable[[], Service], service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    other = open_one()

    def unlogged() -> bool:
        with service.db.read() as tx:
            return bool(audit.unlogged(tx))

    with running(Background(service, 0.01)), running(Background(other, 0.01)):
        for name in ("links add", "links disable"):
            with service.db.write() as tx:
                audit.record(tx, name, "nour")
            eventually(lambda: not unlogged())
        samples = [
            sample.value
            for one in (service, other)
            for family in metrics.families(one)
            if family.name == "iwts_has_jobs"
            for sample in family.samples
        ]
    assert sorted(samples) == [0, 1]
    assert len([line for line in caplog.messages if "event=owner" in line]) == 2
