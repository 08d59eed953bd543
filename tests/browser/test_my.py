"""My links in a real browser: search, menus, the copy that outlives the cookie, and the appearance."""

import contextlib
import json
import re
from typing import Any

import pytest
from playwright.sync_api import Error, Page, Route, expect

from iwts.instance.service import Service
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, assert_fits, show_part
from tests.conftest import add_link
from tests.patience import eventually
from tests.web.links.test_many import give, names

pytestmark = pytest.mark.slow


def own(page: Page, service: Service, *numbers: str, **fields: str) -> str:
    """Make a link with access for this browser; return its secret."""
    _, secret = add_link(service, *numbers, **fields)
    page.goto(f"/m/{secret}")
    return secret


def shown(page: Page) -> list[str | None]:
    """Return the links of a page that has arrived."""
    page.wait_for_load_state()
    return [item.get_attribute("data-slug") for item in page.locator("[data-slug]:visible").all()]


def kept(page: Page) -> list[dict[str, Any]]:
    """Return the browser's own copy of the list."""
    found: list[dict[str, Any]] = json.loads(page.evaluate("localStorage.getItem('iwts.links')") or "[]")
    return found


def test_a_search_shows_what_it_finds_while_typing(service: Service, new_page: NewPage) -> None:
    page = new_page(permissions=["clipboard-write"])
    own(page, service, slug="cakes", label="Für Brautpaare, Hauptstraße")
    own(page, service, "+201001234567", slug="nour", label="ملصق الإسكندرية")
    page.goto("/my")
    search = page.get_by_role("searchbox", name="Search my links")
    nothing = page.get_by_role("heading", name="No links found")
    said = page.locator("#found")
    search.press_sequentially("BRAUT")
    expect(page.locator("[data-slug]")).to_have_count(1)
    assert shown(page) == ["cakes"]
    expect(said).to_have_text("1 link found")
    expect(page).to_have_url(re.compile(r"/my\?q=BRAUT$"))
    expect(search).to_be_focused()
    expect(page.get_by_role("button", name="Copy: Für Brautpaare, Hauptstraße")).to_be_visible()
    page.get_by_label("More: Für Brautpaare, Hauptstraße").click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Disable")).to_be_hidden()
    page.get_by_role("button", name="Copy: Für Brautpaare, Hauptstraße").click()
    expect(page.get_by_text("Copied")).to_be_visible()

    search.fill("<b>&")
    expect(nothing).to_be_visible()
    expect(said).to_have_text("0 links found")
    page.reload()
    expect(nothing).to_be_visible()
    expect(search).to_have_value("<b>&")
    search.fill("")
    expect(page.locator("[data-slug]")).to_have_count(2)
    expect(said).to_have_text("")
    expect(page).to_have_url(re.compile("/my$"))
    search.fill("nour")
    search.press("Enter")
    expect(page).to_have_url(re.compile(r"/my\?q=nour$"))
    assert shown(page) == ["nour"]


def test_typing_asks_once_it_pauses_and_only_the_last_answer_counts(service: Service, new_page: NewPage) -> None:
    page = new_page()
    for slug in ("one", "two"):
        own(page, service, slug=slug)
    page.goto("/my")
    held: list[Route] = []
    page.route("**/my?q=on", lambda route: held.append(route))
    search = page.get_by_role("searchbox")
    with page.expect_request("**/my?q=on"):
        search.press_sequentially("on")
    with page.expect_response("**/my?q=tw"):
        search.fill("tw")
    expect(page.locator("[data-slug]")).to_have_count(1)
    assert shown(page) == ["two"]
    assert len(held) == 1
    with contextlib.suppress(Error):  # nobody waits for it
        held[0].continue_()
    expect(page).to_have_url(re.compile(r"/my\?q=tw$"))
    assert shown(page) == ["two"]


def test_a_search_that_fails_shows_why(service: Service, new_page: NewPage) -> None:
    page = new_page()
    own(page, service, slug="one")
    page.goto("/my")
    page.context.clear_cookies()
    page.get_by_role("searchbox").fill("one")
    expect(page.get_by_role("region", name="Earlier links in this browser")).to_be_visible()


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
    expect(page).to_have_url(re.compile(r"/manage/nour\?part=danger#settings$"))
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
    eventually(lambda: [entry["slug"] for entry in kept(page)] == ["three", "one"])  # a script does it after the text
    page.goto("/manage/one?part=danger")
    page.get_by_label("Type one to confirm").fill("one")
    page.get_by_role("button", name="Delete for good").click()
    expect(page.get_by_text("Deleted: one")).to_be_visible()
    eventually(lambda: [entry["slug"] for entry in kept(page)] == ["three"])
    expect(page.get_by_role("heading", name="Earlier links in this browser")).to_be_hidden()


def test_the_browsers_copy_gathers_the_links_of_all_pages(service: Service, new_page: NewPage) -> None:
    page = new_page()
    own(page, service, slug="cakes", label="Cakes")
    give(service, 1, 60)
    page.goto("/my")
    assert [entry["slug"] for entry in kept(page)] == names(60, 11)
    page.get_by_role("link", name="Next").click()
    expect(page.get_by_text("Page 2 of 2")).to_be_visible()
    eventually(lambda: {entry["slug"] for entry in kept(page)} == {*names(60, 1), "cakes"})
    page.goto("/my?q=cakes")
    assert {entry["slug"] for entry in kept(page)} == {*names(60, 1), "cakes"}
    page.get_by_label("More: Cakes").click()
    page.get_by_role("link", name="Forget on this browser").click()
    page.get_by_role("button", name="Forget on this browser").click()
    expect(page).to_have_url(re.compile(r"/my\?q=cakes&forgotten=cakes$"))
    eventually(lambda: {entry["slug"] for entry in kept(page)} == set(names(60, 1)))
    page.goto("/manage/link-1?part=danger")
    page.get_by_label("Type link-1 to confirm").fill("link-1")
    page.get_by_role("button", name="Delete for good").click()
    expect(page.get_by_text("Deleted: link-1")).to_be_visible()
    eventually(lambda: {entry["slug"] for entry in kept(page)} == set(names(60, 2)))

    page.context.clear_cookies()
    secret = own(page, service, slug="newer")
    page.goto("/my")
    expect(page.get_by_role("region", name="Earlier links in this browser").locator("li")).to_have_count(59)
    assert secret not in json.dumps(kept(page))


def test_the_browsers_copy_is_bounded(service: Service, new_page: NewPage) -> None:
    page = new_page()
    own(page, service, slug="nour")
    page.evaluate("""localStorage.setItem("iwts.links", JSON.stringify(
        [...Array(2000).keys()].map((n) => ({ slug: `old-${n}`, name: "Old", url: "http://x/", owner: "x" }))))""")
    page.goto("/my")
    assert [entry["slug"] for entry in kept(page)] == ["nour", *(f"old-{n}" for n in range(999))]


@pytest.mark.parametrize("lang", ["en", "ar"])
@WITH_AND_WITHOUT
def test_pages_turn_on_a_phone_by_keyboard(service: Service, new_page: NewPage, script: bool, lang: str) -> None:
    page = new_page(java_script_enabled=script)
    own(page, service, slug="cakes")
    give(service, 1, 120)
    page.goto(f"/my?lang={lang}")
    assert_fits(page)
    page.locator("[rel=next]").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/my\?page=2$"))
    expect(page.locator("[data-slug]:visible")).to_have_count(50)  # the page may still be arriving
    assert shown(page) == names(70, 21)
    assert_fits(page)
    page.locator("[rel=prev]").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/my$"))
    page.goto(f"/stats?lang={lang}&tz=UTC")
    page.locator("[aria-labelledby=by-link] summary").click()
    page.locator("[rel=next]").click()
    expect(page).to_have_url(re.compile(r"page=2#by-link$"))
    expect(page.locator("[aria-labelledby=by-link] li")).to_have_count(50)
    assert_fits(page)


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
    show_part(page, "danger")
    page.get_by_label("Type nour to confirm").fill("nour")
    page.get_by_role("button", name="Delete for good").click()
    expect(page.get_by_text("Deleted: nour")).to_be_visible()
    expect(page.get_by_role("heading", name="No links yet")).to_be_visible()
    eventually(lambda: kept(page) == [])


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
    page.get_by_label("Language: English").click()
    with page.expect_response("**/?theme=dark"):
        page.get_by_role("group", name="Appearance").get_by_text("Dark").click()
    assert page.evaluate(paper) == "rgb(18, 21, 15)"
    expect(page.locator("[data-look][aria-current]")).to_have_text("Dark")
    expect(page.get_by_label("Secret link")).to_have_value("typed")
    response = page.goto("/?lang=ar")
    assert response
    assert '<html lang="ar" dir="rtl" data-theme="dark">' in response.text()
    assert page.evaluate(paper) == "rgb(18, 21, 15)"
    expect(page.locator("[data-look=dark]")).to_have_attribute("aria-current", "true")
    page.locator(".top .menu summary").click()
    with page.expect_response("**/?theme=system"):
        page.locator("[data-look=system]").click()
    assert page.evaluate(paper) == "rgb(251, 248, 241)"
    assert "theme" not in [cookie["name"] for cookie in page.context.cookies()]


def test_the_appearance_needs_no_script(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False, color_scheme="dark")
    page.goto("/")
    page.locator("#message").fill("typed")
    page.get_by_label("Language: English").click()
    page.get_by_role("group", name="Appearance").get_by_text("Light").click()
    expect(page.locator("#message")).to_have_value("typed")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    expect(page.locator("html")).to_have_css("background-color", "rgb(251, 248, 241)")
