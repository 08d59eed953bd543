"""Power cuts at any moment. Each test says what was taken out of the program to see it fail."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from iwts.backups import backup
from iwts.checkup import database as checkup
from iwts.checkup.finding import ERROR
from iwts.clock import now
from iwts.settings import setup
from iwts.storage.engines import open_database
from iwts.storage.sqlite import schema
from iwts.storage.sqlite.pace import Pace
from iwts.visits import spill
from iwts.visits.recorder import Recorder
from tests.faults.conftest import Start, durabilities, in_short
from tests.faults.load import Answer, Load
from tests.faults.recording import Recording
from tests.faults.server import NUMBERS, Server, add_link, recorded, rows
from tests.faults.test_backups import slugs
from tests.faults.test_turns import turns
from tests.patience import eventually
from tests.storage.test_migrate import FIRST, NEW, OLD, SECOND, THIRD, contents

pytestmark = pytest.mark.slow

Record = Callable[[Path], Recording]


@pytest.fixture
def record(preload: Callable[[str], str]) -> Record:
    return lambda folder: Recording(folder, preload("recorder"))


class MarkedLoad(Load):
    """A load that marks in a record which visits were answered."""

    def __init__(self, recording: Recording, server: Server, *slugs: str, pause: float) -> None:
        super().__init__(server.address.port, *slugs, pause=pause, clients=4)
        self._recording = recording

    def _note(self, answer: Answer) -> None:
        super()._note(answer)
        assert answer.status == 302, answer
        self._recording.mark(f"visit {answer.name}")


# Commands that nobody types, run like the others.
LOCK = """
import apsw, sys
connection = apsw.Connection("iwts.db")
connection.set_busy_timeout(10_000)
connection.execute("BEGIN IMMEDIATE")
print(flush=True)
sys.stdin.read()
"""
OPEN = """
import os, sys
from pathlib import Path
from iwts.clock import now
from iwts.storage.sqlite import schema
from iwts.storage.engines import open_database
schema.MIGRATIONS = Path(sys.argv[1])
database = open_database(Path("iwts.db"), now)
if sys.argv[2:]:
    with database.write() as tx:
        for statement in sys.argv[2:]:
            tx.run(statement)
os._exit(0)  # as if killed: the log is not merged
"""
BACK_UP = """
from pathlib import Path
from iwts.backups.daily import DailyBackups
from iwts.clock import now
from iwts.settings import loading
assert DailyBackups(loading.load({}, {"IWTS_BACKUP_DIR": "backups"}), now, 1).look_after(Path("backups"))
"""


def run(recording: Recording, *arguments: str, answers: str = "") -> None:
    """Run Python in the recorded folder until it ends."""
    with python(recording, *arguments) as process:
        _, said = process.communicate(answers)
    assert process.returncode == 0, said


def python(recording: Recording, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=recording.folder,
        env=os.environ | recording.variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextlib.contextmanager
def locked(recording: Recording) -> Iterator[None]:
    """Let another process hold the write lock."""
    with python(recording, "-c", LOCK) as process:
        assert process.stdout
        assert process.stdout.readline()
        yield
        process.communicate()


def marked(marks: list[str], kind: str) -> set[str]:
    return {mark.removeprefix(f"{kind} ") for mark in marks if mark.startswith(f"{kind} ")}


def visits_are_whole(folder: Path, loads: list[MarkedLoad], answered: set[str]) -> None:
    """Check that the answered visits are recorded, none twice, none without a request, and in turn."""
    found = recorded(folder)
    assert found.keys() <= set().union(*(load.sent for load in loads)), "visits without a request"
    assert found.total() == len(found), "written twice"
    assert answered <= found.keys(), f"{len(answered - found.keys())} of {len(answered)} answered visits are lost"
    served = turns(folder, "team")
    assert served == [n % 3 for n in range(len(served))]


def recover(folder: Path) -> None:
    """Start like a server, which replays the spill file, and stop. Check the database thoroughly."""
    database = folder / "iwts.db"
    spilled = spill.beside(database)
    db = open_database(database, now)
    Recorder(db, spill.Spill(spilled, durable=False), now, durable=True, ip_storage="none").close()
    db.close()
    found = checkup.findings(database, [spilled], now(), thorough=True)
    assert [finding for finding in found if finding.status == ERROR] == []


@durabilities("power", "process")
def test_answered_visits_and_links_survive_a_power_cut(
    folder: Path, start: Start, record: Record, durability: str
) -> None:
    """Seen to fail with `synchronous = NORMAL` for visits, and for links."""
    add_link(folder, "team", *NUMBERS[:3], routing="turn")
    recording = record(folder)
    loads = []
    for slug in ("first", "second"):
        server = start(durability=durability, variables=recording.variables)
        with MarkedLoad(recording, server, "nour", "team", pause=0) as load:
            loads.append(load)
            load.answered(more=400)
            run(recording, "-m", "iwts", "links", "add", "+14155550132", "--slug", slug)
            recording.mark(f"link {slug}")
            load.answered(more=50)
        assert server.stop() == 0

    def check(cut: Path, marks: list[str]) -> None:
        recover(cut)
        links = {slug for (slug,) in rows(cut, "SELECT slug FROM link")}
        assert marked(marks, "link") <= links
        visits_are_whole(cut, loads, marked(marks, "visit") if durability == "power" else set())

    recording.survives(in_short(7, 110), check)


def test_answered_visits_in_the_spill_file_survive_a_power_cut(folder: Path, start: Start, record: Record) -> None:
    """Seen to fail without the sync of the file, and without that of its folder, when no visit was committed yet."""
    add_link(folder, "team", *NUMBERS[:3], routing="turn")
    recording = record(folder)
    loads = []
    for _ in range(2):
        server = start(durability="power", variables=recording.variables)
        with locked(recording), MarkedLoad(recording, server, "nour", "team", pause=0.01) as early:
            early.answered(more=50)
        eventually(lambda server=server: server.health()["visits"]["spilled"] == 0)
        with MarkedLoad(recording, server, "nour", "team", pause=0.01) as late:
            late.answered(more=20)
            with locked(recording):
                late.answered(more=20)
                assert server.stop() == 0
        loads += [early, late]

    def check(cut: Path, marks: list[str]) -> None:
        recover(cut)
        visits_are_whole(cut, loads, marked(marks, "visit"))

    recording.survives(in_short(10, 180), check)


def test_a_database_is_created_and_migrated_at_once_whenever_the_power_fails(
    tmp_path: Path, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen to fail with a transaction for each migration."""
    migrations, folder = tmp_path / "migrations", tmp_path / "served"
    migrations.mkdir()
    folder.mkdir()
    recording = record(folder)
    (migrations / "0001_step.sql").write_text(FIRST)
    rows = [f"INSERT INTO {table} VALUES {row}" for table, rows in OLD.items() for row in rows]
    run(recording, "-c", OPEN, str(migrations), *rows)
    recording.mark("old")
    for number, step in enumerate((SECOND, THIRD), 2):
        (migrations / f"000{number}_step.sql").write_text(step)
    run(recording, "-c", OPEN, str(migrations))
    recording.mark("new")
    monkeypatch.setattr(schema, "MIGRATIONS", migrations)

    def check(cut: Path, marks: list[str]) -> None:
        database = cut / "iwts.db"
        found = version(database)
        assert found in ((3,) if "new" in marks else (1, 3) if "old" in marks else (0, 1))
        if found == 3:
            assert contents(cut / "iwts.db.schema-1") == OLD
        open_database(database, now).close()
        assert version(database) == 3
        assert contents(database) in ([NEW] if "old" in marks else [NEW, {table: [] for table in NEW}])

    recording.survives(in_short(8, 110), check)


def version(database: Path) -> int:
    """Return the schema of a file, 0 for none."""
    if not database.exists():
        return 0
    with contextlib.closing(apsw.Connection(str(database))) as connection:
        return int(connection.pragma("user_version"))


def test_a_restore_leaves_the_old_or_the_new_database_and_loses_neither(crashed: Path, record: Record) -> None:
    """Seen to fail without the sync of the folder between the old file's second name and the new file's name."""
    recording = record(crashed)
    run(recording, "-m", "iwts", "restore", "copy.db", "--yes")
    recording.mark("restored")

    def check(cut: Path, marks: list[str]) -> None:
        found, kept = slugs(cut / "iwts.db"), [*cut.glob("iwts-before-restore-*.db")]
        assert found in ([["nour"]] if "restored" in marks else [["nour"], ["later", "nour"]])
        if found == ["nour"]:
            assert [slugs(file) for file in kept] == [["later", "nour"]]
        (old,) = kept if found == ["nour"] else [cut / "iwts.db"]
        assert len(list(spill.read(spill.beside(old)))) == 1
        recover(cut)

    recording.survives(in_short(6, 140), check)


def test_setup_leaves_the_old_or_the_new_settings(tmp_path: Path, record: Record) -> None:
    """Seen to fail without the sync of a file, of a new folder, of a file's new name, and of the old file's name."""
    folder = tmp_path / "served"
    folder.mkdir()
    recording = record(folder)
    texts = []
    for email in ("first@example.com", "second@example.com"):
        answers = ("", str(folder / "data"), "n", "n", email, "", "y", "")
        run(recording, "-m", "iwts", "setup", answers="\n".join(answers))
        recording.mark("set up")
        texts.append((folder / "data" / "iwts.toml").read_text())
    units = {name: (folder / "data" / name).read_text() for name in ("iwts.service", setup.DROP_IN)}

    def check(cut: Path, marks: list[str]) -> None:
        file = cut / "data" / "iwts.toml"
        done = marks.count("set up")
        found = file.read_text() if file.exists() else ""
        assert found in [*([] if done else [""]), *texts[max(done - 1, 0) : done + 1]]
        if found:
            assert {name: (file.parent / name).read_text() for name in units} == units
        if found == texts[1]:
            assert file.with_name("iwts.toml.bak").read_text() == texts[0]

    recording.survives(in_short(6, 200), check)


def test_a_backup_has_its_name_only_if_it_is_whole_and_old_ones_stay_until_then(
    folder: Path, made: Path, record: Record
) -> None:
    """Seen to fail without the sync of the folder after the copy got its name."""
    kept = folder / "backups"
    kept.mkdir()
    for day in range(1, 13):
        shutil.copy(made / "iwts.db", kept / f"iwts-2026-01-{day:02}-000000.db")
    before = {file.name for file in kept.iterdir()}
    recording = record(folder)
    run(recording, "-c", BACK_UP)
    recording.mark("daily")
    run(recording, "-m", "iwts", "backup", "copy.db")
    recording.mark("made")
    (new,) = {file.name for file in kept.iterdir()} - before

    def check(cut: Path, marks: list[str]) -> None:
        names = {file.name for file in (cut / "backups").iterdir() if file.suffix == ".db"}
        assert new in names if "daily" in marks else names >= before or new in names
        made = [cut / "backups" / new, cut / "copy.db"]
        assert made[1].exists() or "made" not in marks
        for file in filter(Path.exists, made):
            backup.checked(file, file, Pace())

    recording.survives(in_short(3, 70), check)


def test_the_copy_of_a_deleted_database_is_whole_and_the_spill_file_has_the_rest(
    folder: Path, start: Start, record: Record
) -> None:
    """Seen to fail without the syncs of the copy, of the new name of the spill file, and of the log's removal."""
    add_link(folder, "team", *NUMBERS[:3], routing="turn")
    recording = record(folder)
    server = start(durability="power", variables=recording.variables)
    with MarkedLoad(recording, server, "nour", "team", pause=0.01) as load:
        with locked(recording):
            load.answered(more=20)
        eventually(lambda: server.health()["visits"]["spilled"] == 0)
        recording.unlink("iwts.db.spill")
        eventually((folder / "iwts.db.spill").exists)
        recording.unlink("iwts.db")
        eventually(lambda: "iwts.db.rescued; stop the server" in server.log)
        recording.mark("rescued")
        load.answered(more=50)
    assert server.stop() == 0
    recording.mark("stopped")

    def check(cut: Path, marks: list[str]) -> None:
        assert not ((cut / "iwts.db-wal").exists() and "stopped" in marks)
        rescued = cut / "iwts.db.rescued"
        assert rescued.exists() or "rescued" not in marks
        if rescued.exists():
            rescued.rename(cut / "iwts.db")
        if (cut / "iwts.db").exists():
            recover(cut)
            visits_are_whole(cut, [load], marked(marks, "visit"))

    recording.survives(in_short(5, 80), check)
