"""The contact and report pages on a phone: with and without a script, left-to-right and right-to-left."""

import pytest
from playwright.sync_api import expect

from iwts.instance.service import Service
from iwts.mail import inbox
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, assert_fits
from tests.conftest import Clock, add_link

pytestmark = pytest.mark.slow


@WITH_AND_WITHOUT
def test_a_message_reaches_the_owner_and_a_reload_sends_it_only_once(
    service: Service, new_page: NewPage, clock: Clock, script: bool
) -> None:
    page = new_page(java_script_enabled=script)
    page.goto("/contact")
    expect(page.locator("#subject")).not_to_be_in_viewport(ratio=0.001)
    page.get_by_label("Message").fill("Hello!\nA question.")
    page.get_by_label("Your email address").fill("nobody")
    page.get_by_role("button", name="Send message").click()
    expect(page.get_by_role("alert")).to_contain_text("This form arrived faster than a person can type.")
    clock.advance(seconds=3)
    page.get_by_role("button", name="Send message").click()
    address = page.get_by_label("Your email address")
    expect(address).to_have_attribute("aria-invalid", "true")
    address.fill("nobody@example.com")
    expect(page.get_by_label("Message")).to_have_value("Hello!\nA question.")
    page.get_by_role("button", name="Send message").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")
    page.reload()
    with service.db.read() as tx:
        (message,) = inbox.newest(tx)
    assert (message.text, message.address) == ("Hello!\nA question.", "nobody@example.com")


@WITH_AND_WITHOUT
def test_a_link_is_reported_in_arabic(service: Service, new_page: NewPage, clock: Clock, script: bool) -> None:
    add_link(service, slug="nour")
    page = new_page(java_script_enabled=script, locale="ar-EG")
    page.goto("/nour+")
    page.get_by_role("link", name="الإبلاغ عن هذا الرابط").click()
    link = page.get_by_label("الرابط", exact=True)
    expect(link).to_have_value("nour")
    link.fill("nuor")
    page.get_by_label("السبب").fill("هذا رقمي أنا")
    clock.advance(seconds=3)
    page.get_by_role("button", name="إرسال البلاغ").click()
    expect(page.locator("#link-error")).to_contain_text("لا يوجد رابط باسم")
    expect(link).to_be_focused()
    link.fill("nour")
    page.get_by_role("button", name="إرسال البلاغ").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("شكرًا لك")
    with service.db.read() as tx:
        (message,) = inbox.newest(tx)
    assert (message.kind, message.slug, message.text) == ("report", "nour", "هذا رقمي أنا")


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_pages_fit_a_phone_and_the_keyboard_skips_hidden_fields(new_page: NewPage, lang: str) -> None:
    page = new_page()
    for path in ("/contact", "/report", "/privacy", "/contact?sent=1"):
        page.goto(f"{path}{'&' if '?' in path else '?'}lang={lang}")
        assert_fits(page)
    page.goto("/contact")
    page.locator("#email").focus()
    page.keyboard.press("Tab")
    expect(page.locator("button.go")).to_be_focused()
