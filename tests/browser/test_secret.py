"""What matters is not shown only once: the walks on which a creator once lost the secret link."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from iwts.instance.service import Service
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage
from tests.conftest import Clock, add_link

pytestmark = pytest.mark.slow


def create(page: Page, slug: str = "kiosk") -> None:
    page.goto("/")
    page.get_by_label("Your WhatsApp number").fill("+91 98765 43210")
    page.get_by_text("More options").click()
    page.get_by_label("Link name").fill(slug)
    page.get_by_role("button", name="Create link").click()


@WITH_AND_WITHOUT
def test_after_printing_a_poster_the_secret_link_is_still_there(new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    create(page)
    secret = page.locator("#secret").inner_text()
    page.get_by_role("link", name="Print a poster").click()
    expect(page).to_have_url("/manage/kiosk/poster")
    page.go_back()
    expect(page.locator("#secret")).to_have_text(secret)
    page.reload()
    expect(page.locator("#secret")).to_have_text(secret)
    page.goto("/my")
    page.get_by_role("main").get_by_role("link", name="kiosk", exact=True).click()
    expect(page.locator("#secret")).to_have_text(secret)
    page.get_by_role("button", name="I have saved it").click()
    expect(page).to_have_url("/manage/kiosk")
    expect(page.get_by_text("Secret link not saved yet")).to_have_count(0)
    page.go_back()
    expect(page.locator("#secret")).to_have_count(0)
    other = new_page()
    other.goto(secret)
    expect(other).to_have_url("/manage/kiosk")


def test_a_lost_answer_is_sent_again_and_the_secret_link_is_shown(new_page: NewPage) -> None:
    page = new_page()

    lost: list[int] = []

    def lose(route: Route) -> None:
        if route.request.method == "GET" or lost:
            return route.continue_()
        lost.append(route.fetch(max_redirects=0).status)
        page.context.clear_cookies(name=re.compile("^(my|secret-.*)$"))  # of the answer, which does not arrive
        return route.abort("connectionreset")

    page.route("**/", lose)
    with page.expect_event("requestfailed"):
        create(page)
    expect(page).to_have_url(re.compile("^chrome-error:"))
    page.reload()
    assert lost == [303]
    expect(page.get_by_role("heading", level=1)).to_have_text("Your link is ready")
    secret = page.locator("#secret").inner_text()
    other = new_page()
    other.goto(secret)
    expect(other).to_have_url("/manage/kiosk")


@WITH_AND_WITHOUT
def test_a_new_secret_link_survives_a_reload(new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    create(page)
    old = page.locator("#secret").inner_text()
    page.goto("/manage/kiosk?part=sharing")
    page.get_by_text("Secret link", exact=True).click()
    page.get_by_role("button", name="Create new secret link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your new secret link")
    new = page.locator("#secret").inner_text()
    assert new != old
    page.reload()
    expect(page.locator("#secret")).to_have_text(new)
    page.get_by_role("link", name="Edit link").click()
    page.get_by_role("link", name="Show the secret link").click()
    expect(page.locator("#secret")).to_have_text(new)


@WITH_AND_WITHOUT
def test_shared_statistics_are_copied_again_the_next_day(new_page: NewPage, clock: Clock, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    create(page)
    page.goto("/stats/kiosk?tz=UTC")
    page.locator("summary", has_text="Share statistics").click()
    button = page.get_by_role("button", name="Create statistics link")
    expect(button).to_be_in_viewport(ratio=1)
    button.click()
    address = page.get_by_label("Statistics link").input_value()
    clock.advance(days=1.5)
    page.goto("/stats/kiosk?tz=UTC")
    page.locator("summary", has_text="Share statistics").click()
    expect(page.get_by_label("Statistics link")).to_have_value(address)
    reader = new_page(java_script_enabled=script)
    reader.goto(address)
    expect(reader.get_by_role("heading", level=1)).to_have_text("kiosk")
    expect(reader.get_by_text("Share statistics")).to_have_count(0)
    expect(reader.get_by_role("link", name="Edit link")).to_have_count(0)
    page.get_by_role("button", name="Stop sharing").click()
    expect(page.get_by_text("The statistics link no longer works.")).to_be_visible()
    reader.reload()
    expect(reader.get_by_text("its statistics are no longer shared")).to_be_visible()


# Red with a page that has a link to the panel in place of the redirect: the first entry of the history is the secret.
def test_a_secret_link_stays_neither_in_the_history_nor_in_a_referrer(new_page: NewPage, service: Service) -> None:
    _, secret = add_link(service, slug="kiosk")
    page, sent = new_page(), []
    page.on("request", lambda request: sent.append((request.url, request.headers.get("referer", ""))))
    page.goto(f"/m/{secret}")
    expect(page).to_have_url("/manage/kiosk")
    history = page.context.new_cdp_session(page).send("Page.getNavigationHistory")
    assert [entry["url"].rpartition("/")[2] for entry in history["entries"][-1:]] == ["kiosk"]
    assert secret not in str([entry["url"] for entry in history["entries"]])
    assert page.evaluate("document.referrer + performance.getEntries().map(entry => entry.name)").find(secret) < 0
    assert secret in sent[0][0]
    assert secret not in str(sent[1:]), "in an address or a referrer"
