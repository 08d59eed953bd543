"""Numbers in turn, under parallel load and after every kind of shutdown."""

import contextlib
import json
import random
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import apsw
import pytest

from tests.faults.conftest import Clock, Start, durabilities, in_short
from tests.faults.load import Load
from tests.faults.server import NUMBERS, Server, add_link, iwts, nothing_lost, rows
from tests.patience import eventually
from tests.simulations import nginx

pytestmark = pytest.mark.slow

SERVED = (
    "SELECT number.position FROM visit JOIN number ON number.id = visit.number WHERE visit.link = %d ORDER BY visit.id"
)
HOUR = 3600  # seconds
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


def shows(server: Server, page: str) -> bool:
    """Whether both the front and the web answer."""
    with contextlib.suppress(OSError):
        return server.visitor.get(page).status == 200
    return False


def test_a_week_of_shares_caps_and_pauses_is_exact_whatever_process_ends(
    folder: Path, start: Start, wall_clock: Clock
) -> None:
    """Five agents with shares 3:2:2:1:1, caps and a regular, who pause on their own pages, get what a simulation says.

    The simulation has nginx's algorithm and the agents' diary; the clock of the server is set ahead, not waited for.
    """
    shares, caps = (3, 2, 2, 1, 1), {0: 6, 2: 4, 4: 2}
    zone = f"Etc/GMT{datetime.now(UTC).hour - 12:+}"  # where it is noon now; the sign means west
    add_link(folder, "bazaar", *NUMBERS, routing="turn", weights="3,2,2,1,1", caps="6,,4,,2", zone=zone, sticky="365")
    made = (iwts(folder, "links", "agent", "bazaar", str(n + 1), "--json").stdout for n in range(len(shares)))
    pages = [f"{urlsplit(json.loads(told)['agent_url']).path}?{urlencode({'tz': zone})}" for told in made]
    lengths = {"60": HOUR, "120": 2 * HOUR, "today": 12 * HOUR, "off": 1000 * HOUR}  # at noon; “off” ends when told to
    dice, dealer, expected, until = random.Random(5), nginx(shares), list[int](), dict[int, int]()
    regular, friend = dict[str, str](), len(shares)  # the cookies of one who comes often, and whose chat that is
    used, server = set[int](), start(durability="process", variables=wall_clock.variables)
    for day in range(in_short(7, 70)):
        today = list[int]()
        for hour in (0, 3, 5):
            now = (24 * day + hour) * HOUR
            wall_clock.go_ahead(now)
            eventually(partial(shows, server, pages[0]))  # after the kill
            away = {agent for agent, end in until.items() if now < end}
            agent = dice.choice(sorted(away) if len(away) == 3 else range(len(shares)))
            take = "on" if agent in away else dice.choice(("60", "120", "today", "off") if hour == 0 else ("60", "off"))
            assert server.visitor.fill(pages[agent], {"take": take}, pages[agent]).status == 303
            until[agent] = now + lengths.get(take, 0)
            away ^= {agent}
            for nth in range(dice.randrange(4, 8)):
                server.visitor.cookies = regular if nth == 2 else {}
                assert server.visitor.get("/bazaar").status == 302
                full = {number for number, cap in caps.items() if today.count(number) >= cap}
                gone = away if len(away | full) == len(shares) else away | full  # all full: as if nobody were
                is_known = nth == 2 and friend not in gone | {len(shares)}
                today.append(friend if is_known else next(number for number in dealer if number not in gone))
                friend = today[-1] if nth == 2 else friend
            used |= {number for number, cap in caps.items() if today.count(number) >= cap}
        expected += today
        server.kill(dice.choice(("front", "all", "supervisor")))
        if server.process.poll() is not None:
            server = start(durability="process", variables=wall_clock.variables)
    assert server.stop() == 0
    assert turns(folder, "bazaar") == expected
    assert used == set(caps), "all caps were used"
