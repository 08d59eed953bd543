"""Numbers that get so many chats a day, from the outside: who is passed over, and until when."""

import random
from collections import Counter
from datetime import UTC, datetime

import pytest

from iwts.clock import SECOND
from iwts.front import packed
from iwts.instance.service import Service
from iwts.links import present, sealed, setters
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.links.when import When
from tests.conftest import Clock, Open, Serve, add_link, free_address
from tests.front.test_hours import set_clock
from tests.front.test_redirect import BOT, counted
from tests.simulations import nginx
from tests.visitor import Visitor

UMA, RAJ, LEE = "+919812345678", "+919822345678", "+919832345678"
KOLKATA = When("Asia/Kolkata")  # five and a half hours before UTC
EVENING = "2026-12-01T18:29:59"  # the last second of the day there


def add(service: Service, caps: dict[str, str], when: When = KOLKATA, **fields: str) -> Link:
    typed = [Typed(number, cap=cap) for number, cap in caps.items()]
    draft = Draft.check(typed, slug="mandi", when=when, **fields)
    with service.db.write() as tx:
        return links.create(tx, draft, b"mandi")


def change(service: Service, **fields: str) -> None:
    """Change the caps of all numbers, or the zone."""
    with service.db.write() as tx:
        link = links.get(tx, "mandi")
        typed = [Typed(f"+{n.digits}", id=n.id, cap=fields.get("cap")) for n in link.numbers]
        when = When(fields["zone"]) if "zone" in fields else None
        links.change(tx, link, Draft.check(typed, slug="mandi", routing=link.routing.value, when=when))


def served(visitor: Visitor, n: int = 1) -> list[str]:
    """Return who gets the next chats."""
    return [f"+{str(visitor.get('/mandi').location).rpartition('/')[2]}" for _ in range(n)]


def test_whoever_has_had_all_chats_of_the_day_is_passed_over_until_midnight_there(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    add(service, {UMA: "1", RAJ: "", LEE: "2"}, routing="turn")
    set_clock(clock, EVENING)
    assert served(visitor, 3) == [UMA, RAJ, LEE]
    assert Visitor(visitor.port, BOT).get("/mandi").location == f"https://wa.me/{RAJ[1:]}", "takes no turn"
    assert served(visitor, 4) == [RAJ, LEE, RAJ, RAJ]
    clock.advance(seconds=1)
    assert served(visitor, 6) == [LEE, UMA, RAJ, LEE, RAJ, RAJ], "a new day: nobody catches up"


def test_the_next_number_takes_over_from_a_full_one(service: Service, visitor: Visitor) -> None:
    add(service, {UMA: "2", RAJ: "1", LEE: ""}, routing="first")
    assert served(visitor, 5) == [UMA, UMA, RAJ, LEE, LEE]


def test_a_picker_shows_full_numbers_last_and_when_they_are_back(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    when = When("Asia/Kolkata", "mon-sat 09:00-21:00")
    link = add(service, {UMA: "1", RAJ: ""}, when, routing="pick")
    uma = link.numbers[0].id
    set_clock(clock, "2026-12-01T10:00:00")
    assert visitor.get(f"/mandi?to={uma}").location == f"https://wa.me/{UMA[1:]}"
    answer = visitor.get(f"/mandi?to={uma}")
    assert (answer.status, answer.text.count('rel="nofollow"')) == (200, 1)
    assert answer.text.index(RAJ[-5:]) < answer.text.index("Back on Wednesday at 09:00")
    assert counted(service, "mandi").visits == 1
    clock.advance(days=1)
    assert visitor.get(f"/mandi?to={uma}").status == 302


@pytest.mark.parametrize("closed", ["anyway", "message", "number", "page"])
def test_when_all_have_had_their_chats_the_link_is_like_a_closed_one(
    service: Service, visitor: Visitor, clock: Clock, closed: str
) -> None:
    when = When("Asia/Kolkata", closed=closed, closed_message="Kal", night=LEE, write_anyway=False)
    add(service, {UMA: "1", RAJ: "1"}, when, routing="turn", message="Namaste")
    set_clock(clock, EVENING)
    assert served(visitor, 2) == [f"{UMA}?text=Namaste", f"{RAJ}?text=Namaste"]
    if closed == "page":
        text = visitor.get("/mandi").text
        assert "We answer again on Wednesday at 00:00" in text
        assert "When we answer" not in text, "it has no hours"
        assert "anyway" not in text
    else:
        told = {"anyway": [f"{UMA}?text=Namaste", f"{RAJ}?text=Namaste"], "number": [f"{LEE}?text=Namaste"] * 2}
        assert served(visitor, 2) == told.get(closed, [f"{UMA}?text=Kal", f"{RAJ}?text=Kal"])
    clock.advance(seconds=1)
    assert served(visitor) == [f"{UMA}?text=Namaste"]


def test_counts_survive_restarts_and_a_cap_counts_the_chats_from_before_it_was_set(
    open_service: Open, serve: Serve, clock: Clock
) -> None:
    service = open_service()
    add(service, {UMA: "3", RAJ: ""}, routing="first")
    set_clock(clock, "2026-12-01T14:00:00")
    visitor = serve(service)
    assert served(visitor, 2) == [UMA] * 2
    change(service, cap="")
    assert served(visitor, 2) == [UMA] * 2
    change(service, cap="5")
    assert served(visitor) == [UMA]
    service = open_service(listen=free_address())
    visitor = serve(service)
    assert served(visitor) == [RAJ], "five were in three pieces"
    set_clock(clock, "2026-12-01T17:00:00")
    change(service, zone="Asia/Tokyo")  # where a new day began two hours ago
    assert served(visitor, 6) == [UMA] * 5 + [RAJ]
    change(service, zone="Asia/Kolkata")
    assert served(visitor, 4) == [RAJ] * 3 + [UMA], "ten and five: all are full, and the chat opens all the same"


def test_a_day_that_begins_at_another_time_is_counted_however_the_zone_changes(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    link = add(service, {UMA: "2", RAJ: ""}, When(), routing="first")
    set_clock(clock, "2026-12-01T14:00:00")  # 19:30 in Kolkata
    assert served(visitor, 3) == [UMA, UMA, RAJ]
    with service.db.write() as tx:  # as an agent's page does
        setters.set_hours(tx, link, {link.numbers[1].id: "mon-sun 00:00-24:00"}, "Asia/Kolkata")
    assert served(visitor) == [RAJ]
    with service.db.write() as tx:  # as My links does
        setters.set_week(tx, link, "Asia/Tokyo", "")
    assert served(visitor) == [RAJ], "23:00 there"
    clock.advance(seconds=3600)
    assert served(visitor, 3) == [UMA, UMA, RAJ]


# In Cairo, October 29 has 25 hours: its clocks go back from midnight to 23:00.
MIDNIGHTS = [f"2026-10-{day}T22:00:00" for day in (29, 30, 31)] + [f"2026-11-{day:02}T22:00:00" for day in range(1, 9)]


def test_counts_are_those_of_a_simulation_over_days_with_restarts_and_a_change_of_the_clocks(
    open_service: Open, serve: Serve, clock: Clock
) -> None:
    shares, caps = (3, 2, 2, 1, 1), (6, 0, 4, 2, 9)
    numbers = [f"+20100000000{place}" for place in range(5)]
    typed = [
        Typed(number, weight=str(share), cap=str(cap or ""))
        for number, share, cap in zip(numbers, shares, caps, strict=True)
    ]
    service = open_service()
    with service.db.write() as tx:
        links.create(tx, Draft.check(typed, slug="mandi", routing="turn", when=When("Africa/Cairo")), b"mandi")
    dice, dealer, visitor, today = random.Random(22), nginx(shares), serve(service), Counter[int]()
    midnights = [int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * SECOND for text in MIDNIGHTS]
    set_clock(clock, "2026-10-28T21:30:00")
    for step in range(150):
        clock.now += dice.choice((0, dice.randrange(150 * 60))) * SECOND
        while clock.now >= midnights[0]:
            midnights.pop(0)
            today.clear()
        full = {place for place, cap in enumerate(caps) if cap and today[place] >= cap}
        expected = next(place for place in dealer if place not in full)
        today[expected] += 1
        assert served(visitor) == [numbers[expected]], step
        if step in (40, 90):
            visitor = serve(open_service(listen=free_address()))
    assert len(midnights) < len(MIDNIGHTS) - 2


def test_a_link_without_caps_takes_no_more_room_in_the_front_and_is_not_asked_who_is_there(
    service: Service, monkeypatch: pytest.MonkeyPatch, visitor: Visitor
) -> None:
    """Its numbers are packed as if there were no caps: with the six fields that every number has."""
    add_link(service, UMA, RAJ, slug="plain", routing="turn")
    add(service, {UMA: "40", RAJ: ""})
    with service.db.read() as tx:
        plain, capped = (sealed.at_slug(tx, slug) for slug in ("plain", "mandi"))
    assert plain
    assert capped
    assert [len(packed._cut(number)) for number in plain.numbers] == [6, 6]
    assert [len(packed._cut(number)) for number in capped.numbers] == [10, 6]
    monkeypatch.delattr(present, "at")
    assert visitor.get("/plain").status == 302
