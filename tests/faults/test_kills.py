"""`kill -9` of each process at random moments under load, and SIGTERM."""

import random
import signal
import time
from pathlib import Path

import pytest

from tests.faults.conftest import Figure, Start, durabilities, in_short
from tests.faults.load import Load
from tests.faults.server import Server, is_alive, nothing_lost
from tests.patience import eventually
from tests.raw import LONG

pytestmark = pytest.mark.slow

CYCLES = in_short(10, 200)
# The short run kills each process; the first two deaths of a process cause no back-off.
VICTIMS = ("front", "web", "front", "web", "supervisor", "front", "all", "front", "web", "supervisor")


def served_again(server: Server) -> float:
    """Return the seconds until a new connection is answered."""
    began = time.monotonic()
    assert server.visitor.get("/healthz").status == 200
    return time.monotonic() - began


@durabilities("power", "process")
def test_answered_visits_are_recorded_once_whichever_process_is_killed_when(
    folder: Path, start: Start, figure: Figure, durability: str
) -> None:
    dice = random.Random(durability)
    loads, recovered = [], []
    server = start(durability=durability)
    fronts = 0
    for cycle in range(CYCLES // 2):
        victim = dice.choice(VICTIMS) if LONG else VICTIMS[2 * cycle + (durability == "power")]
        if fronts == 2 and victim == "front":  # further deaths would measure the back-off
            assert server.stop() == 0
            server, fronts = start(durability=durability), 0
        with Load(server.address.port, "nour", pause=0) as load:
            loads.append(load)
            load.answered(more=1)
            time.sleep(dice.random() / 5)
            server.kill(victim)
            if victim == "front":
                fronts += 1
                recovered.append(served_again(server))
            if victim in ("front", "web"):
                load.answered(more=50)
        if victim in ("supervisor", "all"):
            server, fronts = start(durability=durability), 0
        eventually(server.is_saved)
        assert server.visits()["dropped"] == 0
        nothing_lost(folder, *loads)
    assert server.stop() == 0
    nothing_lost(folder, *loads)
    if recovered:
        figure(f"served again after the death of the front, durability {durability}", recovered)


def test_no_child_outlives_the_supervisor(start: Start) -> None:
    server = start()
    with Load(server.address.port, "nour") as load:
        load.answered(more=20)
        pids = server.children().values()
        server.stop(signal.SIGKILL)
        eventually(lambda: not any(is_alive(pid) for pid in pids))


@durabilities("power", "process")
def test_sigterm_under_load_cuts_no_request_that_was_sent(folder: Path, start: Start, durability: str) -> None:
    loads = []
    for _ in range(in_short(2, 30)):
        server = start(durability=durability)
        with Load(server.address.port, "nour", pause=0) as load:
            loads.append(load)
            load.answered(more=100)
            assert server.stop() == 0
        nothing_lost(folder, *loads)
    assert [line for load in loads for line in load.unanswered] == []


def test_sigterm_at_any_moment_after_startup_is_an_orderly_shutdown(start: Start) -> None:
    dice = random.Random(0)
    for _ in range(in_short(4, 40)):
        server = start(durability="process")
        time.sleep(dice.choice((0, 0, 0.3)) * dice.random())
        assert server.stop() == 0
