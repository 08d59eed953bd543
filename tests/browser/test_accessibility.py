"""Accessibility of every page: axe-core, keyboard, screen readers, forced colours, reduced motion, zoom and print."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from iwts import i18n
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.web.links.parts import PARTS
from tests.browser.axe import found
from tests.browser.conftest import NewPage, assert_fits
from tests.browser.states import send
from tests.conftest import Clock, Open, add_link
from tests.smtp import MailServer
from tests.statistics.test_query import fill
from tests.visitor import Visitor

pytestmark = pytest.mark.slow


@pytest.fixture
def service(open_service: Open, mail_server: MailServer, cheap_hashes: None) -> Service:  # noqa: ARG001 (its effect)
    return open_service(
        **mail_server.settings, limit_forms=Rate.parse("120/hour"), webhooks="creators", limit_bots=Rate.parse("1/hour")
    )


# What sticks out of the screen, with text of a size, if the page scrolls sideways.
_WIDER = """(size) => {
  const root = document.documentElement;
  root.style.fontSize = size;
  const over = root.scrollWidth - root.clientWidth;
  const sticks = (e) => { const r = e.getBoundingClientRect(); return r.right > root.clientWidth + 1 || r.left < -1; };
  const all = over > 0 ? [...document.body.querySelectorAll("*")] : [];
  const out = all.filter(sticks).map((e) => e.outerHTML.slice(0, 80));
  root.style.fontSize = "";
  return out;
}"""


@pytest.mark.parametrize("lang", i18n.NAMES)
def test_large_text_makes_no_page_scroll_sideways_even_without_scripts(new_page: NewPage, lang: str) -> None:
    for script in (True, False):  # without scripts, the list of appearances has a button
        page = new_page(locale=lang, java_script_enabled=script)
        for path in ("/", "/my", "/contact"):
            page.goto(path)
            assert page.evaluate(_WIDER, "150%") == [], (path, script)


def test_axe_finds_nothing_on_the_fronts_own_pages(service: Service, new_page: NewPage) -> None:
    crawler, page = Visitor(service.config.listen.port, agent="curl/8.5"), new_page()
    crawler.get("/nosuch")
    answer = crawler.post("/nosuch", {"text": "kept"})
    assert answer.status == 429
    page.set_content(answer.text)
    assert not found(page, "too many requests")


@pytest.mark.parametrize("locale", ["en", "ar", "hi"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_fronts_own_pages_look_like_the_others_and_change_their_language(
    new_page: NewPage, locale: str, scheme: str
) -> None:
    size = {"width": 320, "height": 256}
    page = new_page(locale=locale, viewport=size, color_scheme=scheme, user_agent="curl/8.5")
    assert page.request.get("/nosuch").status == 404
    answer = page.goto("/nosuch")
    assert answer
    assert answer.status == 429
    paper = {"light": "rgb(251, 248, 241)", "dark": "rgb(18, 21, 15)"}[scheme]
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == paper
    page.locator("summary").click()
    assert_fits(page)
    assert not found(page, "too many requests", rules={"target-size": {"enabled": True}})
    page.get_by_text("Türkçe").last.click()
    expect(page.locator("html")).to_have_attribute("lang", "tr")


# The visible focus: on the element itself, or on the element that covers it.
_LOOK = """() => {
  const focused = document.activeElement;
  if (focused === document.body) return null;
  const faces = [focused, focused.nextElementSibling, focused.closest("label")].filter(Boolean);
  const { left, top, width, height } = focused.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return {
    element: focused.outerHTML.slice(0, 120),
    isOutlined: faces.some((face) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(face);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    }),
    isSeen: faces.some((face) => face.contains(hit) || hit?.contains(face)),
    isSkip: focused.matches(".skip"),
  };
}"""


def walked(page: Page) -> list[dict[str, Any]]:
    """Return the stops of the Tab key, from the beginning of the page to its end."""
    stops: list[dict[str, Any]] = []
    for _ in range(200):
        page.keyboard.press("Tab")
        stop = page.evaluate(_LOOK)
        if stop is None or (stop["isSkip"] and stops):
            return stops
        stops.append(stop)
    raise AssertionError(f"{page.url}: no way out")


@pytest.fixture
def shop(service: Service, new_page: NewPage) -> Page:
    """A page of a creator with access to the link `shop`, which has visits."""
    link, secret = add_link(service, "+14155550132", "+442079460958", slug="shop", routing="pick", label="Window")
    fill(service.db, (link,), 100)
    page = new_page(timezone_id="UTC")
    page.goto(f"/m/{secret}")
    return page


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/my",
        *(f"/manage/shop?part={part}" for part in PARTS),
        "/manage/shop/qr",
        "/stats/shop?tz=UTC",
        "/send/",
        "/open",
        "/report",
        "/shop",
    ],
)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(shop: Page, path: str) -> None:
    shop.goto(path)
    shop.evaluate("document.activeElement.blur()")
    stops = walked(shop)
    assert [stop["element"] for stop in stops if not (stop["isOutlined"] and stop["isSeen"])] == []
    buttons = shop.locator("button:visible:enabled:not([tabindex])").count()
    assert sum("<button" in stop["element"] for stop in stops) == buttons


def test_skipping_to_the_content_continues_there(shop: Page) -> None:
    shop.goto("/privacy")
    shop.keyboard.press("Tab")
    expect(shop.locator(".skip")).to_be_in_viewport()
    shop.keyboard.press("Enter")
    shop.keyboard.press("Tab")
    expect(shop.locator("main :focus")).to_have_count(1)


def test_a_menu_opens_and_closes_by_keyboard(shop: Page) -> None:
    shop.goto("/my")
    menu = shop.locator(".item .menu")
    menu.locator("summary").focus()
    shop.keyboard.press("Enter")
    shop.keyboard.press("Tab")
    expect(menu.locator("a").first).to_be_focused()
    shop.keyboard.press("Escape")
    expect(menu.locator("summary")).to_be_focused()
    expect(menu.locator("a").first).to_be_hidden()


NOT_DONE = re.compile("^Please check:")


@pytest.mark.parametrize(
    ("path", "fields", "says"),
    [
        ("/", {"phone": "1"}, "too short"),
        ("/", {"phone": "+14155550132", "slug": "!"}, "3 to 40"),
        ("/open", {}, "Type"),
        ("/recover", {"email": "nobody"}, "incomplete"),
        ("/report", {"link": "nosuch"}, "link"),
        ("/manage/shop", {"phone_1": "1"}, "too short"),
        ("/manage/shop/delete", {"confirm": "no"}, "exactly"),
        ("/my/import", {"secret": "wrong"}, "No secret link"),
    ],
)
def test_the_first_mistake_gets_the_focus_and_is_announced_with_its_field(
    shop: Page, clock: Clock, path: str, fields: dict[str, str], says: str
) -> None:
    shop.goto({"/manage/shop/delete": "/manage/shop", "/my/import": "/my"}.get(path, path))
    clock.advance(seconds=5)  # the minimum time to fill in the form
    send(shop, path, **fields)
    expect(shop).to_have_title(NOT_DONE)
    field = shop.locator(":focus")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile(says))
    expect(shop.locator(".err:visible").first).to_contain_text(re.compile(says))


def test_a_notice_without_a_field_gets_the_focus(shop: Page) -> None:
    shop.goto("/")
    send(shop, "/", kind="many", phone_1="+14155550132")
    expect(shop).to_have_title(NOT_DONE)
    expect(shop.locator(":focus")).to_have_text("Add at least 2 numbers.")
    shop.goto("/manage/shop")
    send(shop, "/manage/shop", was_label="another", label="Mine")
    expect(shop).to_have_title(NOT_DONE)
    expect(shop.locator(":focus")).to_contain_text("changed this link in another browser")
    send(shop, "/manage/shop", label="Mine")
    expect(shop.locator(":focus")).to_have_text("Saved.")


def test_charts_have_named_lists_and_tables(shop: Page) -> None:
    shop.goto("/stats/shop?tz=UTC&range=7")
    expect(shop.locator("main svg:not([aria-hidden=true])")).to_have_count(0)
    shop.get_by_text("Show as a table").click()
    days = shop.get_by_role("table", name="Visits over time")
    expect(days.get_by_role("columnheader")).to_have_text(["Day", "Visits", "Unique visitors", "Previous period"])
    expect(days.get_by_role("rowheader")).to_have_count(7)
    hours = shop.get_by_role("table", name="Busiest times")
    expect(hours.get_by_role("row", name=re.compile("^Sun( [0-9]+){24}$"))).to_have_count(1)
    latest = shop.get_by_role("table", name="Latest visits")
    headers = latest.get_by_role("columnheader")
    expect(headers.first).to_have_text("Time")
    for row in latest.get_by_role("row").all():
        assert row.get_by_role("cell").or_(row.get_by_role("columnheader")).count() == headers.count()
    expect(shop.get_by_role("region", name="Countries").get_by_role("link").first).to_have_accessible_name(
        re.compile(r"^\w+ \d+ visits \d+%$")
    )


@contextmanager
def assert_changes_its_look(element: Locator) -> Iterator[None]:
    before = element.screenshot()
    yield
    assert element.screenshot() != before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_keep_choices_and_drawings_visible(shop: Page, scheme: Any) -> None:
    shop.emulate_media(forced_colors="active", color_scheme=scheme)
    shop.goto("/")
    with assert_changes_its_look(shop.locator(".seg span").first):
        shop.locator("[value=many]").check(force=True)
        shop.mouse.move(0, 0)
        shop.evaluate("document.activeElement.blur()")
    shop.goto("/manage/shop?part=numbers")
    switch = shop.locator(".switch").first
    with assert_changes_its_look(switch):
        switch.uncheck()
        shop.evaluate("document.activeElement.blur()")
    shop.goto("/stats/shop?tz=UTC")
    system = shop.evaluate(
        "(['CanvasText', 'LinkText', 'GrayText']).map((color) => { document.body.style.color = color; "
        "return getComputedStyle(document.body).color; })"
    )
    line = shop.locator(".plot path.v").first
    assert line.evaluate("(path) => getComputedStyle(path).stroke") in system


def test_nothing_moves_with_reduced_motion(shop: Page) -> None:
    moving = """() => [...document.querySelectorAll("*")].filter((each) => [null, "::before"].some((part) => {
      const { transitionDuration, animationName } = getComputedStyle(each, part);
      return /[1-9]/.test(transitionDuration) || animationName !== "none";
    })).map((each) => each.outerHTML.slice(0, 80))"""
    for path in ("/manage/shop?part=numbers", "/stats/shop?tz=UTC"):
        shop.goto(path)
        assert shop.evaluate(moving) != [], "the test needs motion to stop"
        shop.emulate_media(reduced_motion="reduce")
        assert shop.evaluate(moving) == []
        shop.emulate_media(reduced_motion="no-preference")


def test_only_the_content_is_printed_in_dark_ink(shop: Page) -> None:
    shop.goto("/stats/shop?tz=UTC&theme=dark")
    shop.emulate_media(media="print", color_scheme="dark")
    assert shop.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    expect(shop.locator("h1")).to_have_css("color", "rgb(27, 34, 26)")
    expect(shop.locator(".tiles")).to_be_visible()
    for hidden in ("header.top", "footer", ".btn", "summary"):
        expect(shop.locator(f"{hidden}:visible")).to_have_count(0)
    shop.goto("/manage/shop/qr")
    expect(shop.locator("img.qr")).to_be_visible()
    expect(shop.locator(":is(form, input, .btn):visible")).to_have_count(0)
