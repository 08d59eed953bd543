"""Links by mail, from the form to the inbox and back."""

import re

import pytest
from playwright.sync_api import expect

from iwts.instance.service import Service
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage
from tests.conftest import Open
from tests.patience import PATIENCE
from tests.smtp import MailServer

pytestmark = pytest.mark.slow


@pytest.fixture
def service(open_service: Open, mail_server: MailServer) -> Service:
    return open_service(**mail_server.settings)


@pytest.fixture
def tick() -> float:
    return 0.01


def links_in_next_mail(mail_server: MailServer) -> list[str]:
    """Return the links in the next mail."""
    assert mail_server.arrived.wait(PATIENCE)
    mail_server.arrived.clear()
    body = mail_server.mails[-1].get_body(("plain",))
    assert body
    return re.findall(r"http://\S+", body.get_content())


@WITH_AND_WITHOUT
def test_a_link_is_mailed_and_recovered_and_its_address_forgotten(
    new_page: NewPage, base: str, mail_server: MailServer, script: bool
) -> None:
    page = new_page(java_script_enabled=script)
    page.goto("/")
    page.get_by_label("Your WhatsApp number").fill("+1 415 555 0132")
    page.get_by_text("More options").click()
    page.get_by_label("Link name").fill("nour")
    page.get_by_label("Email").fill("nour@example.com")
    page.get_by_role("button", name="Create link").click()
    expect(page.get_by_text("is on its way to nour@example.com")).to_be_visible()
    first = next(link for link in links_in_next_mail(mail_server) if "/m/" in link)

    other = new_page(java_script_enabled=script)
    other.goto(first)
    assert other.url == f"{base}/manage/nour"

    third = new_page(java_script_enabled=script)
    third.goto("/my")
    third.get_by_role("link", name="Recover my links").first.click()
    third.get_by_role("textbox").fill("Nour@example.com")
    third.get_by_role("main").get_by_role("button").first.click()
    again = links_in_next_mail(mail_server)
    third.goto(next(link for link in again if "/m/" in link))
    assert third.url == f"{base}/manage/nour"
    third.goto(next(link for link in again if "/forget/" in link))
    third.get_by_role("button", name="Forget my address").click()
    expect(third.get_by_role("heading", level=1)).to_have_text("Address forgotten")
    page.goto("/manage/nour")
    expect(page.get_by_label("Your email address")).to_have_value("")
