"""Visits while everyone was closed: marked as they come, and told for the choice of hours."""

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from iwts import cli, tokens
from iwts.instance.service import Service
from iwts.links import access
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.links.when import When
from iwts.statistics import closed
from tests.conftest import Clock
from tests.patience import eventually
from tests.visitor import Visitor

ANA, NIGHT = "+254712123456", "+254712123457"
WHEN = When("Africa/Nairobi", "mon-fri 09:30-18:00; sat 22:00-02:00")  # three hours before UTC, all year
FRIDAY = 20  # of November 2026


def add(service: Service, visitor: Visitor, when: When = WHEN) -> Link:
    secret = tokens.new()
    with service.db.write() as tx:
        link = links.create(tx, Draft.check([Typed(ANA)], slug="duka", when=when), tokens.digest(secret))
    visitor.get(f"/m/{secret}")
    return link


def come(service: Service, visitor: Visitor, clock: Clock, *moments: tuple[int, str], query: str = "") -> None:
    """Visit at these days of November 2026 and times in Nairobi."""
    with service.db.read() as tx:
        before = tx.integer("SELECT count(*) FROM visit")
    for day, time in moments:
        there = datetime.fromisoformat(f"2026-11-{day:02}T{time}+03:00").astimezone(UTC)
        clock.now = int(there.timestamp()) * 1_000_000
        assert visitor.get(f"/duka{query}").status == 302

    def are_stored() -> bool:
        with service.db.read() as tx:
            return tx.integer("SELECT count(*) FROM visit") == before + len(moments)

    eventually(are_stored)


def told(service: Service, capsys: pytest.CaptureFixture[str]) -> Any:
    assert cli.main(["stats", "duka", "--json", "--database", str(service.config.database)]) == 0
    return json.loads(capsys.readouterr().out).get("closed")


@pytest.mark.parametrize(
    "when",
    [
        When(WHEN.zone, WHEN.hours),
        When(WHEN.zone, WHEN.hours, closed="message", closed_message="Kesho"),
        When(WHEN.zone, WHEN.hours, closed="number", night=NIGHT),
        When(WHEN.zone, WHEN.hours, closed="page"),
    ],
    ids=lambda when: when.closed,
)
def test_visits_are_marked_by_the_hours_of_their_own_second(
    service: Service, visitor: Visitor, clock: Clock, capsys: pytest.CaptureFixture[str], when: When
) -> None:
    link = add(service, visitor, when)
    open_ = [(16, "09:30:00"), (FRIDAY, "17:59:59"), (22, "01:59:59")]
    come(service, visitor, clock, *open_)
    assert told(service, capsys) == {"visits": 0, "share": 0.0, "most": None}
    closed_ = [(FRIDAY, "18:00:00"), (FRIDAY, "20:00:00"), (FRIDAY, "20:59:59"), (22, "02:00:00"), (22, "21:00:00")]
    come(service, visitor, clock, *closed_, query="?anyway=1")
    most = {"day": "fri", "from": "18:00", "to": "21:00", "time_zone": "Africa/Nairobi", "visits": 3}
    assert told(service, capsys) == {"visits": 5, "share": 0.625, "most": most}

    with service.db.write() as tx:  # other hours change nothing about the visits of before
        other = When("Asia/Tokyo", "sun 00:00-24:00")
        links.change(tx, link, Draft.check([Typed(ANA, id=link.numbers[0].id)], when=other))
    assert told(service, capsys)["visits"] == 5


def test_the_page_says_how_many_came_and_when_in_the_time_of_its_heat_map(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    add(service, visitor)
    assert "while you were closed" not in visitor.get("/stats/duka?tz=Africa/Nairobi").text
    come(service, visitor, clock, *[(19, "12:00:00")] * 3, (19, "20:30:00"))
    page = visitor.get("/stats/duka?tz=Africa/Nairobi").text
    assert "25% came while you were closed: 1 visit." in page
    assert "Most o" not in page
    come(service, visitor, clock, (FRIDAY, "20:30:00"), (FRIDAY, "21:59:59"))
    page = visitor.get("/stats/duka?tz=Africa/Nairobi").text
    assert "50% came while you were closed: 3 visits." in page
    assert 'Most of them: Friday, <bdi class="whole" dir="ltr">20:00–\u206022:00</bdi>' in page
    in_utc = visitor.get("/stats/duka").text
    assert 'Most of them: Friday, <bdi class="whole" dir="ltr">17:00–\u206019:00</bdi>' in in_utc


def test_the_heat_map_draws_the_hours_of_a_usual_week(service: Service, visitor: Visitor, clock: Clock) -> None:
    add(service, visitor)
    come(service, visitor, clock, (19, "12:00:00"))

    def drawn(zone: str) -> dict[str, list[int]]:
        page = visitor.get(f"/stats/duka?tz={zone}").text
        assert "Open hours" in page
        rows = re.findall(r'<tr><th scope="row"><bdi>(\w+)</bdi></th>(.*?)</tr>', page)
        return {day: [n for n, cell in enumerate(cells.split("<td")[1:]) if "on" in cell[:11]] for day, cells in rows}

    assert drawn("Africa/Nairobi") == {
        **{day: [*range(9, 18)] for day in ("Mon", "Tue", "Wed", "Thu", "Fri")},
        "Sat": [22, 23],
        "Sun": [0, 1],
    }
    assert drawn("Asia/Kathmandu")["Mon"] == [*range(12, 21)]  # 12:15 to 20:45, and the middle of an hour counts
    assert drawn("Asia/Kathmandu")["Sun"] == [1, 2, 3, 4]


def test_a_link_without_hours_says_nothing_of_them(
    service: Service, visitor: Visitor, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    add(service, visitor, When())
    come(service, visitor, clock, (FRIDAY, "03:00:00"))
    page = visitor.get("/stats/duka").text
    assert "Open hours" not in page
    assert "while you were closed" not in page
    assert told(service, capsys) is None


def test_shared_statistics_draw_the_hours_but_speak_to_no_creator(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    link, secret = add(service, visitor), tokens.new()
    come(service, visitor, clock, (FRIDAY, "20:30:00"))
    with service.db.write() as tx:
        access.share_statistics(tx, link, tokens.digest(secret))
    page = visitor.another().get(f"/s/{secret}").text
    assert "Open hours" in page
    assert "while you were closed" not in page


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({(4, 20): 3, (4, 21): 3, (1, 9): 4}, (4, 20, 22, 6)),
        ({(4, 20): 9, (4, 21): 3, (1, 9): 4}, (4, 20, 21, 9)),  # one hour has most
        ({(6, 23): 2, (0, 0): 2}, (0, 0, 2, 2)),  # half is not most, and a day ends at midnight
        ({(2, 8): 1, (2, 13): 1}, (2, 8, 14, 2)),
        ({(2, 8): 1, (2, 14): 1}, (2, 7, 9, 1)),
    ],
)
def test_most_came_in_the_fewest_hours_with_more_than_half(
    counts: dict[tuple[int, int], int], expected: tuple[int, ...]
) -> None:
    heat = [[counts.get((day, hour), 0) for hour in range(24)] for day in range(7)]
    assert closed.peak(heat) == expected
