"""My links in a real browser: search, menus, the copy that outlives the cookie, and the appearance."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from iwts.instance.service import Service
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage
from tests.conftest import add_link
from tests.web.links.test_my import SEARCHES

pytestmark = pytest.mark.slow


def own(page: Page, service: Service, *numbers: str, **fields: str) -> str:
    """Make a link with access for this browser; return its secret."""
    _, secret = add_link(service, *numbers, **fields)
    page.goto(f"/m/{secret}")
    return secret


def shown(page: Page) -> list[str | None]:
    return [item.get_attribute("data-slug") for item in page.locator("[data-slug]:visible").all()]


def kept(page: Page) -> list[dict[str, Any]]:
    """Return the browser's own copy of the list."""
    found: list[dict[str, Any]] = json.loads(page.evaluate("localStorage.getItem('iwts.links')") or "[]")
    return found


def test_a_search_filters_the_list_while_typing_without_a_request(service: Service, new_page: NewPage) -> None:
    page = new_page()
    own(page, service, slug="cakes", label="Für Brautpaare, Hauptstraße")
    own(page, service, "+201001234567", slug="nour", label="ملصق الإسكندرية")
    own(page, service, "+493023125118", slug="turn", label="München")
    page.goto("/my")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_load_state("networkidle")  # the icon
    asked.clear()
    search = page.get_by_role("searchbox", name="Search my links")
    nothing = page.get_by_role("heading", name="No links found")
    for query, found in SEARCHES:
        search.fill(query)
        assert (query, shown(page)) == (query, found)
        expect(nothing).to_be_visible(visible=not found)
    assert asked == []
    search.fill("cakes")
    search.press("Enter")
    expect(page).to_have_url(re.compile(r"/my\?q=cakes$"))
    assert shown(page) == ["cakes"]
    expect(search).to_have_value("cakes")
    search.fill("")
    assert shown(page) == ["turn", "nour", "cakes"]


def test_a_search_needs_no_script(service: Service, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    own(page, service, slug="nour", label="Shop")
    own(page, service, slug="two")
    page.goto("/my")
    page.get_by_role("searchbox", name="Search my links").fill("SHOP")
    page.get_by_role("button", name="Search").click()
    assert shown(page) == ["nour"]
    expect(page.get_by_role("searchbox")).to_have_value("SHOP")
    page.get_by_role("searchbox").fill("nosuch")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", name="No links found")).to_be_visible()


@WITH_AND_WITHOUT
def test_a_link_is_disabled_and_forgotten_from_its_menu(service: Service, new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    own(page, service, slug="two")
    own(page, service, slug="nour", label="Shop")
    page.goto("/my")
    page.get_by_label("More: Shop").click()
    page.locator("#link-nour").get_by_role("button", name="Disable").click()
    expect(page.locator("#link-nour .tag")).to_have_text("Disabled")
    expect(page.locator("#link-two .tag")).to_have_count(0)
    page.get_by_label("More: Shop").click()
    expect(page.locator("#link-nour").get_by_role("button", name="Enable")).to_be_visible()
    page.locator("#link-nour").get_by_role("link", name="Forget on this browser").click()
    page.get_by_role("button", name="Forget on this browser").click()
    expect(page.get_by_role("status").first).to_have_text("Forgotten on this browser: nour")
    assert shown(page) == ["two"]


def test_delete_leads_to_its_confirmation(service: Service, new_page: NewPage) -> None:
    page = new_page()
    own(page, service, slug="nour")
    page.goto("/my")
    page.get_by_label("More: nour").click()
    page.get_by_role("link", name="Delete").click()
    expect(page).to_have_url(re.compile("/manage/nour#danger$"))
    expect(page.get_by_label("Type nour to confirm")).to_be_in_viewport()


def test_the_browsers_copy_follows_the_list_and_contains_no_secret(
    service: Service, new_page: NewPage, base: str
) -> None:
    page = new_page()
    secrets = [own(page, service, slug=slug, label=f"<b>{slug}") for slug in ("one", "two", "three")]
    page.goto("/my")
    assert [(entry["slug"], entry["name"], entry["url"]) for entry in kept(page)] == [
        (slug, f"<b>{slug}", f"{base}/{slug}") for slug in ("three", "two", "one")
    ]
    cookies = [cookie["value"] for cookie in page.context.cookies()]
    assert not any(secret in json.dumps(kept(page)) for secret in (*secrets, *cookies))
    page.goto("/my?q=one")
    assert len(kept(page)) == 3
    page.goto("/my/forget?slug=two")
    page.get_by_role("button", name="Forget on this browser").click()
    expect(page.get_by_text("Forgotten on this browser")).to_be_visible()
    assert [entry["slug"] for entry in kept(page)] == ["three", "one"]
    page.goto("/manage/one")
    page.get_by_label("Type one to confirm").fill("one")
    page.get_by_role("button", name="Delete for good").click()
    expect(page.get_by_text("Deleted: one")).to_be_visible()
    assert [entry["slug"] for entry in kept(page)] == ["three"]
    expect(page.get_by_role("heading", name="Earlier links in this browser")).to_be_hidden()


def test_without_the_cookie_the_names_and_the_ways_back_are_shown(service: Service, new_page: NewPage) -> None:
    page = new_page()
    secret = own(page, service, slug="nour", label="<b>Shop</b>")
    for slug in ("two", "three"):
        own(page, service, slug=slug)
    page.goto("/my")
    page.context.clear_cookies()
    page.goto("/my")
    expect(page.get_by_role("heading", name="No links yet")).to_be_hidden()
    earlier = page.get_by_role("region", name="Earlier links in this browser")
    expect(earlier.locator("li b")).to_have_text(["three", "two", "<b>Shop</b>"])
    expect(earlier.locator("li").last).to_contain_text("/nour")
    for href in ("/open", "/recover"):
        expect(earlier.locator(f"a[href='{href}']")).to_be_visible()

    page.get_by_label("Secret link").fill(f"Secret: {secret}.")
    page.get_by_role("button", name="Add to my links").click()
    expect(page.get_by_role("status").first).to_have_text("Added: nour")
    assert shown(page) == ["nour"]
    expect(earlier.locator("li b")).to_have_text(["three", "two"])
    earlier.locator("li").first.get_by_role("button", name="Forget: three").click()
    expect(earlier.locator("li b")).to_have_text(["two"])
    assert [entry["slug"] for entry in kept(page)] == ["nour", "two"]
    page.reload()
    expect(earlier.locator("li b")).to_have_text(["two"])
    earlier.get_by_role("button").click()
    expect(earlier).to_be_hidden()


def test_a_link_deleted_without_the_cookie_is_not_remembered(service: Service, new_page: NewPage) -> None:
    page = new_page()
    secret = own(page, service, slug="nour")
    page.goto("/my")
    page.context.clear_cookies()
    page.goto(f"/m/{secret}")
    page.get_by_label("Type nour to confirm").fill("nour")
    page.get_by_role("button", name="Delete for good").click()
    expect(page.get_by_text("Deleted: nour")).to_be_visible()
    expect(page.get_by_role("heading", name="No links yet")).to_be_visible()
    assert kept(page) == []


@pytest.mark.parametrize("stored", ["", "{", "null", "7", '[null, 1, {"slug": 1}]', '{"slug": "x"}'])
def test_any_content_of_the_browsers_storage_is_harmless(service: Service, new_page: NewPage, stored: str) -> None:
    page = new_page()
    own(page, service, slug="nour")
    page.evaluate("(text) => localStorage.setItem('iwts.links', text)", stored)
    page.goto("/my")
    assert [entry["slug"] for entry in kept(page)] == ["nour"]


def test_the_appearance_is_chosen_with_one_tap_and_applies_from_the_first_byte(new_page: NewPage) -> None:
    page = new_page(color_scheme="light")
    page.goto("/my")
    page.get_by_label("Secret link").fill("typed")
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    assert page.evaluate(paper) == "rgb(251, 248, 241)"
    expect(page.get_by_role("button", name="Apply")).to_be_hidden()
    with page.expect_response("**/?theme=dark"):
        page.get_by_label("Appearance").select_option("Dark")
    assert page.evaluate(paper) == "rgb(18, 21, 15)"
    expect(page.get_by_label("Secret link")).to_have_value("typed")
    response = page.goto("/?lang=ar")
    assert response
    assert '<html lang="ar" dir="rtl" data-theme="dark">' in response.text()
    assert page.evaluate(paper) == "rgb(18, 21, 15)"
    expect(page.get_by_label("المظهر")).to_have_value("dark")
    with page.expect_response("**/?theme=system"):
        page.get_by_label("المظهر").select_option("system")
    assert page.evaluate(paper) == "rgb(251, 248, 241)"
    assert "theme" not in [cookie["name"] for cookie in page.context.cookies()]


def test_the_appearance_needs_no_script(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False, color_scheme="dark")
    page.goto("/")
    page.get_by_label("Appearance").select_option("Light")
    page.get_by_role("button", name="Apply").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    expect(page.locator("html")).to_have_css("background-color", "rgb(251, 248, 241)")
