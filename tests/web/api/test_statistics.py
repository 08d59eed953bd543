"""The calls about visits."""

import json

import pytest

from iwts import cli
from iwts.instance.service import Service
from tests.conftest import Clock, add_link
from tests.patience import eventually
from tests.visitor import DESKTOP, Visitor
from tests.web.api.program import Program, refused, token


@pytest.fixture
def program(service: Service, visitor: Visitor) -> Program:
    return Program(visitor, token(service))


@pytest.fixture
def shop(service: Service, visitor: Visitor, clock: Clock) -> None:
    """A link with two visits by phone in Egypt and, a day later, one by a computer through a campaign."""
    add_link(service, "+4722418000", slug="shop")
    visitor.get("/shop")
    Visitor(visitor.port, address="41.32.0.9").get("/shop")
    clock.advance(days=1)
    Visitor(visitor.port, DESKTOP, "203.0.113.9").get("/shop?c=window")
    eventually(lambda: counted(service) == 3)


def counted(service: Service) -> int:
    with service.db.read() as tx:
        return tx.integer("SELECT count(*) FROM visit")


@pytest.mark.usefixtures("shop")
def test_statistics_have_the_shape_of_the_command(
    program: Program, service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["stats", "shop", "--json", "--database", str(service.config.database)]) == 0
    told = json.loads(capsys.readouterr().out)
    found = program.call("GET", "/links/shop/stats").json()
    assert {name: found.pop(name) for name in ("from", "to", "time_zone")} == {
        "from": "2026-10-25",
        "to": "2026-11-23",
        "time_zone": "UTC",
    }
    assert found == told
    assert found["by"]["day"] == {"2026-11-22": 2, "2026-11-23": 1}


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(
    ("asked", "visits", "unit", "by"),
    [
        ("range=today", 1, "hour", {"2026-11-23T12:00:00+00:00": 1}),
        ("range=7&country=EG", 2, "day", {"2026-11-22": 2}),
        ("campaign=window", 1, "day", {"2026-11-23": 1}),
        ("campaign=", 2, "day", {"2026-11-22": 2}),
        ("range=12m", 3, "month", {"2026-11": 3}),
        ("from=2026-11-22&to=2026-11-23&tz=Pacific/Auckland", 2, "day", {"2026-11-23": 2}),
    ],
)
def test_statistics_are_of_a_period_with_filters(
    program: Program, asked: str, visits: int, unit: str, by: dict[str, int]
) -> None:
    found = program.call("GET", f"/links/shop/stats?{asked}").json()
    assert (found["visits"], found["by"][unit]) == (visits, by)


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ("range=8", "range"),
        ("tz=Mars/Olympus", "tz"),
        ("from=yesterday", "from"),
        ("from=2026-02-30", "from"),
        ("from=2026-11-22&to=0001-01-01", "to"),
        ("to=2026-11-22", "from"),
        ("range=7&to=2026-11-22", "from"),
        ("country=", "country"),
        ("link=shop", "link"),
    ],
)
def test_what_a_page_would_ignore_is_refused(program: Program, asked: str, field: str) -> None:
    assert list(refused(program.call("GET", f"/links/shop/stats?{asked}"))[2]) == [field]


@pytest.mark.usefixtures("shop")
def test_visits_are_listed_in_parts(program: Program) -> None:
    first = program.call("GET", "/links/shop/visits?limit=2").json()
    assert [visit["country"] for visit in first["visits"]] == ["EG", "EG"]
    second = program.call("GET", f"/links/shop/visits?limit=2&cursor={first['next']}").json()
    assert second["next"] is None
    (last,) = second["visits"]
    assert last == {
        "id": last["id"],
        "time": "2026-11-23T12:00:00+00:00",
        "country": "unknown",
        "device": last["device"],
        "os": last["os"],
        "browser": last["browser"],
        "referrer": "",
        "campaign": "window",
        "number": "4722418000",
    }
    for since, n in (("2026-11-23T12:00:00Z", 1), ("2026-11-23T14:00:01%2B02:00", 0), ("2026-11-22", 3)):
        assert len(program.call("GET", f"/links/shop/visits?since={since}").json()["visits"]) == n, since
    assert program.call("GET", "/links/shop/visits?limit=1000").status == 200
    for query_ in (
        "limit=1001",
        "since=now",
        "since=0001-01-01T00:00:00%2B23:59",
        "cursor=1",
        "cursor=1-x",
        "cursor=-1",
    ):
        status = program.call("GET", f"/links/shop/visits?{query_}").status
        assert status == (200 if "0001" in query_ else 422), query_


def test_visits_since_a_part_of_a_second(program: Program, service: Service, visitor: Visitor, clock: Clock) -> None:
    add_link(service, "+4722418000", slug="shop")
    for _ in range(3):
        clock.advance(seconds=0.3)
        visitor.get("/shop")
    eventually(lambda: counted(service) == 3)
    for since, n in (("00.300000", 3), ("00.550000", 2), ("00.899999", 1), ("00.950000", 0)):
        asked = f"/links/shop/visits?since=2026-11-22T12:00:{since}Z"
        assert len(program.call("GET", asked).json()["visits"]) == n, since
