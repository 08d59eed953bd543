"""Numbers in turn, under parallel load and after every kind of shutdown."""

import random
import time
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from tests.faults.conftest import Start, durabilities, in_short
from tests.faults.load import Load
from tests.faults.server import NUMBERS, Server, add_link, iwts, nothing_lost, rows
from tests.simulations import nginx

pytestmark = pytest.mark.slow

SERVED = (
    "SELECT number.position FROM visit JOIN number ON number.id = visit.number WHERE visit.link = %d ORDER BY visit.id"
)
ENDS = ("front", "all", "orderly", "front", "supervisor")


def turns(folder: Path, slug: str) -> list[int]:
    """Return the positions of the numbers that served, in the order of the visits."""
    ((link,),) = rows(folder, f"SELECT id FROM link WHERE slug = '{slug}'")
    return [position for (position,) in rows(folder, SERVED % link)]


def test_turns_stay_in_order_when_the_front_dies_after_the_database_was_locked(folder: Path, start: Start) -> None:
    """Visits during the lock are spilled, those after it are not; the front dies before or after their replay."""
    add_link(folder, "five", *NUMBERS, routing="turn")
    dice = random.Random(0)
    server = start(durability="process")
    answered = 0

    def visits(of: Server, count: int) -> None:
        nonlocal answered
        for _ in range(count):
            assert of.visitor.get("/five").status == 302
            answered += 1

    for death in range(in_short(8, 500)):
        visits(server, dice.randrange(3))
        other = apsw.Connection(str(folder / "iwts.db"))
        other.set_busy_timeout(10_000)
        other.execute("BEGIN IMMEDIATE")
        visits(server, 1 + dice.randrange(3))
        other.close()
        visits(server, dice.randrange(3))
        time.sleep(dice.choice((0, 0, 0.01, 2)) * dice.random())
        server.kill("front")
        if death % 2:  # more deaths of one front would add its back-off
            visits(server, 1)
            assert server.stop() == 0
            server = start(durability="process")
    visits(server, 1)
    assert server.stop() == 0
    served = turns(folder, "five")
    assert served == [i % len(NUMBERS) for i in range(answered)]


@durabilities("process")
def test_turns_go_round_without_a_gap_whatever_process_ends(folder: Path, start: Start, durability: str) -> None:
    """Requests that a kill cut take no turns: a visit and its turn are lost or kept together."""
    slugs = {"three": 3, "four": 4, "five": 5}
    for slug, n in slugs.items():
        add_link(folder, slug, *NUMBERS[:n], routing="turn")
    dice = random.Random(durability)
    loads = []
    server = start(durability=durability)
    for cycle in range(in_short(5, 60)):
        with Load(server.address.port, *slugs, pause=0) as load:
            loads.append(load)
            load.answered(more=60)
            time.sleep(dice.random() / 10)
            match ENDS[cycle % len(ENDS)]:
                case "front":
                    server.kill("front")
                    load.answered(more=60)
                case "orderly":
                    assert server.stop() == 0
                case end:
                    server.kill(end)
        if server.process.poll() is not None:
            server = start(durability=durability)
        assert server.visits()["dropped"] == 0
    assert server.stop() == 0
    nothing_lost(folder, *loads)
    for slug, n in slugs.items():
        served = turns(folder, slug)
        assert len(served) > 50
        assert served == [i % n for i in range(len(served))], slug


def test_shares_and_caps_are_exact_whatever_process_ends_and_whoever_pauses(folder: Path, start: Start) -> None:
    """Five agents with shares 3:2:2:1:1, and caps, get what a simulation of nginx's algorithm deals out."""
    shares, paused, caps = (3, 2, 2, 1, 1), set[int](), {0: 20, 2: 12, 4: 4}
    noon = f"Etc/GMT{datetime.now(UTC).hour - 12:+}"  # where no day ends meanwhile; the sign means west
    add_link(folder, "bazaar", *NUMBERS, routing="turn", weights="3,2,2,1,1", caps="20,,12,,4", zone=noon)
    dice, dealer, expected = random.Random(5), nginx(shares), list[int]()
    server = start(durability="process")
    for day in range(in_short(7, 70)):
        for _ in range(dice.randrange(8, 20)):
            assert server.visitor.get("/bazaar").status == 302
            full = {number for number, cap in caps.items() if expected.count(number) >= cap}
            gone = paused if len(paused | full) == len(shares) else paused | full  # all full: as if nobody were
            expected.append(next(number for number in dealer if number not in gone))
        if day % 2:
            server.kill(dice.choice(("front", "all", "supervisor")))
            if server.process.poll() is not None:
                server = start(durability="process")
        agent = dice.choice(sorted(paused) if len(paused) == 3 else range(len(shares)))
        flag = "--resume" if agent in paused else "--pause"
        paused ^= {agent}
        changed = iwts(folder, "links", "edit", "bazaar", flag, f"+{NUMBERS[agent]}")
        assert changed.returncode == 0, changed.stderr
    assert server.stop() == 0
    assert turns(folder, "bazaar") == expected
    assert {number for number, cap in caps.items() if expected.count(number) >= cap} == set(caps), "all caps were used"
