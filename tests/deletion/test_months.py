"""Retention drops whole months where visits are stored by month, and does the same as row by row."""

from collections.abc import Iterator

import pytest

from iwts.clock import DAY, SECOND
from iwts.deletion import deletion, months, retention
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.link import Link
from iwts.statistics import rollups
from iwts.statistics.rollup_job import RollupJob
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit, Why
from iwts.visits.ids import Ids
from tests.conftest import NOON, Clock, add_link, counted
from tests.executed import Executed
from tests.patience import beside

KEPT = 30  # days, so that visits before October 23 go
SEPTEMBER, OCTOBER = NOON - 70 * DAY, NOON - 40 * DAY


@pytest.fixture(autouse=True)
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(months, "CHUNK", 2)


@pytest.fixture
def shop(service: Service) -> list[Link]:
    """Three links with visits in September, one of them also in October and now, after one without any."""
    add_link(service, slug="quiet")
    found = [add_link(service, slug=f"shop{n}")[0] for n in range(3)]
    for link in found:
        come(service, link, SEPTEMBER, agent="old")
    come(service, found[0], OCTOBER, NOON)
    count(service)
    return found


def come(service: Service, link: Link, *times: int, agent: str = "new") -> None:
    """Record five visits at each time, as a shipper does."""
    batch = Batch(1)
    for at in times:
        ids = range(at + link.id * SECOND, at + link.id * SECOND + 5)
        batch.visits += [Visit(id_, link.id, id_, 1, "EG", agent, "", "", id_, None, why=Why.STICKY) for id_ in ids]
    with service.db.write() as tx:
        visits.record(tx, batch, Ids(), may_be_late=True)


def count(service: Service) -> None:
    job = RollupJob(service.db)
    while job.step():
        pass


def drop(service: Service) -> int:
    return sum(1 for _ in retention.drop(service.db, RollupJob(service.db), KEPT))


def stored(service: Service) -> list[int]:
    """Return how many visits and reasons there are, and months that begin before now where visits have months."""
    with service.db.read() as tx:
        found = [tx.integer(f"SELECT count(*) FROM {table}") for table in ("visit", "reason")]
        return [*found, len(tx.months(NOON + 30 * DAY))]


def here(service: Service, n: int) -> int:
    """Return how many months there are if so many are stored."""
    return 0 if service.db.is_local else n


def totals(service: Service, links: list[Link]) -> list[int]:
    return [counted(service, link).visits for link in links]


def test_old_months_go_and_stay_counted(service: Service, shop: list[Link]) -> None:
    assert stored(service) == [25, 25, here(service, 3)]
    before = totals(service, shop)
    drop(service)
    assert stored(service) == [5, 5, here(service, 2)]
    assert totals(service, shop) == before == [15, 5, 5]
    with service.db.read() as tx:
        assert tx.all("SELECT text FROM agent") == [("new",)]
        since = (NOON // DAY - KEPT) * DAY
        assert tx.all("SELECT kept_from FROM link_total ORDER BY link") == [(since,)] * 3


# Red if months are not looked for: every visit is then deleted by its id.
def test_a_month_goes_as_a_whole_and_the_one_under_way_by_the_day(
    executed: Executed, service: Service, shop: list[Link]
) -> None:
    if service.db.is_local:
        return
    drop(service)
    texts = executed.texts()
    assert "DROP TABLE visit_2026_09" in texts
    assert "DROP TABLE visit_2026_10" not in texts
    assert totals(service, shop) == [15, 5, 5]


def test_a_month_with_visits_that_are_not_counted_stays(service: Service, shop: list[Link]) -> None:
    come(service, shop[1], SEPTEMBER + DAY)
    drop(service)
    with service.db.read() as tx:
        assert tx.integer("SELECT count(*) FROM late") == 5
    assert stored(service)[0] == 5 + 5
    assert totals(service, shop) == [15, 10, 5]
    count(service)
    drop(service)
    assert stored(service) == [5, 5, here(service, 2)]
    assert totals(service, shop) == [15, 10, 5]


# Red without `late_arrivals`: the visits of the quiet link are lost.
@pytest.mark.parametrize("steps", range(1, 4))
def test_visits_that_come_while_a_month_goes_are_not_lost(service: Service, shop: list[Link], steps: int) -> None:
    with service.db.read() as tx:
        quiet = links.get(tx, "quiet")
    going = months.drop(service.db, RollupJob(service.db), (NOON // DAY - KEPT) * DAY)
    for _ in zip(range(steps), going, strict=False):
        pass
    come(service, quiet, SEPTEMBER + DAY)
    count(service)
    for _ in going:
        pass
    assert totals(service, [*shop, quiet]) == [15, 5, 5, 5]
    for _ in range(2):
        drop(service)
    assert stored(service) == [5, 5, here(service, 2)]
    assert totals(service, [*shop, quiet]) == [15, 5, 5, 5]


def test_while_someone_reads_visits_they_go_one_by_one_and_their_month_later(
    service: Service, shop: list[Link]
) -> None:
    with service.db.snapshot() as reader:
        assert visits.count(reader) == 25
        with beside(lambda: drop(service)):
            pass
        assert visits.count(reader) == 25
    assert stored(service) == [5, 5, here(service, 3)]
    drop(service)
    assert stored(service) == [5, 5, here(service, 2)]
    assert totals(service, shop) == [15, 5, 5]


def test_a_month_waits_for_the_purge_of_deleted_statistics(service: Service, shop: list[Link]) -> None:
    with service.db.write() as tx:
        deletion.delete_statistics(tx, shop[1])
    assert drop(service) <= 1
    assert stored(service)[0] == 25
    for _ in deletion.purge(service.db):
        pass
    drop(service)
    assert stored(service) == [5, 5, here(service, 2)]
    assert totals(service, shop) == [15, 0, 5]


def test_a_link_that_is_deleted_meanwhile_leaves_nothing(service: Service, shop: list[Link]) -> None:
    going: Iterator[bool] = months.drop(service.db, RollupJob(service.db), (NOON // DAY - KEPT) * DAY)
    next(going, None)
    with service.db.write() as tx:
        deletion.delete(tx, shop[2])
    for _ in going:
        pass
    for _ in deletion.purge(service.db):
        pass
    drop(service)
    assert stored(service) == [5, 5, here(service, 2)]
    with service.db.read() as tx:
        assert rollups.having(tx, [link.id for link in shop]) == {shop[0].id, shop[1].id}


def test_an_empty_month_goes_too_when_its_time_has_come(service: Service, clock: Clock) -> None:
    with service.db.write() as tx:
        tx.make_room([SEPTEMBER, OCTOBER, NOON])
    for days, left in ((0, 2), (10, 1), (45, 0)):
        clock.now = NOON + days * DAY
        drop(service)
        assert stored(service) == [0, 0, here(service, left)]
