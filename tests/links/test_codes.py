"""Link codes and visitor codes: parsing, hashing, guessing, opening a panel and reaching a chat."""

import contextlib
import dataclasses
import html
import re
import threading
from collections import Counter
from collections.abc import Callable
from functools import partial
from urllib.parse import parse_qs, urlsplit

import pytest
from argon2 import PasswordHasher
from hypothesis import example, given
from hypothesis import strategies as st

from iwts import tokens
from iwts.clock import SECOND
from iwts.deletion import deletion
from iwts.errors import Invalid, QueueFull, TooMany, Unavailable
from iwts.instance.service import Service
from iwts.limits.queues import Queue, Slots
from iwts.links import access, codes, passes, setters
from iwts.links import store as links
from iwts.links.codes import Guesses
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.links.routing import Routing
from tests.conftest import NOON, Clock, add_link, counted, on_disk
from tests.patience import PATIENCE, beside, eventually
from tests.visitor import Answer, Visitor

CLIENT, OTHER = bytes([192, 0, 2, 1]), bytes([192, 0, 2, 2])
HERE = bytes([41, 32, 0, 1])  # the visitor's address
BOT = "Googlebot/2.1 (+http://www.google.com/bot.html)"


REAL = codes._hasher


pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cheap_hashes")]


def set_code(service: Service, link: Link, code: str) -> None:
    hashed = codes.hashed(code) if code else ""
    with service.db.write() as tx:
        access.set_code(tx, link, hashed)


def set_visitor_code(service: Service, link: Link, code: str = "2468") -> Link:
    hashed = codes.hashed(code) if code else ""
    with service.db.write() as tx:
        setters.set_visitor_code(tx, link, hashed)
        return links.get(tx, link.slug)


def action(page: Answer) -> str:
    """Return the address to which the form for a visitor code is sent."""
    found = re.search(r'<form[^>]* action="(/nour[^"]*)"', page.text)
    assert found
    return html.unescape(found[1])


def together(works: list[Callable[[], None]]) -> None:
    """Run all functions concurrently."""
    start = threading.Barrier(len(works))

    def at_once(work: Callable[[], None]) -> None:
        start.wait(PATIENCE)
        work()

    with beside(*(partial(at_once, work) for work in works)):
        pass


# Parsing, hashing, comparing


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("  2468\n", "2468"),
        ("٢٤٦٨", "2468"),
        ("۲۴۶۸", "2468"),
        ("२४६८", "2468"),
        ("２４６８", "2468"),
        ("\u200f2468\u200e", "2468"),
        ("Cafe\u0301", "Caf\xe9"),
        ("open sesame", "open sesame"),
        ("²④½8", "²④½8"),
        ("\ud8002468\0", "2468"),
        ("كعكة١", "كعكة1"),
    ],
)
def test_a_code_has_one_folded_form(typed: str, code: str) -> None:
    assert codes.parse(typed, "code", codes.LEAST_VISITOR) == code


@given(st.text())
def test_folding_a_code_twice_changes_nothing(text: str) -> None:
    assert codes.fold(codes.fold(text)) == codes.fold(text)


@pytest.mark.parametrize(
    ("text", "least", "error"),
    [
        ("", codes.LEAST_VISITOR, "This code is too short. Use at least 4 characters."),
        ("12 ", codes.LEAST_VISITOR, "This code is too short. Use at least 4 characters."),
        ("1234567", codes.LEAST_LINK, "This code is too short. Use at least 8 characters."),
        ("x" * 65, codes.LEAST_LINK, "This code is too long. Use at most 64 characters."),
        ("x" * 100_000, codes.LEAST_LINK, "This code is too long. Use at most 64 characters."),
    ],
)
def test_a_code_that_cannot_be_used_says_why(text: str, least: int, error: str) -> None:
    with pytest.raises(Invalid) as raised:
        codes.parse(text, "here", least)
    assert (raised.value.field, str(raised.value)) == ("here", error)


def test_hashes_of_codes_follow_owasp_and_are_salted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes, "_hasher", REAL)
    one, other = codes.hashed("2468"), codes.hashed("2468")
    assert one != other
    assert one.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert codes.matches(one, " ٢٤٦٨ ")
    assert not codes.matches(one, "2469")


@pytest.mark.parametrize(
    "damaged", ["", "x", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$é$é", "$argon2id$v=19$m=8,t=0,p=1$c2FsdA$c2FsdA"]
)
def test_no_code_matches_an_invalid_hash(damaged: str) -> None:
    assert not codes.matches(damaged, "2468")
    assert not codes.matches(damaged, "")
    assert not codes.matches(damaged, "nobody's")


def test_a_missing_code_takes_as_much_work_as_a_wrong_one(monkeypatch: pytest.MonkeyPatch) -> None:
    checked = []

    class Watched(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # noqa: A002 (argon2's own name)
            checked.append(str(hash).rpartition("$")[0].rpartition("$")[0])
            return super().verify(hash, password)

    hashed = codes.hashed("2468")
    monkeypatch.setattr(codes, "_hasher", Watched())
    assert not codes.matches(hashed, "2469")
    assert not codes.matches("", "2469")
    assert checked == ["$argon2id$v=19$m=8,t=1,p=1"] * 2


# Guessing


@pytest.fixture
def guesses() -> Guesses:
    return Guesses(Queue("codes", Slots(2)))


def guess(guesses: Guesses, typed: str, client: bytes = CLIENT, link: bytes = b"link", now: float = 0.0) -> str:
    try:
        return "right" if guesses.check(link, client, now, codes.hashed("2468"), typed) else "wrong"
    except TooMany as error:
        return f"wait {error.wait:.0f}"


def test_a_client_has_five_wrong_guesses_in_fifteen_minutes_for_all_links(guesses: Guesses) -> None:
    assert [guess(guesses, "0000", link=bytes([n])) for n in range(6)] == ["wrong"] * 5 + ["wait 180"]
    assert guess(guesses, "2468") == "wait 180", "otherwise a guess would cost nothing"
    assert guess(guesses, "2468", client=OTHER) == "right"
    assert guess(guesses, "2468", now=180.0) == "right"
    assert guess(guesses, "0000", now=180.0) == "wrong"
    assert guess(guesses, "2468", now=180.0) == "wait 180"


def test_right_codes_are_free(guesses: Guesses) -> None:
    assert {guess(guesses, "2468") for _ in range(200)} == {"right"}
    assert [guess(guesses, "0000") for _ in range(6)] == ["wrong"] * 5 + ["wait 180"]


def test_limits_are_exact_for_concurrent_guesses(guesses: Guesses) -> None:
    said = []

    def work(thread: int) -> None:
        for _ in range(10):
            with contextlib.suppress(QueueFull):
                said.append(guess(guesses, "0000", client=bytes([10, 0, thread % 2, 1]))[:5])

    together([lambda thread=thread: work(thread) for thread in range(8)])  # type: ignore[misc]
    assert Counter(said)["wrong"] == 10


# Opening a panel


def open_with(visitor: Visitor, slug: str, code: str) -> Answer:
    return visitor.fill("/open", {"slug": slug, "code": code})


@pytest.fixture
def coded(service: Service) -> Link:
    link, _ = add_link(service, slug="nour")
    set_code(service, link, "sesame")
    return link


@pytest.mark.usefixtures("coded")
def test_the_slug_and_the_code_open_the_panel_in_any_browser(visitor: Visitor) -> None:
    assert visitor.get("/manage/nour").status == 403
    opened = open_with(visitor, " NOUR ", " sesame ")
    assert (opened.status, opened.location) == (303, "/manage/nour")
    assert visitor.get("/manage/nour").status == 200
    assert "/manage/nour" in visitor.get("/my").text


@pytest.mark.usefixtures("coded")
def test_the_whole_short_link_may_be_pasted(visitor: Visitor) -> None:
    for text in (
        "http://127.0.0.1:{}/nour",
        "127.0.0.1:{}/Nour/",
        "/nour",
        "nour+",
        "HTTP://127.0.0.1:{}/nour/?c=ig#x",
    ):
        assert open_with(visitor, text.format(visitor.port), "sesame").status == 303, text


def test_a_foreign_link_is_reported_beside_its_field(visitor: Visitor) -> None:
    ending, foreign = (
        "Type the link name, or paste the whole link.",
        "This link belongs to another site. Use a link from this one.",
    )
    for slug, error in (
        ("", ending),
        ("n", ending),
        ("<b>nour", ending),
        (f"http://127.0.0.1:{visitor.port}/", ending),
        (f"127.0.0.1:{visitor.port}/manage/nour", ending),
        ("https://wa.me/14155550132", foreign),
    ):
        page = open_with(visitor, slug, "")
        assert (page.status, page.error("slug"), page.field("slug")) == (422, error, slug)
        assert page.error("code") == "Type the code."


@pytest.mark.usefixtures("coded")
def test_a_wrong_slug_a_wrong_code_and_a_link_without_code_are_answered_alike(
    service: Service, visitor: Visitor
) -> None:
    add_link(service, slug="bare")

    def opened(slug: str) -> Answer:
        visitor.address = {"nosuch": "192.0.2.1", "nour": "192.0.2.2", "bare": "192.0.2.3"}[slug]
        return open_with(visitor, slug, "wrong code")

    for n in range(6):
        pages = [opened(slug) for slug in ("nosuch", "nour", "bare")]
        assert [page.status for page in pages] == [422 if n < 5 else 429] * 3
        texts = [re.sub(r"nosuch|nour|bare", "…", page.text) for page in pages]
        assert texts[0] == texts[1] == texts[2]
        if n < 5:
            assert {page.error("code") for page in pages} == {"The link and the code don’t match. Check both."}
            assert [(page.field("slug"), page.field("code")) for page in pages][1] == ("nour", "")
    assert visitor.get("/my").text.count("/manage/") == 0


def test_no_code_opens_a_link_without_a_code(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="bare")
    assert [open_with(visitor, "bare", code).status for code in ("", "nobody's", " ")] == [422] * 3


def test_a_replaced_or_removed_code_opens_nothing(service: Service, coded: Link, visitor: Visitor) -> None:
    set_code(service, coded, "another")
    assert open_with(visitor, "nour", "sesame").status == 422
    assert open_with(visitor.another(), "nour", "another").status == 303
    set_code(service, coded, "")
    assert open_with(visitor, "nour", "another").status == 422


def test_a_disabled_link_can_be_opened_too(service: Service, coded: Link, visitor: Visitor) -> None:
    with service.db.write() as tx:
        setters.set_active(tx, coded, active=False)
    assert open_with(visitor, "nour", "sesame").status == 303


def test_too_many_wrong_codes_keep_the_form_and_mention_the_secret_link(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    link, secret = add_link(service, slug="nour")
    set_code(service, link, "sesame")
    assert {open_with(visitor, "nour", f"wrong {n}").status for n in range(5)} == {422}
    page = open_with(visitor, "nour", "sesame")
    assert (page.status, page.headers["Retry-After"], page.field("slug")) == (429, "180", "nour")
    assert "Try again in 3 minutes, or open the settings with your secret link." in page.text
    assert visitor.another().get(f"/m/{secret}").status == 303
    elsewhere = visitor.another()
    elsewhere.address = "41.32.0.2"
    assert open_with(elsewhere, "nour", "sesame").status == 303
    clock.advance(seconds=180)
    assert open_with(visitor, "nour", "sesame").status == 303


@pytest.mark.usefixtures("coded")
def test_a_form_from_elsewhere_opens_nothing_and_keeps_its_input(visitor: Visitor) -> None:
    page = visitor.post("/open", {"slug": "nour", "code": "sesame"})
    assert (page.status, page.field("slug"), page.field("code")) == (403, "nour", "sesame")
    assert visitor.get("/manage/nour").status == 403
    token = page.field("csrf")
    assert visitor.post("/open", {"slug": "nour", "code": "sesame", "csrf": token}).status == 303


# Reaching a chat


@pytest.fixture
def locked(service: Service) -> Link:
    link, _ = add_link(service, slug="nour", message="a private hello")
    return set_visitor_code(service, link)


def test_visitors_type_the_code_before_the_chat_opens(service: Service, locked: Link, visitor: Visitor) -> None:
    page = visitor.get("/nour?c=ig", Referer="https://www.instagram.com/x")
    assert (page.status, page.headers["Cache-Control"]) == (200, "no-store")
    assert "Code required" in page.text
    found = counted(service, locked)
    assert (found.visits, found.views, found.bots, found.previews) == (0, 0, 0, 0)

    own = f"http://127.0.0.1:{visitor.port}/nour"
    wrong = visitor.post(action(page), {"code": "1357"}, Referer=own)
    right = visitor.post(action(wrong), {"code": " 2468"}, Referer=own)
    assert (right.status, right.headers["Cache-Control"]) == (303, "no-store")
    chat = visitor.get(right.location, Referer=own)
    assert chat.location == "https://wa.me/14155550132?text=a%20private%20hello"
    found = counted(service, locked)
    assert found.visits == 1
    assert (found.by["referrer"], found.by["campaign"]) == ({"instagram.com": 1}, {"ig": 1})
    assert visitor.cookies == {}
    (shown,) = parse_qs(urlsplit(right.location).query)["pass"]
    stored = on_disk(service)
    assert shown.partition(".")[2].encode() not in stored


@pytest.mark.usefixtures("locked")
def test_the_code_may_be_typed_with_the_digits_of_any_script(visitor: Visitor) -> None:
    assert visitor.post("/nour", {"code": "٢٤٦٨"}).status == 303


@pytest.mark.parametrize("routing", Routing)
def test_without_the_code_nothing_reveals_the_target(service: Service, visitor: Visitor, routing: Routing) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", slug="shop", routing=routing, message="hush")
    link = set_visitor_code(service, link)
    preview = {"User_Agent": "WhatsApp/2.23.18.78 i"}
    asked: list[tuple[str, str, dict[str, str]]] = [
        ("GET", "/shop", {}),
        ("GET", f"/shop?to={link.numbers[0].id}&pass=x", {}),
        ("GET", "/shop+", {}),
        ("HEAD", "/shop", {}),
        ("GET", "/shop", {"User_Agent": BOT}),
        ("GET", "/shop", preview),
        ("HEAD", "/shop", preview),
        ("GET", "/shop", {"Sec_Purpose": "prefetch"}),
        ("POST", "/shop", {}),
    ]
    for method, path, headers in asked:
        answer = visitor.ask(method, path, "code=0000" if method == "POST" else None, **headers)
        assert answer.status == (422 if method == "POST" else 200)
        assert answer.location is None
        said = re.sub(r"[^0-9a-z]", "", answer.text)
        assert not [told for told in ("4155550132", "2079460958", "hush", "wame") if told in said]
    eventually(lambda: counted(service, link).previews >= 3)  # counting runs in the background
    found = counted(service, link)
    assert (found.visits, found.views, found.bots, found.previews) == (0, 0, 2, 3)
    with service.db.read() as tx:
        assert links.get(tx, "shop").turn == -1, "no turn is used up"


def test_only_the_preview_of_a_link_without_a_code_shows_the_number(
    service: Service, locked: Link, visitor: Visitor
) -> None:
    card = visitor.get("/nour", User_Agent="WhatsApp/2.23.18.78 i").text
    assert '<meta property="og:title" content="Chat on WhatsApp">' in card
    assert '<meta property="og:description" content="Tap to open the chat.">' in card
    set_visitor_code(service, locked, "")
    assert "+1 415-555-0132" in visitor.get("/nour", User_Agent="WhatsApp/2.23.18.78 i").text


@pytest.mark.usefixtures("locked")
def test_a_wrong_code_is_reported_beside_its_field(visitor: Visitor) -> None:
    page = visitor.post("/nour", {"code": "1234"})
    assert (page.status, page.headers["Cache-Control"]) == (422, "no-store")
    assert page.error("code") == "This code is wrong. Check it and try again."
    assert page.field("code") == ""
    assert visitor.post("/nour", {"code": " "}).error("code") == "Type the code."
    assert visitor.cookies == {}


def test_after_too_many_wrong_codes_a_visitor_sees_when_to_try_again(
    service: Service, locked: Link, visitor: Visitor, clock: Clock
) -> None:
    set_code(service, locked, "sesame")
    assert {visitor.post("/nour", {"code": ""}).status for _ in range(6)} == {422}, "an empty code is not a guess"
    assert {visitor.post("/nour", {"code": "1234"}).status for _ in range(5)} == {422}
    page = visitor.post("/nour?c=ig", {"code": "2468"})
    assert (page.status, page.headers["Retry-After"]) == (429, "180")
    assert (action(page), page.field("code")) == ("/nour?pass=&c=ig", "2468")
    assert "Try again in 3 minutes." in page.text
    assert open_with(visitor, "nour", "sesame").status == 303, "the link code has a separate limit"
    clock.advance(seconds=180)
    assert visitor.post("/nour", {"code": "2468"}).status == 303


def test_a_visitor_who_picks_types_the_code_only_once(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", slug="pick", routing="pick")
    link = set_visitor_code(service, link)
    right = visitor.post("/pick?pass=&c=ig&from=android-app://com.instagram.android", {"code": "2468"})
    page = visitor.get(right.location, Referer=f"http://127.0.0.1:{visitor.port}/pick")
    assert "+44 20 7946 0958" in page.text
    (href,) = re.findall(rf'href="(/pick\?to={link.numbers[1].id}&[^"]*)"', page.text)
    chat = visitor.get(href.replace("&amp;", "&"), Referer=f"http://127.0.0.1:{visitor.port}{right.location}")
    assert chat.location == "https://wa.me/442079460958"
    found = counted(service, link)
    assert (found.visits, found.views) == (1, 1)
    assert found.by["referrer"] == {"android-app://com.instagram.android": 1}
    assert found.by["campaign"] == {"ig": 1}
    assert visitor.get(f"/pick?to={link.numbers[1].id}").status == 200, "without the pass, the page appears again"


@pytest.mark.usefixtures("locked")
def test_a_pass_lasts_ten_minutes_and_its_campaign_survives(visitor: Visitor, clock: Clock) -> None:
    there = visitor.post("/nour?pass=&c=ig&from=instagram.com", {"code": "2468"}).location
    clock.advance(seconds=599)
    assert visitor.get(there).status == 302
    clock.advance(seconds=1)
    page = visitor.get(there, Referer=f"http://127.0.0.1:{visitor.port}/nour")
    assert page.status == 200
    assert action(page) == "/nour?pass=&c=ig&from=instagram.com"


def test_a_pass_opens_one_link_until_its_code_is_changed(service: Service, locked: Link, visitor: Visitor) -> None:
    other, _ = add_link(service, slug="other")
    set_visitor_code(service, other)
    query = visitor.post("/nour", {"code": "2468"}).location.partition("?")[2]
    assert [visitor.get(f"/{slug}?{query}").status for slug in ("nour", "other")] == [302, 200]
    set_visitor_code(service, locked, "2468")
    assert visitor.get(f"/nour?{query}").status == 200, "not even the same code once more"
    set_visitor_code(service, locked, "")
    assert visitor.get(f"/nour?{query}").status == 302


def test_a_forged_pass_opens_nothing(service: Service, locked: Link, visitor: Visitor) -> None:
    subject, at, signature = passes.issue(service.key, locked, HERE, NOON).split(".")
    _, later, _ = passes.issue(service.key, locked, HERE, NOON + SECOND).split(".")
    for forged in (
        f"{subject}.{later}.{signature}",
        f"{subject}.{at}.{'0' * 43}",
        f"{subject}.{at}.",
        f"{subject}.{signature}",
        f".{at}.{signature}",
        subject,
        passes.issue(b"another key", locked, HERE, NOON),
        tokens.sign(service.key, "form", subject, NOON),
    ):
        assert visitor.get(f"/nour?pass={forged}").status == 200, forged
    assert counted(service, locked).visits == 0


LINK = Link(1, "nour", "", "", Routing.FIRST, "$argon2id$…", True, -1, 0, ())


@given(st.text(st.characters()) | st.from_regex(r"1-[0-9a-f]{16}\.[\w-]{1,6}\.[\w-]{43}", fullmatch=True))
@example("\0")
@example("é\ud800." * 20_000)
def test_only_an_issued_text_is_a_pass(text: str) -> None:
    issued = passes.issue(b"key", LINK, CLIENT, NOON)
    assert passes.is_valid(b"key", LINK, CLIENT, issued, NOON)
    assert text == issued or not passes.is_valid(b"key", LINK, CLIENT, text, NOON)


def test_a_pass_is_signed_for_one_link_and_one_code_of_it() -> None:
    issued = passes.issue(b"key", LINK, CLIENT, NOON)
    for other in (dataclasses.replace(LINK, id=2), dataclasses.replace(LINK, visitor_code="$argon2id$other")):
        assert not passes.is_valid(b"key", other, CLIENT, issued, NOON)


@given(st.integers(0, 2**40), st.integers(-2000 * SECOND, 2000 * SECOND))
def test_a_pass_is_valid_until_it_expires(at: int, later: int) -> None:
    issued = passes.issue(b"key", LINK, CLIENT, at)
    age = (at + later) // SECOND - at // SECOND
    assert passes.is_valid(b"key", LINK, CLIENT, issued, at + later) == (age < 600)


def test_a_removed_code_is_no_longer_required(service: Service, locked: Link, visitor: Visitor) -> None:
    set_visitor_code(service, locked, "")
    there = visitor.post("/nour?pass=&from=instagram.com", {"code": "whatever"})
    assert there.status == 303
    assert visitor.get(there.location).status == 302
    assert counted(service, locked).by["referrer"] == {"instagram.com": 1}


def test_a_code_does_not_open_a_closed_or_deleted_link(service: Service, locked: Link, visitor: Visitor) -> None:
    there = visitor.post("/nour", {"code": "2468"}).location
    with service.db.write() as tx:
        paused = Typed("+14155550132", active=False, id=locked.numbers[0].id)
        links.change(tx, locked, Draft.check([paused]))
    for answer in (visitor.get(there), visitor.get("/nour"), visitor.post("/nour", {"code": "2468"})):
        assert answer.status == 410
        assert "No one is available to chat right now." in answer.text
    with service.db.write() as tx:
        setters.set_active(tx, locked, active=False)
    for answer in (visitor.get(there), visitor.post("/nour", {"code": "2468"})):
        assert answer.status == 410
        assert "This chat is taking a break" in answer.text
        assert "No one is available" not in answer.text
    with service.db.write() as tx:
        deletion.delete(tx, locked)
    assert visitor.get(there).status == visitor.post("/nour", {"code": "2468"}).status == 404
    assert visitor.post("/my", {"code": "2468"}).status == 404


@pytest.mark.usefixtures("locked")
def test_parameters_beside_a_code_are_only_text(visitor: Visitor) -> None:
    there = visitor.post(f"/nour?pass=&c=%0D%0Ax&from={'x' * 900}%0D%0AEvil:y", {"code": "2468"})
    assert (there.status, there.headers["Evil"]) == (303, None)
    assert re.fullmatch(r"/nour\?pass=[0-9a-f]{32}\.[\w-]{6}\.[\w-]{43}&c=x", there.location or "")


@pytest.mark.usefixtures("locked")
def test_when_the_key_cannot_be_read_the_link_stays_locked(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    there = visitor.post("/nour", {"code": "2468"}).location

    def fail(*_: object) -> bool:
        raise Unavailable("the file cannot be read")

    monkeypatch.setattr(passes, "is_valid", fail)
    assert visitor.get(there).status == 200
