"""Digits that may mean several numbers: the page asks, with a button for each, and keeps everything typed."""

import re

from iwts.instance.service import Service
from tests.conftest import own
from tests.visitor import Answer, Visitor

WHICH = "Which number do you mean?"
TYPED = {
    "phone-country": "AT",
    "phone": "43 5574 4321",
    "message": "Grüß Gott!\n<b>",
    "label": "Laden",
    "slug": "laden",
    "code": "wassermelone 7",
}
FIRST, SECOND = "4355744321", "434355744321"
ROWS = {
    "kind": "many",
    "routing": "turn",
    "slug": "team",
    "phone-1-country": "DE",
    "phone-2-country": "DE",
    "phone-1": "030 555019-12",
    "phone-1-label": "Büro",
    "phone-2": "49 211 5550132",
    "phone-2-message": "Hallo",
    "phone-3": "+41 44 668 18 00",
    "phone-3-active": "1",
}


def asked(page: Answer) -> list[str]:
    """The values of the buttons that answer, in order."""
    return re.findall(r'<button class="btn" name="means" value="([^"]*)"', page.text)


def chat(visitor: Visitor, slug: str) -> str:
    return re.sub(r"\?.*", "", visitor.get(f"/{slug}").location or "").removeprefix("https://wa.me/")


def test_the_page_asks_which_number_is_meant_and_keeps_everything_typed(visitor: Visitor) -> None:
    page = visitor.fill("/", TYPED)
    assert (page.status, page.error("phone")) == (422, WHICH)
    assert asked(page) == [f"phone {FIRST}", f"phone {SECOND}"]
    assert "+43 5574 4321" in page.text
    assert "Austria" in page.text[page.text.index('name="means"') :].partition("</button>")[0]
    for name in ("phone", "message", "label", "slug"):
        assert page.field(name) == TYPED[name]
    assert visitor.get("/laden").status == 404


def test_a_button_answers_and_makes_the_link(visitor: Visitor) -> None:
    _, answer = asked(visitor.fill("/", TYPED))
    assert visitor.fill("/", {**TYPED, "means": answer}).status == 303
    assert chat(visitor, "laden") == SECOND


def test_an_answer_stays_in_its_field_beside_another_mistake(visitor: Visitor) -> None:
    page = visitor.fill("/", {**TYPED, "slug": "x", "means": f"phone {FIRST}"})
    assert (page.status, page.error("phone"), asked(page)) == (422, "", [])
    assert page.field("phone") == f"+{FIRST}"


def test_each_of_several_numbers_is_asked_in_its_row(visitor: Visitor) -> None:
    page = visitor.fill("/", ROWS)
    assert [page.error(f"phone-{n}") for n in (1, 2, 3)] == [WHICH, WHICH, ""]
    assert asked(page) == [
        "phone-1 493055501912",
        "phone-1 4930555019",
        "phone-2 492115550132",
        "phone-2 49492115550132",
    ]
    page = visitor.fill("/", {**ROWS, "means": "phone-2 492115550132"})
    assert [page.error(f"phone-{n}") for n in (1, 2, 3)] == [WHICH, "", ""]
    kept = {name: page.field(name) for name in ROWS if re.fullmatch("phone-[0-9]", name)}
    assert kept == {**{name: ROWS[name] for name in kept}, "phone-2": "+492115550132"}
    assert visitor.fill("/", {**ROWS, **kept, "means": "phone-1 4930555019"}).status == 303
    assert [chat(visitor, "team") for _ in range(3)] == ["4930555019", "492115550132", "41446681800"]


def test_the_panel_asks_too(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+4989555019", slug="shop")
    page = visitor.fill("/manage/shop", {"phone-1": "496128555019", "label": "Neu"})
    assert (page.status, page.error("phone-1"), page.field("label")) == (422, WHICH, "Neu")
    assert asked(page) == ["phone-1 496128555019", "phone-1 49496128555019"]
    assert chat(visitor, "shop") == "4989555019"
    saved = visitor.fill("/manage/shop", {"phone-1": "496128555019", "label": "Neu", "means": "phone-1 496128555019"})
    assert saved.status == 303
    assert chat(visitor, "shop") == "496128555019"


def test_enter_answers_no_question(visitor: Visitor) -> None:
    page = visitor.fill("/", TYPED).text
    first = next(button for button in re.findall("<button[^>]*>", page) if 'form="form"' in button)
    assert "name=" not in first
    assert page.index(first) < page.index('name="means"')


def test_an_answer_changes_no_other_field(visitor: Visitor) -> None:
    for means in (
        "slug 4930555019",
        "phone-1-label 4930555019",
        "csrf 1",
        "phone-99 1",
        "",
        "phone",
        "phone ",
        "phone x",
    ):
        page = visitor.fill("/", {**TYPED, "phone": "43 5574 4321", "slug": "x", "means": means})
        assert page.field("slug") == "x", means
        assert page.field("label") == TYPED["label"], means
        assert page.status == 422, means


def test_a_number_that_is_a_question_is_not_reformatted_while_it_is_typed(visitor: Visitor) -> None:
    said = visitor.post("/create/phone", {"phone": "43 5574 4321", "country": "AT"})
    assert said.text == '{"phone": "", "country": ""}'
