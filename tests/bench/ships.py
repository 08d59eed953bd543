"""The shipper's rate: a journal of a million visits gets into a PostgreSQL database on this machine."""

import itertools
import multiprocessing
import os
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median

from clients import goal, percentile, table
from servers import cpu_of, free_port

from iwts.clock import DAY, SECOND, now
from iwts.commands import invented
from iwts.links import store as links
from iwts.links.link import Link
from iwts.storage.postgres.connection import Server
from iwts.storage.postgres.db import PostgresDatabase
from iwts.storage.postgres.tx import PostgresTx
from iwts.visits import nodes
from iwts.visits.batch import Batch, Visit
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from iwts.visits.shipper import Shipper

VISITS = 1_000_000
LINKS = 500
EDITIONS = 75  # of each of the invented browsers: some 1,500 User-Agents
BATCHES = (100, 5)  # visits in a batch: of a busy server, and of a quiet one
FORMS = 0.05  # seconds between two that others send
SAFE = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on", "autovacuum": "on"}


def ship() -> None:
    """The shipping of a million visits to PostgreSQL, and how long forms wait meanwhile; takes minutes."""
    from tests.postgres import Postgres  # which `make bench` makes importable

    rows = []
    server = Postgres(free_port(), **SAFE)
    try:
        for size in BATCHES:
            with server.database() as address, tempfile.TemporaryDirectory() as folder:
                rows.append([f"{VISITS:,} visits in batches of {size}", *_shipped(address, Path(folder), size)])
    finally:
        server.stop()
    heads = [
        "visits/s",
        "goal",
        "processor time a visit, shipper and PostgreSQL",
        "lock held, median and most",
        "forms wait, median, 99th percentile, most",
    ]
    table(["shipped to PostgreSQL", *heads], *rows)


class _Timed(PostgresDatabase):
    """A database that measures for how long it holds the writers' lock, in ms."""

    held: list[float]
    _since = 0.0

    @property
    def backend(self) -> int:
        """The server's process for the writing connection."""
        assert self._connection
        return self._connection.info.backend_pid

    def _begin(self, *, synced: bool, in_bulk: bool) -> PostgresTx:
        tx = super()._begin(synced=synced, in_bulk=in_bulk)
        self._since = time.perf_counter()
        return tx

    def commit(self) -> None:
        super().commit()
        self.held.append((time.perf_counter() - self._since) * 1000)


def _shipped(address: str, folder: Path, size: int) -> list[str]:
    """Ship; return the figures."""
    with closing(_Timed(Server(address), now)) as database:
        database.held = []
        with database.write() as tx:
            made = [links.create(tx, draft, b"%d" % n) for n, draft in enumerate(invented.drafts(LINKS))]
        journal = Journal(folder / "journal", 4 << 30, 3600, durable=False)
        for batch in _batches(made, size):
            journal.append(batch.pack())
        journal.close()
        reader = JournalReader(folder / "journal", 4 << 30, 3600)
        shipper = Shipper(database, nodes.join(database, folder / "journal"), reader)
        database.held.clear()
        pids = [os.getpid(), database.backend]
        with _forms(address) as waits:
            begun, before = time.perf_counter(), [cpu_of(pid) for pid in pids]
            while shipper._has_more():
                shipper.ship()
            took = time.perf_counter() - begun
            mine, theirs = ((cpu_of(pid) - used) / VISITS * 1e6 for pid, used in zip(pids, before, strict=True))
        with database.read() as tx:
            assert tx.value("SELECT count(*) FROM visit") == VISITS
    return [
        f"{VISITS / took:,.0f}",
        goal(VISITS / took, at_least=50_000),
        f"{mine:.1f}, {theirs:.1f} µs",
        f"{median(database.held):.0f}, {max(database.held):.0f} ms",
        f"{median(waits):.0f}, {percentile(waits, 99):.0f}, {max(waits):.0f} ms",
    ]


def _batches(made: Sequence[Link], size: int) -> Iterator[Batch]:
    found = _visits(made)
    while some := list(itertools.islice(found, size)):
        yield Batch(some[-1].id, some)


def _visits(made: Sequence[Link]) -> Iterator[Visit]:
    """Yield visits of a quarter of an hour."""
    dice = random.Random(1)
    crowds = [invented.Crowd(link, "EG", dice) for link in made]
    shares = list(itertools.accumulate(1 / (n + 1) for n in range(LINKS)))
    first = now() - DAY
    for n, crowd in enumerate(dice.choices(crowds, cum_weights=shares, k=VISITS)):
        at = first + n * SECOND * 900 // VISITS
        visit = crowd.visit(at, at, b"key", "truncated")
        yield visit._replace(agent=f"{visit.agent} {dice.randrange(EDITIONS)}")


@contextmanager
def _forms(address: str) -> Iterator[list[float]]:
    """Change a link again and again from another process; at the end of the block, yield how many ms each took."""
    waits: list[float] = []
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_send_forms, args=(address, there))
    process.start()
    here.recv()  # it begins
    yield waits
    here.send("end")
    waits += here.recv()
    process.join()


def _send_forms(address: str, end: Connection) -> None:
    waits = []
    with closing(PostgresDatabase(Server(address), now)) as database:
        end.send("begin")
        while not end.poll(FORMS):
            begun = time.perf_counter()
            with database.write() as tx:
                tx.run("UPDATE link SET label = :label WHERE id = 1", label=str(begun))
            waits.append((time.perf_counter() - begun) * 1000)
    end.send(waits)
