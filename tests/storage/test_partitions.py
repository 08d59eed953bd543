"""Visits on PostgreSQL: by month, and tied to their links without references."""

import contextlib
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest

from iwts.clock import DAY
from iwts.commands import invented
from iwts.errors import Unavailable
from iwts.links import store as links
from iwts.links.link import Link
from iwts.statistics import listing
from iwts.statistics import query as stats
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.errors import Busy, ConstraintError
from iwts.storage.postgres import partitions
from iwts.storage.postgres.connection import Server
from iwts.storage.postgres.db import PostgresDatabase
from iwts.storage.postgres.tx import PostgresTx
from iwts.storage.tx import Row, Tx
from iwts.visits import day_keys
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit, Why
from iwts.visits.ids import Ids
from tests.conftest import Clock
from tests.patience import beside, eventually
from tests.postgres import PROGRAMS, Postgres

OUTER = {"visit_before", "visit_after"}


def at(*date: int) -> int:
    return int(datetime(*date, tzinfo=UTC).timestamp()) * 1_000_000  # type: ignore[misc, arg-type]


NOVEMBER, DECEMBER, JANUARY = at(2026, 11, 1), at(2026, 12, 1), at(2027, 1, 1)


@pytest.fixture
def address(postgres: Postgres) -> Iterator[str]:
    with postgres.database() as address:
        yield address


@pytest.fixture
def database(address: str, clock: Clock) -> Iterator[PostgresDatabase]:
    with contextlib.closing(PostgresDatabase(Server(address), clock)) as database:
        yield database


@pytest.fixture
def link(database: PostgresDatabase) -> Link:
    with database.write() as tx:
        return links.create(tx, next(iter(invented.drafts(1))), b"digest")


def record(database: PostgresDatabase, link: Link, *ids: int, why: Why | None = None) -> None:
    batch = Batch(1)
    batch.visits += [Visit(id_, link.id, max(id_, 0), 1, "EG", "a", "", "", 1, None, why=why) for id_ in ids]
    with database.write() as tx:
        visits.record(tx, batch, Ids(), may_be_late=True)


def names(tx: Tx) -> set[str]:
    children = "SELECT relname::text FROM pg_inherits JOIN pg_class ON oid = inhrelid"
    return {name for (name,) in tx.all(f"{children} WHERE inhparent = 'visit'::regclass")} - OUTER


def stored(database: PostgresDatabase) -> list[Row]:
    with database.read() as tx:
        return tx.all("SELECT tableoid::regclass::text, id FROM visit ORDER BY id")


def test_a_month_begins_with_its_first_microsecond(database: PostgresDatabase, link: Link) -> None:
    record(database, link, DECEMBER - 1, DECEMBER, JANUARY - 1)
    assert stored(database) == [
        ("visit_2026_11", DECEMBER - 1),
        ("visit_2026_12", DECEMBER),
        ("visit_2026_12", JANUARY - 1),
    ]
    record(database, link, NOVEMBER, JANUARY)
    assert [name for name, _ in stored(database)] == [
        *["visit_2026_11"] * 2,
        *["visit_2026_12"] * 2,
        "visit_2027_01",
    ]


# Red without the outer partitions: “no partition of relation "visit" found for row”.
def test_visits_of_clocks_that_were_not_set_have_a_place_and_make_no_months(
    database: PostgresDatabase, link: Link
) -> None:
    record(database, link, 0, 1, at(2019, 12, 31), at(2100, 1, 1), 2**62)
    assert [name for name, _ in stored(database)] == [*["visit_before"] * 3, *["visit_after"] * 2]
    record(database, link, at(2020, 1, 1), at(2099, 12, 31))
    with database.read() as tx:
        assert names(tx) == {"visit_2020_01", "visit_2099_12"}


def test_a_visit_that_is_there_is_not_stored_again(database: PostgresDatabase, link: Link) -> None:
    for _ in range(2):
        record(database, link, DECEMBER - 1, DECEMBER, why=Why.ONLY)
    with database.read() as tx:
        for table in ("visit", "reason", "late"):
            assert tx.value(f"SELECT count(*) FROM {table}") == 2 * (table != "late")


def test_a_late_visit_is_late_once(database: PostgresDatabase, link: Link) -> None:
    with database.write() as tx:
        tx.run("UPDATE rollup_progress SET last_visit = :id", id=JANUARY)
    for _ in range(2):
        record(database, link, DECEMBER)
    with database.read() as tx:
        assert tx.all("SELECT visit, link FROM late") == [(DECEMBER, link.id)]


def test_servers_that_reach_a_new_month_together_make_it_once(
    database: PostgresDatabase, link: Link, address: str, clock: Clock
) -> None:
    def ship(first: int) -> None:
        with contextlib.closing(PostgresDatabase(Server(address), clock)) as server:
            for n in range(20):
                record(server, link, DECEMBER + first + 2 * n)

    with beside(lambda: ship(0), lambda: ship(1)):
        pass
    assert [name for name, _ in stored(database)] == ["visit_2026_12"] * 40


# Red with CREATE TABLE … PARTITION OF: the month waits for the reader.
def test_a_new_month_waits_for_no_reader(database: PostgresDatabase, link: Link) -> None:
    with database.snapshot() as tx:
        assert tx.value("SELECT count(*) FROM visit") == 0
        record(database, link, DECEMBER)
        assert tx.value("SELECT count(*) FROM visit") == 0
    assert len(stored(database)) == 1


def test_a_failed_transaction_leaves_no_month_and_the_next_one_makes_it(database: PostgresDatabase, link: Link) -> None:
    def fail() -> None:
        with database.write() as tx:
            tx.make_room([DECEMBER])
            assert names(tx) == {"visit_2026_12"}
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    record(database, link, DECEMBER)


def test_the_next_month_is_made_before_it_begins(database: PostgresDatabase, clock: Clock) -> None:
    clock.now = DECEMBER - 2 * DAY
    for _ in day_keys.prepare(database):
        pass
    with database.read() as tx:
        assert "visit_2026_12" in names(tx)


def test_a_dropped_month_is_gone_and_can_be_made_again(database: PostgresDatabase, link: Link) -> None:
    record(database, link, NOVEMBER, DECEMBER, JANUARY)
    with database.write() as tx:
        assert [(ids.start, ids.stop) for ids in tx.months(JANUARY)] == [(NOVEMBER, DECEMBER), (DECEMBER, JANUARY)]
        assert tx.months(JANUARY - 1) == [range(NOVEMBER, DECEMBER)]
        tx.drop_month(range(NOVEMBER, DECEMBER))
    assert [id_ for _, id_ in stored(database)] == [DECEMBER, JANUARY]
    record(database, link, NOVEMBER)
    assert [id_ for _, id_ in stored(database)] == [NOVEMBER, DECEMBER, JANUARY]


def test_a_month_that_is_read_stays_and_others_read_on(
    database: PostgresDatabase, link: Link, address: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drop() -> None:
        with database.write() as tx:
            tx.drop_month(range(NOVEMBER, DECEMBER))

    record(database, link, NOVEMBER)
    with database.snapshot() as tx:
        tx.all("SELECT id FROM visit WHERE id >= :since", since=JANUARY)  # of another month
        with pytest.raises(Busy):
            drop()
        monkeypatch.setattr(partitions, "WAIT_MS", 300_000)
        with contextlib.closing(PostgresDatabase(Server(address), clock)) as other, beside(drop):
            waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'relation'"
            eventually(lambda: tx.value(waiting) == 1)
            with other.read() as second:
                assert second.value("SELECT count(*) FROM link") == 1  # of no other table
            database._free.clear()
            tx.connection.close()  # type: ignore[attr-defined]
    assert stored(database) == []


def test_plans_stay_good_when_months_come_and_go(database: PostgresDatabase, link: Link) -> None:
    sql = "SELECT count(*) FROM visit WHERE link = :link AND at >= :since"
    with database.read() as tx:
        for _ in range(20):
            assert tx.value(sql, link=link.id, since=0) == 0
        record(database, link, NOVEMBER, DECEMBER)
        assert tx.value(sql, link=link.id, since=0) == 2
    with database.write() as tx:
        tx.drop_month(range(NOVEMBER, DECEMBER))
    with database.read() as tx:
        assert tx.value(sql, link=link.id, since=0) == 1


# Red without its own class in errors.py, and without a new connection it fails for ever.
@pytest.mark.parametrize("use", ["read", "write"])
def test_a_plan_for_a_table_with_other_columns_is_told_once(
    database: PostgresDatabase, address: str, postgres: Postgres, use: str
) -> None:
    def look() -> None:
        with getattr(database, use)() as tx:
            for _ in range(10):
                tx.all("SELECT * FROM email")

    look()
    postgres.sql("ALTER TABLE email ADD COLUMN more text", database=address.rpartition("/")[2])
    with pytest.raises(Unavailable, match="its tables have just been changed; try again"):
        look()
    look()


def test_no_visit_is_of_a_missing_link_and_no_reason_of_a_missing_visit(database: PostgresDatabase, link: Link) -> None:
    columns = ("id", "link", "at", "number", "country", "agent", "visitor")
    with pytest.raises(ConstraintError), database.write() as tx:
        tx.add("visit", columns, [(1, link.id, 1, 1, "", 1, 1), (2, link.id + 1, 1, 1, "", 1, 1)])
    record(database, link, 5)
    for reason in ((5, link.id + 1, "only"), (6, link.id, "only")):
        with pytest.raises(ConstraintError), database.write() as tx:
            tx.add("reason", ("visit", "link", "why"), [(5, link.id, "only"), reason])
    with database.write() as tx:
        tx.add("reason", ("visit", "link", "why"), [(5, link.id, "only")])


def test_with_a_visit_goes_what_is_said_of_it_and_with_a_link_all_of_its_visits(
    database: PostgresDatabase, link: Link
) -> None:
    with database.write() as tx:
        tx.run("UPDATE rollup_progress SET last_visit = 10")
    record(database, link, 1, 2, DECEMBER, why=Why.ONLY)

    def left() -> list[int]:
        with database.read() as tx:
            return [tx.integer(f"SELECT count(*) FROM {table}") for table in ("visit", "reason", "late")]

    assert left() == [3, 3, 2]
    with database.write() as tx:
        tx.run("DELETE FROM visit WHERE id IN (2, :id)", id=DECEMBER)
    assert left() == [1, 1, 1]
    with database.write() as tx:
        tx.run("DELETE FROM link")
    assert left() == [0, 0, 0]


def test_a_dump_has_the_months_and_goes_on_with_them(
    database: PostgresDatabase, link: Link, address: str, postgres: Postgres, clock: Clock
) -> None:
    record(database, link, 1, NOVEMBER, DECEMBER, why=Why.ONLY)
    dump = subprocess.run([PROGRAMS / "pg_dump", "--format=custom", address], check=True, capture_output=True).stdout
    with postgres.empty() as empty:
        subprocess.run([PROGRAMS / "pg_restore", "--no-owner", f"--dbname={empty}"], input=dump, check=True)
        with contextlib.closing(PostgresDatabase(Server(empty), clock)) as restored:
            record(restored, link, DECEMBER + 1, JANUARY)
            assert stored(restored) == [
                ("visit_before", 1),
                ("visit_2026_11", NOVEMBER),
                *[("visit_2026_12", DECEMBER + n) for n in (0, 1)],
                ("visit_2027_01", JANUARY),
            ]
            with pytest.raises(ConstraintError), restored.write() as tx:  # triggers, too
                tx.run("INSERT INTO reason (visit, link, why) VALUES (2, 1, 'only')")


Reads = Callable[[], list[tuple[str, int]]]


@pytest.fixture
def years(database: PostgresDatabase, monkeypatch: pytest.MonkeyPatch) -> Reads:
    """Two years of visits to ten links, one a day to each; return what is read afterwards, with numbers of rows."""
    with database.write() as tx:
        made = [links.create(tx, draft, b"%d" % n) for n, draft in enumerate(invented.drafts(10))]
        ids = [(day + link.id, link.id) for day in range(at(2024, 12, 1), DECEMBER, DAY) for link in made]
        tx.run("INSERT INTO agent (text, device, os, browser, app) VALUES ('a', '', '', '', '')")
        (agent,) = tx.row("SELECT id FROM agent")
        tx.make_room(id_ for id_, _ in ids)
        columns = ("id", "link", "at", "number", "country", "agent", "visitor")
        tx.add("visit", columns, [(id_, link, id_, 1, "EG", agent, id_) for id_, link in ids])
    with database._reader() as connection:
        connection.execute("VACUUM ANALYZE visit")
    send, read = PostgresTx._send, list[tuple[str, int]]()

    def explained(self: PostgresTx, text: str, values: Sequence[Any]) -> psycopg.Cursor[Row]:
        if re.search(r"\b(FROM|JOIN) visit\b", text) and not text.lstrip().startswith(("INSERT", "DELETE")):
            self.connection.execute("SET enable_seqscan = off")  # as if the months were large
            (plans,) = send(self, f"EXPLAIN (ANALYZE, FORMAT JSON) {text}", values).fetchall()[0]
            read.extend(scans(plans[0]["Plan"]))
        return send(self, text, values)

    monkeypatch.setattr(PostgresTx, "_send", explained)
    return lambda: read


def scans(node: dict[str, Any]) -> Iterator[tuple[str, int]]:
    if str(node.get("Relation Name", "")).startswith("visit_") and node["Actual Loops"]:
        rows = node["Actual Rows"] + node.get("Rows Removed by Filter", 0)
        yield node["Relation Name"], round(rows * node["Actual Loops"])
    for below in node.get("Plans", []):
        yield from scans(below)


# Red with an index on (id) alone, or, for the last list, where PostgreSQL may begin with the link.
@pytest.mark.replaces
def test_the_statistics_of_a_link_read_no_visits_to_others(
    database: PostgresDatabase, clock: Clock, years: Reads
) -> None:
    clock.now = DECEMBER
    with database.read() as tx:
        query = stats.everything(tx, 3)
    found = stats.read(database, query)
    assert found.visits == 730
    with database.read() as tx:
        stats.version(tx, query)
        assert len(listing.latest(tx, query, found.series, 20)) == 20
        of_country = replace(query, filters={"country": "EG"})
        assert len(listing.latest(tx, of_country, found.series, 2)) == 2  # so few that they cost less than all
    assert {month for month, n in years() if n > 31} == set()
    assert len({month for month, n in years() if n}) == 24


@pytest.mark.replaces
def test_counting_reads_the_newest_months_only(database: PostgresDatabase, clock: Clock, years: Reads) -> None:
    clock.now = DECEMBER
    with database.write() as tx:
        tx.run("UPDATE rollup_progress SET last_visit = :at", at=DECEMBER - 40 * DAY)
    job = RollupJob(database)
    while job.step():
        pass
    with database.read() as tx:
        assert tx.value("SELECT sum(visits) FROM link_total") == 400
    assert {month for month, _ in years()} - OUTER == {"visit_2026_10", "visit_2026_11"}
