"""The panel in a real browser: renaming, campaigns, a second browser, new secret links."""

import re

import pytest
from playwright.sync_api import Dialog, expect

from iwts.instance.service import Service
from iwts.links import store as links
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, chat_opened, save, show_part
from tests.conftest import add_link

pytestmark = pytest.mark.slow


@pytest.fixture
def secret(service: Service) -> str:
    """The path that opens the panel of the link `shop`."""
    return f"/m/{add_link(service, slug='shop', label='Window')[1]}"


@WITH_AND_WITHOUT
def test_a_slug_is_changed_and_both_lead_to_the_chat(new_page: NewPage, secret: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto(secret)
    page.get_by_label("Link name", exact=True).fill("Bakery")
    save(page)
    expect(page).to_have_url(re.compile("/manage/bakery"))
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    visitor = new_page()
    for slug in ("shop", "bakery"):
        assert chat_opened(visitor, lambda slug=slug: visitor.goto(f"/{slug}")) == "https://wa.me/14155550132"


@WITH_AND_WITHOUT
def test_a_later_save_shows_the_other_changes_and_keeps_the_input(new_page: NewPage, secret: str, script: bool) -> None:
    one, other = new_page(java_script_enabled=script), new_page()
    one.goto(secret)
    other.goto(secret)
    other.get_by_label("Label", exact=True).fill("Theirs")
    save(other)
    one.get_by_role("textbox", name="First message").first.fill("Mine")
    save(one)
    alert = one.get_by_role("alert")
    expect(alert).to_contain_text("changed this link in another browser")
    expect(alert).to_contain_text("Theirs")
    expect(one.get_by_role("textbox", name="First message").first).to_have_value("Mine")
    save(one)
    expect(one.get_by_role("status").first).to_have_text("Saved.")


def test_one_bar_counts_the_changes_of_all_parts_and_saves_or_discards(service: Service, new_page: NewPage) -> None:
    _, secret = add_link(service, "+96170123456", "+35312345678", slug="dental", label="Front")
    page = new_page()
    page.goto(f"/m/{secret}")
    bar, said = page.locator(".changes"), page.locator(".changes b")
    label, name = page.get_by_label("Label", exact=True), page.get_by_label("Link name", exact=True)
    expect(page.get_by_role("button", name="Save changes")).to_have_count(0)
    label.fill("Back")
    expect(said).to_have_text("1 change")
    show_part(page, "numbers")
    page.get_by_role("switch").nth(1).uncheck()
    expect(said).to_have_text("2 changes")
    page.get_by_role("button", name="Add a number").click()
    page.locator("[name=phone-3]").fill("+6421555123")
    page.locator("[name=phone-3-label]").fill("Night")
    expect(said).to_have_text("3 changes")
    page.get_by_role("button", name="Move number 3 up").click()
    page.get_by_role("button", name="Remove number 2").click()
    expect(said).to_have_text("2 changes")
    page.get_by_role("switch").nth(1).check()
    show_part(page, "link")
    label.fill("Front")
    expect(bar).to_be_hidden()
    name.fill("x")
    show_part(page, "sharing")
    expect(bar).to_be_in_viewport()
    save(page)
    expect(name).to_be_focused()
    expect(said).to_have_text("1 change")  # from what is stored, not from what came back
    label.fill("Side")
    expect(said).to_have_text("2 changes")
    show_part(page, "numbers")
    page.get_by_role("link", name="Discard").click()
    expect(page).to_have_url("/manage/dental?part=numbers")
    expect(bar).to_be_hidden()
    show_part(page, "link")
    expect(name).to_have_value("dental")
    label.fill("Side")
    show_part(page, "numbers")
    save(page)
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    expect(page.get_by_text("Chat routing")).to_be_visible()


def test_leaving_with_changes_asks_first(new_page: NewPage, secret: str) -> None:
    page = new_page()
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    page.goto(secret)
    field = page.get_by_label("Label", exact=True)
    field.fill("Other")
    page.get_by_role("link", name="My links", exact=True).click(no_wait_after=True)
    expect(field).to_have_value("Other")
    assert asked == ["beforeunload"]
    field.fill("Window")
    page.get_by_role("link", name="My links", exact=True).click()
    expect(page).to_have_url("/my")
    assert len(asked) == 1


@WITH_AND_WITHOUT
def test_a_mistake_opens_its_part_and_marks_it(new_page: NewPage, secret: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto(secret)
    page.get_by_label("Label", exact=True).fill("L" * 100)
    show_part(page, "numbers")
    page.locator("[name=phone-1]").fill("12")
    show_part(page, "sharing")
    page.get_by_text("Visitor code", exact=True).first.click()
    page.locator("#visitor").fill("-")
    save(page)
    expect(page.get_by_label("Label", exact=True)).to_be_focused()
    expect(page.locator(".side label:has(svg)")).to_have_text(["Link", "Numbers", "Sharing"])
    page.get_by_label("Label", exact=True).fill("Short")
    save(page)
    expect(page.locator("[name=phone-1]")).to_be_focused()
    page.locator("[name=phone-1]").fill("+14155550132")
    save(page)
    expect(page.locator("#visitor")).to_be_focused()


@WITH_AND_WITHOUT
def test_a_disabled_link_says_so_first_and_is_enabled_there(new_page: NewPage, secret: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto(secret)
    show_part(page, "danger")
    page.get_by_role("button", name="Disable link").click()
    expect(page.get_by_text("The link is disabled.")).to_be_in_viewport()
    page.get_by_role("button", name="Enable link").click()
    expect(page.get_by_text("The link is disabled.")).to_have_count(0)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_each_part_of_three_numbers_is_one_screen(service: Service, new_page: NewPage, lang: str) -> None:
    numbers = "+96170123456", "+35312345678", "+6421555123"
    _, secret = add_link(service, *numbers, slug="dental", routing="turn", message="Dr. Haddad?")
    page = new_page(locale=lang)
    page.goto(f"/m/{secret}")
    for part in ("link", "numbers", "sharing", "danger"):
        page.goto(f"/manage/dental?part={part}")
        boxes = [card.bounding_box() for card in page.locator("[data-part]:visible").all()]
        top, bottom = min(box["y"] for box in boxes if box), max(box["y"] + box["height"] for box in boxes if box)
        assert bottom - top <= 760, part


def test_a_panel_whose_script_does_not_come_is_saved_by_a_tap(new_page: NewPage, secret: str) -> None:
    page = new_page()
    page.route("**/panel.js*", lambda route: route.abort("namenotresolved"))
    page.goto(secret)
    page.get_by_label("Label", exact=True).fill("Till")
    show_part(page, "numbers")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    expect(page.get_by_role("heading", level=1)).to_have_text("Till")


@pytest.mark.parametrize("lang", ["en", "de", "ar"])
@pytest.mark.parametrize("width", [320, 360, 600])
def test_no_part_is_alone_in_its_row(new_page: NewPage, secret: str, lang: str, width: int) -> None:
    page = new_page(locale=lang, viewport={"width": width, "height": 740})
    page.goto(secret)
    tops = page.locator(".side label").evaluate_all("(all) => all.map((each) => each.getBoundingClientRect().top)")
    assert min(tops.count(top) for top in tops) > 1


@WITH_AND_WITHOUT
def test_one_number_has_nothing_that_only_several_need(new_page: NewPage, secret: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto(secret)
    show_part(page, "numbers")
    expect(page.locator("[name=phone-1]")).to_be_visible()
    expect(page.locator(":is(.grip, [value^=up], [value^=down], [name=routing]):visible")).to_have_count(0)
    page.get_by_role("button", name="Add a number").click()
    expect(page.get_by_role("radio", name="In turn")).to_be_visible()
    expect(page.get_by_role("button", name="Move number 2 up")).to_be_visible()


@WITH_AND_WITHOUT
def test_a_campaign_gets_its_own_link_and_code(new_page: NewPage, secret: str, base: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto(secret)
    show_part(page, "qr")
    page.get_by_label("Campaign name").fill("till receipt")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#campaigns-saved")).to_be_focused()
    expect(page.locator("#campaigns-saved")).to_be_in_viewport()
    if not script:
        expect(page.locator("#campaigns .code")).to_have_text(f"{base}/shop?c=till-receipt")
    page.get_by_role("link", name="QR code: till-receipt").click()
    expect(page.get_by_text(f"{base}/shop?c=till-receipt")).to_be_visible()
    expect(page.locator("img.qr")).to_be_visible()
    page.go_back()
    page.get_by_role("link", name="Poster: till-receipt").click()
    expect(page.get_by_text("count towards the campaign till-receipt")).to_be_visible()


@WITH_AND_WITHOUT
def test_a_new_secret_link_replaces_the_old_one(new_page: NewPage, secret: str, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto(secret)
    show_part(page, "sharing")
    page.get_by_text("Secret link", exact=True).click()
    page.get_by_role("button", name="Create new secret link").click()
    new = page.locator("#secret").inner_text()
    other = new_page(java_script_enabled=script)
    other.goto(secret)
    expect(other.get_by_role("heading", level=1)).to_have_text("This link no longer works")
    other.goto(new)
    expect(other.get_by_role("heading", level=1)).to_have_text("Window")


@WITH_AND_WITHOUT
def test_after_a_browser_is_signed_out_the_answer_has_the_focus_above_the_others(
    new_page: NewPage, secret: str, script: bool
) -> None:
    pages = [new_page(java_script_enabled=script) for _ in range(3)]
    for page in pages:
        page.goto(secret)
    pages[0].goto("/manage/shop?part=sharing")
    pages[0].get_by_text("Browsers with access").click()
    pages[0].get_by_role("button", name="Sign out: ").first.click()
    answer = pages[0].get_by_text("Access removed.").locator("..")
    expect(answer).to_be_focused()
    expect(answer).to_be_in_viewport()
    expect(pages[0].get_by_role("button", name="Sign out: ")).to_have_count(1)
    expect(pages[0].get_by_role("button", name="Sign out: ")).to_be_in_viewport()


def test_a_secret_link_on_another_site_opens_with_a_button(new_page: NewPage, base: str, secret: str) -> None:
    page = new_page()
    page.goto(f"data:text/html,<a href='{base}{secret}'>shop</a>")
    page.click("a")
    expect(page.get_by_role("heading")).to_have_text("Open the settings of your link")
    page.get_by_role("button", name="Open settings").click()
    expect(page).to_have_url(re.compile("/manage/"))


def test_a_deleted_links_slug_is_offered_to_its_creator(new_page: NewPage, secret: str) -> None:
    page = new_page()
    page.goto(secret)
    show_part(page, "danger")
    page.get_by_label("Type shop to confirm").fill("shop")
    page.get_by_role("button", name="Delete for good").click()
    expect(page.get_by_role("status")).to_have_text("Deleted: shop")
    other = new_page()
    other.goto(secret)
    expect(other.get_by_role("heading", level=1)).to_have_text("This link was deleted")
    other.get_by_role("button", name="Create a new link").click()
    other.get_by_label("Your WhatsApp number").fill("+44 20 7946 0958")
    other.get_by_role("button", name="Create link").click()
    expect(other.get_by_text("Opens a chat with +44 20 7946 0958")).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_hours_are_typed_copied_to_other_days_and_saved(service: Service, new_page: NewPage, script: bool) -> None:
    _, secret = add_link(service, "+96170123456", slug="dental")
    page = new_page(java_script_enabled=script, timezone_id="Asia/Beirut")
    page.goto(f"/m/{secret}")
    show_part(page, "numbers")
    page.get_by_text("When we answer", exact=True).locator("visible=true").click()
    page.locator("[name=when][value=hours]").check(force=True)
    if not script:
        page.get_by_label("Time zone").select_option("Beirut")
    expect(page.get_by_label("Time zone")).to_have_value("Asia/Beirut")  # the browser's
    monday = page.locator("[data-day=hours-mon]")
    monday.locator("summary").click()
    monday.get_by_label("Monday, from").fill("08:00")
    monday.get_by_label("Monday, until").fill("14:00")
    monday.get_by_role("button", name="Add hours").click()
    monday.get_by_label("Monday, from").nth(1).fill("16:00")
    monday.get_by_label("Monday, until").nth(1).fill("01:30")
    for day in ("Tuesday", "Sunday"):
        monday.get_by_label(day).check()
    if script:
        expect(page.locator("[data-day=hours-sun] summary")).to_contain_text("08:00–\u206014:00, 16:00–\u206001:30")
        page.locator("[data-day=hours-sun] summary").click()
        page.get_by_label("Sunday, until").first.fill("15:00")  # Sunday goes its own way
        page.get_by_role("button", name="Remove hours: Sunday").nth(1).click()
        monday.get_by_label("Monday, from").first.fill("08:30")
    page.get_by_role("button", name="Add a day").click()
    added = page.locator("[data-day=day-1]")
    added.get_by_label("Day", exact=True).fill("2027-03-25")
    save(page)
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    with service.db.read() as tx:
        when = links.get(tx, "dental").when
    day = f"{'08:30' if script else '08:00'}-14:00, 16:00-01:30"
    assert (when.zone, when.exceptions) == ("Asia/Beirut", "2027-03-25 closed")
    assert when.hours == f"mon-tue {day}; sun {'08:00-15:00' if script else day}"


def test_a_calendar_file_is_read_in_the_browser(service: Service, new_page: NewPage) -> None:
    _, secret = add_link(service, "+96170123456", slug="dental")
    page = new_page()
    page.goto(f"/m/{secret}")
    show_part(page, "numbers")
    page.get_by_text("When we answer", exact=True).locator("visible=true").click()
    page.get_by_text("Paste a list of days").click()
    event = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270325\r\nSUMMARY:عيد البشارة\r\nEND:VEVENT\r\n"
    calendar = f"BEGIN:VCALENDAR\r\n{event}END:VCALENDAR\r\n".encode()
    page.get_by_label("Calendar file").set_input_files(
        {"name": "a.ics", "mimeType": "text/calendar", "buffer": calendar}
    )
    expect(page.get_by_label("A day in each line")).to_have_value(re.compile("20270325"))
    page.get_by_label("Time zone").select_option("Beirut")
    save(page)
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    with service.db.read() as tx:
        assert links.get(tx, "dental").when.exceptions == "2027-03-25 closed"
