"""While forty addresses do the worst that HTTP allows, good visitors are answered and the front stays small.

With LONG=1 they have 2,000 connections, the good visitors' waiting times are printed, and where there are two
processors the front has one of them, as on a server that its attackers do not share.
"""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.faults.conftest import Figure, Start, in_short
from tests.faults.server import iwts
from tests.patience import PATIENCE, beside, eventually
from tests.raw import get, statuses

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
CONNECTIONS, SECONDS = in_short(320, 2000), in_short(3, 60)
GOOD = 8
MOST = 150.0  # MB of the front beside its link table, which is empty here
DEFAULTS = {"trusted_proxies": "", "limit_requests": "1200/minute", "limit_bots": "120/minute"}


def megabytes(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def part_processors(front: int, others: Iterable[int]) -> None:
    """Give the front the first processor, and everything else, with the hostile clients, the second."""
    for pid, core in [(front, 0), *((pid, 1) for pid in (*others, os.getpid()))]:
        for task in Path(f"/proc/{pid}/task").iterdir():
            os.sched_setaffinity(int(task.name), {core})


# Seen to fail before, at full length: 181 MB, and good visitors waited more than a minute.
@pytest.mark.timeout(600)
def test_good_visitors_are_answered_and_the_front_stays_small(start: Start, folder: Path, figure: Figure) -> None:
    made = json.loads(iwts(folder, "links", "add", "+14155550132", "--slug", "shop", "--json").stdout)
    server = start(**DEFAULTS)
    creator = server.visitor
    assert creator.get("/m/" + made["manage_url"].rpartition("/")[2]).status == 303
    assert creator.get("/stats/shop/visits.csv").status == 200
    cookies = "; ".join(f"{name}={value}" for name, value in creator.cookies.items())
    children = server.children()
    front = children.pop("front")
    if in_short(False, True) and {0, 1} <= os.sched_getaffinity(0):
        part_processors(front, [*children.values(), server.process.pid])
    port = server.address.port
    ended = threading.Event()
    waited, wrong, sizes = list[float](), list[str](), list[float]()

    def be_good(number: int) -> None:
        while not ended.is_set():
            begun = time.monotonic()
            try:
                with socket.socket() as client:
                    client.settimeout(PATIENCE)
                    client.bind((f"127.0.2.{number + 1}", 0))
                    client.connect(("127.0.0.1", port))
                    client.sendall(get(b"/nour", b"Connection: close\r\n"))
                    received = client.recv(65536)
                if statuses(received) != [302]:
                    wrong.append(repr(received[:60]))
            except OSError as error:
                wrong.append(repr(error))
            waited.append(time.monotonic() - begun)
            ended.wait(0.1)

    command = [sys.executable, "-m", "tests.faults.hostile", str(port), str(CONNECTIONS), cookies]
    hostile = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        eventually(lambda: len(list(Path(f"/proc/{front}/fd").iterdir())) > CONNECTIONS / 4)
        with beside(*(lambda n=n: be_good(n) for n in range(GOOD))):
            until = time.monotonic() + SECONDS
            while time.monotonic() < until or len(waited) < 2 * GOOD:
                sizes.append(megabytes(front))
                time.sleep(0.1)
            ended.set()
    finally:
        ended.set()
        did, _ = hostile.communicate("", PATIENCE)
    figure(f"redirects beside {CONNECTIONS} hostile connections", waited)
    assert wrong == []
    assert max(sizes) < MOST
    assert json.loads(did)["sent"] > 0
    assert server.children()["front"] == front, "it was never replaced"
