"""What was deleted is in no file any more: not in the database, its log or the spill file."""

import time

import apsw
import pytest

from iwts import access, deletion, links, tokens, visits
from iwts.front import ticks
from iwts.service import Service
from tests.conftest import add_link, on_disk, own
from tests.visitor import DESKTOP, Visitor

TRACES = (b"442079460958", b"private", b"14155550132")


def found(service: Service) -> set[bytes]:
    """The traces that any file still holds."""
    return {trace for trace in TRACES if trace in on_disk(service)}


def count(service: Service, table: str) -> int:
    with service.db.read() as tx:
        return int(tx.value(f"SELECT count(*) FROM {table}"))


@pytest.fixture
def _quick_replay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ticks, "REPLAY_SECONDS", 0.02)


@pytest.mark.usefixtures("_quick_replay")
def test_of_a_deleted_link_no_file_holds_anything_but_its_endings(service: Service, visitor: Visitor) -> None:
    numbers = {"phone-1": "+442079460958", "phone-1-label": "private 1", "phone-2": "+14155550132"}
    texts = {"message": "private 2", "label": "private 3", "phone-2-message": "private 4"}
    assert visitor.fill("/", {"kind": "many", "routing": "turn", "slug": "first", **numbers, **texts}).status == 201
    visitor.fill("/manage/first", {"slug": "second"})
    with service.db.write() as tx:
        link = links.get(tx, "first")
        access.set_email(tx, link, "private@example.org")
        access.share_statistics(tx, link, tokens.digest("x"))
    visitor.agent += " private/7"
    visitor.get("/first?c=private-5", Referer="https://private.example/")
    locking = apsw.Connection(str(service.config.database))
    locking.execute("BEGIN IMMEDIATE")
    visitor.get("/second?c=private-6", Referer="https://private.example/")
    assert visitor.get("/healthz").json()["visits"]["spilled"] == 1
    locking.close()
    assert found(service) == set(TRACES)
    assert visitor.fill("/manage/second", {"confirm": "second"}, "/manage/second/delete").status == 303
    give_up = time.monotonic() + 10
    while visitor.get("/healthz").json()["visits"]["spilled"] and time.monotonic() < give_up:
        time.sleep(0.01)
    deletion.purge_all(service.db)  # as the web does every two seconds
    assert found(service) == set()
    assert [count(service, table) for table in ("link", "number", "visit", "word", "tally", "email", "agent")] == [
        0
    ] * 7
    assert count(service, "slug") == 2


def test_a_link_is_gone_at_once_and_its_many_visits_soon(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletion, "CHUNK", 2)
    own(visitor, service, slug="shop")
    for n in range(7):
        visitor.get(f"/shop?c={n}")
    visitor.fill("/manage/shop", {"confirm": "shop"}, "/manage/shop/delete")
    assert visitor.get("/shop").status == 404
    assert "No links yet" in visitor.get("/my").text
    left = [count(service, "visit") for _ in iter(lambda: deletion.purge(service.db), False)]
    assert left[:4] == [5, 3, 1, 0], "some at a time"
    assert count(service, "visit") == count(service, "word") == count(service, "link") == 0


def test_visits_that_arrive_after_their_link_was_deleted_are_purged_too(service: Service) -> None:
    link, _ = add_link(service, slug="shop")
    with service.db.write() as tx:
        deletion.delete(tx, link)
        tx.run("INSERT INTO agent (text) VALUES ('x')")
        tx.run("INSERT INTO visit (id, link, at, number, country, agent, visitor) VALUES (1, 1, 1, 1, '', 1, 1)")
    deletion.purge_all(service.db)
    assert count(service, "visit") == count(service, "link") == 0


def test_user_agents_that_other_visits_mention_stay_and_those_that_come_again_are_known(
    service: Service, visitor: Visitor
) -> None:
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


def test_a_user_agent_that_is_mentioned_while_it_is_looked_at_stays(service: Service) -> None:
    link, _ = add_link(service, slug="shop")
    with service.db.write() as tx:
        tx.run("INSERT INTO agent (text) VALUES ('new'), ('old')")
        last, unused = visits.last_id(tx), visits.unused_agents(tx)
        tx.run(
            "INSERT INTO visit (id, link, at, number, country, agent, visitor) VALUES (9, :l, 1, 1, '', 1, 1)",
            l=link.id,
        )
        visits.delete_agents(tx, unused, since=last)
        assert tx.all("SELECT text FROM agent") == [("new",)]


def test_the_log_is_emptied_as_soon_as_nobody_reads_it(service: Service) -> None:
    log = service.config.database.with_name("iwts.db-wal")
    reader = apsw.Connection(str(service.config.database))
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM link").fetchall()
    service.db._connection.set_busy_timeout(0)
    add_link(service)
    service.db.truncate_log()
    assert log.stat().st_size > 0
    service.db.tidy()
    assert log.stat().st_size > 0
    reader.close()
    service.db.tidy()
    assert log.stat().st_size == 0
