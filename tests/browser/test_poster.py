"""Posters printed by a real browser: the right paper size and readable codes."""

import io
import re
import subprocess
from pathlib import Path
from urllib.parse import urlencode

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, Route, expect

from iwts.instance.service import Service
from iwts.web.links.poster import PAPERS
from tests.browser.conftest import NewPage, assert_fits, show_part, wait_for_pictures
from tests.conftest import add_link
from tests.patience import PATIENCE

pytestmark = pytest.mark.slow

SIZES = {"a4": (210, 297), "a6": (105, 148), "cards": (210, 297), "stickers": (210, 297)}  # mm
DPI = 200
LONG = "a-very-long-ending-that-fills-the-screen"
WIDEST = ["W" * 80, "🎂" * 40, "Donaudampfschifffahrtsgesellschaft " * 2, "مرحبًا بكم في متجرنا الجميل " * 2]


def poster(service: Service, page: Page, slug: str = "nour", **query: str) -> None:
    """Open the page with that poster in the browser of the link's creator."""
    _, secret = add_link(service, slug=slug)
    page.goto(f"/m/{secret}")
    page.goto(f"/manage/{slug}/poster?{urlencode(query)}")


def printed(page: Page, tmp_path: Path, **paper: object) -> list[Image.Image]:
    """Return an image of each printed sheet."""
    wait_for_pictures(page)
    pdf = page.pdf(**(paper or {"prefer_css_page_size": True}))
    subprocess.run(["pdftoppm", "-r", str(DPI), "-", tmp_path / "sheet"], input=pdf, check=True, timeout=PATIENCE)
    return [Image.open(io.BytesIO(file.read_bytes())).convert("RGB") for file in sorted(tmp_path.glob("sheet*"))]


def read(sheet: Image.Image) -> list[str]:
    return [
        found.text for found in zxingcpp.read_barcodes(sheet, formats=zxingcpp.BarcodeFormat.QRCode, try_invert=False)
    ]


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("paper", PAPERS)
def test_a_poster_is_one_sheet_and_every_code_on_it_reads_back(
    service: Service, new_page: NewPage, base: str, tmp_path: Path, paper: str, lang: str
) -> None:
    page = new_page(color_scheme="dark")
    poster(service, page, paper=paper, lang=lang, name="Nour Bakery", c="window", dark="#35691d")
    (sheet,) = printed(page, tmp_path)
    assert [round(side / DPI * 25.4) for side in sheet.size] == pytest.approx(SIZES[paper], abs=1)
    assert read(sheet) == [f"{base}/nour?c=window"] * PAPERS[paper][1]
    expect(page.locator(".sheet")).to_have_css("background-color", "rgb(255, 255, 255)")  # in dark mode too


@pytest.mark.parametrize("paper", ["a4", "a6", "stickers"])
@pytest.mark.parametrize("knows", [True, False])
def test_a_poster_fits_one_sheet_of_other_paper(
    service: Service, new_page: NewPage, base: str, tmp_path: Path, paper: str, knows: bool
) -> None:
    """Check browsers that ignore the page size and print on the paper in the tray, too."""
    page = new_page()
    poster(service, page, paper=paper)
    if not knows:
        page.evaluate(
            """() => [...document.styleSheets].forEach((sheet) => {
              for (let n = sheet.cssRules.length - 1; n >= 0; n--) {
                if (sheet.cssRules[n] instanceof CSSPageRule) sheet.deleteRule(n);
              }
            })"""
        )
    (sheet,) = printed(page, tmp_path, format="Letter")
    assert read(sheet) == [f"{base}/nour"] * PAPERS[paper][1]


@pytest.mark.parametrize("paper", ["a4", "cards", "stickers"])
@pytest.mark.parametrize("text", WIDEST, ids=["W", "emoji", "German", "Arabic"])
def test_the_longest_texts_fit_and_leave_room_for_the_code(
    service: Service, new_page: NewPage, base: str, tmp_path: Path, paper: str, text: str
) -> None:
    page = new_page()
    poster(service, page, LONG, paper=paper, headline=text, name=text)
    page.emulate_media(media="print")
    assert page.evaluate(
        """() => [...document.querySelectorAll(".poster")].every((poster) => {
          const box = poster.getBoundingClientRect();
          return [...poster.children].every((part) => {
            const { top, bottom, left, right, width } = part.getBoundingClientRect();
            return !width || (top >= box.top && bottom <= box.bottom && left >= box.left && right <= box.right);
          });
        })"""
    )
    (sheet,) = printed(page, tmp_path)
    assert read(sheet) == [f"{base}/{LONG}"] * PAPERS[paper][1]


@pytest.mark.parametrize(("paper", "least"), [("a4", 60), ("cards", 30), ("stickers", 28)])
def test_a_code_is_large_enough_to_be_scanned(service: Service, new_page: NewPage, paper: str, least: int) -> None:
    """Check sizes in millimetres with the margin: phones read codes from ten times their width, modules of 0.4 mm."""
    page = new_page()
    poster(service, page, LONG, paper=paper, headline="W" * 80, name="W" * 80)
    page.emulate_media(media="print")
    width, height = page.locator(".poster img").first.evaluate("(img) => [img.clientWidth, img.clientHeight]")
    assert min(width, height) / 96 * 25.4 >= least
    modules = page.evaluate(
        """async () => {
          const drawing = await (await fetch(document.querySelector(".poster img").src)).text();
          return Number(drawing.match(/viewBox="0 0 (\\d+)/)[1]);
        }"""
    )
    assert min(width, height) / 96 * 25.4 / modules >= 0.4


def test_a_creator_chooses_and_prints(service: Service, new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script("print = () => { document.title = 'printed'; }")
    _, secret = add_link(service, slug="nour", label="Nour Bakery")
    page.goto(f"/m/{secret}")
    show_part(page, "qr")
    page.get_by_role("link", name="Print a poster").click()
    page.get_by_label("Format").select_option("stickers")
    expect(page.locator(".sheet.stickers")).to_be_visible()
    page.get_by_label("Headline").fill("Order here")
    page.get_by_role("button", name="Print").click()  # at once: the sheet must be the one that was typed
    expect(page).to_have_title("printed")
    expect(page.locator(".headline")).to_have_text(["Order here"] * 24)
    page.get_by_label("Headline").fill("x" * 81)
    expect(page.locator("#headline-error")).to_have_text("Use at most 80 characters.")
    expect(page.locator("#poster")).to_contain_text("No poster yet")


def test_a_sheet_is_printed_once_its_code_is_there(service: Service, new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script("print = () => { document.title = [...document.images].every((one) => one.naturalWidth); }")
    poster(service, page)
    waiting: list[Route] = []
    page.route(re.compile("qr.svg.*7a1f3d"), lambda route: waiting.append(route))
    page.get_by_text("QR code colours").click()
    page.locator("#dark").fill("#7a1f3d")
    page.get_by_role("button", name="Print").click()
    while not waiting:
        page.wait_for_timeout(10)
    waiting[0].continue_()
    expect(page).to_have_title("true")


def test_choices_before_the_script_loads_count_too(service: Service, new_page: NewPage) -> None:
    page = new_page()
    poster(service, page)
    waiting: list[Route] = []
    page.route(re.compile("preview.js"), lambda route: waiting.append(route))
    page.goto(page.url, wait_until="commit")
    page.get_by_label("Format").select_option("stickers")
    while not waiting:
        page.wait_for_timeout(10)
    waiting[0].continue_()
    expect(page.locator(".sheet.stickers")).to_be_visible()


def test_without_a_script_the_browsers_menu_prints(service: Service, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    poster(service, page)
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    expect(page.get_by_text("You can also use your browser’s print menu")).to_be_visible()


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("width", [320, 768, 960, 1280])
def test_the_page_fits_the_screen(service: Service, new_page: NewPage, lang: str, width: int) -> None:
    page = new_page(viewport={"width": width, "height": 740})
    poster(service, page, LONG)
    for paper in PAPERS:
        page.goto(f"/manage/{LONG}/poster?{urlencode({'lang': lang, 'paper': paper, 'name': 'W' * 80})}")
        assert_fits(page)
        fits = "(sheet) => sheet.offsetWidth <= sheet.parentElement.clientWidth"
        assert page.locator(".sheet").evaluate(fits)
