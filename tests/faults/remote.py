"""A database on another machine, for the servers of a test."""

import contextlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from iwts import tokens
from iwts.clock import now
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.storage.postgres.connection import Server as PostgresServer
from iwts.storage.postgres.db import PostgresDatabase
from tests.faults.load import name_of
from tests.faults.server import NAMES, NUMBERS
from tests.postgres import Postgres


@dataclass(frozen=True)
class Remote:
    """A PostgreSQL server with a database of iwts, and a folder for the files of iwts servers."""

    postgres: Postgres
    address: str
    folder: Path

    def add(self, slug: str, *numbers: str, **fields: object) -> None:
        draft = Draft.check([Typed(f"+{number}") for number in numbers or NUMBERS[:1]], slug=slug, **fields)
        with (
            contextlib.closing(PostgresDatabase(PostgresServer(self.address), now, make=False)) as db,
            db.write() as tx,
        ):
            links.create(tx, draft, tokens.digest(tokens.new()))

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        return self.postgres.sql(sql, database=self.address.rpartition("/")[2])

    def recorded(self) -> Counter[str]:
        return Counter(name_of(str(referrer), str(campaign)) for referrer, campaign in self.rows(NAMES))

    @contextlib.contextmanager
    def cut(self) -> Iterator[None]:
        """End all connections; new ones are accepted."""
        self.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'iwts'")
        yield
