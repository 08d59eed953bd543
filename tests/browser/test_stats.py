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
    expect(page.get_by_text("20–22 نوفمبر 2026، بتوقيتك")).to_be_visible()
    chart = page.locator(".plot svg")
    assert chart.evaluate("(svg) => new DOMMatrix(getComputedStyle(svg).transform).a") == -1, "time runs from the right"


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
