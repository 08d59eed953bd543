"""Shared statistics of several links over HTTP: who sees what, and how it ends."""

import html
import re

import pytest

from iwts.instance.service import Service
from iwts.links import sharings
from tests.conftest import own
from tests.visitor import Answer, Visitor
from tests.web.links.test_picked import press, visited


@pytest.fixture
def agency(service: Service, visitor: Visitor) -> Visitor:
    """The browser of an agency with three links that have visits."""
    for slug in ("lagos", "accra", "dakar"):
        own(visitor, service, slug=slug, label=f"Private {slug}")
    visited(service, lagos=3, accra=2, dakar=4)
    return visitor


def share(visitor: Visitor, *slugs: str) -> Answer:
    return visitor.fill(str(press(visitor, "share", *slugs).location), {}, "/my/share")


def addresses(visitor: Visitor) -> list[str]:
    """Return the paths of the shared statistics that a browser is shown, the latest first."""
    return re.findall(r'<a class="btn" href="(/s/[\w-]{22})"', visitor.get("/my/share").text)


def seen(page: Answer) -> set[str]:
    """Return the links in the list of a page of statistics."""
    return set(re.findall(r'href="\?link=([\w-]+)"', page.text))


def test_the_address_shows_the_selected_links_without_labels_and_changes_nothing(
    service: Service, agency: Visitor
) -> None:
    assert share(agency, "lagos", "dakar").location == "/my/share"
    (address,) = addresses(agency)
    client = agency.another()
    page = client.get(address)
    assert page.status == 200
    assert seen(page) == {"lagos", "dakar"}
    assert re.search(r"<dt>Visits</dt><dd>7\b", page.text)
    assert "Private" not in page.text + client.get(f"{address}?link=lagos").text
    assert re.search(r"<dt>Visits</dt><dd>3\b", client.get(f"{address}?link=lagos").text)
    assert re.search(r"<dt>Visits</dt><dd>7\b", client.get(f"{address}?link=accra").text), "not a link of this page"
    assert "/manage/" not in page.text
    assert "visits.csv" not in page.text
    assert client.cookies.get("my") is None
    assert client.get("/manage/lagos").status == 403
    with service.db.read() as tx:
        assert address[3:].encode() not in tx.value("SELECT digest FROM sharing"), "only its hash is stored"


def test_it_can_be_copied_again_and_stopped(service: Service, agency: Visitor) -> None:
    share(agency, "lagos", "dakar")
    share(agency, "accra")
    latest, first = addresses(agency)
    assert f'data-copy="{service.config.public_url}{latest}"' in agency.get("/my/share").text
    assert "/my/share" in agency.get("/my").text
    ids = re.findall(r'name="id" value="(\d+)"', agency.get("/my/share").text)
    agency.post("/my/unshare", {**agency.get("/my/share").form("/my/unshare"), "id": ids[1]})
    assert addresses(agency) == [latest]
    assert agency.another().get(first).status == 404
    assert agency.another().get(latest).status == 200


def test_nobody_shares_or_stops_what_is_not_theirs(service: Service, agency: Visitor) -> None:
    share(agency, "lagos")
    (address,) = addresses(agency)
    other = agency.another()
    own(other, service, slug="theirs")
    (id_,) = re.findall(r'name="id" value="(\d+)"', agency.get("/my/share").text)
    form = other.get("/my").form("/my/import")
    other.post("/my/unshare", {**form, "id": id_})
    assert other.post("/my/share", {**form, "links": "lagos"}).status == 403
    other.post("/my/share", {**form, "links": "lagos,theirs"})
    (mine,) = addresses(other)
    assert "lagos" not in other.get(mine).text
    assert agency.another().get(address).status == 200


def test_a_link_leaves_the_page_when_its_browser_loses_access(agency: Visitor) -> None:
    share(agency, "lagos", "dakar")
    (address,) = addresses(agency)
    agency.fill("/my/forget?slug=lagos", {}, "/my/forget")
    assert seen(agency.another().get(address)) <= {"dakar"}
    assert re.search(r"<dt>Visits</dt><dd>4\b", agency.another().get(address).text)
    agency.fill("/my/forget?slug=dakar", {}, "/my/forget")
    assert agency.another().get(address).status == 404
    assert "This browser can no longer open any of these links" in html.unescape(agency.get("/my/share").text)


def test_revoking_all_other_access_ends_it_too(service: Service, agency: Visitor) -> None:
    share(agency, "lagos", "dakar")
    (address,) = addresses(agency)
    agency.fill("/manage/lagos", {"others": "1"}, "/manage/lagos/secret")
    assert re.search(r"<dt>Visits</dt><dd>4\b", agency.another().get(address).text)
    agency.fill("/manage/dakar", {"confirm": "dakar"}, "/manage/dakar/delete")
    assert agency.another().get(address).status == 404
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM sharing_link") == 0


def test_a_browser_shares_at_most_20_such_pages(agency: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sharings.MOST == 20
    monkeypatch.setattr(sharings, "MOST", 2)
    for _ in range(2):
        assert share(agency, "lagos").status == 303
    refused = share(agency, "lagos")
    assert refused.status == 422
    assert "You share 2 such pages. Stop one of them first." in refused.text
    assert len(addresses(agency)) == 2
