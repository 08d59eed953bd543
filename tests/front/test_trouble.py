"""The front when its disk, its database, its files or our own code fail."""

import asyncio
import contextlib
import itertools
import logging
import socket
import threading
import time
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from iwts.backups.watch import BackupWatch
from iwts.front import group_commit
from iwts.front.answers import Answers
from iwts.front.bounds import Bounds
from iwts.front.connection import Connection
from iwts.front.connections import Connections
from iwts.front.front import Front
from iwts.instance.service import Service
from iwts.processes.serving import FrontServer, listen
from iwts.storage.db import Writer
from iwts.storage.errors import Busy
from iwts.storage.sqlite.db import SqliteDatabase
from iwts.visits.batch import Batch
from iwts.visits.geo import BUNDLED
from iwts.visits.recorder import Recorder
from iwts.visits.spill import Spill, beside
from tests.conftest import Clock, Open, Serve, add_link
from tests.patience import PATIENCE, eventually, running
from tests.raw import connection, everything, exchange, get, statuses
from tests.visitor import Visitor

pytestmark = pytest.mark.slow


def damaged(service: Service) -> apsw.Connection:
    """Return another connection, which has made the slugs unreadable."""
    other = apsw.Connection(str(service.config.database))
    other.set_busy_timeout(10_000)
    other.execute("ALTER TABLE slug RENAME COLUMN slug TO damaged")
    return other


def locked(service: Service) -> apsw.Connection:
    """Return a connection that holds the write lock, in place of another process."""
    other = apsw.Connection(str(service.config.database))
    other.set_busy_timeout(10_000)
    other.execute("BEGIN IMMEDIATE")
    return other


def count(service: Service, what: str) -> int:
    with service.db.read() as tx:
        return int(tx.value(f"SELECT count(*) FROM {what}"))


def test_a_link_without_visitors_yet_works_too_and_a_deleted_one_does_not(service: Service, serve: Serve) -> None:
    add_link(service, slug="nour")
    add_link(service, slug="gone")
    visitor = serve(service)
    assert visitor.get("/gone").status == 302
    with service.db.write() as tx:
        tx.run("DELETE FROM link WHERE slug = 'gone'")
    assert visitor.get("/gone").status == 404
    damaged(service).close()
    assert visitor.get("/nour").status == 302
    assert visitor.get("/gone").status == 503


def test_failing_look_ups_are_reported_until_they_work_again(service: Service, visitor: Visitor) -> None:
    other = damaged(service)
    assert visitor.get("/nosuch").status == 503
    # The thread that fills the table may have been done with an undamaged one only after that.
    eventually(lambda: visitor.get("/healthz").json()["status"] == "degraded")
    assert "links cannot be looked up: the database is damaged" in visitor.get("/healthz").json()["reasons"][0]
    other.execute("ALTER TABLE slug RENAME COLUMN damaged TO slug")
    other.close()
    assert visitor.get("/nosuch").status == 404
    eventually(lambda: visitor.get("/healthz").json()["reasons"] == [])  # the table fills every few seconds


def test_a_link_is_read_once_until_somebody_writes(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/nour").status == 302
    monkeypatch.delattr("iwts.front.table.sealed.at_slug")
    assert [visitor.get("/nour").status for _ in range(5)] == [302] * 5


def test_a_spill_file_that_cannot_be_opened_is_reported_before_visits_are_lost(service: Service, serve: Serve) -> None:
    spill = beside(service.config.database)
    spill.mkdir()
    visitor = serve(service)
    assert visitor.get("/healthz").json()["reasons"] == [
        "the spill file cannot be opened: visits that the database does not take would be lost"
    ]
    spill.rmdir()
    add_link(service, slug="nour")
    assert visitor.get("/nour").status == 302
    assert visitor.get("/healthz").json()["status"] == "ok"


def test_a_country_file_problem_is_reported(open_service: Open, serve: Serve, tmp_path: Path) -> None:
    health = serve(open_service(geo_database=tmp_path / "missing.mmdb")).get("/healthz").json()
    assert (health["status"], health["reasons"]) == (
        "degraded",
        ["a country database is not used; see iwts geo info"],
    )


def test_a_country_file_that_breaks_is_reported_once_each_time(
    open_service: Open, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "mine.mmdb"
    file.symlink_to(BUNDLED)
    service = open_service(geo_database=file)
    for _ in range(2):
        file.unlink()
        for _ in range(3):
            service.refresh_countries()
        file.symlink_to(BUNDLED)
        service.refresh_countries()
    assert [record.message for record in caplog.records] == [f"{file}: No such file or directory"] * 2


@pytest.mark.parametrize("process", ["front", "web"])
def test_a_newer_country_file_is_used_without_a_restart(
    open_service: Open, serve: Serve, tmp_path: Path, process: str
) -> None:
    missing = tmp_path / "mine.mmdb"
    look, tick = (0.01 if process == one else 1e6 for one in ("front", "web"))
    visitor = serve(open_service(geo_database=missing), Bounds(look=look), tick)
    assert visitor.get("/healthz").json()["status"] == "degraded"
    missing.symlink_to(BUNDLED)
    eventually(lambda: bool(visitor.get("/healthz").json()["status"] == "ok"))


@pytest.mark.replaces
def test_a_hanging_disk_holds_up_nobody_and_no_answer_is_given_twice(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = serve(service, Bounds(commit=0.1))
    goes_on, commit = threading.Event(), Recorder.commit

    def hang(recorder: Recorder, batch: Batch) -> None:
        assert goes_on.wait(PATIENCE)
        commit(recorder, batch)

    monkeypatch.setattr(Recorder, "commit", hang)
    add_link(service, slug="nour")
    with connection(visitor.port) as client:
        try:
            client.sendall(get(b"/nour"))
            assert statuses(client.recv(65536)) == [302]
            assert visitor.health()["visits"]["committed"] == 0
        finally:
            goes_on.set()
        eventually(lambda: visitor.health()["visits"]["committed"] == 1)
        client.sendall(get(b"/healthz", b"Connection: close\r\n"))
        assert statuses(everything(client)) == [200]


def test_visits_are_spilled_while_another_use_of_the_database_hangs(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs, goes_on = threading.Event(), threading.Event()

    def hang(_: Recorder) -> None:
        hangs.set()
        assert goes_on.wait(PATIENCE)

    monkeypatch.setattr(Recorder, "forget_old_keys", hang)
    add_link(service, slug="nour")
    visitor = serve(service, Bounds(commit=0.1, replay=0.01))
    assert hangs.wait(PATIENCE)
    try:
        for _ in range(3):
            assert visitor.get("/nour").status == 302
        health = visitor.health()
        assert health["visits"] == {"accepted": 3, "committed": 0, "spilled": 3, "dropped": 0}
        assert health["reasons"] == [
            "visits go to the spill file: the disk is slow (a commit takes longer than 0.05 s)"
        ]
    finally:
        goes_on.set()
    eventually(lambda: visitor.health()["visits"]["committed"] == 3)
    eventually(lambda: visitor.get("/healthz").json()["reasons"] == [])


@pytest.mark.replaces
def test_answers_wait_for_their_commit(service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    goes_on, commit = threading.Event(), Recorder.commit

    def hang(recorder: Recorder, batch: Batch) -> None:
        assert goes_on.wait(PATIENCE)
        commit(recorder, batch)

    monkeypatch.setattr(Recorder, "commit", hang)
    add_link(service, slug="nour")
    with connection(visitor.port) as client:
        try:
            client.sendall(get(b"/nour"))
            eventually(lambda: visitor.health()["visits"]["accepted"] == 1)
            client.settimeout(0.1)
            with pytest.raises(TimeoutError):
                client.recv(65536)
        finally:
            goes_on.set()
        client.settimeout(10)
        assert statuses(client.recv(65536)) == [302]


@pytest.mark.replaces
def test_an_empty_batch_is_not_committed(service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    written, write = list[Batch](), Recorder.write

    def note(recorder: Recorder, batch: Batch) -> None:
        written.append(batch)
        write(recorder, batch)

    monkeypatch.setattr(Recorder, "write", note)
    add_link(service, slug="nour")
    assert visitor.get("/nour").status == 302
    for _ in range(100):
        visitor.get("/healthz")
    assert len(written) == 1


@pytest.fixture
def happened(monkeypatch: pytest.MonkeyPatch) -> list[str | float]:
    """The later events in the front: batches “written”, locks “met”, and short sleeps in seconds."""
    events, sleep, write = list[str | float](), asyncio.sleep, Recorder.write

    async def noted_sleep(seconds: float) -> None:
        if seconds < 0.01:
            events.append(seconds)
        await sleep(seconds)

    def noted_write(recorder: Recorder, batch: Batch) -> None:
        try:
            write(recorder, batch)
        except Busy:
            events.append("met")
            raise
        events.append("written")

    monkeypatch.setattr(asyncio, "sleep", noted_sleep)
    monkeypatch.setattr(Recorder, "write", noted_write)
    return events


@pytest.mark.replaces
def test_the_front_waits_for_a_short_lock_a_millisecond_at_a_time(
    service: Service, serve: Serve, happened: list[str | float], caplog: pytest.LogCaptureFixture
) -> None:
    visitor = serve(service, Bounds(lock=20.0))
    add_link(service, slug="nour")
    other = locked(service)
    with connection(visitor.port) as client, caplog.at_level(logging.WARNING):
        client.sendall(get(b"/nour"))
        eventually(lambda: happened.count("met") >= 5)
        other.close()
        assert statuses(client.recv(65536)) == [302]
    assert visitor.health()["visits"]["committed"] == 1
    assert "spill" not in caplog.text
    met = happened.count("met")
    assert happened[: 2 * met + 1] == ["met", 0.001] * met + ["written"]


@pytest.mark.replaces
@pytest.mark.parametrize(
    ("seconds", "between"), [(0.0, ["written"]), (0.1, ["written", 0.003])], ids=["fast commits", "slow commits"]
)
def test_after_a_slow_commit_the_lock_is_left_to_others_for_a_while(
    service: Service,
    serve: Serve,
    happened: list[str | float],
    monkeypatch: pytest.MonkeyPatch,
    seconds: float,
    between: list[str | float],
) -> None:
    looks = itertools.count(0.0, seconds)
    monkeypatch.setattr(group_commit, "time", SimpleNamespace(monotonic=lambda: next(looks)))
    add_link(service, slug="nour")
    visitor = serve(service)
    assert [visitor.get("/nour").status for _ in range(3)] == [302] * 3
    assert happened[: 2 * len(between) + 1] == [*between, *between, "written"]


@pytest.mark.replaces
def test_a_busy_loop_does_not_make_a_disk_look_slow(
    open_service: Open, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Commits move to the loop when the disk is fast, although the loop is late to notice when each one ends."""

    async def be_busy(_: Front) -> None:
        while True:
            time.sleep(busy)
            await asyncio.sleep(0)

    busy = 0.03
    monkeypatch.setattr(group_commit, "QUICK_COMMITS", 3)
    monkeypatch.setattr(group_commit, "QUICK_SECONDS", busy)
    monkeypatch.setattr(Front, "_live", be_busy)
    threads, commit = list[str](), Recorder.commit

    def note(recorder: Recorder, batch: Batch) -> None:
        threads.append(threading.current_thread().name)
        commit(recorder, batch)

    monkeypatch.setattr(Recorder, "commit", note)
    service = open_service(durability="process")
    add_link(service, slug="nour")
    visitor = serve(service)
    eventually(lambda: visitor.get("/nour").status == 302 and not threads[-1].startswith("disk"))


@pytest.mark.replaces
def test_a_log_longer_than_16_mb_is_copied_into_the_file_while_batches_wait(
    service: Service, visitor: Visitor, happened: list[str | float], monkeypatch: pytest.MonkeyPatch
) -> None:
    add_link(service, slug="nour")
    goes_on, checkpoint = list[bool](), SqliteDatabase.checkpoint
    with connection(visitor.port) as client:

        def visited_checkpoint(database: SqliteDatabase) -> None:
            """Have a visitor come during the checkpoint; note whether the batch is written before it ends."""
            before, accepted = happened.count("written"), len(goes_on) + 1
            client.sendall(get(b"/nour"))
            eventually(lambda: visitor.health()["visits"]["accepted"] == accepted)
            visitor.get("/healthz")  # the loop has had another turn
            goes_on.append(happened.count("written") > before)
            checkpoint(database)

        monkeypatch.setattr(SqliteDatabase, "checkpoint", visited_checkpoint)
        with service.db.write() as tx:
            tx.run("INSERT INTO secret (name, value) VALUES ('long', randomblob(17 << 20))")
        eventually(lambda: len(goes_on) == 2)
        eventually(lambda: visitor.health()["visits"]["committed"] == 2)
    assert goes_on == [True, False], "at first without holding up anyone, then alone"
    eventually(lambda: visitor.get("/nour").status == 302 and service.db.log()[0] < 100)  # the log starts again


def test_a_hanging_disk_holds_up_neither_visitors_nor_the_shutdown(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_link(service, slug="nour")
    hangs, answers, came_back = threading.Event(), threading.Event(), threading.Event()

    def look(_watch: BackupWatch) -> None:
        hangs.set()
        answers.wait(PATIENCE)
        came_back.set()

    monkeypatch.setattr(BackupWatch, "look", look)
    with running(FrontServer(service, listen(service.config.listen), tmp_path / "no web", Bounds(look=0.01))):
        assert hangs.wait(PATIENCE)
        assert statuses(exchange(service.config.listen.port, [get(b"/nour")])) == [302]
    assert not came_back.is_set(), "the front ended anyway"
    answers.set()
    assert came_back.wait(PATIENCE)


def test_spilled_visits_are_in_the_file_when_the_front_has_ended(service: Service, tmp_path: Path) -> None:
    add_link(service, slug="nour")
    front = FrontServer(service, listen(service.config.listen), tmp_path / "no web")
    with running(front), contextlib.closing(locked(service)):
        assert statuses(exchange(service.config.listen.port, [get(b"/nour")])) == [302]
    assert count(service, "visit") == 1


def test_no_visit_is_lost_while_a_full_spill_file_is_replayed(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    replay = Recorder.replay
    monkeypatch.setattr(Recorder, "replay", lambda recorder: replay(recorder, seconds=-1))  # one batch at a time
    monkeypatch.setattr("iwts.front.local_keeper.Spill", partial(Spill, size=4096))
    visitor = serve(service, Bounds(lock=0, replay=1e6))
    add_link(service, slug="nour")

    def totals() -> dict[str, int]:
        visits: dict[str, int] = visitor.health()["visits"]
        return visits

    other = locked(service)
    while not totals()["dropped"]:
        assert visitor.get("/nour").status == 302
    before = totals()
    assert before["spilled"] > 2
    other.close()
    assert visitor.get("/nour").status == 302
    assert totals() == before | {"accepted": before["accepted"] + 1, "committed": before["spilled"] + 1, "spilled": 0}


@pytest.mark.replaces
def test_a_disk_that_hangs_after_a_long_replay_holds_up_no_one(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, parts = threading.Event(), iter(range(1000))

    def replay(_: Recorder) -> bool:
        return next(parts, None) is not None or goes_on.wait(PATIENCE)

    visitor = serve(service, Bounds(commit=0.2, replay=1e6))
    add_link(service, slug="nour")
    with monkeypatch.context() as patch, connection(visitor.port) as client:
        patch.setattr(Recorder, "replay", replay)
        for name in ("is_behind", "is_nearly_full"):
            patch.setattr(Recorder, name, True)
        try:
            client.settimeout(PATIENCE / 2)
            client.sendall(get(b"/nour"))
            assert statuses(client.recv(65536)) == [302]
            assert not list(parts)
        finally:
            goes_on.set()


@pytest.mark.parametrize(("durability", "durable"), [("power", True), ("process", False)])
def test_visits_survive_what_the_owner_wants_them_to_survive(
    open_service: Open, serve: Serve, monkeypatch: pytest.MonkeyPatch, durability: str, durable: bool
) -> None:
    asked, service = list[bool](), open_service(durability=durability)
    writer = service.db.writer

    def note(*, durable: bool) -> Writer:
        asked.append(durable)
        return writer(durable=durable)

    monkeypatch.setattr(service.db, "writer", note)
    serve(service)
    assert asked == [durable]


def test_old_keys_are_deleted_and_spilled_visits_replayed_after_a_lock(
    service: Service, serve: Serve, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried, forget = threading.Event(), Recorder.forget_old_keys

    def note(recorder: Recorder) -> None:
        try:
            forget(recorder)
        except Busy:
            tried.set()
            raise

    monkeypatch.setattr(Recorder, "forget_old_keys", note)
    add_link(service, slug="nour")
    visitor = serve(service, Bounds(replay=0.02))
    assert visitor.get("/nour").status == 302
    assert count(service, "day_key") == 1
    other = locked(service)
    clock.advance(days=3)
    assert tried.wait(PATIENCE)
    assert visitor.get("/nour").status == 302
    other.close()
    eventually(lambda: bool(visitor.health()["visits"]["committed"] == 2))
    clock.advance(days=3)
    eventually(lambda: count(service, "day_key") == 0)


@pytest.mark.replaces
def test_an_ipv6_customer_is_counted_as_one_and_closed_connections_are_not_counted() -> None:
    class Client(Connection):
        def abort(self) -> None:
            cut.append(self)

    cut = list[Connection]()
    all_ = Connections(
        lambda *_: None, lambda *_: None, Answers("http://127.0.0.1"), lambda _: False, Bounds(most_of_one=3)
    )
    clients = [Client(all_) for _ in range(6)]
    for n, client in enumerate(clients):
        client.peer = bytes.fromhex("20010db800000001" if n < 5 else "20010db800000002") + n.to_bytes(8)
        all_.opened(client)
    assert cut == clients[3:5]
    for client in clients:
        all_.closed(client)
    assert not all_._of, "a flood of addresses leaves no entries"


def test_at_shutdown_the_next_answer_announces_that_it_is_the_last(service: Service, tmp_path: Path) -> None:
    front = FrontServer(service, listen(service.config.listen), tmp_path / "no web", Bounds(grace=10.0))
    port = service.config.listen.port

    def lets_nobody_in() -> bool:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            return True
        return False

    with running(front), connection(port) as client:
        client.sendall(get(b"/healthz"))
        assert b"connection: close" not in client.recv(65536)
        front.stop()
        eventually(lets_nobody_in)
        client.sendall(get(b"/healthz"))
        assert b"connection: close" in everything(client)


@pytest.mark.parametrize("table", ["spill_progress", "rollup_progress"])
def test_a_front_starts_even_if_a_row_was_deleted(open_service: Open, serve: Serve, table: str) -> None:
    service = open_service()
    add_link(service, slug="shop")
    with service.db.write() as tx:
        tx.run(f"DELETE FROM {table}")
    visitor = serve(service)
    assert visitor.get("/shop").status == 302
    health = visitor.health()["visits"]
    assert health["committed"] + health["spilled"] == health["accepted"] == 1
