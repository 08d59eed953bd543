import itertools
import logging
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from iwts.errors import Unavailable
from iwts.visits import records, segments
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader, waiting

LIMIT = 64 << 10  # of 16 segments of 4 KB
SEGMENT = 4096
PAYLOADS = st.binary(min_size=1, max_size=600).map(lambda some: some.replace(b"\0", b"."))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def journal(folder: Path) -> Iterator[Journal]:
    journal = Journal(folder, LIMIT, 600, durable=True)
    yield journal
    journal.close()


@pytest.fixture
def reader(folder: Path) -> JournalReader:
    return JournalReader(folder, LIMIT, 600)


class Time:
    """Monotonic time that a test moves on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(time, "monotonic", lambda: self.now)


@pytest.fixture
def passing(monkeypatch: pytest.MonkeyPatch) -> Time:
    return Time(monkeypatch)


def read(reader: JournalReader, position: int = 0) -> list[bytes]:
    return [payload for _, payload in reader.records(position)]


def files(folder: Path) -> list[Path]:
    return [folder / segments.name_of(number) for number in segments.numbers(folder)]


def fill(journal: Journal, segment_count: int) -> int:
    """Append records that fill some segments, and one in the next; return the last position."""
    for _ in range(2 * segment_count):
        journal.append(b"x" * (SEGMENT // 2 - records.HEAD))
    return journal.append(b"last")


def test_a_record_is_read_once_by_whoever_remembers_the_position(journal: Journal, reader: JournalReader) -> None:
    position = journal.append(b"first")
    journal.append(b"second")
    assert read(reader) == [b"first", b"second"]
    assert read(reader, position) == [b"second"]
    assert read(reader, journal.end) == []


def test_records_are_read_across_segments(journal: Journal, reader: JournalReader, folder: Path) -> None:
    payloads = [bytes([65 + n]) * 1500 for n in range(9)]
    positions = [journal.append(payload) for payload in payloads]
    assert len(files(folder)) > 3
    assert positions == sorted(positions)
    assert list(reader.records(0)) == list(zip(positions, payloads, strict=True))
    for n, position in enumerate(positions):
        assert read(reader, position) == payloads[n + 1 :]


def test_what_is_appended_meanwhile_is_not_missed(journal: Journal, reader: JournalReader) -> None:
    journal.append(b"first")
    found = reader.records(0)
    next(found)
    fill(journal, 2)
    position, _ = list(found)[-1]  # of the same segment, at least
    assert read(reader, position)[-1] == b"last"


def test_a_segment_is_allocated_ahead_and_readable_by_its_owner_only(journal: Journal, folder: Path) -> None:
    journal.append(b"first")
    for file in (*files(folder), folder / segments.SPARE):
        assert file.stat().st_blocks * 512 >= file.stat().st_size == SEGMENT
        assert file.stat().st_mode & 0o777 == 0o600


def test_a_segment_that_is_left_gives_back_what_it_does_not_need(journal: Journal, folder: Path) -> None:
    journal.append(b"x" * 3000)
    journal.append(b"y" * 3000)
    assert [file.stat().st_size for file in files(folder)] == [3000 + records.HEAD, SEGMENT]
    journal.close()
    assert [file.stat().st_size for file in files(folder)] == [3000 + records.HEAD] * 2


def test_a_batch_longer_than_a_segment_gets_one_of_its_own(journal: Journal, reader: JournalReader) -> None:
    journal.append(b"short")
    journal.append(b"x" * 3 * SEGMENT)
    journal.append(b"short again")
    assert read(reader) == [b"short", b"x" * 3 * SEGMENT, b"short again"]


@pytest.mark.parametrize("durable", [True, False])
def test_a_durable_record_is_on_the_disk_when_append_returns(
    folder: Path, durable: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = list[bytes]()
    monkeypatch.setattr(os, "fdatasync", lambda file: synced.append(os.pread(file, 20, 0)))
    journal = Journal(folder, LIMIT, 600, durable=durable)
    journal.append(b"that")
    assert [b"that" in found for found in synced] == ([True] if durable else [])
    journal.append(b"another")
    assert len(synced) == (2 if durable else 0)
    journal.close()


def test_a_torn_record_is_ignored_and_the_next_process_writes_elsewhere(journal: Journal, folder: Path) -> None:
    journal.append(b"whole")
    end = journal.append(b"torn" * 200)
    (file,) = files(folder)
    with file.open("r+b") as opened:
        opened.seek(512)  # a sector, from which nothing was written
        opened.write(bytes(SEGMENT - 512))
    again = Journal(folder, LIMIT, 600, durable=True)
    position = again.append(b"next")
    assert position > end
    assert [each.stat().st_size for each in files(folder)] == [records.HEAD + 5, SEGMENT]
    assert read(JournalReader(folder, LIMIT, 600)) == [b"whole", b"next"]
    again.close()


def test_positions_rise_even_if_a_power_cut_has_taken_the_last_segment(folder: Path) -> None:
    journal = Journal(folder, LIMIT, 600, durable=False)
    journal.append(b"shipped")
    taken = journal.end
    journal.close()
    for file in folder.iterdir():
        file.unlink()
    os.utime(folder)
    after = segments.segment_of(taken) + 1
    again = Journal(folder, LIMIT, 600, durable=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time", lambda: after)
        position = again.append(b"next")
    assert read(JournalReader(folder, LIMIT, 600), taken) == [b"next"]
    assert position > taken
    again.close()


def test_a_damaged_record_costs_no_others(
    journal: Journal, reader: JournalReader, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first = journal.append(b"first")
    journal.append(b"damaged")
    journal.append(b"third")
    fill(journal, 1)
    with files(folder)[0].open("r+b") as file:
        file.seek(segments.place_of(first) + records.HEAD)
        file.write(b"X")
    for _ in range(2):
        found = read(reader)
        assert (found[:2], found[-1]) == ([b"first", b"third"], b"last")
    (logged,) = caplog.records  # not for every look
    assert logged.levelno == logging.ERROR
    assert "the journal is damaged" in logged.getMessage()


def test_damage_at_the_end_is_not_cut_off(journal: Journal, folder: Path) -> None:
    first = journal.append(b"first")
    journal.append(b"damaged")
    with files(folder)[0].open("r+b") as file:
        file.seek(segments.place_of(first) + records.HEAD)
        file.write(b"X")
    before = files(folder)[0].read_bytes()
    Journal(folder, LIMIT, 600, durable=True).close()
    assert files(folder)[0].read_bytes() == before


def test_a_full_journal_refuses_and_goes_on_when_there_is_room(journal: Journal, reader: JournalReader) -> None:
    count = 0
    while journal.size + SEGMENT <= LIMIT:
        count += 1
        journal.append(b"x" * 1000)
        assert journal.is_nearly_full == (journal.size > LIMIT * 7 / 8)
    for size in (SEGMENT, 4 * SEGMENT):
        with pytest.raises(Unavailable, match=r"the journal in .* is full \(journal_limit\)"):
            journal.append(b"x" * size)
    assert count > LIMIT * 0.9 / 1000
    assert journal.is_nearly_full
    assert len(read(reader)) == count
    (position, _), *_ = list(reader.records(0))[-3:]
    reader.note(position)
    with pytest.raises(Unavailable):
        journal.append(b"not measured again for each batch")
    journal.look()
    journal.append(b"room again")
    assert not journal.is_nearly_full
    assert read(reader, position)[-1] == b"room again"


def test_what_is_shipped_stays_for_a_while(
    journal: Journal, reader: JournalReader, folder: Path, passing: Time
) -> None:
    end = fill(journal, 3)
    first, *_, newest = files(folder)
    reader.note(segments.position(int(first.name), 1000))
    passing.now += 601
    assert first.exists(), "all of a segment is to be shipped"
    reader.note(end)
    passing.now += 599
    reader.note(end)
    assert len(read(reader)) == 7
    assert not reader.lacks(0)
    passing.now += 2
    reader.note(end)
    assert files(folder) == [newest]
    assert reader.lacks(0)
    assert JournalReader(folder, LIMIT, 600).lacks(0)
    assert not reader.lacks(end)
    assert not reader.lacks(segments.position(int(newest.name), 0))
    assert read(reader) == [b"last"]


def test_a_mark_that_is_set_back_keeps_what_is_to_be_shipped_again(
    journal: Journal, reader: JournalReader, folder: Path, passing: Time
) -> None:
    end = fill(journal, 3)
    reader.note(end)
    passing.now += 599
    reader.note(0)
    passing.now += 10_000
    reader.note(0)
    assert len(read(reader)) == 7
    reader.note(end)
    assert len(read(reader)) == 7, "from its second shipping on"
    assert segments.noted(folder) == (end, 0)


def test_shipped_segments_never_take_more_than_half(journal: Journal, reader: JournalReader, folder: Path) -> None:
    end = fill(journal, 14)
    reader.note(end)
    assert LIMIT // 2 - SEGMENT < segments.size(folder) <= LIMIT // 2
    assert not reader.lacks(end)
    assert reader.lacks(0)


def test_visits_of_a_quiet_site_do_not_stay_for_longer(
    journal: Journal, reader: JournalReader, folder: Path, passing: Time
) -> None:
    end = journal.append(b"the only one")
    journal.look()
    assert len(files(folder)) == 1
    passing.now += 601
    journal.look()
    reader.note(end)
    passing.now += 601
    reader.note(end)
    assert b"the only one" not in b"".join(file.read_bytes() for file in folder.iterdir())
    assert read(reader, end) == []
    for _ in range(3):
        passing.now += 601
        journal.look()
    assert len(files(folder)) == 1, "an empty segment is as good as a new one"
    journal.append(b"another")
    assert read(reader, end) == [b"another"]


def test_a_note_is_read_by_the_next_reader_and_by_others(journal: Journal, reader: JournalReader, folder: Path) -> None:
    assert segments.noted(folder) == (0, 0)
    end = fill(journal, 14)
    reader.note(end)
    assert segments.noted(folder)[0] == JournalReader(folder, LIMIT, 600).shipped == end
    assert JournalReader(folder, LIMIT, 600).lacks(0)
    (folder / segments.SHIPPED).write_text("nonsense")
    assert segments.noted(folder) == (0, 0)


def test_a_disk_that_fails_is_told_and_the_next_record_is_written_elsewhere(
    journal: Journal, reader: JournalReader, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(5, "Input/output error")

    first = journal.append(b"first")
    monkeypatch.setattr(records, "sync", fail)
    with pytest.raises(Unavailable, match=r"the journal in .*/journal cannot be written \(Input/output error\)"):
        journal.append(b"refused")
    monkeypatch.undo()
    journal.append(b"next")
    assert read(reader, first) == [b"next"]
    assert len(files(folder)) == 2


def test_a_full_disk_is_told_and_what_is_allocated_can_be_used(
    journal: Journal, reader: JournalReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    journal.append(b"first")
    monkeypatch.setattr(os, "posix_fallocate", full)
    for _ in range(3):
        journal.append(b"x" * 1000)
    with pytest.raises(Unavailable, match="No space left on device"):
        journal.append(b"x" * 1500)
    monkeypatch.undo()
    journal.append(b"next")
    assert [len(payload) for payload in read(reader)] == [5, 1000, 1000, 1000, 4]


def test_a_folder_that_cannot_be_made_is_tried_again(tmp_path: Path) -> None:
    (tmp_path / "journal").touch()
    journal = Journal(tmp_path / "journal", LIMIT, 600, durable=True)
    assert not journal.is_open
    with pytest.raises(Unavailable, match="Not a directory"):
        journal.append(b"lost")
    (tmp_path / "journal").unlink()
    journal.append(b"kept")
    assert journal.is_open
    journal.close()


def test_a_reader_of_a_journal_without_a_folder_finds_nothing(folder: Path) -> None:
    reader = JournalReader(folder, LIMIT, 600)
    assert read(reader) == []
    reader.note(0)
    assert not folder.exists()
    assert segments.size(folder) == 0


def test_what_waits_is_measured_without_the_room_behind_it(
    journal: Journal, reader: JournalReader, folder: Path
) -> None:
    assert waiting(folder) == 0
    sizes = [1500] * 9
    positions = [journal.append(b"x" * (size - records.HEAD)) for size in sizes]
    assert waiting(folder) == sum(sizes)
    for n, position in enumerate(positions):
        reader.note(position)
        assert waiting(folder) == sum(sizes[n + 1 :])


class Journaling(RuleBasedStateMachine):
    """A writer that is killed, and a reader that is killed and whose mark is set back, miss and double nothing."""

    base: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=self.base)) / "journal"
        self.written = list[tuple[int, bytes]]()
        self.shipped = 0
        self.journal = Journal(self.folder, LIMIT, 0, durable=False)
        self.reader = JournalReader(self.folder, LIMIT, 600)

    @rule(payload=PAYLOADS)
    def append(self, payload: bytes) -> None:
        try:
            self.written.append((self.journal.append(payload), payload))
        except Unavailable:
            assert self.journal.is_nearly_full

    @rule(noise=st.just(b"") | st.binary(min_size=600, max_size=600))
    def kill_the_writer(self, noise: bytes) -> None:
        if noise and self.journal._file is not None:  # while it was writing
            place = self.journal._place
            left = records.SECTOR - place % records.SECTOR  # at the end of a sector
            os.pwrite(self.journal._file, records.framed(noise.replace(b"\0", b"."))[:left], place)
        if self.journal._file is not None:
            os.close(self.journal._file)
        self.journal = Journal(self.folder, LIMIT, 0, durable=False)

    @rule()
    def kill_the_reader(self) -> None:
        self.reader = JournalReader(self.folder, LIMIT, 600)

    @rule()
    def pass_time(self) -> None:
        self.journal.look()

    @rule(count=st.integers(1, 20))
    def ship(self, count: int) -> None:
        for position, payload in itertools.islice(self.reader.records(self.shipped), count):
            expected = next(one for one in self.written if one[0] > self.shipped)
            assert (position, payload) == expected
            self.shipped = position
        self.reader.note(self.shipped)

    @precondition(lambda self: self.written)
    @rule(back=st.integers(1, 20))
    def set_the_mark_back(self, back: int) -> None:
        earlier = [0, *(position for position, _ in self.written if position < self.shipped)][-back:][0]
        if not self.reader.lacks(earlier):
            self.shipped = earlier

    @invariant()
    def all_that_waits_can_be_read(self) -> None:
        waiting = [one for one in self.written if one[0] > self.shipped]
        assert list(self.reader.records(self.shipped)) == waiting

    def teardown(self) -> None:
        self.journal.close()


@pytest.fixture
def in_folder(tmp_path: Path) -> None:
    Journaling.base = tmp_path


@pytest.mark.usefixtures("in_folder")
class TestJournaling(Journaling.TestCase):  # type: ignore[misc]
    pass
