"""The panel in a real browser: renaming, campaigns, a second browser, new secret links."""

import re

import pytest
from playwright.sync_api import Page, expect

from iwts.instance.service import Service
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, chat_opened, show_part
from tests.conftest import add_link

pytestmark = pytest.mark.slow


@pytest.fixture
def secret(service: Service) -> str:
    """The path that opens the panel of the link `shop`."""
    return f"/m/{add_link(service, slug='shop', label='Window')[1]}"


def save(page: Page) -> None:
    page.get_by_role("button", name="Save changes").first.click()


@WITH_AND_WITHOUT
def test_a_slug_is_changed_and_both_lead_to_the_chat(new_page: NewPage, secret: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto(secret)
    page.get_by_label("Link name", exact=True).fill("Bakery")
    save(page)
    expect(page).to_have_url(re.compile("/manage/bakery"))
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    visitor = new_page()
    for slug in ("shop", "bakery"):
        assert chat_opened(visitor, lambda slug=slug: visitor.goto(f"/{slug}")) == "https://wa.me/14155550132"


@WITH_AND_WITHOUT
def test_a_later_save_shows_the_other_changes_and_keeps_the_input(new_page: NewPage, secret: str, script: bool) -> None:
    one, other = new_page(java_script_enabled=script), new_page()
    one.goto(secret)
    other.goto(secret)
    other.get_by_label("Label", exact=True).fill("Theirs")
    save(other)
    one.get_by_role("textbox", name="First message").first.fill("Mine")
    save(one)
    alert = one.get_by_role("alert")
    expect(alert).to_contain_text("changed this link in another browser")
    expect(alert).to_contain_text("Theirs")
    expect(one.get_by_role("textbox", name="First message").first).to_have_value("Mine")
    save(one)
    expect(one.get_by_role("status").first).to_have_text("Saved.")


@WITH_AND_WITHOUT
def test_a_campaign_gets_its_own_link_and_code(new_page: NewPage, secret: str, base: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto(secret)
    show_part(page, "qr")
    page.get_by_label("Campaign name").fill("till receipt")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#campaigns-saved")).to_be_focused()
    expect(page.locator("#campaigns-saved")).to_be_in_viewport()
    if not script:
        expect(page.locator("#campaigns .code")).to_have_text(f"{base}/shop?c=till-receipt")
    page.get_by_role("link", name="QR code: till-receipt").click()
    expect(page.get_by_text(f"{base}/shop?c=till-receipt")).to_be_visible()
    expect(page.locator("img.qr")).to_be_visible()
    page.go_back()
    page.get_by_role("link", name="Poster: till-receipt").click()
    expect(page.get_by_text("count towards the campaign till-receipt")).to_be_visible()


@WITH_AND_WITHOUT
def test_a_new_secret_link_replaces_the_old_one(new_page: NewPage, secret: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto(secret)
    show_part(page, "sharing")
    page.get_by_text("Secret link", exact=True).click()
    page.get_by_role("button", name="Create new secret link").click()
    new = page.locator("#secret").inner_text()
    other = new_page(java_script_enabled=script)
    other.goto(secret)
    expect(other.get_by_role("heading", level=1)).to_have_text("This link no longer works")
    other.goto(new)
    expect(other.get_by_role("heading", level=1)).to_have_text("Window")


@WITH_AND_WITHOUT
def test_after_a_browser_is_signed_out_the_answer_has_the_focus_above_the_others(
    new_page: NewPage, secret: str, script: bool
) -> None:
    pages = [new_page(java_script_enabled=script) for _ in range(3)]
    for page in pages:
        page.goto(secret)
    pages[0].goto("/manage/shop?part=sharing")
    pages[0].get_by_text("Browsers with access").click()
    pages[0].get_by_role("button", name="Sign out: ").first.click()
    answer = pages[0].get_by_text("Access removed.").locator("..")
    expect(answer).to_be_focused()
    expect(answer).to_be_in_viewport()
    expect(pages[0].get_by_role("button", name="Sign out: ")).to_have_count(1)
    expect(pages[0].get_by_role("button", name="Sign out: ")).to_be_in_viewport()


def test_a_secret_link_on_another_site_opens_with_a_button(new_page: NewPage, base: str, secret: str) -> None:
    page = new_page()
    page.goto(f"data:text/html,<a href='{base}{secret}'>shop</a>")
    page.click("a")
    expect(page.get_by_role("heading")).to_have_text("Open the settings of your link")
    page.get_by_role("button", name="Open settings").click()
    expect(page).to_have_url(re.compile("/manage/"))


def test_a_deleted_links_slug_is_offered_to_its_creator(new_page: NewPage, secret: str) -> None:
    page = new_page()
    page.goto(secret)
    show_part(page, "danger")
    page.get_by_label("Type shop to confirm").fill("shop")
    page.get_by_role("button", name="Delete for good").click()
    expect(page.get_by_role("status")).to_have_text("Deleted: shop")
    other = new_page()
    other.goto(secret)
    expect(other.get_by_role("heading", level=1)).to_have_text("This link was deleted")
    other.get_by_role("button", name="Create a new link").click()
    other.get_by_label("Your WhatsApp number").fill("+44 20 7946 0958")
    other.get_by_role("button", name="Create link").click()
    expect(other.get_by_text("Opens a chat with +44 20 7946 0958")).to_be_visible()
