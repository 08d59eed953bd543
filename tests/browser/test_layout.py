"""Layout at large text, on narrow screens and without scripts, in every language."""

import math
import re

import pytest
from playwright.sync_api import Page, expect

from iwts import i18n
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.web.frame import render
from iwts.web.links.parts import PARTS
from tests.browser.axe import found
from tests.browser.conftest import NewPage, SignIn, assert_fits
from tests.browser.states import states, walks
from tests.conftest import Open, add_link
from tests.raw import LONG
from tests.smtp import MailServer
from tests.statistics.test_query import fill

pytestmark = pytest.mark.slow

# The style of an element: a style sheet of the test would be refused by our Content-Security-Policy.
ENLARGE = "() => { document.documentElement.style.fontSize = '200%'; }"
RESTORE = "() => { document.documentElement.style.fontSize = ''; }"
# Whatever deletes for good has the colour of danger: the symbol of a bin marks it.
PALE = """() => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "var(--red)";
  const red = getComputedStyle(probe).color;
  probe.remove();
  return [...document.querySelectorAll("use[href='#trash'], a[href*='part=danger']")]
    .map((mark) => mark.closest("a, button, summary"))
    .filter((control) => getComputedStyle(control).color !== red).map((control) => control.outerHTML.slice(0, 120));
}"""


@pytest.fixture
def service(open_service: Open, mail_server: MailServer, cheap_hashes: None) -> Service:  # noqa: ARG001 (its effect)
    return open_service(
        **mail_server.settings, limit_forms=Rate.parse("120/hour"), webhooks="creators", limit_bots=Rate.parse("1/hour")
    )


# Words of more than one line, except those at soft hyphens, long ones that people typed, and addresses.
BROKEN = """() => {
  const broken = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: around, data } = node;
    if (!around.checkVisibility() || around.closest("code, .code, .vh, body [dir=ltr], noscript, select")) continue;
    const most = around.closest("[dir=auto], bdi") ? 12 : Infinity;
    for (const { 0: word, index } of data.matchAll(/(?<![^\\s(“"«„])[\\p{L}\\p{M}]+(?!\\S*[@/_])/gu)) {
      if (word.length > most) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top / 8));
      if (new Set(tops).size > 1) broken.push(word);
    }
  }
  return broken;
}"""
# Templates that are not pages in a browser.
UNSEEN = re.compile(r"mail/|site/card\.html|site/send_worker\.js")
# A walk through all states takes half a minute: the usual run takes a language from right to left.
WALKED = list(i18n.NAMES) if LONG else ["ar"]


PHONE, DESKTOP = {"width": 320, "height": 640}, {"width": 1280, "height": 800}
ENLARGED = {"width": 320, "height": 256}  # a desktop at 400 %


@walks
@pytest.mark.parametrize("lang", WALKED)
def test_every_page_fits_its_screen_breaks_no_word_and_is_accessible(
    service: Service, new_page: NewPage, lang: str
) -> None:
    """Look at each state in several ways, because a walk of its own for each would open all pages again.

    On a phone, also with large text, with and without scripts; on a desktop in dark colours.
    """
    render._environment.cache_clear()
    page = new_page(viewport=PHONE, locale=lang)
    plain = new_page(viewport=PHONE, locale=lang, java_script_enabled=False)
    complaints = []

    def check(shown: Page, state: str) -> None:
        try:
            assert_fits(shown)
        except AssertionError as error:
            complaints.append(f"{state}: {error}")

    def check_words(state: str) -> None:
        complaints.extend(f"{state}: {word}" for word in page.evaluate(BROKEN))

    for state in states(page, service):
        assert page.evaluate("document.documentElement.dir") == i18n.language(lang).dir
        check(page, state)
        complaints += [f"{state}: not red: {control}" for control in page.evaluate(PALE)]
        page.set_viewport_size(ENLARGED)
        complaints += found(page, state, rules={"target-size": {"enabled": True}})
        page.set_viewport_size(PHONE)
        html = page.evaluate("document.documentElement.outerHTML")
        page.evaluate(ENLARGE)
        check(page, f"{state}, 200 % text")
        check_words(f"{state}, 200 % text")
        page.set_viewport_size({"width": 360, "height": 640})
        check_words(f"{state}, 200 % text, 360 px")
        page.evaluate(RESTORE)

        page.set_viewport_size(DESKTOP)
        page.emulate_media(color_scheme="dark")
        check(page, f"{state}, desktop")
        complaints += found(page, f"{state}, desktop")
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(PHONE)

        plain.route(
            "**/as-shown",
            lambda route, body=html: route.fulfill(
                body=f"<!doctype html>{body}", content_type="text/html; charset=utf-8"
            ),
        )
        plain.goto("/as-shown")
        plain.unroute("**/as-shown")
        check(plain, f"{state}, no scripts")
        plain.evaluate(ENLARGE)
        check(plain, f"{state}, no scripts, 200 % text")
    assert not complaints, "\n".join(complaints)

    environment = render._environment(lang)
    assert environment.cache is not None
    seen = {name for _, name in environment.cache}
    assert {name for name in environment.list_templates() if not UNSEEN.match(name)} <= seen, "see states.py"


# Seen to fail: in French and Turkish, the owner's list of links was up to 22 px too wide at large text.
def test_the_hidden_head_of_a_table_takes_no_room_whatever_its_words(service: Service, sign_in: SignIn) -> None:
    link, secret = add_link(service, slug="luz")
    fill(service.db, (link,), 5)
    page = sign_in(viewport={"width": 320, "height": 640})
    page.goto(f"/m/{secret}")
    for path in ("/admin/links", "/admin/audit", "/admin/settings", "/stats/luz?tz=UTC"):
        page.goto(path)
        heads = page.locator(":is(.tbl, .visits) thead th")
        heads.evaluate_all("(all) => all.forEach((head) => { head.textContent = 'Datenschutzerklärungen'; })")
        assert heads.count() > 2, path
        assert_fits(page)


MIDDLES = """(all) => all.map((each) => each.getBoundingClientRect())
  .map(({ top, height }) => top + height / 2)"""


def lines(page: Page, elements: str) -> list[int]:
    """Return how many of these elements are in each line, from the top down."""
    found: list[int] = []
    last = -math.inf
    for middle in sorted(page.locator(elements).evaluate_all(MIDDLES)):
        if middle > last + 8:
            found.append(0)
        found[-1] += 1
        last = middle
    return found


def assert_header_is_one_row(page: Page) -> None:
    middles = page.locator(".top > *, .nav a").evaluate_all(MIDDLES)
    assert max(middles) - min(middles) < 2
    for link in page.locator(".nav a").all():
        assert (
            link.evaluate(
                "(a) => { const range = document.createRange(); range.selectNodeContents(a); "
                "return new Set([...range.getClientRects()].map(({ top }) => top)).size; }"
            )
            == 1
        )


@pytest.mark.parametrize("lang", i18n.NAMES)
def test_the_header_is_one_row_and_no_button_of_a_row_and_no_part_of_a_panel_is_alone_in_its_line(
    service: Service, new_page: NewPage, lang: str
) -> None:
    _, secret = add_link(service, slug="luz")
    page = new_page(locale=lang)
    page.goto(f"/m/{secret}")
    page.goto("/my")
    assert_header_is_one_row(page)
    page.set_viewport_size(PHONE)
    enlarge = "(size) => { document.documentElement.style.fontSize = size; }"
    for size, rows in (("100%", {4}), ("200%", {4, 3, 1})):  # of large text, the first may be above the others
        page.evaluate(enlarge, size)
        acts = lines(page, ".item .acts .btn:visible")
        assert sum(acts) == 4
        assert set(acts) <= rows, (size, acts)
    page.goto("/manage/luz")
    for size in ("100%", "200%"):
        page.evaluate(enlarge, size)
        parts = lines(page, ".side .seg > label")
        assert sum(parts) == len(PARTS)
        assert parts[-1] > 1 or set(parts) == {1}, (size, parts)


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
    code = page.locator("[data-land]").first.locator("span")
    page.locator("select[name=phone-country]").select_option("ZA")
    expect(code).to_be_visible()
    expect(code).to_have_text("+27")
    page.locator("#phone").fill("082 123 4567")
    expect(code).to_be_visible()
    page.locator("#phone").fill("+27 82 123 4567")
    expect(code).to_be_hidden()
    page.locator("#phone").fill("+90 5")
    expect(code).to_be_hidden()
    expect(page.locator("[data-land]").first).to_contain_text("🇹🇷")
    page.locator("#phone").fill("")
    expect(code).to_have_text("+90")
    expect(code).to_be_visible()


LINES = """(element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
  const middles = lines.map(({ top, height }) => top + height / 2);
  return Math.max(...middles) - Math.min(...middles) < 12;
}"""


@pytest.mark.parametrize("lang", ["es", "fr", "id"])
def test_words_that_belong_together_stay_on_one_line_on_a_phone(service: Service, new_page: NewPage, lang: str) -> None:
    _, secret = add_link(service, slug="luz")
    page = new_page(locale=lang)
    page.goto(f"/m/{secret}")
    assert page.locator("summary:has(+ div #public-name) b").evaluate(LINES), "a label and “optional”"
    page.goto("/stats/luz")
    assert page.locator(".controls summary").first.evaluate(LINES), "the period"
