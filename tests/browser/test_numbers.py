"""Links with several numbers, as creators live them: on a phone, with and without a script."""

import re

import pytest
from playwright.sync_api import Page, expect

from iwts import links
from iwts.service import Service
from tests.browser.conftest import WITH_AND_WITHOUT, NewPage, chat_opened
from tests.conftest import add_link


def labels(page: Page) -> list[str]:
    return [box.input_value() for box in page.locator("#numbers li > input:not([type=hidden])").all()]


def open_panel(service: Service, page: Page) -> None:
    """The panel of a link with the numbers one, two and three, which answer in turn."""
    _, secret = add_link(service, "+14155550132", "+442079460958", "+493023125118", slug="shop", routing="turn")
    page.goto(f"/m/{secret}")
    for n, name in enumerate(("one", "two", "three"), 1):
        page.locator(f"[name=phone-{n}-label]").fill(name)


@WITH_AND_WITHOUT
def test_a_group_is_made_and_a_visitor_picks(new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    page.goto("/")
    page.get_by_text("Several numbers").click()
    expect(page.get_by_label("Your WhatsApp number")).to_be_hidden()
    page.get_by_label("Number 1", exact=True).fill("+1 (415) 555-0132")
    page.get_by_label("Label of number 1").fill("Orders")
    page.get_by_role("button", name="Add a number").click()
    page.get_by_label("Number 2", exact=True).fill("020 7946 0958")
    page.get_by_label("Label of number 2").fill("London")
    page.get_by_label("Number 3", exact=True).fill("030 23125118")
    page.get_by_role("button", name="Remove number 3").click()
    expect(page.get_by_label("Number 3", exact=True)).to_have_count(0)
    page.get_by_label("Country of numbers typed without +").select_option("GB")
    page.get_by_text("More options").click()
    page.get_by_label("Own ending").fill("team")
    page.get_by_role("button", name="Create link").click()
    expect(page.get_by_text("2 numbers, the visitor picks")).to_be_visible()
    visitor = new_page(java_script_enabled=script)
    visitor.goto("/team")
    expect(visitor.get_by_role("link")).to_have_text([re.compile("Orders"), re.compile("London")])
    chat = chat_opened(visitor, visitor.get_by_role("link", name="London").click)
    assert chat == "https://wa.me/442079460958"


@WITH_AND_WITHOUT
def test_numbers_are_ordered_by_keyboard_and_paused(service: Service, new_page: NewPage, script: bool) -> None:
    page = new_page(java_script_enabled=script)
    open_panel(service, page)
    page.get_by_role("button", name="Move number 1 down").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#numbers li > input:not([type=hidden])").first).to_have_value("two")
    page.get_by_role("button", name="Move number 3 up").focus()
    page.keyboard.press("Space")
    expect(page.locator("#numbers li > input:not([type=hidden])").nth(1)).to_have_value("three")
    assert labels(page) == ["two", "three", "one"]
    page.get_by_role("switch").nth(0).uncheck()
    page.get_by_role("button", name="Save changes").first.click()
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    assert labels(page) == ["two", "three", "one"]
    with service.db.read() as tx:
        assert [(n.label, n.active) for n in links.get(tx, "shop").numbers] == [
            ("two", False),
            ("three", True),
            ("one", True),
        ]


def test_the_enter_key_saves_and_moves_no_number(service: Service, new_page: NewPage) -> None:
    page = new_page()
    open_panel(service, page)
    page.locator("[name=phone-2-label]").press("Enter")
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    assert labels(page) == ["one", "two", "three"]


@pytest.mark.parametrize("touch", [False, True], ids=["mouse", "finger"])
def test_numbers_are_dragged(service: Service, new_page: NewPage, touch: bool) -> None:
    page = new_page(viewport={"width": 360, "height": 1400}, has_touch=touch)
    open_panel(service, page)
    page.locator("#numbers").scroll_into_view_if_needed()
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
    assert labels(page) == ["three", "one", "two"]
    assert page.get_by_role("button", name="Move number 1 up").is_disabled()


def test_an_ending_is_checked_while_it_is_typed(service: Service, new_page: NewPage) -> None:
    add_link(service, slug="taken")
    page = new_page()
    page.goto("/?lang=en")
    page.get_by_text("More options").click()
    page.get_by_label("Own ending").press_sequentially("taken")
    expect(page.get_by_text("“taken” is taken. Please choose another ending.")).to_be_visible()
    page.get_by_label("Own ending").press_sequentially("s")
    expect(page.get_by_text("“takens” is free.")).to_be_visible()
