"""Syncs of the disk that hang or fail."""

import errno
from pathlib import Path

import pytest

from tests.faults.conftest import Disk, Start, in_short
from tests.faults.load import Load
from tests.faults.server import no_traceback, nothing_lost, rows
from tests.patience import eventually
from tests.visitor import Visitor

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("ending", ["iwts.db-wal", ""], ids=["of the database", "of every file"])
def test_visitors_who_are_answered_while_a_sync_hangs_are_counted_after_a_kill(
    folder: Path, start: Start, disk: Disk, ending: str
) -> None:
    server = start(durability="power", variables=disk.variables)
    with Load(server.address.port, "nour", clients=4) as load, disk.hangs(ending):
        load.answered(more=in_short(20, 1000) if ending else 20)  # beside hanging spill files, each takes seconds
        health = server.health()
        server.kill("all")
    assert health["status"] == "degraded"
    assert "visits go to the spill file: the disk is slow" in " ".join(health["reasons"])
    assert health["visits"]["committed"] == 0
    server = start(durability="power")
    eventually(server.is_saved)
    nothing_lost(folder, load)
    no_traceback(server.log)


def test_after_a_hanging_sync_everything_is_counted_once(folder: Path, start: Start, disk: Disk) -> None:
    server = start(durability="power", variables=disk.variables)
    bot = Visitor(server.address.port, agent="Googlebot/2.1")
    with Load(server.address.port, "nour", clients=4) as load:
        for ending in ("iwts.db-wal", ""):
            with disk.hangs(ending):
                assert bot.get("/nour").status == 302
                load.answered(more=20)
            eventually(lambda: server.health()["status"] == "ok")
            load.answered(more=20)
    visits = len(load.seen)
    eventually(server.is_saved)
    assert server.visits() == {"accepted": visits, "committed": visits, "spilled": 0, "dropped": 0}
    nothing_lost(folder, load)
    assert rows(folder, "SELECT sum(n) FROM tally") == [(2,)]
    no_traceback(server.log)


def test_while_a_sync_hangs_visits_are_stored_and_counted_all_the_same(folder: Path, start: Start, disk: Disk) -> None:
    server = start(durability="process", variables=disk.variables)

    def counted() -> int:
        ((last,),) = rows(folder, "SELECT last_visit FROM rollup_progress")
        return int(last)

    with Load(server.address.port, "nour", clients=4) as load:
        eventually(counted)  # what the web writes when it starts is synced
        with disk.hangs("iwts.db-wal"):
            load.answered(more=20)
            ((last,),) = rows(folder, "SELECT max(id) FROM visit")
            eventually(lambda: counted() >= last)
            load.answered(more=20)
            health = server.health()
    assert health["status"] == "ok"
    assert health["visits"]["spilled"] == 0
    nothing_lost(folder, load)


def test_counts_whose_sync_failed_are_not_doubled_when_all_processes_die(
    folder: Path, start: Start, disk: Disk
) -> None:
    """The commit fails and the batch is spilled, but recovery still finds its pages in the log."""
    times = [n % 3 + 1 for n in range(in_short(3, 20))]
    for count in times:
        server = start(durability="power", variables=disk.variables)
        bot = Visitor(server.address.port, agent="Googlebot/2.1")
        assert bot.get("/nour").status == 302  # else the header of the log would be the first to fail
        with disk.fails_to_sync(errno.EIO, "iwts.db-wal"):
            for _ in range(count):
                assert bot.get("/nour").status == 302
            assert server.health()["status"] == "degraded"
            server.kill("all")
    server = start(durability="power")
    assert server.health()["status"] == "ok"
    assert rows(folder, "SELECT sum(n) FROM tally") == [(sum(times) + len(times),)]
