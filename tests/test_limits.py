from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.limits import Limiter, Rate

ONE, TWO = bytes([192, 0, 2, 1]), bytes([192, 0, 2, 2])


@pytest.mark.parametrize(
    ("text", "rate"),
    [("20/hour", Rate(20, 3600)), (" 5/Minute ", Rate(5, 60)), ("off", Rate(0, 1)), ("1/day", Rate(1, 86400))],
)
def test_a_limit_is_read_and_written_the_same(text: str, rate: Rate) -> None:
    assert Rate.parse(text) == rate
    assert Rate.parse(str(rate)) == rate


@pytest.mark.parametrize("text", ["", "20", "20/", "0/hour", "-1/hour", "20/year", "many/hour", "²/hour", "1.5/hour"])
def test_a_wrong_limit_says_how_to_write_one(text: str) -> None:
    with pytest.raises(ValueError, match="20/hour"):
        Rate.parse(text)


def test_a_budget_may_be_used_at_once_and_refills_evenly() -> None:
    limiter = Limiter(Rate(3, 60))
    assert [limiter.take(ONE, 1000.0) for _ in range(3)] == [0, 0, 0]
    assert limiter.take(ONE, 1000.0) == pytest.approx(20)
    assert limiter.take(ONE, 1000.0) == pytest.approx(20), "asking in vain must not cost"
    assert limiter.take(TWO, 1000.0) == 0
    assert limiter.take(ONE, 1020.0) == 0
    assert limiter.take(ONE, 1020.0) == pytest.approx(20)


def test_a_clock_that_jumps_back_locks_nobody_out() -> None:
    limiter = Limiter(Rate(3, 60))
    for _ in range(3):
        limiter.take(ONE, 10_000.0)
    assert limiter.take(ONE, 5000.0) <= 20
    assert limiter.take(ONE, 5020.0) == 0


def test_off_is_off() -> None:
    limiter = Limiter(Rate.parse("off"))
    assert not any(limiter.take(ONE, 0.0) for _ in range(1000))


def test_an_ipv6_customer_has_one_budget_for_all_of_a_64() -> None:
    limiter = Limiter(Rate(1, 60))
    assert limiter.take(ip_address("2001:db8:0:1::1").packed, 0.0) == 0
    assert limiter.take(ip_address("2001:db8:0:1:ffff::2").packed, 0.0) > 0
    assert limiter.take(ip_address("2001:db8:0:2::1").packed, 0.0) == 0


def test_a_flood_of_addresses_is_forgotten_from_the_oldest() -> None:
    limiter = Limiter(Rate(1, 60), clients=10)
    for n in range(11):
        assert limiter.take(n.to_bytes(4), 0.0) == 0
    assert len(limiter._full_at) == 10
    assert limiter.take((10).to_bytes(4), 0.0) > 0
    assert limiter.take((0).to_bytes(4), 0.0) == 0


@given(st.integers(1, 20), st.lists(st.floats(0, 30), max_size=100))
def test_no_window_ever_lets_more_through_than_twice_the_count(count: int, pauses: list[float]) -> None:
    limiter, now, passed = Limiter(Rate(count, 60)), 0.0, []
    for pause in pauses:
        now += pause
        if not limiter.take(ONE, now):
            passed.append(now)
    for start in passed:
        assert sum(start <= moment < start + 60 for moment in passed) <= 2 * count
