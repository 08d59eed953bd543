"""My links in a real browser: filters, and what is done with several links at once."""

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from iwts.instance.service import Service
from iwts.links import store as links
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, assert_fits
from tests.browser.test_my import own, shown

pytestmark = pytest.mark.slow

SHOPS = {"lagos": "Çelik Usta", "accra": "Accra", "tunis": "مخبز"}


@pytest.fixture
def shops(service: Service, new_page: NewPage) -> NewPage:
    """Return a function that opens a page of an agency with three links."""

    def open_(**options: object) -> Page:
        page = new_page(**options)
        for slug, label in SHOPS.items():
            own(page, service, slug=slug, label=label)
        page.goto("/my")
        return page

    return open_


def pick(page: Page, *slugs: str) -> None:
    for slug in slugs:
        page.get_by_role("checkbox", name=f"Select {SHOPS[slug]}").check()


def counted(page: Page) -> str:
    """Return the number of selected links that the page shows."""
    return str(
        page.locator(".ticked").evaluate("""
        () => [...document.querySelectorAll(".pickbox :checked")]
          .reduce((n, box) => n + (getComputedStyle(box).counterIncrement === "ticked 1"), 0)
    """)
    )


@WITH_AND_WITHOUT
@pytest.mark.parametrize("width", [360, 1024])
def test_links_are_tagged_found_disabled_and_enabled_again(shops: NewPage, script: bool, width: int) -> None:
    page = shops(java_script_enabled=script, viewport={"width": width, "height": 700})
    bar = page.get_by_role("group", name="With the selected links")
    expect(bar).to_be_hidden()
    pick(page, "lagos", "tunis")
    expect(bar).to_be_in_viewport()
    assert counted(page) == "2"
    assert_fits(page)
    page.get_by_label("More with the selected links").click()
    bar.get_by_role("button", name="Tags").click()
    page.get_by_label("Add tags").fill("عملاء, Q4")
    assert_fits(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Tags of 2 links saved")).to_be_visible()
    page.get_by_role("group", name="Filters").get_by_text("Tag", exact=True).click()
    page.get_by_role("link", name="Q4", exact=True).click()
    expect(page).to_have_url(re.compile(r"/my\?tag=Q4$"))
    assert shown(page) == ["tunis", "lagos"]
    pick(page, "lagos", "tunis")
    bar.get_by_role("button", name="Disable").click()
    expect(page.get_by_text("2 links disabled")).to_be_visible()
    assert_fits(page)
    expect(page.locator(".item .tag", has_text="Disabled")).to_have_count(2)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("2 links enabled")).to_be_visible()
    assert shown(page) == ["tunis", "lagos"], "the filter stays"
    page.get_by_role("link", name=re.compile("Remove this filter")).click()
    assert shown(page) == ["tunis", "accra", "lagos"]


def test_the_addresses_of_selected_links_are_copied_together(service: Service, shops: NewPage) -> None:
    page = shops(permissions=["clipboard-read", "clipboard-write"])
    pick(page, "accra")
    page.get_by_label("More with the selected links").click()
    page.get_by_role("button", name="Select all on this page").click()
    assert counted(page) == "3"
    page.get_by_role("checkbox", name="Select Accra").uncheck()
    page.get_by_label("More with the selected links").click()
    page.locator(".picked").get_by_role("button", name="Copy").click()
    base = service.config.public_url
    expect(page.get_by_text("Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{base}/tunis\n{base}/lagos"


@WITH_AND_WITHOUT
def test_selected_links_are_exported(shops: NewPage, script: bool) -> None:
    page = shops(java_script_enabled=script)
    pick(page, "lagos")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").click()
    assert download.value.suggested_filename == "links.csv"
    text = Path(download.value.path()).read_text("utf-8-sig")
    assert [row["label"] for row in csv.DictReader(io.StringIO(text))] == ["Çelik Usta"]


def test_enter_in_a_box_does_nothing(service: Service, shops: NewPage) -> None:
    page = shops()
    pick(page, "accra")
    with page.expect_navigation():
        page.get_by_role("checkbox", name="Select Accra").press("Enter")
    expect(page.get_by_role("checkbox", name="Select Accra")).to_be_checked()
    with service.db.read() as tx:
        assert links.get(tx, "tunis").active, "the first button of the list"


def test_a_search_while_typing_keeps_the_filters_and_the_order(shops: NewPage) -> None:
    page = shops()
    page.goto("/my?state=active&sort=name")
    page.get_by_role("searchbox").fill("a")
    expect(page).to_have_url(re.compile(r"/my\?q=a&state=active&sort=name$"))
    pick(page, "accra")
    page.get_by_role("link", name=re.compile("Remove this filter")).click()
    expect(page).to_have_url(re.compile(r"/my\?q=a&sort=name$"))


@WITH_AND_WITHOUT
@pytest.mark.parametrize("width", [360, 1024])
def test_a_number_is_replaced_after_a_look_at_what_changes_and_put_back(
    service: Service, new_page: NewPage, script: bool, width: int
) -> None:
    page = new_page(java_script_enabled=script, viewport={"width": width, "height": 700})
    for slug, number in (("lagos", "+2348020000117"), ("accra", "+233302123456"), ("tunis", "+2348020000117")):
        own(page, service, number, slug=slug, label=SHOPS[slug])
    page.goto("/my")
    pick(page, *SHOPS)
    page.get_by_role("button", name="Replace number").click()
    page.get_by_label("Old number").select_option("2348020000117")
    page.get_by_label("New number").fill("+234 802 000 0118")
    page.get_by_role("button", name="Show what changes").click()
    changes = page.get_by_role("region", name="What changes")
    expect(changes.get_by_text("Does not have this number, stays as it is")).to_have_count(1)
    expect(changes.locator("s")).to_have_text(["+234 802 000 0117"] * 2)
    assert_fits(page)
    page.get_by_role("button", name="Replace in 2 links").click()
    expect(page.get_by_text("Replaced in 2 links: +234 802 000 0117 is now +234 802 000 0118.")).to_be_visible()
    assert_fits(page)
    page.reload()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone in 2 links.")).to_be_visible()


@WITH_AND_WITHOUT
def test_the_statistics_of_selected_links_are_shared_shown_and_stopped(
    service: Service, new_page: NewPage, script: bool
) -> None:
    page = new_page(java_script_enabled=script, viewport={"width": 360, "height": 700})
    for slug, label in SHOPS.items():
        own(page, service, slug=slug, label=label)
    page.goto("/my")
    pick(page, "lagos", "tunis")
    page.get_by_label("More with the selected links").click()
    page.get_by_role("button", name="Share statistics").click()
    assert_fits(page)
    page.get_by_role("button", name="Create statistics link").click()
    address = page.get_by_label("Statistics link").input_value()
    assert_fits(page)
    client = new_page(java_script_enabled=script, viewport={"width": 360, "height": 700})
    client.goto(address)
    expect(client.get_by_text("2 links")).to_be_visible()
    assert_fits(client)
    page.goto("/my")
    page.get_by_role("link", name="Shared statistics").click()
    page.get_by_role("button", name="Stop sharing").click()
    expect(page.get_by_text("You share no statistics of several links.")).to_be_visible()
    answer = client.reload()
    assert answer
    assert answer.status == 404
