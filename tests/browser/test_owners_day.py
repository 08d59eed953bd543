"""A day of an owner, as one walk of people on their phones: from a fraud to an end of it."""

import dataclasses

import pytest
from playwright.sync_api import Page, expect

from iwts.instance.service import Service
from iwts.links import store as links
from tests.browser.conftest import NewPage, SignIn, assert_fits, owners_tab
from tests.browser.test_mail import service, tick
from tests.conftest import Clock, add_link
from tests.patience import PATIENCE
from tests.smtp import MailServer
from tests.visitor import DESKTOP

__all__ = ["service", "tick"]  # fixtures
pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cheap_hashes")]

FRAUD = "+64 21 555 123"


def create(page: Page, number: str) -> None:
    page.goto("/")
    page.locator("[name=phone-country]").select_option("NZ")
    page.get_by_label("Your WhatsApp number").fill(number)
    page.get_by_role("button", name="Create link").click()
    assert_fits(page)


def write(page: Page, clock: Clock, label: str, text: str, address: str) -> None:
    """Fill in the form for a report or a message, and send it."""
    page.get_by_label(label, exact=True).fill(text)
    page.get_by_label("Your email address").fill(address)
    clock.advance(seconds=5)  # the minimum time to fill in the form
    page.get_by_role("main").get_by_role("button").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")
    assert_fits(page)


def test_an_owner_ends_a_fraud_and_helps_a_customer(
    service: Service,
    new_page: NewPage,
    sign_in: SignIn,
    clock: Clock,
    mail_server: MailServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_link(service, "+6498765432", slug="flowers", label="Flowers")
    fraudster, victim, customer = new_page(), new_page(), new_page()
    create(fraudster, FRAUD)
    slug = fraudster.locator("#link b").inner_text()
    victim.goto(f"/{slug}+")
    victim.get_by_role("link", name="Report this link").click()
    write(victim, clock, "Reason", "They want money for a parcel.", "rua@example.com")
    customer.goto("/contact")
    write(customer, clock, "Message", "I lost the secret link of flowers.", "mere@example.com")

    # The laptop is lost, and the owner has a phone.
    laptop, phone = sign_in(user_agent=DESKTOP), sign_in()
    expect(phone.get_by_text("1 report unanswered")).to_be_visible()
    expect(phone.get_by_text("1 message unanswered")).to_be_visible()
    phone.get_by_role("link", name="Sessions").click()
    phone.get_by_role("button", name="Sign out: Firefox").click()
    expect(phone.get_by_role("button", name="Sign out: Firefox")).to_have_count(0)
    assert_fits(phone)
    laptop.goto("/admin/links")
    expect(laptop.get_by_label("Password")).to_be_visible()

    # The number is blocked in one spelling, and refused in three.
    owners_tab(phone, "Blocks")
    phone.get_by_label("Value", exact=True).fill(FRAUD)
    phone.get_by_role("button", name="Block", exact=True).click()
    expect(phone.get_by_text("1 link has this now.")).to_be_visible()
    phone.get_by_role("button", name="Block", exact=True).click()
    expect(phone.get_by_role("button", name="Remove: +64")).to_be_visible()
    assert_fits(phone)
    for spelling in "021 555 123", "0064 (21) 555-123", "https://api.whatsapp.com/send?phone=6421555123":
        create(fraudster, spelling)
        expect(fraudster.get_by_text("The owner of this site has blocked this number.").first).to_be_visible()
    answer = victim.goto(f"/{slug}")
    assert answer
    assert answer.status == 410
    assert_fits(victim)

    # The report is decided on and the message answered; both who wrote get an email.
    owners_tab(phone, "Reports")
    expect(phone.get_by_role("heading", level=1)).to_have_text(f"Report about {slug}")
    phone.get_by_role("radio", name="Disable the link", exact=False).first.check()
    for text in "Thank you, it is gone.", "Your new secret link follows.":
        phone.get_by_role("textbox", name="Answer").fill(text)
        phone.get_by_role("button", name="Mark as answered").click()
        expect(phone.get_by_text("Marked as answered.")).to_be_visible()
        assert mail_server.arrived.wait(PATIENCE)
        mail_server.arrived.clear()
        body = mail_server.mails[-1].get_body(("plain",))
        assert body
        assert text in body.get_content()
    assert [mail["To"] for mail in mail_server.mails] == ["rua@example.com", "mere@example.com"]

    # The customer gets a new secret link.
    owners_tab(phone, "Links")
    phone.get_by_role("link", name="New secret link: Flowers").click()
    phone.get_by_role("button", name="Create a new secret link").click()
    customer.goto(phone.locator("#secret").inner_text().replace(service.config.public_url, ""))
    expect(customer.get_by_label("Label", exact=True)).to_have_value("Flowers")

    # The settings file closes creation, for everyone but the owner.
    monkeypatch.setattr(service, "config", dataclasses.replace(service.config, create="owner"))
    fraudster.goto("/")
    expect(fraudster.get_by_role("heading", level=1)).to_have_text("Only the owner creates links here")
    create(phone, "+64 9 876 5433")
    expect(phone.get_by_text("Your secret link")).to_be_visible()
    with service.db.read() as tx:
        assert not links.get(tx, slug).active

    phone.goto("/admin")
    owners_tab(phone, "Audit list")
    acts = [act for act in phone.locator("tbody tr td:first-child").all_inner_texts() if act != "admin login"]
    did = "admin sessions --end", "blocks add", "links disable", "messages answer", "links secret", "links add"
    assert acts[::-1] == sorted(acts, key=did.index)
    assert set(acts) == set(did)
