"""The home page on a phone: making a link with little effort, and its preview."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from iwts.instance.service import Service
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, chat_opened
from tests.conftest import add_link

pytestmark = pytest.mark.slow

MIDDLE = "(input, at) => input.setSelectionRange(at, at)"


@pytest.fixture
def home(new_page: NewPage) -> Page:
    """The home page, opened in Germany."""
    page = new_page(locale="de-DE")
    page.goto("/?lang=en")
    return page


def asked(page: Page, act: Callable[[], object]) -> None:
    """Run an action and wait for the server to format the number."""
    with page.expect_response("**/create/phone"):
        act()
    page.evaluate("new Promise((done) => setTimeout(done))")


def test_two_taps_and_one_field_make_a_link(new_page: NewPage) -> None:
    page = new_page(has_touch=True, is_mobile=True)
    page.goto("/")
    page.locator("#phone").tap()
    page.keyboard.type("4155550132")
    button = page.get_by_role("button", name="Create link")
    expect(button).to_be_in_viewport(ratio=1)
    button.tap()
    expect(page.get_by_text("Opens a chat with +1 415-555-0132")).to_be_visible()


def test_the_enter_key_makes_a_link(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/")
    page.locator("#phone").press_sequentially("4155550132")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your link is ready")


def test_the_tab_order_is_the_visual_order(home: Page) -> None:
    home.locator("input[name=kind]").first.focus()
    order = []
    for _ in range(5):
        order.append(home.evaluate("document.activeElement.name || document.activeElement.innerText.split(`\\n`)[0]"))
        home.keyboard.press("Tab")
    assert order == ["kind", "phone-country", "phone", "message", "More options"]
    assert home.locator(":focus").inner_text() == "Create link"


def test_fields_open_the_right_keyboard(home: Page) -> None:
    for name, value in {"type": "tel", "inputmode": "tel", "autocomplete": "tel", "enterkeyhint": "go"}.items():
        expect(home.locator("#phone")).to_have_attribute(name, value)
    small = "(fields) => fields.filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).map((f) => f.name)"
    assert home.locator("input, textarea, select").evaluate_all(small) == [], "phones would zoom in"


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("path", ["/", "/manage/nour/poster", "/manage/nour/qr"])
def test_every_tap_target_is_as_large_as_a_finger(service: Service, new_page: NewPage, path: str, lang: str) -> None:
    _, secret = add_link(service, slug="nour")
    page = new_page()
    page.goto(f"/m/{secret}")
    page.goto(f"{path}?lang={lang}")
    page.locator("main details").evaluate_all("(all) => all.forEach((each) => { each.open = true; })")
    found = page.locator("main").evaluate(
        """(main) => [...main.querySelectorAll("input, select, textarea, button, summary, a.btn")]
          .filter((each) => each.checkVisibility() && !each.matches(".vh"))
          .map((each) => [each, (each.matches("[type=radio], [type=checkbox]") && each.closest("label")) || each])
          .map(([each, target]) => [each.name || each.innerText, target.getBoundingClientRect()])
          .filter(([, { width, height }]) => width < 44 || height < 44)
          .map(([name, { width, height }]) => `${name} ${width} ${height}`)"""
    )
    assert found == []


def test_typed_digits_choose_the_country_without_moving_anything(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/")
    land, country, number = (
        page.locator("[data-land]").first,
        page.locator("[name=phone-country]"),
        page.locator("#phone"),
    )
    place = number.bounding_box()
    for typed, flag in (("+49", "🇩🇪 +49"), ("+٩٧١", "🇦🇪 +971"), (" + 44", "🇬🇧 +44"), ("+1", "🇺🇸 +1")):
        number.fill(typed)
        expect(land).to_have_text(flag)
        assert number.bounding_box() == place
    country.select_option("CA")
    number.fill("+1 416")
    expect(land).to_have_text("🇨🇦 +1")
    number.fill("0049")
    expect(country).to_have_value("CA")  # the meaning of 00 depends on it


def test_a_number_is_formatted_when_its_field_loses_the_focus(home: Page) -> None:
    number, seen = home.locator("#phone"), home.locator("[data-mirror=phone]")
    asked(home, lambda: number.press_sequentially("4915123456"))
    expect(number).to_have_value("4915123456")
    expect(seen).to_have_text("+49 491 5123456")
    number.press_sequentially("789")
    asked(home, number.blur)
    expect(number).to_have_value("+49 1512 3456789")
    expect(seen).to_have_text("+49 1512 3456789")


def test_an_international_number_is_formatted_while_typing(home: Page) -> None:
    number = home.locator("#phone")
    asked(home, lambda: number.press_sequentially("+14165550132"))
    expect(number).to_have_value("+1 416-555-0132")
    expect(home.locator("[data-land]").first).to_have_text("🇨🇦 +1")
    expect(home.locator("[data-mirror=phone]")).to_have_text("+1 416-555-0132")


def test_typing_in_the_middle_of_a_number_is_left_alone(home: Page) -> None:
    number = home.locator("#phone")
    number.fill("+1415550132")
    number.evaluate(MIDDLE, 5)
    asked(home, lambda: home.keyboard.type("5"))
    assert number.evaluate("(input) => [input.value, input.selectionStart]") == ["+14155550132", 6]


def test_an_incomplete_number_is_not_formatted(home: Page) -> None:
    number = home.locator("#phone")
    number.fill("+1 (415) 555 01")
    asked(home, number.blur)
    expect(number).to_have_value("+1 (415) 555 01")
    expect(home.locator(".err")).to_have_count(0)  # reported on sending the form, not while typing


def test_the_preview_shows_the_list_for_visitors(home: Page) -> None:
    people = home.locator(".picks li")
    expect(people.first).to_be_hidden()
    home.get_by_text("Several numbers").click()
    home.get_by_label("Name of number 1").fill("<b>Orders")
    home.get_by_label("Number 1", exact=True).fill("+1 415-555-0132")
    home.get_by_label("Number 2", exact=True).fill("12")
    expect(people).to_have_text([re.compile(r"<b>Orders\s+\+1 415-555-0132"), re.compile("12")])
    home.get_by_role("button", name="Move number 2 up").click()
    expect(people).to_have_text([re.compile("12"), re.compile("<b>Orders")])
    home.get_by_role("button", name="Remove number 1").click()
    expect(people).to_have_count(1)


def test_the_routing_decides_the_preview(home: Page) -> None:
    chat = home.locator(".chat-in")
    home.locator("#message").fill("Hello")
    home.get_by_text("Several numbers").click()
    expect(chat).to_be_hidden()
    home.locator("#form").get_by_text("In turn").click()
    expect(chat).to_contain_text("Hello")
    home.get_by_label("Number 1", exact=True).fill("12")
    home.get_by_text("Custom first message").first.click()
    home.get_by_label("Custom first message for number 1").fill("Hi Berlin 👋\n!")
    expect(home.locator("[data-mirror=message]")).to_have_text("Hi Berlin 👋 !")
    expect(home.locator("[data-mirror=phone]")).to_have_text("12")
    home.get_by_text("One number").click()
    expect(home.locator("[data-mirror=message]")).to_have_text("Hello")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x" * 899, ""),
        ("x" * 900, "900 / 1,000"),
        ("x" * 1000, "1,000 / 1,000"),
        ("ش" * 599, ""),
        ("ش" * 660, "990 / 1,000"),
        ("🎂" * 330, "990 / 1,000"),
        ("!" * 1001, "1,001 / 1,000"),
    ],
)
def test_a_message_near_the_limit_shows_its_share(home: Page, text: str, said: str) -> None:
    home.locator("#message").fill(text)
    used = home.locator(".field:has(> #message) [data-used]")
    expect(used.locator("> bdi")).to_be_visible(visible=bool(said))
    if said:
        expect(used).to_have_text(said)
        expect(used).to_have_class("err" if said.startswith("1,001") else "hint")


def test_a_new_link_is_shared_and_opened(new_page: NewPage, base: str) -> None:
    page = new_page()
    page.add_init_script("navigator.share = async ({ url }) => { document.title = url; }")
    page.goto("/")
    page.locator("#phone").fill("+14155550132")
    page.get_by_text("More options").click()
    page.get_by_label("Link name").fill("nour")
    page.get_by_role("button", name="Create link").click()
    page.get_by_role("button", name="Share").click()
    expect(page).to_have_title(f"{base}/nour")
    link = page.get_by_role("link", name="Open in WhatsApp")
    page.evaluate("document.querySelectorAll('[target=_blank]').forEach((link) => { link.target = ''; })")
    assert chat_opened(page, link.click) == "https://wa.me/14155550132"


@WITH_AND_WITHOUT
def test_another_language_keeps_the_input_and_makes_no_link(new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto("/")
    page.get_by_text("Several numbers").click()
    page.get_by_role("button", name="Add a number").click()
    page.locator("[name=phone-3]").fill("+49 30 23125118")
    page.locator("[name=phone-1-label]").fill("Sales")
    page.locator("#message").fill("Hello\nNour")
    page.locator("header .menu summary").click()
    page.get_by_role("button", name="العربية").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("[name=phone-3]")).to_have_value("+49 30 23125118")
    expect(page.locator("[name=phone-1-label]")).to_have_value("Sales")
    expect(page.locator("#message")).to_have_value("Hello\nNour")
    expect(page.locator("[value=many]")).to_be_checked()
    page.locator("[name=phone-1]").fill("+1 415-555-0132")
    page.locator("[name=phone-1]").press("Enter")
    expect(page.locator(".sent a bdi b")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")


@pytest.mark.parametrize("path", ["/", "/privacy"], ids=["buttons", "links"])
def test_the_language_menu_shows_the_current_language(new_page: NewPage, path: str) -> None:
    page = new_page()
    page.goto(path)
    page.locator("header .menu summary").click()
    names = page.locator("header .pop > *")
    expect(names.filter(has_text="English")).to_have_css("font-weight", "700")
    expect(names.filter(has_text="Deutsch")).to_have_css("font-weight", "400")
