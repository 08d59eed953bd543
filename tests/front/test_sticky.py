"""Visitors who come again and get the same number, from the outside."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts import tokens
from iwts.front.http import Request
from iwts.front.sticky import Sticky
from iwts.instance.service import Service
from iwts.links import setters
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Changer, Link, Number
from iwts.links.routing import Routing
from iwts.links.when import When
from tests.conftest import Clock, Open, Serve, add_link
from tests.front.test_hours import set_clock
from tests.front.test_redirect import BOT, PREVIEW
from tests.visitor import Visitor

ZOE, MAX, TIA = "+27821234567", "+27831234567", "+27841234567"


def add(service: Service, sticky: str = "30", *, slug: str = "braai", when: When | None = None, **fields: str) -> Link:
    draft = Draft.check(
        [Typed(number) for number in (ZOE, MAX, TIA)],
        slug=slug,
        sticky=sticky,
        when=when,
        **{"routing": "turn", **fields},  # type: ignore[arg-type]
    )
    with service.db.write() as tx:
        return links.create(tx, draft, slug.encode())


def got(visitor: Visitor, path: str = "/braai") -> str:
    return f"+{str(visitor.get(path).location).rpartition('/')[2]}"


def drop(service: Service, place: int) -> None:
    """Remove a number of the link."""
    with service.db.write() as tx:
        link = links.get(tx, "braai")
        typed = [Typed(f"+{n.digits}", id=n.id, active=n.active) for n in link.numbers if n.position != place]
        links.change(tx, link, Draft.check(typed, slug="braai", routing="turn"))


@pytest.mark.parametrize("base_url", ["", "https://braai.example"])
def test_the_cookie_is_for_its_link_alone_and_lasts_as_many_days(
    open_service: Open, serve: Serve, base_url: str
) -> None:
    service = open_service(base_url=base_url)
    add(service)
    visitor = serve(service)
    cookie = visitor.get("/BRAAI").headers["Set-Cookie"]
    name, _, rest = cookie.partition("=")
    assert name == "number"
    secure = "; Secure" if base_url else ""
    assert rest.partition("; ")[2] == f"Path=/BRAAI; Max-Age=2592000; HttpOnly; SameSite=Lax{secure}"
    assert visitor.get("/BRAAI").headers["Set-Cookie"] is None, "thirty days from the first chat"
    for path in ("/Braai/", "/braai/?utm_source=x", "/braai%E2%80%8B"):
        cookie = visitor.another().get(path).headers["Set-Cookie"]
        assert f"; Path={path[:6]}; " in cookie, "as browsers ask for it again"


def test_a_visitor_gets_the_same_number_for_some_days_and_moves_no_turn(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    add(service)
    regulars = [visitor.another() for _ in range(2)]
    assert [got(one) for one in regulars] == [ZOE, MAX]
    assert [got(one) for one in regulars * 5] == [ZOE, MAX] * 5
    assert [got(visitor.another()) for _ in range(4)] == [TIA, ZOE, MAX, TIA], "as if no regular had come"
    clock.advance(days=30, seconds=-1)
    assert [got(one) for one in regulars] == [ZOE, MAX]
    clock.advance(seconds=1)
    assert [got(one) for one in regulars] == [ZOE, MAX], "their turns"
    assert got(visitor.another()) == TIA


def test_whoever_takes_no_cookie_takes_a_turn(service: Service, visitor: Visitor) -> None:
    add(service)
    for number in (ZOE, MAX, TIA, ZOE):
        visitor.cookies.clear()
        assert got(visitor) == number


def test_a_number_that_is_not_there_gives_way_to_the_next_turn(service: Service, visitor: Visitor) -> None:
    link = add(service)
    regular = visitor.another()
    assert got(regular) == ZOE
    with service.db.write() as tx:
        setters.set_pause(tx, link, link.numbers[0], Changer.CREATOR, active=False)
    assert [got(regular) for _ in range(3)] == [MAX] * 3
    drop(service, 1)
    assert [got(regular) for _ in range(2)] == [TIA] * 2
    assert got(visitor.another()) == TIA


def test_one_who_is_closed_or_full_gives_way_too(service: Service, visitor: Visitor, clock: Clock) -> None:
    typed = [Typed(ZOE, hours="mon-sun 08:00-12:00"), Typed(MAX, cap="2"), Typed(TIA)]
    draft = Draft.check(typed, slug="braai", sticky="9", routing="turn", when=When("Africa/Johannesburg"))
    with service.db.write() as tx:
        links.create(tx, draft, b"braai")
    set_clock(clock, "2026-12-01T09:00:00")  # 11:00 there
    early = visitor.another()
    assert got(early) == ZOE
    clock.advance(seconds=3600)
    assert [got(early) for _ in range(3)] == [MAX, MAX, TIA]
    assert got(early) == TIA


@pytest.mark.parametrize("routing", ["first", "pick"])
def test_only_turns_are_sticky(service: Service, visitor: Visitor, routing: str) -> None:
    link = add(service, routing=routing)
    answer = visitor.get(f"/braai?to={link.numbers[1].id}")
    assert (answer.status, answer.headers["Set-Cookie"]) == (302, None)


def test_previews_bots_and_links_without_it_get_no_cookie(service: Service, visitor: Visitor) -> None:
    add(service)
    add_link(service, ZOE, MAX, slug="plain", routing="turn")
    for agent in (BOT, PREVIEW):
        assert Visitor(visitor.port, agent).get("/braai").headers["Set-Cookie"] is None
    assert visitor.get("/plain").headers["Set-Cookie"] is None
    assert got(visitor) == ZOE


def test_a_cookie_that_was_not_made_here_for_this_link_takes_a_turn(service: Service, visitor: Visitor) -> None:
    link = add(service)
    other = add(service, slug="other")
    now, last = service.clock(), link.numbers[2].id
    forged = [
        str(last),
        tokens.sign(b"x" * 32, "number", str(last), now),
        tokens.sign(service.key, "pass", str(last), now),
        tokens.sign(service.key, "number", str(other.numbers[2].id), now),
        tokens.sign(service.key, "number", f" {last}", now),
        "..", "é", "0" * 4000, "x; number=" * 300,
    ]  # fmt: skip
    turns = itertools.cycle((ZOE, MAX, TIA))
    for value, number in zip(forged, turns, strict=False):
        assert f"+{str(visitor.another().get('/braai', Cookie=f'number={value}').location)[14:]}" == number, value
    good = tokens.sign(service.key, "number", str(last), now)
    for around in ("number={}", "a=b; number={}; c=d", "a=b;number={}"):
        assert visitor.another().get("/braai", Cookie=around.format(good)).location == f"https://wa.me/{TIA[1:]}"


@given(st.binary(max_size=300))
def test_no_cookie_breaks_the_reader(value: bytes) -> None:
    sticky = Sticky(lambda: b"k" * 32, lambda: 0, is_https=False)
    request = Request()
    request.headers[b"cookie"] = b"number=" + value
    numbers = (Number(7, 0, ZOE[1:], "", "", True),)
    link = Link(1, "braai", "", "", Routing.TURN, "", True, -1, 0, numbers, sticky=30)
    assert sticky.number(link, request) is None
