import logging
import os
import shutil
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest

from iwts.clock import DAY, SECOND
from iwts.errors import Unavailable
from iwts.instance.service import Service
from iwts.links.link import Link
from iwts.visits import nodes
from iwts.visits import store as visits
from iwts.visits.backlog import Totals
from iwts.visits.batch import Batch, Tally
from iwts.visits.ids import Ids
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from iwts.visits.journal_recorder import JournalRecorder
from tests.conftest import NOON, Clock, add_link

LIMIT = 64 << 10
NODE = 5

Open = Callable[[], JournalRecorder]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def reader(folder: Path) -> JournalReader:
    return JournalReader(folder, LIMIT, 600)


@pytest.fixture
def open_recorder(service: Service, folder: Path) -> Iterator[Open]:
    """Open recorders, as a front does that starts again after it was killed; close the last one."""
    opened = []

    def open_() -> JournalRecorder:
        journal = Journal(folder, LIMIT, 600, durable=False)
        reader = JournalReader(folder, LIMIT, 600)
        opened.append(JournalRecorder(service.db, journal, reader, service.clock, "truncated", NODE))
        return opened[-1]

    yield open_
    for recorder in opened[-1:]:
        recorder.close()


@pytest.fixture
def recorder(open_recorder: Open) -> JournalRecorder:
    return open_recorder()


def visit(recorder: JournalRecorder, link: Link) -> None:
    number = link.numbers[0]
    packed = ip_address("41.32.0.1").packed
    recorder.add_visit(link, number, packed, country="EG", agent="a", referrer="x.example", campaign="c")


def save(recorder: JournalRecorder, link: Link, count: int = 1) -> None:
    for _ in range(count):
        visit(recorder, link)
    recorder.save(recorder.take())


def batches(reader: JournalReader, position: int = 0) -> list[Batch]:
    return [Batch.unpack(payload) for _, payload in reader.records(position)]


def away(*_: object, **__: object) -> None:
    raise Unavailable("the server is away")


def test_saved_visits_are_in_the_journal_and_not_in_the_database(
    service: Service, recorder: JournalRecorder, reader: JournalReader
) -> None:
    link, _ = add_link(service)
    save(recorder, link, 2)
    recorder.set_turn(link, 1)
    recorder.add_tally(link, Tally.BOT)
    recorder.save(recorder.take())
    first, second = batches(reader)
    assert [visit.link for visit in first.visits] == [link.id] * 2
    assert (second.turns, list(second.tallies.values())) == ({link.id: 1}, [1])
    assert (first.earlier, second.earlier) == (0, 2)
    with service.db.read() as tx:
        assert first.database == visits.progress(tx).database != ""
        assert visits.count(tx) == 0
    assert recorder.totals == Totals(accepted=2, spilled=2)


def test_visits_are_committed_once_they_are_shipped_and_wait_again_if_the_database_has_lost_them(
    service: Service, recorder: JournalRecorder, reader: JournalReader
) -> None:
    link, _ = add_link(service)
    for count in (1, 2, 3):
        save(recorder, link, count)
    positions = [position for position, _ in reader.records(0)]
    for shipped, waiting in ((positions[0], 5), (positions[1], 3), (positions[2], 0), (positions[0], 5), (0, 6)):
        reader.note(shipped)
        recorder.look()
        assert recorder.totals == Totals(accepted=6, committed=6 - waiting, spilled=waiting)


def test_the_time_for_which_visits_have_waited_is_known(
    service: Service, open_recorder: Open, reader: JournalReader, clock: Clock
) -> None:
    link, _ = add_link(service)
    recorder = open_recorder()
    clock.advance(seconds=3600)
    recorder.look()
    save(recorder, link)  # into a batch that began an hour ago
    recorder.look()
    assert recorder.waits < 1
    clock.advance(seconds=50)
    save(recorder, link)
    recorder.look()
    assert 49 < recorder.waits < 51
    assert open_recorder().waits > 49
    reader.note(next(reader.records(0))[0])
    clock.advance(seconds=7)
    recorder.look()
    assert 6 < recorder.waits < 58
    reader.note([position for position, _ in reader.records(0)][-1])
    recorder.look()
    assert recorder.waits == 0


def test_the_next_process_counts_what_waits_and_goes_on_with_turns_caps_and_keys(
    service: Service, open_recorder: Open, reader: JournalReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, _ = add_link(service, "+14155550132", "+14155550133", routing="turn")
    first = open_recorder()
    save(first, link, 3)
    reader.note(next(reader.records(0))[0])
    first.set_turn(link, 1)
    first.served[link.numbers[0].id] = first._batch.served[link.numbers[0].id] = (7, 8)
    save(first, link, 2)
    monkeypatch.setattr(service.db, "read", away)  # all that it can know is in the journal
    second = open_recorder()
    assert not second.has_read
    assert second.totals == Totals(accepted=2, spilled=2)
    assert second.last_turn(link) == 1
    assert second.served == {link.numbers[0].id: (7, 8)}
    save(second, link)
    third = batches(reader)[-1]
    assert third.earlier == 5
    assert third.database == batches(reader)[0].database
    reader.note(0)
    second.look()
    assert second.totals == Totals(accepted=6, spilled=6), "the database has lost what an earlier process counted"


def test_a_key_that_was_not_shipped_is_used_by_the_next_process(
    service: Service, open_recorder: Open, reader: JournalReader
) -> None:
    link, _ = add_link(service)
    for _ in range(2):
        save(open_recorder(), link)
    first, second = batches(reader)
    assert first.day_keys.keys() == {NOON // DAY}
    assert second.day_keys == {}
    assert first.visits[0].visitor == second.visits[0].visitor


def test_keys_of_days_are_learned_ahead_and_dropped_in_time(
    service: Service, recorder: JournalRecorder, reader: JournalReader, clock: Clock
) -> None:
    link, _ = add_link(service)
    today = NOON // DAY
    with service.db.write() as tx:
        tx.many("INSERT INTO day_key (day, key) VALUES (?, ?)", [(today, b"t" * 32), (today + 1, b"n" * 32)])
    recorder.learn()
    save(recorder, link)
    clock.advance(days=1)
    save(recorder, link)
    assert [batch.day_keys for batch in batches(reader)] == [{}, {}]
    clock.advance(days=1)
    recorder.learn()
    assert recorder._day_keys == {today + 1: b"n" * 32}


def test_a_key_in_use_is_not_replaced(service: Service, recorder: JournalRecorder) -> None:
    link, _ = add_link(service)
    save(recorder, link)
    before = dict(recorder._day_keys)
    with service.db.write() as tx:
        tx.run("INSERT INTO day_key (day, key) VALUES (:day, :key)", day=NOON // DAY, key=b"x" * 32)
    recorder.learn()
    assert recorder._day_keys == before


def test_ids_have_the_node_and_rise_whatever_the_clock_does(
    service: Service, open_recorder: Open, reader: JournalReader, clock: Clock
) -> None:
    link, _ = add_link(service)
    for seconds in (0, 0, -3600, 5):
        clock.advance(seconds=seconds)
        save(open_recorder(), link, 3)
    found = [id_ for batch in batches(reader) for id_ in (batch.number, *(visit.id for visit in batch.visits))]
    assert {id_ % nodes.NODES for id_ in found} == {NODE}
    assert sorted(set(found)) == found
    assert found[0] - NOON < nodes.NODES
    assert {visit.at for visit in batches(reader)[-1].visits} == {clock()}


def test_ids_do_not_follow_those_of_a_node_whose_clock_is_early(
    service: Service, open_recorder: Open, reader: JournalReader, clock: Clock
) -> None:
    link, _ = add_link(service)
    save(open_recorder(), link)
    early = batches(reader)[0]
    early.visits[0] = early.visits[0]._replace(id=NOON + DAY)
    with service.db.write() as tx:
        visits.record(tx, early, Ids())
    clock.advance(seconds=60)
    save(open_recorder(), link)
    assert batches(reader)[-1].visits[0].id - clock() < SECOND


def test_ids_are_times_while_no_more_than_15_visits_come_in_a_millisecond(
    service: Service, recorder: JournalRecorder, reader: JournalReader, clock: Clock
) -> None:
    link, _ = add_link(service)
    for _ in range(100):
        clock.now += 67
        visit(recorder, link)
    recorder.save(recorder.take())
    assert all(abs(visit.id - visit.at) < 2 * nodes.NODES for visit in batches(reader)[0].visits)


def test_ids_are_higher_than_those_in_the_database(
    service: Service, open_recorder: Open, reader: JournalReader
) -> None:
    link, _ = add_link(service)
    later = NOON + 3600 * SECOND
    with service.db.write() as tx:
        tx.run("INSERT INTO agent (text) VALUES ('a')")
        visits.record(tx, Batch(1), Ids())
        tx.make_room([later])
        sql = (
            "INSERT INTO visit (id, at, number, country, agent, visitor, closed, link) "
            "SELECT :id, :id, :number, '', agent.id, 1, 0, :link FROM agent"
        )
        tx.run(sql, id=later, number=link.numbers[0].id, link=link.id)
    save(open_recorder(), link)
    assert batches(reader)[0].visits[0].id > later


def test_visits_that_the_journal_refuses_are_dropped_and_told_once(
    service: Service, recorder: JournalRecorder, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, _ = add_link(service)

    def fail(_: int, *__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "pwrite", fail)
        save(recorder, link, 2)
        save(recorder, link)
    assert recorder.totals == Totals(accepted=3, dropped=3)
    assert "No space left on device" in recorder.problem
    (logged,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert "2 visits are lost, and more may follow" in logged.getMessage()
    save(recorder, link)
    assert recorder.totals == Totals(accepted=4, dropped=3, spilled=1)
    assert recorder.problem == ""


def test_the_key_of_a_batch_that_was_dropped_comes_with_the_next_one(
    service: Service, recorder: JournalRecorder, reader: JournalReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, _ = add_link(service)
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "append", away)
        save(recorder, link)
    save(recorder, link)
    assert batches(reader)[0].day_keys == recorder._day_keys != {}


@pytest.mark.replaces
def test_a_mistake_of_ours_is_told_and_costs_only_its_batch(
    service: Service, recorder: JournalRecorder, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, _ = add_link(service)
    with monkeypatch.context() as patch:
        patch.setattr(Batch, "pack", lambda _: 1 // 0)
        save(recorder, link)
    assert recorder.totals == Totals(accepted=1, dropped=1)
    assert "a batch could not be saved" in caplog.text
    save(recorder, link)
    assert recorder.totals == Totals(accepted=2, dropped=1, spilled=1)


def test_visits_wait_for_a_disk_that_hangs_but_not_too_many(service: Service, recorder: JournalRecorder) -> None:
    link, _ = add_link(service)
    visit(recorder, link)
    recorder.wait_for_disk("the disk is slow", most=1)
    assert (recorder.totals, recorder.problem) == (Totals(accepted=1), "the disk is slow")
    visit(recorder, link)
    recorder.wait_for_disk("the disk is slow", most=1)
    assert recorder.totals == Totals(accepted=2, dropped=2)
    assert not recorder._batch.visits


def test_a_batch_that_cannot_be_read_costs_no_other(
    service: Service,
    open_recorder: Open,
    folder: Path,
    reader: JournalReader,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    link, _ = add_link(service)
    save(open_recorder(), link, 2)
    journal = Journal(folder, LIMIT, 600, durable=False)
    journal.append(b'{"version": 2}')
    journal.close()
    recorder = open_recorder()
    save(recorder, link)
    recorder.look()
    assert recorder.totals.accepted == recorder.totals.spilled
    reader.note(next(reader.records(0))[0])
    recorder.look()
    recorder.look()
    assert caplog.text.count("a batch in the journal cannot be read") == 1
    clock.advance(seconds=61)
    recorder.look()
    assert recorder.waits > 60, "the shipper does not get past it"


def test_without_a_disk_the_front_starts(service: Service, folder: Path, reader: JournalReader, clock: Clock) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.touch()
    journal = Journal(folder, LIMIT, 600, durable=False)
    recorder = JournalRecorder(service.db, journal, reader, clock, "none", NODE)
    link, _ = add_link(service)
    save(recorder, link)
    assert recorder.totals == Totals(accepted=1, dropped=1)
    folder.unlink()
    save(recorder, link)
    assert recorder.totals == Totals(accepted=2, dropped=1, spilled=1)
    recorder.close()


def test_a_state_is_found_without_reading_visits() -> None:
    for batch in (
        Batch(7, day_keys={1: b"k"}, turns={2: 3}, earlier=9, database="A"),
        Batch(7, [], served={1: (2, 3)}),
    ):
        assert Batch.unpack_without_visits(batch.pack()) == batch
        assert Batch.unpack(batch.pack()) == batch
