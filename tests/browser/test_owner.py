"""The owner's pages on a phone: blocks, the preview of the brand, and the list of what was done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from iwts.instance.service import Service
from iwts.links import blocks, codes
from iwts.owner import audit, password
from tests.browser.conftest import NewPage, assert_fits
from tests.conftest import PASSWORD, Open, add_link

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cheap_hashes")]

BAD, GOOD = "+447911123456", "+5511987654321"

SignIn = Callable[..., Page]


@pytest.fixture
def service(open_service: Open) -> Service:
    """A server on which only the owner creates links, with a phishing link and a good one."""
    service = open_service(create="owner", smtp_host="localhost", smtp_port=1, mail_from="links@example.com")
    add_link(service, BAD, slug="parcel", label="Parcel")
    add_link(service, GOOD, BAD, slug="feira", label="Feira", routing="pick")
    with service.db.write() as tx:
        password.put(tx, codes.hashed(PASSWORD))
    return service


@pytest.fixture
def sign_in(new_page: NewPage) -> SignIn:
    """Return a function that opens a browser and signs the owner in."""

    def sign_in_(**options: object) -> Page:
        page = new_page(**options)
        page.goto("/")
        expect(page.get_by_role("heading", level=1)).to_have_text("Only the owner creates links here")
        page.get_by_role("link", name="I am the owner").click()
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Overview")
        return page

    return sign_in_


def tab(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Owner’s pages").get_by_role("link", name=name).click()
    assert_fits(page)


def blocked(service: Service) -> set[str]:
    with service.db.read() as tx:
        return {each.value for each in blocks.newest(tx)}


def test_blocks_are_counted_set_and_removed_the_brand_previewed_and_the_acts_exported(
    service: Service, sign_in: SignIn
) -> None:
    page = sign_in(java_script_enabled=False)
    tab(page, "Blocks")
    page.get_by_label("Block", exact=True).select_option("prefix")
    page.get_by_label("What", exact=True).fill("+44 7911")
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_text("2 links have this now.")).to_be_visible()
    assert blocked(service) == set()
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_text("+447911…")).to_be_visible()
    assert_fits(page)
    assert blocked(service) == {"447911"}
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("Nothing is blocked.")).to_be_visible()

    tab(page, "Settings")
    page.get_by_label("Name").fill("Souk")
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_text('site_name = "Souk"')).to_be_visible()

    tab(page, "Audit list")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download CSV").click()
    text = Path(download.value.path()).read_text("utf-8-sig")
    with service.db.read() as tx:
        assert text.count("\n") - 1 == audit.count(tx) == 3
