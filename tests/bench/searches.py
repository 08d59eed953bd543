"""Searches of the owner in 100,000 links."""

import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median

import bulk
from clients import goal, table
from servers import NUMBERS, SINGLE, command

from iwts.links import search as in_links
from iwts.links import store as links
from iwts.links.link import State
from iwts.links.search import Sort, Wanted
from iwts.storage.db import Database
from iwts.storage.engines import open_database

MANY = 100_000
TIMES = 9
SHOWN = 50
SEARCHES = {
    "nothing found": Wanted("zebra"),
    "part of a number": Wanted(NUMBERS[0][-6:]),
    "a link name": Wanted("flyer-77777"),
    "an email address": Wanted("nour@shop.example"),
    "all, by name": Wanted(sort=Sort.NAME),
    "all active ones, by visits": Wanted("flyer", (State.ACTIVE,), sort=Sort.VISITS),
}


def search() -> None:
    """Searches of the owner in 100,000 links, and reading the first 50 that are found."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "iwts.db"
        command(path.parent, "links", "add", NUMBERS[0], "--slug", SINGLE)
        bulk.add_links(path, MANY)
        with closing(open_database(path, lambda: time.time_ns() // 1000)) as database:
            for name, wanted in SEARCHES.items():
                times = [_measure(database, wanted) for _ in range(TIMES)]
                took, found = median(took for took, _ in times), times[0][1]
                rows.append([name, f"{took:.0f} ms", goal(took, below=100, unit=" ms"), f"{found:,}"])
    table([f"search in {MANY:,} links (median of {TIMES})", "time", "goal", "found"], *rows)


def _measure(database: Database, wanted: Wanted) -> tuple[float, int]:
    begun = time.perf_counter()
    with database.read() as tx:
        ids = in_links.ids(tx, wanted)
        links.in_order(tx, ids[:SHOWN])
    return (time.perf_counter() - begun) * 1000, len(ids)
