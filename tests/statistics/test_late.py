"""Visits that come after others with higher ids, from servers that were cut off, are counted once."""

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iwts.clock import DAY, SECOND
from iwts.deletion import deletion, retention
from iwts.statistics import increments, overview, pairs, rollup_job, rollups
from iwts.statistics import query as stats
from iwts.statistics.query import Query
from iwts.statistics.recount import Recount
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.address import Location
from iwts.storage.db import Database
from iwts.visits import agent_table, nodes, unused
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit
from iwts.visits.nodes import NODES, Node
from iwts.visits.store import Ids
from iwts.visits.unused import Unused
from tests.conftest import examples
from tests.executed import Executed
from tests.postgres import Postgres
from tests.statistics.test_query import Known
from tests.statistics.test_rollup_job import BEFORE, START, Shop
from tests.transfer.test_transfer import empty

MINUTE = 60 * SECOND
FILTERS: tuple[dict[str, str], ...] = ({}, {"campaign": "ig"}, {"number": "night"}, {"country": "EG", "referrer": ""})


class Servers(Shop):
    """Servers with one database. Each ships its batches in order, whenever it can."""

    def __init__(self, location: Location, seed: int, servers: int) -> None:
        super().__init__(location, seed)
        self._node = 0
        self._last_ids = [0] * servers
        self._skews = [self.chance.choice((0, 0, -10, 7)) * MINUTE for _ in range(servers)]  # of their clocks
        self._waiting: list[list[tuple[Batch, list[Known]]]] = [[] for _ in range(servers)]
        self._shipped: list[Batch] = []

    def visit(self) -> None:
        """Have a server record visits, and mostly ship them."""
        self.cut_off()
        if self.chance.random() < 0.7:
            self._ship(self._node)

    def cut_off(self) -> None:
        """Have a server record visits that wait there."""
        self._node = self.chance.randrange(len(self._waiting))
        self._waiting[self._node].append(self._come())

    def ship(self) -> None:
        """Ship what waits at a server."""
        self._ship(self.chance.randrange(len(self._waiting)))

    def ship_again(self) -> None:
        """Ship a batch a second time, as if a mark had been set back."""
        if self._shipped:
            self._record(self.chance.choice(self._shipped), [])

    def count_and_ship(self) -> None:
        """Ship what waits at a server after the job has read what it counts next, and before it writes."""
        counting_meanwhile(self, self.ship).step()

    def ship_all(self) -> None:
        for node in range(len(self._waiting)):
            self._ship(node)

    def delete_statistics(self) -> None:
        self._last_id += NODES  # later than all visits: ids of a server are up to that much earlier
        super().delete_statistics()

    def _come(self) -> tuple[Batch, list[Known]]:
        skew = self._skews[self._node]
        self.clock.now += skew
        found = super()._come()
        self.clock.now -= skew
        return found

    def _ship(self, node: int) -> None:
        for batch, known in self._waiting[node]:
            self._record(batch, known)
            self._shipped.append(batch)
        self._waiting[node].clear()

    def _record(self, batch: Batch, known: list[Known]) -> None:
        with self.db.write() as tx:
            visits.record(tx, batch, Ids(), may_be_late=True)
            since: dict[int, int] = dict(tx.all("SELECT id, stats_since FROM link"))
        agent_table.classify_new(self.db, most=self.chance.randrange(3))
        for one in known:
            one.by["number"] = self._digits[one.number]
        self.world.visits.extend(one for one in known if one.at >= since[one.link])

    def _new_id(self) -> int:
        last, now = self._last_ids[self._node], self.clock.now
        self._last_ids[self._node] = last = max(now - now % NODES, last + NODES)
        self._last_id = max(self._last_id, last + self._node)
        return last + self._node

    def late(self) -> int:
        with self.db.read() as tx:
            return tx.integer("SELECT count(*) FROM late")


DEEDS = [Servers.visit] * 4 + [Servers.cut_off] * 4 + [Servers.ship] * 3 + [Servers.count] * 3 + [Servers.wait]
DEEDS += [Servers.ship_again, Servers.crash, Servers.purge, Servers.count_all, Servers.delete_statistics]
DEEDS += [Servers.change_numbers, Servers.count_and_ship, Servers.count_and_ship]

Deeds = list[Callable[[Servers], None]]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small limits, with which little data takes the same paths as much data."""
    for module, name, value in (
        (rollup_job, "MANY", 8),
        (rollup_job, "CHUNK", 7),
        (rollup_job, "MOST_ROWS", 60),
        (deletion, "CHUNK", 5),
        (deletion, "PAUSE", 0),
        (retention, "CHUNK", 5),
        (pairs, "MOST", 100),
    ):
        monkeypatch.setattr(module, name, value)


@settings(examples(0.08), suppress_health_check=[HealthCheck.function_scoped_fixture])  # `engine` is a word
@given(st.integers(), st.integers(2, 4), st.lists(st.sampled_from(DEEDS), min_size=10, max_size=40))
def test_each_visit_is_seen_at_once_and_counted_once(
    engine: str,
    postgres: Postgres,
    migrated: Path,
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    servers: int,
    deeds: Deeds,
) -> None:
    with (
        empty(engine, postgres, migrated, tmp_path_factory.mktemp("late") / "iwts.db") as location,
        contextlib.closing(Servers(location, seed, servers)) as shop,
    ):
        for deed in (*BEFORE, *deeds):
            deed(shop)
            if deed not in BEFORE:
                check(shop)
        shop.ship_all()
        deletion.purge_all(shop.db)
        agent_table.classify_new(shop.db, most=100)
        shop.count_all()
        check(shop)
        check_counted(shop)


def check(shop: Servers) -> None:
    """Check that pages show all visits that are in the database."""
    shop.clock.now = max(shop.clock.now, *(one.at for one in shop.world.visits), 0)
    today = shop.clock.now // DAY
    for link in shop.world.links:
        ours = [one for one in shop.world.visits if one.link == link.id]
        with shop.db.snapshot() as tx:
            every = stats.everything(tx, link.id)
            days = Counter(one.at // DAY for one in ours)
            opened = (len(ours), tuple(days[day] for day in range(today - 13, today + 1)))
            assert overview.of_links(tx, [link.id])[link.id] == opened
            assert overview.totals(tx, [link.id]).get(link.id, 0) == len(ours)
            assert overview.of_numbers(tx, link.id) == Counter(one.number for one in ours)
        for filters in FILTERS:
            found = stats.read(shop.db, Query((link.id,), every.period, filters))
            expected = [one for one in ours if all(one.by[name] == text for name, text in filters.items())]
            assert found.visits == len(expected)
            # A visitor's first visit may come last.
            who = Counter(day for day, *_ in {(one.at // DAY, one.visitor, number(one, filters)) for one in expected})
            came = Counter(one.at // DAY for one in expected)
            first = every.period.start // DAY
            assert found.times == [(came[day], who[day]) for day in range(first, first + len(found.times))]
            if not filters:
                for dimension, counted in found.by.items():
                    texts = [one.by[dimension] for one in expected]
                    assert counted.get("unknown", 0) >= Counter(texts)["unknown"]
                    assert sum(counted.values()) == len(texts)


def number(one: Known, filters: dict[str, str]) -> int:
    return one.number if "number" in filters else 0


def check_counted(shop: Servers) -> None:
    """Check that everything is counted, and right."""
    with shop.db.read() as tx:
        assert shop.late() == 0
        assert tx.value("SELECT coalesce(sum(visits), 0) FROM link_total") == len(shop.world.visits)
        assert not [*Recount(tx, float("inf")).wrong()]


@pytest.fixture
def shop(engine: str, postgres: Postgres, migrated: Path, tmp_path: Path) -> Iterator[Servers]:
    """Two servers whose clocks agree, and links with rollups."""
    with (
        empty(engine, postgres, migrated, tmp_path / "iwts.db") as location,
        contextlib.closing(Servers(location, 1, 2)) as shop,
    ):
        shop._skews = [0, 0]
        for deed in BEFORE:
            deed(shop)
        shop.ship_all()
        shop.count_all()
        yield shop


def fall_behind(shop: Servers) -> int:
    """Have a server ship visits that others' have overtaken; return how many."""
    shop._node = 0
    shop._waiting[0] += [shop._come() for _ in range(4)]
    shop.clock.now += DAY // 24
    shop._node = 1
    shop._waiting[1].append(shop._come())
    shop._ship(1)
    agent_table.classify_new(shop.db, most=100)
    shop.count_all()
    shop._ship(0)
    agent_table.classify_new(shop.db, most=100)
    assert shop.late() > 7, "more than a chunk"
    return shop.late()


def test_what_is_shipped_again_is_not_late(shop: Servers) -> None:
    for batch in shop._shipped:
        shop._record(batch, [])
    assert shop.late() == 0
    late = fall_behind(shop)
    for batch in shop._shipped:
        shop._record(batch, [])
    assert shop.late() == late


class Meanwhile:
    """A database in which something happens before the next transaction that writes."""

    def __init__(self, db: Database, happens: Callable[[], object]) -> None:
        self._db, self._happens = db, happens
        self._has_happened = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    def write(self, **options: Any) -> Any:
        if not self._has_happened:
            self._has_happened = True
            self._happens()
        return self._db.write(**options)


def counting_meanwhile(shop: Servers, happens: Callable[[], object]) -> RollupJob:
    return RollupJob(cast(Database, Meanwhile(shop.db, happens)))


def test_visits_that_come_before_others_while_the_job_reads_are_counted(shop: Servers) -> None:
    for node in (0, 1):
        shop._node = node
        shop._waiting[node].append(shop._come())
        shop.clock.now += MINUTE
    shop._ship(1)
    agent_table.classify_new(shop.db, most=100)
    counting_meanwhile(shop, lambda: shop._ship(0)).step()
    agent_table.classify_new(shop.db, most=100)
    assert shop.late() > 0
    check(shop)
    shop.count_all()
    check_counted(shop)


def test_two_jobs_at_once_count_late_visits_once(shop: Servers) -> None:
    fall_behind(shop)
    counting_meanwhile(shop, RollupJob(shop.db).step).step()
    check(shop)
    shop.count_all()
    check_counted(shop)


def test_late_visits_that_another_job_counts_are_in_rollups_that_begin_meanwhile(shop: Servers) -> None:
    with shop.db.write() as tx:
        link = shop.world.links[0]
        deletion.delete_statistics(tx, link)
    shop.world.visits[:] = [one for one in shop.world.visits if one.link != link.id]
    shop.clock.now += 10 * MINUTE
    deletion.purge_all(shop.db)
    fall_behind(shop)
    counting_meanwhile(shop, RollupJob(shop.db)._count).begin(link.id)
    check(shop)
    shop.count_all()
    check_counted(shop)


def test_late_visits_that_are_deleted_while_the_job_reads_are_not_counted(shop: Servers) -> None:
    fall_behind(shop)

    def delete() -> None:
        with shop.db.write() as tx:
            tx.run("DELETE FROM visit WHERE id = (SELECT min(visit) FROM late)")

    before = shop.late()
    counting_meanwhile(shop, delete).step()
    assert shop.late() == before - 1, "nothing was counted"
    RollupJob(shop.db).step()
    assert shop.late() < before - 1


def test_statistics_that_are_deleted_leave_no_late_visit(shop: Servers) -> None:
    fall_behind(shop)
    shop.clock.now += MINUTE
    with shop.db.write() as tx:
        for link in shop.world.links:
            deletion.delete_statistics(tx, link)
    before = shop.late()
    RollupJob(shop.db).step()
    assert shop.late() == before - rollup_job.CHUNK
    deletion.purge_all(shop.db)
    with shop.db.read() as tx:
        assert tx.value("SELECT coalesce(sum(visits), 0) FROM link_total") == 0
    assert shop.late() == 0
    shop.world.visits.clear()
    check(shop)


def test_a_deleted_link_leaves_no_late_visit(shop: Servers) -> None:
    fall_behind(shop)
    with shop.db.write() as tx:
        for link in shop.world.links:
            deletion.delete(tx, link)
    deletion.purge_all(shop.db)
    assert shop.late() == 0


def test_late_visits_are_counted_before_retention_deletes_them(shop: Servers) -> None:
    fall_behind(shop)
    late = shop.late()
    shop.clock.now += 30 * DAY
    for _ in retention.drop(shop.db, shop.rollup_job, days=10):
        pass
    assert shop.late() == late
    with shop.db.read() as tx:
        assert visits.count(tx) == late
    shop.count_all()
    with shop.db.read() as tx:
        assert tx.value("SELECT sum(visits) FROM link_total") == len(shop.world.visits)
    for _ in retention.drop(shop.db, shop.rollup_job, days=10):
        pass
    with shop.db.read() as tx:
        assert visits.count(tx) == 0


def test_visitors_of_days_long_ago_are_looked_up_in_one_query(executed: Executed, shop: Servers) -> None:
    shop._node = 0
    shop._waiting[0] += [shop._come() for _ in range(4)]
    shop.clock.now += 5 * DAY
    shop._node = 1
    shop._waiting[1].append(shop._come())
    shop._ship(1)
    shop.count_all()
    shop._ship(0)
    agent_table.classify_new(shop.db, most=100)
    with shop.db.snapshot() as tx:
        mark = rollups.mark(tx)
        late = increments.read(tx, "visit.id IN (SELECT visit FROM late) ORDER BY visit.id")
        assert len(late) > 10
        executed.statements.clear()
        increments.seen(tx, late, mark.id, are_late=True)
        assert executed.here() == 3
    check(shop)
    shop.count_all()
    check(shop)
    check_counted(shop)


def test_with_several_servers_visits_of_the_last_seconds_are_not_counted_yet(shop: Servers) -> None:
    with shop.db.write() as tx:
        nodes.enter(tx, Node(0, "0" * 12, Path()))
    shop._node = 0
    for _ in range(2):
        shop._waiting[0].append(shop._come())
        shop._ship(0)
        agent_table.classify_new(shop.db, most=100)
        with shop.db.read() as tx:
            before = rollups.mark(tx).id
        shop.rollup_job.step()
        with shop.db.write() as tx:
            is_held = not shop.db.is_local and nodes.active(tx) > 1
            assert (rollups.mark(tx).id == before) == is_held
            nodes.enter(tx, Node(1, "1" * 12, Path()))
    shop.clock.now += nodes.HELD + 100 * NODES
    shop.count_all()
    check_counted(shop)


def test_the_age_of_the_oldest_uncounted_visit_includes_late_ones(shop: Servers) -> None:
    fall_behind(shop)
    with shop.db.read() as tx:
        first = tx.value("SELECT at FROM visit WHERE id = (SELECT min(visit) FROM late)")
        assert visits.first_uncounted(tx) == first
    shop.count_all()
    with shop.db.read() as tx:
        assert visits.first_uncounted(tx) is None
    shop._node = 1
    shop._waiting[1].append(shop._come())
    shop._ship(1)
    with shop.db.read() as tx:
        assert visits.first_uncounted(tx) == shop.clock.now


def test_a_page_reads_the_list_of_late_visits_only_if_it_is_not_empty(executed: Executed, shop: Servers) -> None:
    def reading() -> list[str]:
        executed.statements.clear()
        with shop.db.read() as tx:
            every = stats.everything(tx, shop.world.links[0].id)
        stats.read(shop.db, every)
        with shop.db.snapshot() as tx:
            overview.of_links(tx, [shop.world.links[0].id])
        return [sql for sql in executed.texts() if "late" in sql]

    usual = reading()
    assert usual
    assert not [sql for sql in usual if "EXISTS (SELECT 1 FROM late)" not in sql]
    fall_behind(shop)
    assert len(reading()) > len(usual)


def test_a_page_changes_with_a_visit_that_is_not_the_newest(shop: Servers) -> None:
    with shop.db.write() as tx:
        for node in (Node(0, "0" * 12, Path()), Node(1, "1" * 12, Path())):
            nodes.enter(tx, node)
    versions = list[tuple[int, ...]]()
    for node, at in ((0, shop.clock.now), (0, shop.clock.now), (1, shop.clock.now - MINUTE)):
        shop.clock.now, shop._node = at, node
        shop._waiting[node] += [shop._come() for _ in range(3)]
        shop._ship(node)
        agent_table.classify_new(shop.db, most=100)
        with shop.db.write() as tx:
            nodes.set_mark(tx, Node(node, str(node) * 12, Path()), len(shop._shipped))
            tx.now = max(one.at for one in shop.world.visits)
            every = stats.everything(tx, shop.world.links[0].id)
            assert stats.version(tx, every) == stats.version(tx, every)
            versions.append(stats.version(tx, every))
    assert len(set(versions)) == 3


def test_a_search_for_unused_strings_spares_those_of_visits_that_come_late(shop: Servers) -> None:
    link = shop.world.links[0]
    with shop.db.write() as tx:
        for text in ("rare", "unused"):
            tx.run("INSERT INTO agent (text) VALUES (:text)", text=text)
            tx.run("INSERT INTO source (link, text) VALUES (:link, :text)", link=link.id, text=text)
    with shop.db.write() as tx:
        found = Unused(tx, unused.begin(tx), unused.agents(tx, 0, 100), unused.sources(tx, [link.id]))
        while not found.read(tx, 100):
            pass
    visit = Visit(START, link.id, START, 0, "", "rare", "rare", "", 1, None)
    with shop.db.write() as tx:
        visits.record(tx, Batch(1, [visit]), Ids(), may_be_late=True)
    with shop.db.write() as tx:
        assert found.read(tx, 100)
        while found:
            found.delete(tx, 100)
        for table in ("agent", "source"):
            left = {text for (text,) in tx.all(f"SELECT text FROM {table}")}
            assert "rare" in left
            assert "unused" not in left
