"""The names in the backup folder show whether the daily backup is late."""

import dataclasses
from pathlib import Path

import pytest

from iwts.backups import backup
from iwts.backups.watch import BackupWatch
from iwts.settings.config import Config
from tests.conftest import Clock

HOUR = 3600


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups"


@pytest.fixture
def watch(folder: Path, settings: Config, clock: Clock) -> BackupWatch:
    """A watch that started at noon."""
    return BackupWatch(dataclasses.replace(settings, backup_dir=folder), clock)


def make(folder: Path, clock: Clock, days: int = 0) -> None:
    """The server's backup of today, or of some days later."""
    (folder / backup.name(clock.now + days * 24 * HOUR * 1_000_000)).touch()


def is_late(watch: BackupWatch) -> bool:
    watch.look()
    return watch.is_late


@pytest.mark.parametrize("days", [None, -1, -100, 1, 100], ids=str)
def test_the_first_backup_has_an_hour(watch: BackupWatch, folder: Path, clock: Clock, days: int | None) -> None:
    if days is not None:
        make(folder, clock, days)
    assert not is_late(watch)
    clock.advance(seconds=HOUR - 1)
    assert not is_late(watch)
    clock.advance(seconds=1)
    assert is_late(watch)
    make(folder, clock)
    assert not is_late(watch)


def test_each_backup_has_an_hour_during_which_yesterdays_must_exist(
    watch: BackupWatch, folder: Path, clock: Clock
) -> None:
    make(folder, clock)
    for hours, late in ((12, False), (0.99, False), (0.01, True), (22.99, True), (0.02, True), (0.99, True)):
        clock.advance(seconds=hours * HOUR)
        assert is_late(watch) == late, clock.now
    make(folder, clock)
    assert not is_late(watch)


def test_a_backup_in_the_first_hour_counts_even_if_yesterdays_is_missing(
    watch: BackupWatch, folder: Path, clock: Clock
) -> None:
    clock.advance(seconds=12.5 * HOUR)
    assert is_late(watch)
    make(folder, clock)
    assert not is_late(watch)


def test_an_unavailable_folder_has_no_backup_but_a_seen_backup_counts(
    watch: BackupWatch, folder: Path, clock: Clock
) -> None:
    make(folder, clock)
    assert not is_late(watch)
    away = folder.rename(folder.with_name("away"))
    clock.advance(seconds=11 * HOUR)
    assert not is_late(watch), "a disk that sleeps is left alone"
    clock.advance(seconds=2 * HOUR)
    assert is_late(watch)
    away.rename(folder)
    assert is_late(watch)
    make(folder, clock)
    assert not is_late(watch)


def test_a_backup_is_late_even_if_the_folder_does_not_respond(watch: BackupWatch, folder: Path, clock: Clock) -> None:
    make(folder, clock)
    watch.look()
    clock.advance(days=1)
    assert watch.is_late, "although nobody has looked since"


def test_other_files_do_not_count_as_backups(watch: BackupWatch, folder: Path, clock: Clock) -> None:
    (folder / f"{backup.name(clock.now)}.part").touch()
    (folder / "iwts.db").touch()
    clock.advance(seconds=HOUR)
    assert is_late(watch)


def test_a_clock_that_was_ahead_at_the_start_hides_nothing(watch: BackupWatch, folder: Path, clock: Clock) -> None:
    make(folder, clock)
    clock.advance(days=-300)
    assert not is_late(watch)
    clock.advance(seconds=HOUR)
    assert is_late(watch)


def test_without_a_folder_nothing_is_late(settings: Config, clock: Clock) -> None:
    watch = BackupWatch(settings, clock)
    clock.advance(days=3)
    assert not is_late(watch)
