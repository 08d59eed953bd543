"""Replacing a number in several links over HTTP: what is shown, what changes, and what undo leaves alone."""

import html
import re

import pytest

from iwts.deletion.unused_creators import UnusedCreators
from iwts.instance.service import Service
from iwts.links import blocks, replacements
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.web.links import replace
from tests.conftest import Clock, own
from tests.visitor import Answer, Visitor
from tests.web.links.test_many import give
from tests.web.links.test_picked import press

OLD, NEW, OTHER = "+2348020000111", "+2348020000112", "+442079460958"


@pytest.fixture
def agency(service: Service, visitor: Visitor) -> Visitor:
    """The browser of an agency with three links, of which two have the old number."""
    own(visitor, service, OLD, slug="lagos", label="Window")
    own(visitor, service, OTHER, slug="accra")
    own(visitor, service, OTHER, OLD, slug="team", routing="turn", message="Hi")
    return visitor


def digits(service: Service, slug: str) -> list[str]:
    with service.db.read() as tx:
        return [f"+{number.digits}" for number in links.get(tx, slug).numbers]


def ask(visitor: Visitor, *slugs: str, **fields: str) -> Answer:
    """Say which number to replace, which shows what would change."""
    path = str(press(visitor, "replace", *slugs).location)
    typed = {**visitor.get(path).form("/my/replace"), "old": OLD[1:], "phone": NEW, **fields}
    return visitor.post("/my/replace", typed)


def confirm(visitor: Visitor, page: Answer, **fields: str) -> Answer:
    return visitor.post("/my/replace", {**page.form("/my/replace"), **fields})


def rows(page: Answer) -> list[str]:
    """Return what the page says of each link, as text."""
    found = re.findall(r'<li class="item">(.*?)</li>', page.text, re.DOTALL)
    return [" ".join(html.unescape(re.sub(r"<[^>]*>", " ", each)).split()) for each in found]


def test_each_link_is_shown_before_anything_changes(service: Service, agency: Visitor) -> None:
    page = ask(agency, "lagos", "accra", "team")
    host = service.config.public_url.partition("://")[2]
    old, new = "+234 802 000 0111", "+234 802 000 0112"
    assert rows(page) == [
        f"team {host}/ team {old} {new}",
        f"Window {host}/ lagos {old} {new}",
        f"accra {host}/ accra Does not have this number, stays as it is",
    ]
    assert "Replace in 2 links" in page.text
    assert digits(service, "lagos") == [OLD]


def test_the_number_is_replaced_and_everything_else_stays(service: Service, agency: Visitor) -> None:
    with service.db.read() as tx:
        before = links.get(tx, "team")
    answer = confirm(agency, ask(agency, "lagos", "accra", "team"))
    assert "Replaced in 2 links:" in agency.follow(answer).text
    assert digits(service, "lagos") == [NEW]
    assert digits(service, "team") == [OTHER, NEW]
    with service.db.read() as tx:
        after = links.get(tx, "team")
    assert [number.id for number in after.numbers] == [number.id for number in before.numbers]
    assert (after.message, after.routing) == ("Hi", "turn")
    assert NEW[1:] in str(agency.get("/lagos").location)


def test_only_selected_links_change_unless_all_are_wanted(service: Service, agency: Visitor) -> None:
    confirm(agency, ask(agency, "lagos"))
    assert digits(service, "team") == [OTHER, OLD]
    other = agency.another()
    own(other, service, OLD, slug="theirs")
    page = ask(agency, "team", **{"in": "all"})
    assert len(rows(page)) == 3
    confirm(agency, page)
    assert digits(service, "team") == [OTHER, NEW]
    assert digits(service, "theirs") == [OLD]


def test_what_changed_since_it_was_shown_is_shown_again(service: Service, agency: Visitor) -> None:
    page = ask(agency, "lagos", "team")
    agency.fill("/manage/team", {"phone-2": OTHER})
    again = confirm(agency, page)
    assert (again.status, "Replace in 1 link<" in again.text) == (200, True)
    assert digits(service, "lagos") == [OLD]
    typed = confirm(agency, again, phone="+234 802 000 0113")
    assert "+234 802 000 0113" in typed.text
    assert digits(service, "lagos") == [OLD], "another number was not shown yet"
    assert confirm(agency, typed).status == 303


def test_undo_puts_the_old_number_back(service: Service, agency: Visitor, clock: Clock) -> None:
    page = agency.follow(confirm(agency, ask(agency, "lagos", "team")))
    clock.advance(days=0.99)
    again = agency.get("/my/replace?links=lagos")
    for where in (page, again):
        assert "Replaced in 2 links:" in where.text
    answer = agency.post("/my/undo", again.form("/my/undo"))
    assert "Undone in 2 links." in agency.follow(answer).text
    assert (digits(service, "lagos"), digits(service, "team")) == ([OLD], [OTHER, OLD])
    assert "Replaced in" not in agency.get("/my/replace?links=lagos").text


def test_undo_keeps_what_somebody_changed_afterwards_and_says_so(service: Service, agency: Visitor) -> None:
    page = agency.follow(confirm(agency, ask(agency, "lagos", "team")))
    agency.fill("/manage/lagos", {"label": "Door", "phone-1": "+2348020000119"})
    agency.fill("/manage/team", {"phone-2-label": "Ada"})
    told = agency.follow(agency.post("/my/undo", page.form("/my/undo"))).text
    assert "Undone in 1 link." in told
    assert "lagos</bdi> stays as it is: it was changed again afterwards." in told
    assert digits(service, "lagos") == ["+2348020000119"]
    with service.db.read() as tx:
        team = links.get(tx, "team")
    assert [(number.digits, number.label) for number in team.numbers] == [(OTHER[1:], ""), (OLD[1:], "Ada")]


# Seen to fail without the check where digits are stored: the blocked number was back.
def test_undo_brings_no_blocked_number_back(service: Service, agency: Visitor) -> None:
    page = agency.follow(confirm(agency, ask(agency, "lagos", "team")))
    with service.db.write() as tx:
        blocks.add(tx, Kind.NUMBER, OLD[1:], "", "command")
    answer = agency.post("/my/undo", page.form("/my/undo"))
    assert (answer.status, "The owner of this site has blocked this number." in answer.text) == (422, True)
    assert (digits(service, "lagos"), digits(service, "team")) == ([NEW], [OTHER, NEW])


def test_undo_needs_access_and_ends_after_a_day(service: Service, agency: Visitor, clock: Clock) -> None:
    page = agency.follow(confirm(agency, ask(agency, "lagos", "team")))
    other = agency.another()
    own(other, service, slug="theirs")
    stolen = {**other.get("/my").form("/my/import"), "at": page.form("/my/undo")["at"]}
    other.post("/my/undo", stolen)
    agency.fill("/my/forget?slug=team", {}, "/my/forget")
    assert digits(service, "team") == [OTHER, NEW]
    clock.advance(days=1)
    assert "Replaced in" not in agency.get("/my/replace?links=lagos").text
    agency.post("/my/undo", page.form("/my/undo"))
    assert (digits(service, "lagos"), digits(service, "team")) == ([NEW], [OTHER, NEW])


def test_the_old_number_is_deleted_after_a_day_and_with_the_link(
    service: Service, agency: Visitor, clock: Clock
) -> None:
    confirm(agency, ask(agency, "lagos"))
    confirm(agency, ask(agency, "team"))
    agency.fill("/manage/team", {"confirm": "team"}, "/manage/team/delete")
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM replacement") == 1
    clock.advance(days=1)
    list(UnusedCreators(service.db).drop())
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM replacement") == 0


def test_two_replacements_are_undone_one_by_one(service: Service, agency: Visitor) -> None:
    first = agency.follow(confirm(agency, ask(agency, "lagos")))
    third = "+2348020000113"
    second = agency.follow(confirm(agency, ask(agency, "lagos", old=NEW[1:], phone=third)))
    agency.post("/my/undo", second.form("/my/undo"))
    assert digits(service, "lagos") == [NEW]
    agency.post("/my/undo", first.form("/my/undo"))
    assert digits(service, "lagos") == [OLD]


def test_mistakes_appear_beside_their_fields_and_keep_the_input(service: Service, agency: Visitor) -> None:
    page = ask(agency, "lagos", phone="123")
    assert (page.status, page.field("phone")) == (422, "123")
    assert page.error("phone")
    assert ask(agency, "lagos", phone=OLD).error("phone") == "This is the old number."
    assert ask(agency, "accra").error("old") == "None of these links has this number."
    question = ask(agency, "lagos", phone="49 211 5550132", **{"phone-country": "DE"})
    assert 'name="means" value="phone 492115550132"' in question.text
    answered = confirm(agency, question, means="phone 492115550132", old=OLD[1:])
    assert "+49 211 5550132" in answered.text
    with service.db.write() as tx:
        blocks.add(tx, Kind.NUMBER, NEW[1:], "", "command")
    assert "blocked this number" in ask(agency, "lagos").error("phone")


def test_a_link_that_has_the_new_number_already_says_so(agency: Visitor) -> None:
    page = ask(agency, "team", phone=OTHER)
    assert "This link then has the new number more than once." in page.text


def test_a_number_is_replaced_in_200_links_at_once(
    service: Service, agency: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacements, "MOST_LINKS", 3)
    monkeypatch.setattr(replacements, "MOST_KEPT", 2)
    monkeypatch.setattr(replace, "MOST_LEFT", 1)
    give(service, 1, 5)
    page = ask(agency, "lagos", old="14155550132", **{"in": "all"})
    assert "5 links have this number. Replace the others afterwards." in page.text
    assert "2 more links do not have this number and stay as they are." in page.text
    assert len(rows(page)) == 4
    for _ in range(3):
        page = ask(agency, "lagos", old="14155550132", **{"in": "all"})
        if page.status == 200:
            confirm(agency, page)
    assert digits(service, "link-1") == digits(service, "link-5") == [NEW]
    confirm(agency, ask(agency, "lagos"))
    assert agency.get("/my/replace?links=lagos").text.count("Replaced in ") == 2 + 1, "and its heading"
