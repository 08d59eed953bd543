"""The form for several numbers: a country beside each, and lists that are pasted. No script is needed."""

import html
import re

from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.drafts import MAX_NUMBERS
from tests.visitor import Answer, Visitor

FORM = {"kind": "many", "routing": "turn", "slug": "team", "message": "Bom dia\n<b>"}


def rows(page: Answer) -> list[tuple[str, str, str]]:
    """The rows of the form: country, number, name."""
    fields = page.form("/")
    keys = [name for name in fields if re.fullmatch(r"phone-\d+", name)]
    return [(fields[f"{key}-country"], fields[key], fields[f"{key}-label"]) for key in keys]


def paste(visitor: Visitor, text: str, **fields: str) -> Answer:
    return visitor.fill("/", {**FORM, "do": "paste", "pasted": text, **fields})


def test_a_number_belongs_to_the_country_beside_it(service: Service, visitor: Visitor) -> None:
    numbers = {"phone-1": "11 91234-5678", "phone-1-country": "BR", "phone-2": "912 345 678", "phone-2-country": "PT"}
    assert visitor.fill("/", {**FORM, **numbers}).status == 303
    with service.db.read() as tx:
        assert [number.digits for number in links.get(tx, "team").numbers] == ["5511912345678", "351912345678"]


def test_the_country_of_a_row_stays_and_the_next_row_begins_with_it(visitor: Visitor) -> None:
    page = visitor.fill("/", {**FORM, "phone-1-country": "BR", "phone-2-country": "PT", "phone-2": "9", "do": "add"})
    assert rows(page) == [("BR", "", ""), ("PT", "9", ""), ("PT", "", "")]
    page = visitor.fill("/", {**FORM, "phone-1-country": "BR", "phone-1": "1", "phone-2-country": "PT"})
    assert rows(page) == [("BR", "1", ""), ("PT", "", "")]
    assert "Brazil" in page.error("phone-1")


def test_every_row_offers_all_countries_with_the_chosen_one_first(visitor: Visitor) -> None:
    page = visitor.fill("/", {**FORM, "phone-1-country": "BR", "do": "add"})
    lists = re.findall(r'<select name="phone-\d+-country"[^>]*>(.*?)</select>', page.text, re.DOTALL)
    chosen = [re.findall(r'value="(\w*)"', one) for one in lists]
    assert chosen[0][0] == "BR"
    assert all(len(set(one) - {""}) > 200 and "JP" in one for one in chosen)


def test_a_pasted_list_becomes_rows_and_makes_a_link(service: Service, visitor: Visitor) -> None:
    first = {"phone-1": "912 345 678", "phone-1-country": "PT", "phone-1-label": "Zé", "phone-1-message": "Olá"}
    text = "Ana, (11) 91234-5678\nأحمد\t+20 10 12345678"
    page = paste(visitor, text, **first, **{"numbers-country": "BR"})
    assert rows(page) == [
        ("PT", "912 345 678", "Zé"),
        ("BR", "+55 11 91234-5678", "Ana"),
        ("EG", "+20 10 12345678", "أحمد"),
    ]
    assert "2 numbers added." in page.text
    assert (page.field("pasted"), page.error("pasted")) == ("", "")
    assert (page.field("message"), page.field("phone-1-message")) == (FORM["message"], "Olá")
    made = visitor.post("/", {**page.form("/"), **FORM})
    assert made.status == 303
    with service.db.read() as tx:
        assert [number.label for number in links.get(tx, "team").numbers] == ["Zé", "Ana", "أحمد"]


def test_lines_that_cannot_be_read_stay_and_are_named(visitor: Visitor) -> None:
    page = paste(visitor, "<i>Ana</i> +351 912 345 678\n<b>Rui</b> +351 912\nnobody")
    assert [number for _, number, _ in rows(page)] == ["+351 912 345 678", ""]
    assert page.field("pasted") == "<b>Rui</b> +351 912\nnobody"
    assert page.error("pasted") == "These lines were not added. They are still here."
    named = dict(re.findall(r"<li><b><bdi>(.*?)</bdi></b>: (.*?)</li>", page.text))
    assert {html.unescape(name) for name in named} == {"<b>Rui</b> +351 912", "nobody"}
    assert named["nobody"] == "There is no phone number here."
    assert "<b>Rui" not in page.text


def test_a_number_with_several_meanings_is_asked_in_its_row(visitor: Visitor) -> None:
    page = paste(visitor, "Büro 030 555019-12\nLaden +49 30 555019", **{"numbers-country": "DE"})
    assert rows(page)[0] == ("DE", "030 555019-12", "Büro")
    asked = visitor.post("/", {**page.form("/"), **FORM})
    assert (asked.status, asked.error("phone-1")) == (422, "Which number do you mean?")


def test_a_list_never_brings_more_numbers_than_a_link_may_have(visitor: Visitor) -> None:
    page = paste(visitor, "\n".join(f"+1 415 555 {n:04}" for n in range(100, 152)))
    assert len(rows(page)) == MAX_NUMBERS
    assert page.field("pasted").splitlines() == ["+1 415 555 0150", "+1 415 555 0151"]


def test_an_empty_list_says_so(visitor: Visitor) -> None:
    page = paste(visitor, " \n")
    assert page.error("pasted") == "Paste a list of numbers first."
    assert len(rows(page)) == 2
