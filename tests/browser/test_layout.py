"""Layout on a phone, also at large text and in every language."""

import pytest
from playwright.sync_api import expect

from iwts import i18n
from tests.browser.conftest import NewPage

pytestmark = pytest.mark.slow

# The style of an element: a style sheet of the test would be refused by our Content-Security-Policy.
ENLARGE = "() => { document.documentElement.style.fontSize = '200%'; }"


@pytest.mark.parametrize("lang", i18n.NAMES)
def test_the_header_is_one_row_on_a_phone(new_page: NewPage, lang: str) -> None:
    page = new_page(locale=lang)
    page.goto("/my")
    tops = page.locator(".top > *, .nav a").evaluate_all(
        "(all) => all.map((each) => each.getBoundingClientRect()).map(({ top, height }) => top + height / 2)"
    )
    assert max(tops) - min(tops) < 2
    for link in page.locator(".nav a").all():
        assert (
            link.evaluate(
                "(a) => { const range = document.createRange(); range.selectNodeContents(a); "
                "return new Set([...range.getClientRects()].map(({ top }) => top)).size; }"
            )
            == 1
        )


@pytest.mark.parametrize("path", ["/", "/send/"])
def test_a_whole_number_fits_its_field_at_large_text(new_page: NewPage, path: str) -> None:
    page = new_page()
    page.goto(path)
    page.evaluate(ENLARGE)
    for number in ("+55 11 91234-5678", "+49 1512 3456789", "+62 812-3456-7890", "+971 50 123 4567"):
        page.locator("#phone").fill(number)
        assert page.locator("#phone").evaluate("(field) => field.scrollWidth <= field.clientWidth"), number


@pytest.mark.parametrize("path", ["/", "/send/"])
def test_a_calling_code_is_shown_once(new_page: NewPage, path: str) -> None:
    page = new_page(locale="en-ZA")
    page.goto(path)
    code = page.locator("[data-land] span")
    page.locator("select[name=phone-country]").select_option("ZA")
    expect(code).to_be_visible()
    expect(code).to_have_text("+27")
    page.locator("#phone").fill("082 123 4567")
    expect(code).to_be_visible()
    page.locator("#phone").fill("+27 82 123 4567")
    expect(code).to_be_hidden()
    page.locator("#phone").fill("+90 5")
    expect(code).to_be_hidden()
    expect(page.locator("[data-land]")).to_contain_text("🇹🇷")
    page.locator("#phone").fill("")
    expect(code).to_have_text("+90")
    expect(code).to_be_visible()
