"""Database files that are missing or empty at the start."""

import errno
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from tests.faults.conftest import Disk, Start
from tests.faults.load import Load
from tests.faults.server import Server, iwts, nothing_lost
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
    """Return the one line with which a server refused to start."""
    assert server.said == ""
    assert server.process.wait(PATIENCE) == 2
    return server.log.splitlines()[-1]


@pytest.mark.parametrize("lose", [Path.exists, Path.touch, unmount, write_empty_database])
def test_beside_spilled_visits_no_new_database_is_begun(
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
    eventually(lambda: server.visits()["spilled"] == 0)
    nothing_lost(folder, load)


def test_beside_the_log_of_another_database_no_new_one_is_begun(folder: Path, start: Start) -> None:
    server, file = start(), folder / "iwts.db"
    with Load(server.address.port, "nour") as load:
        load.answered(more=20)
    server.kill("all")
    file.rename(folder / "away")
    assert "iwts.db-wal holds visits" in refusal(start())
    (folder / "away").rename(file)
    start()
    nothing_lost(folder, load)
