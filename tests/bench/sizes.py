"""Cost of iwts: memory after millions of requests, memory and start-up time with up to a million links."""

import os
import signal
import tempfile
import time
from pathlib import Path
from statistics import median

import bulk
from clients import goal, table, visit
from servers import NUMBERS, SINGLE, TURN, children, command, get, iwts, megabytes

MANY = 100_000
MILLION = 1_000_000
STARTS = 3
STEADY = 2.0  # seconds after which a front whose memory has stopped growing has all links


def links() -> None:
    """Memory and start-up time with 100,000 and with a million links."""
    rows, few = [], 0.0
    for count in (0, MANY, MILLION):
        with tempfile.TemporaryDirectory() as folder:
            database = Path(folder) / "iwts.db"
            command(database.parent, "links", "add", NUMBERS[0], "--slug", SINGLE)
            bulk.add_links(database, count)
            found = [_start(database) for _ in range(STARTS)]
        start, restart, size = (median(values) for values in zip(*found, strict=True))
        few = few or size
        each = f"{(size - few) * 1024 / count:.2f} KB a link" if count else ""
        wanted = goal(restart, below=0.3, unit=" s")
        rows.append([f"{count + 1:,}", f"{start:.2f} s", f"{restart:.2f} s", wanted, f"{size:.1f} MB", each])
    heads = [
        "from exec to the first redirect",
        "from the death of the front to the next one",
        "goal",
        "front (PSS)",
        "",
    ]
    table([f"links (median of {STARTS})", *heads], *rows)


def _start(database: Path) -> tuple[float, float, float]:
    """Return two times in seconds, and the MB of the front once the table is full."""
    with iwts(database=database) as server:
        time.sleep(STEADY)
        begun = time.monotonic()
        os.kill(children(server)["front"], signal.SIGKILL)
        get(server.port, f"/{SINGLE}")
        restart, size = time.monotonic() - begun, 0.0
        while (now := megabytes(server)["front"]) - size > 0.5:
            size = now
            time.sleep(STEADY)
    return server.start, restart, size


def memory() -> None:
    """Memory after one and after two million requests; takes minutes."""
    rows, totals = [], []
    with iwts("process") as server:
        for millions in range(3):
            while sum(server.answered.values()) < millions * MILLION:
                visit(server, TURN, 128, seconds=5)
            found = megabytes(server)
            totals.append(sum(found.values()))
            wanted = goal(totals[-1], below=110, unit=" MB") if millions else ""
            cells = [f"{size:.1f} MB" for size in (*found.values(), totals[-1])]
            rows.append([f"{sum(server.answered.values()):,}", *cells, wanted])
    growth = totals[2] - totals[1]
    rows.append(["added by the second million", "", "", "", f"{growth:.1f} MB", goal(growth, below=2, unit=" MB")])
    table(["visits answered (PSS)", *found, "all", "goal"], *rows)
