"""A simulated year of a busy server: memory, files and pages must stay as they were.

The server's clock is ahead of the true time (`tests/faults/clock.c`) and moves on by a day when the work of a day is
done. The server answers redirects and pages and makes backups. Most visits are written here, and counted and deleted by
the server's own jobs without their rests, which would take hours.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import bulk
from clients import fetch, percentile, table, visit
from servers import NUMBERS, SINGLE, Server, add_managed, command, iwts, megabytes, settle

from iwts.backups import daily
from iwts.clock import DAY, SECOND, UTC, local, now
from iwts.deletion import deletion, retention
from iwts.links import store as links
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database
from iwts.storage.engines import open_database

SHORT = bool(os.environ.get("SHORT"))  # a tenth of the visits
LINKS = 100_000
BUSY = 100  # links with visits
VISITS, REDIRECTS = (1_000_000, 200_000) if SHORT else (10_000_000, 2_000_000)  # of the year; redirects are visits, too
DAYS = 365
KEPT = 30  # days that visits are kept
YOUNG = 40  # days until the first figures: by then, as many visits are deleted as arrive
LOOK = 73  # days between two figures; the last ones are those of the last day
WEEK = 7  # days between two deletions of a busy link
MANAGED = "read"  # the link that wrk visits, and whose pages are read
PAGES = 100
LOG = 64.0  # MB to which the log is cut after a backup
MOST = 1.1  # ratio of an old server to a young one
CLOCK = Path(__file__).parents[1] / "faults/clock.c"
TOTALS = ("day_count", "month_count", "pair_count", "pair_period", "dimension_value", "recent_visitor", "tally")


class Clock:
    """A clock that a server and this process share."""

    def __init__(self, folder: Path, day: int) -> None:
        """Set it to a day of the year that ends now."""
        self._file, library = folder / "clock", folder / "clock.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, CLOCK, "-ldl"], check=True)
        self.environ = {"LD_PRELOAD": str(library), "CLOCK": str(self._file)}
        self.set(day)

    def set(self, day: int) -> None:
        self._ahead = (day - DAYS) * DAY
        self._file.with_suffix(".new").write_text(str(self._ahead // SECOND))
        self._file.with_suffix(".new").rename(self._file)

    def __call__(self) -> int:
        return now() + self._ahead


def ageing() -> None:
    """Memory, files and pages after a simulated year, compared with its beginning; takes half an hour."""
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        old, young = Path(first), Path(second)
        database = old / "iwts.db"
        command(old, "links", "add", NUMBERS[0], "--slug", SINGLE)
        bulk.add_links(database, LINKS)
        clock = Clock(old, 0)
        (old / "backups").mkdir()
        environ = {**clock.environ, "IWTS_VISIT_RETENTION": str(KEPT), "IWTS_BACKUP_DIR": str(old / "backups")}
        with iwts(database=database, environ=environ) as server, closing(open_database(database, clock)) as db:
            cookie = add_managed(server, MANAGED)
            for day in _live(server, db, clock):
                if day == YOUNG:
                    before = _figures(server, db, clock)
                    command(old, "backup", str(young / "iwts.db"))
                elif day % LOOK == 0:  # to see whether it grows all the time
                    after = _figures(server, db, clock)
            environ = {**Clock(young, YOUNG).environ, "IWTS_VISIT_RETENTION": str(KEPT)}
            with iwts(database=young / "iwts.db", environ=environ) as other:
                for path in ("/", "/my", f"/manage/{MANAGED}", f"/stats/{MANAGED}"):
                    name = f"`{path}`, ms"
                    before[name], after[name] = _alternately((other, server), path, cookie)
    least = {"log, MB": LOG}
    ratios = {name: max(after[name], least.get(name, 0)) / max(before[name], least.get(name, 0)) for name in before}
    limited = [name for name in ratios if not name.startswith("totals")]
    table(
        ["", f"after {YOUNG} days", f"after {DAYS}", "ratio", "goal"],
        *(
            [
                name,
                f"{before[name]:.1f}",
                f"{after[name]:.1f}",
                f"{ratio:.2f}",
                f"≤ {MOST}: {'met' if ratio <= MOST else '**missed**'}" if name in limited else "",
            ]
            for name, ratio in ratios.items()
        ),
    )
    if missed := [name for name in limited if ratios[name] > MOST]:
        sys.exit(f"grown by more than a tenth: {', '.join(missed)}")


def _live(server: Server, db: Database, clock: Clock) -> Iterator[int]:
    """Do the work of each day; yield the number of days that are over."""
    job, begun = RollupJob(db), time.monotonic()
    busy = list(range(2, 2 + BUSY))
    for day in range(1, DAYS + 1):
        clock.set(day)
        bulk.add_visits(db, busy, clock() - DAY // 2, clock(), (VISITS - REDIRECTS) // DAYS)
        while server.answered.get(MANAGED, 0) < REDIRECTS * day // DAYS:
            visit(server, MANAGED)
            settle(server)  # those that are written here have higher ids, and may be counted
        if day % WEEK == 0:
            gone = busy[day // WEEK % BUSY]
            with db.write() as tx:
                deletion.delete(tx, links.get(tx, f"flyer-{gone}"))
            busy[day // WEEK % BUSY] = LINKS + 1 + day
            bulk.add_links(db.path, 1, first=LINKS + 1 + day)
        while job.step():
            pass
        _finish(deletion.purge(db))
        _finish(retention.drop(db, job, KEPT))
        if day % 10 == 0:
            took = time.monotonic() - begun
            print(f"{took:.0f} s: {day} days, {server.answered[MANAGED]:,} redirects", file=sys.stderr, flush=True)
        yield day


def _finish(work: Iterable[object]) -> None:
    for _ in work:
        pass


def _figures(server: Server, db: Database, clock: Clock) -> dict[str, float]:
    """Return MB after today's backup, which holds up the log, and some load."""
    today = local(clock(), UTC).date()
    while daily.last_day(server.folder / "backups", today) != today:
        time.sleep(1)
    visit(server, MANAGED, 128)
    settle(server)
    with db.read() as tx:
        names = ", ".join(f"'{name}'" for name in TOTALS)
        totals = tx.value(f"SELECT sum(pgsize) FROM dbstat('main', 1) WHERE name IN ({names})") / 1e6
    found = {f"{name}, MB": size for name, size in megabytes(server).items()}
    found["database without totals, MB"] = db.path.stat().st_size / 1e6 - totals
    found["totals, which are kept, MB"] = totals
    found["log, MB"] = db.path.with_name("iwts.db-wal").stat().st_size / 1e6
    print(", ".join(f"{name} {size:.1f}" for name, size in found.items()), file=sys.stderr, flush=True)
    return found


def _alternately(servers: Iterable[Server], path: str, cookie: str) -> list[float]:
    """Return the ms of a page from each server, requested in turn: the machine is as busy for both.

    The 10th percentile: slower pages had to wait for other processes.
    """
    found: list[list[float]] = [[] for _ in servers]
    for _ in range(PAGES):
        for server, times in zip(servers, found, strict=True):
            with closing(HTTPConnection("127.0.0.1", server.port, timeout=60)) as connection:
                times.append(fetch(connection, path, {"Cookie": cookie}))
    return [percentile(times, 10) for times in found]
