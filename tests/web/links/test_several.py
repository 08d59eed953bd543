"""Hours, and pauses of a number, for several links: what is shown, what changes, and what undo leaves alone."""

import html
import re
from pathlib import Path

import pytest

from iwts.clock import SECOND
from iwts.instance.service import Service
from iwts.links import setters
from iwts.links import store as links
from iwts.links.drafts import Typed
from iwts.links.link import Changer, Link
from iwts.links.when import When
from iwts.transfer import dumps, whole
from tests.conftest import Clock, add_link
from tests.visitor import Answer, Visitor
from tests.web.links.test_picked import press

MEERA, ARJUN = "+919876543210", "+919876543211"
SHOP = When("Asia/Kolkata", "mon-sat 10:00-20:00", "2027-01-26 closed", "page")
WEEK = {"when": "hours", "zone": "Asia/Kolkata", "hours-sun-1-from": "09:00", "hours-sun-1-until": "13:30"}


@pytest.fixture
def chain(service: Service, visitor: Visitor) -> Visitor:
    """The browser of a chain with three shops: one has hours, and Meera answers in two, alone in one."""
    for slug, numbers, when in (
        ("pune", [MEERA], SHOP),
        ("goa", [Typed(MEERA), Typed(ARJUN, hours="sun 10:00-12:00")], When("Asia/Kolkata")),
        ("agra", [ARJUN], None),
    ):
        visitor.get(f"/m/{add_link(service, *numbers, slug=slug, when=when, label=slug.title())[1]}")
    return visitor


def stored(service: Service, slug: str) -> Link:
    with service.db.read() as tx:
        return links.get(tx, slug)


def ask(visitor: Visitor, what: str, *slugs: str, **fields: str) -> Answer:
    """Say what several links shall have, which shows what would change."""
    path = str(press(visitor, what, *slugs).location)
    typed = {name.replace("_", "-"): value for name, value in fields.items()}
    return visitor.post(f"/my/{what}", {**visitor.get(path).form(f"/my/{what}"), **typed})


def confirm(visitor: Visitor, what: str, page: Answer) -> Answer:
    return visitor.post(f"/my/{what}", page.form(f"/my/{what}"))


def rows(page: Answer) -> list[str]:
    """Return what the page says of each link, as text."""
    found = re.findall(r'<li class="item">(.*?)</li>', page.text, re.DOTALL)
    return [" ".join(html.unescape(re.sub(r"<[^>]*>", " ", each)).split()).split(" ", 3)[3] for each in found]


def test_hours_are_shown_for_each_link_and_then_set(service: Service, chain: Visitor) -> None:
    before = stored(service, "pune").when
    page = ask(chain, "hours", "pune", "goa", "agra", **WEEK, hours_sun_2_from="15:00", hours_sun_2_until="02:00")
    after = "Sun \u206609:00–\u206013:30, 15:00–\u206002:00\u2069 (Kolkata)"
    assert sorted(rows(page)) == [
        f"Always {after}",
        f"Always {after}",
        f"Mon–Sat \u206610:00–\u206020:00\u2069 (Kolkata) {after}",
    ]
    assert stored(service, "pune").when == before
    done = chain.follow(confirm(chain, "hours", page))
    assert "Hours set in 3 links." in done.text
    for slug in ("pune", "goa", "agra"):
        when = stored(service, slug).when
        assert (when.zone, when.hours) == ("Asia/Kolkata", "sun 09:00-13:30, 15:00-02:00")
    assert stored(service, "pune").when.exceptions == before.exceptions
    assert stored(service, "goa").numbers[1].hours == "sun 10:00-12:00"
    chain.fill("/manage/goa", {"when": "always"})
    undone = chain.follow(chain.post("/my/undo", done.form("/my/undo")))
    assert "Undone in 2 links. goa stays as it is: it was changed again afterwards." in re.sub(
        "<[^>]*>", "", undone.text
    )
    assert stored(service, "pune").when == before
    assert stored(service, "agra").when == When("Asia/Kolkata")  # its zone harms nobody


def test_a_number_is_paused_and_resumed_in_all_of_them(service: Service, chain: Visitor) -> None:
    page = ask(chain, "pause", "pune", "goa", "agra", old=MEERA[1:])
    alone = "Available Paused No number is available. Visitors are asked to try again later."
    assert sorted(rows(page)) == ["Available Paused", alone, "Stays as it is"]
    done = chain.follow(confirm(chain, "pause", page))
    assert "Number paused in 2 links." in done.text
    assert [n.active for slug in ("pune", "goa", "agra") for n in stored(service, slug).numbers] == [
        False,
        *(False, True),
        True,
    ]
    again = ask(chain, "pause", "pune", "goa", old=MEERA[1:])
    assert (again.status, again.error("old")) == (422, "All selected links are already set this way.")
    assert "Undone in 2 links." in chain.follow(chain.post("/my/undo", done.form("/my/undo"))).text
    assert all(n.active for slug in ("pune", "goa") for n in stored(service, slug).numbers)
    assert rows(ask(chain, "pause", "agra", old=ARJUN[1:], to="on")) == []


def test_a_pause_until_a_time_is_a_pause_that_ends_and_that_undo_puts_back(
    service: Service, chain: Visitor, clock: Clock, tmp_path: Path
) -> None:
    until = clock.now + 3600 * SECOND
    for slug in ("pune", "goa"):  # as the agents do
        with service.db.write() as tx:
            link = links.get(tx, slug)
            setters.set_pause(tx, link, link.numbers[0], Changer.AGENT, active=True, until=until)
    before = {slug: stored(service, slug).numbers for slug in ("pune", "goa")}
    page = ask(chain, "pause", "pune", "goa", old=MEERA[1:], to="on")
    was = "Paused until Nov 22, 18:30"
    assert rows(page) == [f"{was} Available"] * 2
    done = chain.follow(confirm(chain, "pause", page))
    assert chain.another().get("/goa").location == f"https://wa.me/{MEERA[1:]}"
    chain.follow(chain.post("/my/undo", done.form("/my/undo")))
    assert chain.another().get("/goa").location == f"https://wa.me/{ARJUN[1:]}"
    page = ask(chain, "pause", "pune", "goa", old=MEERA[1:])
    alone = f"{was} Paused No number is available. Visitors are asked to try again later."
    assert sorted(rows(page)) == [f"{was} Paused", alone]
    done = chain.follow(confirm(chain, "pause", page))
    export = tmp_path / "export"
    with export.open("wb") as file, service.db.snapshot() as tx:
        whole.export(tx, file.write, lambda *_: None, None)
    path, spilled = tmp_path / "new.db", tmp_path / "new.db.spill"
    whole.import_all(export, dumps.check(export), path, [spilled], clock, lambda *_: None)
    chain.follow(chain.post("/my/undo", done.form("/my/undo")))
    assert {slug: stored(service, slug).numbers for slug in ("pune", "goa")} == before
    clock.advance(seconds=3600)
    assert ask(chain, "pause", "pune", old=MEERA[1:], to="on").status == 422, "it has ended"


def test_what_was_changed_in_between_is_shown_first(service: Service, chain: Visitor) -> None:
    page = ask(chain, "pause", "pune", "goa", old=MEERA[1:])
    with service.db.write() as tx:
        link = links.get(tx, "pune")
        setters.set_digits(tx, link, {link.numbers[0].id: ARJUN[1:]})
    again = confirm(chain, "pause", page)
    assert (again.status, sorted(rows(again))) == (200, ["Available Paused", "Stays as it is"])
    assert all(number.active for number in stored(service, "goa").numbers)


def test_mistakes_in_hours_of_several_links_are_told_beside_their_fields(service: Service, chain: Visitor) -> None:
    page = ask(chain, "hours", "pune", "agra", **{**WEEK, "hours_mon_1_from": "8:00", "hours_mon_1_until": ""})
    assert (page.status, page.error("hours-mon")) == (422, "Fill in both times.")
    assert (page.field("hours-mon-1-from"), page.field("hours-sun-1-until")) == ("8:00", "13:30")
    assert ask(chain, "hours", "pune", **{**WEEK, "zone": ""}).error("zone") == "Choose a time zone for these hours."
    assert ask(chain, "hours", "agra", when="always").error("when") == "All selected links are already set this way."
    assert stored(service, "pune").when.hours == SHOP.hours


def test_only_links_of_this_browser_change_and_undo_ends_after_a_day(
    service: Service, chain: Visitor, clock: Clock
) -> None:
    add_link(service, MEERA, slug="theirs")
    page = ask(chain, "pause", "pune", old=MEERA[1:])
    typed = {**page.form("/my/pause"), "links": "pune,theirs"}
    done = chain.follow(chain.post("/my/pause", typed))
    assert stored(service, "theirs").numbers[0].active
    assert chain.another().get("/my/pause?links=pune").status == 403
    clock.advance(days=1, seconds=1)
    chain.post("/my/undo", done.form("/my/undo"))
    assert not stored(service, "pune").numbers[0].active
