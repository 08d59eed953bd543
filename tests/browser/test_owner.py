"""The owner's pages on a phone: a day of their work, with and without scripts."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from iwts.instance.service import Service
from iwts.links import blocks, codes
from iwts.links import store as links
from iwts.links.link import State
from iwts.mail import inbox
from iwts.owner import audit, password
from iwts.web.frame.assets import PACKAGE
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, SignIn, assert_fits, owners_tab
from tests.conftest import PASSWORD, Open, add_link
from tests.visitor import DESKTOP

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cheap_hashes")]

BAD, GOOD = "+447911123456", "+5511987654321"


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


def write(service: Service, text: str, slug: str = "", address: str = "") -> None:
    with service.db.write() as tx:
        kind = inbox.Kind.REPORT if slug else inbox.Kind.CONTACT
        inbox.create(tx, inbox.Draft(kind, slug, address, text))


def pick(page: Page, *labels: str) -> None:
    for label in labels:
        page.get_by_role("checkbox", name=label).check()


def press(page: Page, name: str) -> None:
    page.get_by_role("group", name="With the chosen links").get_by_role("button", name=name).click()


def saved(service: Service, page: Page) -> str:
    """Return the path of the secret link that a page shows."""
    return page.locator("#secret").inner_text().replace(service.config.public_url, "")


def blocked(service: Service) -> set[str]:
    with service.db.read() as tx:
        return {each.value for each in blocks.newest(tx)}


def states(service: Service) -> dict[str, State | None]:
    with service.db.read() as tx:
        found = {slug: links.find(tx, slug) for slug in ("parcel", "feira")}
    return {slug: link and link.state for slug, link in found.items()}


@WITH_AND_WITHOUT
def test_reports_and_messages_are_decided_on_and_answered(service: Service, sign_in: SignIn, script: bool) -> None:
    write(service, "I lost my phone.", address="layla@example.com")
    write(service, "My neighbour’s stall.", "feira")
    write(service, "They want money for a parcel.", "parcel", "sam@example.com")
    page = sign_in(java_script_enabled=script)
    heading, answer = page.get_by_role("heading", level=1), page.get_by_role("textbox", name="Answer")
    expect(page.get_by_text("2 reports unanswered")).to_be_visible()
    expect(page.get_by_text("1 message unanswered")).to_be_visible()
    assert_fits(page)
    owners_tab(page, "Reports")
    expect(heading).to_have_text("Report about parcel")
    expect(page.get_by_text("1 other link has it")).to_be_visible()
    answer.fill("Thank you, it is gone.")
    page.get_by_role("button", name="Mark as answered").click()
    expect(page.get_by_text("Choose what happens to the link.").first).to_be_visible()
    expect(answer).to_have_value("Thank you, it is gone.")
    assert_fits(page)
    page.get_by_role("radio", name="Disable the link and block its numbers").check()
    page.get_by_role("button", name="Mark as answered").click()
    expect(heading).to_have_text("Report about feira")
    page.get_by_role("radio", name="No reason to act").check()
    page.get_by_role("button", name="Mark as answered").click()
    expect(heading).to_have_text("Message")
    answer.fill("Here is a new secret link.")
    page.get_by_role("textbox", name="Note").fill("called back")
    page.get_by_role("button", name="Mark as answered").click()
    expect(page.get_by_text("Nothing here.")).to_be_visible()
    assert_fits(page)
    assert states(service) == {"parcel": State.DISABLED_BY_OWNER, "feira": State.ACTIVE}
    assert blocked(service) == {BAD[1:]}
    with service.db.read() as tx:
        assert {(one.answer, one.note) for one in inbox.newest(tx) if one.answered_at} == {
            ("Thank you, it is gone.", ""),
            ("", ""),
            ("Here is a new secret link.", "called back"),
        }


@WITH_AND_WITHOUT
def test_a_blocked_number_is_refused_in_each_spelling_and_a_new_link_is_handed_over(
    service: Service, sign_in: SignIn, new_page: NewPage, script: bool
) -> None:
    page = sign_in(java_script_enabled=script)
    owners_tab(page, "Blocks")
    page.get_by_label("Value", exact=True).fill("https://wa.me/447911123456")
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_text("2 links have this now.")).to_be_visible()
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_role("button", name="Remove: +44")).to_be_visible()
    assert blocked(service) == {BAD[1:]}
    owners_tab(page, "Links")
    page.get_by_role("link", name="New link").click()
    number = page.get_by_label("Your WhatsApp number")
    for spelling in ("07911 123456", "https://wa.me/447911123456", "+44 (0)7911 123-456"):
        page.locator("[name=phone-country]").select_option("GB")
        number.fill(spelling)
        page.get_by_role("button", name="Create link").click()
        expect(page.get_by_text("The owner of this site has blocked this number.").first).to_be_visible()
        expect(number).to_have_value(spelling)
    number.fill("+961 71 123 456")
    page.get_by_role("button", name="Create link").click()
    customer = new_page(java_script_enabled=script)
    customer.goto(saved(service, page))
    expect(customer.get_by_label("Label")).to_be_visible()


@WITH_AND_WITHOUT
def test_sessions_elsewhere_and_here_are_ended(sign_in: SignIn, script: bool) -> None:
    lost = sign_in(java_script_enabled=script, user_agent=DESKTOP)
    other, page = sign_in(java_script_enabled=script), sign_in(java_script_enabled=script)
    page.get_by_role("link", name="Sessions").click()
    expect(page.get_by_text("This browser")).to_be_visible()
    assert_fits(page)
    page.get_by_role("button", name="Sign out: Firefox").click()
    expect(page.get_by_role("button", name="Sign out: Firefox")).to_have_count(0)
    lost.goto("/admin/links")
    expect(lost.get_by_label("Password")).to_be_visible()
    page.get_by_role("button", name="Sign out all other browsers").click()
    expect(page.get_by_role("button", name="Sign out all other browsers")).to_have_count(0)
    other.goto("/admin/links")
    expect(other.get_by_label("Password")).to_be_visible()
    page.get_by_role("navigation", name="Owner", exact=True).get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("navigation", name="Owner", exact=True)).to_have_count(0)
    page.goto("/admin")
    expect(page.get_by_label("Password")).to_be_visible()


@WITH_AND_WITHOUT
def test_links_are_disabled_enabled_blocked_and_deleted(service: Service, sign_in: SignIn, script: bool) -> None:
    page = sign_in(java_script_enabled=script)
    owners_tab(page, "Links")
    pick(page, "Parcel")
    press(page, "Disable")
    expect(page.get_by_text("1 link disabled.")).to_be_visible()
    assert states(service)["parcel"] is State.DISABLED_BY_OWNER
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("1 link is as it was.")).to_be_visible()
    assert states(service)["parcel"] is State.ACTIVE
    pick(page, "Parcel", "Feira")
    press(page, "Disable")
    expect(page.get_by_text("2 links disabled.")).to_be_visible()
    page.get_by_role("searchbox").fill("7911 12")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_text("2 links found")).to_be_visible()
    pick(page, "Feira")
    press(page, "Enable")
    expect(page.get_by_text("1 link enabled.")).to_be_visible()
    assert states(service) == {"parcel": State.DISABLED_BY_OWNER, "feira": State.ACTIVE}

    pick(page, "Parcel", "Feira")
    press(page, "Block numbers")
    expect(page.get_by_text("2 links have this now.")).to_be_visible()
    assert_fits(page)
    page.get_by_label("Reason").fill("Parcel fraud")
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_text("Parcel fraud")).to_have_count(2)
    assert blocked(service) == {BAD[1:], GOOD[1:]}

    owners_tab(page, "Links")
    pick(page, "Parcel")
    press(page, "Delete")
    expect(page.get_by_role("heading", level=1)).to_have_text("Delete 1 link?")
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_text("1 link deleted.")).to_be_visible()
    assert states(service) == {"parcel": None, "feira": State.ACTIVE}


@WITH_AND_WITHOUT
def test_a_link_is_opened_and_handed_over_so_that_its_creator_is_out(
    service: Service, sign_in: SignIn, new_page: NewPage, script: bool
) -> None:
    _, earlier = add_link(service, slug="souk", label="Souk")
    creator, other = new_page(java_script_enabled=script), new_page(java_script_enabled=script)
    creator.goto(f"/m/{earlier}")
    expect(creator.get_by_label("Label")).to_be_visible()
    page = sign_in(java_script_enabled=script)
    owners_tab(page, "Links")
    page.get_by_role("row", name="Souk").get_by_role("link", name="Souk").first.click()
    expect(page).to_have_url(re.compile("/manage/souk$"))
    page.go_back()
    page.locator("a[href='/stats/souk']").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Souk")
    page.go_back()
    page.get_by_role("link", name="New secret link: Souk").click()
    page.get_by_label("Someone else").check()
    assert_fits(page)
    page.get_by_role("button", name="Create a new secret link").click()
    other.goto(saved(service, page))
    expect(other.get_by_label("Label")).to_be_visible()
    for path in ("/manage/souk", f"/m/{earlier}"):
        creator.goto(path)
        expect(creator.get_by_role("heading", level=1)).to_be_visible()
        expect(creator.get_by_label("Label")).to_have_count(0)


@WITH_AND_WITHOUT
def test_blocks_are_counted_set_and_removed_the_brand_previewed_and_the_acts_exported(
    service: Service, sign_in: SignIn, script: bool
) -> None:
    page = sign_in(java_script_enabled=script)
    owners_tab(page, "Blocks")
    page.get_by_label("Block", exact=True).select_option("prefix")
    page.get_by_label("Value", exact=True).fill("+44 7911")
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_text("2 links have this now.")).to_be_visible()
    assert blocked(service) == set()
    page.get_by_role("button", name="Block", exact=True).click()
    expect(page.get_by_text("+447911…")).to_be_visible()
    assert_fits(page)
    assert blocked(service) == {"447911"}
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("Nothing is blocked.")).to_be_visible()

    owners_tab(page, "Settings")
    page.get_by_label("Name").fill("Souk")
    page.get_by_label("Logo", exact=True).fill(f"{PACKAGE}/static/logo.svg")
    page.get_by_label("Email address for messages").fill("zaynab@example.com")
    page.get_by_role("button", name="Preview").click()
    for line in 'site_name = "Souk"', f'site_logo = "{PACKAGE}/static/logo.svg"', 'owner_email = "zaynab@example.com"':
        expect(page.get_by_text(line)).to_be_visible()
    expect(page.get_by_role("link", name="zaynab@example.com")).to_be_visible()
    assert_fits(page)

    owners_tab(page, "Audit list")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download CSV").click()
    text = Path(download.value.path()).read_text("utf-8-sig")
    with service.db.read() as tx:
        assert text.count("\n") - 1 == audit.count(tx) == 3


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_tab_of_a_page_is_in_view_on_a_phone(new_page: NewPage, lang: str) -> None:
    page = new_page(viewport={"width": 360, "height": 740}, locale=lang)
    page.goto("/admin")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main button.btn").click()
    page.goto("/admin/audit")
    expect(page.locator("nav.tabs [aria-current]")).to_be_in_viewport(ratio=0.95)
    assert page.evaluate("scrollY") == 0
