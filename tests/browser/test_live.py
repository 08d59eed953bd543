"""Live statistics: they keep the viewer's changes and send no unnecessary requests."""

import itertools
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Request, Response, Route, expect

from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.links import creators
from iwts.links import store as links
from iwts.links.link import Link
from iwts.storage.tx import Tx
from tests.browser.conftest import NewPage
from tests.browser.test_stats import link, row, visits
from tests.conftest import Clock, add_link
from tests.statistics.test_query import fill
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

PATH = re.compile(r"/stats/shop\?")


@pytest.fixture
def page(new_page: NewPage, service: Service) -> Page:
    """The statistics of a link with 300 visits, with a clock that only tests advance."""
    link, secret = add_link(service, "+14155550132", "+493023125118", slug="shop", label="Bakery")
    fill(service.db, (link,), 300)
    page = new_page(timezone_id="Africa/Cairo")
    page.goto(f"/m/{secret}")
    page.clock.install()
    page.goto("/stats/shop")
    expect(page).to_have_url(PATH)
    expect(page.get_by_text("Live", exact=True)).to_be_visible()
    return page


def asked(page: Page, step: int = 1) -> Response:
    """Advance the clock in steps of `step` seconds until the page reloads; return the server's answer."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer) if PATH.search(answer.url) else None)
    for _ in range(600):
        page.clock.run_for(step * 1000)
        if answers:
            return answers[0]
    raise AssertionError("no request was sent")


def somebody_visits(service: Service, path: str = "/shop") -> None:
    Visitor(service.config.listen.port).get(path)


def set_hidden(page: Page, is_hidden: bool) -> None:
    page.evaluate(
        """(is) => {
          Object.defineProperty(document, "hidden", { value: is, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }""",
        is_hidden,
    )


def requests(page: Page) -> list[Request]:
    """Return a list that collects all further requests for the page."""
    found: list[Request] = []
    page.on("request", lambda request: found.append(request) if PATH.search(request.url) else None)
    return found


def test_a_visit_appears_and_the_chart_grows(page: Page, service: Service) -> None:
    shown, of_ig, line = visits(page), row(page, "Campaigns", "ig"), page.locator(".plot .area").get_attribute("d")
    latest = page.get_by_role("region", name="Latest visits").locator("tbody tr")
    first = latest.first.get_attribute("id")
    somebody_visits(service, "/shop?c=ig")
    assert asked(page).status == 200
    expect(page.get_by_role("status").filter(has_text=f"{shown + 1} visits")).to_have_count(1)
    assert visits(page) == shown + 1
    assert page.locator(".plot .area").get_attribute("d") != line
    assert row(page, "Campaigns", "ig") == of_ig + 1
    expect(latest).to_have_count(20)
    expect(latest.nth(1)).to_have_id(str(first))


def test_the_viewers_changes_stay(page: Page, service: Service) -> None:
    page.get_by_text("Show as a table").click()
    page.locator("summary", has_text="Last 30 days").click()
    page.get_by_label("From").fill("2026-11-20")
    egypt, germany = (link(page, "Countries", name) for name in ("Egypt", "Germany"))
    lowest = min((egypt, germany), key=lambda one: int(one.locator("b").inner_text()))
    lowest.focus()
    name = lowest.inner_text()
    page.evaluate("getSelection().selectAllChildren(document.querySelector('#heat'))")
    top = page.evaluate("scrollY")
    address = "41.32.0.1" if "Egypt" in name else "84.128.0.1"
    for _ in range(40):  # the row moves
        Visitor(service.config.listen.port, address=address).get("/shop")
    shown = visits(page)
    assert asked(page).status == 200
    expect(page.get_by_role("status").filter(has_text=f"{shown + 40} visits")).to_have_count(1)
    first = page.get_by_role("region", name="Countries").locator(".rows a").first
    expect(first).to_be_focused()
    assert first.locator("bdi").first.inner_text() in name
    expect(page.get_by_role("table").filter(has_text="Unique visitors")).to_be_visible()
    expect(page.get_by_label("From")).to_have_value("2026-11-20")
    assert page.evaluate("String(getSelection())") == "Busiest times"
    assert page.evaluate("scrollY") == top


def test_a_form_is_left_alone_when_a_day_begins(page: Page, clock: Clock) -> None:
    page.locator("summary", has_text="Last 30 days").click()
    clock.advance(days=1)
    assert asked(page).status == 200
    expect(page.get_by_text("Oct 25 – Nov 23, 2026")).to_be_visible()
    expect(page.get_by_label("To", exact=True)).to_have_value("2026-11-22")


def test_an_unchanged_page_is_not_sent(page: Page) -> None:
    for _ in range(3):
        answer = asked(page)
        sizes = answer.request.sizes()
        assert (answer.status, sizes["responseBodySize"]) == (304, 0)
        assert sizes["responseHeadersSize"] < 1000
    expect(page.get_by_text("Live", exact=True)).to_be_visible()


def test_a_hidden_page_sends_no_requests(page: Page, service: Service) -> None:
    shown = visits(page)
    set_hidden(page, is_hidden=True)
    seen = requests(page)
    page.clock.run_for(600_000)
    somebody_visits(service)
    assert not seen
    with page.expect_response(PATH):
        set_hidden(page, is_hidden=False)
    expect(page.get_by_role("status").filter(has_text=f"{shown + 1} visits")).to_have_count(1)
    assert asked(page).status == 304
    assert len(seen) == 2


def test_a_failing_server_gets_fewer_requests_until_it_recovers(page: Page, service: Service) -> None:
    shown = visits(page)
    page.route(PATH, lambda route: route.fulfill(status=429))
    page.evaluate(
        "() => { const ask = fetch; times = []; fetch = (...what) => (times.push(Date.now()), ask(...what)); }"
    )
    assert asked(page).status == 429
    expect(page.get_by_text("Update failed. Trying again…")).to_be_visible()
    for _ in range(6):
        asked(page, step=5)
    page.unroute(PATH)
    somebody_visits(service)
    with page.expect_response(PATH) as answer:
        set_hidden(page, is_hidden=False)  # the clock would run on until the answer seems late
    assert answer.value.status == 200
    expect(page.get_by_text("Live", exact=True)).to_be_visible()
    expect(page.get_by_text("Update failed. Trying again…")).to_be_hidden()
    assert visits(page) == shown + 1
    assert asked(page).status == 304
    times = page.evaluate("times")
    *pauses, last = [(then - now) / 1000 for now, then in itertools.pairwise(times)]
    assert len(pauses) > 5
    assert all(pause > least for pause, least in zip(pauses, (15, 30, 60, 120, 225), strict=False)), pauses
    assert max(pauses) < 450, "five minutes at most"
    assert last < 60


def test_without_a_network_no_request_is_sent_and_with_one_immediately(page: Page) -> None:
    page.context.set_offline(True)
    expect(page.get_by_text("Update failed. Trying again…")).to_be_visible()
    seen = requests(page)
    page.clock.run_for(60_000)
    assert not seen
    with page.expect_response(PATH):
        page.context.set_offline(False)
    expect(page.get_by_text("Live", exact=True)).to_be_visible()


def test_requests_never_overlap_and_a_slow_answer_causes_a_long_pause(page: Page) -> None:
    waiting: list[Route] = []
    page.route(PATH, lambda route: waiting.append(route))
    with page.expect_request(PATH):
        page.clock.run_for(10_000)
    seen = requests(page)
    for is_hidden in (True, False, True, False):
        set_hidden(page, is_hidden=is_hidden)
    page.clock.run_for(25_000)
    assert not seen
    with page.expect_response(PATH):
        waiting[0].continue_()
    page.unroute(PATH)
    page.wait_for_timeout(0)
    page.clock.run_for(240_000)
    assert not seen
    assert asked(page).status == 304
    assert len(seen) == 1


@pytest.mark.parametrize("lose", [deletion.delete, lambda tx, link: creators.forget(tx, 1, link)])
def test_a_viewer_who_lost_access_sees_a_notice_and_sends_no_more_requests(
    page: Page, service: Service, lose: Callable[[Tx, Link], None]
) -> None:
    with service.db.write() as tx:
        lose(tx, links.get(tx, "shop"))
    assert asked(page).status in (403, 404)
    expect(page.get_by_text("Live updates have ended.")).to_be_visible()
    assert visits(page) > 0
    seen = requests(page)
    page.clock.run_for(600_000)
    set_hidden(page, is_hidden=False)
    assert not seen
    page.get_by_role("link", name="Reload page").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Bakery")


def test_the_page_keeps_its_language_and_another_tab_its_own(page: Page, service: Service) -> None:
    for path in ("/?lang=ar", "/stats/shop?tz=UTC"):
        page.goto(path)
    other = page.context.new_page()
    other.goto("/?lang=en")
    somebody_visits(service)
    assert asked(page).status == 200
    expect(page.get_by_role("heading", name="أحدث الزيارات")).to_be_visible()
    other.goto("/my")
    expect(other.locator("html")).to_have_attribute("lang", "en")
