"""Another database replaces the right one, and the spill file holds visits for the right one."""

import shutil
from pathlib import Path

import apsw
import pytest

from tests.faults.conftest import Start
from tests.faults.load import Load
from tests.faults.server import Server, add_link, nothing_lost, rows
from tests.patience import eventually

pytestmark = pytest.mark.slow


def killed_with_spilled_visits(server: Server, folder: Path, slug: str) -> Load:
    """Make visits to a link while the database is locked, then kill the server."""
    with Load(server.address.port, slug, clients=2) as load:
        other = apsw.Connection(str(folder / "iwts.db"))
        other.set_busy_timeout(10_000)
        other.execute("BEGIN IMMEDIATE")
        load.answered(more=20)
        eventually(lambda: server.health()["visits"]["spilled"])
        server.kill("all")
        other.close()
    return load


@pytest.mark.parametrize("copied", [True, False], ids=["an older copy", "a new one"])
def test_visits_wait_in_the_spill_file_until_their_database_is_back(
    folder: Path, start: Start, tmp_path: Path, copied: bool
) -> None:
    wrong = tmp_path / "wrong"
    if copied:
        shutil.copytree(folder, wrong)
    else:
        wrong.mkdir()
        add_link(wrong, "other")
        add_link(wrong, "nour")
    add_link(folder, "later")
    waiting = killed_with_spilled_visits(start(durability="process"), folder, "later")
    right = shutil.copytree(folder, tmp_path / "right")
    for file in folder.glob("iwts.db*"):
        if file.name != "iwts.db.spill":
            file.unlink()
    shutil.copy(wrong / "iwts.db", folder)
    server = start(durability="process")
    with Load(server.address.port, "nour") as load:
        load.answered(more=20)
    health = server.health()
    assert health["status"] == "degraded"
    assert "the spill file holds visits that are not for this database" in " ".join(health["reasons"])
    assert health["visits"]["spilled"] >= len(waiting.seen)
    add_link(folder, "newer")  # with the id of a link that the visits are for
    server.kill("front")
    with Load(server.address.port, "newer") as more:
        more.answered(more=20)
    assert server.stop() == 0
    nothing_lost(folder, load, more)
    for file in folder.glob("iwts.db*"):
        if file.name != "iwts.db.spill":
            file.unlink()
    for name in ("iwts.db", "iwts.db-wal"):
        if (right / name).exists():
            shutil.copy(right / name, folder)
    server = start(durability="process")
    assert server.health()["status"] == "ok"
    nothing_lost(folder, waiting)


def test_visits_to_deleted_links_do_not_wait(folder: Path, start: Start) -> None:
    add_link(folder, "later")
    killed_with_spilled_visits(start(durability="process"), folder, "later")
    other = apsw.Connection(str(folder / "iwts.db"))
    other.execute("PRAGMA foreign_keys=1; DELETE FROM link WHERE slug = 'later'")
    other.close()
    server = start(durability="process")
    assert server.health()["status"] == "ok"
    assert server.visits()["spilled"] == 0
    assert rows(folder, "SELECT count(*) FROM visit") == [(0,)]
