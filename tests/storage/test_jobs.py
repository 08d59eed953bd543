"""The jobs of several servers on one PostgreSQL: who has them, and what the others can no longer write."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from iwts.errors import Unavailable
from iwts.storage.db import Database, Jobs, TakenOver
from iwts.storage.engines import open_database
from iwts.storage.postgres import db as postgres_db
from iwts.storage.postgres import jobs as postgres_jobs
from iwts.storage.postgres.connection import Server
from iwts.storage.postgres.db import PostgresDatabase
from tests.conftest import Clock
from tests.patience import eventually
from tests.postgres import Postgres

HOLDER = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 3 AND granted AND database = " + (
    "(SELECT oid FROM pg_database WHERE datname = current_database())"
)


class Servers:
    """Two servers on one database."""

    def __init__(self, postgres: Postgres, address: str, clock: Clock) -> None:
        self._postgres, self._name = postgres, address.rpartition("/")[2]
        self.dbs = [PostgresDatabase(Server(address), clock) for _ in range(2)]
        self.one, self.other = (db.jobs() for db in self.dbs)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        return self._postgres.sql(sql, database=self._name)

    def cut(self) -> None:
        """End the connection that has the lock."""
        assert self.rows(f"SELECT pg_terminate_backend(pid) FROM ({HOLDER}) AS holder") == [(True,)]
        eventually(lambda: self.rows(HOLDER) == [])

    def days(self) -> list[object]:
        return [day for (day,) in self.rows("SELECT day FROM day_key ORDER BY day")]

    def close(self) -> None:
        for jobs in (self.one, self.other):
            jobs.close()
        for db in self.dbs:
            db.close()


@pytest.fixture
def servers(postgres: Postgres, clock: Clock) -> Iterator[Servers]:
    with postgres.database() as address, contextlib.closing(Servers(postgres, address, clock)) as servers:
        yield servers


def taken(jobs: Jobs) -> Database:
    """Take the jobs, once the last connection that had them has ended."""
    eventually(jobs.look)
    found = jobs.look()
    assert found
    return found


def add(db: Database, day: int) -> None:
    with db.write() as tx:
        tx.run("INSERT INTO day_key (day, key) VALUES (:day, :key)", day=day, key=b"key")


def test_one_server_has_the_jobs_until_it_leaves_them(servers: Servers) -> None:
    db = taken(servers.one)
    assert servers.other.look() is None
    assert servers.one.look() is db
    add(db, 1)
    servers.one.close()
    add(taken(servers.other), 2)
    assert servers.one.look() is None
    with pytest.raises(TakenOver):
        add(db, 3)
    assert servers.days() == [1, 2]


def test_whoever_loses_the_connection_can_write_nothing_once_another_server_has_the_jobs(servers: Servers) -> None:
    before = taken(servers.one)
    servers.cut()
    add(before, 1)  # no one else has them yet
    others = taken(servers.other)
    with pytest.raises(TakenOver):
        add(before, 2)
    assert servers.one.look() is None
    add(others, 3)
    servers.cut()
    again = taken(servers.one)
    with pytest.raises(TakenOver):  # what it knew before is still old
        add(before, 4)
    add(again, 5)
    assert servers.days() == [1, 3, 5]


def test_a_server_that_lost_the_connection_may_be_the_first_to_take_the_jobs_again(servers: Servers) -> None:
    before = taken(servers.one)
    servers.cut()
    again = taken(servers.one)
    assert again is not before
    with pytest.raises(TakenOver):
        add(before, 1)
    add(again, 2)


def test_the_next_server_knows_what_the_last_one_began_to_write(servers: Servers) -> None:
    before = taken(servers.one)
    with before.write() as tx:
        servers.cut()
        tx.run("INSERT INTO day_key (day, key) VALUES (1, :key)", key=b"key")
        assert servers.other.look() is None, "it has the lock, but waits in vain until others have written"
    with taken(servers.other).read() as read:
        assert read.value("SELECT count(*) FROM day_key") == 1


def test_a_server_that_says_nothing_loses_the_jobs(servers: Servers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_jobs, "SILENCE", 1)
    before = taken(servers.one)  # and no second look, as in a process that is frozen
    eventually(servers.other.look)
    with pytest.raises(TakenOver):
        add(before, 1)
    assert servers.one.look() is None


def test_a_server_that_says_nothing_in_a_transaction_holds_up_no_one_else(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_db, "_BEGIN", "BEGIN; SET LOCAL idle_in_transaction_session_timeout = 100")
    before = taken(servers.one)

    def freeze() -> None:
        with before.write() as tx:
            tx.run("INSERT INTO day_key (day, key) VALUES (1, :key)", key=b"key")
            servers.cut()
            add(taken(servers.other), 2)
            tx.run("INSERT INTO day_key (day, key) VALUES (3, :key)", key=b"key")

    with pytest.raises(Unavailable, match="idle-in-transaction"):
        freeze()
    with pytest.raises(TakenOver):
        add(before, 4)
    assert servers.days() == [2]


def test_no_one_has_the_jobs_while_the_database_is_away(servers: Servers, postgres: Postgres) -> None:
    before = taken(servers.one)
    with postgres.crashed():
        assert servers.one.look() is None
        assert servers.other.look() is None
    add(taken(servers.other), 1)
    with pytest.raises(TakenOver):
        add(before, 2)


def test_a_file_has_one_server_which_has_the_jobs_at_no_cost(tmp_path: Path, clock: Clock) -> None:
    with contextlib.closing(open_database(tmp_path / "iwts.db", clock)) as db:
        assert db.jobs().look() is db
