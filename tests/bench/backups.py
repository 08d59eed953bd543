"""Cost of a backup to the redirects that run at the same time."""

import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clients import goal, meanwhile, table, visit
from servers import DURABILITIES, NUMBERS, SINGLE, Server, command, iwts

MILLION = 1_000_000
SECONDS = 10  # per figure


def backup() -> None:
    """Redirects while a database of a million visits is backed up without pause."""
    rows = []
    with tempfile.TemporaryDirectory() as made:
        database = Path(made) / "iwts.db"
        command(database.parent, "demo", "--visits", str(MILLION))
        for durability in DURABILITIES:
            command(database.parent, "links", "add", NUMBERS[0], "--slug", f"{SINGLE}-{durability}")
        for durability in DURABILITIES:
            slug = f"{SINGLE}-{durability}"
            with iwts(durability, database=database) as server:
                before = visit(server, slug, seconds=SECONDS)
                with backing_up(server) as took:
                    found = visit(server, slug, seconds=SECONDS)
                after = visit(server, slug, seconds=SECONDS)
            undisturbed = (before.p99 + after.p99) / 2
            rise = found.p99 - undisturbed
            rate = found.rate / ((before.rate + after.rate) / 2)
            cells = [f"{undisturbed:.1f} ms", f"{found.p99:.1f} ms", f"{rise:.1f} ms", goal(rise, below=20, unit=" ms")]
            many = f"{len(took)}, {min(took):.1f} to {max(took):.1f} s each"
            rows.append([f"`durability = {durability}`", *cells, f"{rate:.2f}", many])
    heads = ["undisturbed", "during backups", "rise", "goal", "redirects, ratio", "backups"]
    table(["99th percentile, 32 connections", *heads], *rows)


@contextmanager
def backing_up(server: Server) -> Iterator[list[float]]:
    """Make one backup after another until the end; yield the seconds that each took."""
    took: list[float] = []

    def back_up(ended: threading.Event) -> None:
        while not ended.is_set():
            begun = time.monotonic()
            command(server.folder, "backup", "copy.db")
            took.append(time.monotonic() - begun)
            (server.folder / "copy.db").unlink()

    with meanwhile(back_up):
        yield took
