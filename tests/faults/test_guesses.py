"""Guesses at several servers on one PostgreSQL: as many as at one, and none while it is away."""

import contextlib
import itertools
from collections import Counter
from collections.abc import Callable

import pytest

from iwts.errors import QueueFull, TooMany, Unavailable
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import codes
from iwts.links.codes import Budgets
from tests.conftest import Open
from tests.patience import beside
from tests.postgres import Postgres

pytestmark = [
    pytest.mark.slow,
    pytest.mark.parametrize("engine", ["postgres"], indirect=True),
    pytest.mark.usefixtures("cheap_hashes"),
]

CLIENT, OTHER = bytes([192, 0, 2, 1]), bytes([192, 0, 2, 2])


@pytest.fixture
def servers(open_service: Open) -> list[Service]:
    return [open_service(limit_mails=Rate(5, 3600)) for _ in range(3)]


def guess(budgets: Budgets, client: bytes = CLIENT, *, is_right: bool = False) -> str:
    try:
        return "right" if budgets.try_(b"link", client, 0.0, lambda: is_right) else "wrong"
    except TooMany as error:
        return f"wait {error.wait:.0f}"


@pytest.mark.parametrize("kind", ["link_codes", "visitor_codes", "passphrases", "log_ins"])
def test_wrong_guesses_at_all_servers_are_counted_together(servers: list[Service], kind: str) -> None:
    turns = itertools.cycle(getattr(server, kind) for server in servers)
    assert [guess(next(turns), is_right=True) for _ in range(10)] == ["right"] * 10
    assert [guess(next(turns)) for _ in range(8)] == ["wrong"] * 5 + ["wait 180"] * 3
    assert guess(next(turns), is_right=True) == "wait 180"
    assert guess(next(turns), OTHER, is_right=True) == "right"


def test_emails_that_a_client_has_sent_are_counted_together(servers: list[Service]) -> None:
    turns = itertools.cycle(servers)
    waits = [next(turns).limit_mails.take(CLIENT, 0.0) for _ in range(6)]
    assert waits == [0.0] * 5 + [pytest.approx(720)]


def test_guesses_at_several_servers_at_once_are_no_more_than_one_after_the_other(servers: list[Service]) -> None:
    said, stored = list[bool](), codes.hashed("2468")

    def work(server: Service) -> Callable[[], None]:
        def work_() -> None:
            for _ in range(5):
                with contextlib.suppress(QueueFull, TooMany):
                    said.append(server.link_codes.check(b"link", CLIENT, 0.0, stored, "0000"))

        return work_

    with beside(*(work(server) for server in servers * 2)):
        pass
    assert Counter(said) == {False: 5}


def test_without_the_database_no_one_can_guess(servers: list[Service], postgres: Postgres) -> None:
    looked = list[bool]()
    budgets = servers[0].log_ins
    assert guess(budgets) == "wrong"
    with postgres.crashed(), pytest.raises(Unavailable):
        budgets.try_(b"", CLIENT, 0.0, lambda: looked.append(True) is None)
    assert looked == []
