"""Retention: old visits become totals, and pages stay the same except with filters."""

import pytest

from iwts.clock import DAY
from iwts.deletion import deletion, retention
from iwts.instance.service import Service
from iwts.settings import loading
from iwts.settings.loading import ConfigError
from iwts.statistics import query as stats
from iwts.statistics.rollup_job import RollupJob
from tests.conftest import Clock, Open, Serve, add_link, counted, in_environment, own
from tests.visitor import Visitor


@pytest.fixture
def shop(open_service: Open, serve: Serve, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """A link with visits 20, 10 and 0 days ago, and a retention of a week."""
    monkeypatch.setattr(retention, "CHUNK", 2)
    clock.now -= 20 * DAY
    service = open_service(visit_retention=7)
    visitor = serve(service, tick=3600)
    own(visitor, service, slug="shop")
    add_link(service, slug="quiet")
    for campaign in ("old", "old", "older"):
        visitor.get(f"/shop?c={campaign}")
    visitor.get("/quiet")
    clock.now += 10 * DAY
    visitor.get("/shop?c=old")
    clock.now += 10 * DAY
    visitor.get("/shop?c=new")
    own(visitor, service, slug="young")
    visitor.get("/young")
    counter = RollupJob(service.db)
    while counter.step():
        pass
    for _ in retention.drop(service.db, counter, 7):
        pass
    return visitor


def test_old_visits_are_deleted_but_still_counted(shop: Visitor) -> None:
    page = shop.get("/stats/shop?range=all").text
    assert "<dt>Visits</dt><dd>5" in page
    assert page.count("<bdi>older</bdi>") == 1, "as a campaign, and not among the latest visits"
    lines = shop.get("/stats/shop/visits.csv?range=all").text.splitlines()
    assert len(lines) == 2
    assert "new" in lines[1]
    assert "<b>5</b>" in shop.get("/my").text


def test_a_page_with_filters_states_which_visits_are_missing(shop: Visitor) -> None:
    day = "Nov\xa015,\xa02026"
    note = f"Individual visits before {day} are no longer stored. Filtered totals do not include all of them."
    assert note in shop.get("/stats/shop?range=all&campaign=old").text
    assert note in shop.get("/stats/shop?range=all&campaign=old&country=EG").text
    assert note in shop.get("/stats?range=all&campaign=old").text, "of one of the links"
    assert note not in shop.get("/stats/shop?range=all").text
    assert note not in shop.get("/stats/shop?range=today&campaign=new").text
    assert "<dt>Visits</dt><dd>3" in shop.get("/stats/shop?range=all&campaign=old").text


def test_a_page_with_one_filter_shows_no_gap_for_visits_in_pairs(
    open_service: Open, serve: Serve, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("iwts.statistics.rollup_job.MANY", 2)
    service = open_service()
    visitor = serve(service, tick=3600)
    own(visitor, service, slug="shop")
    for _ in range(99):
        visitor.get("/shop?c=old")
    clock.now += 20 * DAY
    counter = RollupJob(service.db)
    while counter.step():
        pass
    for _ in retention.drop(service.db, counter, 7):
        pass
    page = visitor.get("/stats/shop?range=all&campaign=old&tz=Africa/Cairo").text
    assert "<dt>Visits</dt><dd>99" in page
    assert page.count("<bdi>old</bdi>") >= 1
    assert "no longer stored" not in page


def test_concurrent_deletion_of_statistics_holds_nothing_up(open_service: Open, serve: Serve, clock: Clock) -> None:
    service = open_service()
    link, _ = add_link(service, slug="shop")
    serve(service, tick=3600).get("/shop")
    clock.now += 20 * DAY
    counter = RollupJob(service.db)
    while counter.step():
        pass
    with service.db.write() as tx:
        deletion.delete_statistics(tx, link)
    assert not list(retention.drop(service.db, counter, 7)), "no visit is old enough"
    deletion.purge_all(service.db)
    for _ in retention.drop(service.db, counter, 7):  # of an empty month
        pass
    assert counted(service, link).visits == 0


def test_visits_that_are_not_in_rollups_yet_stay(service: Service, visitor: Visitor, clock: Clock) -> None:
    link, _ = add_link(service, slug="shop")
    visitor.get("/shop")
    clock.advance(days=20)
    assert not list(retention.drop(service.db, RollupJob(service.db), 7))
    assert counted(service, link).visits == 1


def test_the_privacy_page_states_the_retention(shop: Visitor) -> None:
    said = "After 7 days, we delete each visit and keep only the totals."
    assert said in shop.get("/privacy").text


def test_the_privacy_page_states_no_retention_if_visits_are_kept(visitor: Visitor) -> None:
    assert "keep only the totals" not in visitor.get("/privacy").text


def test_the_web_process_deletes_old_visits(open_service: Open, serve: Serve, clock: Clock) -> None:
    clock.now -= 8 * DAY
    service = open_service(visit_retention=7)
    link, _ = add_link(service, slug="shop")
    visitor = serve(service, tick=0.01)
    visitor.get("/shop")
    clock.now += 8 * DAY
    for _ in range(1000):
        with service.db.read() as tx:
            if not tx.value("SELECT count(*) FROM agent"):
                break
        visitor.get("/healthz")
    assert counted(service, link).visits == 1
    with service.db.read() as tx:
        assert stats.span(tx, [link.id]).first == (clock() // DAY - 8) * DAY
        assert tx.value("SELECT count(*) FROM visit") == tx.value("SELECT count(*) FROM agent") == 0


@pytest.mark.parametrize("text", ["6", "0", "-7", "a week", "7.5", "123456", "٧"])
def test_an_invalid_retention_is_rejected(text: str) -> None:
    with pytest.raises(ConfigError, match=r"visit_retention.*use a number of days, 7 or more"):
        loading.load({}, in_environment(visit_retention=text))
