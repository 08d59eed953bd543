import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.errors import Unavailable
from iwts.visits.spill import Spill, is_damaged
from tests.conftest import examples

PAYLOADS = st.lists(st.binary(min_size=1, max_size=200), max_size=20)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spill"


def test_a_new_file_has_its_full_size_from_the_start(path: Path) -> None:
    Spill(path, durable=True).close()
    assert path.stat().st_size == 8 << 20
    assert path.stat().st_blocks * 512 >= 8 << 20, "allocated, not only declared"


def test_only_its_owner_may_read_the_file(path: Path) -> None:
    Spill(path, durable=False).close()
    assert path.stat().st_mode & 0o777 == 0o600


def test_closing_a_file_twice_closes_no_other(path: Path) -> None:
    spill = Spill(path, durable=False)
    spill.close()
    with path.open("rb") as other:
        spill.close()
        assert other.read(1) == b"\0"


def test_durable_records_are_on_the_disk_before_anyone_is_answered(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_disk = list[bytes]()
    monkeypatch.setattr(os, "fdatasync", lambda _: on_disk.append(path.read_bytes()[:20]))
    spill = Spill(path, durable=False)
    spill.append(b"not that")
    assert on_disk == []
    spill.close()
    spill = Spill(path, durable=True)
    spill.append(b"gone")
    spill.clear()
    assert not on_disk[-1].strip(b"\0")
    spill.append(b"that")
    assert b"that" in on_disk[-1]
    spill.close()


@examples(0.5)
@given(first=PAYLOADS, second=PAYLOADS)
def test_appended_records_can_be_read_by_this_and_the_next_process(
    tmp_path_factory: pytest.TempPathFactory, first: list[bytes], second: list[bytes]
) -> None:
    path = tmp_path_factory.mktemp("spill") / "spill"
    spill = Spill(path, durable=False, size=16384)
    for payload in first:
        spill.append(payload)
    spill.close()
    spill = Spill(path, durable=False, size=16384)
    assert spill.empty == (not first)
    for payload in second:
        spill.append(payload)
    assert list(spill.records()) == first + second
    spill.clear()
    assert spill.empty
    assert list(spill.records()) == []
    spill.close()


@given(cut=st.integers(0, 60), noise=st.binary(max_size=40))
def test_a_torn_record_is_ignored_and_earlier_ones_are_not(
    tmp_path_factory: pytest.TempPathFactory, cut: int, noise: bytes
) -> None:
    path = tmp_path_factory.mktemp("spill") / "spill"
    spill = Spill(path, durable=False, size=4096)
    records = [bytes([n]) * 20 for n in (1, 2, 3)]
    for record in records:
        spill.append(record)
    spill.close()
    end = 3 * 28
    with path.open("r+b") as file:
        file.seek(end - cut)
        file.write((b"\xff" * cut + noise)[:200])
    whole = (end - cut) // 28
    spill = Spill(path, durable=False, size=4096)
    assert list(spill.records())[:whole] == records[:whole]
    assert len(list(spill.records())) == whole
    spill.append(b"next")  # the file stays in use
    assert list(spill.records()) == [*records[:whole], b"next"]
    spill.close()


def test_a_full_file_is_reported_and_keeps_its_records(path: Path) -> None:
    spill = Spill(path, durable=False, size=100)
    for _ in range(2):
        spill.append(b"x" * 30)
    with pytest.raises(Unavailable, match=r"^spill is full$"):
        spill.append(b"x" * 30)
    assert len(list(spill.records())) == 2
    spill.clear()
    with pytest.raises(Unavailable, match="full"):  # the end of the list does not fit
        spill.append(b"y" * 85)
    spill.append(b"y" * 84)
    spill.close()
    assert path.stat().st_size == 100


def test_a_disk_that_is_full_from_the_start_does_not_prevent_the_start(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    spill = Spill(path, durable=False)
    with pytest.raises(Unavailable, match=r"^spill cannot be written either \(No space left on device\)$"):
        spill.append(b"lost")
    monkeypatch.undo()
    spill.append(b"kept")
    spill.close()
    assert list(Spill(path, durable=False).records()) == [b"kept"]


def test_a_record_of_the_last_round_does_not_reappear_behind_a_torn_one(path: Path) -> None:
    spill = Spill(path, durable=False, size=1000)
    spill.append(b"a" * 20)
    spill.append(b"b" * 20)
    spill.clear()
    assert not path.read_bytes().strip(b"\0"), "deleted data is gone"
    spill.append(b"c" * 20)
    assert list(spill.records()) == [b"c" * 20]
    spill.close()


@pytest.mark.parametrize("before", [100, 492, 494, 496], ids=["a record", "its checksum", "its length", "none"])
def test_a_record_torn_by_a_power_cut_is_not_damaged_but_one_with_a_wrong_byte_is(path: Path, before: int) -> None:
    spill = Spill(path, durable=False, size=4096)
    spill.append(b"a" * before)  # a sector ends within the next record, its checksum, its length, or before it
    spill.append(b"b" * 1200)
    spill.close()
    whole = path.read_bytes()
    for begin, end in ((512, 1024), (512, 2048), (1024, 1536)):
        path.write_bytes(whole[:begin] + bytes(end - begin) + whole[end:])
        assert not is_damaged(path)
    for at in (before + 9, before + 14, before + 600):
        path.write_bytes(whole[:at] + b"x" + whole[at + 1 :])
        assert is_damaged(path)


def test_nothing_is_left_of_a_torn_record(path: Path) -> None:
    spill = Spill(path, durable=False, size=1000)
    spill.append(b"whole")
    spill.append(b"torn" * 10)
    spill.close()
    with path.open("r+b") as file:
        file.seek(20)
        file.write(b"\xff")
    spill = Spill(path, durable=False, size=1000)
    assert list(spill.records()) == [b"whole"]
    spill.clear()
    assert not path.read_bytes().strip(b"\0"), "deleted data is gone"
    spill.close()


def test_records_appended_during_reading_are_read_too(path: Path) -> None:
    spill = Spill(path, durable=False, size=1000)
    spill.append(b"a")
    spill.append(b"b")
    records = spill.records()
    assert next(records) == b"a"
    spill.append(b"c")
    assert list(records) == [b"b", b"c"]
    spill.close()


def test_a_record_that_cannot_be_written_is_refused_and_the_next_one_takes_its_place(path: Path) -> None:
    spill = Spill(path, durable=False, size=1000)
    spill.append(b"before")
    assert spill._file
    file = os.dup(spill._file)
    with open(os.devnull) as read_only:
        os.dup2(read_only.fileno(), spill._file)
    assert not spill.is_writable()
    with pytest.raises(Unavailable, match=r"^spill cannot be written either \(Bad file descriptor\)$"):
        spill.append(b"refused")
    os.dup2(file, spill._file)
    os.close(file)
    assert spill.is_writable()
    spill.append(b"after")
    assert list(spill.records()) == [b"before", b"after"]
    spill.close()
    assert list(Spill(path, durable=False, size=1000).records()) == [b"before", b"after"]


def test_a_record_that_may_not_survive_a_power_cut_is_refused_and_leaves_no_trace(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fdatasync", fail)
        spill = Spill(path, durable=True, size=1000)
        with pytest.raises(Unavailable, match="Input/output error"):
            spill.append(b"refused")
    spill.close()
    spill = Spill(path, durable=False, size=1000)
    spill.clear()
    assert not path.read_bytes().strip(b"\0"), "deleted data is gone"
    spill.close()


def test_a_record_that_is_read_before_its_sync_fails_is_not_removed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may already be in the database, and the next record must not be written before the reader's position."""
    spill = Spill(path, durable=True, size=1000)
    records = spill.records()

    def fail(_: int) -> None:
        assert next(records) == b"read"
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(spill, "_sync_file", fail)
        spill.append(b"read")
    assert not list(records)
    spill.append(b"next")
    assert not spill.clear(), "not everything was read"
    assert list(spill.records(spill.position)) == [b"next"]
    assert spill.clear()
    spill.close()


def test_a_file_that_is_opened_late_keeps_the_records_of_an_earlier_process(tmp_path: Path) -> None:
    path = tmp_path / "mounted" / "spill"
    path.parent.mkdir()
    spill = Spill(path, durable=False, size=1000)
    spill.append(b"of before")
    spill.close()
    away = path.parent.rename(tmp_path / "away")
    spill = Spill(path, durable=False, size=1000)
    away.rename(path.parent)
    spill.append(b"a")
    spill.append(b"b")
    assert list(spill.records()) == [b"of before", b"a", b"b"]
    spill.close()


def test_a_file_that_cannot_be_opened_at_first_is_opened_later(tmp_path: Path) -> None:
    spill = Spill(tmp_path / "later" / "spill", durable=False, size=1000)
    assert not spill.is_writable()
    with pytest.raises(Unavailable, match="No such file or directory"):
        spill.append(b"lost")
    assert spill.empty
    assert list(spill.records()) == []
    spill.clear()
    (tmp_path / "later").mkdir()
    spill.append(b"kept")
    spill.close()
    assert list(Spill(tmp_path / "later" / "spill", durable=False, size=1000).records()) == [b"kept"]
