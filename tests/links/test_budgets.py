"""Budgets in the database, as servers that share one count them."""

import random

import pytest

from iwts.clock import DAY, HOUR, SECOND
from iwts.deletion import retention
from iwts.instance.service import Service
from iwts.limits.counts import Budget, OwnCounts, of_client
from iwts.limits.rates import Rate
from iwts.links import budgets
from iwts.links.budgets import SharedCounts
from tests.conftest import Clock

ONE, TWO = bytes([192, 0, 2, 1]), bytes([192, 0, 2, 2])
FIVE = Rate(5, 900)


def counts(service: Service, purpose: str = "codes") -> SharedCounts:
    return SharedCounts(service.db, lambda: service.key, purpose)


def rows(service: Service) -> int:
    with service.db.read() as tx:
        return tx.integer("SELECT count(*) FROM budget")


def purge(service: Service) -> int:
    """Delete what is old; return how many transactions that took."""
    return len(list(retention.drop_budgets(service.db)))


def test_they_grant_what_they_would_in_memory(service: Service) -> None:
    chance = random.Random(1)
    shared, own, now = [counts(service), counts(service)], OwnCounts(), service.clock() / 1e6
    waits = []
    for _ in range(200):
        now += chance.choice((0, 0, 1, 50, 200))
        client = chance.choice((ONE, TWO, bytes(16), bytes(15) + b"\1"))
        wanted = [*of_client(client, FIVE, crowd=2), Budget(Rate(20, 86400), b"link")]
        if wait := own.take(wanted, now):
            assert chance.choice(shared).take(wanted, now) == pytest.approx(wait, abs=1e-4)
        else:
            assert chance.choice(shared).take(wanted, now) == 0
            if chance.random() < 0.5:
                own.give_back(wanted)
                chance.choice(shared).give_back(wanted)
        waits.append(wait)
    assert 20 < sum(map(bool, waits)) < 180


def test_purposes_are_counted_apart_and_no_limit_is_none(service: Service) -> None:
    one, other = counts(service, "one"), counts(service, "other")
    assert [bool(one.take([Budget(FIVE, ONE)], 0)) for _ in range(6)] == [False] * 5 + [True]
    assert other.take([Budget(FIVE, ONE)], 0) == 0
    off = [Budget(Rate.parse("off"), ONE)]
    assert not any(one.take(off, 0) for _ in range(10))
    one.give_back(off)
    assert rows(service) == 2


def test_a_server_whose_clock_is_behind_gives_no_one_more_guesses(service: Service) -> None:
    granted = 0
    for now in (0, 300) * 20:
        granted += not counts(service).take([Budget(FIVE, ONE)], now)
    assert granted == 6  # five, and one that has come back in the 300 seconds


def test_a_unit_that_was_taken_in_a_transaction_is_given_back_with_it(service: Service) -> None:
    shared, once = counts(service), [Budget(Rate(1, 60), ONE)]
    assert service.key  # as at the first start

    def fail() -> None:
        with service.db.write() as tx:
            assert shared.take(once, 0, tx) == 0
            assert shared.take(once, 0, tx) == 60
            raise ZeroDivisionError

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            fail()
    with service.db.write() as tx:
        assert shared.take(once, 0, tx) == 0
    assert shared.take(once, 0) == 60


def test_what_says_nothing_any_more_is_deleted_once_all_clocks_are_past_it(service: Service, clock: Clock) -> None:
    counts(service).take([Budget(FIVE, ONE)], clock() / 1e6)
    clock.advance(days=7)
    counts(service).take([Budget(FIVE, TWO)], clock() / 1e6)
    assert (purge(service), rows(service)) == (1, 1)
    clock.now += 2 * HOUR + 180 * SECOND
    assert (purge(service), rows(service)) == (0, 1)
    clock.now += 1
    assert (purge(service), rows(service)) == (1, 0)


def test_a_clock_that_was_far_ahead_locks_no_one_out_for_long(service: Service, clock: Clock) -> None:
    for _ in range(5):
        counts(service).take([Budget(Rate(5, 86400), ONE)], (clock() + 30 * DAY) / 1e6)
    assert counts(service).take([Budget(Rate(5, 86400), ONE)], clock() / 1e6) > 0
    assert (purge(service), rows(service)) == (1, 0)


def test_a_flood_of_addresses_forgets_those_that_are_full_again_first(
    service: Service, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(budgets, "MOST", 10)
    now = clock() / 1e6
    for n in range(15):
        counts(service).take([Budget(FIVE, n.to_bytes(4))], now + n)
    assert (purge(service), rows(service)) == (1, 10)
    assert purge(service) == 0
    with service.db.read() as tx:
        assert tx.integer("SELECT min(full_at) FROM budget") == clock() + 185 * SECOND
