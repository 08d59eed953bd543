"""Fifty million visits in one PostgreSQL database: their size, the rate of counting, and statistics pages."""

import os
import sys
import time
from contextlib import closing

import bulk
from clients import goal, table
from counted import slowest
from servers import free_port
from ships import SAFE

from iwts.clock import DAY, SECOND, now
from iwts.links import store as links
from iwts.statistics.rollup_job import MANY, RollupJob
from iwts.storage import address
from iwts.storage.db import Database
from iwts.storage.engines import open_database
from iwts.storage.tx import Tx
from iwts.visits import agent_table

VISITS = 500_000 if "SHORT" in os.environ else 50_000_000
NEW = VISITS // 50  # that are counted one after the other
LINKS = 100_000
DAYS = 365
CHUNK = 500_000  # visits in a transaction

_SOURCES = """
    INSERT INTO source (id, link, text)
    SELECT link.id * :each + n, link.id, 'source-' || n || '.example' FROM link, generate_series(0, :each - 1) AS n
"""
# One link has a share of a twentieth, 700 have more than 5,000 visits of 50 million, and the others a third of all.
_VISITS = f"""
    INSERT INTO visit (id, at, link, number, country, agent, referrer, campaign, visitor, ip)
    SELECT at, at, link, link, (CAST(:countries AS text[]))[1 + floor(random() * 10)], 1 + floor(random() * :browsers),
      link * :each + floor(random() * :each), link * :each + floor(random() * :each),
      floor(random() * {bulk.VISITORS}), '\\x29200000'
    FROM (
      SELECT :start + n * :step / 64 * 64 AS at, CAST(2 + floor(:links * random() ^ 4) AS bigint) AS link
      FROM generate_series(:first, :last) AS n
    ) AS made
"""


def millions() -> None:
    """Fill a database, count, and read pages."""
    from tests.postgres import Postgres  # which `make bench` makes importable

    server = Postgres(free_port(), **SAFE, shared_buffers="1GB", max_wal_size="4GB", work_mem="64MB")
    try:
        with server.database() as text:
            location = address.parse(text)
            bulk.add_links(location, LINKS)
            with closing(open_database(location, now)) as database:
                job = RollupJob(database)
                _fill(database, now() - DAYS * DAY, now() - DAY, VISITS)
                filled = _count_at_once(database, job)
                pages = _pages(database)
                size, whole = _sizes(database)
                _fill(database, now() - DAY // 24, now() - 2 * SECOND, NEW)
                counted = _count(job)
    finally:
        server.stop()
    table(
        [f"PostgreSQL with {VISITS:,} visits of {LINKS:,} links", "figure", "goal"],
        ["bytes of a visit with its indexes, of a visit in all", f"{size:.0f}, {whole:.0f}", ""],
        [f"the totals of all links with {MANY:,} visits or more", f"{filled:.0f} s", ""],
        [f"{NEW:,} new visits, counted a second", f"{NEW / counted:,.0f}", ""],
        *([f"data of a page, {what}", f"{took:.1f} ms", goal(took, below=50, unit=" ms")] for what, took in pages),
    )


def _fill(database: Database, start: int, end: int, count: int) -> None:
    """Add visits between two moments, in the order of time."""
    for first in range(0, count, CHUNK):
        with database.write() as tx:
            if not tx.value("SELECT count(*) FROM agent"):
                _add_strings(tx)
            tx.make_room([*range(start, end, DAY), end])
            tx.run(
                _VISITS,
                first=first,
                last=min(first + CHUNK, count) - 1,
                start=start,
                step=(end - start) // count,
                links=LINKS,
                each=bulk.SOURCES,
                browsers=bulk.BROWSERS,
                countries=list(bulk.COUNTRIES),
            )
        print(f"{first:,} of {count:,} visits", end="\r", file=sys.stderr, flush=True)


def _add_strings(tx: Tx) -> None:
    tx.run(_SOURCES, each=bulk.SOURCES)
    tx.many(
        "INSERT INTO agent (id, text) VALUES (?, ?)",
        [(n + 1, bulk.AGENT.format(n + 80)) for n in range(bulk.BROWSERS)],
    )


def _count_at_once(database: Database, job: RollupJob) -> float:
    """Count what is there link by link, as after an import; return the seconds."""
    agent_table.classify_new(database, bulk.BROWSERS)
    begun = time.perf_counter()
    with database.write() as tx:
        tx.run("INSERT INTO link_total (link, visits) SELECT link, count(*) FROM visit GROUP BY link")
        tx.run("UPDATE rollup_progress SET last_visit = (SELECT max(id) FROM visit)")
    _count(job)
    return time.perf_counter() - begun


def _count(job: RollupJob) -> float:
    """Count until all is done; return the seconds."""
    begun = time.perf_counter()
    while job.step():
        pass
    return time.perf_counter() - begun


def _pages(database: Database) -> list[tuple[str, float]]:
    """Return the slowest page of the largest link, and of the largest one without totals, each in ms."""
    with database.read() as tx:
        found = [
            tx.one(f"SELECT link, visits FROM link_total WHERE has_rollups = {n} ORDER BY visits DESC LIMIT 1")
            for n in (1, 0)
        ]
        made = [
            (links.get(tx, f"flyer-{link}"), f"a link with {visits:,} visits") for link, visits in filter(None, found)
        ]
    filters = {"": {}, ", one filter": {"country": "EG"}}
    return [(name + what, slowest(database, link, chosen)) for link, name in made for what, chosen in filters.items()]


def _sizes(database: Database) -> tuple[float, float]:
    """Return the bytes of a visit with its indexes, and of the whole database for a visit."""
    with database.read() as tx:
        n = tx.integer("SELECT count(*) FROM visit")
        visits = tx.integer("SELECT CAST(sum(pg_total_relation_size(relid)) AS bigint) FROM pg_partition_tree('visit')")
        return visits / n, tx.integer("SELECT pg_database_size(current_database())") / n
