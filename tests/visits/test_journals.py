"""The journals of a server with several fronts, or that had them."""

import time
from pathlib import Path

import pytest

from iwts.settings import loading
from iwts.settings.config import Config
from iwts.visits import journals, segments, waiting
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from tests.conftest import in_environment

LIMIT = 64 << 10  # of 16 segments of 4 KB


@pytest.fixture
def config(tmp_path: Path) -> Config:
    settings = in_environment(database="postgresql://db/iwts", data_dir=str(tmp_path), fronts="3")
    return loading.load({}, settings)


def test_the_first_front_has_the_journal_that_a_server_with_one_has(config: Config, tmp_path: Path) -> None:
    assert [folder.name for folder in journals.of_fronts(config)] == ["journal", "journal-2", "journal-3"]
    assert {folder.parent for folder in journals.of_fronts(config)} == {tmp_path}
    assert config.journal == journals.of_fronts(config)[0]


def test_journals_that_fronts_have_left_are_found_and_none_that_someone_has_moved_away(
    config: Config, tmp_path: Path
) -> None:
    for name in (
        "journal",
        "journal-2",
        "journal-4",
        "journal-16",
        "journal-1",
        "journal-05",
        "journal-old",
        "journals",
    ):
        (tmp_path / name).mkdir()
    assert [folder.name for folder in journals.left(config)] == ["journal-16", "journal-4"]
    assert waiting.places(config) == [*journals.of_fronts(config), *journals.left(config)]


def test_a_server_without_a_folder_has_left_none(config: Config, tmp_path: Path) -> None:
    tmp_path.rmdir()
    assert journals.left(config) == []
    tmp_path.mkdir()


@pytest.mark.parametrize("is_full", [False, True], ids=["", "full"])
def test_a_retired_journal_is_emptied_once_it_is_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_full: bool
) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    now = [0.0]
    folder, limit = tmp_path / "journal-2", LIMIT if not is_full else 1
    journal = Journal(folder, LIMIT, 600, durable=False)
    end = journal.append(b"visit")
    journal.close()
    for _ in range(2):  # also if its server starts again before that
        Journal(folder, limit, 600, durable=False).retire()
    reader = JournalReader(folder, LIMIT, 600)
    assert [payload for _, payload in reader.records(0)] == [b"visit"]
    reader.note(end)
    now[0] = 599.0
    reader.note(end)
    assert segments.size(folder) > 0
    now[0] = 601.0
    reader.note(end)
    assert segments.size(folder) == 0
    later = Journal(folder, LIMIT, 600, durable=False)  # there are more fronts again
    assert later.append(b"later") > end
    assert [payload for _, payload in reader.records(end)] == [b"later"]
    later.close()
