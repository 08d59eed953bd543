"""Campaigns that are kept with a link: their card in the panel, and the names under which visits count."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.errors import Invalid
from iwts.http.query import of_address
from iwts.instance.service import Service
from iwts.visits import campaigns, sources
from iwts.web.links import campaigns as card
from tests.conftest import Clock, add_link, counted, own
from tests.visitor import Answer, Visitor

pytestmark = pytest.mark.slow


def change(visitor: Visitor, **fields: str) -> Answer:
    return visitor.fill("/manage/shop", fields, "/manage/shop/campaigns")


def listed(answer: Answer) -> list[tuple[str, str, str]]:
    """Return the campaigns on the panel in their order: name, visits, and the last word of what can be done."""
    card = re.search(r'<section [^>]*id="campaigns".*?</section>', answer.text, re.DOTALL)
    assert card
    row = r'<li class="item">.*?<b[^>]*>(.*?)</b>.*?>(\d+) visits?<.*?value="\1"[^>]*>([\w ]+)</'
    rows = re.findall(row, card[0], re.DOTALL)
    return [(html.unescape(name), n, said) for name, n, said in rows]


def names(visitor: Visitor) -> list[str]:
    return [name for name, _, _ in listed(visitor.get("/manage/shop"))]


def test_a_campaign_is_added_opened_archived_and_brought_back(service: Service, visitor: Visitor, clock: Clock) -> None:
    own(visitor, service, slug="shop")
    for name in ("market stall", "نافذة المحل"):
        clock.now += 1
        assert change(visitor, campaign=name).location == "/manage/shop?saved=campaigns&part=qr#campaigns-saved"
    panel = visitor.get("/manage/shop?saved=campaigns")
    assert [name for name, _, _ in listed(panel)] == ["نافذة-المحل", "market-stall"]
    assert 'id="campaigns-saved"' in panel.text
    address = re.findall(r'data-copy="[^"]*(/shop\?c=[^"]*)"', panel.text)
    assert address[1] == "/shop?c=market-stall"
    for one in address:
        assert visitor.get(one).status == 302
        assert "Tested: scans as" in visitor.get(f"/manage{one.replace('?', '/qr?')}").text
        assert "count towards the campaign" in visitor.get(f"/manage{one.replace('?', '/poster?')}").text
    change(visitor, archive="market-stall")
    visitor.get("/shop?c=market-stall")
    kept = [("نافذة-المحل", "1", "Archive"), ("market-stall", "2", "Bring back")]
    assert listed(visitor.get("/manage/shop")) == kept, "an archived campaign still counts"
    change(visitor, keep="market-stall")
    assert {said for _, _, said in listed(visitor.get("/manage/shop"))} == {"Archive"}


def test_campaigns_that_only_visits_named_can_be_kept_as_they_are(service: Service, visitor: Visitor) -> None:
    link, secret = add_link(service, slug="shop")
    visitor.get(f"/m/{secret}")
    for query in ("c=Spring+sale", "c=Spring+sale", "c=bag", "utm_campaign=bag", "c=bag", ""):
        visitor.get(f"/shop?{query}", Referer="https://market.example/")
    seen = [("bag", "3", "Add"), ("Spring sale", "2", "Add")]
    assert listed(visitor.get("/manage/shop")) == seen, "most visits first, and no referrers among them"
    change(visitor, keep="Spring sale")
    assert listed(visitor.get("/manage/shop"))[0] == ("Spring sale", "2", "Archive")
    visitor.get("/shop?c=Spring%20sale")
    assert counted(service, link).by["campaign"]["Spring sale"] == 3


def test_a_name_that_no_visit_can_have_is_refused_beside_its_field(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    for typed, told in {
        "": "Type a name with letters or digits.",
        " \u2800 “…” ": "Type a name with letters or digits.",
        "x" * 65: "Use at most 64 characters.",
    }.items():
        page = change(visitor, campaign=typed)
        assert (page.status, page.error("campaign"), page.field("campaign")) == (422, told, typed)
    assert change(visitor, keep="…").status == 422
    assert names(visitor) == []


def test_one_campaign_has_one_row_however_it_is_written(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    for typed in ("café", "cafe\u0301", "  “café”. ", "caf%C3%A9", "ca\u200bfé"):
        change(visitor, campaign=typed)
    assert names(visitor) == ["café"]
    change(visitor, campaign="Café")
    assert set(names(visitor)) == {"café", "Café"}, "as their visits count apart"


def test_a_hundred_campaigns_are_kept_and_the_oldest_of_the_archive_makes_room(
    service: Service, visitor: Visitor, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaigns, "MOST", 4)
    own(visitor, service, slug="shop")
    for name in "abcd":
        change(visitor, campaign=name)
    full = change(visitor, campaign="e")
    told = "A link can have up to 4 campaigns. Archive one first."
    assert (full.error("campaign"), full.field("campaign")) == (told, "e")
    assert change(visitor, campaign="a").status == 303, "it is there"
    for name in "cab":
        clock.now += 1
        change(visitor, archive=name)
    assert change(visitor, campaign="e").status == 303
    assert listed(visitor.get("/manage/shop")) == [
        ("e", "0", "Archive"),
        ("d", "0", "Archive"),
        ("a", "0", "Bring back"),
        ("b", "0", "Bring back"),
    ]
    change(visitor, archive="a")
    clock.now += 1
    change(visitor, campaign="f")
    assert [name for name, _, _ in listed(visitor.get("/manage/shop"))] == ["f", "e", "d", "b"], "a was archived first"


def test_few_of_the_campaigns_that_strangers_invent_are_listed(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card, "MOST_SEEN", 3)
    own(visitor, service, slug="shop")
    for n in range(5):
        for _ in range(n + 1):
            visitor.get(f"/shop?c=<i>{n}")
    assert listed(visitor.get("/manage/shop")) == [(f"<i>{n}", str(n + 1), "Add") for n in (4, 3, 2)]


def test_suggestions_are_places_in_the_reader_s_language_until_they_are_kept(
    service: Service, visitor: Visitor
) -> None:
    own(visitor, service, slug="shop")
    suggested = re.findall(r'name="campaign" value="([^"]+)"', visitor.get("/manage/shop").text)
    assert suggested == ["shop-window", "receipt", "business-card", "Instagram-bio"]
    change(visitor, campaign=suggested[0])
    change(visitor, archive=suggested[0])
    assert re.findall(r'name="campaign" value="([^"]+)"', visitor.get("/manage/shop").text) == suggested[1:]


def test_the_page_of_a_code_offers_the_campaigns_and_keeps_another_one(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    for name in ("bag", "box"):
        change(visitor, campaign=name)
    change(visitor, archive="box")
    page = visitor.get("/manage/shop/qr?c=Spring%20sale")
    assert re.findall(r'<option value="([^"]*)"></option>', page.text) == ["bag"]
    assert 'name="keep" value="Spring sale"' in page.text
    visitor.fill("/manage/shop/qr?c=Spring%20sale", {"keep": "Spring sale"}, "/manage/shop/campaigns")
    assert set(names(visitor)) == {"bag", "Spring sale", "box"}
    for address in ("", "?c=Spring+sale", "?c=box", "?c=%E2%80%A6"):
        assert 'name="keep"' not in visitor.get(f"/manage/shop/qr{address}").text


def test_only_creators_change_campaigns(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    add_link(service, slug="other")
    page = visitor.post("/manage/other/campaigns", visitor.get("/manage/shop").form("/manage/shop/campaigns"))
    assert page.status == 403


@given(st.text(max_size=64) | st.text("ab -–.,&?=%2“‘'\u0301\u200d…؟", max_size=20))
def test_visits_through_the_address_of_a_campaign_count_under_its_name(typed: str) -> None:
    try:
        name = campaigns.named(typed)
    except Invalid:
        return
    assert " " not in name
    assert campaigns.is_name(name)
    assert campaigns.named(name) == name
    assert sources.campaign(of_address(campaigns.query(name))) == name
