"""Walks on a phone, most with each tap counted: a shopkeeper, an agency, a visitor, a shop with hours, an agent."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from iwts.instance.service import Service
from iwts.links import codes, setters
from iwts.links import store as links
from iwts.links.drafts import Typed
from tests.browser.conftest import NewPage, assert_fits, chat_opened, save
from tests.browser.test_journey import seen_code
from tests.conftest import Clock, add_link

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
            setters.set_active(tx, link, active=slug != "off")
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
        setters.set_visitor_code(tx, link, codes.hashed("2468"))
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


def test_a_shop_sets_its_hours_and_sees_what_came_while_it_was_closed(
    new_page: NewPage, base: str, clock: Clock
) -> None:
    page = new_page(viewport={"width": 360, "height": 740}, has_touch=True, timezone_id="Africa/Cairo")
    page.goto("/")
    page.locator("#phone").fill("+20 100 123 4567")
    page.locator("#form button.go").tap()
    slug = page.locator("#link b").inner_text()
    page.goto(f"/manage/{slug}?part=numbers")
    page.get_by_text("When we answer", exact=True).locator("visible=true").tap()
    page.locator("label:has([name=when][value=hours])").tap()
    monday = page.locator("[data-day=hours-mon]")
    monday.locator("summary").tap()
    monday.get_by_label("Monday, from").fill("10:00")
    monday.get_by_label("Monday, until").fill("18:00")
    for day in ("Tuesday", "Wednesday", "Thursday"):
        monday.get_by_label(day).check()
    page.locator("label.option:has([name=closed][value=write])").tap()
    assert_fits(page)
    save(page)
    expect(page.get_by_role("status").first).to_have_text("Saved.")

    visitor = new_page(has_touch=True, timezone_id="Asia/Dubai")  # a Sunday, 14:00 in Cairo
    visitor.goto(f"/{slug}")
    expect(visitor.get_by_role("heading", level=1)).to_have_text("We answer again on Monday at 10:00")
    assert_fits(visitor)
    anyway = visitor.get_by_role("link", name="Write to us anyway")
    assert chat_opened(visitor, anyway.tap) == "https://wa.me/201001234567"
    clock.advance(days=1)
    assert chat_opened(visitor, lambda: visitor.goto(f"{base}/{slug}")) == "https://wa.me/201001234567"

    page.goto(f"/stats/{slug}")
    expect(page.get_by_text("50% came while you were closed: 1 visit.")).to_be_visible()
    expect(page.locator(".heat td.on")).to_have_count(4 * 8)
    assert_fits(page)


def test_an_agent_pauses_and_comes_back_on_a_phone_in_arabic(service: Service, new_page: NewPage) -> None:
    people = Typed("+20 100 123 4567", label="منى"), Typed("+20 100 765 4321", label="كريم")
    link, secret = add_link(service, *people, slug="souq", routing="turn")
    creator = new_page(locale="ar-EG")
    creator.goto(f"/m/{secret}")
    creator.goto("/manage/souq?part=numbers")
    creator.locator("details:has([name=make]) > summary").click()
    creator.locator(f"[name=make][value='{link.numbers[0].id}']").click()
    walk = Walk(new_page, "ar-EG")
    page, switch = walk.page, walk.page.get_by_role("switch")
    page.goto(creator.locator("#secret").inner_text())
    walk.check()
    expect(page.get_by_role("heading", level=1)).to_contain_text("منى")
    expect(page.locator("link[rel=manifest]")).to_have_attribute("href", re.compile("^/a/.*lang=ar$"))
    expect(switch).to_be_checked()

    walk.tap("[name=take][value='30']")
    expect(switch).not_to_be_checked()
    expect(switch).to_contain_text("كريم")
    visitor = new_page()
    for _ in range(2):
        assert chat_opened(visitor, lambda: visitor.goto("/souq")) == "https://wa.me/201007654321"
    walk.tap(switch)
    expect(switch).to_be_checked()
    assert chat_opened(visitor, lambda: visitor.goto("/souq")) == "https://wa.me/201001234567"
    assert walk.taps == 2
    page.reload()
    walk.check()
    expect(page.locator(".tiles dd").first).to_contain_text("1")
