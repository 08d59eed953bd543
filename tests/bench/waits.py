"""Waiting times of pages: behind the front, and during redirects that wait for a slow disk."""

import subprocess
import tempfile
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from statistics import median

from clients import SECONDS, UnixConnection, fetch, goal, percentile, reading, table, visit
from servers import TURN, iwts

HERE = Path(__file__).parent
PATHS = ("/", "/static/app.css")
FSYNC = 100  # ms, in slow_fsync.c
PAUSE = 0.02  # seconds between two pages of a reader


def disk() -> None:
    """Pages and static files during redirects on a disk whose fsync takes 100 ms."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        slow = Path(folder) / "slow_fsync.so"
        subprocess.run(["gcc", "-shared", "-fPIC", "-O2", "-o", slow, HERE / "slow_fsync.c"], check=True)
        preloaded = {"LD_PRELOAD": str(slow)}
        for durability, environ in (("power", {}), ("power", preloaded), ("process", preloaded)):
            with iwts(durability, environ=environ) as server:
                with reading(server, PATHS[0], PAUSE) as pages, reading(server, PATHS[1], PAUSE) as files:
                    load = visit(server, TURN, seconds=2 * SECONDS)
                if environ and durability == "power":
                    assert load.p50 >= FSYNC, "the disk is not slow"
            cells = [f"{load.rate:,.0f}/s, {load.p50:.0f} / {load.p99:.0f} ms"]
            cells += [f"{percentile(found, 50):.1f} / {percentile(found, 99):.1f} ms" for found in (pages, files)]
            worst = max(percentile(pages, 99), percentile(files, 99))
            name = f"{FSYNC} ms an fsync" if environ else "as it is"
            rows.append([f"{name}, `durability = {durability}`", *cells, goal(worst, below=50, unit=" ms")])
    head = "disk (50th / 99th percentile, link `turn`)"
    table([head, "redirects, 32 connections", *(f"`{path}`" for path in PATHS), "goal"], *rows)


def relay() -> None:
    """Time that the front adds to a page."""
    rows = []
    with iwts() as server:
        (socket,) = server.sockets.glob("iwts-*/web")
        with closing(HTTPConnection("127.0.0.1", server.port)) as front, closing(UnixConnection(socket)) as web:
            for path in PATHS:
                through, straight = [], []
                for _ in range(300):
                    through.append(fetch(front, path))
                    straight.append(fetch(web, path, {"x-iwts-client": "127.0.0.1"}))
                added = median(through) - median(straight)
                figures = [f"{median(through):.2f} ms", f"{median(straight):.2f} ms", f"{added:.2f} ms"]
                rows.append([f"`{path}`", *figures, goal(added, below=1, unit=" ms")])
    table(["a page at 1 connection (median of 300)", "through the front", "from waitress", "added", "goal"], *rows)
