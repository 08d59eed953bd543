"""The share of a link's chats that each number is meant to get, beside what it got, and why it got each."""

import csv
import html
import io
import json
import re

import pytest

from iwts import cli
from iwts.instance.service import Service
from iwts.links import setters
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Changer
from iwts.links.when import When
from tests.conftest import Clock, own
from tests.visitor import Visitor

MINH, LAN, NIGHT = "+84912345678", "+84987654321", "+6598765432"
OPEN = When("Asia/Ho_Chi_Minh", "sun-mon 08:00-20:00", "", "number", night=NIGHT)  # noon in UTC is 19:00 there


def change(service: Service, routing: str, *weights: str) -> list[int]:
    """Change how the link shares out its chats; return the ids of its numbers. Commands have no clock to set."""
    with service.db.write() as tx:
        link = links.get(tx, "pho")
        shares = dict(enumerate(weights))
        numbers = [Typed(f"+{n.digits}", id=n.id, weight=shares.get(n.position, "")) for n in link.numbers]
        links.change(tx, link, Draft.check(numbers, slug="pho", routing=routing, when=OPEN))
    return [number.id for number in link.numbers]


def told(service: Service, capsys: pytest.CaptureFixture[str]) -> dict[str, tuple[int, float]]:
    capsys.readouterr()
    assert cli.main(["stats", "pho", "--json", "--database", str(service.config.database)]) == 0
    shares = json.loads(capsys.readouterr().out)["shares"]
    return {digits: (share["in_turn"], round(share["meant"], 3)) for digits, share in shares.items()}


def rows(visitor: Visitor, query: str = "") -> list[str]:
    """Return what the rows of the list of numbers say, in words."""
    page = visitor.get(f"/stats/pho{query}").text
    card = page.partition('id="by-number"')[2].partition("</section>")[0]
    labels = re.findall(r'aria-label="(.*?)"', card, re.DOTALL)
    return [re.sub("[\u2066-\u2069]", "", html.unescape(label)) for label in labels]


def test_picked_chats_and_those_of_the_night_are_outside_the_shares(
    service: Service, visitor: Visitor, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    own(visitor, service, MINH, LAN, slug="pho", routing="pick")
    _, lan = change(service, "pick")
    for _ in range(4):
        assert visitor.get(f"/pho?to={lan}").status == 302
    assert told(service, capsys) == {}, "whoever picks gets no share"
    clock.advance(seconds=1)
    change(service, "turn", "3", "1")
    for _ in range(8):
        assert visitor.get("/pho").status == 302
    clock.advance(seconds=3 * 3600)  # 22:00: closed
    assert [visitor.get("/pho").location for _ in range(2)] == [f"https://wa.me/{NIGHT[1:]}"] * 2
    assert told(service, capsys) == {MINH[1:]: (6, 0.75), LAN[1:]: (2, 0.25)}
    assert rows(visitor) == [
        "+84 912 345 678 6 visits 43%, in turn: 75%, meant: 75%",
        "+84 987 654 321 6 visits 43%, in turn: 25%, meant: 25%",
        "Night number 2 visits 14%",
    ]
    clock.advance(days=1)
    change(service, "turn", "1", "1")
    assert told(service, capsys) == {MINH[1:]: (6, 0.5), LAN[1:]: (2, 0.5)}, "what is meant now"
    assert rows(visitor, "?campaign=")[0].endswith(" 43%"), "a filter takes away what the shares refer to"
    change(service, "first")
    assert told(service, capsys) == {}


def test_a_number_says_once_what_it_gets_if_all_chats_are_in_turn(service: Service, visitor: Visitor) -> None:
    own(visitor, service, MINH, LAN, slug="pho", routing="turn")
    for _ in range(4):
        visitor.get("/pho")
    assert [row.partition(" visits ")[2] for row in rows(visitor)] == ["50%, meant: 50%"] * 2


def dealt(visitor: Visitor, query: str = "?range=all") -> list[tuple[str, str, str]]:
    answer = visitor.get(f"/stats/pho/turns.csv{query}")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="pho-turns.csv"'
    head, *lines = csv.reader(io.StringIO(answer.body.decode("utf-8-sig")))
    assert head == ["time", "number", "name", "why"]
    assert [line[0] for line in lines] == sorted(line[0] for line in lines)
    return [(number, name, why) for _, number, name, why in lines]


def test_a_file_says_of_each_chat_in_order_who_got_it_and_why(service: Service, visitor: Visitor, clock: Clock) -> None:
    own(visitor, service, MINH, LAN, slug="pho", routing="pick")
    _, lan = change(service, "pick")
    visitor.get(f"/pho?to={lan}")
    assert dealt(visitor) == [(LAN[1:], "", "picked")]
    clock.advance(seconds=1)
    change(service, "turn", "2", "1")
    for _ in range(3):
        visitor.get("/pho")
    with service.db.write() as tx:
        link = links.get(tx, "pho")
        setters.set_pause(tx, link, link.numbers[0], Changer.AGENT, active=True, until=tx.now + 3_000_000)
        tx.run("UPDATE number SET label = '=Lan' WHERE id = :id", id=lan)
        links.seal(tx, link.id)
    for _ in range(3):
        clock.advance(seconds=1)
        visitor.get("/pho")
    Visitor(visitor.port, "curl/8").get("/pho")
    visitor.get("/pho")
    clock.advance(seconds=3 * 3600)
    visitor.get("/pho")
    minh_, lan_ = (MINH[1:], ""), (LAN[1:], "'=Lan")
    assert dealt(visitor) == [
        (*lan_, ""),  # whether it was picked, nobody knows any more
        (*minh_, "turn"),
        (*lan_, "turn"),
        (*minh_, "turn"),
        (*lan_, "only one open"),
        (*lan_, "only one open"),
        (*minh_, "turn"),
        (*minh_, "turn"),  # the next round
        ("night", "", "night number"),
    ]
    assert [why for _, _, why in dealt(visitor, f"?range=all&number={MINH[1:]}")] == ["turn"] * 4
    change(service, "first")
    assert {why for _, _, why in dealt(visitor)} == {"", "only one open", "night number"}
    assert visitor.get("/stats/turns.csv").status == visitor.get("/stats/pho/turns.json").status == 404
    assert visitor.another().get("/stats/pho/turns.csv").status == 403
    assert "turns.csv" in visitor.get("/stats/pho").text


def test_a_visitor_who_comes_again_is_outside_the_shares_and_named_in_the_file(
    service: Service, visitor: Visitor, capsys: pytest.CaptureFixture[str]
) -> None:
    own(visitor, service, MINH, LAN, slug="pho", routing="turn")
    with service.db.write() as tx:
        link = links.get(tx, "pho")
        numbers = [Typed(f"+{n.digits}", id=n.id) for n in link.numbers]
        links.change(tx, link, Draft.check(numbers, slug="pho", routing="turn", sticky="7"))
    regular = visitor.another()
    for _ in range(4):
        regular.get("/pho")
    visitor.another().get("/pho")
    assert dealt(visitor) == [
        (MINH[1:], "", "turn"),
        *[(MINH[1:], "", "sticky")] * 3,
        (LAN[1:], "", "turn"),
    ]
    assert told(service, capsys) == {MINH[1:]: (1, 0.5), LAN[1:]: (1, 0.5)}
    assert rows(visitor)[0].endswith(" 4 visits 80%, in turn: 50%, meant: 50%")
