"""Deleted data is in no file: neither in the database nor in its log or the spill file."""

import itertools
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from iwts import tokens
from iwts.clock import HOUR
from iwts.deletion import deletion
from iwts.errors import Unavailable
from iwts.front.bounds import Bounds
from iwts.instance.service import Service
from iwts.links import access, creators, setters
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.when import When
from iwts.mail import outbox, recipients
from iwts.processes import background
from iwts.processes.background import Background
from iwts.processes.private import listen_privately
from iwts.processes.serving import WebServer
from iwts.statistics import rollup_job
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database
from iwts.storage.engines import open_database
from iwts.storage.tx import Tx
from iwts.transfer import dumps, one_link, whole
from iwts.visits import campaigns
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Tally, Visit
from iwts.visits.ids import Ids
from iwts.visits.unused import Unused
from tests.conftest import Clock, Serve, add_link, on_disk, on_server, own
from tests.patience import PATIENCE, eventually, running
from tests.visitor import DESKTOP, PHONE, Visitor

TRACES = (b"442079460958", b"private", b"14155550132")


def found(service: Service) -> set[bytes]:
    """The traces that remain in any file."""
    return {trace for trace in TRACES if trace in on_disk(service)}


def count(service: Service, table: str) -> int:
    with service.db.read() as tx:
        return int(tx.value(f"SELECT count(*) FROM {table}"))


@pytest.mark.slow
@pytest.mark.file
def test_no_file_contains_more_of_a_deleted_link_than_its_slugs(service: Service, serve: Serve) -> None:
    visitor = serve(service, Bounds(replay=0.02))
    numbers = {"phone-1": "+442079460958", "phone-1-label": "private 1", "phone-2": "+14155550132"}
    texts = {"message": "private 2", "label": "private 3", "phone-2-message": "private 4"}
    assert visitor.fill("/", {"kind": "many", "routing": "turn", "slug": "first", **numbers, **texts}).status == 303
    visitor.fill("/manage/first", {"slug": "second"})
    with service.db.write() as tx:
        link = links.get(tx, "first")
        recipients.set_email(tx, link, "private@example.org")
        access.share_statistics(tx, link, tokens.digest("x"))
        campaigns.add(tx, link, "private-7")
    visitor.agent += " private/7"
    visitor.get("/first?c=private-5", Referer="https://private.example/")
    locking = apsw.Connection(str(service.config.database))
    locking.execute("BEGIN IMMEDIATE")
    visitor.get("/second?c=private-6", Referer="https://private.example/")
    assert visitor.health()["visits"]["spilled"] == 1
    locking.close()
    assert found(service) == set(TRACES)
    assert visitor.fill("/manage/second", {"confirm": "second"}, "/manage/second/delete").status == 303
    eventually(lambda: visitor.health()["visits"]["spilled"] == 0)
    deletion.purge_all(service.db)  # as the web does every two seconds
    assert found(service) == set()
    assert [
        count(service, table) for table in ("link", "number", "visit", "source", "tally", "email", "agent", "campaign")
    ] == [0] * 8
    assert count(service, "slug") == 2


@pytest.mark.parametrize(("seconds", "steps"), [(0, [5, 3, 1, 0]), (PATIENCE, [0])])
def test_a_link_disappears_immediately_and_its_many_visits_soon(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch, seconds: float, steps: list[int]
) -> None:
    visitor = serve(service, tick=PATIENCE)  # the server itself purges nothing meanwhile
    monkeypatch.setattr(deletion, "CHUNK", 2)
    monkeypatch.setattr(deletion, "SECONDS", seconds)
    own(visitor, service, slug="shop")
    for n in range(7):
        visitor.get(f"/shop?c={n}")
    visitor.fill("/manage/shop", {"confirm": "shop"}, "/manage/shop/delete")
    assert visitor.get("/shop").status == 404
    assert "No links yet" in visitor.get("/my").text
    left = [count(service, "visit") for _ in deletion.purge(service.db)]
    assert left[: len(steps)] == steps, "some at a time, as many as the time of a transaction allows"
    assert count(service, "visit") == count(service, "source") == count(service, "link") == 0


def test_what_a_deleted_link_did_while_closed_does_not_wait_for_the_purge_of_its_visits(service: Service) -> None:
    link, _ = add_link(service)
    closed = When("Asia/Tokyo", "sat 10:00-12:00", "2027-01-01 closed", "number", "private", "+351912345678")
    with service.db.write() as tx:
        links.change(tx, link, Draft.check([Typed(f"+{link.numbers[0].digits}")], when=closed))
        deletion.delete(tx, links.get(tx, link.slug))
    with service.db.read() as tx:
        assert tx.row("SELECT zone, hours, exceptions, closed, closed_message, night FROM link") == (
            *("", "", "", "anyway", "", ""),
        )


def test_campaigns_and_user_agents_are_purged_in_batches_too(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = serve(service, tick=PATIENCE)  # the server itself purges nothing meanwhile
    monkeypatch.setattr(deletion, "CHUNK", 2)
    monkeypatch.setattr(deletion, "SECONDS", 0)
    link, _ = add_link(service, slug="shop")
    for n in range(5):
        visitor.agent = f"{PHONE} {n}"
        visitor.get(f"/shop?c={n}")
    with service.db.write() as tx:
        deletion.delete(tx, link)
    left = [(count(service, "source"), count(service, "agent")) for _ in deletion.purge(service.db)]
    assert left[2:] == [(5, 5), (3, 5), (1, 5), (0, 5), (0, 3), (0, 1), (0, 0)]


def test_campaigns_of_a_deleted_link_do_not_wait_for_the_purge_of_its_visits(service: Service) -> None:
    link, _ = add_link(service)
    with service.db.write() as tx:
        campaigns.add(tx, link, "flyer")
    with service.db.write() as tx:
        deletion.delete(tx, link)
    assert (count(service, "link"), count(service, "campaign")) == (1, 0)


def test_only_the_visits_of_a_deleted_link_await_purging(service: Service) -> None:
    with service.db.write() as tx:
        draft = Draft.check(
            [Typed("+442079460958", label="private")],
            label="private",
            message="private",
            public_name="private",
            public_text="private",
        )
        link = links.create(tx, draft, tokens.digest("manage"), tokens.digest("form"))
        creators.give(tx, creators.create(tx)[0], link)
        access.set_code(tx, link, "a hash")
        recipients.set_email(tx, link, "private@example.org")
        access.share_statistics(tx, link, tokens.digest("stats"))
        setters.set_visitor_code(tx, link, "a hash")
        outbox.put(tx, b"key", "private@example.org", "en", link)
        deletion.delete(tx, link)
        texts = "label, public_name, public_text, message, visitor_code, code"
        sql = f"SELECT slug, {texts}, email, stats_digest, form_digest FROM link"
        assert tx.all(sql) == [(None, *[""] * 6, None, None, None)]
        tables = ("number", "management", "creator_link", "outbox", "email")
        assert [tx.value(f"SELECT count(*) FROM {table}") for table in tables] == [0] * 5


def test_visits_that_arrive_after_their_link_was_deleted_are_purged_too(service: Service) -> None:
    link, _ = add_link(service, slug="shop")
    another, _ = add_link(service, slug="another")
    with service.db.write() as tx:
        deletion.delete(tx, link)
        deletion.delete(tx, another)
        tx.run("INSERT INTO agent (text) VALUES ('x')")
        tx.run("INSERT INTO visit (id, link, at, number, country, agent, visitor) VALUES (1, 1, 1, 1, '', 1, 1)")
    deletion.purge_all(service.db)
    assert count(service, "visit") == count(service, "link") == 0


def test_user_agents_of_other_visits_stay_and_returning_ones_are_known(service: Service, visitor: Visitor) -> None:
    gone, _ = add_link(service, slug="gone")
    add_link(service, slug="stays")
    visitor.get("/gone")
    visitor.get("/stays")
    visitor.agent = DESKTOP
    visitor.get("/gone")
    with service.db.write() as tx:
        deletion.delete(tx, gone)
    deletion.purge_all(service.db)
    assert count(service, "agent") == 1
    visitor.get("/stays")  # the front knew an id of this agent's
    assert count(service, "agent") == 2
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM visit JOIN agent ON agent.id = visit.agent") == 2


def test_a_user_agent_that_is_used_during_the_purge_stays(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    gone, _ = add_link(service)
    stays, _ = add_link(service)
    with service.db.write() as tx:
        tx.run("INSERT INTO agent (text) VALUES ('new'), ('replayed'), ('old')")
        deletion.delete(tx, gone)
    read = Unused.read

    def read_slowly(found: Unused, tx: Tx, most: int) -> bool:
        is_done = read(found, tx, most)
        if most == deletion.READ and is_done and not count(service, "visit"):
            with service.db.write() as other:
                late = Visit(5, stays.id, 5, 1, "", "replayed", "", "", 1, None)
                visits.replay(other, Batch(4, [late]), Ids())
                visits.record(other, Batch(6, [late._replace(id=7, agent="new")]), Ids())
        return is_done

    monkeypatch.setattr(Unused, "read", read_slowly)
    deletion.purge_all(service.db)
    with service.db.read() as tx:
        assert tx.all("SELECT text FROM agent ORDER BY id") == [("new",), ("replayed",)]


@pytest.mark.slow
def test_a_user_agent_that_an_import_uses_during_the_purge_stays(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    moves, _ = add_link(service, slug="moves")
    stays, _ = add_link(service, slug="stays")
    visit = Visit(5, moves.id, 5, 1, "", "old", "", "", 1, None)
    with service.db.write() as tx:
        visits.record(tx, Batch(1, [visit, visit._replace(id=7, link=stays.id, agent="new")]), Ids())
    with (tmp_path / "export").open("wb") as file, service.db.snapshot() as tx:
        whole.export(tx, file.write, lambda *_: None, moves)
    with service.db.write() as tx:
        deletion.delete(tx, moves)
        tx.run("DELETE FROM slug WHERE slug = 'moves'")  # as on another instance
    other = open_database(service.config.database, clock)  # of another process
    read = Unused.read

    def read_slowly(found: Unused, tx: Tx, most: int) -> bool:
        is_done = read(found, tx, most)
        monkeypatch.setattr(Unused, "read", read)
        one_link.import_link(
            tmp_path / "export", dumps.check(tmp_path / "export"), other, [tmp_path / "none"], lambda *_: None
        )
        return is_done

    monkeypatch.setattr(Unused, "read", read_slowly)
    deletion.purge_all(service.db)
    other.close()
    with service.db.read() as tx:
        sql = "SELECT agent.text FROM visit LEFT JOIN agent ON agent.id = visit.agent ORDER BY visit.id"
        assert tx.all(sql) == [("old",), ("new",)]


@pytest.mark.file
def test_the_log_is_truncated_as_soon_as_no_one_reads_it(service: Service) -> None:
    log = service.config.database.with_name("iwts.db-wal")
    reader = apsw.Connection(str(service.config.database))
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM link").fetchall()
    add_link(service)
    service.db.erase_deleted(wait_ms=0)
    assert log.stat().st_size > 0
    service.db.tidy()
    assert log.stat().st_size > 0
    reader.close()
    service.db.tidy()
    assert log.stat().st_size == 0
    add_link(service)
    service.db.tidy()
    assert log.stat().st_size > 0, "nothing was deleted since"


@pytest.mark.file
def test_a_log_is_truncated_later_after_a_fault(service: Service) -> None:
    def refuse(*_: object) -> bool:
        raise apsw.IOError("disk I/O error")

    add_link(service)
    service.db._connection.exec_trace = refuse
    with pytest.raises(Unavailable):
        service.db.erase_deleted()
    service.db._connection.exec_trace = None
    service.db.tidy()
    assert service.config.database.with_name("iwts.db-wal").stat().st_size == 0


@pytest.mark.file
def test_the_web_process_purges_deleted_links(service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deletion, "CHUNK", 1)
    service.db._connection.set_busy_timeout(0)
    link, _ = add_link(service, slug="shop")
    visitor = serve(service, tick=0.01)
    for _ in range(3):
        visitor.get("/shop")
    log = service.config.database.with_name("iwts.db-wal")
    reader = apsw.Connection(str(service.config.database))
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM link").fetchall()
    with service.db.write() as tx:
        deletion.delete(tx, link)
    eventually(lambda: count(service, "link") == count(service, "visit") == 0)
    assert log.stat().st_size > 0
    reader.close()
    eventually(lambda: log.stat().st_size == 0)


def test_a_stopping_web_process_leaves_the_rest_to_the_next_one(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, begun = itertools.count(), threading.Event()

    def purge(_: Database) -> Iterator[int]:
        begun.set()
        return itertools.takewhile(lambda n: n < 1_000_000, calls)

    monkeypatch.setattr(deletion, "purge", purge)
    server = WebServer(service, listen_privately(tmp_path / "web"), tick=0)
    with running(server):
        assert begun.wait(PATIENCE)
    assert next(calls) < 1_000_000


def test_a_server_that_stops_while_it_takes_the_jobs_begins_none(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = Background(service, tick=0)

    def purge(_: Database) -> Iterator[int]:
        work.stop()
        return itertools.count()

    monkeypatch.setattr(deletion, "purge", purge)
    work._look()
    assert [shift.has_ended for shift in work._shifts] == [True]
    work.run()  # to its end


@pytest.mark.parametrize(("duration", "rest"), [(0.0, 0.005), (1.0, 2.0)])
def test_a_server_rests_after_each_step_of_a_purge_for_twice_its_duration(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, duration: float, rest: float
) -> None:
    class Rests(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            if timeout in (tick, background.LOOK):
                return super().wait(timeout)
            rests.append(timeout)
            return self.is_set()

    rests, tick = list[float | None](), 0.01
    deleted(service, monkeypatch, steps=20)
    looks = itertools.count(0.0, duration)
    monkeypatch.setattr(background, "time", SimpleNamespace(monotonic=lambda: next(looks)))
    monkeypatch.setattr(background, "threading", SimpleNamespace(Event=Rests, Thread=threading.Thread))
    server = WebServer(service, listen_privately(tmp_path / "web"), tick)
    with running(server):
        eventually(lambda: count(service, "link") == 0)
    assert len(rests) >= 20
    assert set(rests) == {rest}


def test_a_command_rests_after_each_step_of_a_purge(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    rests = list[float]()
    deleted(service, monkeypatch, steps=20)
    monkeypatch.setattr(time, "sleep", rests.append)
    deletion.purge_all(service.db)
    assert len(rests) >= 20
    assert set(rests) == {0.005}


def deleted(service: Service, monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    """Delete a link whose visits are purged in this many steps."""
    monkeypatch.setattr(deletion, "CHUNK", 3)
    monkeypatch.setattr(deletion, "SECONDS", 0)
    link, _ = add_link(service)
    visit = Visit(0, link.id, 1, link.numbers[0].id, "", DESKTOP, "", "", 1, None)
    with service.db.write() as tx:
        visits.record(tx, Batch(1, [visit._replace(id=n) for n in range(1, 3 * steps + 1)]), Ids())
        deletion.delete(tx, link)


def test_deleted_statistics_start_again_from_zero(
    service: Service, visitor: Visitor, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rollup_job, "MANY", 3)
    monkeypatch.setattr(deletion, "CHUNK", 2)
    own(visitor, service, slug="shop")
    add_link(service, slug="other")
    for n in range(5):
        visitor.get(f"/shop?c=spring{n}")
        visitor.get("/other?c=kept")
    bot = visitor.another()
    bot.agent = "Googlebot/2.1"
    bot.get("/shop")
    counter = RollupJob(service.db)
    while counter.step():
        pass
    clock.advance(seconds=60)
    deleted = visitor.fill("/manage/shop", {}, "/manage/shop/delete-statistics")
    assert deleted.location == "/stats/shop"
    page = visitor.get("/stats/shop").text
    assert "No visits yet" in page, "at once, whatever is still to go"
    assert "spring" not in visitor.get("/stats/shop/visits.csv").text
    assert "<b>0</b> visits" in visitor.get("/my").text
    visitor.get("/shop?c=after")
    deletion.purge_all(service.db)
    with service.db.read() as tx:
        words = {text for (text,) in tx.all("SELECT text FROM source UNION SELECT text FROM dimension_value")}
        tables = (
            "visit",
            "day_count",
            "month_count",
            "pair_count",
            "pair_period",
            "recent_visitor",
            "tally",
            "tally_month",
            "dimension_value",
        )
        of_shop = "link = (SELECT id FROM link WHERE slug = 'shop')"
        left = {table: tx.value(f"SELECT count(*) FROM {table} WHERE {of_shop}") for table in tables}
        assert tx.value("SELECT has_old_visits FROM link WHERE slug = 'shop'") == 0
    assert words >= {"after", "kept"}
    assert not {word for word in words if word.startswith("spring")}
    assert left == {table: int(table == "visit") for table in tables}
    assert 'aria-labelledby="by-campaign"' in visitor.get("/stats/shop").text
    assert visitor.get("/stats/shop/visits.csv").text.count("after") == 1
    # A journal keeps what is shipped for `journal_keep`.
    assert b"spring" not in (on_disk(service) if service.db.is_local else on_server(service))


def test_a_spilled_visit_from_before_the_deletion_of_statistics_is_dropped(service: Service, clock: Clock) -> None:
    link, _ = add_link(service, slug="shop")
    waited = Batch(1, [Visit(clock() - 5, link.id, clock() - 5, 1, "EG", "a", "", "", 1, None)])
    waited.tallies[link.id, clock() // HOUR - 1, Tally.BOT] = 1
    with service.db.write() as tx:
        deletion.delete_statistics(tx, link)
        visits.replay(tx, waited, Ids())
    assert count(service, "visit") == count(service, "tally") == count(service, "tally_month") == 0


def test_a_command_and_the_server_may_purge_the_same_link(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    link, _ = add_link(service)
    with service.db.write() as tx:
        deletion.delete(tx, link)
    write = service.db.write

    def write_late() -> AbstractContextManager[Tx]:
        monkeypatch.setattr(service.db, "write", write)
        deletion.purge_all(service.db)
        return write()

    monkeypatch.setattr(service.db, "write", write_late)
    deletion.purge_all(service.db)
    assert not list(deletion.purge(service.db))
