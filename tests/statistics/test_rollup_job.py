"""Rollups, together with visits not counted yet, always equal a recount."""

import random
import shutil
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import combinations_with_replacement, islice
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.clock import DAY, HOUR, SECOND
from iwts.deletion import deletion, retention
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.statistics import increments, overview, pairs, periods, rollup_job, rollups
from iwts.statistics import query as stats
from iwts.statistics.query import Query
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.address import Location
from iwts.storage.engines import open_database
from iwts.storage.tx import Row
from iwts.visits import agent_table
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit, Why
from iwts.visits.ids import Ids
from tests.conftest import NOON, Clock, add_link, examples
from tests.statistics.test_query import AGENTS, FILTERS, ZONES, Known, World, arrivals, recount, step, steps
from tests.visitor import PHONE, Visitor

START = NOON - 52 * DAY  # the first of a month


class Shop:
    """Two links that get visits during the counting."""

    def __init__(self, location: Location, seed: int, slugs: tuple[str, str] = ("one", "two")) -> None:
        self.clock = Clock()
        self.clock.now = START
        self.chance = random.Random(seed)
        self.db = open_database(location, self.clock)
        numbers = [Typed("+14155550132"), Typed("+493023125118")]
        with self.db.write() as tx:
            two = tuple(links.create(tx, Draft.check(numbers, slug=slug), slug.encode()) for slug in slugs)
        self.world = World(self.db, two, [], {})
        self.rollup_job = RollupJob(self.db)
        self.dropped_before = 0  # visits that are not kept any more
        self.has_deleted = False
        self._last_id = 0
        self._spilled: list[tuple[Batch, list[Known]]] = []
        self._digits = {0: "night", **{number.id: number.digits for link in two for number in link.numbers}}

    def close(self) -> None:
        self.db.close()

    def visit(self) -> None:
        """Record visits at about the same time."""
        self._record(*self._come())

    def spill(self) -> None:
        """Spill visits, as if nothing could be written."""
        self._spilled.append(self._come())

    def replay(self) -> None:
        """Write the spilled visits."""
        while self._spilled:
            self._record(*self._spilled.pop(0))
        with self.db.write() as tx:
            visits.wait_for(tx, None)

    def wait(self) -> None:
        """Let minutes, days or a month pass."""
        passing = self.chance.choice((HOUR // 7, 5 * HOUR, DAY, DAY, 3 * DAY, 34 * DAY))
        self.clock.now = max(self.clock.now, min(self.clock.now + passing, NOON))

    def set_clock_back(self) -> None:
        """Set the clock back by days, but not after a deletion: new visits would be taken for deleted ones."""
        if not (self.dropped_before or self.has_deleted):
            self.clock.now -= 5 * DAY

    def drop_old_visits(self) -> None:
        """Delete some old visits, as with a retention of a few days."""
        for _ in islice(retention.drop(self.db, self.rollup_job, days=10), self.chance.randrange(5)):
            self.dropped_before = (self.clock.now // DAY - 10) * DAY

    def delete_statistics(self) -> None:
        """Delete the statistics of one link; leave part of the purge for later."""
        self.has_deleted = True
        self.clock.now = self._last_id + 1  # what came until now goes
        link = self.chance.choice(self.world.links)
        with self.db.write() as tx:
            deletion.delete_statistics(tx, link)
        for visits_ in (self.world.visits, *(known for _, known in self._spilled)):
            visits_[:] = [one for one in visits_ if one.link != link.id or one.at >= self.clock.now]
        self.purge()

    def purge(self) -> None:
        """Purge some deleted data."""
        for _ in deletion.purge(self.db):
            if self.chance.random() > 0.8:
                break

    def count(self) -> None:
        """Count as far as possible."""
        for _ in range(self.chance.randrange(9)):
            self.rollup_job.step()

    def count_all(self) -> None:
        while self.rollup_job.step():
            pass
        with self.db.read() as tx:
            assert self._spilled or rollups.mark(tx).id >= visits.last_id(tx)

    def crash(self) -> None:
        """Kill the counting during a write; another process continues later."""
        left = self.chance.randrange(12)
        with self.db.read() as tx:
            its = type(tx)
        many = its.many

        def fail(*arguments: object) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise ZeroDivisionError
            many(*arguments)  # type: ignore[arg-type]

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(its, "many", fail)
            for _ in range(9):
                try:
                    self.rollup_job.step()
                except ZeroDivisionError:
                    break
        self.rollup_job = RollupJob(self.db)

    def change_numbers(self) -> None:
        """Remove one number and change another."""
        link = self.chance.choice(self.world.links)
        removed, changed = (number.id for number in link.numbers)
        with self.db.write() as tx:
            tx.run("DELETE FROM number WHERE id = :id", id=removed)
            tx.run("UPDATE number SET digits = '441632960123' WHERE id = :id", id=changed)
        self._digits |= {removed: "", changed: "441632960123"}
        for one in self.world.visits:
            one.by["number"] = self._digits[one.number]

    def _come(self) -> tuple[Batch, list[Known]]:
        batch, known = Batch(self._new_id()), []
        for _ in range(self.chance.randrange(1, 15)):
            link, visitor = self.chance.choice(self.world.links), self.chance.randrange(6)
            country, agent = looks(visitor)
            referrer, campaign = self.chance.choice(("", "t.me")), self.chance.choice(("", "ig", "عرض"))
            number, at = self.chance.choice((0, *(one.id for one in link.numbers))), self.clock.now
            closed = self.chance.random() < 0.3
            why = self.chance.choice((None, None, *Why))
            came = (link.id, at, number, country, agent, referrer, campaign, visitor)
            batch.visits.append(Visit(self._new_id(), *came, None, closed, why))
            device, os, browser = AGENTS[agent]
            by = {"country": country or "unknown", "device": device, "os": os, "browser": browser, "referrer": referrer}
            known.append(Known(at, link.id, number, visitor, {**by, "campaign": campaign, "link": link.slug}, closed))
        return batch, known

    def _new_id(self) -> int:
        self._last_id = max(self.clock.now, self._last_id + 1)
        return self._last_id

    def _record(self, batch: Batch, known: list[Known]) -> None:
        """Record visits as the recorder does."""
        with self.db.write() as tx:
            if self._spilled:
                visits.wait_for(tx, self._spilled[0][0].number)
            visits.record(tx, batch, Ids())
        agent_table.classify_new(self.db, most=10)
        for one in known:
            one.by["number"] = self._digits[one.number]
        self.world.visits.extend(known)


def looks(visitor: int) -> tuple[str, str]:
    """The country and User-Agent of a visitor, who would be another one with different ones."""
    return ("EG", "")[visitor % 2], list(AGENTS)[visitor % 3]


DEEDS = [Shop.visit] * 4 + [Shop.wait] * 2 + [Shop.count] * 2 + [Shop.crash, Shop.spill, Shop.replay, Shop.purge]
DEEDS += [Shop.set_clock_back, Shop.change_numbers, Shop.count_all, Shop.drop_old_visits, Shop.delete_statistics]
BEFORE = [Shop.visit] * 6 + [Shop.wait] * 4 + [Shop.count_all]  # so that most have rollups, and pairs

DAYS = st.integers(-3, 6).map(lambda n: str(datetime.fromtimestamp(START // SECOND, UTC).date() + timedelta(n)))
ASKED = st.fixed_dictionaries({"range": st.sampled_from(["all", "all", *periods.RANGES])}) | st.fixed_dictionaries(
    {"from": DAYS, "to": DAYS}
)

# Pairs answer one filter alone.
ONE: st.SearchStrategy[dict[str, str]] = st.sampled_from(
    [
        {"country": "EG"},
        {"browser": "Instagram"},
        {"referrer": "t.me"},
        {"campaign": ""},
        {"number": ""},
        {"device": "mobile"},
    ]
)


@examples(0.3)
@given(
    st.integers(),
    st.lists(st.sampled_from(DEEDS), min_size=10, max_size=50),
    st.lists(st.tuples(ASKED, ZONES, st.just({}) | ONE | FILTERS), min_size=2, max_size=5),
    st.sampled_from([(0, 1), (0,)]),
)
def test_a_page_always_equals_a_recount(
    migrated: Path,
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    deeds: list[Callable[[Shop], None]],
    questions: list[tuple[dict[str, str], str, dict[str, str]]],
    which: tuple[int, ...],
) -> None:
    path = tmp_path_factory.mktemp("counting") / "iwts.db"
    shutil.copy(migrated, path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rollup_job, "MANY", 8)
        patch.setattr(rollup_job, "CHUNK", 7)
        patch.setattr(rollup_job, "MOST_ROWS", 40)
        patch.setattr(increments, "CHUNK", 5)
        patch.setattr(deletion, "CHUNK", 5)
        patch.setattr(retention, "CHUNK", 5)
        shop = Shop(path, seed)
        patch.setattr(pairs, "MOST", shop.chance.choice((1, 100, 100)))
        for deed in BEFORE:
            deed(shop)
        for i, (asked, zone, filters) in enumerate(questions):
            for deed in deeds[i :: len(questions)]:
                deed(shop)
            check(shop, asked, ZoneInfo(zone), filters, which)
        check_lists(shop)
        shop.db.close()


def check(shop: Shop, asked: dict[str, str], zone: ZoneInfo, filters: dict[str, str], which: tuple[int, ...]) -> None:
    ids = tuple(shop.world.links[i].id for i in which)
    with shop.db.read() as tx:
        there = stats.span(tx, ids)
    period = periods.choose(asked, zone, shop.clock.now, (there.first, there.last))[1]
    query = Query(ids, period, filters, hours=zone)
    found, expected = stats.read(shop.db, query), recount(shop.world, query, period.end)
    if found.missing_before:
        assert filters
        assert found.missing_before <= shop.dropped_before
        return
    for dimension, counted in found.by.items():
        assert counted == Counter(one.by[dimension] for one in expected), dimension
    came = arrivals(shop.world, query, period.end)
    by_step, unique = (Counter(step(period, at) for at in ats) for ats in ([one.at for one in expected], came))
    assert found.times == [(by_step[one], unique[one]) for one in steps(period)]
    assert found.visits == len(expected)
    if filters:
        assert found.closed is None
    else:
        assert found.closed
        closed = Counter(step(period, one.at) for one in expected if one.closed)
        assert found.closed.steps(period.edges) == [closed[one] for one in steps(period)]


def check_lists(shop: Shop) -> None:
    shop.clock.now = max([shop.clock.now, *(one.at for one in shop.world.visits)])  # it may have been set back
    today = shop.clock.now // DAY
    with shop.db.snapshot() as tx:
        opened = overview.of_links(tx, [link.id for link in shop.world.links])
        for link in shop.world.links:
            came = [one for one in shop.world.visits if one.link == link.id]
            days = Counter(one.at // DAY for one in came)
            assert opened[link.id] == (len(came), tuple(days[day] for day in range(today - 13, today + 1)))
            assert overview.of_numbers(tx, link.id) == Counter(one.number for one in came)
            named = Counter(one.by["campaign"] for one in came if one.by["campaign"])
            assert overview.of_campaigns(tx, link.id) == named


def test_visits_during_the_purge_of_statistics_are_counted(
    migrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rollup_job, "MANY", 12)
    monkeypatch.setattr(deletion, "CHUNK", 5)
    path = tmp_path / "iwts.db"
    shutil.copy(migrated, path)
    shop = Shop(path, seed=1)
    for _ in range(10):
        shop.visit()
    shop.count_all()
    shop.clock.now += HOUR
    for link in shop.world.links:
        with shop.db.write() as tx:
            deletion.delete_statistics(tx, link)
    shop.world.visits.clear()
    for _ in range(10):
        shop.visit()
    shop.count_all()
    deletion.purge_all(shop.db)
    check(shop, {"range": "all"}, ZoneInfo("UTC"), {}, (0, 1))
    shop.count_all()
    check(shop, {"range": "all"}, ZoneInfo("UTC"), {}, (0, 1))
    shop.db.close()


def test_a_link_that_is_being_purged_does_not_hold_up_the_rollups_of_others(
    migrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rollup_job, "MANY", 5)
    path = tmp_path / "iwts.db"
    shutil.copy(migrated, path)
    shop = Shop(path, seed=1)
    one, two = shop.world.links
    with shop.db.write() as tx:
        deletion.delete_statistics(tx, one)
    while min(Counter(visit.link for visit in shop.world.visits)[link.id] for link in (one, two)) < 5:
        shop.visit()
    shop.count_all()
    with shop.db.read() as tx:
        assert rollups.having(tx, [one.id, two.id]) == {two.id}
    deletion.purge_all(shop.db)
    shop.count_all()
    with shop.db.read() as tx:
        assert rollups.having(tx, [one.id, two.id]) == {one.id, two.id}
    shop.db.close()


def test_very_recent_visits_do_not_keep_the_job_busy(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="shop")
    visitor.get("/shop")
    counter = RollupJob(service.db)
    assert not counter.step()
    with service.db.read() as tx:
        assert rollups.mark(tx).id == visits.last_id(tx)


def test_the_ways_of_a_visitor_who_comes_often_are_read_once(service: Service) -> None:
    link, _ = add_link(service)
    day, batch = NOON // DAY, Batch(NOON)
    batch.visits += [Visit(NOON + n, link.id, NOON, 0, "", PHONE, "", "", 1, None, False, None) for n in range(5)]
    with service.db.write() as tx:
        visits.record(tx, batch, Ids())
        tx.many("INSERT INTO recent_visitor VALUES (?, ?, ?, ?, ?, ?)", [(day, link.id, 1, 0, 0, n) for n in range(7)])
    with service.db.read() as tx:
        found = increments.read(tx, "visit.id > :mark ORDER BY visit.id", mark=0)
        read, read_all = list[Row](), tx.all
        tx.all = lambda *query, **values: read.extend(rows := read_all(*query, **values)) or rows  # type: ignore[method-assign]
        ((_, ways),) = increments.seen(tx, found, 0).items()
    assert (len(found), len(ways), len(read)) == (5, 7, 7 + 1)  # and the newest day


@pytest.mark.replaces
def test_who_came_yesterday_is_known_after_the_first_count_of_a_link(
    service: Service, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rollup_job, "MANY", 3)
    link, _ = add_link(service)
    job = RollupJob(service.db)

    def come(*ats: int) -> None:
        batch = Batch(NOON)
        for n, at in enumerate(ats):
            batch.visits.append(Visit(clock() + n, link.id, at, 0, "", PHONE, "", "", 1, None, False, None))
        with service.db.write() as tx:
            visits.record(tx, batch, Ids())
        clock.now += SECOND * 10
        while job.step():
            pass

    come(NOON - DAY * 9, NOON - DAY, NOON)
    come(NOON - DAY + HOUR)
    with service.db.read() as tx:
        assert tx.value("SELECT has_rollups FROM link_total") == 1
        query = stats.everything(tx, link.id)
    found = stats.read(service.db, query)
    assert (found.visits, found.unique) == (4, 3)


@pytest.mark.replaces
def test_a_link_gets_its_rollups_in_the_middle_of_a_backlog(
    service: Service, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rollup_job, "MANY", 4)
    monkeypatch.setattr(rollup_job, "CHUNK", 2)
    link, _ = add_link(service)
    batch = Batch(NOON)
    batch.visits += [Visit(NOON + n, link.id, NOON, 0, "", PHONE, "", "", n, None, False, None) for n in range(9)]
    with service.db.write() as tx:
        visits.record(tx, batch, Ids())
    clock.now += SECOND * 10
    job = RollupJob(service.db)
    for _ in range(2):
        assert job.step()
    with service.db.read() as tx:
        assert tx.row("SELECT visits, has_rollups FROM link_total") == (4, 1)


@pytest.mark.file
def test_counting_holds_the_write_lock_without_waiting_for_the_disk(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="shop")
    visitor.get("/shop")
    connection = service.db._connection
    assert RollupJob(service.db).step() is False
    assert connection.pragma("synchronous") == 1, "NORMAL: no commit of the job waits for the disk"
    add_link(service)
    assert connection.pragma("synchronous") == 2, "FULL: what creators do is on the disk"


@pytest.mark.slow
def test_rollups_and_read_visits_meet_without_a_gap(
    migrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(migrated, tmp_path / "iwts.db")
    monkeypatch.setattr(rollup_job, "MANY", 8)
    monkeypatch.setattr(pairs, "MOST", 100)
    shop = Shop(tmp_path / "iwts.db", seed=1)
    for day in (1, 2, 4, 5, 8):
        shop.clock.now = (START // DAY + day) * DAY
        for _ in range(4):
            shop.visit()
    shop.count_all()
    with shop.db.read() as tx:
        assert tx.value("SELECT count(DISTINCT link) FROM pair_period") == 2
        assert tx.value("SELECT max(end_day) FROM pair_period") == START // DAY + 6
    for day in range(9):  # late
        shop.clock.now = (START // DAY + day) * DAY
        shop.visit()
    days = [str(datetime.fromtimestamp(START // SECOND, UTC).date() + timedelta(n)) for n in range(9)]
    for deed in (Shop.visit, Shop.count_all):
        deed(shop)
        for first, last in combinations_with_replacement(days, 2):
            check(shop, {"from": first, "to": last}, UTC, {"campaign": ""}, (0, 1))
            check(shop, {"from": first, "to": last}, ZoneInfo("Asia/Kathmandu"), {}, (0, 1))
    shop.db.close()
