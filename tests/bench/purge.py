"""The purge of a deleted link with millions of visits, and the redirects that run at the same time."""

import json
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import mean

import bulk
from clients import goal, table, visit
from servers import NUMBERS, SINGLE, command, get, iwts

from iwts.clock import DAY, now
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.engines import open_database

VISITS = 5_000_000
DAYS = 100  # over which they are spread
SECONDS = 5  # of load between two looks at what is left
LINK = 2


def purge() -> None:
    """Redirects while a deleted link with five million visits is purged; takes minutes."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "iwts.db"
        command(database.parent, "links", "add", NUMBERS[0], "--slug", SINGLE)
        bulk.add_links(database, 1, first=LINK)
        with closing(open_database(database, now)) as db:
            bulk.add_visits(db, [LINK], now() - DAYS * DAY, now(), VISITS)
            counter = RollupJob(db)
            while counter.step():
                db.checkpoint()
        with iwts(database=database) as server:
            before = visit(server, SINGLE, seconds=SECONDS)
            command(server.folder, "links", "delete", f"flyer-{LINK}", "--yes")
            begun, loads = time.monotonic(), []
            while left := _left(database):
                print(f"{time.monotonic() - begun:.0f} s: {left:,} visits left", file=sys.stderr, flush=True)
                loads.append(visit(server, SINGLE, seconds=SECONDS))
            took = time.monotonic() - begun
            visits = json.loads(get(server.port, "/healthz"))["visits"]
    rate, p99 = mean(load.rate for load in loads), max(load.p99 for load in loads)
    rows = [
        ["until all visits are gone", f"{took:.0f} s", goal(took, below=300, unit=" s")],
        ["redirects/s meanwhile (before)", f"{rate:,.0f} ({before.rate:,.0f})", ""],
        ["99th percentile, the worst of all (before)", f"{p99:.1f} ms ({before.p99:.1f} ms)", ""],
        [
            "visits answered, dropped",
            f"{visits['accepted']:,}, {visits['dropped']:,}",
            goal(visits["dropped"], below=1),
        ],
    ]
    table([f"purge of {VISITS:,} visits, 32 connections", "figure", "goal"], *rows)


def _left(path: Path) -> int:
    """Return the number of the link's visits, and 1 for the link itself, that are left."""
    with closing(open_database(path, now)) as db, db.read() as tx:
        return int(
            tx.value(
                "SELECT (SELECT count(*) FROM link WHERE id = :link) + count(*) FROM visit WHERE link = :link",
                link=LINK,
            )
        )
