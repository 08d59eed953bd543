"""Links that have hours, from the outside: who answers when, and what happens while everyone is closed."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from iwts.front import packed
from iwts.instance.service import Service
from iwts.links import blocks, sealed
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.links.when import When
from tests.conftest import Clock, add_link
from tests.front.test_redirect import BOT, PREVIEW, counted
from tests.visitor import Visitor

ANA, BO, NIGHT = "+5511987654321", "+5511912345678", "+351912345678"
SHOP = When("America/Sao_Paulo", "mon-fri 09:00-18:00; sat 20:00-02:00", "2027-01-01 closed")
OPEN, CLOSED = "2026-12-01T12:00:00", "2026-12-01T21:00:00"  # a Tuesday, 09:00 and 18:00 there


def set_clock(clock: Clock, text: str) -> None:
    clock.now = int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1_000_000


def add(service: Service, *numbers: str | Typed, when: When = SHOP, **fields: Any) -> Link:
    typed = [number if isinstance(number, Typed) else Typed(number) for number in numbers or (ANA,)]
    draft = Draft.check(typed, slug="loja", when=when, **fields)
    with service.db.write() as tx:
        return links.create(tx, draft, draft.slug.encode())


def chat(number: str, text: str = "") -> str:
    return f"https://wa.me/{number[1:]}{text and '?text='}{text}"


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-12-01T11:59:59", False),
        (OPEN, True),
        ("2026-12-01T20:59:59", True),
        (CLOSED, False),
        ("2026-12-06T04:59:59", True),  # Sunday 01:59:59: since Saturday
        ("2026-12-06T05:00:00", False),
        ("2027-01-01T15:00:00", False),  # an exception, on a Friday
    ],
)
def test_another_number_answers_exactly_while_the_link_is_closed(
    service: Service, visitor: Visitor, clock: Clock, moment: str, is_open: bool
) -> None:
    add(service, when=SHOP_NIGHT, message="Oi")
    set_clock(clock, moment)
    assert visitor.get("/loja").location == chat(ANA if is_open else NIGHT, "Oi")
    assert counted(service, "loja").visits == 1


SHOP_NIGHT = When(SHOP.zone, SHOP.hours, SHOP.exceptions, "number", night=NIGHT)


def test_by_default_a_closed_link_opens_the_chat_all_the_same(service: Service, visitor: Visitor, clock: Clock) -> None:
    add(service, ANA, BO, routing="turn", message="Oi")
    set_clock(clock, CLOSED)
    assert [visitor.get("/loja").location for _ in range(3)] == [chat(n, "Oi") for n in (ANA, BO, ANA)]


def test_a_closed_link_has_another_first_message_if_wanted(service: Service, visitor: Visitor, clock: Clock) -> None:
    when = When(SHOP.zone, SHOP.hours, "", "message", closed_message="Amanhã")
    add(service, Typed(ANA, message="Ana!"), when=when, message="Oi")
    set_clock(clock, OPEN)
    assert visitor.get("/loja").location == chat(ANA, "Ana%21")
    set_clock(clock, CLOSED)
    assert visitor.get("/loja").location == chat(ANA, "Amanh%C3%A3")


def test_a_page_says_when_a_closed_link_is_open_again(service: Service, visitor: Visitor, clock: Clock) -> None:
    add(service, when=When(SHOP.zone, SHOP.hours, "2026-12-02 closed; 2026-12-03 10:30-12:00", "page"))
    set_clock(clock, CLOSED)
    page = visitor.get("/loja?c=flyer")
    assert (page.status, page.headers["Cache-Control"]) == (200, "no-store")
    assert "We answer again on Thursday at 10:30" in page.text
    assert ">In 40 hours<" in page.text
    assert "where it is 18:00 now" in page.text
    assert "20:00–\u206002:00" in page.text
    assert counted(service, "loja").visits == 0
    assert visitor.get("/loja?c=flyer&anyway=1").location == chat(ANA)
    assert 'href="/loja?c=flyer&amp;anyway=1"' in page.text
    set_clock(clock, "2026-12-03T13:30:00")
    assert visitor.get("/loja").location == chat(ANA)


def test_the_page_lets_nobody_write_if_that_is_not_wanted(service: Service, visitor: Visitor, clock: Clock) -> None:
    add(service, when=When(SHOP.zone, SHOP.hours, "", "page", write_anyway=False))
    set_clock(clock, CLOSED)
    for address in ("/loja", "/loja?anyway=1"):
        page = visitor.get(address)
        assert page.status == 200
        assert "We answer again on Wednesday at 09:00" in page.text
        assert "Write to us anyway" not in page.text


def test_a_page_of_a_day_says_today_and_one_without_an_end_says_closed(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    add(service, when=When("Asia/Kathmandu", "tue 20:15-24:00", "", "page"))
    set_clock(clock, "2026-12-01T12:30:00")
    assert "We answer again today at 20:15" in visitor.get("/loja").text
    day = datetime(2026, 12, 1, tzinfo=UTC)
    closed = "; ".join(f"{(day + timedelta(n)).date()} closed" for n in range(0, 420, 7))
    with service.db.write() as tx:
        link = links.get(tx, "loja")
        kept = [Typed(ANA, id=link.numbers[0].id)]
        when = When("Asia/Kathmandu", "tue 20:15-24:00", closed, "page")
        links.change(tx, link, Draft.check(kept, when=when))
    assert "We are closed now" in visitor.get("/loja").text


def test_turns_pass_over_who_is_closed(service: Service, visitor: Visitor, clock: Clock) -> None:
    late = Typed(BO, hours="mon-sun 17:00-23:00")
    add(service, ANA, late, NIGHT, routing="turn", when=SHOP_NIGHT)
    set_clock(clock, OPEN)
    assert [visitor.get("/loja").location for _ in range(3)] == [chat(n) for n in (ANA, NIGHT, ANA)]
    set_clock(clock, CLOSED)
    assert [visitor.get("/loja").location for _ in range(2)] == [chat(BO)] * 2
    set_clock(clock, "2026-12-02T12:00:00")
    assert visitor.get("/loja").location == chat(NIGHT), "the turns go on where they were"


def test_chats_with_the_night_number_use_no_turn(service: Service, visitor: Visitor, clock: Clock) -> None:
    add(service, ANA, BO, routing="turn", when=SHOP_NIGHT)
    set_clock(clock, OPEN)
    assert visitor.get("/loja").location == chat(ANA)
    set_clock(clock, CLOSED)
    assert [visitor.get("/loja").location for _ in range(3)] == [chat(NIGHT)] * 3
    set_clock(clock, "2026-12-02T12:00:00")
    assert visitor.get("/loja").location == chat(BO)


def test_the_first_who_is_open_serves(service: Service, visitor: Visitor, clock: Clock) -> None:
    add(service, Typed(ANA, hours="sat 10:00-11:00"), BO)
    set_clock(clock, OPEN)
    assert visitor.get("/loja").location == chat(BO)


def test_the_picker_shows_who_is_closed_last_and_when_they_are_back(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    link = add(service, Typed(ANA, label="Ana", hours="wed 08:00-12:00"), Typed(BO, label="Bo"), routing="pick")
    set_clock(clock, OPEN)
    page = visitor.get("/loja")
    assert page.text.index(">Bo<") < page.text.index(">Ana<")
    assert "Back on Wednesday at 08:00" in page.text
    ana, bo = (number.id for number in link.numbers)
    assert f"to={bo}" in page.text
    assert f"to={ana}" not in page.text
    assert visitor.get(f"/loja?to={bo}").location == chat(BO)
    assert visitor.get(f"/loja?to={ana}").status == 200, "the picker again"


def test_from_the_page_of_a_closed_link_one_can_still_pick(service: Service, visitor: Visitor, clock: Clock) -> None:
    link = add(service, ANA, BO, routing="pick", when=When(SHOP.zone, SHOP.hours, "", "page"))
    set_clock(clock, CLOSED)
    assert "We answer again" in visitor.get("/loja").text
    page = visitor.get("/loja?anyway=1")
    bo = link.numbers[1].id
    assert f"/loja?to={bo}&amp;anyway=1" in page.text
    assert visitor.get(f"/loja?to={bo}&anyway=1").location == chat(BO)


def test_a_blocked_night_number_gets_no_one(service: Service, visitor: Visitor, clock: Clock) -> None:
    add(service, when=SHOP_NIGHT)
    set_clock(clock, CLOSED)
    with service.db.write() as tx:
        blocks.add(tx, Kind.NUMBER, NIGHT[1:], "", "command")
    page = visitor.get("/loja")
    assert (page.status, NIGHT[1:] in page.text) == (200, False)
    assert "We answer again" in page.text


def test_previews_and_bots_of_a_closed_link_count_nothing(service: Service, visitor: Visitor, clock: Clock) -> None:
    add(service, when=When(SHOP.zone, SHOP.hours, "", "page"))
    set_clock(clock, CLOSED)
    assert visitor.get("/loja", User_Agent=PREVIEW).status == 200
    assert visitor.get("/loja", User_Agent=BOT).status == 200
    found = counted(service, "loja")
    assert (found.visits, found.previews, found.bots) == (0, 1, 1)


def test_a_link_without_hours_takes_no_more_room(service: Service) -> None:
    """Its rows are packed up to the last column that it uses, and nothing of its hours is looked at."""
    add_link(service, slug="plain")
    add(service, when=When(SHOP.zone, SHOP.hours))
    with service.db.read() as tx:
        plain, timed = (sealed.at_slug(tx, slug) for slug in ("plain", "loja"))
        assert plain
        assert timed
    short = packed.pack(plain)
    assert short == packed.pack(plain)
    for word in (b"anyway", b"closed"):
        assert word not in short
    assert SHOP.hours.encode() in packed.pack(timed)
    link, loja = packed.unpack(short), packed.unpack(packed.pack(timed))
    assert link
    assert loja
    assert (link.is_timed, loja.is_timed) == (False, True)


@pytest.mark.parametrize(
    ("there", "told"),
    [
        ("2026-11-29T08:00:00", "In 28 hours"),
        ("2026-11-28T08:00:00", "In 15 hours"),
        ("2026-12-01T21:00:00", "In 39 hours"),
        ("2026-12-01T11:15:00", "In 45 minutes"),
        ("2026-12-01T11:58:30", "In 90 seconds"),
    ],
)
def test_the_time_until_an_opening_is_told_in_more_than_one_of_its_unit(
    service: Service, visitor: Visitor, clock: Clock, there: str, told: str
) -> None:
    add(service, when=When(SHOP.zone, SHOP.hours, "2026-12-02 closed", "page"))
    set_clock(clock, there)
    assert f'<p class="lead">{told}</p>' in visitor.get("/loja").text
