"""Searches in all links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts import tokens
from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.links import search, setters
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link, State
from iwts.links.search import Sort, Wanted
from iwts.links.when import When
from iwts.mail import recipients
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.tx import Tx
from tests.conftest import Clock
from tests.visitor import Visitor

TAILOR = "Şahin Terzi"


def add(tx: Tx, slug: str, *numbers: Typed, **texts: str) -> Link:
    draft = Draft.check(numbers or [Typed("+390612345678")], slug=slug, **texts)
    return links.create(tx, draft, tokens.digest(tokens.new()))


def found(service: Service, text: str = "", **wishes: object) -> list[str]:
    with service.db.read() as tx:
        return [link.slug for link in links.in_order(tx, search.ids(tx, Wanted(text, **wishes))).links]  # type: ignore[arg-type]


@pytest.fixture
def shops(service: Service) -> Service:
    with service.db.write() as tx:
        numbers = Typed("+905321234567", label="Ayşe", message="Pantolon için"), Typed("+81312345678")
        public = {"public_name": "Terzi Evi", "public_text": "Kadıköy"}
        add(tx, "terzi", *numbers, label=TAILOR, message="Merhaba\nbir  ceket", **public)
        add(tx, "panaderia", label="Panadería Nº 5")
        add(tx, "tokyo", label="東京の花屋")
    return service


@pytest.mark.parametrize(
    "text",
    [
        *("terzi", "TERZ", "sahin", "  şahin   terzi ", "evi", "kadikoy", "bir ceket", "ceket", "ayse", "pantolon"),
        *(
            "+90 532 123",
            "0532 123",
            "532-12",
            "+90 (0)532",
            "(٥٣٢) ١٢٣",
            "0090532",
            "8131234",
            "https://x.example/terzi",
        ),
        *("HTTP://x.example/Terzi?c=window", "https://x.example/manage/terzi/"),
    ],
)
def test_a_link_is_found_by_part_of_any_text_and_of_a_number_in_any_notation(shops: Service, text: str) -> None:
    assert found(shops, text) == ["terzi"]


@pytest.mark.parametrize("text", ["terzi evi kadikoy", "532 999", "+9 0532 1234567 8", "\n", "%", "_", "'", "05329"])
def test_other_texts_find_nothing_or_all(shops: Service, text: str) -> None:
    assert found(shops, text) == ([] if text.strip() else ["tokyo", "panaderia", "terzi"])


def test_two_letters_of_a_script_without_spaces_are_enough(shops: Service) -> None:
    assert found(shops, "花屋") == ["tokyo"]


def test_what_answers_while_a_link_is_closed_is_found_too(shops: Service) -> None:
    closed = When("Europe/Istanbul", "mon 09:00-10:00", "", "number", "Yarın açığız", "+905429876543")
    with shops.db.write() as tx:
        number = Typed("+81312345678", id=links.get(tx, "tokyo").numbers[0].id)
        links.change(tx, links.get(tx, "tokyo"), Draft.check([number], when=closed))
    assert found(shops, "0542 987") == found(shops, "yarin") == ["tokyo"]


def test_an_email_address_is_found_only_as_a_whole(shops: Service) -> None:
    with shops.db.write() as tx:
        recipients.set_email(tx, links.get(tx, "tokyo"), "hana@shop.example")
        recipients.set_email(tx, links.get(tx, "terzi"), "ter.zi+a@gmail.com")
    assert found(shops, " Hana@Shop.example") == ["tokyo"]
    assert found(shops, "terzi@googlemail.com") == ["terzi"], "Google's two domains and its dots are one mailbox"
    for part in ("hana", "hana@", "hana@shop", "@shop.example", "shop.example", "ana@shop.example"):
        assert found(shops, part) == [], part


def test_a_search_follows_every_change(shops: Service) -> None:
    with shops.db.write() as tx:
        kept = Typed("+905321234567", id=links.get(tx, "terzi").numbers[0].id)
        links.change(tx, links.get(tx, "terzi"), Draft.check([kept], label="Dikiş", slug="dikis"))
    assert found(shops, "dikis") == ["dikis"]
    assert found(shops, "terzi") == ["dikis"], "the former name still leads to it"
    for gone in (TAILOR, "8131234", "ceket", "ayse", "kadikoy"):
        assert found(shops, gone) == []
    with shops.db.write() as tx:
        deletion.delete(tx, links.get(tx, "dikis"))
    assert found(shops, "dikis") == []
    assert found(shops) == ["tokyo", "panaderia"]
    with shops.db.read() as tx:
        assert tx.value("SELECT count(*) FROM link_search") == 2


def test_links_are_filtered_by_state_and_day_and_sorted(shops: Service, visitor: Visitor, clock: Clock) -> None:
    with shops.db.write() as tx:
        setters.set_active(tx, links.get(tx, "tokyo"), False)
        setters.set_active_by_owner(tx, links.get(tx, "terzi"), False)
        assert search.counts(tx) == {State.ACTIVE: 1, State.DISABLED: 1, State.DISABLED_BY_OWNER: 1}
    assert found(shops, states=(State.DISABLED,)) == ["tokyo"]
    assert found(shops, states=(State.DISABLED, State.DISABLED_BY_OWNER)) == ["tokyo", "terzi"]
    assert found(shops, "terzi", states=(State.ACTIVE,)) == []
    begin = clock()
    assert found(shops, since=begin, until=begin + 1) == found(shops)
    assert found(shops, since=begin + 1) == found(shops, until=begin) == []
    assert found(shops, sort=Sort.OLDEST) == found(shops)[::-1]
    assert found(shops, sort=Sort.NAME) == ["panaderia", "terzi", "tokyo"]
    visitor.get("/panaderia")
    while RollupJob(shops.db).step():
        pass
    assert found(shops, sort=Sort.VISITS) == ["panaderia", "tokyo", "terzi"]


@given(st.text(max_size=300))
def test_any_text_is_only_text(text: str) -> None:
    terms = search.terms(text)
    assert search.terms(terms.text).text == terms.text or "/" in text
    assert terms.digits == "" or (terms.digits.isascii() and terms.digits.isdigit() and terms.digits[0] != "0")
