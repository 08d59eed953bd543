"""Backups of a server under load, and commands that are killed at every step."""

import contextlib
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import apsw
import pytest

from iwts.backups import backup, restore
from iwts.storage.sqlite.pace import Pace
from tests.faults.conftest import Clock as WallClock
from tests.faults.conftest import Start
from tests.faults.load import Load
from tests.faults.server import iwts, nothing_lost, recorded
from tests.patience import eventually

pytestmark = pytest.mark.slow

# A command that kills itself before its n-th operation on the database or a copy of it.
KILLED = """
import os, signal, sys

left = int(sys.argv.pop(1))

def count(event, arguments):
    global left
    if event in ("open", "os.link", "os.rename", "os.remove") and ".db" in str(arguments[0]):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(count)
from iwts.cli import main
sys.exit(main())
"""


def told(folder: Path, *arguments: str) -> dict[str, Any]:
    done = iwts(folder, *arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def killed(folder: Path, *arguments: str) -> Iterator[None]:
    """Run the command on copies of the folder, each time killing it one step later, until it completes."""
    kept = shutil.copytree(folder, folder.with_name("kept"))
    status, steps = -signal.SIGKILL, 0
    while status == -signal.SIGKILL:
        shutil.rmtree(folder)
        shutil.copytree(kept, folder)
        command = [sys.executable, "-c", KILLED, str(steps), *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        status = done.returncode
        assert status in (0, -signal.SIGKILL), done.stderr
        steps += 1
        yield
    assert steps > 5


def slugs(file: Path) -> list[str]:
    """Return the links in an intact file."""
    with contextlib.closing(apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE)) as connection:
        assert connection.pragma("integrity_check") == "ok"
        return [slug for (slug,) in connection.execute("SELECT slug FROM link ORDER BY slug")]


def test_a_backup_has_every_visit_that_was_answered_before_and_no_visitor_notices(
    folder: Path, start: Start, tmp_path: Path
) -> None:
    server = start()
    with Load(server.address.port, "nour", pause=0) as load:
        load.answered(more=300)
        before = load.seen
        made = told(folder, "backup", "copy.db")
        load.answered(more=100)
    assert load.statuses() == {302}
    assert load.unanswered == []
    eventually(server.is_saved)
    assert server.visits()["dropped"] == 0
    nothing_lost(folder, load)
    (tmp_path / "other").mkdir()
    told(tmp_path / "other", "restore", str(folder / "copy.db"))
    found = recorded(tmp_path / "other")
    assert before <= found.keys() < load.seen
    assert made["visits"] == len(found) == found.total()


def test_a_restored_database_serves_its_links_and_opens_to_their_owners(folder: Path, start: Start) -> None:
    made = told(folder, "links", "add", "+14155550132", "--slug", "shop")
    server = start()
    assert server.visitor.get("/shop?c=before").status == 302
    told(folder, "backup", "copy.db")
    assert server.visitor.get("/shop?c=after").status == 302
    refused = iwts(folder, "restore", "copy.db", "--yes")
    assert (refused.returncode, refused.stderr) == (
        2,
        f"iwts: iwts.db: another iwts server uses this file (process {server.process.pid}); stop it first\n",
    )
    server.stop()
    told(folder, "restore", "copy.db", "--yes")
    server = start()
    assert server.visitor.get("/shop?c=again").status == 302
    assert server.visitor.get(f"/m/{made['manage_url'].rpartition('/')[2]}").status == 303
    assert server.visitor.get("/manage/shop").status == 200
    assert server.visitor.get("/stats/shop").status == 200
    assert told(folder, "stats", "shop")["by"]["campaign"] == {"before": 1, "again": 1}


def test_a_missing_daily_backup_is_reported_within_an_hour_and_made_by_the_next_web(
    folder: Path, start: Start, wall_clock: WallClock
) -> None:
    server = start(backup_dir="backups", variables=wall_clock.variables)
    eventually(lambda: "backup failed" in server.log)
    assert server.health()["status"] == "ok", "it may still be made"
    wall_clock.go_ahead(3600)
    eventually(lambda: server.health()["reasons"] == ["the daily backup is late; see the log for the reason"])
    (folder / "backups").mkdir()
    server.process.send_signal(signal.SIGHUP)
    eventually(lambda: list(folder.glob("backups/iwts-*.db")))
    wall_clock.go_ahead(3 * 3600)
    eventually(lambda: server.health()["status"] == "ok")
    assert server.log.count("backup failed") == 1
    assert server.stop() == 0


def test_a_killed_backup_leaves_no_partial_file(folder: Path) -> None:
    for _ in killed(folder, "backup", "copy.db"):
        if not (folder / "copy.db").exists():
            backup.make(folder / "iwts.db", folder / "copy.db", Pace(Event()), lambda *_: None)
        assert slugs(folder / "copy.db") == ["nour"]
        assert sorted(file.name for file in folder.glob("copy*")) == ["copy.db"]


@pytest.mark.parametrize("name", ["iwts-2026-11-22-120000.db", "copy.db"])
def test_the_next_backup_in_a_folder_removes_the_leftovers_of_a_killed_one(folder: Path, name: str) -> None:
    strange = folder / "kept" / "iwts-of-my-own.db.part"
    strange.parent.mkdir()
    strange.touch()
    left = False
    for _ in killed(folder, "backup", "kept"):
        left = left or len(list(folder.glob("kept/*.part"))) > 1
        backup.make(folder / "iwts.db", folder / "kept" / name, Pace(Event()), lambda *_: None)
        assert list(folder.glob("kept/*.part")) == [strange]
    assert left


def test_a_killed_restore_leaves_the_old_or_the_new_database_and_loses_neither(crashed: Path) -> None:
    outcomes = []
    for _ in killed(crashed, "restore", "copy.db", "--yes"):
        outcomes.append(slugs(crashed / "iwts.db"))
        aside = [file for file in crashed.glob("iwts-before-restore-*.db") if file.stat().st_nlink == 1]
        assert [slugs(file) for file in aside] == [["later", "nour"]] * (outcomes[-1] == ["nour"])
        assert [file.exists() for file in _spills(crashed, aside)] == [True]
        if not aside:
            files = (crashed / "copy.db", crashed / "iwts.db", crashed / "iwts-before-restore-again.db")
            restore.restore(*files, Pace(Event()), lambda *_: None)
            assert slugs(crashed / "iwts.db") == ["nour"]
            (again,) = crashed.glob("iwts-before-restore-*.db")
            assert slugs(again) == ["later", "nour"]
    assert outcomes[0] == ["later", "nour"]
    assert outcomes[-1] == ["nour"]
    assert outcomes == sorted(outcomes), "first the old one, then the new one"


def _spills(folder: Path, aside: list[Path]) -> list[Path]:
    """Return the expected paths of the spill file, which belongs to the old database."""
    return [file.with_name(f"{file.name}.spill") for file in aside or [folder / "iwts.db"]]
