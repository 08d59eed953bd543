"""Lists of numbers that people paste: from chats, tables and address books, and what is left of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.links import pasted
from iwts.links.drafts import MAX_LABEL, MAX_NUMBERS, Typed
from iwts.links.pasted import Pasted

LISTS = {
    "a name and a number": ("Inès, 06 12 34 56 78", [("Inès", "+33 6 12 34 56 78")]),
    "the other way round": ("+33 6 12 34 56 78 Inès", [("Inès", "+33 6 12 34 56 78")]),
    "in brackets": ("06 12 34 56 78 (Inès)", [("Inès", "+33 6 12 34 56 78")]),
    "a spreadsheet": (
        "Name\tTel\nInès\t06 12 34 56 78\nOmar\t+212 650-123456",
        [("Inès", "+33 6 12 34 56 78"), ("Omar", "+212 6 50 12 34 56")],
    ),
    "quoted commas": ('1;"Petit, Inès";75011;0612345678', [("Petit, Inès", "+33 6 12 34 56 78")]),
    "an email address beside": ("Inès; ines@example.com; 0612345678; Lyon", [("Inès, Lyon", "+33 6 12 34 56 78")]),
    "a name above": ("Inès Petit\n06 12 34 56 78\n\nOmar\n+212 650-123456", [
        ("Inès Petit", "+33 6 12 34 56 78"), ("Omar", "+212 6 50 12 34 56"),
    ]),
    "the kind of number": ("Inès portable : 06 12 34 56 78\nTel: +212 650-123456", [
        ("Inès", "+33 6 12 34 56 78"), ("", "+212 6 50 12 34 56"),
    ]),
    "a list with marks": ("1. Inès: 06 12 34 56 78\n2) Shop 2 +212 650-123456\n• +81 90-1234-5678", [
        ("Inès", "+33 6 12 34 56 78"), ("Shop 2", "+212 6 50 12 34 56"), ("", "+81 90-1234-5678"),
    ]),
    "members of a group": ("+33 6 12 34 56 78, +212 650-123456, You", [
        ("", "+33 6 12 34 56 78"), ("", "+212 6 50 12 34 56"),
    ]),
    "in one line": ("Inès 06 12 34 56 78, Omar +212 650-123456", [
        ("Inès", "+33 6 12 34 56 78"), ("Omar", "+212 6 50 12 34 56"),
    ]),
    "in one line, numbers first": ("0612345678, Inès, +212650123456, Omar", [
        ("Inès", "+33 6 12 34 56 78"), ("Omar", "+212 6 50 12 34 56"),
    ]),
    "two numbers of one person": ("Inès; 06 12 34 56 78; 01 42 68 53 00", [
        ("Inès", "+33 6 12 34 56 78"), ("Inès", "+33 1 42 68 53 00"),
    ]),
    "copied messages": ("[10:15, 30/11/2026] Inès: 06 12 34 56 78\n30.11.26, 10:15 - Omar: +212 650-123456", [
        ("Inès", "+33 6 12 34 56 78"), ("Omar", "+212 6 50 12 34 56"),
    ]),
    "links": ("Inès https://wa.me/33612345678\nwa.me/212650123456", [
        ("Inès", "+33 6 12 34 56 78"), ("", "+212 6 50 12 34 56"),
    ]),
    "other scripts": ("ليلى: ‎+٢١٢ ٦٥٠-١٢٣٤٥٦\nमीरा，+91 98765 43210\nΝίκος　＋30 691 234 5678", [
        ("ليلى", "+212 6 50 12 34 56"), ("मीरा", "+91 98765 43210"), ("Νίκος", "+30 691 234 5678"),
    ]),
    "a contact of WhatsApp": (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Petit;Inès;;;\r\nFN:Inès\\, Petit\r\n"
        "item1.TEL;waid=33612345678:+33 6 12 34 56 78\r\nitem1.X-ABLabel:Portable\r\nEND:VCARD\r\n",
        [("Inès, Petit", "+33 6 12 34 56 78")],
    ),
    "contacts of other versions": (
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Petit;In=C3=A8=\n=73;;;\n"
        "TEL;CELL:0612345678\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Om\n ar\nORG:Souk\n"
        "TEL;VALUE=uri;TYPE=cell:tel:+212-650-123456\nEMAIL:omar@example.com\nEND:VCARD",
        [("Inès Petit", "+33 6 12 34 56 78"), ("Omar", "+212 6 50 12 34 56")],
    ),
}  # fmt: skip
LEFT = {
    "words": ("Our team", ["There is no phone number here."]),
    "a number that does not exist": ("Inès, 06 12 34 56 70 00", None),
    "an extension": ("01 42 68 53 00 ext 12", ["Leave out the extension. WhatsApp needs only the number."]),
    "one of two": ("Inès 06 12 34 56 78, 06 12 34 5", None),
    "a contact without a number": ("BEGIN:VCARD\nFN:Inès\nEND:VCARD", ["There is no phone number here."]),
    "a link without a number": ("https://wa.me/message/ABCDEF", None),
    "a name that is too long": (f"{'x' * (MAX_LABEL + 1)}: 0612345678", ["Use at most %(most)s characters."]),
}  # fmt: skip


def shown(found: Pasted) -> list[tuple[str, str]]:
    return [(number.label, number.text) for number in found.numbers]


@pytest.mark.parametrize(("text", "numbers"), LISTS.values(), ids=LISTS)
def test_names_and_numbers_are_read(text: str, numbers: list[tuple[str, str]]) -> None:
    found = pasted.read(text, "FR")
    assert shown(found) == numbers
    assert [each.text for each in found.left] in ([], ["Name\tTel"])


@pytest.mark.parametrize(("text", "why"), LEFT.values(), ids=LEFT)
def test_what_cannot_be_read_is_left_with_the_reason(text: str, why: list[str] | None) -> None:
    found = pasted.read(f"{text}\nOmar +212 650-123456", "FR")
    assert shown(found) == [("Omar", "+212 6 50 12 34 56")]
    assert [each.text for each in found.left] == [text]
    assert why in (None, [each.why.text for each in found.left])


def test_a_contact_that_is_left_is_named_by_its_name() -> None:
    (left,) = pasted.read("BEGIN:VCARD\nVERSION:3.0\nFN:Inès\nTEL:06 12\nEND:VCARD", "FR").left
    assert left.name == "Inès"


def test_without_a_country_numbers_need_a_plus() -> None:
    found = pasted.read("Inès 06 12 34 56 78\nOmar +212 650-123456", "")
    assert shown(found) == [("Omar", "+212 6 50 12 34 56")]
    assert found.left[0].why.text == "Choose a country, or start with +."


def test_a_number_with_several_meanings_keeps_its_question() -> None:
    (number,) = pasted.read("Büro: 030 555019-12", "DE").numbers
    assert (number.label, number.text, number.region) == ("Büro", "030 555019-12", "DE")


def test_a_number_that_is_there_with_its_name_is_not_added_again() -> None:
    taken = [Typed("06 12 34 56 78", "FR", "Inès")]
    found = pasted.read("Inès +33612345678\nMarc +33612345678\nMarc, 0612345678", "FR", taken)
    assert (shown(found), found.left) == ([("Marc", "+33 6 12 34 56 78")], [])


def test_a_link_has_no_more_numbers_than_it_may_have() -> None:
    lines = [f"+1 415 555 {n:04}" for n in range(100, 160)]
    found = pasted.read("\n".join(lines), "", [Typed("+44 20 7946 0958")])
    assert len(found.numbers) == MAX_NUMBERS - 1
    assert [each.text for each in found.left] == lines[MAX_NUMBERS - 1 :]
    assert {each.why.text for each in found.left} == {"A link can have up to %(most)s numbers."}


def test_after_many_lines_that_cannot_be_read_the_rest_is_not_looked_at() -> None:
    lines = [f"1{n:02}" for n in range(pasted.MOST_LEFT)] + ["+44 20 7946 0958"]
    found = pasted.read("\n".join(lines), "")
    assert ([each.text for each in found.left], found.unseen, found.numbers) == (lines[:-1], lines[-1:], [])


# With the patterns of before, which tried all places, these reached the tests' timeout: one list of 20,000 characters
# took the server up to 3 s.
@pytest.mark.parametrize("piece", ["@.", "1 ", "(1", "+1", "a@b.", "1a"])
def test_no_list_takes_long(monkeypatch: pytest.MonkeyPatch, piece: str) -> None:
    room = 100_000
    monkeypatch.setattr(pasted, "MAX_PASTED", room)
    monkeypatch.setattr(pasted, "_CELL_ROOM", room)  # 200 times as long, and far longer to read if it is not linear
    line = (piece * room)[: room - 20] + " Ana 3 x 3"
    assert [each.text for each in pasted.read(line, "BR").left] == [line]


def test_a_list_that_is_too_long_is_left_as_it_is() -> None:
    text = "+44 20 7946 0958\n".ljust(pasted.MAX_PASTED, "x")
    assert pasted.read(text, "").numbers
    found = pasted.read(text + "x", "")
    assert (found.numbers, [each.text for each in found.left]) == ([], [text + "x"])


pieces = st.sampled_from(
    ["Inès", "+212 650-123456", "0612345678", "06 12", ", ", ";", "\t", "\n", "\n\n", ": ", '"', "(", " 7 ", "You",
     "BEGIN:VCARD\n", "FN:Omar\n", "TEL:+212650123456\n", "END:VCARD\n", "wa.me/33612345678", "[10:15] ", "1. ", "٣"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=80), st.lists(pieces, max_size=14).map("".join)))
def test_a_line_is_read_or_left_and_nothing_else_appears(text: str) -> None:
    found = pasted.read(text, "FR")
    rest = "\n".join([*(each.text for each in found.left), *found.unseen])
    again = pasted.read(rest, "FR", found.numbers)
    assert not any(each.text.strip() and each.text.strip() not in text for each in found.left)
    assert len(found.numbers) <= MAX_NUMBERS
    assert all(len(each.label) <= MAX_LABEL for each in found.numbers)
    assert not again.numbers or len(found.left) > 1, "what was left stays left, unless lines came together"
