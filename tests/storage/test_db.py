import errno
import os
import sqlite3
import threading
import time
from pathlib import Path

import apsw
import pytest

from iwts.errors import DatabaseError, Unavailable
from iwts.storage.errors import Busy
from iwts.storage.sqlite import connection, db, schema
from iwts.storage.sqlite.db import SqliteDatabase
from tests.conftest import Clock
from tests.patience import PATIENCE, beside


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "iwts.db"


def test_a_new_file_gets_the_schema_and_opening_it_again_changes_nothing(path: Path, clock: Clock) -> None:
    for _ in range(2):
        database = SqliteDatabase(path, clock)
        with database.read() as tx:
            assert tx.value("SELECT count(*) FROM link") == 0
            assert tx.value("PRAGMA journal_mode") == "wal"
            assert tx.value("PRAGMA user_version") == schema.newest()
        database.close()


def test_a_process_that_creates_a_file_waits_for_another_that_is_creating_it(path: Path, clock: Clock) -> None:
    other = apsw.Connection(str(path))
    other.execute("BEGIN IMMEDIATE")
    leaves = threading.Timer(0.2, lambda: other.execute("ROLLBACK"))
    leaves.start()
    SqliteDatabase(path, clock).close()
    leaves.join()
    other.close()


def test_a_file_that_is_just_being_created_is_not_mistaken_for_another_programs(path: Path, clock: Clock) -> None:
    def meanwhile(_cursor: object, statement: str, _values: object) -> bool:
        if "sqlite_schema" in statement:
            SqliteDatabase(path, clock).close()
        return True

    one = apsw.Connection(str(path))
    one.pragma("journal_mode", "WAL")
    one.exec_trace = meanwhile
    assert schema.version(one, path) == 0
    one.exec_trace = None
    assert schema.version(one, path) == schema.newest()
    one.close()


def test_a_brief_disk_failure_does_not_count_as_a_lost_file(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    database = SqliteDatabase(path, clock)
    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", fail)
        database.place.look()
    database.place.look()
    assert database.place.problem == ""
    path.rename(path.with_name("away"))
    database.place.look()
    assert "iwts.db was moved" in database.place.problem
    database.close()


def test_a_newer_file_is_refused_and_left_alone(path: Path, clock: Clock) -> None:
    SqliteDatabase(path, clock).close()
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA user_version=99")
    other.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="newer iwts"):
        SqliteDatabase(path, clock)
    assert path.read_bytes() == before


def test_the_file_of_another_program_is_refused(path: Path, clock: Clock) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE theirs (x)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="another program"):
        SqliteDatabase(path, clock)
    assert path.read_bytes() == before


def test_a_file_from_before_the_first_release_is_refused_in_one_line(path: Path, clock: Clock) -> None:
    with sqlite3.connect(path) as other:
        other.executescript("PRAGMA application_id = 0x69777473; PRAGMA user_version = 1; CREATE TABLE word (text)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="before the first release") as refused:
        SqliteDatabase(path, clock)
    assert "\n" not in str(refused.value)
    assert path.read_bytes() == before


def test_a_file_that_is_not_a_database_is_refused(path: Path, clock: Clock) -> None:
    path.write_text("shopping list " * 100)
    with pytest.raises(DatabaseError, match="damaged"):
        SqliteDatabase(path, clock)


def test_a_missing_folder_is_reported(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(Unavailable, match="unable to open"):
        SqliteDatabase(tmp_path / "no" / "iwts.db", clock)


def test_an_interrupted_step_is_repeated_as_a_whole(path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = path.parent / "steps"
    steps.mkdir()
    (steps / "0001_a.sql").write_text("CREATE TABLE a (x);")
    (steps / "0002_b.sql").write_text("CREATE TABLE b (x); CREATE TABLE b (x);")
    monkeypatch.setattr(schema, "MIGRATIONS", steps)
    with pytest.raises(Exception, match="already exists"):
        SqliteDatabase(path, clock)
    (steps / "0002_b.sql").write_text("CREATE TABLE b (x);")
    database = SqliteDatabase(path, clock)
    with database.read() as tx:
        assert [row[0] for row in tx.all("SELECT name FROM sqlite_schema ORDER BY name")] == ["a", "b"]
    database.close()


def test_a_failed_transaction_is_rolled_back_as_a_whole(path: Path, clock: Clock) -> None:
    database = SqliteDatabase(path, clock)

    def fail() -> None:
        with database.write() as tx:
            tx.run("INSERT INTO secret (name, value) VALUES ('a', x'00')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.write() as tx:
        assert tx.value("SELECT count(*) FROM secret") == 0
        assert tx.now == clock.now
    database.close()


def test_readers_cannot_write(path: Path, clock: Clock) -> None:
    database = SqliteDatabase(path, clock)
    with pytest.raises(Unavailable, match="readonly"), database.read() as tx:
        tx.run("DELETE FROM secret")
    database.close()


def test_a_separate_writer_waits_for_no_other_process(path: Path, clock: Clock) -> None:
    database = SqliteDatabase(path, clock)
    writer = database.writer(durable=False)
    other = apsw.Connection(str(path))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable, match="locked"), writer.write():
        pass
    other.execute("COMMIT")
    other.close()
    with writer.write() as tx:
        tx.run("DELETE FROM secret")
    writer.close()
    database.close()


def test_a_separate_writer_does_not_wait_for_its_own_process_either(path: Path, clock: Clock) -> None:
    database = SqliteDatabase(path, clock)
    writer = database.writer(durable=False)
    with writer.write(), pytest.raises(Unavailable, match="another thread"), writer.write():
        pass
    writer.close()
    database.close()


@pytest.mark.parametrize(("durable", "value"), [(True, 2), (False, 1)])
def test_a_writer_syncs_as_requested(path: Path, clock: Clock, durable: bool, value: int) -> None:
    database = SqliteDatabase(path, clock)
    writer = database.writer(durable=durable)
    with writer.write() as tx:
        assert tx.value("PRAGMA synchronous") == value
        assert tx.value("PRAGMA secure_delete") == 1
        assert tx.value("PRAGMA foreign_keys") == 1
        assert tx.value("PRAGMA trusted_schema") == 0
        assert tx.value("PRAGMA journal_size_limit") == 64 << 20
    writer.close()
    with database.write() as tx:
        assert tx.value("PRAGMA synchronous") == 2
    database.close()


def test_the_version_changes_with_others_commits_and_never_waits(path: Path, clock: Clock) -> None:
    database = SqliteDatabase(path, clock)
    writer = database.writer(durable=False)
    before = writer.version()
    with writer.write() as tx:
        tx.run("DELETE FROM secret")
        assert writer.version() == before, "a transaction is under way"
    assert writer.version() == before, "its own commits do not count"
    with database.write() as tx:
        tx.run("INSERT INTO secret (name, value) VALUES ('a', x'00')")
    assert writer.version() != before
    writer.close()
    database.close()


def test_the_log_grows_until_a_checkpoint_is_requested(path: Path, clock: Clock) -> None:
    database = SqliteDatabase(path, clock)
    writer = database.writer(durable=False)
    for n in range(1100):  # SQLite's own checkpoint would come after 1,000 pages
        with writer.write() as tx:
            tx.run("INSERT INTO secret (name, value) VALUES (:name, x'00')", name=str(n))
    pages, done = database.log()
    assert pages > 1100
    assert done < 100
    database.checkpoint()
    assert database.log() == (pages, pages)
    with writer.write() as tx:
        tx.run("DELETE FROM secret WHERE name = '1'")
    assert database.log()[0] < 10
    writer.close()
    database.close()


def test_pages_and_commands_wait_for_a_lock_and_the_front_does_not(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = SqliteDatabase(path, clock)
    writer = database.writer(durable=False)
    other = apsw.Connection(str(path))
    other.execute("BEGIN IMMEDIATE")
    waits, leaves_after = list[float](), 50

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == leaves_after:
            other.execute("ROLLBACK")

    monkeypatch.setattr(time, "sleep", sleep)
    with pytest.raises(Busy):
        writer._begin()
    assert waits == []
    with database.write() as tx:
        tx.run("DELETE FROM secret")
    assert waits == [0.001] * leaves_after
    other.execute("BEGIN IMMEDIATE")
    waits, leaves_after = [], 1_000_000
    with pytest.raises(Busy):
        database._begin()
    assert waits == [0.001] * 2000, "not longer than 2 seconds"
    other.close()
    writer.close()
    database.close()


def test_a_file_that_was_opened_on_a_read_only_disk_is_reopened_when_possible(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bool:
        raise apsw.ReadOnlyError("attempt to write a readonly database")

    database = SqliteDatabase(path, clock)
    writer = database.writer(durable=False)
    before, old = writer.version(), writer._connection
    old.exec_trace = refuse
    with monkeypatch.context() as patch:
        patch.setattr(db, "connect", refuse)
        for _ in range(2):
            with pytest.raises(Unavailable, match="readonly"):
                writer._begin()
    with pytest.raises(Unavailable, match="readonly"):
        writer._begin()
    with writer.write() as tx:
        tx.run("DELETE FROM secret")
    assert writer.version() != before, "others may have committed"
    with pytest.raises(apsw.ConnectionClosedError):
        old.execute("SELECT 1")
    writer.close()
    database.close()


def test_a_file_that_was_opened_on_a_full_disk_does_not_take_a_log_of_others_for_its_own(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = SqliteDatabase(path, clock)
    with monkeypatch.context() as full:

        def connect(*_: object, **__: object) -> None:
            raise apsw.FullError

        full.setattr(db, "connect", connect)
        database = SqliteDatabase(path, clock)
    assert database.is_image
    other.close()  # the last one that uses the log removes it
    with database.write() as tx:
        tx.run("DELETE FROM secret")
    path.with_name("iwts.db-wal").unlink()
    with pytest.raises(Unavailable, match=r"iwts\.db-wal was moved, deleted or replaced"), database.write():
        pass
    database.close()


def test_a_failed_commit_is_rolled_back_and_leaves_the_writer_usable(path: Path, clock: Clock) -> None:
    database = SqliteDatabase(path, clock)
    database._connection.set_commit_hook(lambda: True)  # SQLite rolls back by itself, as on a full disk
    for _ in range(2):
        with pytest.raises(apsw.ConstraintError), database.write() as tx:
            tx.run("INSERT INTO secret (name, value) VALUES ('a', x'00')")
    database._connection.set_commit_hook(None)
    with database.write() as tx:
        assert tx.value("SELECT count(*) FROM secret") == 0
    database.close()


def test_the_database_closes_while_a_thread_that_nobody_waits_for_is_reading(path: Path, clock: Clock) -> None:
    database, reads, goes_on = SqliteDatabase(path, clock), threading.Event(), threading.Event()
    found: list[int] = []

    def wait() -> bool:
        reads.set()
        return not goes_on.wait(PATIENCE)

    def read() -> None:
        with database.read() as tx:
            tx.connection.set_progress_handler(wait, 1)
            found.append(tx.value("SELECT count(*) FROM link"))

    with beside(read):
        assert reads.wait(PATIENCE)
        try:
            database.close()
        finally:
            goes_on.set()
    assert found == [0]


def test_during_a_long_read_the_log_is_tidied_later_and_writers_hardly_wait(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, other = SqliteDatabase(path, clock), SqliteDatabase(path, clock)
    with other.snapshot() as tx:
        tx.value("SELECT count(*) FROM link")
        with database.write() as change:
            change.run("DELETE FROM secret")
        waited, writer = [], other.writer(durable=False)

        def wait(most: int, _times: int) -> bool:
            waited.append(most)
            with pytest.raises(Busy):  # it waits for the reader with the write lock
                writer._begin()
            return False

        monkeypatch.setattr(connection, "_wait", wait)
        database.erase_deleted()
        database.tidy()
        assert waited == [db.OWN_MS, db.OWN_MS]
    monkeypatch.undo()
    database.tidy()
    assert database.log() == (0, 0)
    writer.close()
    other.close()
    database.close()


def test_a_text_that_is_not_utf_8_means_damage(path: Path, clock: Clock) -> None:
    database = SqliteDatabase(path, clock)
    with pytest.raises(DatabaseError, match="damaged"), database.read() as tx:
        tx.value("SELECT CAST(x'ff' AS TEXT)")
    database.close()
