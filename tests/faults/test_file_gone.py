"""Database files that are missing or empty at the start, or are moved, deleted or replaced while the server runs."""

import errno
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from tests.faults.conftest import Disk, Start
from tests.faults.load import Load
from tests.faults.server import Server, iwts, no_traceback, nothing_lost
from tests.patience import PATIENCE, eventually

pytestmark = pytest.mark.slow


def unmount(file: Path) -> None:
    file.symlink_to(file.parent / "mnt" / file.name)
    (file.parent / "mnt").mkdir()


def write_empty_database(file: Path) -> None:
    with closing(apsw.Connection(str(file))) as connection:
        connection.execute("VACUUM")
    assert file.stat().st_size


def refusal(server: Server) -> str:
    """Return the line in which a server reports why it does not start."""
    assert server.said == ""
    assert server.process.wait(PATIENCE) == 2
    return server.log.splitlines()[-1]


@pytest.mark.parametrize("lose", [Path.exists, Path.touch, unmount, write_empty_database])
def test_no_new_database_is_created_next_to_spilled_visits(
    folder: Path, start: Start, disk: Disk, lose: Callable[[Path], None]
) -> None:
    server, file = start(variables=disk.variables), folder / "iwts.db"
    with Load(server.address.port, "nour") as load, disk.fails(errno.EIO, "iwts.db-wal"):
        eventually(lambda: server.health()["visits"]["spilled"])
        server.kill("all")
    for ending in ("", "-wal", "-shm"):
        (folder / f"iwts.db{ending}").rename(folder / f"away{ending}")
    lose(file)
    reasons = [refusal(start())]
    for command in (["links", "add", "+14155550132"], ["links", "list"]):
        refused = iwts(folder, *command)
        assert refused.returncode == 2
        reasons.append(refused.stderr)
    for reason in reasons:
        for words in ("iwts.db is missing or empty", "iwts.db.spill holds visits", "put the database back", "move "):
            assert words in reason
    for ending in ("", "-wal", "-shm"):
        (folder / f"away{ending}").rename(folder / f"iwts.db{ending}")
    server = start()
    eventually(server.is_saved)
    nothing_lost(folder, load)


def test_no_new_database_is_created_next_to_the_log_of_another(folder: Path, start: Start) -> None:
    server, file = start(), folder / "iwts.db"
    with Load(server.address.port, "nour") as load:
        load.answered(more=20)
    server.kill("all")
    file.rename(folder / "away")
    assert "iwts.db-wal holds visits" in refusal(start())
    (folder / "away").rename(file)
    start()
    nothing_lost(folder, load)


def delete(folder: Path) -> None:
    (folder / "iwts.db").unlink()


def delete_all(folder: Path) -> None:
    for file in folder.glob("iwts.db*"):
        file.unlink()


def delete_log(folder: Path) -> None:
    (folder / "iwts.db-wal").unlink()


def rename(folder: Path) -> None:
    (folder / "iwts.db").rename(folder / "away")


def replace(folder: Path) -> None:
    with closing(apsw.Connection(str(folder / "other"))) as connection:
        connection.execute("CREATE TABLE other (n)")
    (folder / "other").rename(folder / "iwts.db")


@pytest.mark.parametrize("lose", [delete, delete_all, delete_log, rename, replace])
def test_nothing_is_lost_when_the_database_of_a_running_server_loses_its_name(
    folder: Path, start: Start, lose: Callable[[Path], None]
) -> None:
    server = start(durability="process")
    with Load(server.address.port, "nour", clients=2) as load:
        load.answered(more=50)
        lose(folder)
        eventually(lambda: "was moved, deleted or replaced" in " ".join(server.health()["reasons"]))
        eventually(lambda: "iwts.db.rescued; stop the server" in server.log)
        eventually(lambda: server.health()["visits"]["spilled"])
        load.answered(more=50)
        assert server.health()["status"] == "degraded"
        if not (folder / "iwts.db").exists():
            assert iwts(folder, "links", "add", "+14155550132").returncode == 2, "a new database is created"
        server.kill("front")  # the next one opens what is there now
        server.kill("all")
    assert load.statuses() == {302}
    assert not list(folder.glob("*.part"))
    (folder / "iwts.db.rescued").rename(folder / "iwts.db")
    server = start(durability="process")
    assert server.health()["status"] == "ok"
    assert server.visits()["spilled"] == 0
    nothing_lost(folder, load)
    no_traceback(server.log)
    assert server.stop() == 0


def test_a_renamed_database_is_complete_and_gets_its_later_visits(folder: Path, start: Start) -> None:
    server = start(durability="process")
    with Load(server.address.port, "nour", clients=2) as load:
        load.answered(more=50)
        rename(folder)
        eventually(lambda: "iwts.db.rescued; stop the server" in server.log)
        load.answered(more=50)
    eventually(lambda: not (folder / "iwts.db-wal").exists())
    assert server.stop() == 0
    (folder / "away").rename(folder / "iwts.db")
    server = start(durability="process")
    assert server.visits()["spilled"] == 0
    nothing_lost(folder, load)


def test_no_new_database_replaces_the_missing_one_of_a_running_server(folder: Path, start: Start) -> None:
    server = start(durability="process")
    assert server.health()["status"] == "ok"
    delete(folder)
    eventually(lambda: not (folder / "iwts.db-wal").exists())
    assert iwts(folder, "links", "add", "+14155550132").returncode == 2
    assert not (folder / "iwts.db").exists()
    assert server.visitor.get("/nour").status == 302
    assert server.stop() == 0
