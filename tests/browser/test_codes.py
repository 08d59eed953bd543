"""Codes in a real browser, typed by creators and visitors."""

import pytest
from playwright.sync_api import expect

from iwts.instance.service import Service
from iwts.limits.rates import Limiter
from iwts.links import access, codes, setters
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, assert_fits, chat_opened
from tests.conftest import add_link, counted

pytestmark = pytest.mark.slow


@WITH_AND_WITHOUT
def test_a_visitor_types_the_code_and_the_chat_opens(service: Service, new_page: NewPage, script: bool) -> None:
    link, _ = add_link(service, slug="nour", message="Hello")
    with service.db.write() as tx:
        setters.set_visitor_code(tx, link, codes.hashed("2468"))
    page = new_page(java_script_enabled=script)
    page.goto("/nour?c=ig", referer="https://www.instagram.com/")
    field, button = page.get_by_label("Code"), page.get_by_role("button", name="Open chat")
    field.fill("1357")
    button.click()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_value("")
    expect(page.locator("#code-error")).to_have_text("This code is wrong. Check it and try again.")
    field.fill("٢٤٦٨")
    assert chat_opened(page, button.click) == "https://wa.me/14155550132?text=Hello"
    found = counted(service, link)
    assert (found.visits, found.by["campaign"], found.by["referrer"]) == (1, {"ig": 1}, {"instagram.com": 1})
    assert page.context.cookies() == []


@pytest.mark.parametrize("process", ["front", "web"])
def test_after_a_wait_a_visitor_resends_the_code_and_the_chat_opens(
    service: Service, new_page: NewPage, monkeypatch: pytest.MonkeyPatch, process: str
) -> None:
    link, _ = add_link(service, slug="nour")
    with service.db.write() as tx:
        setters.set_visitor_code(tx, link, codes.hashed("2468"))
    page = new_page()
    page.goto("/nour")
    page.get_by_label("Code").fill("2468")
    with monkeypatch.context() as busy:
        busy.setattr(Limiter if process == "front" else service.limit_forms, "take", lambda *_: 9.0)
        page.get_by_role("button", name="Open chat").click()
        again = page.get_by_role("button", name="Try again")
        expect(again).to_be_visible()
    assert chat_opened(page, again.click) == "https://wa.me/14155550132"


@WITH_AND_WITHOUT
def test_a_visitor_types_the_code_and_picks_a_number(service: Service, new_page: NewPage, script: bool) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", slug="pick", routing="pick")
    with service.db.write() as tx:
        setters.set_visitor_code(tx, link, codes.hashed("2468"))
    page = new_page(java_script_enabled=script)
    page.goto("/pick")
    page.get_by_label("Code").fill("2468")
    page.get_by_role("button", name="Open chat").click()
    chat = chat_opened(page, page.get_by_role("link", name="+44 20 7946 0958").click)
    assert chat == "https://wa.me/442079460958"


@WITH_AND_WITHOUT
def test_a_creator_opens_a_link_with_its_code(service: Service, new_page: NewPage, base: str, script: bool) -> None:
    link, _ = add_link(service, slug="nour")
    with service.db.write() as tx:
        access.set_code(tx, link, codes.hashed("sesame"))
    page = new_page(java_script_enabled=script)
    page.goto("/my")
    page.get_by_role("link", name="Open with a code").click()
    page.get_by_label("Your link").fill(f"{base}/nour")
    page.get_by_label("Link code").fill("simsim")
    page.get_by_role("button", name="Open settings").click()
    expect(page.locator("#code-error")).to_have_text("The link and the code don’t match. Check both.")
    expect(page.get_by_label("Your link")).to_have_value(f"{base}/nour")
    page.get_by_label("Link code").fill("sesame")
    page.get_by_role("button", name="Open settings").click()
    expect(page).to_have_url(f"{base}/manage/nour")


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("width", [320, 1280])
def test_pages_for_codes_fit_the_screen(service: Service, new_page: NewPage, lang: str, width: int) -> None:
    slug = "a-very-long-ending-that-fills-the-screen"
    link, _ = add_link(service, slug=slug)
    with service.db.write() as tx:
        setters.set_visitor_code(tx, link, codes.hashed("2468"))
    page = new_page(viewport={"width": width, "height": 740})
    for path in ("/open", f"/{slug}", f"/{slug}+"):
        page.goto(f"{path}?lang={lang}")
        assert page.evaluate("document.documentElement.dir") == ("rtl" if lang == "ar" else "ltr")
        assert_fits(page)
