"""Redirects of several fronts on PostgreSQL, beside one on SQLite, on the same cores."""

import os

from clients import table, visit
from servers import SINGLE, TURN, cpu_of_all, free_port, iwts
from ships import SAFE

FRONTS = (1, 2, 4)
CONNECTIONS = 128
SECONDS = 5


def fronts() -> None:
    """Redirects of 1, 2 and 4 fronts on PostgreSQL, and of one on SQLite."""
    from tests.postgres import Postgres  # which `make bench` makes importable

    rows = []
    server = Postgres(free_port(), **SAFE)
    try:
        rows.append(["SQLite", *_redirects({})])
        for n in FRONTS:
            with server.database() as address:
                environ = {"IWTS_DATABASE": address, "IWTS_FRONTS": str(n)}
                rows.append([f"PostgreSQL, {n} {'front' if n == 1 else 'fronts'}", *_redirects(environ)])
    finally:
        server.stop()
    heads = [f"link `{slug}`: redirects/s, 99th percentile, µs of all fronts, of iwts" for slug in (SINGLE, TURN)]
    table([f"{CONNECTIONS} connections, {os.cpu_count()} cores, `durability = power`", *heads], *rows)


def _redirects(environ: dict[str, str]) -> list[str]:
    """Return the figures of a server: for each link its rate, tail, and processor time per redirect."""
    cells = []
    with iwts(environ=environ) as server:
        visit(server, SINGLE, CONNECTIONS, seconds=1)
        for slug in (SINGLE, TURN):
            used, before = cpu_of_all(server), sum(server.answered.values())
            found = visit(server, slug, CONNECTIONS, SECONDS)
            each = (cpu_of_all(server) - used) / (sum(server.answered.values()) - before) * 1e6
            cells.append(f"{found.rate:,.0f}, {found.p99:.1f} ms, {found.cpu:.0f}, {each:.0f} µs")
    return cells
