"""Three walks on a phone, with each tap counted: a shopkeeper, an agency and a visitor."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from iwts.instance.service import Service
from iwts.links import codes
from iwts.links import store as links
from tests.browser.conftest import NewPage, assert_fits, chat_opened
from tests.browser.test_journey import seen_code
from tests.conftest import add_link

pytestmark = pytest.mark.slow

FIVE = {"+14155550132": "Orders", "+442079460958": "London", "+493023125118": "Berlin", "+4930231251": "Küche"}
FIVE["+201001234567"] = "القاهرة"


class Walk:
    """A page on a phone of 360 pixels; typing is free, and each tap counts."""

    def __init__(self, new_page: NewPage, locale: str) -> None:
        self.page = new_page(locale=locale, has_touch=True, permissions=["clipboard-read", "clipboard-write"])
        self.page.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
        self.page.on("dialog", lambda dialog: pytest.fail(f"the browser asks: {dialog.message}"))
        self.direction = "rtl" if locale.startswith("ar") else "ltr"
        self.taps = 0

    def tap(self, what: Locator | str) -> None:
        target = self.page.locator(what) if isinstance(what, str) else what
        target.tap()
        self.taps += 1
        self.check()

    def check(self) -> None:
        """Check that the page is in the reader's language and fits."""
        self.page.wait_for_load_state()
        expect(self.page.locator("html")).to_have_attribute("dir", self.direction)
        assert_fits(self.page)

    def copied(self) -> str:
        return str(self.page.evaluate("navigator.clipboard.readText()"))


@pytest.fixture(params=["en-US", "ar-EG"])
def walk(new_page: NewPage, request: pytest.FixtureRequest) -> Walk:
    return Walk(new_page, request.param)


def test_a_shopkeeper_gets_from_a_number_to_a_printed_poster_and_loses_nothing_on_the_way(
    walk: Walk, base: str
) -> None:
    page = walk.page
    page.goto("/")
    page.locator("#phone").fill("+44 20 7946 0958")
    walk.tap("#form button.go")
    secret = page.locator("#secret").inner_text()
    short = page.locator("#link").inner_text()
    assert seen_code(page) == f"http://{short}"
    walk.tap("a[href$='/poster']")
    page.locator("#headline").fill("Fresh bread – اطلب خبزك")
    page.locator("#name").fill("Nour")
    walk.tap(".btn.go[data-print]")
    expect(page.locator(".sheet .headline").first).to_have_text("Fresh bread – اطلب خبزك")
    expect(page.locator(".sheet .name").first).to_have_text("Nour")
    page.wait_for_function("window.printed === 1")
    assert walk.taps == 3

    page.go_back()  # nothing was sent twice, and what was to be saved is still there
    walk.check()
    expect(page.locator("#secret")).to_have_text(secret)
    page.go_forward()
    expect(page.locator(".sheet .name").first).to_have_text("Nour")
    walk.tap("main .head a.btn")
    expect(page).to_have_url(re.compile("/manage/"))
    walk.tap(".note.warn a[href$='/secret']")
    expect(page.locator("#secret")).to_have_text(secret)
    walk.tap("form[action*='/saved'] button")
    expect(page.locator("a[href$='/secret']")).to_have_count(0)
    assert secret.startswith(f"{base}/m/")


def test_an_agency_has_five_numbers_three_campaigns_and_shared_statistics_with_few_taps(
    walk: Walk, service: Service, base: str, new_page: NewPage
) -> None:
    page = walk.page
    page.goto("/")
    walk.tap(".seg label:has([value=many])")
    rows = page.locator("#numbers > li")
    while rows.count() < len(FIVE):
        walk.tap("button[value=add]")
    for row, (number, name) in zip(rows.all(), FIVE.items(), strict=True):
        row.locator("[name$=-label]").fill(name)
        row.locator("[type=tel]").fill(number)
    walk.tap("#form button.go")
    slug = page.locator("#link b").inner_text()
    walk.tap(page.locator("a[href$='#campaigns']"))
    for _ in range(3):
        walk.tap(page.locator("#campaigns button[name=campaign]").first)
    expect(page.locator("#campaigns button[name=archive]")).to_have_count(3)
    walk.tap(".seg label:has([value=sharing])")
    walk.tap("[data-part=sharing] a[href*='share=1']")
    walk.tap("form[action*='/share'] button")
    walk.tap("#sharing [data-copy]")
    assert walk.taps < 15

    client = new_page()
    client.goto(walk.copied())
    assert client.url.startswith(f"{base}/s/")
    expect(client.get_by_role("heading", level=1)).to_be_visible()
    with service.db.read() as tx:
        link = links.get(tx, slug)
    assert {f"+{number.digits}": number.label for number in link.numbers} == FIVE


PUBLIC = {"public_name": "Nour Bakery", "public_text": "Sunday to Thursday"}


def shows_the_shop(page: Page) -> None:
    expect(page.locator("main").get_by_text("Nour Bakery")).to_be_visible()
    expect(page.locator("main").get_by_text("Sunday to Thursday")).to_be_visible()


def test_a_visitor_knows_on_every_page_whose_chat_opens(walk: Walk, service: Service) -> None:
    picked, _ = add_link(service, *FIVE, slug="pick", routing="pick", **PUBLIC)
    for slug, routing in (("off", "first"), ("away", "turn")):
        link, _ = add_link(service, "+493023125118", slug=slug, routing=routing, **PUBLIC)
        with service.db.write() as tx:
            links.set_active(tx, link, active=slug != "off")
            tx.run("UPDATE number SET active = 0 WHERE link = :link AND :paused", link=link.id, paused=slug == "away")
            links.seal(tx, link.id)
    for slug in ("off", "away", "pick+", "pick"):
        walk.page.goto(f"/{slug}")
        walk.check()
        shows_the_shop(walk.page)
    person = walk.page.locator(".people a").nth(4)
    expect(person).to_contain_text("+20 10 01234567")
    assert chat_opened(walk.page, person.tap) == f"https://wa.me/{picked.numbers[4].digits}", "one tap, and that number"


def test_a_visitor_with_a_code_knows_before_and_after_it_whose_chat_opens(walk: Walk, service: Service) -> None:
    link, _ = add_link(service, *FIVE, slug="code", routing="pick", **PUBLIC)
    with service.db.write() as tx:
        links.set_visitor_code(tx, link, codes.hashed("2468"))
    walk.page.goto("/code")
    for typed in ("1357", "2468"):
        walk.check()
        shows_the_shop(walk.page)
        walk.page.locator("#code").fill(typed)
        walk.tap("form button.go")
    shows_the_shop(walk.page)
    person = walk.page.locator(".people a").nth(2)
    expect(person).to_contain_text("+49 30 23125118")
    assert chat_opened(walk.page, person.tap) == f"https://wa.me/{link.numbers[2].digits}"
