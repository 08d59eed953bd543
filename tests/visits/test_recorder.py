import contextlib
import dataclasses
import logging
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.clock import DAY, SECOND
from iwts.deletion import deletion
from iwts.errors import Unavailable
from iwts.instance.service import Service
from iwts.links import routing
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link, Number
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.errors import Busy
from iwts.storage.sqlite.db import SqliteWriter
from iwts.visits import agent_table, campaigns, ids
from iwts.visits import spill as spill_file
from iwts.visits import store as visits
from iwts.visits.backlog import Totals
from iwts.visits.batch import Batch, Tally, Visit, Why
from iwts.visits.ids import Ids
from iwts.visits.recorder import Recorder
from iwts.visits.spill import Spill
from tests.conftest import NOON, Clock, Open, add_link, counted, elsewhere, impatient, locked

OpenRecorder = Callable[..., Recorder]


@pytest.fixture
def open_recorder(service: Service, tmp_path: Path) -> Iterator[OpenRecorder]:
    """Open recorders on the service's database, as the front does; close them all at the end."""
    opened = []

    def open_(ip_storage: str = "truncated", spill_size: int = 65536) -> Recorder:
        spill = Spill(tmp_path / "spill", durable=False, size=spill_size)
        opened.append(Recorder(service.db, spill, service.clock, durable=False, ip_storage=ip_storage))
        if not service.db.is_local:
            replay(opened[-1])  # a front does it beside its visitors
        return opened[-1]

    yield open_
    for recorder in opened:
        recorder.close()


@pytest.fixture
def recorder(open_recorder: OpenRecorder) -> Recorder:
    return open_recorder()


def visit(recorder: Recorder, link: Link, agent: str = "a", campaign: str = "", address: str = "41.32.0.1") -> None:
    recorder.add_visit(
        link,
        link.numbers[0],
        ip_address(address).packed,
        country="EG",
        agent=agent,
        referrer="x.example",
        campaign=campaign,
    )


def take_turn(recorder: Recorder, link: Link) -> Number:
    number = routing.choose(link.routing, link.numbers, recorder.last_turn(link), "")
    assert number
    recorder.set_turn(link, number.position)
    return number


def save(recorder: Recorder) -> None:
    recorder.save(recorder.take())


def replay(recorder: Recorder) -> None:
    """Replay everything that was spilled, however busy the machine is."""
    while recorder.replay():
        pass


def roll_back(recorder: Recorder) -> None:
    """Undo what is written, as a commit that fails does."""
    writer: Any = recorder._writer
    if isinstance(writer, SqliteWriter):
        writer._rollback(Busy("locked"))
    else:
        writer._roll_back()


def rows(service: Service, sql: str) -> list[tuple[object, ...]]:
    with service.db.read() as tx:
        return tx.all(sql)


def execute(service: Service, sql: str) -> None:
    """Change the database, as another process does."""
    with elsewhere(service) as other, other.write() as tx:
        tx.run(sql)


def test_saved_visits_are_in_the_file(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service)
    for n in range(20):
        visit(recorder, link, agent=f"agent {n % 3}", campaign=f"c{n % 2}")
    recorder.add_tally(link, Tally.BOT)
    assert recorder.has_batch
    save(recorder)
    assert not recorder.has_batch
    assert recorder.totals == Totals(accepted=20, committed=20)
    assert rows(service, "SELECT count(*), count(DISTINCT id), count(DISTINCT agent) FROM visit") == [(20, 20, 3)]
    sql = "SELECT text, count(*) FROM visit JOIN source ON source.id = campaign GROUP BY text ORDER BY text"
    assert rows(service, sql) == [("c0", 10), ("c1", 10)]
    recorder.add_tally(link, Tally.BOT)
    save(recorder)
    assert rows(service, "SELECT kind, n FROM tally") == [("bot", 2)]


def test_strangers_cannot_fill_the_file_with_campaigns(
    service: Service, open_recorder: OpenRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ids, "MAX_SOURCES", 5)  # campaigns and the referrer that all visits share
    link, _ = add_link(service, slug="one")
    other, _ = add_link(service, slug="other")
    for _ in range(2):
        recorder = open_recorder()  # the second one does not know yet that the link is full
        for n in range(6):
            visit(recorder, link, campaign=f"c{n}")
            save(recorder)
        visit(recorder, link, campaign="c1")
        visit(recorder, other, campaign="c5")
        save(recorder)
    assert counted(service, link).by["campaign"] == {"c0": 2, "c1": 4, "c2": 2, "c3": 2, "…": 4}
    assert counted(service, other).by["campaign"] == {"c5": 2}


def test_a_campaign_that_its_creator_keeps_counts_though_strangers_have_filled_the_link(
    service: Service, open_recorder: OpenRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ids, "MAX_SOURCES", 4)
    link, _ = add_link(service)
    recorder = open_recorder()
    for n in range(6):
        visit(recorder, link, campaign=f"c{n}")
        save(recorder)
    with service.db.write() as tx:
        campaigns.add(tx, link, "flyer")
    visit(recorder, link, campaign="flyer")
    save(recorder)
    later = open_recorder()  # reads that the link is full, and which visit was the last
    visit(later, link, campaign="flyer")
    save(later)
    assert counted(service, link).by["campaign"]["flyer"] == 2


def test_ids_rise_even_if_the_clock_jumps_back_or_the_process_changes(
    service: Service, open_recorder: OpenRecorder, clock: Clock
) -> None:
    link, _ = add_link(service)
    recorder = open_recorder()
    for days in (0, -365, 400, -1):
        clock.advance(days=days)
        visit(recorder, link)
        save(recorder)
    clock.advance(days=-30)
    again = open_recorder()
    visit(again, link)
    save(again)
    came = [at for (at,) in rows(service, "SELECT at FROM visit ORDER BY id")]
    day = DAY
    assert [(at - came[0]) // day for at in came] == [0, -365, 35, 34, 4], "in order of arrival"


def test_visits_after_a_deletion_are_counted_even_if_the_clock_is_set_back(
    service: Service, open_recorder: OpenRecorder, clock: Clock
) -> None:
    gone, _ = add_link(service, slug="gone")
    stays, _ = add_link(service, slug="stays")
    recorder = open_recorder()
    visit(recorder, gone)
    save(recorder)
    rollup_job = RollupJob(service.db)
    while rollup_job.step():
        pass
    with service.db.write() as tx:
        deletion.delete(tx, gone)
    deletion.purge_all(service.db)
    clock.advance(days=-1)
    again = open_recorder()
    visit(again, stays)
    save(again)
    while rollup_job.step():
        pass
    with service.db.read() as tx:
        assert tx.all("SELECT link, visits FROM link_total") == [(stays.id, 1)]


def test_a_link_that_is_deleted_takes_its_pending_visits_with_it(service: Service, recorder: Recorder) -> None:
    gone, _ = add_link(service, slug="gone")
    stays, _ = add_link(service, slug="stays")
    for _ in range(2):  # the second time the ids of the strings are cached
        for link in (gone, stays):
            visit(recorder, link, campaign="c")
            recorder.add_tally(link, Tally.BOT)
        with service.db.write() as tx:
            deletion.delete(tx, gone)
        deletion.purge_all(service.db)
        new, _ = add_link(service)
        save(recorder)
        assert new.id > gone.id, "an id is never reused"
    assert rows(service, "SELECT DISTINCT link FROM visit") == [(stays.id,)]
    assert rows(service, "SELECT DISTINCT link FROM source") == [(stays.id,)]
    assert rows(service, "SELECT DISTINCT link FROM tally") == [(stays.id,)]


def test_turns_and_visitors_survive_a_crash_while_the_database_is_locked(
    service: Service, open_recorder: OpenRecorder
) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", routing="turn")
    first = open_recorder()
    other = locked(service)
    assert take_turn(first, link) == link.numbers[0]
    visit(first, link)
    save(first)
    second = open_recorder()  # the first one was killed
    assert take_turn(second, link) == link.numbers[1]
    visit(second, link)
    save(second)
    other.close()
    replay(second)
    assert rows(service, "SELECT count(*), count(DISTINCT visitor) FROM visit") == [(2, 1)]


def test_the_last_replay_waits_for_another_process_that_writes(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service)
    other = locked(service)
    visit(recorder, link)
    save(recorder)
    ends = threading.Timer(0.05, other.close)
    ends.start()
    recorder.close()
    ends.join()
    assert rows(service, "SELECT count(*) FROM visit") == [(1,)]


def test_counts_of_numbers_with_a_cap_survive_a_crash_while_the_database_is_locked(
    service: Service, open_recorder: OpenRecorder
) -> None:
    with service.db.write() as tx:
        draft = Draft.check([Typed("+14155550132", cap="40")], slug="shop")
        link = links.create(tx, draft, b"shop")
    first = open_recorder()
    visit(first, link)
    save(first)
    other = locked(service)
    visit(first, link)
    save(first)
    assert rows(service, "SELECT served FROM number") == [(1,)]
    second = open_recorder()  # the first one was killed
    visit(second, link)
    assert [n for _, n in second.served.values()] == [3]
    other.close()
    replay(second)
    save(second)
    assert rows(service, "SELECT served_since, served FROM number") == [(NOON // DAY * DAY // SECOND, 3)]


def test_visits_lost_in_a_damaged_spill_file_are_counted(
    service: Service, recorder: Recorder, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    link, _ = add_link(service)
    other = locked(service)
    for _ in range(3):
        visit(recorder, link)
        save(recorder)
    second = sum(8 + len(record) for record in list(recorder._spill.records())[:1])
    with (tmp_path / "spill").open("r+b") as file:
        file.seek(second + 20)
        file.write(b"\0")
    other.close()
    replay(recorder)
    assert recorder.totals == Totals(accepted=3, committed=1, dropped=2)
    assert "2 visits are lost: the spill file is damaged" in caplog.text


def test_a_spilled_batch_of_another_version_is_reported_and_costs_no_other(
    service: Service, open_recorder: OpenRecorder, caplog: pytest.LogCaptureFixture
) -> None:
    link, _ = add_link(service)
    first = open_recorder()
    other = locked(service)
    visit(first, link)
    save(first)
    first._spill.append(b'{"version": 2}')
    visit(first, link)
    save(first)
    other.close()
    open_recorder()
    assert rows(service, "SELECT count(*) FROM visit") == [(2,)]
    assert "cannot be read and stays there" in caplog.text
    assert b'"version": 2' in (service.config.folder / "spill").read_bytes()


def refuse(*_: object) -> int:
    """Fail like a file that cannot be opened."""
    raise OSError(30, "Read-only file system")


def test_visits_spilled_by_an_earlier_process_are_counted_even_if_found_late(
    service: Service, open_recorder: OpenRecorder, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, _ = add_link(service)
    first = open_recorder()
    other = locked(service)
    visit(first, link)
    save(first)  # and the process is dead
    clock.advance(seconds=1)
    with monkeypatch.context() as patch:
        patch.setattr("iwts.visits.spill.open_own", refuse)
        recorder = open_recorder()
    visit(recorder, link)
    save(recorder)
    other.close()
    replay(recorder)
    assert recorder.totals == Totals(accepted=2, committed=2)


def test_visits_in_a_spill_file_that_cannot_be_opened_at_startup_may_still_arrive(
    service: Service, open_recorder: OpenRecorder, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, _ = add_link(service)
    first = open_recorder()
    visit(first, link)
    save(first)
    with locked(service):
        visit(first, link)
        first.add_tally(link, Tally.BOT)
        save(first)
    clock.advance(seconds=1)  # the process is dead
    with monkeypatch.context() as patch:
        patch.setattr("iwts.visits.spill.open_own", refuse)
        recorder = open_recorder()
        visit(recorder, link)
        recorder.add_tally(link, Tally.BOT)
        save(recorder)
        ((earlier,), (_,)) = rows(service, "SELECT id FROM visit ORDER BY id")
        with service.db.read() as tx:
            assert visits.waiting(tx) == earlier, "nothing later may be counted yet"
    replay(recorder)
    with service.db.read() as tx:
        assert visits.waiting(tx) is None
        assert visits.count(tx) == 3
    assert rows(service, "SELECT n FROM tally") == [(2,)]
    assert recorder.totals == Totals(accepted=2, committed=2)


def test_a_spill_file_that_cannot_be_read_is_kept(
    service: Service, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    link, _ = add_link(service)
    other = locked(service)
    visit(recorder, link)
    save(recorder)
    other.close()
    monkeypatch.setattr("os.pread", broken)
    replay(recorder)
    assert recorder.totals == Totals(accepted=1, spilled=1)
    monkeypatch.undo()
    replay(recorder)
    assert recorder.totals == Totals(accepted=1, committed=1)


def test_while_the_database_is_locked_visits_are_spilled_and_later_replayed_once(
    service: Service, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    link, _ = add_link(service)
    other = locked(service)
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            visit(recorder, link)
            recorder.add_tally(link, Tally.BOT)
            batch = recorder.take()
            with pytest.raises(Busy):  # a caller on a loop may try again
                recorder.write(batch)
            recorder.save(batch)
    assert recorder.totals == Totals(accepted=3, spilled=3)
    assert recorder.problem == (
        "the database cannot be used now (database is locked); other processes are using it; stop them first"
        if service.db.is_local
        else f"{service.config.database} cannot be used now (another process is writing)"
    )
    assert len(caplog.records) == 1, "logged once, not for every visit"
    replay(recorder)
    assert recorder.totals == Totals(accepted=3, spilled=3)
    other.close()
    records = list(recorder._spill.records())
    replay(recorder)
    assert recorder.totals == Totals(accepted=3, committed=3)
    assert recorder.problem == ""
    for record in records:  # like a crash between commit and clearing
        recorder._spill.append(record)
    replay(recorder)
    assert rows(service, "SELECT count(*) FROM visit") == [(3,)]
    assert rows(service, "SELECT n FROM tally") == [(3,)]


def test_a_new_process_replays_what_the_previous_one_spilled(
    service: Service, open_recorder: OpenRecorder, clock: Clock
) -> None:
    link, _ = add_link(service)
    recorder = open_recorder()
    other = locked(service)
    for _ in range(2):
        visit(recorder, link)
        save(recorder)
    other.close()
    clock.advance(days=-100)
    again = open_recorder()  # the first process is dead
    assert again.totals == Totals(accepted=2, committed=2)
    visit(again, link)
    save(again)
    other = locked(service)
    visit(again, link)
    save(again)
    other.close()
    replay(again)
    assert again.totals == Totals(accepted=4, committed=4)
    assert rows(service, "SELECT count(*), count(DISTINCT id) FROM visit") == [(4, 4)]


def test_batches_enter_the_database_in_order(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service)
    other = locked(service)
    for _ in range(2):
        visit(recorder, link, agent="earlier")
        save(recorder)
    other.close()
    visit(recorder, link, agent="later")
    batch = recorder.take()
    with pytest.raises(Busy):
        recorder.write(batch)
    assert rows(service, "SELECT id FROM visit") == []
    recorder.save(batch)
    replay(recorder)
    sql = "SELECT text FROM visit JOIN agent ON agent.id = agent ORDER BY visit.id"
    assert rows(service, sql) == [("earlier",), ("earlier",), ("later",)]


@pytest.mark.file
def test_the_slower_the_disk_the_longer_each_replay_takes(
    service: Service, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, commit = 0.0, recorder._writer.commit

    def tick() -> float:
        nonlocal now
        now += 0.001
        return now

    def slow() -> None:
        nonlocal now
        now += 0.1
        commit()

    link, _ = add_link(service)
    with locked(service):
        for _ in range(60):
            visit(recorder, link)
            recorder.spill(recorder.take(), Busy("locked"))
    monkeypatch.setattr("time.monotonic", tick)
    monkeypatch.setattr(recorder._writer, "commit", slow)
    assert recorder.replay()
    assert recorder.totals.committed < 10
    assert not recorder.replay()
    assert recorder.totals == Totals(accepted=60, committed=60)


@pytest.mark.replaces
def test_new_visits_queue_behind_a_backlog_that_is_being_replayed(
    service: Service, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", "+4930231251", routing="turn")
    other = locked(service)
    for _ in range(3):
        take_turn(recorder, link)
        visit(recorder, link)
        save(recorder)
    other.close()
    assert recorder.replay(seconds=-1)
    take_turn(recorder, link)
    visit(recorder, link)
    with monkeypatch.context() as patch:
        patch.setattr(recorder, "replay", lambda: True)  # as if many were left
        save(recorder)
    assert rows(service, "SELECT count(*) FROM visit") == [(1,)]
    assert recorder.totals == Totals(accepted=4, committed=1, spilled=3)
    replay(recorder)
    assert recorder.totals == Totals(accepted=4, committed=4)
    assert rows(service, "SELECT turn FROM link") == [(0,)]


def test_a_long_backlog_is_replayed_a_little_at_a_time(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service)
    other = locked(service)
    for _ in range(5):
        visit(recorder, link)
        save(recorder)
    other.close()
    steps = 1
    while recorder.replay(seconds=0):
        steps += 1
    assert steps == 6
    assert recorder.totals == Totals(accepted=5, committed=5)


def test_a_backlog_shrinks_even_if_others_keep_writing(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service)
    other = locked(service)
    for _ in range(5):
        visit(recorder, link)
        save(recorder)
    for n in range(5):
        recorder.replay()
        assert recorder.totals == Totals(accepted=5, committed=n, spilled=5 - n)
        other.close()
        recorder.replay(seconds=-1)
        other = locked(service)
    other.close()
    replay(recorder)
    assert recorder.totals == Totals(accepted=5, committed=5)
    assert rows(service, "SELECT count(*) FROM visit") == [(5,)]


def test_a_replay_does_not_set_the_turn_back(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", "+4930231251", routing="turn")
    other = locked(service)
    take_turn(recorder, link)
    save(recorder)
    other.close()
    take_turn(recorder, link)
    save(recorder)
    replay(recorder)
    assert rows(service, "SELECT turn FROM link") == [(1,)]


def test_visits_that_do_not_fit_into_the_spill_file_are_lost_and_reported(
    service: Service, open_recorder: OpenRecorder, caplog: pytest.LogCaptureFixture
) -> None:
    recorder = open_recorder(spill_size=400)
    link, _ = add_link(service)
    other = locked(service)
    for _ in range(3):
        visit(recorder, link)
        save(recorder)
    assert recorder.totals.accepted == 3
    assert recorder.totals.dropped == 3 - recorder.totals.spilled > 0
    assert "visits are lost" in caplog.text
    other.close()
    replay(recorder)
    assert rows(service, "SELECT count(*) FROM visit") == [(recorder.totals.committed,)]


def test_without_a_writable_spill_file_visits_are_dropped_and_reported(
    service: Service, recorder: Recorder, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> int:
        raise OSError(5, "Input/output error")

    link, _ = add_link(service)
    other = locked(service)
    visit(recorder, link)
    save(recorder)
    with monkeypatch.context() as patch:
        patch.setattr("os.pwrite", broken)
        for n in (1, 2):
            visit(recorder, link)
            save(recorder)
            assert recorder.totals == Totals(accepted=1 + n, spilled=1, dropped=n)
    assert recorder.problem.endswith("; spill cannot be written either (Input/output error)")
    assert caplog.messages[1:] == [f"1 visits are lost, and more may follow: {recorder.problem}"], "logged once"
    visit(recorder, link)
    save(recorder)
    assert recorder.totals == Totals(accepted=4, spilled=2, dropped=2)
    other.close()
    replay(recorder)
    assert recorder.totals == Totals(accepted=4, committed=2, dropped=2)
    assert recorder.problem == ""
    assert rows(service, "SELECT count(*) FROM visit") == [(2,)]


def test_the_loss_of_visits_is_logged_again_after_the_database_took_some(
    service: Service, open_recorder: OpenRecorder, caplog: pytest.LogCaptureFixture
) -> None:
    recorder = open_recorder(spill_size=16)
    link, _ = add_link(service)
    for times in (1, 2):
        other = locked(service)
        for _ in range(2):
            visit(recorder, link)
            save(recorder)
            replay(recorder)  # fails too
        assert caplog.text.count("visits are lost") == times
        other.close()
        visit(recorder, link)
        save(recorder)
    assert recorder.totals == Totals(accepted=6, committed=2, dropped=4)


def test_even_a_damaged_schema_loses_no_visit(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service)
    execute(service, "ALTER TABLE visit RENAME COLUMN visitor TO damaged")
    visit(recorder, link)
    save(recorder)
    assert recorder.totals == Totals(accepted=1, spilled=1)
    execute(service, "ALTER TABLE visit RENAME COLUMN damaged TO visitor")
    replay(recorder)
    assert recorder.totals == Totals(accepted=1, committed=1)


def test_after_a_failed_commit_the_ids_of_strings_are_looked_up_again(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service)
    execute(service, "ALTER TABLE tally RENAME COLUMN n TO damaged")
    visit(recorder, link, agent="new", campaign="new")
    recorder.add_tally(link, Tally.BOT)
    save(recorder)
    execute(service, "ALTER TABLE tally RENAME COLUMN damaged TO n")
    execute(service, "INSERT INTO agent (text) VALUES ('somebody else took the id')")
    visit(recorder, link, agent="new", campaign="new")
    save(recorder)
    replay(recorder)
    sql = "SELECT agent.text, source.text FROM visit JOIN agent ON agent.id = agent JOIN source ON source.id = campaign"
    assert rows(service, sql) == [("new", "new"), ("new", "new")]


@pytest.mark.parametrize(
    ("ip_storage", "address", "stored"),
    [
        ("full", "41.32.7.9", "41.32.7.9"),
        ("truncated", "41.32.7.9", "41.32.7.0"),
        ("truncated", "2001:db8:1:2:3::4", "2001:db8:1::"),
        ("none", "41.32.7.9", None),
    ],
)
def test_only_the_part_of_an_address_that_the_owner_wants_is_stored(
    service: Service, open_recorder: OpenRecorder, ip_storage: str, address: str, stored: str | None
) -> None:
    recorder = open_recorder(ip_storage)
    link, _ = add_link(service)
    visit(recorder, link, address=address)
    other = locked(service)
    save(recorder)
    spilled = (service.config.folder / "spill").read_bytes()
    assert ip_storage == "full" or ip_address(address).packed.hex().encode() not in spilled
    other.close()
    replay(recorder)
    assert rows(service, "SELECT ip FROM visit") == [(ip_address(stored).packed if stored else None,)]
    for file in filter(Path.is_file, service.config.folder.rglob("*")):
        assert ip_storage == "full" or ip_address(address).packed not in file.read_bytes()


def test_a_visitor_is_recognized_on_one_day_only(service: Service, open_recorder: OpenRecorder, clock: Clock) -> None:
    link, _ = add_link(service)
    recorder = open_recorder()
    visit(recorder, link)
    save(recorder)
    recorder = open_recorder()  # the day's key survives a restart
    visit(recorder, link)
    clock.advance(days=1)
    visit(recorder, link)
    save(recorder)
    first, second, third = (v for (v,) in rows(service, "SELECT visitor FROM visit ORDER BY id"))
    assert first == second != third
    clock.advance(days=3)
    visit(recorder, link)
    save(recorder)
    today = clock.now // DAY
    assert rows(service, "SELECT day FROM day_key ORDER BY day") == [(today,)], "old keys are deleted"


def test_old_keys_are_deleted_even_without_visits(service: Service, recorder: Recorder, clock: Clock) -> None:
    link, _ = add_link(service)
    visit(recorder, link)
    save(recorder)
    clock.advance(days=1)
    recorder.forget_old_keys()
    assert rows(service, "SELECT count(*) FROM day_key") == [(1,)], "yesterday's key is still needed"
    clock.advance(days=1)
    recorder.forget_old_keys()
    assert rows(service, "SELECT count(*) FROM day_key") == [(0,)]
    assert recorder._day_keys == {}


IDS = st.integers(0, 2**63 - 1)
VISITS = st.builds(
    Visit,
    id=IDS,
    link=IDS,
    at=IDS,
    number=IDS,
    country=st.sampled_from(["", "EG"]),
    agent=st.text(),
    referrer=st.text(),
    campaign=st.text() | st.just('"visitor":1'),
    visitor=IDS,
    ip=st.none() | st.binary(min_size=4, max_size=16),
    why=st.none() | st.sampled_from(Why),
)
BATCHES = st.builds(
    Batch,
    IDS,
    st.lists(VISITS, max_size=3),
    st.dictionaries(st.tuples(IDS, IDS, st.sampled_from(Tally)), st.integers(1, 9)).map(Counter),
    st.dictionaries(IDS, st.integers(-1, 50)),
    st.dictionaries(IDS, st.binary(min_size=32, max_size=32)),
)


@given(BATCHES)
def test_a_batch_survives_the_spill_file_unchanged(batch: Batch) -> None:
    assert Batch.unpack(batch.pack()) == batch
    assert Batch.count_visits(batch.pack()) == len(batch.visits)


def test_new_user_agents_do_not_hold_up_the_statistics(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service)
    for n in range(60):
        agent = f"Mozilla/5.0 (Linux; Android 14; SM-{n}) Chrome/126.0.0.0 Mobile Safari/537.36"
        visit(recorder, link, agent=agent)
    save(recorder)
    found = counted(service, link)
    assert found.visits == 60
    assert found.by["device"] == {"unknown": 40, "mobile": 20}
    agent_table.classify_new(service.db, most=100)
    assert counted(service, link).by["device"] == {"mobile": 60}


def test_statistics_can_be_read_while_the_database_is_locked(service: Service, recorder: Recorder) -> None:
    impatient(service)
    link, _ = add_link(service)
    visit(recorder, link)
    save(recorder)
    other = locked(service)
    assert counted(service, link).visits == 1
    other.close()


@pytest.mark.file
def test_spilled_visits_are_in_the_file_at_the_end(service: Service, recorder: Recorder) -> None:
    link, _ = add_link(service)
    other = locked(service)
    visit(recorder, link)
    save(recorder)
    other.close()
    visit(recorder, link)
    recorder.close()
    assert rows(service, "SELECT count(*) FROM visit") == [(2,)]
    assert list(recorder_records(service)) == []


def recorder_records(service: Service) -> Iterator[bytes]:
    return Spill(service.config.folder / "spill", durable=False, size=65536).records()


def test_visits_spilled_after_the_clock_jumped_back_are_not_taken_for_replayed(
    service: Service, open_recorder: OpenRecorder, clock: Clock
) -> None:
    link, _ = add_link(service)
    recorder = open_recorder()
    other = locked(service)
    recorder.add_tally(link, Tally.BOT)  # its id is not in any visit
    save(recorder)
    other.close()
    replay(recorder)
    clock.advance(days=-1)
    again = open_recorder()
    other = locked(service)
    visit(again, link)
    save(again)
    other.close()
    replay(again)
    assert rows(service, "SELECT count(*) FROM visit") == [(1,)]


@pytest.mark.file
@pytest.mark.parametrize("spilled", [False, True], ids=["new", "spilled"])
def test_visits_refused_at_the_commit_are_committed_later_with_the_right_strings(
    service: Service, recorder: Recorder, spilled: bool
) -> None:
    link, _ = add_link(service)
    if spilled:
        other = locked(service)
        visit(recorder, link, agent="new", campaign="new")
        save(recorder)
        other.close()
    recorder._writer._connection.set_commit_hook(lambda: True)  # SQLite rolls back by itself, as on a full disk
    if spilled:
        replay(recorder)
    else:
        visit(recorder, link, agent="new", campaign="new")
        save(recorder)
    assert recorder.totals == Totals(accepted=1, spilled=1)
    assert recorder.problem
    recorder._writer._connection.set_commit_hook(None)
    with service.db.write() as tx:
        tx.run("INSERT INTO agent (text) VALUES ('somebody else took the id')")
    visit(recorder, link, agent="new", campaign="new")
    save(recorder)
    replay(recorder)
    assert recorder.totals == Totals(accepted=2, committed=2)
    assert recorder.problem == ""
    sql = "SELECT agent.text, source.text FROM visit JOIN agent ON agent.id = agent JOIN source ON source.id = campaign"
    assert rows(service, sql) == [("new", "new"), ("new", "new")]


def test_strings_deleted_between_two_parts_of_a_replay_are_looked_up_again(
    service: Service, recorder: Recorder
) -> None:
    link, _ = add_link(service)
    other = locked(service)
    for _ in range(2):
        visit(recorder, link)
        save(recorder)
    other.close()
    assert recorder.replay(seconds=-1), "there is a second part"
    with service.db.write() as tx:
        tx.run("DELETE FROM visit")
        tx.run("DELETE FROM agent")
    replay(recorder)
    assert rows(service, "SELECT text FROM visit JOIN agent ON agent.id = agent") == [("a",)]


@pytest.mark.replaces
def test_the_number_of_remembered_strings_is_limited(
    service: Service, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Ids, "MOST", 10)
    links = [add_link(service)[0] for _ in range(5)]
    for n in range(50):
        visit(recorder, links[n % 5], agent=str(n), campaign=str(n))
        save(recorder)
    ids = recorder._ids
    assert len(ids.agents) + len(ids.sources) + len(ids.links) <= 10 + 4, "plus those of one batch"


def test_each_loss_of_visits_is_logged_once(
    service: Service, open_recorder: OpenRecorder, caplog: pytest.LogCaptureFixture
) -> None:
    recorder = open_recorder(spill_size=400)
    link, _ = add_link(service)
    for times in (1, 2):
        other = locked(service)
        for _ in range(4):
            visit(recorder, link)
            save(recorder)
        assert caplog.text.count("visits are lost") == times
        other.close()
        replay(recorder)


def test_batches_replayed_but_not_cleared_are_not_counted_by_the_next_process(
    service: Service, open_recorder: OpenRecorder
) -> None:
    link, _ = add_link(service)
    recorder = open_recorder()
    other = locked(service)
    visit(recorder, link)
    save(recorder)
    other.close()
    records = list(recorder._spill.records())
    replay(recorder)
    for record in records:  # like a crash between commit and clearing
        recorder._spill.append(record)
    assert open_recorder().totals == Totals()
    assert rows(service, "SELECT count(*) FROM visit") == [(1,)]


def test_a_commit_that_only_seemed_to_fail_counts_nothing_twice(
    service: Service, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = recorder._writer.commit

    def seem_to_fail() -> None:
        commit()
        raise Unavailable("the last sync failed")

    link, _ = add_link(service)
    for n in range(1, 3):
        visit(recorder, link)
        recorder.add_tally(link, Tally.BOT)
        with monkeypatch.context() as patch:
            patch.setattr(recorder._writer, "commit", seem_to_fail)
            save(recorder)
        assert recorder.totals == Totals(accepted=n, committed=n - 1, spilled=1)
        replay(recorder)
        assert recorder.totals == Totals(accepted=n, committed=n)
    assert rows(service, "SELECT (SELECT count(*) FROM visit), n FROM tally") == [(2, 2)]


def test_a_problem_is_reported_until_nothing_is_left_to_replay(service: Service, open_recorder: OpenRecorder) -> None:
    link, _ = add_link(service)
    for size in (65536, 16):
        recorder = open_recorder(spill_size=size)
        other = locked(service)
        for _ in range(2):
            visit(recorder, link)
            save(recorder)
            assert recorder.problem
        other.close()
        if size == 65536:
            assert recorder.replay(seconds=-1)
            assert recorder.problem
        visit(recorder, link)
        save(recorder)
        replay(recorder)
        assert recorder.problem == ""


def spilled(folder: Path) -> list[bytes]:
    return list(spill_file.read(folder / "spill"))


def test_visits_of_a_link_that_the_database_does_not_know_stay_in_the_spill_file(
    service: Service, open_recorder: OpenRecorder, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    link, _ = add_link(service)
    gone, _ = add_link(service)
    unknown = dataclasses.replace(gone, id=gone.id + 1)
    first = open_recorder()
    with locked(service):
        for of in (link, gone, unknown, link):
            visit(first, of)
            first.add_tally(of, Tally.BOT)
            save(first)
    with service.db.write() as tx:
        deletion.delete(tx, gone)
    deletion.purge_all(service.db)
    recorder = open_recorder()  # the first one was killed
    assert rows(service, "SELECT link, n FROM tally") == [(link.id, 2)], "those of the deleted link are dropped"
    assert recorder.totals == Totals(accepted=4, committed=3, spilled=1)
    assert recorder.holds
    assert caplog.text.count("1 visits stay in spill: they are for another database") == 1
    new, _ = add_link(service)
    assert new.id == unknown.id, "which is no reason to give it the visits"
    for _ in range(2):
        visit(recorder, new)
        recorder.add_tally(new, Tally.BOT)
        save(recorder)
        with locked(service):
            visit(recorder, new)
            save(recorder)
        replay(recorder)
        recorder = open_recorder()
        assert recorder.holds
    assert rows(service, f"SELECT count(*) FROM visit WHERE link = {new.id}") == [(4,)]
    assert rows(service, "SELECT link, n FROM tally ORDER BY link") == [(link.id, 2), (new.id, 2)]
    assert unknown.id in [visit.link for record in spilled(tmp_path) for visit in Batch.unpack(record).visits]


def test_when_the_right_database_is_back_it_gets_the_visits_that_waited_for_it(
    service: Service, open_service: Open, open_recorder: OpenRecorder, tmp_path: Path
) -> None:
    link, _ = add_link(service)
    first = open_recorder()
    with locked(service):
        visit(first, link)
        first.add_tally(link, Tally.BOT)
        save(first)
    new = open_service(database=tmp_path / "new.db")
    here, _ = add_link(new)
    assert here.id == link.id
    spill = Spill(tmp_path / "spill", durable=False, size=65536)
    recorder = Recorder(new.db, spill, new.clock, durable=False, ip_storage="none")
    assert recorder.totals == Totals(accepted=1, spilled=1)
    assert recorder.holds
    for _ in range(2):
        with contextlib.closing(locked(new)):
            visit(recorder, here)
            recorder.add_tally(here, Tally.BOT)
            save(recorder)
        replay(recorder)
    assert recorder.totals == Totals(accepted=3, committed=2, spilled=1)
    recorder.close()
    assert rows(new, "SELECT (SELECT count(*) FROM visit), n FROM tally") == [(2, 2)]
    assert not open_recorder().holds
    assert rows(service, "SELECT (SELECT count(*) FROM visit), n FROM tally") == [(1, 1)]
    assert spilled(tmp_path) == []


@pytest.mark.parametrize("arrives", [True, False], ids=["it arrives", "it fails"])
def test_a_late_batch_is_in_the_spill_file_too_and_counts_once(
    service: Service, recorder: Recorder, arrives: bool
) -> None:
    link, _ = add_link(service)
    visit(recorder, link)
    recorder.add_tally(link, Tally.BOT)
    late = recorder.take()
    recorder.write(late)
    written = []
    recorder.spill(late, Unavailable("the disk is slow"), lambda: written.append(True))
    assert written
    assert recorder.totals == Totals(accepted=1, spilled=1)
    if arrives:
        recorder.commit(late)
        assert recorder.problem == "the disk is slow"
    else:
        roll_back(recorder)
    replay(recorder)
    assert recorder.totals == Totals(accepted=1, committed=1)
    assert recorder.problem == ""
    assert rows(service, "SELECT (SELECT count(*) FROM visit), n FROM tally") == [(1, 1)]


def test_a_late_batch_that_the_spill_file_refuses_counts_once(service: Service, open_recorder: OpenRecorder) -> None:
    recorder = open_recorder(spill_size=16)
    link, _ = add_link(service)
    visit(recorder, link)
    late = recorder.take()
    recorder.write(late)
    recorder.spill(late, Unavailable("the disk is slow"))
    assert recorder.totals == Totals(accepted=1, dropped=1)
    recorder.commit(late)
    assert recorder.totals == Totals(accepted=1, committed=1)
    assert recorder.problem == ""
