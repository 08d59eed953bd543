"""Daily backups, of which 7 daily and 4 weekly ones are kept."""

import contextlib
import logging
import tempfile
import threading
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.backups import backup, daily
from iwts.backups.daily import DailyBackups, expired
from iwts.front.bounds import Bounds
from iwts.instance.service import Service
from iwts.storage import files
from iwts.storage.sqlite import copies, pace
from tests.conftest import NOON, Clock, Open, Serve, add_link, is_so_for_nobody, needs_root
from tests.patience import PATIENCE, eventually, running

pytestmark = pytest.mark.slow

DAY = 86400 * 1_000_000

moments = st.integers(0, 4_000_000_000).map(lambda seconds: backup.name(seconds * 1_000_000))
foreign = st.sampled_from(
    "photo.jpg iwts.db iwts-2026-11-22.db iwts-2026-13-22-120000.db my-iwts-2026-11-22-120000.db "
    "iwts-2026-11-22-120000.db.part iwts-2026-11-22-120000.db2 iwts-before-restore-2026-11-22-120000.db".split()
)


def day(name: str) -> date:
    return datetime.fromisoformat(name[5:15]).date()


def week(name: str) -> tuple[int, int]:
    return day(name).isocalendar()[:2]


@given(st.lists(moments | foreign, unique=True))
def test_the_newest_backup_and_other_files_stay_and_at_most_seven_and_four_backups_are_kept(names: list[str]) -> None:
    gone = expired(names)
    ours = sorted(name for name in names if _is_ours(name))
    assert gone <= set(ours)
    left = [name for name in ours if name not in gone]
    assert left[-1:] == ours[-1:]
    assert len(left) <= 7 + 4
    assert len({day(name) for name in left}) == len(left)
    days = sorted({day(name) for name in ours}, reverse=True)
    assert sorted({day(name) for name in left}, reverse=True)[:7] == days[:7]


def _is_ours(name: str) -> bool:
    with contextlib.suppress(ValueError):
        return name == f"iwts-{datetime.strptime(name[5:22], '%Y-%m-%d-%H%M%S'):%Y-%m-%d-%H%M%S}.db"  # noqa: DTZ007
    return False


@given(st.integers(0, 20_000), st.integers(35, 80), st.data())
def test_daily_backups_cover_seven_days_and_four_weeks_and_are_deleted_within_a_month(
    first: int, days: int, data: st.DataObject
) -> None:
    kept: set[str] = set()
    for i in range(days):
        for _ in range(data.draw(st.integers(1, 2))):
            second = data.draw(st.integers(0, 86399))
            kept.add(backup.name((first + i) * DAY + second * 1_000_000))
        kept -= expired(kept)
    today = date(1970, 1, 1) + timedelta(days=first + days - 1)
    assert {day(name) for name in kept} >= {today - timedelta(days=n) for n in range(7)}
    weeks = {(today - timedelta(weeks=n)).isocalendar()[:2] for n in range(4)}
    assert {week(name) for name in kept} >= weeks
    assert min(day(name) for name in kept) > today - timedelta(days=30), "as the privacy page says"
    assert len(kept) == 11


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups"


@pytest.fixture
def daily_backups(folder: Path, open_service: Open, clock: Clock) -> DailyBackups:
    return DailyBackups(open_service(backup_dir=folder).config, clock, tick=1)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_backup_is_made_on_each_utc_day_despite_clock_changes(
    daily_backups: DailyBackups, folder: Path, clock: Clock
) -> None:
    for hours in (0, 1, 11, 11.9, 12, 30, 30 + 24 * 365, 31, 54):
        clock.now = NOON + round(hours * 3600) * 1_000_000
        assert daily_backups.look_after(folder)
    assert names(folder) == [
        "iwts-2026-11-22-120000.db",
        "iwts-2026-11-23-000000.db",
        "iwts-2026-11-24-180000.db",
        "iwts-2027-11-23-180000.db",
    ]


def test_backups_of_a_clock_that_was_ahead_do_not_expire_todays(
    daily_backups: DailyBackups, folder: Path, clock: Clock
) -> None:
    ahead = [backup.name(clock.now + (1000 + 3 * n) * DAY) for n in range(20)]
    for name in ahead:
        (folder / name).touch()
    for _ in range(2):
        assert daily_backups.look_after(folder)
        clock.advance(days=1)
    assert len(names(folder)) == 20 + 2


def test_old_backups_are_deleted_and_other_files_stay(daily_backups: DailyBackups, folder: Path, clock: Clock) -> None:
    (folder / "iwts.db").touch()
    (folder / "iwts-2026-11-01-000000.db.part").touch()
    with files.part(folder / "iwts-2026-11-02-000000.db"):
        for _ in range(40):
            assert daily_backups.look_after(folder)
            clock.advance(days=1)
        assert len(names(folder)) == 1 + 1 + 11
        assert {"iwts.db", "iwts-2026-11-02-000000.db.part"} < set(names(folder))


def test_a_failure_is_logged_in_one_line_and_appears_in_healthz_after_an_hour(
    open_service: Open,
    serve: Serve,
    clock: Clock,
    folder: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    line = f"next attempt in an hour: {folder}: no such folder; mount its disk, create it or"
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(daily, "RETRY", 0.01)
    away = folder.rename(folder.with_name("away"))
    service = open_service(backup_dir=folder)
    add_link(service, slug="nour")
    visitor = serve(service, Bounds(look=0.01), tick=0.01)
    eventually(lambda: line in caplog.text)
    assert visitor.get("/healthz").json()["status"] == "ok"
    clock.advance(seconds=3600)
    eventually(lambda: visitor.get("/healthz").json()["status"] == "degraded")
    assert visitor.get("/healthz").json()["reasons"] == ["the daily backup is late; see the log for the reason"]
    assert visitor.get("/nour").status == 302
    assert line in caplog.messages[-1]
    away.rename(folder)
    eventually(lambda: visitor.get("/healthz").json()["status"] == "ok")
    assert names(folder) == ["iwts-2026-11-22-130000.db"]
    eventually(lambda: f"backup {folder}/iwts-2026-11-22-130000.db: links 1, visits 1" in caplog.messages)


def test_after_a_failure_the_next_attempt_is_an_hour_later(daily_backups: DailyBackups, folder: Path) -> None:
    class Waits(threading.Event):
        """Notes the first three waits, then ends the backups."""

        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout)
            return len(waits) == 3

    waits = list[float | None]()
    daily_backups._stopped = Waits()
    away = folder.rename(folder.with_name("away"))
    daily_backups.run()
    assert waits == [1, 3600, 3600]
    away.rename(folder)
    waits.clear()
    daily_backups.run()
    assert waits == [1, 1, 1]


@needs_root
@pytest.mark.parametrize("mode", [0o755, 0o700], ids=["not writable", "hidden"])
def test_the_error_for_an_unwritable_folder_includes_the_remedy(
    daily_backups: DailyBackups, caplog: pytest.LogCaptureFixture, mode: int
) -> None:
    with tempfile.TemporaryDirectory() as other:
        Path(other).chmod(mode)
        folder = Path(other, "backups")
        folder.mkdir()
        told = f"{folder}: not writable; the folder must belong to the user nobody"
        assert is_so_for_nobody(lambda: not daily_backups.look_after(folder) and told in caplog.text)


def test_every_failure_is_retried(
    daily_backups: DailyBackups, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(copies, "copy", fail)
        assert not daily_backups.look_after(folder)
        assert "next attempt in an hour" in caplog.text
    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", lambda _: (_ for _ in ()).throw(PermissionError(13, "Permission denied")))
        assert not daily_backups.look_after(folder)
        assert caplog.records[-1].exc_info is None, "one line"
    assert names(folder) == []
    assert daily_backups.look_after(folder)
    assert len(names(folder)) == 1
    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", fail)
        assert daily_backups.look_after(folder), "a disk that sleeps is left alone until tomorrow"


def test_a_stopping_server_leaves_no_unfinished_backup(
    open_service: Open, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "PAGES", 1)
    begun = threading.Event()
    resting = pace.Pace.rest

    def rest(self: pace.Pace) -> bool:
        begun.set()
        monkeypatch.setattr(pace, "REST", 1e6)
        monkeypatch.setattr(pace, "MOST_REST", 1e6)  # days
        return resting(self)

    monkeypatch.setattr(pace.Pace, "rest", rest)
    with running(DailyBackups(open_service(backup_dir=folder).config, clock, tick=0)):
        assert begun.wait(PATIENCE)
    assert names(folder) == []


def test_without_a_folder_there_is_nothing_to_do(service: Service, clock: Clock) -> None:
    DailyBackups(service.config, clock, tick=1).run()
