"""A link that is duplicated: the form for a new one is filled as the link is, and the rest is its own."""

from dataclasses import replace

import pytest

from iwts.instance.service import Service
from iwts.links import blocks, setters
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.drafts import Typed
from iwts.links.link import Link
from iwts.links.when import When
from iwts.visits import campaigns
from tests.conftest import add_link, own
from tests.visitor import Visitor

LINK = {
    "kind": "many",
    "routing": "turn",
    "slug": "porto",
    "label": "Porto",
    "message": "Olá\nao <Porto>",
    "code": "correct horse",
    "visitor": "1234",
    "public-name": "Padaria Zé",
    "public-text": "Rua Nova, 1",
    "phone-1": "+351 912 345 678",
    "phone-1-label": "Zé",
    "phone-2": "+55 11 91234-5678",
    "phone-2-label": "أحمد",
    "phone-2-message": "مرحبا",
}


def stored(service: Service, slug: str) -> Link:
    with service.db.read() as tx:
        return links.get(tx, slug)


def content(link: Link) -> tuple[object, ...]:
    numbers = [(number.digits, number.label, number.message, number.active) for number in link.numbers]
    return numbers, link.message, link.routing, link.public_name, link.public_text


def test_a_duplicate_answers_as_its_link_does_and_has_a_name_and_secrets_of_its_own(
    service: Service, visitor: Visitor
) -> None:
    visitor.fill("/", LINK)
    visitor.fill("/manage/porto", {"phone-1-active": ""})
    assert 'href="/?like=porto"' in visitor.get("/manage/porto").text
    form = visitor.get("/?like=porto").form("/")
    for name in ("slug", "label", "code", "visitor", "email"):
        assert form.get(name, "") == "", name
    made = visitor.post("/", {**form, "slug": "lisboa"})
    assert made.status == 303
    original, duplicate = stored(service, "porto"), stored(service, "lisboa")
    assert content(duplicate) == content(original)
    assert [number.active for number in duplicate.numbers] == [False, True]
    assert (duplicate.visitor_code, duplicate.label, duplicate.id) == ("", "", original.id + 1)


def test_a_link_with_one_number_becomes_one_with_one_number(service: Service, visitor: Visitor) -> None:
    visitor.fill("/", {"phone": "+81 90-1234-5678", "message": "こんにちは", "slug": "tokyo"})
    form = visitor.get("/?like=tokyo").form("/")
    assert (form["kind"], form["phone"], form["phone-country"]) == ("one", "+81 90-1234-5678", "JP")
    assert visitor.post("/", {**form, "slug": "osaka"}).status == 303
    assert content(stored(service, "osaka")) == content(stored(service, "tokyo"))


def test_what_is_typed_wins_over_the_link_that_began_the_form(visitor: Visitor) -> None:
    visitor.fill("/", LINK)
    form = visitor.get("/?like=porto").form("/")
    page = visitor.post("/", {**form, "phone-2-label": "Rui", "do": "translate"})
    assert [page.field(f"phone-{n}-label") for n in (1, 2)] == ["Zé", "Rui"]


def kept(service: Service, slug: str) -> list[str]:
    with service.db.read() as tx:
        return [campaign.name for campaign in campaigns.of(tx, links.get(tx, slug))]


def test_a_duplicate_has_the_campaigns_that_the_link_uses_even_after_a_mistake(
    service: Service, visitor: Visitor
) -> None:
    visitor.fill("/", LINK)
    with service.db.write() as tx:
        for name in ("montra", "recibo", "велосипед", "natal-2024"):
            campaigns.add(tx, links.get(tx, "porto"), name)
        campaigns.archive(tx, links.get(tx, "porto"), "natal-2024")
    form = visitor.get("/?like=porto").form("/")
    form = visitor.post("/", {**form, "slug": "!"}).form("/")
    assert visitor.post("/", {**form, "slug": "lisboa"}).status == 303
    assert kept(service, "lisboa") == [name for name in kept(service, "porto") if name != "natal-2024"]
    assert len(kept(service, "lisboa")) == 3


def test_no_one_gets_the_campaigns_of_a_link_of_others(service: Service, visitor: Visitor) -> None:
    visitor.fill("/", LINK)
    with service.db.write() as tx:
        campaigns.add(tx, links.get(tx, "porto"), "montra")
    visitor.another().fill("/", {"phone": "+351 912 345 678", "slug": "lisboa", "like": "porto"})
    assert kept(service, "lisboa") == []


def test_a_duplicate_is_made_although_its_link_was_deleted_meanwhile(service: Service, visitor: Visitor) -> None:
    visitor.fill("/", LINK)
    form = visitor.get("/?like=porto").form("/")
    visitor.fill("/manage/porto", {"confirm": "porto"}, "/manage/porto/delete")
    assert visitor.post("/", {**form, "slug": "lisboa"}).status == 303
    assert stored(service, "lisboa").public_name == LINK["public-name"]


def test_a_link_that_its_creator_disabled_can_be_duplicated(visitor: Visitor) -> None:
    visitor.fill("/", LINK)
    visitor.fill("/manage/porto", {}, "/manage/porto/disable")
    assert visitor.get("/?like=porto").field("phone-1-label") == "Zé"


def test_a_link_that_the_owner_disabled_cannot(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="porto")
    with service.db.write() as tx:
        setters.set_active_by_owner(tx, links.get(tx, "porto"), active=False)
    assert "?like=" not in visitor.get("/manage/porto").text
    assert visitor.get("/?like=porto").location == "/manage/porto"


@pytest.mark.parametrize(("slug", "status"), [("porto", 403), ("nosuch", 404), ("<b>", 404)])
def test_only_its_creators_can_duplicate_a_link(visitor: Visitor, slug: str, status: int) -> None:
    visitor.fill("/", LINK)
    page = visitor.another().get(f"/?like={slug}")
    assert page.status == status
    assert "Padaria" not in page.text


def test_a_duplicate_has_the_hours_and_the_shares_of_the_numbers_that_stay(service: Service, visitor: Visitor) -> None:
    when = When("Asia/Tokyo", "mon-fri 10:00-19:00", "2027-01-03 closed", "number", night="815012345678")
    people = [Typed("+819012345678", weight="3", hours="sat 10:00-12:00"), Typed("+351912345678", weight="2")]
    _, secret = add_link(
        service, *people, slug="tokyo", routing="turn", when=replace(when, night="+815012345678"), sticky="9"
    )
    visitor.get(f"/m/{secret}")
    form = visitor.get("/?like=tokyo").form("/")
    visitor.post("/", {**form, "phone-2": "+5511912345678", "phone-2-country": "BR", "slug": "osaka"})
    made = stored(service, "osaka")
    assert (made.when, made.sticky) == (when, 9)
    assert [(n.weight, n.hours) for n in made.numbers] == [(3, "sat 10:00-12:00"), (1, "")]
    with service.db.write() as tx:
        blocks.add(tx, Kind.NUMBER, "815012345678", "", "panel")
    assert visitor.post("/", {**form, "once": "another", "slug": "kobe"}).status == 303
    assert stored(service, "kobe").when == replace(when, closed="anyway", night="")
    stranger = visitor.another()
    assert stranger.post(
        "/", {**stranger.get("/").form("/"), "phone": "+819012345678", "like": "tokyo", "slug": "nara"}
    )
    assert not stored(service, "nara").is_timed
