"""QR codes in a browser and in a print shop, and the page on which a creator designs one."""

import io
import re
import subprocess
from pathlib import Path
from random import Random
from urllib.parse import quote

import pytest
import zxingcpp
from PIL import Image, ImageChops
from playwright.sync_api import Browser, Page, expect

from iwts import i18n
from iwts.instance.service import Service
from iwts.settings.values import Logo
from tests.browser.conftest import PHONE, NewPage, assert_fits, wait_for_pictures
from tests.conftest import Open, Serve, add_link
from tests.patience import PATIENCE
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

LOOK = "dark=%2335691d&light=%23fff7d6&level=q&label=1"


def shot(page: Page) -> Image.Image:
    code = page.locator("img.qr")
    expect(code).to_be_visible()
    wait_for_pictures(page)
    image = Image.open(io.BytesIO(code.screenshot())).convert("RGB")
    edge = 12  # the page is visible behind the round corners
    return image.crop((edge, edge, image.width - edge, image.height - edge))


def read(image: Image.Image) -> str:
    (found,) = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode, try_invert=False)
    return str(found.text)


def test_a_coloured_code_reads_back_in_the_browser_and_ignores_dark_mode(
    service: Service, new_page: NewPage, base: str
) -> None:
    _, secret = add_link(service, slug="nour")
    shots = []
    for scheme in ("light", "dark"):
        page = new_page(color_scheme=scheme, device_scale_factor=2)
        page.goto(f"/m/{secret}")
        page.goto(f"/manage/nour/qr?c=receipt&{LOOK}")
        shots.append(shot(page))
        assert read(shots[-1]) == f"{base}/nour?c=receipt"
        assert shots[-1].getpixel((2, 2)) == (0xFF, 0xF7, 0xD6)
    assert not ImageChops.difference(*shots).getbbox()


@pytest.mark.parametrize("query", ["", f"?c=receipt&{LOOK}"])
def test_a_printed_pdf_reads_back(service: Service, base: str, tmp_path: Path, query: str) -> None:
    add_link(service, slug="nour")
    pdf = Visitor(service.config.listen.port).get(f"/nour/qr.pdf{query}").body
    printed = subprocess.run(
        ["pdftoppm", "-r", "300", "-", tmp_path / "page"], input=pdf, capture_output=True, check=True, timeout=PATIENCE
    )
    assert printed.stderr == b"", "poppler reports no problem"
    (page,) = tmp_path.glob("page*")
    image = Image.open(page)
    assert abs(image.width / 300 * 2.54 - 5) < 0.02, "5 cm wide"
    assert read(image) == f"{base}/nour{query.partition('&')[0]}"


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_creator_designs_a_code_without_a_script(service: Service, new_page: NewPage, base: str, lang: str) -> None:
    said = i18n.language(lang).gettext
    campaign, update = said("Campaign"), said("Update QR code")
    _, secret = add_link(service, slug="nour")
    page = new_page(java_script_enabled=False)
    page.goto(f"/m/{secret}")
    page.goto(f"/manage/nour?part=qr&lang={lang}")
    page.get_by_role("link", name=said("Colours and size")).click()
    page.get_by_label(campaign).fill("receipt")
    page.locator("#dark").fill("#dddddd")
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name=update).click()
    expect(page.locator("#dark-error")).to_be_visible()
    expect(page.locator("img.qr")).to_have_count(0)
    expect(page.get_by_label(campaign)).to_have_value("receipt")
    page.locator("#dark").fill("#35691d")
    page.locator("#level").select_option("h")
    page.get_by_role("button", name=update).click()
    assert read(shot(page)) == f"{base}/nour?c=receipt"
    page.get_by_text(said("Sizes and formats")).click()
    with page.expect_download() as download:
        page.get_by_role("link", name="SVG").click()
    assert download.value.suggested_filename == "nour-receipt.svg"
    assert "#35691d" in download.value.path().read_text()


def test_the_code_follows_the_form(service: Service, new_page: NewPage, base: str) -> None:
    _, secret = add_link(service, slug="nour")
    page = new_page()
    page.goto(f"/m/{secret}")
    page.goto("/manage/nour/qr")
    expect(page.get_by_role("button", name="Update QR code")).to_be_hidden()
    source = page.locator("img.qr").get_attribute("src") or ""
    page.get_by_label("Dots").check(force=True)
    page.get_by_label("Campaign").fill("markt tag")
    expect(page.locator("#code")).to_contain_text("nour?c=markt%20tag")
    expect(page.get_by_label("Campaign")).to_be_focused()
    assert page.locator("img.qr").get_attribute("src") != source
    assert read(shot(page)) == f"{base}/nour?c=markt%20tag"
    page.locator("#dark").fill("#cccccc")
    expect(page.locator("#dark-error")).to_contain_text("too similar")
    expect(page.locator("img.qr")).to_have_count(0)
    expect(page.locator("#code")).to_contain_text("Please fix what is marked")
    page.locator("#dark").fill("#123456")
    expect(page.locator("#dark-error")).to_have_count(0)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download PNG").click()
    assert download.value.suggested_filename == "nour-markt-tag.png"
    assert read(Image.open(download.value.path())) == f"{base}/nour?c=markt%20tag"
    page.reload()
    expect(page.get_by_label("Dots")).to_be_checked()
    expect(page.locator("#dark")).to_have_value("#123456")


@pytest.mark.parametrize(("path", "button"), [("qr", "Update QR code"), ("poster", "Update poster")])
def test_a_preview_that_cannot_follow_says_so_and_offers_its_button(
    service: Service, new_page: NewPage, path: str, button: str
) -> None:
    _, secret = add_link(service, slug="nour")
    page = new_page()
    page.goto(f"/m/{secret}")
    page.goto(f"/manage/nour/{path}")
    page.route("**/manage/nour/**", lambda route: route.abort("namenotresolved"))
    page.locator("[name=dark]").evaluate(
        "(field) => { field.value = '#001122'; field.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    expect(page.get_by_role("status").filter(has_text="Check your connection")).to_be_visible()
    page.unroute("**/manage/nour/**")
    page.get_by_role("button", name=button).click()
    expect(page).to_have_url(re.compile("dark=%23001122"))
    expect(page.locator("img[src*='001122']").first).to_be_attached()


GRADIENT = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><defs><linearGradient id="g">
<stop stop-color="#f00"/><stop offset="1" stop-color="#a0f"/></linearGradient></defs>
<rect width="40" height="20" rx="6" fill="url(#g)"/></svg>"""


def photo() -> bytes:
    """Return a picture with as many details as possible, the same each time."""
    file = io.BytesIO()
    Image.frombytes("RGB", (1200, 900), Random(7).randbytes(1200 * 900 * 3)).save(file, "JPEG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "kind", "content"), [("logo.svg", "image/svg+xml", GRADIENT), ("shop.jpg", "image/jpeg", photo())]
)
def test_a_creator_puts_a_logo_into_the_code_and_onto_the_poster(
    service: Service, new_page: NewPage, base: str, tmp_path: Path, name: str, kind: str, content: bytes
) -> None:
    _, secret = add_link(service, slug="nour")
    page = new_page(device_scale_factor=2)
    page.goto(f"/m/{secret}")
    page.goto(f"/manage/nour/qr?c={quote('🎂' * 64)}")
    plain = shot(page)
    page.get_by_label("Logo in the middle").set_input_files({"name": name, "mimeType": kind, "buffer": content})
    expect(page.locator("#level")).to_have_value("q")
    expect(page.locator("img.qr")).to_have_attribute("src", re.compile("logo="))
    held = f"{base}/nour?c={quote('🎂' * 64)}"
    assert read(shot(page)) == held
    assert ImageChops.difference(plain.resize((400, 400)), shot(page).resize((400, 400))).getbbox()
    page.get_by_role("link", name="Print a poster").click()
    page.wait_for_url("**/poster?*")
    wait_for_pictures(page)
    pdf = page.pdf(prefer_css_page_size=True)
    subprocess.run(["pdftoppm", "-r", "200", "-", tmp_path / "sheet"], input=pdf, check=True, timeout=PATIENCE)
    (sheet,) = tmp_path.glob("sheet*")
    assert read(Image.open(sheet).convert("RGB")) == held
    page.go_back()
    page.get_by_role("button", name="Remove the logo").click()
    expect(page.locator("img.qr")).not_to_have_attribute("src", re.compile("logo="))


def test_a_file_that_is_no_picture_is_refused_with_words(service: Service, new_page: NewPage) -> None:
    _, secret = add_link(service, slug="nour")
    page = new_page()
    page.goto(f"/m/{secret}")
    page.goto("/manage/nour/qr")
    wrong = {"name": "logo.png", "mimeType": "image/png", "buffer": b"no picture"}
    page.get_by_label("Logo in the middle").set_input_files(wrong)
    expect(page.get_by_role("status").filter(has_text="This file is not a picture")).to_be_visible()
    expect(page.locator("img.qr")).not_to_have_attribute("src", re.compile("logo="))


def test_the_logo_of_the_site_is_one_tap_away(open_service: Open, serve: Serve, chromium: Browser) -> None:
    service = open_service(site_logo=Logo(GRADIENT, "image/svg+xml", "any"))
    port = serve(service).port
    _, secret = add_link(service, slug="nour")
    page = chromium.new_page(base_url=f"http://127.0.0.1:{port}", user_agent=PHONE)
    page.goto(f"/m/{secret}")
    page.goto("/manage/nour/qr")
    page.get_by_role("button", name="Use this site’s logo").click()
    expect(page.locator("img.qr")).to_have_attribute("src", re.compile("logo="))
    page.close()


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("width", [320, 768])
def test_the_page_fits_the_screen(service: Service, new_page: NewPage, lang: str, width: int) -> None:
    slug = "a-very-long-ending-that-fills-the-screen"
    _, secret = add_link(service, slug=slug, label="Donaudampfschifffahrt" * 3)
    page = new_page(viewport={"width": width, "height": 740})
    page.goto(f"/m/{secret}")
    for query in (f"c={'%D8%A5' * 64}&label=1", "level=x"):
        page.goto(f"/manage/{slug}/qr?lang={lang}&{query}")
        assert_fits(page)
