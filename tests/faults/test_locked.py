"""Another process holds the database's write lock for a long time."""

import time
from pathlib import Path

import apsw
import pytest

from tests.faults.conftest import Figure, Start, durabilities
from tests.faults.load import Load
from tests.faults.server import nothing_lost
from tests.patience import eventually
from tests.raw import LONG

pytestmark = pytest.mark.slow

SECONDS = 30 if LONG else 1


@durabilities("power", "process")
def test_while_the_database_is_locked_all_are_answered_and_all_visits_are_recorded_later(
    folder: Path, start: Start, figure: Figure, durability: str
) -> None:
    server = start(durability=durability)
    # About 400 requests a second: the spill file has room for 30 seconds of them.
    with Load(server.address.port, "nour", clients=4, pause=0.01) as load:
        load.answered(more=10)
        other = apsw.Connection(str(folder / "iwts.db"))
        other.set_busy_timeout(10_000)
        other.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        load.answered(more=20)
        time.sleep(SECONDS)
        health = server.health()
        ended = time.monotonic()
        other.execute("ROLLBACK")
        other.close()
        load.answered(more=20)
    assert health["status"] == "degraded"
    assert health["visits"]["spilled"] > 0
    assert "visits go to the spill file" in " ".join(health["reasons"])
    assert load.statuses() == {302}
    assert load.unanswered == []
    eventually(lambda: server.health()["status"] == "ok")
    assert server.visits() == {"accepted": len(load.seen), "committed": len(load.seen), "spilled": 0, "dropped": 0}
    nothing_lost(folder, load)
    figure(
        f"answered while the database was locked (durability {durability})",
        [answer.took for answer in load.answers if began <= answer.sent < ended],
    )


def test_a_front_that_dies_while_the_database_is_locked_is_restarted_and_serves(folder: Path, start: Start) -> None:
    server = start(durability="process")
    with Load(server.address.port, "nour", clients=4) as load:
        load.answered(more=10)
        other = apsw.Connection(str(folder / "iwts.db"))
        other.set_busy_timeout(10_000)
        other.execute("BEGIN EXCLUSIVE")
        eventually(lambda: server.health()["visits"]["spilled"])
        server.kill("front")
        try:
            load.answered(more=20)
        finally:
            other.close()
    assert load.statuses() == {302}
    eventually(server.is_saved)
    assert server.stop() == 0
    nothing_lost(folder, load)
