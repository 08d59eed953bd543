import os
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path

import pytest

from iwts.instance.service import Service
from iwts.links.link import Link
from iwts.visits import nodes, records, segments, summaries
from iwts.visits.batch import Batch, Tally
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from iwts.visits.journal_recorder import JournalRecorder
from iwts.visits.shipper import Shipper
from tests.conftest import add_link

LIMIT = 256 << 10  # of 16 segments of 16 KB

Open = Callable[[], JournalRecorder]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def reader(folder: Path) -> JournalReader:
    return JournalReader(folder, LIMIT, 600)


@pytest.fixture
def links(service: Service) -> list[Link]:
    return [add_link(service)[0] for _ in range(2)]


@pytest.fixture
def open_recorder(service: Service, folder: Path) -> Open:
    """Open the recorder of a process that begins now, after another one was killed."""

    def open_() -> JournalRecorder:
        journal = Journal(folder, LIMIT, 600, durable=True)
        reader = JournalReader(folder, LIMIT, 600)
        return JournalRecorder(service.db, journal, reader, service.clock, "truncated", 0)

    return open_


def save(recorder: JournalRecorder, link: Link, turn: int | None = None) -> None:
    recorder.add_visit(
        link, link.numbers[0], ip_address("41.32.0.1").packed, country="EG", agent="a", referrer="", campaign=""
    )
    if turn is not None:
        recorder.set_turn(link, turn)
    recorder.save(recorder.take())


def fill(recorder: JournalRecorder, link: Link, folder: Path, more: int) -> int:
    """Save until there are so many further segments; return how many batches that took."""
    count, end = 0, len(segments.numbers(folder)) + more
    while len(segments.numbers(folder)) < end:
        save(recorder, link)
        count += 1
    return count


def fails(*_: object) -> None:
    raise OSError(5, "Input/output error")


def read(reader: JournalReader, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many batches are read for the state of all that the journal has."""
    unpack, found = Batch.unpack, []

    def unpacking(payload: bytes) -> Batch:
        found.append(payload)
        return unpack(payload)

    with monkeypatch.context() as during:
        during.setattr(Batch, "unpack", unpacking)
        assert list(summaries.batches(reader, 0))
    return len(found)


@pytest.mark.replaces
def test_a_start_reads_summaries_and_the_newest_segment(
    open_recorder: Open, links: list[Link], folder: Path, reader: JournalReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = open_recorder()
    save(recorder, links[0], 7)
    count = fill(recorder, links[1], folder, 6)
    save(recorder, links[1], 3)
    *_, (_, newest) = reader.records(0)
    again = open_recorder()
    assert [again.last_turn(link) for link in links] == [7, 3]
    assert again.totals.spilled == count + 2
    assert again.take().number > Batch.unpack(newest).visits[-1].id
    assert read(reader, monkeypatch) < count / 6


def test_segments_without_a_summary_are_read(
    open_recorder: Open, links: list[Link], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = open_recorder()
    save(recorder, links[0], 7)
    killed = open_recorder()
    with monkeypatch.context() as during:
        for module, name in ((records, "sync"), (os, "ftruncate")):
            during.setattr(module, name, fails)
        save(killed, links[1], 4)  # it is in the journal all the same
    fill(killed, links[0], folder, 3)
    again = open_recorder()
    assert [again.last_turn(link) for link in links] == [7, 4]


def test_a_long_summary_is_left_out(open_recorder: Open, links: list[Link], folder: Path) -> None:
    recorder = open_recorder()
    recorder.set_turn(links[0], 7)
    batch = recorder.take()
    batch.turns |= dict.fromkeys(range(1000, 1200), 1)  # of other links
    recorder.save(batch)
    fill(recorder, links[1], folder, 2)
    assert not any(b.of == segments.numbers(folder)[0] for b in summaries.batches(JournalReader(folder, LIMIT, 0), 0))
    assert open_recorder().last_turn(links[0]) == 7


def test_what_was_shipped_of_a_segment_is_not_learned_from_its_summary(
    service: Service, open_recorder: Open, links: list[Link], folder: Path, reader: JournalReader
) -> None:
    recorder = open_recorder()
    save(recorder, links[0], 7)
    Shipper(service.db, nodes.join(service.db, folder), reader).ship()
    fill(recorder, links[1], folder, 2)
    with service.db.write() as tx:
        tx.run("UPDATE link SET turn = 9")
    assert [link for batch in summaries.batches(reader, reader.shipped) for link in batch.turns] == []


def test_a_summary_is_not_shipped(
    service: Service, open_recorder: Open, links: list[Link], folder: Path, reader: JournalReader
) -> None:
    recorder = open_recorder()
    save(recorder, links[0], 7)
    count = fill(recorder, links[1], folder, 1) + 1  # the last one is the first one of the next segment
    ends = [after for after, _ in reader.records(0)]
    assert len(ends) == count + 1
    node = nodes.join(service.db, folder)
    with service.db.write() as tx:
        nodes.set_mark(tx, node, ends[-3])  # all but the summary and that one are there
        tx.run("UPDATE link SET turn = 9")
    recorder.add_tally(links[0], Tally.BOT)
    recorder.save(recorder.take())
    Shipper(service.db, node, reader).ship()
    with service.db.read() as tx:
        assert tx.all("SELECT DISTINCT turn FROM link") == [(9,)]
        assert tx.value("SELECT count(*) FROM visit") == 1
