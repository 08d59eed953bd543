import os
from pathlib import Path

import pytest

from iwts.errors import DatabaseError, IwtsError
from iwts.storage.files import open_own, part, put
from iwts.storage.lock import server_lock
from iwts.storage.sqlite.db import SqliteDatabase
from iwts.visits.spill import Spill
from tests.conftest import Clock, needs_root


@needs_root
def test_a_file_that_root_creates_gets_the_owner_of_its_folder(tmp_path: Path, clock: Clock) -> None:
    os.chown(tmp_path, 65534, 65534)
    path = tmp_path / "iwts.db"
    db = SqliteDatabase(path, clock)
    with server_lock(path), db.write():
        Spill(tmp_path / "iwts.db.spill", durable=False, size=100).close()
        found = {file.name: (file.stat().st_uid, file.stat().st_gid) for file in tmp_path.iterdir()}
    db.close()
    assert found == {f"iwts.db{end}": (65534, 65534) for end in ("", "-wal", "-shm", ".lock", ".spill")}


# Seen to fail with `open_own` for everyone (0o644): the database, its log, its index, the lock and the spill file.
def test_whatever_the_umask_no_other_user_reads_a_file_of_the_server(tmp_path: Path, clock: Clock) -> None:
    path, before = tmp_path / "iwts.db", os.umask(0)
    try:
        db = SqliteDatabase(path, clock)
        with server_lock(path), db.write():
            Spill(tmp_path / "iwts.db.spill", durable=False, size=100).close()
            found = {file.name: oct(file.stat().st_mode & 0o777) for file in tmp_path.iterdir()}
        db.close()
    finally:
        os.umask(before)
    assert found == {f"iwts.db{end}": "0o600" for end in ("", "-wal", "-shm", ".lock", ".spill")}


def test_a_file_is_readable_by_its_owner_only_and_keeps_its_contents(tmp_path: Path) -> None:
    path = tmp_path / "iwts.db.lock"
    os.close(open_own(path))
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_bytes(b"12")
    os.close(open_own(path))
    assert path.read_bytes() == b"12"


def test_a_file_gets_its_name_when_it_is_complete_and_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, synced, fsync = tmp_path / "a.toml", [], os.fsync

    def sync(descriptor: int) -> None:
        fsync(descriptor)
        synced.append((os.readlink(f"/proc/self/fd/{descriptor}"), path.exists()))

    monkeypatch.setattr(os, "fsync", sync)
    with part(path) as file:
        file.write_text("whole")
        put(file, path)
    assert path.read_text() == "whole"
    assert synced == [(f"{path}.part", False), (str(tmp_path), True)]


def test_a_failure_is_reported_with_the_files_name_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, os.strerror(28))

    path = tmp_path / "a.toml"
    path.write_text("old")
    monkeypatch.setattr(os, "fsync", full)
    with (
        pytest.raises(IwtsError, match=r"a\.toml\.part: cannot be written \(No space left on device\)"),
        part(path) as file,
    ):
        put(file, path)
    assert [file.read_text() for file in tmp_path.iterdir()] == ["old"]


def test_nothing_is_written_through_a_symbolic_link(tmp_path: Path) -> None:
    (tmp_path / "shadow").write_text("roots own")
    (tmp_path / "iwts.db.lock").symlink_to("shadow")
    with (
        pytest.raises(DatabaseError, match=r"iwts\.db\.lock: cannot be written"),
        server_lock(tmp_path / "iwts.db"),
    ):
        pass
    assert (tmp_path / "shadow").read_text() == "roots own"
