"""Links with several numbers in a real browser: on a phone, with and without a script."""

import re
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, Request, Route, expect

from iwts.instance.service import Service
from iwts.links import store as links
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, chat_opened, save, show_part
from tests.conftest import add_link

pytestmark = pytest.mark.slow


def labels(page: Page) -> list[str]:
    return [box.input_value() for box in page.locator("#numbers [name$=-label]").all()]


def unfold(page: Page) -> None:
    page.locator("#numbers > li > details").evaluate_all("(all) => all.forEach((one) => { one.open = true; })")


def open_panel(service: Service, page: Page) -> None:
    """Open the panel of a link with the numbers one, two and three, which answer in turn."""
    _, secret = add_link(service, "+14155550132", "+442079460958", "+493023125118", slug="shop", routing="turn")
    page.goto(f"/m/{secret}")
    show_part(page, "numbers")
    unfold(page)
    for n, name in enumerate(("one", "two", "three"), 1):
        page.locator(f"[name=phone-{n}-label]").fill(name)


@WITH_AND_WITHOUT
def test_a_group_is_made_and_a_visitor_picks(new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto("/")
    page.get_by_text("Several numbers").click()
    expect(page.get_by_label("Your WhatsApp number")).to_be_hidden()
    page.get_by_label("Number 1", exact=True).fill("+1 (415) 555-0132")
    page.get_by_label("Name of number 1").fill("Orders")
    page.get_by_role("button", name="Add a number").click()
    page.locator("[name=phone-2-country]").select_option("GB", force=True)
    page.get_by_label("Number 2", exact=True).fill("020 7946 0958")
    page.get_by_label("Name of number 2").fill("London")
    page.get_by_label("Number 3", exact=True).fill("030 23125118")
    page.get_by_role("button", name="Remove number 3").click()
    expect(page.get_by_label("Number 3", exact=True)).to_have_count(0)
    page.get_by_text("More options").click()
    page.get_by_label("Link name").fill("team")
    page.get_by_role("button", name="Create link").click()
    expect(page.get_by_text("2 numbers, visitor picks")).to_be_visible()
    visitor = new_page(java_script_enabled=script)
    visitor.goto("/team")
    expect(visitor.get_by_role("listitem").get_by_role("link")).to_have_text(
        [re.compile("Orders"), re.compile("London")]
    )
    chat = chat_opened(visitor, visitor.get_by_role("link", name="London").click)
    assert chat == "https://wa.me/442079460958"


@WITH_AND_WITHOUT
def test_a_pasted_list_becomes_named_rows(new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto("/")
    page.get_by_text("Several numbers").click()
    page.get_by_text("Paste a list of numbers").click()
    page.get_by_label("Country for numbers without +").select_option("ZA")
    page.get_by_label("Names and numbers").fill("Thandi, 082 123 4567\nלאה: +972 50-234-5678\nsoon")
    page.get_by_role("button", name="Add these numbers").click()
    expect(page.get_by_role("status").filter(has_text="2 numbers added.")).to_be_visible()
    expect(page.get_by_label("Number 2", exact=True)).to_have_value("+972 50-234-5678")
    expect(page.locator("[name=phone-1-country]")).to_have_value("ZA")
    expect(page.get_by_label("Names and numbers")).to_have_value("soon")
    page.get_by_role("button", name="Create link").click()
    expect(page.get_by_text("2 numbers, visitor picks")).to_be_visible()


def test_a_list_that_is_pasted_into_a_number_becomes_rows(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/")
    paste = """(field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text", text);
        return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }"""
    assert page.locator("#phone").evaluate(paste, "+27 82 123 4567"), "one number stays where it is pasted"
    with page.expect_navigation():
        page.locator("#phone").evaluate(paste, "Thandi +27 82 123 4567\n+972 50-234-5678")
    expect(page.get_by_label("Name of number 1")).to_have_value("Thandi")
    expect(page.get_by_label("Number 2", exact=True)).to_have_value("+972 50-234-5678")


def test_the_preview_names_those_who_answer_by_turns(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/")
    page.get_by_text("Several numbers").click()
    for n, name in enumerate(("Thandi", "לאה"), 1):
        page.get_by_label(f"Name of number {n}").fill(name)
    names = page.locator("[data-between]")
    page.locator("[name=routing][value=turn]").check(force=True)
    expect(names).to_have_text("Thandi, לאה")
    expect(page.locator("[data-turns]")).to_be_visible()
    page.get_by_role("button", name="Add a number").click()
    page.get_by_label("Number 3", exact=True).fill("082 123 4567")
    page.get_by_role("button", name="Add a number").click()
    page.get_by_label("Name of number 4").fill("Zé")
    expect(names).to_have_text("Thandi, לאה, 082 123 4567 …")
    page.locator("[name=routing][value=first]").check(force=True)
    expect(names).to_have_text("Thandi")
    page.get_by_text("One number").click()
    expect(names).to_have_text("You")


def test_a_new_row_begins_with_the_country_of_the_row_above(new_page: NewPage) -> None:
    page = new_page(locale="en-US")
    page.goto("/")
    page.get_by_text("Several numbers").click()
    page.get_by_label("Number 2", exact=True).fill("+27 8")
    page.get_by_role("button", name="Add a number").click()
    expect(page.locator("[name=phone-3-country]")).to_have_value("ZA")
    expect(page.locator("#numbers li").nth(2).locator("[data-land]")).to_have_text("🇿🇦 +27")
    page.get_by_label("Number 3", exact=True).fill("0821234567")
    page.get_by_label("Name of number 3").focus()
    expect(page.get_by_label("Number 3", exact=True)).to_have_value("+27 82 123 4567")


def test_the_message_of_a_number_says_how_full_it_is(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/")
    page.get_by_text("Several numbers").click()
    page.get_by_role("button", name="Add a number").click()
    page.get_by_text("Custom first message").nth(2).click()
    message, said = page.get_by_label("Custom first message for number 3"), page.locator("[data-used] > *").nth(2)
    message.fill("é" * 100)
    expect(said).to_be_hidden()
    message.fill("x" * 990)
    expect(said).to_have_text("990 / 1,000")
    expect(said).to_be_visible()


@WITH_AND_WITHOUT
def test_numbers_are_ordered_by_keyboard_and_paused(service: Service, new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    open_panel(service, page)
    expect(page.locator(".grip").first).to_be_visible(visible=script)
    page.get_by_role("button", name="Move number 1 down").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#numbers [name$=-label]").first).to_have_value("two")
    unfold(page)
    page.get_by_role("button", name="Move number 3 up").focus()
    page.keyboard.press("Space")
    expect(page.locator("#numbers [name$=-label]").nth(1)).to_have_value("three")
    assert labels(page) == ["two", "three", "one"]
    page.get_by_role("switch").nth(0).uncheck()
    save(page)
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    assert labels(page) == ["two", "three", "one"]
    with service.db.read() as tx:
        assert [(n.label, n.active) for n in links.get(tx, "shop").numbers] == [
            ("two", False),
            ("three", True),
            ("one", True),
        ]


def test_rows_are_counted_and_the_focus_stays_in_place(service: Service, new_page: NewPage) -> None:
    page = new_page()
    open_panel(service, page)
    focused = page.locator(":focus")
    page.get_by_role("button", name="Remove number 1").click()
    expect(focused).to_have_attribute("aria-label", "Remove number 1")
    expect(page.locator("[data-count]")).to_have_text("2")
    page.get_by_role("button", name="Add a number").click()
    page.keyboard.type("four")
    page.get_by_label("Number 3", exact=True).fill("+971501234567")
    up, down = ["four", "two", "three"], ["two", "three", "four"]
    for button, order in (("3 up", up), ("1 down", down), ("3 up", up)):
        page.get_by_role("button", name=f"Move number {button}").focus()
        for _ in range(2):
            page.keyboard.press("Enter")
        assert labels(page) == order
    expect(page.get_by_role("button", name="Move number 1 up")).to_be_disabled()
    expect(page.get_by_role("button", name="Move number 3 down")).to_be_disabled()
    save(page)
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    assert labels(page) == ["four", "two", "three"]
    expect(page.get_by_role("switch", checked=True)).to_have_count(3)
    page.locator("#numbers summary").last.click()
    page.get_by_role("button", name="Remove number 3").click()
    expect(focused).to_have_text(re.compile("two"))
    unfold(page)
    page.get_by_role("button", name="Remove number 2").focus()
    expect(focused).to_have_attribute("aria-label", "Remove number 2")
    page.get_by_role("button", name="Remove number 2").click()
    expect(focused).to_have_text("Add a number")
    expect(page.get_by_role("button", name="Remove number 1")).to_be_hidden()


def test_there_are_never_more_rows_than_a_link_may_have(service: Service, new_page: NewPage) -> None:
    _, secret = add_link(service, *["+14155550132"] * 49, slug="shop")
    page = new_page()
    page.goto(f"/m/{secret}")
    show_part(page, "numbers")
    unfold(page)
    add = page.get_by_role("button", name="Add a number")
    add.click()
    expect(add).to_be_disabled()
    page.get_by_text("1–10", exact=True).click()
    page.get_by_role("button", name="Remove number 1", exact=True).click()
    expect(add).to_be_enabled()


def test_only_a_paused_number_looks_paused(service: Service, new_page: NewPage) -> None:
    page = new_page()
    open_panel(service, page)
    switch, off = page.get_by_role("switch").nth(1), page.locator("#numbers li.off")
    switch.uncheck()
    expect(off).to_have_count(1)
    expect(off.locator("[name=phone-2]")).to_have_count(1)
    switch.check()
    expect(off).to_have_count(0)


def test_the_enter_key_saves_without_moving_a_number(service: Service, new_page: NewPage) -> None:
    page = new_page()
    open_panel(service, page)
    page.locator("[name=phone-2-label]").press("Enter")
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    assert labels(page) == ["one", "two", "three"]
    page.goto("/")
    page.get_by_text("Several numbers").click()
    for number in ("Number 1", "Number 2"):
        page.get_by_label(number, exact=True).fill("+14155550132")
    page.get_by_label("Number 2", exact=True).press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your link is ready")


@pytest.mark.parametrize("touch", [False, True], ids=["mouse", "finger"])
def test_numbers_are_dragged(service: Service, new_page: NewPage, touch: bool) -> None:
    page = new_page(viewport={"width": 360, "height": 1400}, has_touch=touch)
    open_panel(service, page)
    page.locator("#numbers").scroll_into_view_if_needed()
    page.locator("[name=phone-3-label]").drag_to(page.locator("[name=phone-1]"))
    assert labels(page) == ["one", "two", "three"], "only by its grip"
    expect(page.locator("#numbers")).not_to_contain_text("undefined")
    grip, target = page.locator(".grip").nth(2).bounding_box(), page.locator("#numbers li").nth(0).bounding_box()
    assert grip
    assert target
    start, end = (grip["x"] + 14, grip["y"] + 20), (target["x"] + 40, target["y"] + 5)
    if touch:
        session = page.context.new_cdp_session(page)
        for kind, points in (("Start", [start]), ("Move", [end]), ("End", [])):
            touches = [{"x": x, "y": y} for x, y in points]
            session.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": touches})
    else:
        page.mouse.move(*start)
        page.mouse.down()
        page.mouse.move(*end, steps=5)
        page.mouse.up()
        page.mouse.move(*start, steps=5)
    assert labels(page) == ["three", "one", "two"]
    first = page.locator("#numbers li").first
    assert first.get_by_role("button", name="Move number 1 up").is_disabled()


def open_slug_field(page: Page) -> None:
    """Open the form for a new link with the clock stopped."""
    page.clock.install(time=datetime(2026, 11, 22, 12, tzinfo=UTC))
    page.goto("/?lang=en")
    page.get_by_text("More options").click()
    page.clock.pause_at(datetime(2026, 11, 22, 13, tzinfo=UTC))


def test_a_slug_is_checked_while_typing(service: Service, new_page: NewPage) -> None:
    add_link(service, slug="taken")
    page = new_page()
    asked: list[str] = []

    def note(request: Request) -> None:
        if "/create/" in request.url:
            asked.append(request.url.partition("&slug=")[2])

    page.on("request", note)
    open_slug_field(page)
    ending, said = page.get_by_label("Link name"), page.locator("[data-checked]")
    for typed, answer in (
        ("ta", ""),
        ("tak", "“tak” is available."),
        ("taken", "“taken” is taken. Choose another link name."),
        ("a&b", "Use only the letters a to z, digits and hyphens."),
    ):
        ending.fill("")
        ending.press_sequentially(typed)
        page.clock.run_for(299)
        expect(said).to_have_text("")
        page.clock.run_for(1)
        expect(said).to_have_text(answer)
    assert asked == ["tak", "taken", "a%26b"], "one request, after typing stops"


def test_a_late_or_missing_answer_about_a_slug_is_ignored(new_page: NewPage) -> None:
    page = new_page()
    late: list[Route] = []
    page.route("**/create/**slug=old", lambda route: late.append(route))
    page.route("**/create/**slug=gone", lambda route: route.abort("namenotresolved"))
    page.route("**/create/**slug=busy", lambda route: route.fulfill(status=429, body="<!doctype html>"))
    open_slug_field(page)
    ending, said = page.get_by_label("Link name"), page.locator("[data-checked]")
    for typed in ("old", "gone", "busy", "fresh"):
        ending.fill(typed)
        with page.expect_request("**/create/**"):
            page.clock.run_for(300)
    expect(said).to_have_text("“fresh” is available.")
    with page.expect_response("**/create/**slug=old"):
        late[0].continue_()
    expect(said).to_have_text("“fresh” is available.")


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_phone_shows_each_number_in_full(service: Service, new_page: NewPage, lang: str) -> None:
    numbers = "+5511912345678", "+6281234567890", "+447400123456"
    _, secret = add_link(service, *numbers, slug="shop")
    page = new_page(locale=lang)
    page.goto(f"/m/{secret}")
    show_part(page, "numbers")
    fields = "(fields) => fields.filter((field) => field.scrollWidth > field.clientWidth).map((field) => field.value)"
    assert page.locator("#numbers [type=tel]").evaluate_all(fields) == []
    page.goto("/")
    page.locator("[value=many]").check(force=True)
    page.locator("[value=add]").click()
    for n, number in enumerate(("+55 11 91234-5678", "+62 812-3456-7890", "+44 7400 123456"), 1):
        page.locator(f"[name=phone-{n}]").fill(number)
    assert page.locator("#numbers [type=tel]").evaluate_all(fields) == []
