"""Migrations of invented schemas: wherever they are killed, the file is unchanged or fully migrated."""

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import apsw
import pytest

from iwts.errors import DatabaseError
from iwts.storage.lock import server_lock
from iwts.storage.sqlite import migrate, schema
from iwts.storage.sqlite.db import SqliteDatabase
from tests.conftest import Clock

pytestmark = pytest.mark.slow

FIRST = """
CREATE TABLE shop (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, since INTEGER NOT NULL);
CREATE TABLE cake (shop INTEGER NOT NULL REFERENCES shop (id) ON DELETE CASCADE, name TEXT NOT NULL);
"""
# A rebuilt table, as SQLite requires where ALTER TABLE does not suffice (https://www.sqlite.org/lang_altertable.html).
SECOND = """
CREATE TABLE new_shop (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, opened INTEGER NOT NULL);
INSERT INTO new_shop (id, name, opened) SELECT id, name, since * 1000000 FROM shop;
DROP TABLE shop;
ALTER TABLE new_shop RENAME TO shop;
"""
THIRD = """
UPDATE cake SET name = upper(name);
ALTER TABLE cake ADD COLUMN price INTEGER NOT NULL DEFAULT 7;
CREATE INDEX cake_shop ON cake (shop);
"""
OLD = {"shop": [(1, "Nour", 10), (3, "Sam", 30)], "cake": [(1, "date"), (1, "fig"), (3, "plum")]}
NEW = {
    "shop": [(1, "Nour", 10_000_000), (3, "Sam", 30_000_000)],
    "cake": [(1, "DATE", 7), (1, "FIG", 7), (3, "PLUM", 7)],
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "iwts.db"


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Give the program these migrations and no others."""
    folder = tmp_path / "migrations"
    folder.mkdir()
    monkeypatch.setattr(schema, "MIGRATIONS", folder)

    def release_(*steps: str) -> None:
        for number, sql in enumerate(steps, 1):
            (folder / f"{number:04}_step.sql").write_text(sql)

    return release_


@pytest.fixture
def used(path: Path, release: Callable[..., None], clock: Clock) -> Path:
    """A file of the first schema with rows, and a program that knows three schemas."""
    release(FIRST)
    database = SqliteDatabase(path, clock)
    with database.write() as tx:
        tx.many("INSERT INTO shop VALUES (?, ?, ?)", OLD["shop"])
        tx.many("INSERT INTO cake VALUES (?, ?)", OLD["cake"])
    database.close()
    release(FIRST, SECOND, THIRD)
    return path


def contents(path: Path) -> dict[str, list[Any]]:
    with contextlib.closing(apsw.Connection(str(path))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in OLD}


def beside(path: Path) -> list[str]:
    """Return the names of the files next to the database, except its lock."""
    return sorted(file.name for file in path.parent.glob("iwts.db?*") if file.name != "iwts.db.lock")


@contextlib.contextmanager
def ticking(tick: Callable[[], object]) -> Iterator[None]:
    """Call `tick` before each statement of every connection, and before files are synced and named."""

    def hook(connection: apsw.Connection) -> None:
        connection.exec_trace = lambda *_: bool(tick()) or True

    apsw.connection_hooks.append(hook)
    try:
        with pytest.MonkeyPatch.context() as patch:
            for module, name in ((os, "open"), (os, "fsync"), (os, "rename"), (os, "unlink")):
                patch.setattr(module, name, _after(tick, getattr(module, name)))
            yield
    finally:
        apsw.connection_hooks.remove(hook)


def _after(tick: Callable[[], object], call: Callable[..., Any]) -> Callable[..., Any]:
    def called(*arguments: Any, **options: Any) -> Any:
        tick()
        return call(*arguments, **options)

    return called


def killed_at(n: int, path: Path, clock: Clock) -> bool:
    """Open the database in a process that kills itself at step `n`; return whether it got that far."""
    left = iter(range(n))

    def open_() -> None:
        with ticking(lambda: next(left, None) is not None or os.kill(os.getpid(), signal.SIGKILL)):
            SqliteDatabase(path, clock).close()

    status = ended(forked(open_))
    assert status in (0, signal.SIGKILL)
    return status != 0


def forked(work: Callable[[], object]) -> int:
    """Run something in a process of its own; return its id."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    return child


def ended(child: int) -> int:
    """Return the signal that killed a process, or its exit status times 256."""
    return os.waitpid(child, 0)[1]


def test_a_kill_at_any_statement_is_survived(used: Path, clock: Clock) -> None:
    before = used.read_bytes()
    for n in range(200):
        for name in beside(used):
            used.with_name(name).unlink()
        used.write_bytes(before)
        was_killed = killed_at(n, used, clock)
        kept = used.with_name("iwts.db.schema-1")
        SqliteDatabase(used, clock).close()
        assert contents(used) == NEW, n
        assert contents(kept) == OLD, n
        assert beside(used) == ["iwts.db.schema-1"], n
        if not was_killed:
            break
    assert 40 < n < 200, "each statement of two migrations, of the copy and of the connections"


def test_a_migration_copies_the_file_first_and_logs_that(
    used: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    SqliteDatabase(used, clock).close()
    kept = used.with_name("iwts.db.schema-1")
    assert contents(used) == NEW
    assert contents(kept) == OLD
    assert kept.stat().st_mode & 0o777 == 0o600
    assert caplog.messages == [f"migrating {used} from schema 1 to 3; the old file is kept as {kept}"]
    with contextlib.closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_new_file_is_not_copied(path: Path, release: Callable[..., None], clock: Clock) -> None:
    release(FIRST, SECOND, THIRD)
    SqliteDatabase(path, clock).close()
    assert beside(path) == []


def test_an_earlier_copy_is_never_overwritten(used: Path, clock: Clock) -> None:
    before = used.read_bytes()
    names = []
    for change in ("UPDATE cake SET name = 'pear'", "", "DELETE FROM cake"):
        used.write_bytes(before)
        with contextlib.closing(apsw.Connection(str(used))) as connection:
            connection.execute(change)
        SqliteDatabase(used, clock).close()
        names.append(beside(used))
    assert names == [
        names[0],
        names[0] + ["iwts.db.schema-1.2"],
        [*names[0], "iwts.db.schema-1.2", "iwts.db.schema-1.3"],
    ]
    assert [row[1] for row in contents(used.with_name("iwts.db.schema-1"))["cake"]] == ["pear"] * 3
    assert contents(used.with_name("iwts.db.schema-1.2")) == OLD


def test_a_migration_that_fails_repeatedly_leaves_one_copy(
    used: Path, release: Callable[..., None], clock: Clock
) -> None:
    release(FIRST, SECOND, "CREATE TABLE cake (x)")
    for _ in range(3):
        with pytest.raises(DatabaseError, match="already exists"):
            SqliteDatabase(used, clock)
        assert contents(used) == OLD
        assert beside(used) == ["iwts.db.schema-1"]


def test_a_migration_that_breaks_references_is_rolled_back(
    used: Path, release: Callable[..., None], clock: Clock
) -> None:
    release(FIRST, "DELETE FROM shop WHERE name = 'Sam'")
    with pytest.raises(DatabaseError, match="a row of “cake” refers to a missing row of “shop”"):
        SqliteDatabase(used, clock)
    assert contents(used) == OLD


def test_without_space_for_a_copy_nothing_is_changed(used: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=3 << 20))
        with pytest.raises(DatabaseError) as raised:
            SqliteDatabase(used, clock)
    told = str(raised.value)
    assert "left unchanged (schema 1)" in told
    assert f"{used.parent}: not enough space (3 MB free, 33 MB needed)" in told
    assert contents(used) == OLD
    assert beside(used) == []
    SqliteDatabase(used, clock).close()
    assert contents(used) == NEW


def test_a_damaged_file_is_not_changed(used: Path, clock: Clock) -> None:
    with contextlib.closing(apsw.Connection(str(used))) as connection:
        connection.execute("CREATE INDEX by_name ON cake (name)")
        connection.execute("PRAGMA writable_schema=1")
        connection.execute(
            "UPDATE sqlite_schema SET sql = 'CREATE INDEX by_name ON cake (shop)' WHERE name = 'by_name'"
        )
    with pytest.raises(DatabaseError, match=r"could not be copied first: .*is damaged"):
        SqliteDatabase(used, clock)
    assert beside(used) == []


def test_a_file_that_a_server_uses_is_not_changed_by_a_newer_program(
    used: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "PATIENCE", 0.05)
    with holder(used), pytest.raises(DatabaseError, match=r"another iwts server.*stop it first; this newer iwts"):
        SqliteDatabase(used, clock)
    assert contents(used) == OLD
    SqliteDatabase(used, clock).close()
    assert contents(used) == NEW


@contextlib.contextmanager
def holder(path: Path) -> Iterator[None]:
    """Run another process that is the server of the file."""
    code = """
import pathlib, sys
from iwts.storage.lock import server_lock
with server_lock(pathlib.Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code, path], stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        try:
            yield
        finally:
            process.communicate()


def test_the_server_itself_changes_its_file(used: Path, clock: Clock) -> None:
    with server_lock(used):
        SqliteDatabase(used, clock).close()
    assert contents(used) == NEW


def test_many_processes_that_start_together_take_turns(used: Path, clock: Clock) -> None:
    read, write = os.pipe()

    def open_() -> None:
        os.close(write)
        os.read(read, 1)  # all start when the pipe is closed
        SqliteDatabase(used, clock).close()

    children = [forked(open_) for _ in range(6)]
    os.close(read)
    os.close(write)
    assert [ended(child) for child in children] == [0] * 6
    assert contents(used) == NEW
    assert beside(used) == ["iwts.db.schema-1"]


def test_many_processes_that_create_a_file_together_create_one(
    path: Path, release: Callable[..., None], clock: Clock
) -> None:
    release(FIRST, SECOND, THIRD)
    children = [forked(lambda: SqliteDatabase(path, clock).close()) for _ in range(6)]
    assert [ended(child) for child in children] == [0] * 6
    assert contents(path) == {"shop": [], "cake": []}
    assert beside(path) == []
