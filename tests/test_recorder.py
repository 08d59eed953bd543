import logging
import threading
from ipaddress import ip_address

import apsw
import pytest

from iwts import links, recorder, stats, visits
from iwts.config import Config
from iwts.errors import Unavailable
from iwts.links import Link
from iwts.service import Service
from tests.conftest import Clock, Open, add_link
from tests.visitor import Visitor

CLIENT = ip_address("41.32.0.1")


def visit(service: Service, link: Link, agent: str = "a", campaign: str = "", address: str = "41.32.0.1") -> None:
    service.recorder.add_visit(
        link, link.numbers[0], ip_address(address), country="EG", agent=agent, referrer="x.example", campaign=campaign
    )


def rows(service: Service, sql: str) -> list[tuple[object, ...]]:
    with service.db.read() as tx:
        return tx.all(sql)


def test_whoever_returns_from_commit_is_in_the_file(service: Service) -> None:
    link, _ = add_link(service)
    missing = []

    def come(n: int) -> None:
        for m in range(20):
            visit(service, link, agent=f"{n}-{m}")
            service.recorder.commit()
            with service.db.read() as tx:
                if not tx.one("SELECT 1 FROM agent JOIN visit ON agent = agent.id WHERE text = :a", a=f"{n}-{m}"):
                    missing.append((n, m))

    threads = [threading.Thread(target=come, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not missing
    assert rows(service, "SELECT count(*), count(DISTINCT id) FROM visit") == [(160, 160)]
    assert service.recorder.totals == recorder.Totals(accepted=160, committed=160)


def test_ids_rise_although_the_clock_jumps_back_or_the_server_restarts(open_service: Open, clock: Clock) -> None:
    service = open_service()
    link, _ = add_link(service)
    for days in (0, -365, 400, -1):
        clock.advance(days=days)
        visit(service, link)
    service.close()
    clock.advance(days=-30)
    again = open_service()
    visit(again, link)
    again.recorder.commit()
    ids = [id_ for (id_,) in rows(again, "SELECT id FROM visit ORDER BY rowid")]
    assert len(set(ids)) == 5
    assert max(ids) == ids[-1]
    assert rows(again, "SELECT at FROM visit ORDER BY id DESC LIMIT 1") == [(clock.now,)]


def test_a_batch_that_is_written_twice_counts_its_visits_once(service: Service) -> None:
    link, _ = add_link(service)
    visit(service, link)
    batch = service.recorder._batch
    with service.db.write() as tx:
        visits.record(tx, batch)
        visits.record(tx, batch)
    assert rows(service, "SELECT count(*) FROM visit") == [(1,)]


def test_a_link_that_is_deleted_meanwhile_takes_its_visits_along(service: Service) -> None:
    gone, _ = add_link(service, slug="gone")
    stays, _ = add_link(service, slug="stays")
    for link in (gone, stays):
        visit(service, link, campaign="c")
        service.recorder.add_tally(link, visits.Tally.BOT)
    with service.db.write() as tx:
        links.delete(tx, gone)
    new, _ = add_link(service, slug="next")
    service.recorder.commit()
    assert new.id > gone.id, "an id is never used again"
    assert rows(service, "SELECT link FROM visit") == [(stays.id,)]
    assert rows(service, "SELECT DISTINCT link FROM word") == [(stays.id,)]
    assert rows(service, "SELECT link FROM tally") == [(stays.id,)]


def test_a_locked_database_stops_nobody_and_loses_nothing(service: Service, caplog: pytest.LogCaptureFixture) -> None:
    link, _ = add_link(service)
    other = apsw.Connection(str(service.config.database))
    other.execute("BEGIN IMMEDIATE")
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            visit(service, link)
            service.recorder.commit()
    assert service.recorder.waiting == 3
    assert service.problems() == ["visits wait in memory: the database cannot be used now (database is locked)"]
    assert len(caplog.records) == 1, "said once, not for every visit"
    other.execute("COMMIT")
    other.close()
    service.tick()
    assert service.recorder.totals == recorder.Totals(accepted=3, committed=3)
    assert service.problems() == []
    assert rows(service, "SELECT count(*) FROM visit") == [(3,)]


def test_too_many_waiting_visits_are_dropped_and_counted(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "MOST_WAITING", 2)
    link, _ = add_link(service)
    other = apsw.Connection(str(service.config.database))
    other.execute("BEGIN IMMEDIATE")
    for _ in range(3):
        visit(service, link)
        service.recorder.commit()
    other.close()
    service.tick()
    assert service.recorder.totals == recorder.Totals(accepted=3, committed=2, dropped=1)
    assert service.problems() == ["1 visits were lost since the start"]


@pytest.mark.parametrize(
    ("ip_storage", "address", "stored"),
    [
        ("full", "41.32.7.9", "41.32.7.9"),
        ("truncated", "41.32.7.9", "41.32.7.0"),
        ("truncated", "2001:db8:1:2:3::4", "2001:db8:1::"),
        ("none", "41.32.7.9", None),
    ],
)
def test_only_as_much_of_an_address_is_stored_as_the_owner_wants(
    open_service: Open, ip_storage: str, address: str, stored: str | None
) -> None:
    service = open_service(ip_storage=ip_storage)
    link, _ = add_link(service)
    visit(service, link, address=address)
    service.recorder.commit()
    assert rows(service, "SELECT ip FROM visit") == [(ip_address(stored).packed if stored else None,)]
    for file in service.config.database.parent.iterdir():
        assert ip_storage == "full" or ip_address(address).packed not in file.read_bytes()


def test_a_visitor_is_recognized_on_one_day_and_on_no_other(open_service: Open, clock: Clock) -> None:
    service = open_service()
    link, _ = add_link(service)
    visit(service, link)
    service.recorder.commit()
    service.close()
    service = open_service()  # the day's key is kept over a restart
    visit(service, link)
    clock.advance(days=1)
    visit(service, link)
    service.recorder.commit()
    first, second, third = (v for (v,) in rows(service, "SELECT visitor FROM visit ORDER BY id"))
    assert first == second != third
    clock.advance(days=3)
    visit(service, link)
    service.recorder.commit()
    today = clock.now // visits.DAY
    assert rows(service, "SELECT day FROM day_key ORDER BY day") == [(today,)], "old keys are thrown away"


def locked(service: Service) -> apsw.Connection:
    """Another process that holds the write lock, played by another connection."""
    other = apsw.Connection(str(service.config.database))
    other.execute("BEGIN IMMEDIATE")
    return other


def test_while_the_database_is_locked_only_the_first_visitor_waits_for_it(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, _ = add_link(service)
    other = locked(service)
    tries = []
    write = service.recorder._writer.write
    monkeypatch.setattr(service.recorder._writer, "write", lambda: tries.append(1) or write())
    for _ in range(5):
        visit(service, link)
        service.recorder.commit()
    assert (len(tries), service.recorder.waiting) == (1, 5)
    other.close()
    service.tick()
    assert service.recorder.waiting == 0


def test_a_long_backlog_is_saved_in_pieces(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "MOST_AT_ONCE", 2)
    link, _ = add_link(service)
    for _ in range(5):
        visit(service, link)
    service.recorder.commit()
    assert rows(service, "SELECT count(*) FROM visit") == [(5,)]
    assert service.recorder.totals == recorder.Totals(accepted=5, committed=5)


def test_at_the_end_a_lock_is_waited_for(open_service: Open) -> None:
    service = open_service()
    link, _ = add_link(service)
    other = locked(service)
    visit(service, link)
    threading.Timer(0.3, other.close).start()
    service.close()
    assert service.recorder.totals == recorder.Totals(accepted=1, committed=1)


def test_what_is_lost_at_the_end_is_told(settings: Config, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "CLOSE_SECONDS", 0)
    service = Service(settings, clock)
    link, _ = add_link(service)
    other = locked(service)
    visit(service, link)
    with pytest.raises(Unavailable, match="1 visits could not be saved and are lost"):
        service.close()
    other.close()


def test_not_even_a_damaged_schema_turns_a_visitor_away(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    other = apsw.Connection(str(service.config.database))
    other.execute("ALTER TABLE visit RENAME COLUMN visitor TO damaged")
    assert [visitor.get("/nour").status for _ in range(3)] == [302, 302, 302]
    report = visitor.get("/healthz").json()
    assert (report["status"], report["visits"]["waiting"]) == ("degraded", 3)
    other.execute("ALTER TABLE visit RENAME COLUMN damaged TO visitor")
    other.close()
    service.tick()
    assert service.recorder.totals == recorder.Totals(accepted=3, committed=3)


def test_old_keys_go_although_nobody_visits(service: Service, clock: Clock) -> None:
    link, _ = add_link(service)
    visit(service, link)
    service.recorder.commit()
    clock.advance(days=1)
    service.tick()
    assert rows(service, "SELECT count(*) FROM day_key") == [(1,)], "yesterday's is still needed"
    clock.advance(days=1)
    service.tick()
    assert rows(service, "SELECT count(*) FROM day_key") == [(0,)]
    assert service.recorder._day_keys == {}


def test_new_user_agents_do_not_hold_the_statistics_up(service: Service) -> None:
    link, _ = add_link(service)
    for n in range(60):
        visit(service, link, agent=f"Mozilla/5.0 (Linux; Android 14; SM-{n}) Chrome/126.0.0.0 Mobile Safari/537.36")
    service.recorder.commit()
    found = stats.read(service.db, link)
    assert found.visits == 60
    assert found.by["device"] == {"unknown": 40, "mobile": 20}
    service.tick()
    assert stats.read(service.db, link).by["device"] == {"mobile": 60}


def test_statistics_can_be_read_while_the_database_is_locked(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service.db, "_wait_ms", 0)
    service.db._connection.set_busy_timeout(0)
    link, _ = add_link(service)
    visit(service, link)
    service.recorder.commit()
    other = locked(service)
    assert stats.read(service.db, link).visits == 1
    other.close()
