"""Cost of statistics: the data of a page, compared with plain `GROUP BY`, and the rollups."""

import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import islice
from math import inf
from pathlib import Path
from zoneinfo import ZoneInfo

from clients import goal, table

from iwts.clock import DAY, HOUR, SECOND, UTC, now
from iwts.commands import invented
from iwts.errors import TooMuch
from iwts.links import store as links
from iwts.links.link import Link
from iwts.processes.background import Job, repeated
from iwts.processes.serving import TICK
from iwts.statistics import listing, periods
from iwts.statistics import query as stats
from iwts.statistics.query import Query
from iwts.statistics.raw import DIMENSIONS, JOINS
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database
from iwts.storage.engines import open_database
from iwts.storage.tx import Tx
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit
from iwts.visits.ids import Ids

SMALL = 1_000
SIZES = (SMALL, 100_000, 1_000_000, 10_000_000)  # visits of the measured link
LINKS = 1_000  # the others share a tenth of that
CROWDS = 1_000  # of the links' visitors, all the measured link's: nine visits of ten go to it
LATEST = 20
RATE = 5_000  # visits a second that the rollups have to keep up with
SECONDS = 10
FILTERS = {"no filter": {}, "one filter": {"country": "EG"}, "two filters": {"country": "EG", "campaign": "ig"}}
ZONES = ("UTC", "Africa/Cairo", "America/Los_Angeles", "Asia/Kolkata")


def statistics() -> None:
    """Statistics pages of a link with up to ten million visits, and their rollups; takes minutes."""
    rows, costs = [], []
    for size in SIZES:
        with _filled(size) as (database, link, cost):
            found = {name: slowest(database, link, filters) for name, filters in FILTERS.items()}
            if size == SMALL:
                small = found
            plain = {name: _plain(database, link, name) for name in ("30", "all")}
            wanted = ""
            if size == SIZES[-1]:
                wanted = goal(found["no filter"], below=min(30, 2 * small["no filter"]), unit=" ms")
                wanted += f"; {goal(found['one filter'], below=300, unit=' ms')}"
            figures = (*found.values(), *plain.values())
            cells = (f"{value:,.1f} ms" if value < inf else f"refused after {stats.SECONDS:.0f} s" for value in figures)
            rows.append([f"{size:,}", *cells, wanted])
            print(*rows[-1], *cost, file=sys.stderr, flush=True)  # the next one takes minutes
            if size > SMALL:
                costs.append([f"{size:,}", *cost, goal(float(cost[-1].split()[0]), below=120)])
            if size == SIZES[-1]:
                lag = _keep_up(database, link)
    heads = ["no filter", "one", "two", "plain, 30 days", "plain, all"]
    table(["data of a page, the slowest of all ranges in four zones; visits", *heads, "goal"], *rows)
    heads = ["counted a second", "longest lock", "visits", "rollups", "bytes a visit in all"]
    table(["database of 1,000 links; visits of the largest", *heads, "goal"], *costs)
    wanted = goal(lag, below=2, unit=" s")
    table([f"{RATE:,} visits a second for {SECONDS} s", "figure", "goal"], ["longest lag", f"{lag:.1f} s", wanted])


@contextmanager
def _filled(size: int) -> Iterator[tuple[Database, Link, list[str]]]:
    """Yield a database whose first link has about `size` visits, and the cost of counting them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "iwts.db"
        with closing(open_database(path, now)) as database:
            with database.write() as tx:
                made = [links.create(tx, draft, b"%d" % n) for n, draft in enumerate(invented.drafts(LINKS))]
            crowds, ids = [made[0]] * CROWDS + made[1:], Ids()
            for batch in invented.batches(crowds, round(size / _share()), 1, now(), "truncated"):
                with database.write() as tx:
                    visits.record(tx, batch, ids)
                database.checkpoint()
            counter = RollupJob(database)
            locks: list[float] = []
            begun = time.perf_counter()
            with _timed(locks):
                while counter.step():
                    database.checkpoint()
            seconds = time.perf_counter() - begun
            database.erase_deleted()
            with database.read() as tx:
                n = tx.value("SELECT count(*) FROM visit")
                raw = _bytes(tx, "visit", "visit_link_at") / n
                rollups = (
                    _bytes(
                        tx,
                        "day_count",
                        "month_count",
                        "pair_count",
                        "pair_period",
                        "dimension_value",
                        "recent_visitor",
                        "link_total",
                    )
                    / n
                )
            rate, lock = f"{n / seconds:,.0f}", f"{max(locks) * 1000:.0f} ms"
            whole = path.stat().st_size / n
            yield database, made[0], [rate, lock, f"{raw:.0f} bytes each", f"{rollups:.0f}", f"{whole:.0f} bytes"]


def _share() -> float:
    """Return the first link's share of all visits."""
    weights = [1 / n for n in range(1, CROWDS + LINKS)]
    return sum(weights[:CROWDS]) / sum(weights)


@contextmanager
def _timed(found: list[float]) -> Iterator[None]:
    """Record how long each transaction blocks other writers."""
    original = Database.write

    @contextmanager
    def write(database: Database, **options: bool) -> Iterator[Tx]:
        with original(database, **options) as tx:
            begun = time.perf_counter()
            yield tx
        found.append(time.perf_counter() - begun)

    Database.write = write  # type: ignore[method-assign]
    try:
        yield
    finally:
        Database.write = original  # type: ignore[method-assign]


def _bytes(tx: Tx, *tables: str) -> int:
    names = ", ".join(f"'{name}'" for name in tables)
    return int(tx.value(f"SELECT sum(pgsize) FROM dbstat('main', 1) WHERE name IN ({names})"))


def slowest(database: Database, link: Link, filters: dict[str, str]) -> float:
    """Return the maximum ms for the data of a page: the fastest of several tries in each range and zone."""
    with database.read() as tx:
        there = stats.span(tx, [link.id])

    def read(name: str, zone: str) -> float:
        period = periods.choose({"range": name}, ZoneInfo(zone), now(), (there.first, there.last))[1]
        query = Query((link.id,), period, filters)
        try:
            return _fastest(lambda: _page(database, query))
        except TooMuch:
            return inf

    return max(read(name, zone) for name in periods.RANGES for zone in ZONES)


def _page(database: Database, query: Query) -> None:
    found = stats.read(database, query)
    with database.read() as tx:
        listing.latest(tx, query, found.series, LATEST)


def _plain(database: Database, link: Link, name: str) -> float:
    """Return the ms for one GROUP BY per breakdown."""
    with database.read() as tx:
        there = stats.span(tx, [link.id])
    period = periods.choose({"range": name}, UTC, now(), (there.first, there.last))[1]
    where = f"WHERE visit.link = {link.id} AND at >= {period.start} AND at < {period.end}"
    grouped = [
        f"SELECT {what}, count(*) FROM visit {' '.join(JOINS.values())} {where} GROUP BY 1"
        for what in DIMENSIONS.values()
    ]
    grouped.append(f"SELECT at / {HOUR}, count(*) FROM visit {where} GROUP BY 1")
    grouped.append(f"SELECT count(*) FROM (SELECT DISTINCT at / {DAY}, visitor FROM visit {where})")

    def read() -> None:
        with database.read() as tx:
            for sql in grouped:
                tx.all(sql)

    return _fastest(read)


def _fastest(read: Callable[[], None], tries: int = 5) -> float:
    found: list[float] = []
    while len(found) < tries and sum(found) < 2000:
        begun = time.perf_counter()
        read()
        found.append((time.perf_counter() - begun) * 1000)
    return min(found)


def _keep_up(database: Database, link: Link) -> float:
    """Return the rollups' maximum lag in seconds while visits are recorded and counted as on a server."""
    ended = threading.Event()
    lags: list[float] = []

    def count() -> None:
        counter = RollupJob(database)
        job = Job(lambda: repeated(counter.step))
        while not ended.wait(TICK):
            while job.go_on(ended):
                pass

    counter = threading.Thread(target=count)
    counter.start()
    made, ids = _more(link), Ids()
    with closing(open_database(database.path, now)) as front:
        for n in range(SECONDS * 100):
            due = time.monotonic() + 0.01
            with front.write() as tx:
                visits.record(tx, Batch(now(), list(islice(made, RATE // 100))), ids)
            if n >= SECONDS * 20:  # by then it counts new visits
                with front.read() as tx:
                    lags.append((now() - tx.value("SELECT last_visit FROM rollup_progress")) / SECOND)
            time.sleep(max(due - time.monotonic(), 0))
    ended.set()
    counter.join()
    return max(lags)


def _more(link: Link) -> Iterator[Visit]:
    """Yield visits that happen now."""
    crowd = invented.Crowd(link, "EG", random.Random(2))
    last = 0
    while True:
        last = max(now(), last + 1)
        yield crowd.visit(last, last, b"key", "truncated")
