from iwts.clock import DAY
from iwts.instance.service import Service
from iwts.visits import day_keys
from iwts.visits import store as visits
from tests.conftest import NOON, Clock

TODAY = NOON // DAY


def keys(service: Service) -> dict[int, bytes]:
    with service.db.read() as tx:
        return visits.day_keys(tx)


def prepare(service: Service) -> None:
    for _ in day_keys.prepare(service.db):
        pass


def test_keys_are_made_a_day_ahead_and_stay(service: Service, clock: Clock) -> None:
    prepare(service)
    first = keys(service)
    assert first.keys() == {TODAY, TODAY + 1}
    assert len({*first.values()}) == 2
    assert {len(key) for key in first.values()} == {32}
    prepare(service)
    assert keys(service) == first
    clock.advance(days=1)
    prepare(service)
    assert keys(service).keys() == {TODAY, TODAY + 1, TODAY + 2}
    assert first.items() < keys(service).items()


def test_keys_of_past_days_are_deleted(service: Service, clock: Clock) -> None:
    prepare(service)
    clock.advance(days=2)
    prepare(service)
    assert keys(service).keys() == {TODAY + 1, TODAY + 2, TODAY + 3}
    clock.advance(days=400)
    prepare(service)
    assert keys(service).keys() == {TODAY + 402, TODAY + 403}


def test_a_key_that_a_front_has_made_stays(service: Service) -> None:
    with service.db.write() as tx:
        visits.add_day_keys(tx, {TODAY: b"x" * 32})
    prepare(service)
    assert keys(service)[TODAY] == b"x" * 32
