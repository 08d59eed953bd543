"""Redirects under load, each visit recorded with its country, compared with nginx's bare `return 302` in the same run.

    python tests/bench/redirects.py [SECTION …]

Machines are noisy: compare the front's processor time per redirect, and the ratios. Every answered visitor must be a
visit in the file.
"""

import argparse
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager

import ageing
import backups
import built
import clusters
import counted
import lists
import profiled
import purge
import scrapes
import searches
import ships
import sizes
import waits
from clients import SECONDS, goal, idling, reading, table, visit
from servers import DURABILITIES, SINGLE, TURN, Server, add_managed, command, iwts, nginx

CONNECTIONS = (1, 32, 128)


def single() -> None:
    """A link of one number at 1, 32 and 128 connections."""
    _beside_nginx(SINGLE)


def turn() -> None:
    """A link of three numbers in turn at 1, 32 and 128 connections."""
    _beside_nginx(TURN)


def _beside_nginx(slug: str) -> None:
    with nginx() as server:
        base = {n: visit(server, slug, n) for n in CONNECTIONS}
    rows = [["nginx, `return 302`", *(f"{f.rate:,.0f} ({f.p99:.1f} ms, {f.cpu:.1f} µs)" for f in base.values())]]
    for durability in DURABILITIES:
        with iwts(durability) as server:
            found = {n: visit(server, slug, n) for n in CONNECTIONS}
        cells = (
            f"{f.rate:,.0f} ({f.rate / base[n].rate:.2f}, {f.p99:.1f} ms, {f.cpu:.1f} µs)" for n, f in found.items()
        )
        rows.append([f"iwts, `durability = {durability}`", *cells])
    heads = ["1 connection" if n == 1 else f"{n} connections" for n in CONNECTIONS]
    table([f"redirects/s, link `{slug}` (ratio to nginx, 99th percentile, µs of the front)", *heads], *rows)


def pages() -> None:
    """Redirects while the web renders statistics pages without pause."""

    @contextmanager
    def rendering(server: Server) -> Iterator[None]:
        cookie = add_managed(server, "read")
        visit(server, "read", seconds=1)
        with reading(server, "/stats/read", cookie=cookie) as one, reading(server, "/stats/read", cookie=cookie) as two:
            yield
        assert one
        assert two

    _disturbed("statistics pages without pause", rendering, at_least=0.7)


def idle() -> None:
    """Redirects with 2,000 idle connections open."""
    _disturbed("2,000 idle connections", lambda server: idling(server, 2000), at_least=0.9)


def webhooks() -> None:
    """Redirects while each visit has to be told to ten programs that never answer."""

    private = {"IWTS_WEBHOOK_PRIVATE": "yes"}

    @contextmanager
    def hanging(server: Server) -> Iterator[None]:
        with ExitStack() as stack:
            programs = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(10)]
            for program in programs:
                url = f"https://127.0.0.1:{program.getsockname()[1]}/"
                command(server.folder, "webhooks", "add", url, "--event", "visit.recorded", environ=private)
            visit(server, SINGLE, seconds=1)
            programs[0].settimeout(60)
            stack.enter_context(programs[0].accept()[0])  # it is called
            yield
            for id_ in range(1, 11):
                command(server.folder, "webhooks", "remove", str(id_))

    _disturbed("ten webhooks that hang", hanging, at_least=0.9, environ=private)


def _disturbed(
    what: str,
    disturbing: Callable[[Server], AbstractContextManager[None]],
    at_least: float,
    environ: Mapping[str, str] | None = None,
) -> None:
    rows = []
    for durability in DURABILITIES:
        for slug in (SINGLE, TURN):
            with iwts(durability, environ=environ) as server:
                before = visit(server, slug)
                with disturbing(server):
                    found = visit(server, slug)
                after = visit(server, slug)
            undisturbed = (before.rate + after.rate) / 2
            ratio = found.rate / undisturbed
            figures = [f"{undisturbed:,.0f}", f"{found.rate:,.0f}", f"{ratio:.2f}", goal(ratio, at_least=at_least)]
            rows.append([f"`{slug}`, `durability = {durability}`", *figures])
    table(["redirects/s, 32 connections", "undisturbed", what, "ratio", "goal"], *rows)


def agents() -> None:
    """Redirects for User-Agents that were never seen before."""
    rows = []
    for durability in DURABILITIES:
        with iwts(durability) as server:
            known = [visit(server, TURN, seconds=1).rate]
            new = []
            for name in ("Aster", "Borage", "Clover"):
                new.append(visit(server, TURN, seconds=1, new_browsers=name).rate)
                known.append(visit(server, TURN, seconds=1).rate)
        ratio = (sum(new) / len(new)) / (sum(known) / len(known))
        figures = [f"{sum(rates) / len(rates):,.0f}" for rates in (known, new)]
        rows.append([f"`durability = {durability}`", *figures, f"{ratio:.2f}", goal(ratio, at_least=0.5)])
    table(["redirects/s, 32 connections", "three User-Agents", "a new one each time", "ratio", "goal"], *rows)


SECTIONS = {
    section.__name__: section
    for section in (
        single,
        turn,
        pages,
        idle,
        webhooks,
        scrapes.metrics,
        agents,
        waits.disk,
        waits.relay,
        sizes.links,
        sizes.memory,
        counted.statistics,
        lists.lists,
        searches.search,
        backups.backup,
        purge.purge,
        ships.ship,
        clusters.cluster,
        ageing.ageing,
        built.executables,
        built.compiled,
        profiled.profile,
    )
}
# They take minutes, need `make build` or PostgreSQL, or are for work on the front.
LEFT_OUT = ("memory", "purge", "ship", "cluster", "ageing", "executables", "compiled", "profile")


def main() -> None:
    texts = "\n".join(f"  {name:8} {section.__doc__}" for name, section in SECTIONS.items())
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=f"sections:\n{texts}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sections", nargs="*", metavar="SECTION")
    chosen = parser.parse_args().sections or [name for name in SECTIONS if name not in LEFT_OUT]
    if unknown := [name for name in chosen if name not in SECTIONS]:
        parser.error(f"no such section: {', '.join(unknown)}")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # stops the servers that were started
    busy = os.getloadavg()[0]
    print(
        f"{os.cpu_count()} cores, shared with the load; {SECONDS} seconds a figure; {busy:.1f} processes busy before\n"
    )
    for name in chosen:
        SECTIONS[name]()
    left_out = [name for name in SECTIONS if name not in chosen]
    if left_out:
        print(f"Left out: {', '.join(left_out)}")


if __name__ == "__main__":
    main()
