"""Pages for visitors in a browser: names of any kind fit, numbers can be copied, and the languages are in sight."""

import pytest
from playwright.sync_api import expect

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, assert_fits
from tests.conftest import add_link

pytestmark = pytest.mark.slow

NUMBERS = "+819012345678", "+380501234567"
NAMES = {
    "long": ("Подовжувальнотрансформаторобудівельний", "x" * 160),
    "two-ways": ("نان بربری Café 24/7 \u202eevil\u202c", "<b>שלום</b> \u2066hello"),
    "wide": ("😀" * 40 + "W" * 40, "ｗｉｄｅ" * 40),
}


@pytest.mark.parametrize("width", [320, 1280])
def test_names_of_any_kind_fit_also_at_twice_the_size(service: Service, new_page: NewPage, width: int) -> None:
    for slug, (name, text) in NAMES.items():
        add_link(service, *NUMBERS, slug=slug, routing="pick", public_name=name, public_text=text)
    page = new_page(viewport={"width": width, "height": 640})
    for slug in NAMES:
        for path in (f"/{slug}", f"/{slug}+"):
            page.goto(path)
            page.evaluate("document.querySelectorAll('details.fold').forEach((each) => { each.open = true; })")
            assert_fits(page)
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert_fits(page)


@WITH_AND_WITHOUT
def test_who_has_no_whatsapp_finds_the_numbers(service: Service, new_page: NewPage, script: bool) -> None:
    add_link(service, *NUMBERS, slug="shop", routing="pick")
    page = new_page(java_script_enabled=script)
    if script:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/shop")
    page.get_by_text("No WhatsApp?").click()
    numbers = page.locator("details.fold")
    expect(numbers.get_by_text("+81 90-1234-5678")).to_be_visible()
    expect(numbers.get_by_role("button", name="Copy number: +380 50 123 4567")).to_have_count(int(script))
    if script:
        numbers.get_by_role("button", name="Copy number: +380 50 123 4567").click()
        expect(page.locator(".toast")).to_have_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()") == NUMBERS[1]


@pytest.mark.parametrize("width", [360, 1280])
def test_every_language_is_in_sight_and_one_tap_away(service: Service, new_page: NewPage, width: int) -> None:
    add_link(service, *NUMBERS, slug="shop", routing="pick")
    page = new_page(viewport={"width": width, "height": 700})
    for path in ("/shop", "/nosuch"):
        page.goto(f"{path}?c=card")
        page.get_by_label("Language: English").click()
        for language in ("English", "Русский"):
            expect(page.get_by_role("link", name=language)).to_be_in_viewport(ratio=1)
        page.get_by_role("link", name="Türkçe").click()
        expect(page.locator("html")).to_have_attribute("lang", "tr")
        page.context.clear_cookies()


@WITH_AND_WITHOUT
def test_many_people_are_found_by_name_and_number(service: Service, new_page: NewPage, script: bool) -> None:
    names = {"Zoë Ünlü": "+12025550100", "مريم": "+12025550177", "Ana Souza": "+12025550104"}
    others = {f"Desk {n}": f"+4420794600{n:02}" for n in range(6)}
    typed = [Typed(number, label=name) for name, number in (names | others).items()]
    with service.db.write() as tx:
        links.create(tx, Draft.check(typed, slug="shop", routing="pick"), tokens.digest(tokens.new()))
    page = new_page(viewport={"width": 360, "height": 740}, java_script_enabled=script)
    page.goto("/shop")
    people = page.locator(".people li:visible")
    expect(people).to_have_count(len(names) + len(others))
    field = page.get_by_label("Search")
    if not script:
        expect(field).to_be_hidden()
        return
    wanted = {"zoe": "Zoë", "UNLU z": "Zoë", "مريم": "مريم", "202-555 01 77": "مريم", "٥٥٥٠١٠٤": "Ana", "sou": "Ana"}
    for part, name in wanted.items():
        field.fill(part)
        expect(people).to_have_count(1)
        expect(people).to_contain_text(name)
    field.fill("nobody")
    expect(people).to_have_count(0)
    expect(page.get_by_role("status")).to_have_text("No one found")
    field.fill("")
    expect(people).to_have_count(len(names) + len(others))


def test_few_people_need_no_search(service: Service, new_page: NewPage) -> None:
    add_link(service, *NUMBERS, slug="shop", routing="pick")
    page = new_page()
    page.goto("/shop")
    expect(page.locator(".people li")).to_have_count(len(NUMBERS))
    expect(page.get_by_label("Search")).to_have_count(0)
