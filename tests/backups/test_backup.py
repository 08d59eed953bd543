"""Backups are complete and consistent, and can be restored; the replaced database is kept."""

import contextlib
import json
import os
import re
import shutil
import threading
import time
from collections import namedtuple
from itertools import pairwise
from pathlib import Path

import apsw
import pytest

from iwts import cli
from iwts.backups import backup, restore
from iwts.clock import DAY
from iwts.errors import IwtsError
from iwts.instance.service import Service
from iwts.owner import login_link, password, sessions
from iwts.settings.config import Config
from iwts.storage import files
from iwts.storage.engines import open_database
from iwts.storage.errors import Damaged
from iwts.storage.lock import server_lock
from iwts.storage.sqlite import copies
from iwts.storage.sqlite.pace import Pace, Stopped
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit
from iwts.visits.ids import Ids
from iwts.visits.recorder import Recorder
from iwts.visits.spill import Spill
from tests.conftest import NOON, Clock, Open, add_link

pytestmark = pytest.mark.slow

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def path(settings: Config, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The database in the working folder."""
    monkeypatch.chdir(settings.database.parent)
    monkeypatch.setattr(os, "nice", lambda _: None)  # the tests that follow are to be as fast as before
    return settings.database


def run(capsys: Capture, *arguments: str) -> tuple[int, str, list[str]]:
    status = cli.main(arguments)
    out, err = capsys.readouterr()
    return status, out, err.splitlines()


def pace() -> Pace:
    return Pace()


def visit(service: Service, link: int, count: int = 1) -> None:
    """Commit visits on another connection."""
    with service.db.write() as tx:
        first = visits.last_id(tx) + 1
        number = tx.value("SELECT min(id) FROM number WHERE link = :link", link=link)
        batch = Batch(first)
        batch.visits += [Visit(i, link, NOON, number, "EG", "x", "", "", 1, None) for i in range(first, first + count)]
        batch.day_keys = {NOON // DAY: b"a key of that day"}
        visits.record(tx, batch, Ids())


def inside(file: Path) -> tuple[list[str], int]:
    """The links and the number of visits in a file."""
    with contextlib.closing(apsw.Connection(file.resolve().as_uri() + "?immutable=1", flags=0x41)) as connection:
        slugs = [slug for (slug,) in connection.execute("SELECT slug FROM link ORDER BY slug")]
        ((count,),) = connection.execute("SELECT count(*) FROM visit")
    return slugs, count


def test_a_backup_is_made_while_others_have_the_file_open(service: Service, capsys: Capture) -> None:
    link, _ = add_link(service, slug="nour")
    visit(service, link.id, 3)
    status, out, err = run(capsys, "backup", "copy.db")
    assert (status, err) == (0, [])
    first, second = out.splitlines()
    assert re.fullmatch(r"Backed up to copy\.db: 0\.\d MB, 1 link, 3 visits, verified\.", first)
    assert second.startswith("The backup contains secrets")
    assert inside(Path("copy.db")) == (["nour"], 3)
    assert sorted(file.name for file in Path().iterdir() if "copy" in file.name) == ["copy.db"], "one file"
    assert oct(Path("copy.db").stat().st_mode & 0o777) == "0o600"
    with contextlib.closing(apsw.Connection("copy.db", flags=apsw.SQLITE_OPEN_READONLY)) as other:
        assert other.pragma("journal_mode") == "delete"
        other.execute("SELECT * FROM link").fetchall()
        assert not Path("copy.db-wal").exists(), "also while somebody reads it"


def test_opening_a_copy_creates_no_log(path: Path) -> None:
    Path("copy.db").touch()
    copies.copy(path, Path("copy.db"), pace(), lambda *_: None, in_use=True)
    with contextlib.closing(apsw.Connection("copy.db")) as other:
        other.execute("DELETE FROM link")
        assert not Path("copy.db-wal").exists()


def test_a_terminal_shows_progress(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "PAGES", 10)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert cli.main(["backup", "copy.db"]) == 0
    bars = [re.fullmatch(r"\[(█*) *\] (\d+) of (\d+) pages\n?", bar) for bar in capsys.readouterr().err.split("\r")[1:]]
    assert len(bars) > 2
    of = Path("copy.db").stat().st_size // 4096
    seen = [(int(bar[2]), int(bar[3])) for bar in bars if bar]
    assert seen == [(min(n * 10, of), of) for n in range(1, len(bars) + 1)]
    assert [len(bar[1]) for bar in bars if bar][-1] == 30


def test_in_a_folder_a_backup_is_named_after_its_time(capsys: Capture) -> None:
    Path("kept").mkdir()
    told = json.loads(run(capsys, "backup", "kept", "--json")[1])
    assert re.fullmatch(r"kept/iwts-20\d\d-\d\d-\d\d-\d{6}\.db", told["path"])
    assert told == {"path": told["path"], "bytes": Path(told["path"]).stat().st_size, "links": 0, "visits": 0}
    assert backup.name(NOON) == "iwts-2026-11-22-120000.db"


def test_nothing_is_overwritten(path: Path, capsys: Capture) -> None:
    before = path.read_bytes()
    Path("photo.jpg").write_text("a photo")
    for name in ("photo.jpg", "iwts.db"):
        assert run(capsys, "backup", name) == (2, "", [f"iwts: {name} already exists; name a new file"])
    assert (Path("photo.jpg").read_text(), path.read_bytes()) == ("a photo", before)


def test_a_copy_made_during_constant_commits_finishes_and_is_consistent(
    service: Service, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    monkeypatch.setattr(copies, "PAGES", 5)
    link, _ = add_link(service, slug="nour")
    visit(service, link.id, 2000)
    seen: list[int] = []

    def report(done: int, of: int) -> None:
        """Record a visit between two steps, in a transaction that changes old and new pages."""
        seen.append(done)
        assert [file.name for file in Path().glob("copy*")] == ["copy.db.part"], "nothing that a kill would leave"
        visit(service, link.id, 50)
        assert len(seen) <= of // 5 + 1, "it begins anew each time"

    backup.make(path, Path("copy.db"), pace(), report)
    assert len(seen) > 10
    assert inside(Path("copy.db")) == (["nour"], 2000)
    with service.db.read() as tx:
        assert visits.count(tx) == 2000 + 50 * len(seen)


def test_a_backup_lacks_the_keys_of_the_visitor_hashes(service: Service, path: Path) -> None:
    link, _ = add_link(service)
    visit(service, link.id)
    backup.make(path, Path("copy.db"), pace(), lambda *_: None)
    with service.db.read() as tx:
        assert list(visits.day_keys(tx).values()) == [b"a key of that day"]
    assert b"a key of that day" not in Path("copy.db").read_bytes()


# Seen to fail without their removal from the copy.
def test_a_backup_lacks_what_signs_the_owner_in(service: Service, path: Path) -> None:
    with service.db.write() as tx:
        password.put(tx, "hash")
        session, link = sessions.begin(tx, ""), login_link.make(tx)
    backup.make(path, Path("copy.db"), pace(), lambda *_: None)
    with contextlib.closing(open_database(Path("copy.db"), service.clock)) as copy, copy.read() as tx:
        assert (sessions.find(tx, session), login_link.is_alive(tx, link)) == (None, False)
        assert password.find(tx) == "hash"
    with service.db.read() as tx:
        assert sessions.find(tx, session)
        assert login_link.is_alive(tx, link)


@pytest.mark.parametrize("is_open", [True, False], ids=["", "the spill file cannot be opened"])
def test_a_backup_reports_that_spilled_visits_are_missing(
    service: Service, path: Path, capsys: Capture, is_open: bool
) -> None:
    link, _ = add_link(service)
    told = "Visits in the spill file are not included."
    assert not run(capsys, "backup", "before.db")[1].splitlines()[1].startswith(told)
    if is_open:
        spilled(path, NOON, link.id)
    else:
        with service.db.write() as tx:
            visits.wait_for(tx, 5)
    assert run(capsys, "backup", "copy.db")[1].splitlines()[1].startswith(told)


def test_a_damaged_database_is_not_backed_up(service: Service, path: Path, capsys: Capture) -> None:
    link, _ = add_link(service)
    visit(service, link.id, 2000)
    service.db.erase_deleted()
    data = bytearray(path.read_bytes())
    data[-20_000:-5000] = b"x" * 15_000  # several pages: one may be of rows that are not there
    path.write_bytes(data)
    status, _, err = run(capsys, "backup", "copy.db")
    assert (status, len(err)) == (2, 1)
    assert err[0].startswith("iwts: iwts.db is damaged (")
    assert list(Path().glob("copy*")) == []


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE number SET digits = replace(digits, '0', '1')",
        "UPDATE number SET active = 0",
        "UPDATE link SET message = 'Hi'",
        "UPDATE slug SET seal = seal + 1",
        "UPDATE slug SET link = 2 WHERE slug = 'earlier'",
        "DELETE FROM number",
        "DELETE FROM slug WHERE slug = 'earlier'",
    ],
)
def test_a_copy_in_which_a_link_leads_elsewhere_is_neither_made_nor_restored(
    saved: Path, path: Path, capsys: Capture, change: str
) -> None:
    for file in (saved, path):
        with contextlib.closing(apsw.Connection(str(file))) as damaging:
            damaging.execute(change)
    before = path.read_bytes()
    told = r"is damaged \(links with a wrong checksum: earlier.*\); restore a backup"
    for arguments, file in ((["restore", saved.name, "--yes"], saved.name), (["backup", "copy.db"], path.name)):
        status, out, (line,) = run(capsys, *arguments)
        assert (status, out) == (2, "")
        assert re.fullmatch(rf"iwts: {file} {told}", line)
    assert path.read_bytes() == before
    assert list(Path().glob("copy*")) + list(Path().glob("*.part")) + list(Path().glob("iwts-before*")) == []


def test_a_copy_rests_for_the_time_of_a_step_but_not_for_the_time_of_a_suspension(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rests: list[float | None] = []

    class Waiting(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            rests.append(timeout)
            return False

    times = iter([0, 0.25, 1, 3601, 3602])
    monkeypatch.setattr(time, "monotonic", lambda: next(times))
    watched = Pace(Waiting())
    watched.rest()
    watched.rest()
    assert rests == [0.25, 1]


Usage = namedtuple("Usage", "total used free")


def test_no_sync_of_a_copy_has_more_to_write_than_a_megabyte(
    service: Service, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with service.db.write() as tx:
        tx.many("INSERT INTO secret (name, value) VALUES (?, randomblob(1 << 20))", [(str(n),) for n in range(5)])
    synced, sync = [0], os.fsync

    def watched(file: int) -> None:
        synced.append(os.fstat(file).st_size)
        sync(file)

    monkeypatch.setattr(os, "fsync", watched)
    Path("copy.db").touch()
    copies.copy(path, Path("copy.db"), pace(), lambda *_: None, in_use=True)
    assert synced[-1] == Path("copy.db").stat().st_size > 5 << 20
    assert max(after - before for before, after in pairwise(synced)) <= 1 << 20


def test_a_nearly_full_disk_is_left_to_the_server(path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1, 1, 20 << 20))
    told = r"iwts: \.: not enough space \(20 MB free, 33 MB needed\)"
    for arguments in (["backup", "copy.db"], ["restore", str(shutil.copy(path, "given")), "--yes"]):
        status, _, (line,) = run(capsys, *arguments)
        assert status == 2
        assert re.fullmatch(told.replace(r"\.", r"\S+"), line)
    assert list(Path().glob("*.part")) == []


def test_a_disk_that_fills_up_causes_one_line_and_leaves_no_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(IwtsError, match=r"^copy\.db\.part: cannot be written \(No space left on device\)$"):
        backup.make(path, Path("copy.db"), pace(), lambda *_: None)
    assert list(Path().glob("copy*")) == []


@pytest.mark.parametrize("when", ["copy", "check"])
def test_a_stopped_backup_leaves_no_file(
    service: Service, path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    stopped = threading.Event()
    link, _ = add_link(service)
    visit(service, link.id, 5000)
    monkeypatch.setattr(copies, "PAGES", 5 if when == "copy" else 100_000)
    monkeypatch.setattr(copies, "PROGRESS_STEPS", 10)
    with pytest.raises(Stopped):
        backup.make(path, Path("copy.db"), Pace(stopped), lambda *_: stopped.set())
    assert list(Path().glob("copy*")) == []


def test_ctrl_c_leaves_no_file(path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: int, **__: str) -> None:
        assert Path("copy.db.part").exists() or Path("other.db.part").exists()
        raise KeyboardInterrupt

    monkeypatch.setattr("iwts.commands.backup.print_progress", interrupt)
    given = shutil.copy(path, "given.db")
    for arguments in (["backup", "copy.db"], ["restore", given, "--database", "other.db"]):
        assert run(capsys, *arguments) == (130, "", [])
    assert list(Path().glob("copy*")) + list(Path().glob("other.db.part")) + list(Path().glob("other.db")) == []


def test_the_remains_of_a_killed_backup_are_replaced_but_not_a_running_one(path: Path) -> None:
    Path("copy.db.part").write_bytes(b"left")
    with files.part(Path("copy.db")), pytest.raises(IwtsError, match=r"copy\.db\.part: another command is writing it"):
        backup.make(path, Path("copy.db"), pace(), lambda *_: None)
    assert Path("copy.db.part").read_bytes() == b""
    backup.make(path, Path("copy.db"), pace(), lambda *_: None)
    assert inside(Path("copy.db")) == ([], 0)


@pytest.fixture
def saved(open_service: Open) -> Path:
    """A backup with `earlier`, of a database in which `later` was created since."""
    service = open_service()
    add_link(service, slug="earlier")
    backup.make(service.config.database, Path("saved.db"), pace(), lambda *_: None)
    add_link(service, slug="later")
    service.close()
    return Path("saved.db")


def aside() -> Path:
    (file,) = (file for file in Path().glob("iwts-before-restore-*") if file.suffix == ".db")
    return file


def test_a_backup_is_restored_and_the_old_database_is_kept(saved: Path, path: Path, capsys: Capture) -> None:
    status, out, err = run(capsys, "restore", saved.name, "--yes")
    assert (status, err) == (0, [])
    first, second = out.splitlines()
    assert re.fullmatch(r"Restored saved\.db to iwts\.db: 0\.\d MB, 1 link, 0 visits, verified\.", first)
    assert second == f"The previous database is kept as {aside()}."
    assert inside(path) == (["earlier"], 0)
    assert inside(aside()) == (["earlier", "later"], 0)
    assert oct(path.stat().st_mode & 0o777) == "0o600"
    assert inside(saved) == (["earlier"], 0)
    names = sorted(file.name for file in Path().iterdir())
    assert names == sorted([aside().name, "iwts.db", "iwts.db.lock", "saved.db"])


def test_changes_that_are_only_in_the_log_are_kept_too(saved: Path, path: Path, capsys: Capture) -> None:
    """As after `kill -9`, the log was never written to the database file."""
    other = open_database(path, Clock())
    other.write()
    with other.write() as tx:
        tx.run("UPDATE link SET label = 'only in the log'")
    shutil.copytree(".", "killed", ignore=shutil.ignore_patterns("killed"))
    other.close()
    assert b"only in the log" not in Path("killed/iwts.db").read_bytes()
    os.chdir("killed")
    assert run(capsys, "restore", saved.name, "--yes")[0] == 0
    assert b"only in the log" in aside().read_bytes()
    assert list(Path().glob("*-wal")) == []


def test_a_backup_is_restored_without_an_old_database(saved: Path, capsys: Capture) -> None:
    told = json.loads(run(capsys, "restore", saved.name, "--database", "other.db", "--json")[1])
    assert told == {"path": "other.db", "replaced": None, "bytes": saved.stat().st_size, "links": 1, "visits": 0}
    assert inside(Path("other.db")) == (["earlier"], 0)


def test_restore_asks_before_it_replaces_a_database(
    saved: Path, path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builtins.input", lambda _: "n")
    assert run(capsys, "restore", saved.name)[2] == ["iwts: nothing was restored; use --yes to skip the confirmation"]
    assert inside(path) == (["earlier", "later"], 0)
    monkeypatch.setattr("builtins.input", lambda _: "y")
    assert run(capsys, "restore", saved.name)[0] == 0
    assert inside(path) == (["earlier"], 0)


def test_restore_is_refused_while_the_database_is_in_use(saved: Path, path: Path, capsys: Capture) -> None:
    with server_lock(path):
        status, _, err = run(capsys, "restore", saved.name, "--yes")
    assert (status, err) == (
        2,
        [f"iwts: iwts.db: another iwts server uses this file (process {os.getpid()}); stop it first"],
    )
    database = open_database(path, Clock())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(copies, "WAIT_MS", 20)
        status, _, err = run(capsys, "restore", saved.name, "--yes")
    database.close()
    assert (status, err) == (
        2,
        ["iwts: iwts.db cannot be used now (database is locked); other processes are using it; stop them first"],
    )
    assert inside(path) == (["earlier", "later"], 0)
    assert list(Path().glob("*.part")) == []


def test_no_one_can_write_to_the_old_database_just_before_it_is_replaced(
    saved: Path, path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, tried = files.put, []

    def try_to_write(file: Path, name: Path) -> None:
        with contextlib.closing(apsw.Connection(str(path))) as other:
            try:
                other.execute("DELETE FROM link")
            except apsw.BusyError:
                tried.append(file)
        put(file, name)

    monkeypatch.setattr(files, "put", try_to_write)
    assert run(capsys, "restore", saved.name, "--yes")[0] == 0
    assert tried == [Path("iwts.db.part")]
    assert inside(aside()) == (["earlier", "later"], 0)


def test_an_unsuitable_file_causes_one_line_and_changes_nothing(saved: Path, path: Path, capsys: Capture) -> None:
    data = saved.read_bytes()
    Path("torn.db").write_bytes(data[: len(data) // 2])
    Path("flipped.db").write_bytes(data[:-4096] + b"x" * 96 + data[-4000:])
    Path("list.txt").write_text("shopping list " * 100)
    Path("empty.db").touch()
    shutil.copy(saved, "newer.db")
    with (
        contextlib.closing(apsw.Connection("newer.db")) as newer,
        contextlib.closing(apsw.Connection("theirs.db")) as t,
    ):
        newer.pragma("user_version", 99)
        t.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    for name, line in {
        "torn.db": r"torn\.db is damaged \(.*\); restore a backup",
        "flipped.db": r"flipped\.db is damaged \(.*\); restore a backup",
        "list.txt": r"list\.txt is damaged \(file is not a database\); restore a backup",
        "empty.db": r"empty\.db: not an iwts database",
        "theirs.db": r"theirs\.db: not an iwts database",
        "newer.db": r"newer\.db: is from a newer iwts \(schema 99, this program knows \d+\); install that version",
        "nosuch.db": r"nosuch\.db: no such file",
        "iwts.db": r"iwts\.db is the database itself",
    }.items():
        status, out, (told,) = run(capsys, "restore", name, "--yes")
        assert (status, out) == (2, "")
        assert re.fullmatch(f"iwts: {line}", told)
    assert path.read_bytes() == before
    assert list(Path().glob("iwts-before*")) + list(Path().glob("*.part")) == []


def test_a_damaged_or_newer_database_is_replaced_and_kept_unchanged(saved: Path, path: Path, capsys: Capture) -> None:
    for content in (b"rubbish" * 1000, path.read_bytes()[:-5000] + b"x" * 5000, b""):
        path.write_bytes(content)
        Path("iwts.db-wal").write_bytes(b"its log")
        status, _, err = run(capsys, "restore", saved.name, "--yes")
        assert (status, err) == (0, [])
        assert inside(path) == (["earlier"], 0)
        assert not Path("iwts.db-wal").exists()
        aside().unlink()
    shutil.copy(saved, path)
    with contextlib.closing(apsw.Connection(str(path))) as newer:
        newer.pragma("user_version", 99)
    assert run(capsys, "restore", saved.name, "--yes")[0] == 0
    with contextlib.closing(apsw.Connection(str(aside()))) as newer:
        assert newer.pragma("user_version") == 99


def test_the_log_of_a_damaged_database_is_kept_with_it(
    saved: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise Damaged("damaged")

    Path("iwts.db-wal").write_bytes(b"its log")
    monkeypatch.setattr(copies, "held", fail)
    assert run(capsys, "restore", saved.name, "--yes")[0] == 0
    assert not Path("iwts.db-wal").exists()
    assert Path(f"{aside()}-wal").read_bytes() == b"its log"


def test_another_programs_database_is_not_replaced(saved: Path, path: Path, capsys: Capture) -> None:
    path.unlink()
    with contextlib.closing(apsw.Connection(str(path))) as theirs:
        theirs.execute("CREATE TABLE theirs (x)")
    line = "iwts: iwts.db: this database belongs to another program; choose another file"
    assert run(capsys, "restore", saved.name, "--yes") == (2, "", [line])
    assert path.exists()
    assert list(Path().glob("iwts-before*")) == []


def test_a_backup_on_a_read_only_medium_is_read_without_a_trace(service: Service, path: Path) -> None:
    """This includes a file copied by hand, which would get a log."""
    add_link(service, slug="earlier")
    service.db.erase_deleted()
    Path("stick").mkdir()
    shutil.copy(path, "stick/by-hand.db")
    assert Path("stick/by-hand.db").read_bytes()[18:20] == b"\2\2"
    Path("stick").chmod(0o555)
    try:
        restore.restore(Path("stick/by-hand.db"), Path("other.db"), Path("kept.db"), pace(), lambda *_: None)
        assert [file.name for file in Path("stick").iterdir()] == ["by-hand.db"]
    finally:
        Path("stick").chmod(0o755)
    assert inside(Path("other.db")) == (["earlier"], 0)


def spilled(path: Path, number: int, link: int) -> bytes:
    """Spill a batch and return the content of the spill file."""
    spill = Spill(path.with_name(path.name + ".spill"), durable=False)
    batch = Batch(number, [Visit(number + 1, link, NOON, 1, "EG", "x", "", "", 1, None)])
    spill.append(batch.pack())
    spill.close()
    return path.with_name(path.name + ".spill").read_bytes()


@pytest.mark.parametrize("killed", [False, True], ids=["", "killed before the spill file is put away"])
def test_the_spill_file_stays_with_the_old_database_and_is_not_counted_in_the_new(
    saved: Path, path: Path, capsys: Capture, open_service: Open, killed: bool
) -> None:
    waiting = spilled(path, NOON, link=1)
    status, out, _ = run(capsys, "restore", saved.name, "--yes")
    kept = Path(f"{aside()}.spill")
    assert status == 0
    assert f"spill file {kept}." in out.splitlines()[2]
    assert kept.read_bytes() == waiting
    assert not Path("iwts.db.spill").exists()
    if killed:
        shutil.copy(kept, "iwts.db.spill")
    for name, count in (("iwts.db", 0), (aside().name, 1)):
        service = open_service(database=Path(name))
        spill = Spill(Path(f"{name}.spill"), durable=False)
        recorder = Recorder(service.db, spill, service.clock, durable=False, ip_storage="none")
        assert (recorder.totals.spilled, recorder.totals.dropped, spill.empty) == (0, 0, True)
        with service.db.read() as tx:
            assert visits.count(tx) == count
        recorder.close()


def test_a_symbolic_link_to_the_database_is_kept(saved: Path, path: Path, capsys: Capture) -> None:
    Path("elsewhere").mkdir()
    path.rename("elsewhere/real.db")
    path.symlink_to("elsewhere/real.db")
    spilled(path, NOON, link=1)
    status, out, _ = run(capsys, "restore", saved.name, "--yes")
    assert status == 0
    (waiting,) = Path().glob("iwts-before-restore-*.spill")
    assert f"spill file {waiting}." in out.splitlines()[2]
    assert path.is_symlink()
    assert inside(path) == (["earlier"], 0)
    (kept,) = Path("elsewhere").glob("iwts-before-restore-*")
    assert inside(kept) == (["earlier", "later"], 0)


def test_a_backup_without_a_database_is_refused(capsys: Capture, path: Path) -> None:
    path.unlink()
    assert run(capsys, "backup", "copy.db")[2] == [
        "iwts: iwts.db does not exist; name the database file with --database"
    ]
    assert not path.exists()
