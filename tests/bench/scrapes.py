"""What scrapes of /metrics take, and what they cost redirects."""

import time
from contextlib import closing
from http.client import HTTPConnection
from statistics import mean, median

from clients import fetch, goal, reading, table, visit
from servers import DURABILITIES, SINGLE, TURN, Server, cpu_of_all, iwts

PATH = "/metrics"
SCRAPES = 300
ROUNDS = 5  # of redirects without scrapes, and with them
SECONDS = 4
SETTLED = 5  # seconds after which the visits are counted


def metrics() -> None:
    """Redirects while /metrics is scraped once a second, and the time of a scrape."""
    # Where the rates differ by more than the goal without any scrapes, the processor time tells more.
    rows, times = [], []
    for durability in DURABILITIES:
        for slug in (SINGLE, TURN):
            with iwts(durability) as server:
                visit(server, slug)
                rows.append([f"`{slug}`, `durability = {durability}`", *_alternating(server, slug)])
                times.append(_alone(server))
    table(["redirects/s, 32 connections", "no scrapes", "one a second", "ratio", "goal", "noise"], *rows)
    waited, taken = (median(each) for each in zip(*times, strict=True))
    figures = [
        f"{waited:.1f} ms",
        goal(waited, below=5, unit=" ms"),
        f"{taken:.1f} ms",
        goal(taken, below=10, unit=" ms"),
    ]
    table(["a scrape on its own", "time", "goal", "processor time of all processes", "goal"], ["median", *figures])


def _alternating(server: Server, slug: str) -> list[str]:
    """Return the rates without and with scrapes, their ratio and its goal, and how far the first ones differ."""
    without, scraped = [], []
    for _ in range(ROUNDS):
        without.append(visit(server, slug, seconds=SECONDS).rate)
        with reading(server, PATH, pause=1.0):
            scraped.append(visit(server, slug, seconds=SECONDS).rate)
    ratio = mean(scraped) / mean(without)
    noise = (max(without) - min(without)) / mean(without)
    return [
        f"{mean(without):,.0f}",
        f"{mean(scraped):,.0f}",
        f"{ratio:.3f}",
        goal(ratio, at_least=0.99),
        f"{noise:.0%}",
    ]


def _alone(server: Server) -> tuple[float, float]:
    """Return the ms until a scrape is there, and the ms of processor time that it takes, without other requests."""
    time.sleep(SETTLED)
    before = cpu_of_all(server)
    with closing(HTTPConnection("127.0.0.1", server.port, timeout=60)) as connection:
        waited = [fetch(connection, PATH) for _ in range(SCRAPES)]
    return median(waited), (cpu_of_all(server) - before) / SCRAPES * 1000
