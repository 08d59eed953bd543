"""The owner's blocks of what is no number, and the list of links, in a browser."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from iwts.instance.service import Service
from iwts.links import blocks, setters
from iwts.links import store as links
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, SignIn, assert_fits, owners_tab
from tests.conftest import Clock, Open, add_link

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cheap_hashes")]


@pytest.fixture
def service(open_service: Open) -> Service:
    return open_service(smtp_host="localhost", smtp_port=1, mail_from="links@example.com")


def block(page: Page, kind: str, value: str, told: str) -> None:
    """Set a block until a date, which takes two presses."""
    owners_tab(page, "Blocks")
    page.get_by_label("Block", exact=True).select_option(kind)
    page.get_by_label("Value", exact=True).fill(value)
    page.get_by_label("Ends").select_option(label="On a date…")
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_text("Choose a day from today on, in the next ten years.").first).to_be_visible()
    assert_fits(page)
    page.get_by_label("Last day").fill("2027-02-14")
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_text(told)).to_be_visible()
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_role("button", name=re.compile("^Remove: "))).to_have_count(1)
    expect(page.get_by_text("Feb 14, 2027")).to_be_visible()
    assert_fits(page)


def lift(page: Page) -> None:
    page.get_by_role("button", name=re.compile("^Remove: ")).click()
    expect(page.get_by_text("Nothing is blocked.")).to_be_visible()


@WITH_AND_WITHOUT
def test_a_network_an_address_and_a_name_are_kept_out_until_the_block_is_lifted(
    service: Service, sign_in: SignIn, new_page: NewPage, clock: Clock, script: bool
) -> None:
    add_link(service, slug="free-lotto")
    page, stranger = sign_in(java_script_enabled=script), new_page(java_script_enabled=script)

    block(page, "name", "*lotto*", "1 link has this now.")
    stranger.goto("/")
    stranger.get_by_label("Your WhatsApp number").fill("+61 2 9374 4000")
    stranger.get_by_text("More options").click()
    stranger.get_by_label("Link name").fill("big-l0tto")
    stranger.get_by_role("button", name="Create link").click()
    expect(stranger.get_by_text("The owner of this site has blocked this link name.").first).to_be_visible()
    lift(page)
    stranger.get_by_role("button", name="Create link").click()
    expect(stranger.get_by_text("Your secret link")).to_be_visible()

    def write(told: str) -> None:
        stranger.goto("/contact")
        stranger.get_by_label("Message").fill("Hello")
        stranger.get_by_label("Your email address").fill("eve+1@mail.spam.example")
        clock.advance(seconds=5)  # the minimum time to fill in the form
        stranger.get_by_role("button", name=re.compile("Send")).click()
        expect(stranger.get_by_text(told).first).to_be_visible()
        assert_fits(stranger)

    block(page, "email", "@spam.example", "0 links have this now.")
    write("The owner of this site has blocked this email address.")
    lift(page)
    block(page, "network", "127.0.0.0/8", "Links do not tell from which network they were created.")
    write("The owner of this site accepts no forms from your network.")
    assert stranger.goto("/free-lotto+").status == 200  # type: ignore[union-attr]
    lift(page)
    write("The owner of this site has received your message.")
    with service.db.read() as tx:
        assert blocks.newest(tx) == []


@WITH_AND_WITHOUT
def test_a_creator_who_lost_the_secret_link_gets_a_new_one_and_keeps_the_browsers(
    service: Service, sign_in: SignIn, new_page: NewPage, script: bool
) -> None:
    _, earlier = add_link(service, slug="pho", label="Phở 24")
    browser, phone = new_page(java_script_enabled=script), new_page(java_script_enabled=script)
    browser.goto(f"/m/{earlier}")
    page = sign_in(java_script_enabled=script)
    owners_tab(page, "Links")
    page.get_by_role("link", name="New secret link: Phở 24").click()
    expect(page.get_by_role("radio", name=re.compile("^Its creator"))).to_be_checked()
    page.get_by_role("button", name="Create a new secret link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("New secret link")
    expect(page.get_by_text("Secret link for the creator")).to_be_visible()
    assert_fits(page)
    phone.goto(f"/m/{earlier}")
    expect(phone.get_by_label("Label", exact=True)).to_have_count(0)
    phone.goto(page.locator("#secret").inner_text().replace(service.config.public_url, ""))
    for each in (phone, browser):
        each.goto("/manage/pho")
        expect(each.get_by_label("Label", exact=True)).to_have_value("Phở 24")


@WITH_AND_WITHOUT
def test_links_are_filtered_sorted_and_paged(service: Service, sign_in: SignIn, clock: Clock, script: bool) -> None:
    for n in range(55):
        add_link(service, slug=f"stall-{n:02}", label=f"Stall {n:02}")
    with service.db.write() as tx:
        for slug in ("stall-03", "stall-30"):
            setters.set_active_by_owner(tx, links.get(tx, slug), active=False)
    clock.advance(days=10)
    add_link(service, slug="kiosk", label="Kiosk")
    page = sign_in(java_script_enabled=script)
    owners_tab(page, "Links")
    rows, filters = page.locator("tbody tr"), page.get_by_role("group", name="Filters")

    def choose(menu: str, item: str) -> None:
        filters.locator("summary").get_by_text(menu).click()
        assert_fits(page)
        filters.get_by_role("link", name=item, exact=True).click()

    def found(n: int, first: str) -> Locator:
        expect(page.get_by_role("status").filter(has_text="found")).to_have_text(f"{n} link{'s' * (n != 1)} found")
        expect(rows.first).to_contain_text(first)
        assert_fits(page)
        return rows

    expect(found(56, "Kiosk")).to_have_count(50)
    page.get_by_role("link", name="Next").click()
    expect(found(56, "Stall 05")).to_have_count(6)
    page.get_by_role("link", name="Previous").click()
    choose("Newest first", "Oldest first")
    found(56, "Stall 00")
    page.get_by_role("link", name="Next").click()
    expect(found(56, "Stall 50").last).to_contain_text("Kiosk")
    choose("Oldest first", "By link name")
    found(56, "Kiosk")
    choose("State", "Disabled by the owner")
    expect(found(2, "Stall 03")).to_have_count(2)
    choose("Created", "Last 7 days")
    expect(page.locator("tbody tr")).to_have_count(0)
    filters.get_by_role("link", name=re.compile("Remove this filter: Disabled")).click()
    found(1, "Kiosk")
    filters.get_by_role("link", name=re.compile("Remove this filter: Created")).click()
    filters.locator("summary").get_by_text("Created").click()
    filters.get_by_label("To").fill("2026-11-30")
    filters.get_by_role("button", name="Show").click()
    found(55, "Stall 00")
    page.get_by_role("searchbox").fill("ll 3")
    page.get_by_role("button", name="Search").click()
    expect(found(10, "Stall 30")).to_have_count(10)
