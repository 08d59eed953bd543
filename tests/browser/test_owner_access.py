"""How the owner gets in without the password or the phone, and who else may create links, in a browser."""

import dataclasses

import pytest
from playwright.sync_api import Page, expect

from iwts.instance.service import Service
from iwts.links import codes
from iwts.owner import factor, login_link, password
from iwts.owner.factor import Factor
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, SignIn, assert_fits, save
from tests.conftest import PASSWORD, Open

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cheap_hashes")]


@pytest.fixture
def service(open_service: Open) -> Service:
    """A server on which anyone creates links, and whose owner has a password."""
    service = open_service()
    with service.db.write() as tx:
        password.put(tx, codes.hashed(PASSWORD))
    return service


def create(page: Page, number: str) -> None:
    page.goto("/")
    page.get_by_label("Your WhatsApp number").fill(number)
    page.get_by_role("button", name="Create link").click()


@WITH_AND_WITHOUT
def test_a_recovery_code_opens_once_and_few_that_are_left_are_told(
    service: Service, new_page: NewPage, script: bool
) -> None:
    recovery = factor.new_recovery_codes()[:4]
    with service.db.write() as tx:
        factor.put(tx, Factor(factor.new_key(), 0), recovery)

    def try_(page: Page) -> None:
        page.goto("/admin/blocks")
        expect(page.get_by_label("Code")).to_be_visible()
        page.get_by_role("link", name="Use a recovery code").click()
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_label("Recovery code").fill(recovery[0].upper())
        assert_fits(page)
        page.get_by_role("button", name="Continue").click()

    page, other = new_page(java_script_enabled=script), new_page(java_script_enabled=script)
    try_(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Blocks")
    page.get_by_role("link", name="Sessions").click()
    expect(page.get_by_text("3 recovery codes are left.")).to_be_visible()
    assert_fits(page)
    try_(other)
    expect(other.get_by_text("This recovery code is mistyped, or has been used already.").first).to_be_visible()
    expect(other.get_by_label("Recovery code")).to_be_visible()
    assert_fits(other)


@WITH_AND_WITHOUT
def test_a_log_in_link_opens_in_one_browser_only(service: Service, new_page: NewPage, script: bool) -> None:
    with service.db.write() as tx:
        address = f"/admin/login/{login_link.make(tx)}"
    first, second = new_page(java_script_enabled=script), new_page(java_script_enabled=script)
    for page in (first, second):
        page.goto(address)
        expect(page.get_by_text("This link signs you in once, in this browser.")).to_be_visible()
        assert_fits(page)
    first.get_by_role("button", name="Continue").click()
    expect(first.get_by_role("heading", level=1)).to_have_text("Overview")
    second.get_by_role("button", name="Continue").click()
    expect(second.get_by_text("For a new one, run iwts admin link on the server.")).to_be_visible()
    assert_fits(second)
    second.goto("/admin")
    expect(second.get_by_label("Password")).to_be_visible()


@WITH_AND_WITHOUT
def test_creation_is_closed_for_strangers_and_links_that_exist_go_on(
    service: Service, new_page: NewPage, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, script: bool
) -> None:
    def set_(**changed: str) -> None:
        monkeypatch.setattr(service, "config", dataclasses.replace(service.config, **changed))

    creator, stranger = new_page(java_script_enabled=script), new_page(java_script_enabled=script)
    create(creator, "+39 06 698 1234")
    expect(creator.get_by_text("Your secret link")).to_be_visible()
    panel = creator.url.removesuffix("/ready")

    set_(create="passphrase", create_passphrase="sette gatti")
    passphrase = stranger.get_by_label("Passphrase of this site")
    for typed in ("", "sei gatti"):
        create(stranger, "+39 06 698 5678")
        passphrase.fill(typed)
        stranger.get_by_role("button", name="Create link").click()
        expect(stranger.get_by_label("Your WhatsApp number")).to_have_value("+39 06 698 5678")
        expect(passphrase).to_have_attribute("aria-invalid", "true")
        assert_fits(stranger)
    passphrase.fill("sette  gatti")
    stranger.get_by_role("button", name="Create link").click()
    expect(stranger.get_by_text("Your secret link")).to_be_visible()
    stranger.goto("/")
    expect(passphrase).to_have_count(0)
    set_(create_passphrase="otto cani")
    stranger.reload()
    expect(passphrase).to_be_visible()

    set_(create="owner")
    stranger.reload()
    expect(stranger.get_by_role("heading", level=1)).to_have_text("Only the owner creates links here")
    expect(stranger.get_by_label("Your WhatsApp number")).to_have_count(0)
    assert_fits(stranger)
    creator.goto(panel)
    creator.get_by_label("Label", exact=True).fill("Trattoria")
    save(creator)
    expect(creator.get_by_text("Saved.")).to_be_visible()
    owner = sign_in(java_script_enabled=script)
    create(owner, "+39 06 698 9012")
    expect(owner.get_by_text("Your secret link")).to_be_visible()
