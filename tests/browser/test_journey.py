"""The journey of a creator and a visitor, from the number to the first visit in the statistics."""

import io
import re

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

from iwts.instance.service import Service
from iwts.web.links.parts import PARTS
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, assert_fits, chat_opened, show_part, wait_for_pictures
from tests.conftest import add_link
from tests.visitor import Visitor

pytestmark = pytest.mark.slow


def seen_code(page: Page) -> str:
    """Return the content of the QR code on the page, read from a screenshot."""
    expect(page.locator("img.qr")).to_be_visible()
    wait_for_pictures(page)
    shot = page.locator("img.qr").screenshot()
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(shot)).convert("L"))
    return str(found[0].text) if found else ""


@WITH_AND_WITHOUT
def test_a_creator_makes_a_link_and_sees_the_first_visit(new_page: NewPage, base: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto("/")
    page.get_by_label("Your WhatsApp number").fill("+1 (415) 555-0132")
    page.locator("#message").fill("Hello! 👋\nA cake, please.")
    page.get_by_text("More options").click()
    page.get_by_label("Link name").fill("Nour")
    page.get_by_role("button", name="Create link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your link is ready")
    assert seen_code(page) == f"{base}/nour"
    secret = page.locator("#secret").inner_text()
    assert secret.startswith(f"{base}/m/")

    visitor = new_page()
    chat = chat_opened(visitor, lambda: visitor.goto("/nour?c=ig"))
    assert chat == "https://wa.me/14155550132?text=Hello%21%20%F0%9F%91%8B%0AA%20cake%2C%20please."

    page.get_by_role("link", name="Statistics").click()
    expect(page.locator(".tiles > div").first).to_have_text(re.compile(r"Visits\s*1"))
    expect(page.get_by_role("region", name="Campaigns").locator("li")).to_have_text(re.compile(r"ig\s*1\s*100%"))

    other = new_page(java_script_enabled=script)
    other.goto(secret)
    assert other.url == f"{base}/manage/nour", "the secret must leave the address bar"
    show_part(other, "danger")
    other.get_by_role("button", name="Disable link").click()
    expect(other.get_by_text("Disabled", exact=True)).to_be_visible()
    visitor.goto("/nour")
    expect(visitor.get_by_role("heading", level=1)).to_have_text("This chat is taking a break")
    show_part(other, "danger")
    other.get_by_label("Type nour to confirm").fill("nour")
    other.get_by_role("button", name="Delete for good").click()
    expect(other.get_by_role("status")).to_have_text("Deleted: nour")
    page.goto("/my")
    expect(page.get_by_role("heading", level=2).first).to_have_text("No links yet")
    expect(page.get_by_role("main").get_by_role("link", name="Recover my links")).to_be_visible()


@WITH_AND_WITHOUT
def test_a_mistake_is_shown_beside_its_field_and_corrected(new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto("/")
    page.get_by_label("Your WhatsApp number").fill("415 555")
    page.locator("#message").fill("kept")
    page.get_by_role("button", name="Create link").click()
    number = page.get_by_label("Your WhatsApp number")
    expect(number).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#phone-error")).to_have_text(
        "This number is too short for its country (United States). Check for a missing digit."
    )
    expect(page.locator("#message")).to_have_value("kept")
    number.fill("415 555 0132")
    page.get_by_role("button", name="Create link").click()
    expect(page.get_by_text("Opens a chat with +1 415-555-0132")).to_be_visible()


def test_the_button_that_makes_a_link_cannot_be_pressed_twice(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/")
    page.evaluate("addEventListener('submit', (event) => event.preventDefault())")  # the request never finishes
    button = page.get_by_role("button", name="Create link")
    button.click()
    expect(button).to_be_disabled()


def test_the_preview_follows_the_input_and_the_country_shows_its_code(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/")
    expect(page.locator("[data-land]").first).to_have_text("🇺🇸 +1")
    page.locator("select[name=phone-country]").select_option("EG")
    expect(page.locator("[data-land]").first).to_have_text("🇪🇬 +20")
    page.locator("#message").fill("<b>Hi</b>")
    expect(page.locator("[data-mirror=message]")).to_have_text("<b>Hi</b>")
    page.locator("#message").fill("")
    expect(page.locator("[data-mirror=message]")).to_have_text("Your visitor writes first.")


def test_copy_puts_the_link_into_the_clipboard_and_says_so(new_page: NewPage, base: str) -> None:
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto("/")
    page.get_by_label("Your WhatsApp number").fill("+14155550132")
    page.get_by_text("More options").click()
    page.get_by_label("Link name").fill("nour")
    page.get_by_role("button", name="Create link").click()
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == f"{base}/nour"


def test_a_code_stays_dark_on_white_on_a_dark_page(service: Service, new_page: NewPage, base: str) -> None:
    _, secret = add_link(service, slug="nour")
    page = new_page(color_scheme="dark")
    page.goto(f"/m/{secret}")
    show_part(page, "qr")
    assert seen_code(page) == f"{base}/nour"


def test_a_visitor_picks_a_number_with_one_tap_and_without_script(service: Service, new_page: NewPage) -> None:
    add_link(service, "+14155550132", "+442079460958", slug="pick", routing="pick")
    page = new_page(java_script_enabled=False)
    page.goto("/pick")
    chat = chat_opened(page, page.get_by_role("link", name="+44 20 7946 0958").click)
    assert chat == "https://wa.me/442079460958"


@pytest.mark.parametrize("lang", ["en", "ar", "de", "tr", "hi", "ru"])
def test_every_page_fits_the_screen(service: Service, new_page: NewPage, lang: str) -> None:
    _, secret = add_link(service, slug="a-very-long-ending-that-fills-the-screen", label="Donaudampfschifffahrt" * 3)
    page = new_page()
    page.goto(f"/m/{secret}?lang={lang}")
    slug = "a-very-long-ending-that-fills-the-screen"
    Visitor(service.config.listen.port).get(f"/{slug}?c={'x' * 64}", Referer=f"https://{'long.' * 40}example/")
    for path in (
        f"/?lang={lang}",
        *(f"/manage/{slug}?part={part}" for part in PARTS),
        f"/stats/{slug}",
        "/my",
        f"/my/forget?slug={slug}",
        "/send/",
        f"/{slug}+",
        "/nosuch",
    ):
        page.goto(path)
        assert page.evaluate("document.documentElement.dir") == ("rtl" if lang == "ar" else "ltr")
        for width in (320, 360, 768, 1280):
            page.set_viewport_size({"width": width, "height": 740})
            assert_fits(page)
            for brand in page.locator(".brand").all():  # visitors' pages have none
                assert brand.evaluate("brand => brand.clientHeight") < 50, "its name stands on one line"
