"""My links for many links over HTTP: order, filters, tags, and what is done with several at once."""

import csv
import html
import io
import re
import zipfile
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.clock import DAY
from iwts.errors import Invalid
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import setters, tags
from iwts.links import store as links
from iwts.statistics.rollup_job import RollupJob
from iwts.visits import campaigns
from tests.conftest import NOON, Clock, Open, Serve, own
from tests.visitor import Answer, Visitor
from tests.web.links.test_many import pages
from tests.web.links.test_my import listed

LIST = "/my/picked"


@pytest.fixture
def agency(service: Service, visitor: Visitor, clock: Clock) -> Visitor:
    """The browser of an agency with four links, created on four days."""
    for slug, label in (("lagos", "Çelik Usta"), ("accra", ""), ("dakar", "boulangerie"), ("tunis", "مخبز")):
        own(visitor, service, slug=slug, label=label)
        clock.advance(days=1)
    return visitor


def press(visitor: Visitor, act: str, *slugs: str, at: str = "/my") -> Answer:
    """Tick links on a page of the list and press a button below it."""
    fields = visitor.get(at).form(LIST)
    return visitor.post(LIST, {**fields, **{f"pick-{slug}": "1" for slug in slugs}, "act": act})


def tag(visitor: Visitor, text: str, *slugs: str, at: str = "/my", **fields: str) -> Answer:
    page = str(press(visitor, "tag", *slugs, at=at).location)
    return visitor.post("/my/tag", {**visitor.get(page).form("/my/tag"), "add": text, **fields})


def visited(service: Service, **visits: int) -> None:
    """Add visits to links, by their names."""
    with service.db.write() as tx:
        for slug, n in visits.items():
            link = links.get(tx, slug)
            for i in range(n):
                tx.run(
                    """
                    INSERT INTO visit (id, link, at, number, country, agent, visitor)
                    VALUES (:id, :link, :at, :number, 'NG', 1, 1)
                    """,
                    id=NOON + link.id * 1000 + i,
                    link=link.id,
                    at=NOON - i,
                    number=link.numbers[0].id,
                )
        tx.run(
            """
            INSERT INTO agent (id, text, device, os, browser, app) VALUES (1, 'x', 'mobile', 'x', 'x', '')
            ON CONFLICT DO NOTHING
            """
        )


def active(service: Service) -> set[str]:
    with service.db.read() as tx:
        return {slug for (slug,) in tx.all("SELECT slug FROM link WHERE active = 1")}


def test_the_newest_link_is_first_unless_the_address_says_otherwise(service: Service, agency: Visitor) -> None:
    visited(service, lagos=1, accra=3, tunis=2)
    assert listed(agency.get("/my")) == ["tunis", "dakar", "accra", "lagos"]
    assert listed(agency.get("/my?sort=visits")) == ["accra", "tunis", "lagos", "dakar"]
    assert listed(agency.get("/my?sort=name")) == ["accra", "dakar", "lagos", "tunis"], "case and accents do not count"
    assert listed(agency.get("/my?sort=nothing")) == listed(agency.get("/my"))


def test_the_order_by_visits_is_that_of_all_pages_and_of_stored_totals(service: Service, visitor: Visitor) -> None:
    for n in range(60):
        own(visitor, service, slug=f"shop-{n}")
    visited(service, **{"shop-7": 4, "shop-0": 1})
    while RollupJob(service.db).step():
        pass
    with service.db.write() as tx:  # the visits themselves do not tell this
        tx.run("UPDATE link_total SET visits = visits + 5000 WHERE visits = 1")
    shown = [slug for page in pages(visitor, "/my?sort=visits") for slug in listed(page)]
    assert shown[:3] == ["shop-0", "shop-7", "shop-59"]
    assert len(shown) == 60


FILTERS = [
    ("state=active", ["tunis", "accra", "lagos"]),
    ("state=disabled", ["dakar"]),
    ("state=closed", ["tunis", "dakar", "accra", "lagos"]),
    ("from=2026-11-24", ["tunis", "dakar"]),
    ("to=2026-11-23", ["accra", "lagos"]),
    ("from=2026-11-23&to=2026-11-24", ["dakar", "accra"]),
    ("from=2026-11-24&state=active&q=415", ["tunis"]),
    ("from=2026-11-25&to=2026-11-22", []),
    ("from=today&to=2026-02-30", ["tunis", "dakar", "accra", "lagos"]),
    ("from=0001-01-01&to=9999-12-31", ["tunis", "dakar", "accra", "lagos"]),
    ("q=usta&state=disabled", []),
]


@pytest.mark.parametrize(("query", "expected"), FILTERS)
def test_filters_by_state_and_date_combine_with_the_search(
    service: Service, agency: Visitor, query: str, expected: list[str]
) -> None:
    with service.db.write() as tx:
        setters.set_active(tx, links.get(tx, "dakar"), active=False)
    assert listed(agency.get(f"/my?{query}")) == expected


def test_a_filter_is_removed_alone_and_the_pages_keep_all(service: Service, visitor: Visitor) -> None:
    for n in range(55):
        own(visitor, service, slug=f"shop-{n}")
    page = visitor.get("/my?q=shop&state=active&from=2026-11-01&sort=name")
    found = re.findall(r'class="chip" href="([^"]*)"', page.text)
    assert [html.unescape(each) for each in found] == [
        "/my?q=shop&from=2026-11-01&sort=name",
        "/my?q=shop&state=active&sort=name",
    ]
    assert 'rel="next" href="/my?q=shop&amp;state=active&amp;from=2026-11-01&amp;sort=name&amp;page=2"' in page.text
    assert page.form("/my")["state"] == "active", "the search keeps the filters"


def test_tags_group_links_and_find_them(service: Service, agency: Visitor) -> None:
    assert tag(agency, "Clínica Luz, Q4", "lagos", "dakar").location == "/my?tagged=dakar%2Clagos"
    tag(agency, "مطاعم", "tunis", "dakar")
    page = agency.get("/my?tagged=dakar,lagos")
    assert "Tags of 2 links saved" in page.text
    assert listed(agency.get("/my?tag=Q4")) == ["dakar", "lagos"]
    assert listed(agency.get("/my?tag=%D9%85%D8%B7%D8%A7%D8%B9%D9%85")) == ["tunis", "dakar"]
    assert listed(agency.get("/my?tag=q4")) == []
    phone = agency.another()
    own(phone, service, slug="other")
    assert listed(phone.get("/my?tag=Q4")) == []
    with service.db.read() as tx:
        dakar = links.get(tx, "dakar")
        assert tags.of_links(tx, [dakar.id]) == {dakar.id: ["Clínica Luz", "Q4", "مطاعم"]}


def test_tags_are_removed_from_the_selected_links_only(agency: Visitor) -> None:
    tag(agency, "vip, Q4", "lagos", "dakar")
    answer = tag(agency, "", "lagos", **{"off-1": "vip"}, at="/my?q=a&sort=name")
    assert answer.location == "/my?q=a&sort=name&tagged=lagos"
    assert listed(agency.get("/my?tag=vip")) == ["dakar"]
    assert listed(agency.get("/my?tag=Q4")) == ["dakar", "lagos"]


def test_a_link_has_at_most_ten_tags_of_forty_characters(agency: Visitor) -> None:
    tag(agency, ",".join(f"t{n}" for n in range(9)), "lagos")
    tag(agency, "x" * 40, "lagos")
    answer = tag(agency, "one more", "lagos", "accra")
    assert answer.error("add") == "A link can have up to 10 tags."
    assert answer.field("add") == "one more"
    assert listed(agency.get("/my?tag=one+more")) == [], "also not to the others"
    assert tag(agency, "y" * 41, "accra").error("add") == "Use at most 40 characters."
    assert tag(agency, "one more", "lagos", **{"off-1": "t0"}).status == 303


# Seen to fail: 25,000 tags for fifty links were written and taken back, and for seconds no visit could be.
def test_more_tags_than_a_link_can_have_are_refused_before_anything_is_written() -> None:
    ten = [f"rua {n}" for n in range(tags.MOST)]
    assert tags.parse(", ".join([*ten, *ten]), "add") == ten
    with pytest.raises(Invalid) as refused:
        tags.parse(", ".join([*ten, "beco"]), "add")
    assert (refused.value.field, refused.value.text) == ("add", tags.FULL)


@pytest.mark.parametrize(
    "same", ["Cafe\u0301 Azul", " Caf\u00e9\u00a0 Azul ", "Caf\u00e9\u200b Azul\ufeff", "\u202eCaf\u00e9 Azul"]
)
def test_tags_that_look_the_same_are_one(agency: Visitor, same: str) -> None:
    tag(agency, "Caf\u00e9 Azul", "lagos")
    tag(agency, same, "accra", "lagos")
    assert listed(agency.get("/my?tag=Caf%C3%A9+Azul")) == ["accra", "lagos"]


@given(st.text(max_size=60))
def test_a_stored_tag_is_read_as_itself(text: str) -> None:
    try:
        found = tags.parse(text, "add")
    except Invalid:
        return
    assert [tags.clean(each) for each in found] == found
    assert all(each and len(each) <= tags.MAX_TAG for each in found)


def test_links_are_disabled_at_once_and_the_next_page_undoes_it(service: Service, agency: Visitor) -> None:
    answer = press(agency, "disable", "lagos", "tunis", at="/my?q=a&sort=name")
    assert active(service) == {"accra", "dakar"}
    assert agency.get("/lagos").status == 410
    page = agency.follow(answer)
    assert urlsplit(str(answer.location)).query.startswith("q=a&sort=name&disabled=")
    assert "2 links disabled" in page.text
    undone = agency.post(LIST, {**page.form(LIST), "act": "enable"})
    assert active(service) == {"accra", "dakar", "lagos", "tunis"}
    assert "2 links enabled" in agency.follow(undone).text


def test_undo_enables_only_links_that_were_disabled_with_it(service: Service, agency: Visitor) -> None:
    press(agency, "disable", "accra")
    page = agency.follow(press(agency, "disable", "accra", "dakar"))
    assert "1 link disabled" in page.text
    agency.post(LIST, {**page.form(LIST), "act": "enable"})
    assert active(service) == {"lagos", "dakar", "tunis"}


def test_a_link_that_the_owner_disabled_stays_so(service: Service, agency: Visitor) -> None:
    with service.db.write() as tx:
        setters.set_active_by_owner(tx, links.get(tx, "dakar"), active=False)
    press(agency, "disable", "lagos", "dakar")
    page = agency.follow(press(agency, "enable", "lagos", "dakar"))
    assert active(service) == {"accra", "lagos", "tunis"}
    assert "1 link enabled" in page.text
    assert re.search(r"Only the owner of this site can enable these links.*dakar", page.text)


def test_what_is_done_needs_a_selected_link_of_this_browser(service: Service, agency: Visitor) -> None:
    other = agency.another()
    own(other, service, slug="theirs")
    for slugs in ((), ("theirs",), ("nosuch", "!")):
        answer = press(agency, "disable", *slugs)
        assert (answer.status, answer.error("pick")) == (422, "Select at least one link.")
        assert press(agency, "tag", *slugs).status == 422
    press(agency, "disable", "theirs", "lagos")
    assert "theirs" in active(service)
    assert agency.get("/my/tag?links=theirs").status == 403


def test_a_form_that_must_be_sent_again_keeps_its_ticks(agency: Visitor) -> None:
    fields = agency.get("/my?sort=name").form(LIST)
    answer = agency.post(LIST, {**fields, "csrf": "x", "pick-dakar": "1", "act": "disable"})
    assert answer.status == 403
    assert "pick-dakar" in answer.form(LIST)
    assert answer.form(LIST)["sort"] == "name"


def test_the_export_is_a_table_of_the_selected_links(service: Service, agency: Visitor) -> None:
    own(
        agency,
        service,
        "+493023125118",
        "+442079460958",
        slug="team",
        label="=cmd()",
        routing="turn",
        message="Hi\nyou",
    )
    tag(agency, "b, a", "team")
    with service.db.write() as tx:
        for name in ("Plakat", "bag;box", "alt"):
            campaigns.add(tx, links.get(tx, "team"), name)
        campaigns.archive(tx, links.get(tx, "team"), "alt")
    answer = press(agency, "export", "team", "lagos")
    assert 'filename="links.csv"' in answer.headers["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"), newline="")))
    assert [row["slug"] for row in rows] == ["team", "lagos"]
    assert rows[0] == {
        "slug": "team",
        "number": "'+49 30 23125118;' +44 20 7946 0958",
        "label": "'=cmd()",
        "message": "Hi\nyou",
        "routing": "turn",
        "weights": "",
        "campaigns": "Plakat; bag%3Bbox",
        "address": f"{service.config.public_url}/team",
        "tags": "a, b",
        "state": "active",
        "created": "2026-11-26T12:00:00+00:00",
        "visits": "0",
    }


def test_the_qr_codes_of_the_selected_links_are_one_download(agency: Visitor) -> None:
    answer = press(agency, "qr", "lagos", "tunis")
    assert 'filename="qr-codes.zip"' in answer.headers["Content-Disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.body)) as files:
        assert files.testzip() is None
        assert sorted(files.namelist()) == ["lagos.svg", "tunis.svg"]
        for slug in ("lagos", "tunis"):
            alone = agency.get(f"/{slug}/qr.svg?label=1")
            assert files.read(f"{slug}.svg") == alone.body


def test_each_qr_code_counts_against_the_limit(open_service: Open, serve: Serve) -> None:
    service = open_service(limit_qr=Rate(3, 60))
    visitor = serve(service)
    for n in range(3):
        own(visitor, service, slug=f"shop-{n}")
    assert press(visitor, "qr", "shop-0", "shop-1").status == 200
    refused = press(visitor, "qr", "shop-0", "shop-1")
    assert refused.status == 429
    assert "pick-shop-1" in refused.form(LIST), "the ticks are kept"


def test_the_tags_of_a_deleted_link_are_deleted(service: Service, agency: Visitor) -> None:
    tag(agency, "vip", "lagos", "accra")
    agency.fill("/manage/lagos", {"confirm": "lagos"}, "/manage/lagos/delete")
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM tag") == 1


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize("guess", ["tag=vip", "state=disabled", "from=2026-11-24", "disabled=lagos", "tagged=lagos"])
def test_no_other_site_learns_what_a_filter_finds(agency: Visitor, site: str, guess: str) -> None:
    answer = agency.get(f"/my?{guess}", Sec_Fetch_Site=site)
    assert (answer.status, answer.location, answer.body) == (303, "/my", b"")


def test_a_single_link_has_nothing_to_select_or_filter(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="only")
    page = visitor.get("/my").text
    assert "pick-only" not in page
    assert 'id="filters"' not in page


def test_a_day_is_one_in_utc(service: Service, visitor: Visitor, clock: Clock) -> None:
    clock.now = NOON - NOON % DAY + DAY - 1
    own(visitor, service, slug="before")
    clock.now += 1
    own(visitor, service, slug="after")
    assert listed(visitor.get("/my?from=2026-11-23")) == ["after"]
    assert listed(visitor.get("/my?to=2026-11-22")) == ["before"]
