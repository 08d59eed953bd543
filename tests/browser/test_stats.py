"""The statistics in a real browser: filters, ranges, time zone, downloads and both writing directions."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from iwts.instance.service import Service
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage
from tests.conftest import add_link
from tests.statistics.test_query import fill

pytestmark = pytest.mark.slow


@pytest.fixture
def secret(service: Service) -> str:
    """The path that opens a link with 300 visits over 400 days."""
    link, secret = add_link(service, "+14155550132", "+493023125118", slug="shop", routing="pick", label="Bakery")
    fill(service.db, (link,), 300)
    return secret


def visits(page: Page) -> int:
    return int(page.locator("dt:text-is('Visits') + dd").inner_text().split("\n")[0].replace(",", ""))


def link(page: Page, title: str, name: str) -> Locator:
    """Return the row of a value in a list."""
    return page.get_by_role("region", name=title).get_by_role("link", name=re.compile(f"^{name} "))


def row(page: Page, title: str, name: str) -> int:
    """Return the count of a value in a list."""
    return int(link(page, title, name).locator("b").inner_text())


@WITH_AND_WITHOUT
def test_rows_set_filters_and_chips_clear_them(new_page: NewPage, secret: str, script: bool) -> None:
    page = new_page(java_script_enabled=script, timezone_id="Africa/Cairo")
    page.goto(f"/m/{secret}")
    page.goto("/stats/shop")
    expect(page.get_by_text("your time (Cairo)" if script else "in UTC").first).to_be_visible()
    page.locator("summary", has_text="Last 30 days").click()
    page.get_by_role("link", name="All time").click()
    assert visits(page) == 300

    of_egypt = row(page, "Countries", "Egypt")
    link(page, "Countries", "Egypt").click()
    expect(page.get_by_role("link", name="Remove this filter: Country: Egypt")).to_be_visible()
    assert visits(page) == of_egypt
    both = row(page, "Campaigns", "ig")
    link(page, "Campaigns", "ig").click()
    expect(page.locator(".chip")).to_have_count(2)
    assert visits(page) == both
    zone = "&tz=Africa%2FCairo" if script else ""
    expect(page).to_have_url(re.compile(re.escape(f"/stats/shop?range=all{zone}&country=EG&campaign=ig") + "$"))

    page.get_by_role("link", name="Remove this filter: Country: Egypt").click()
    expect(page.locator(".chip")).to_have_count(1)
    link(page, "Campaigns", "ig").click()
    expect(page.locator(".chip")).to_have_count(0)
    assert visits(page) == 300


def test_dates_are_chosen_and_kept_with_the_filters(new_page: NewPage, secret: str) -> None:
    page = new_page(timezone_id="Asia/Kathmandu")
    page.goto(f"/m/{secret}")
    page.goto("/stats/shop?country=EG")
    page.locator("summary", has_text="Last 30 days").click()
    page.get_by_label("From").fill("2026-11-20")
    page.get_by_label("To").fill("2026-11-22")
    page.get_by_role("button", name="Show this period").click()
    expect(page.get_by_text("Nov 20 – 22, 2026, your time (Kathmandu)")).to_be_visible()
    expect(page.locator(".chip")).to_have_text(re.compile("Country: Egypt"))
    page.get_by_label("Language: English").click()
    page.get_by_role("link", name="العربية").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator(".chip")).to_contain_text("مصر")
    expect(page.get_by_text("20–\u206022 نوفمبر 2026، بتوقيتك")).to_be_visible()


def test_the_chart_has_its_table(new_page: NewPage, secret: str) -> None:
    page = new_page()
    page.goto(f"/m/{secret}")
    page.goto("/stats/shop?range=7")
    table = page.get_by_role("table").filter(has_text="Unique visitors")
    expect(table).to_be_hidden()
    page.get_by_text("Show as a table").click()
    expect(table.get_by_role("row")).to_have_count(8)
    shown = [int(text) for text in table.locator("td:nth-child(2)").all_inner_texts()]
    assert sum(shown) == visits(page)


def test_downloads_have_the_filters_of_the_page(new_page: NewPage, secret: str, tmp_path: Path) -> None:
    page = new_page()
    page.goto(f"/m/{secret}")
    page.goto("/stats/shop?range=all&country=DE")
    n = visits(page)
    for name, file in (("Visits as CSV", "shop-visits.csv"), ("Totals as JSON", "shop-summary.json")):
        page.locator("summary", has_text="Export").click()
        with page.expect_download() as download:
            page.get_by_role("link", name=name).click()
        assert download.value.suggested_filename == file
        download.value.save_as(tmp_path / file)
        page.keyboard.press("Escape")
    assert (tmp_path / "shop-visits.csv").read_bytes().count(b",DE,") == n
    assert json.loads((tmp_path / "shop-summary.json").read_text())["visits"] == n


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_range_fits_the_screen(new_page: NewPage, secret: str, lang: str, width: int) -> None:
    page = new_page(viewport={"width": width, "height": 740})
    page.goto(f"/m/{secret}?lang={lang}")
    for path in ("/stats/shop?range=today", "/stats/shop?range=90&country=EG", "/stats?range=all", "/stats?country=ZZ"):
        page.goto(path)
        overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0, f"{path} is {overflow} px too wide"


def lefts(found: Locator) -> list[float]:
    return [float(box.evaluate("(each) => each.getBoundingClientRect().left")) for box in found.all()]


@pytest.mark.parametrize("lang", ["fr", "ar"])
def test_time_runs_from_left_to_right_in_every_language(new_page: NewPage, secret: str, lang: str) -> None:
    page = new_page(viewport={"width": 1280, "height": 740}, locale=lang)
    page.goto(f"/m/{secret}")
    page.goto("/stats/shop?range=7&tz=UTC")
    direction = page.evaluate("getComputedStyle(document.body).direction")
    assert direction == ("rtl" if lang == "ar" else "ltr")
    for what in (".axis-x > *", ".cols li", ".heat tr:first-child td"):
        found = lefts(page.locator(what))
        assert len(found) > 4
        assert found == sorted(found), what
    assert page.locator(".plot svg").evaluate("(svg) => getComputedStyle(svg).transform") == "none"
    last = page.locator(".plot .v.now").bounding_box()
    plot = page.locator(".plot").bounding_box()
    assert last
    assert plot
    assert last["x"] + last["width"] / 2 > plot["x"] + plot["width"] * 0.8, "today is on the right"
    assert page.locator(".tip").first.evaluate("(tip) => getComputedStyle(tip).direction") == direction
    page.goto("/my")
    spark = page.locator(".spark")
    assert spark.evaluate("(svg) => getComputedStyle(svg).transform") == "none"
    today, days = (spark.locator(path).bounding_box() for path in (".now", ".v:not(.now)"))
    assert today
    assert days
    assert today["x"] > days["x"]


@pytest.mark.parametrize("lang", ["en", "de", "ar", "hi"])
@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_the_controls_take_one_row(new_page: NewPage, secret: str, lang: str, width: int) -> None:
    page = new_page(viewport={"width": width, "height": 740}, locale=lang)
    page.goto(f"/m/{secret}")
    page.goto("/stats/shop")
    boxes = [box.bounding_box() for box in page.locator(".controls > *").all()]
    assert len(boxes) == 4
    middles = [box["y"] + box["height"] / 2 for box in boxes if box]
    assert max(middles) - min(middles) < 2
    assert all(box and box["height"] >= 44 and box["width"] >= 44 for box in boxes)
    for control in page.locator(".controls > a, .controls > * > summary").all():
        assert control.evaluate("(each) => each.textContent.trim()"), "a screen reader needs a name"


@pytest.mark.parametrize("width", [768, 1280])
def test_the_cards_of_a_row_are_equally_wide_and_high(new_page: NewPage, secret: str, width: int) -> None:
    page = new_page(viewport={"width": width, "height": 740})
    page.goto(f"/m/{secret}")
    for path in ("/stats/shop?range=all", "/stats?range=all"):
        page.goto(path)
        boxes = [box.bounding_box() for box in page.locator(".even > *").all()]
        sizes = {(round(box["width"]), round(box["y"]), round(box["height"])) for box in boxes if box}
        assert (len(boxes), len(sizes)) == (4, 2), sizes
        assert len({width for width, _, _ in sizes}) == 1


@WITH_AND_WITHOUT
def test_devices_systems_and_browsers_are_tabs_on_a_wide_screen(new_page: NewPage, secret: str, script: bool) -> None:
    page = new_page(viewport={"width": 1280, "height": 740}, java_script_enabled=script)
    page.goto(f"/m/{secret}")
    page.goto("/stats/shop?range=all&tz=UTC")
    titles = ["Devices", "Operating systems", "Browsers"]
    lists = [page.get_by_role("region", name=title, exact=True) for title in titles]
    for title, shown in zip(titles, lists, strict=True):
        page.get_by_role("radio", name=title).check(force=True)
        assert [each.is_visible() for each in lists] == [each is shown for each in lists]
    lists[2].get_by_role("link", name=re.compile("^Instagram")).first.click()
    expect(page.get_by_role("radio", name="Browsers")).to_be_checked()
    expect(lists[2].locator("[aria-current=true]")).to_be_visible()
    page.set_viewport_size({"width": 360, "height": 740})
    assert [each.is_visible() for each in lists] == [True] * 3
    expect(page.get_by_role("radio", name="Browsers")).to_be_hidden()


def test_on_a_phone_latest_visits_have_labels_and_older_ones(new_page: NewPage, secret: str) -> None:
    page = new_page()
    page.goto(f"/m/{secret}")
    page.goto("/stats/shop?range=all&tz=UTC")
    label = "(cell) => getComputedStyle(cell, '::before').content"
    cells = page.locator("tr[id] td:not(:first-child):not(:empty)").all()
    assert len(cells) > 20
    for cell in cells[:12]:
        assert cell.evaluate(label).startswith('"' + (cell.get_attribute("data-head") or "?"))
    first = page.locator("tr[id]").first.get_attribute("id")
    page.get_by_role("link", name="Older visits").click()
    expect(page.get_by_role("heading", name="Older visits")).to_be_in_viewport()
    expect(page.locator(f"#{first}")).to_have_count(0)
    page.get_by_role("link", name="Latest visits").click()
    expect(page.locator(f"#{first}")).to_be_visible()
