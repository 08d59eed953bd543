"""A panel of many numbers in a real browser: on a phone, its rows are shown by tens."""

import pytest
from playwright.sync_api import Page, expect

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, save
from tests.browser.test_accessibility import walked
from tests.conftest import add_link

pytestmark = pytest.mark.slow


def open_panel(service: Service, page: Page, count: int) -> None:
    """Open the numbers of a link in a panel."""
    _, secret = add_link(service, *(f"+3531234{5600 + n}" for n in range(count)), slug="taxi", routing="turn")
    page.goto(f"/m/{secret}")
    page.goto("/manage/taxi?part=numbers")


def shown(page: Page) -> list[int]:
    """Return the keys of the rows that are shown."""
    names = page.locator("#numbers > li:visible [type=tel]").evaluate_all("(all) => all.map(({ name }) => name)")
    return [int(name.removeprefix("phone-")) for name in names]


@WITH_AND_WITHOUT
def test_fifty_numbers_are_a_short_page_with_few_stops(service: Service, new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    open_panel(service, page, 50)
    found = []
    for ten in range(5):
        page.locator(f"[name=ten][value='{ten}']").check(force=True)
        found += shown(page)
        assert page.evaluate("document.documentElement.scrollHeight") <= 2500
        page.evaluate("document.activeElement.blur()")
        assert 20 < len(walked(page)) <= 60
    assert found == list(range(1, 51))


@WITH_AND_WITHOUT
def test_the_ten_of_a_changed_row_is_shown(service: Service, new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    open_panel(service, page, 10)
    tens = page.locator(".tens label:visible")
    expect(tens).to_have_count(0)
    page.get_by_role("button", name="Add a number").click()
    expect(tens).to_have_text(["1–10", "11–20"])
    assert shown(page) == [11]
    page.locator("[name=phone-11]").fill("+6421555123")
    page.get_by_role("button", name="Move number 11 up").click()
    assert shown(page) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 11]
    page.get_by_role("button", name="Move number 10 down").click()
    assert shown(page) == [11]
    page.get_by_role("button", name="Remove number 11").click()
    assert shown(page) == list(range(1, 11))
    expect(tens).to_have_count(0)


@WITH_AND_WITHOUT
def test_a_mistake_shows_its_ten_and_marks_the_others(service: Service, new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    open_panel(service, page, 32)
    for key in (31, 12):
        page.locator(f"[name=ten][value='{key // 10}']").check(force=True)
        page.locator("#numbers summary:visible").nth((key - 1) % 10).click()
        page.locator(f"[name=phone-{key}]").fill("12")
    page.locator("[name=ten][value='0']").check(force=True)
    save(page)
    expect(page.locator("[name=phone-12]")).to_be_focused()
    expect(page.locator(".tens label:has(svg)")).to_have_text(["11–20", "31–40"])
    page.locator("[name=phone-12]").fill("+6421555123")
    save(page)
    expect(page.locator("[name=phone-31]")).to_be_focused()


@pytest.mark.parametrize("width", [320, 360, 768])
def test_nothing_of_a_row_is_cut_or_below_its_switch(service: Service, new_page: NewPage, width: int) -> None:
    names = "", "Zahnarztpraxis am Marktplatz, Erdgeschoss", "مريم"
    typed = [Typed(f"+62812345678{n}0", label=name) for n, name in enumerate(names)]
    secret = tokens.new()
    with service.db.write() as tx:
        links.create(tx, Draft.check(typed, slug="taxi", routing="turn"), tokens.digest(secret))
    page = new_page(viewport={"width": width, "height": 740})
    page.goto(f"/m/{secret}")
    page.goto("/manage/taxi?part=numbers")
    for row in page.locator("#numbers > li").all():
        switch, grip = row.get_by_role("switch").bounding_box(), row.locator(".grip").bounding_box()
        assert switch
        assert grip
        for part in row.locator(".who b, .who small").all():
            assert part.evaluate("(part) => part.scrollWidth <= part.clientWidth")
            box = part.bounding_box()
            assert box
            assert box["x"] + box["width"] <= switch["x"]
        name = row.locator("b").bounding_box()
        assert name
        assert name["x"] + name["width"] / 2 < width / 2, "beside its grip, whatever its script"
