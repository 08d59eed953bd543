"""Cost of iwts: memory after millions of requests, memory and start-up time with 100,000 links."""

import hashlib
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median

from clients import goal, table, visit
from servers import NUMBERS, SINGLE, TURN, command, iwts, megabytes

from iwts.links import store as links_
from iwts.links.drafts import Draft, Typed
from iwts.storage.db import Database

MANY = 100_000
MILLION = 1_000_000
STARTS = 3


def links() -> None:
    """Memory and start-up time of 100,000 links."""
    with tempfile.TemporaryDirectory() as few_folder, tempfile.TemporaryDirectory() as many_folder:
        databases = [Path(folder) / "iwts.db" for folder in (few_folder, many_folder)]
        for database in databases:
            command(database.parent, "links", "add", NUMBERS[0], "--slug", SINGLE)
        _fill(databases[1], MANY)
        starts: list[list[float]] = [[], []]
        sizes: list[list[float]] = [[], []]
        for _ in range(STARTS):
            for which, database in enumerate(databases):
                with iwts(database=database) as server:
                    starts[which].append(server.start)
                    sizes[which].append(megabytes(server)["front"])
    rows = [
        _cost("memory of the front (PSS)", sizes, " MB", 1, below=60),
        _cost("from exec to the first redirect", starts, " s", 2, below=1),
    ]
    table([f"median of {STARTS}", "1 link", f"{MANY:,} more", "cost", "goal"], *rows)


def _cost(name: str, found: list[list[float]], unit: str, digits: int, below: float) -> list[str]:
    few, many = (median(values) for values in found)
    cells = [f"{value:.{digits}f}{unit}" for value in (few, many, many - few)]
    return [name, *cells, goal(many - few, below=below, unit=unit)]


def _fill(path: Path, count: int) -> None:
    draft = Draft.check([Typed(NUMBERS[0])], label="Nour’s flowers", message="Hello, I come from your flyer.")
    with closing(Database(path, lambda: time.time_ns() // 1000)) as database:
        for first in range(0, count, 1000):
            with database.write() as tx:
                for n in range(first, min(first + 1000, count)):
                    links_.create(tx, replace(draft, slug=f"flyer-{n}"), hashlib.sha256(b"%d" % n).digest())


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
