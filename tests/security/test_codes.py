"""Guessed codes: what guessers get, what they cannot take from others, weak codes, and stolen passes."""

import heapq
from pathlib import Path

import pytest

from iwts.errors import TooMany
from iwts.instance.service import Service
from iwts.limits.queues import Queue, Slots
from iwts.links import access, codes, setters
from iwts.links.codes import Guesses
from iwts.links.link import Link
from iwts.owner import password
from tests.conftest import PASSWORD, Clock, add_link
from tests.visitor import Answer, Visitor

pytestmark = pytest.mark.usefixtures("cheap_hashes")

DAY = 86400
NUMBER = {"phone": "+49 176 12345678", "slug": "sunflowers"}
ROOT = Path(__file__).parents[2]


@pytest.fixture
def coded(service: Service) -> Link:
    """A link with a link code and a visitor code, on a site whose owner has a password."""
    link, _ = add_link(service, slug="nour")
    with service.db.write() as tx:
        password.put(tx, codes.hashed(PASSWORD))
        access.set_code(tx, link, codes.hashed("ten blue whales"))
        setters.set_visitor_code(tx, link, codes.hashed("2468"))
    return link


def entered(visitor: Visitor, code: str, address: str, slug: str = "nour") -> int:
    """Enter a visitor code from an address; return the status."""
    return visitor.post(f"/{slug}", {"code": code}, X_Forwarded_For=address).status


def opened(visitor: Visitor, code: str, address: str, slug: str = "nour") -> int:
    """Enter a link code from an address; return the status."""
    visitor.address = address
    return visitor.fill("/open", {"slug": slug, "code": code}).status


def guess_elsewhere(service: Service, link: Link, guesses: range) -> None:
    """Make a wrong guess at a visitor code from each of so many networks, without the detour through the server."""
    stored, now = codes.hashed("2468"), service.clock() / 1e6
    for n in guesses:
        assert not service.visitor_codes.check(link.id.to_bytes(8), bytes((198, 51, n, 1)), now, stored, "0000")


RIGHT = {entered: "2468", opened: "ten blue whales"}


# Seen to fail with a limit for all clients of a link together: 429.
@pytest.mark.parametrize("kind", RIGHT)
@pytest.mark.usefixtures("coded")
def test_whoever_knows_the_code_gets_in_whatever_others_guess(visitor: Visitor, kind) -> None:  # type: ignore[no-untyped-def]
    said = [kind(visitor, "wrong code", f"198.51.100.{n % 10}") for n in range(60)]
    assert said == [422] * 50 + [429] * 10
    for elsewhere in ("203.0.113.7", "198.51.100.99", "2001:db8::1"):
        assert kind(visitor.another(), RIGHT[kind], elsewhere) == 303


# Seen to fail with `log_ins` limited for all clients together (429), and without the limit under attack: 422.
@pytest.mark.usefixtures("coded")
def test_a_hundred_networks_that_guess_the_owners_password_keep_no_one_out(service: Service, visitor: Visitor) -> None:
    def signed_in(password_: str, address: str) -> int:
        visitor.address = address
        return visitor.fill("/admin/login", {"password": password_}).status

    for n in range(100):  # without the detour through the server
        assert not service.log_ins.try_(b"", bytes((198, 51, n, 1)), service.clock() / 1e6, lambda: False)
    assert [signed_in("wrong password", "203.0.113.7") for _ in range(4)] == [422] * 3 + [429]
    assert signed_in(PASSWORD, "203.0.113.8") == 303
    assert visitor.get("/admin").status == 200


# Seen to fail with a limit for all clients of a link together: 429.
def test_a_steady_guesser_keeps_no_one_out(service: Service, coded: Link, visitor: Visitor, clock: Clock) -> None:
    guess_elsewhere(service, coded, range(50))
    for n in range(50, 150):
        guess_elsewhere(service, coded, range(n, n + 1))
        clock.advance(seconds=72)
    assert entered(visitor, "0000", "198.51.150.1") == 422
    assert entered(visitor, "2468", "203.0.113.7") == 303


# Seen to fail without the limit for links under attack: no 429.
def test_under_attack_every_client_has_three_guesses_a_day(
    service: Service, coded: Link, visitor: Visitor, clock: Clock
) -> None:
    guess_elsewhere(service, coded, range(100))
    assert [entered(visitor, "0000", "203.0.113.7") for _ in range(4)] == [422] * 3 + [429]
    assert entered(visitor, "2468", "203.0.113.7") == 429, "otherwise a guess would cost nothing"
    assert entered(visitor, "2468", "203.0.113.8") == 303
    clock.advance(seconds=DAY // 3 + 1)
    assert entered(visitor, "2468", "203.0.113.7") == 303


# Seen to fail with budgets for /64s and single IPv4 addresses alone: 422 each time.
@pytest.mark.parametrize(
    ("network", "many"),
    [("2001:db8:7:{:02x}00::1", 60), ("2001:db8:7:7{:02x}::1", 30), ("192.0.2.{}", 60)],
)
def test_under_attack_a_network_of_many_addresses_has_few_guesses(
    service: Service, coded: Link, visitor: Visitor, network: str, many: int
) -> None:
    guess_elsewhere(service, coded, range(100))
    said = [entered(visitor, "0000", network.format(n)) for n in range(many + 2)]
    assert said == [422] * many + [429] * 2
    assert entered(visitor, "2468", "203.0.113.7") == 303


# Seen to fail with a budget for each link: 422 twelve times.
def test_a_client_has_five_guesses_for_all_links_together(service: Service, visitor: Visitor) -> None:
    for n in range(12):
        add_link(service, slug=f"shop-{n}")
    said = [opened(visitor, "ten blue whales", "198.51.100.1", f"shop-{n}") for n in range(12)]
    assert said == [422] * 5 + [429] * 7


# Seen to fail with a budget for each unknown name: the last one is 422.
@pytest.mark.usefixtures("coded")
def test_all_unknown_names_share_the_budget_of_one_link(visitor: Visitor) -> None:
    for n in range(100):
        assert opened(visitor, "wrong code", f"198.51.{n}.1", f"unknown-{n}") == 422
    said = [opened(visitor, "wrong code", "203.0.113.7", f"another-{n}") for n in range(4)]
    assert said == [422] * 3 + [429]
    said = [opened(visitor, "wrong code", "203.0.113.8", "nour") for n in range(6)]
    assert said == [422] * 5 + [429], "known names are not under attack"


def seconds_for(count: int, clients: int, monkeypatch: pytest.MonkeyPatch) -> float:
    """Return how long a number of guesses takes clients in as many networks that guess as often as they may."""
    monkeypatch.setattr(codes, "matches", lambda _stored, _typed: False)
    guesses = Guesses(Queue("codes", Slots(1)))
    turns = [(0.0, client) for client in range(clients)]
    made = 0
    while made < count:
        now, client = heapq.heappop(turns)
        try:
            guesses.check(b"link", (client << 8).to_bytes(4), now, "", "0000")
            made += 1
        except TooMany as error:
            now += error.wait + 0.001
        heapq.heappush(turns, (now, client))
    return now


# Seen to fail without the limit for links under attack: 10 days and 0.1 days.
@pytest.mark.parametrize(("clients", "days"), [(1, "48 days"), (100, "12 days")])
def test_guessing_takes_as_long_as_documented(clients: int, days: str, monkeypatch: pytest.MonkeyPatch) -> None:
    half = seconds_for(5000, clients, monkeypatch) / DAY
    assert f"{half:.0f} days" == days
    table = (ROOT / "docs/design/security.md").read_text()
    (row,) = [line for line in table.splitlines() if line.startswith("| 4 random digits")]
    assert f"| {days} |" in row
    if clients == 100:
        assert days in (ROOT / "iwts/templates/frame/ui.html").read_text(), "as the forms say"


# Weak codes


# Seen to fail without the rule: 303.
@pytest.mark.parametrize(
    "weak",
    [
        *("password1", "PASSWORD1", "Sunshine1", "iloveyou", "trustno1", "basketball", "12345678", "qwertyuiop"),
        *("aaaaaaaa", "٧٧٧٧٧٧٧٧", "abcdefgh", "98765432", "abab2abab2", "sunflowers", "Sun-Flowers"),
        *("4917612345678", "+49 176 12345678", "017612345678", "00 49 176 1234 5678", "17612345678", "two-dogs"),
    ],
)
def test_a_link_code_that_is_easy_to_guess_is_refused(visitor: Visitor, weak: str) -> None:
    page = visitor.fill("/", {**NUMBER, "label": "kept", "code": weak, "visitor": "two dogs"})
    assert (page.status, page.field("code"), page.field("label")) == (422, weak, "kept")
    assert "easy to guess" in page.error("code")
    assert visitor.fill("/", {**NUMBER, "visitor": "two dogs"}).status == 303
    page = visitor.fill("/manage/sunflowers", {"code": weak, "visitor": "two dogs"})
    assert page.status == 422
    assert "easy to guess" in page.error("code")


# Seen to fail where punctuation, accents and width made a code another one: 303 for eight of these.
@pytest.mark.parametrize(
    "weak",
    [
        *("pass word 1", "Pass.Word.1", "1234 5678", "1-2-3-4-5-6-7-8", "a b c d e f g h", "abab-2abab2"),
        *("pässwörd1", "Süñshîne1", "ｐａｓｓｗｏｒｄ１", "１２３４５６７８", "①②③④⑤⑥⑦⑧", "ŞÜNFLOWERS"),
    ],
)
def test_spelling_an_easy_code_otherwise_makes_it_no_harder(visitor: Visitor, weak: str) -> None:
    page = visitor.fill("/", {**NUMBER, "code": weak})
    assert (page.status, page.field("code")) == (422, weak)
    assert "easy to guess" in page.error("code")


# A check that the rule harms no one: red if codes with few letters and digits count as patterns (422 for emoji).
@pytest.mark.parametrize("good", ["7#!&%(/)", "🌵🐙🚀🌋🦊🎲🧭🪁", "a!§$%&/b", "वर्षा ऋतु में", "ten blue whales"])
def test_a_code_of_any_characters_is_accepted(visitor: Visitor, good: str) -> None:
    assert visitor.fill("/", {**NUMBER, "slug": "sun-flower", "code": good}).status == 303


# Seen to fail where only a name in the form was known: 303.
def test_the_links_name_is_no_code_even_if_the_form_leaves_it_out(visitor: Visitor) -> None:
    assert visitor.fill("/", NUMBER).status == 303
    page = visitor.fill("/manage/sunflowers", {"slug": " ", "code": "SUN-flowers"})
    assert (page.status, page.field("slug").strip()) == (422, "")
    assert "easy to guess" in page.error("code")


# Seen to fail with a least length of six.
def test_a_new_link_code_has_eight_characters_while_old_ones_go_on(service: Service, visitor: Visitor) -> None:
    assert visitor.fill("/", {**NUMBER, "code": "hu7 x!q"}).error("code").endswith("Use at least 8 characters.")
    assert visitor.fill("/", {**NUMBER, "code": "hu7 x!qz"}).status == 303
    old, _ = add_link(service, slug="old")
    with service.db.write() as tx:
        access.set_code(tx, old, codes.hashed("123456"))
    assert opened(visitor.another(), "123456", "203.0.113.7", "old") == 303


# Passes


def chat(visitor: Visitor, there: str | None, address: str) -> Answer:
    return visitor.get(there or "", X_Forwarded_For=address)


# Seen to fail with passes for any client: 302 from everywhere.
@pytest.mark.parametrize(
    ("own", "near", "far"),
    [
        ("203.0.113.7", "203.0.113.8", "203.0.112.7"),
        ("2001:db8:1::1", "2001:db8:1:2::1", "2001:db8:2::1"),
        ("203.0.113.7", "203.0.113.7", "2001:db8::1"),
    ],
)
@pytest.mark.usefixtures("coded")
def test_a_pass_opens_the_chat_in_the_network_that_got_it(visitor: Visitor, own: str, near: str, far: str) -> None:
    there = visitor.post("/nour?c=ig", {"code": "2468"}, X_Forwarded_For=own).location
    assert [chat(visitor, there, address).status for address in (own, near)] == [302, 302]
    page = chat(visitor, there, far)
    assert (page.status, "Code required" in page.text, page.location) == (200, True, None)
    assert page.error("code") == ""
    assert list(page.form("/nour?pass=&c=ig")) == ["code"], "the form again, with its campaign"
