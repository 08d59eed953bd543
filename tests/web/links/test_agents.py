"""Agents: the secret link of a number, its page, and who gets the chats meanwhile."""

import json
import re
from collections.abc import Callable
from urllib.parse import unquote, urlencode

import pytest

from iwts import cli
from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.links import access, blocks, setters, shifts, slugs
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.drafts import Typed
from iwts.links.link import Changer, Link
from iwts.links.when import When
from iwts.mail import recipients
from iwts.storage.tx import Tx
from tests.conftest import Clock, on_disk, own
from tests.visitor import Visitor

MONA, KARIM, LINA = "+20 100 123 4567", "+55 11 95550 0123", "+971 50 123 4567"


def ids(service: Service, slug: str = "shop") -> list[int]:
    with service.db.read() as tx:
        return [number.id for number in links.get(tx, slug).numbers]


def make(visitor: Visitor, number: int, slug: str = "shop") -> str:
    """Make the link of a number's agent in the panel; return its path."""
    page = visitor.follow(visitor.fill(f"/manage/{slug}", {"make": str(number)}, f"/manage/{slug}/agent"))
    found = re.search(r'id="secret">http://[^/]+(/a/[\w-]{22})<', page.text)
    assert found
    return found[1]


@pytest.fixture
def agent(service: Service, visitor: Visitor) -> tuple[Visitor, str]:
    """The phone of the first of two agents, and the path of its page."""
    own(visitor, service, MONA, KARIM, slug="shop", routing="turn")
    return visitor.another(), make(visitor, ids(service)[0])


def served(visitor: Visitor, slug: str = "shop") -> str:
    return str(visitor.another().get(f"/{slug}").location)


def take(phone: Visitor, path: str, what: str, **fields: str) -> str:
    """Press a button of the agent's page; return the page that follows."""
    return phone.follow(phone.fill(path, {"take": what, **fields})).text


@pytest.mark.parametrize(("minutes", "seconds"), [("30", 1800), ("60", 3600), ("120", 7200)])
def test_a_pause_is_exact_to_the_second_and_needs_no_one_to_end_it(
    agent: tuple[Visitor, str], clock: Clock, minutes: str, seconds: int
) -> None:
    phone, path = agent
    assert "I take chats" in phone.get(path).text
    assert "Paused until" in take(phone, path, minutes)
    assert [served(phone)[-13:] for _ in range(2)] == ["5511955500123"] * 2
    clock.advance(seconds=seconds - 1)
    assert served(phone).endswith("5511955500123")
    clock.advance(seconds=1)
    assert {served(phone)[-12:] for _ in range(2)} == {"201001234567", "511955500123"}
    assert "I take chats" in phone.get(path).text


def test_who_stops_gets_no_chats_until_they_take_them_again(agent: tuple[Visitor, str], clock: Clock) -> None:
    phone, path = agent
    assert "I take no chats" in take(phone, path, "off")
    clock.advance(days=40)
    assert [served(phone)[-13:] for _ in range(3)] == ["5511955500123"] * 3
    take(phone, path, "on")
    assert {served(phone)[-12:] for _ in range(2)} == {"201001234567", "511955500123"}


def test_while_everyone_is_paused_visitors_see_the_page_of_a_paused_link(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    own(visitor, service, MONA, slug="solo")
    path = make(visitor, ids(service, "solo")[0], "solo")
    phone = visitor.another()
    take(phone, path, "30")
    assert [visitor.another().get(page).status for page in ("/solo", "/solo+")] == [410, 200]
    assert "No number is available" in visitor.get("/manage/solo").text
    clock.advance(seconds=1800)
    assert visitor.another().get("/solo").status == 302
    assert "No number is available" not in visitor.get("/manage/solo").text


def test_the_picker_does_not_offer_who_is_paused(service: Service, visitor: Visitor, clock: Clock) -> None:
    own(visitor, service, MONA, KARIM, slug="shop", routing="pick")
    first, second = ids(service)
    path = make(visitor, first)
    take(visitor.another(), path, "60")
    assert f"to={first}" not in visitor.another().get("/shop").text
    assert visitor.another().get(f"/shop?to={first}").status == 200, "the picker, not the chat"
    assert visitor.another().get(f"/shop?to={second}").status == 302
    clock.advance(seconds=3600)
    assert visitor.another().get(f"/shop?to={first}").status == 302


def test_who_has_had_all_chats_of_the_day_does_not_answer_meanwhile(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    typed = [Typed(MONA, label="Mona"), Typed(KARIM, label="Karim", cap="1"), Typed(LINA, label="Lina")]
    own(visitor, service, *typed, slug="shop", routing="first")
    phone, path = visitor.another(), make(visitor, ids(service)[0])
    page = take(phone, path, "off")
    assert ("Karim" in page, "Lina" in page) == (True, False)
    assert served(visitor).endswith(KARIM.replace(" ", "")[1:])
    page = phone.get(path).text
    assert ("Karim" in page, "Lina" in page) == (False, True)
    assert served(visitor).endswith(LINA.replace(" ", "")[1:])
    clock.advance(days=1)
    assert "Karim" in phone.get(path).text


# At noon in UTC, Kiritimati has had its midnight, and Honolulu has 14 hours of its day left.
@pytest.mark.parametrize(
    ("zone", "hours"),
    [("", 12), ("UTC", 12), ("Pacific/Honolulu", 22), ("Pacific/Kiritimati", 22), ("Asia/Kathmandu", 6.25)],
)
def test_the_rest_of_the_day_ends_at_the_agents_midnight(
    agent: tuple[Visitor, str], clock: Clock, zone: str, hours: float
) -> None:
    phone, path = agent
    query = f"?{urlencode({'tz': zone})}" if zone else ""
    phone.fill(path + query, {"take": "today"}, path + query)
    clock.advance(seconds=hours * 3600 - 1)
    assert {served(phone)[-12:] for _ in range(2)} == {"511955500123"}
    clock.advance(seconds=1)
    assert {served(phone)[-12:] for _ in range(2)} == {"201001234567", "511955500123"}


@pytest.mark.parametrize(
    ("day", "is_taken"),
    [
        ("2026-11-23", True),
        ("2027-11-23", True),
        ("2026-11-22", False),
        ("2027-11-24", False),
        ("", False),
        ("tomorrow", False),
        ("9999-99-99", False),
    ],
)
def test_a_pause_until_a_day_is_a_day_to_a_year_long(agent: tuple[Visitor, str], day: str, is_taken: bool) -> None:
    phone, path = agent
    answer = phone.fill(path, {"take": "until", "day": day})
    assert answer.status == (303 if is_taken else 422)
    assert ('id="day-error"' in answer.text) != is_taken
    assert ("I take chats" in phone.get(path).text) != is_taken


def test_anything_else_changes_nothing(agent: tuple[Visitor, str]) -> None:
    phone, path = agent
    for what in ("", "0", "31", "-30", "3e9", "١", "on off"):
        assert "I take chats" in take(phone, path, what), what


def test_the_panel_says_who_takes_chats_and_who_changed_it(
    service: Service, visitor: Visitor, agent: tuple[Visitor, str], clock: Clock
) -> None:
    phone, path = agent
    take(phone, path, "60")
    clock.advance(seconds=900)
    page = visitor.get("/manage/shop").text
    assert "takes chats again in 45 minutes" in page
    assert "Changed 15 minutes ago by the agent" in page
    visitor.fill("/manage/shop", {"resume": str(ids(service)[0])}, "/manage/shop/agent")
    page = visitor.get("/manage/shop").text
    assert "Changed 1 second ago by a creator" in page
    assert "takes chats again" not in page
    assert "I take chats" in phone.get(path).text


def test_the_creators_switch_ends_a_pause(service: Service, agent: tuple[Visitor, str], visitor: Visitor) -> None:
    phone, path = agent
    take(phone, path, "60")
    visitor.fill("/manage/shop", {"phone-1-active": ""}, "/manage/shop")
    assert "I take no chats" in phone.get(path).text
    visitor.fill("/manage/shop", {"phone-1-active": "1"}, "/manage/shop")
    assert "I take chats" in phone.get(path).text
    with service.db.read() as tx:
        link = links.get(tx, "shop")
        assert shifts.of_link(tx, link)[link.numbers[0].id].changed_by is Changer.CREATOR


def test_a_saved_panel_keeps_the_pause_and_the_agents_link(agent: tuple[Visitor, str], visitor: Visitor) -> None:
    phone, path = agent
    take(phone, path, "60")
    visitor.fill("/manage/shop", {"label": "Winter", "phone-1-label": "Mona"}, "/manage/shop")
    page = phone.get(path).text
    assert "Hello <bdi>Mona</bdi>" in page
    assert "Paused until" in page
    assert "Winter" not in page, "the label is the creator's own"


def test_the_link_is_sent_to_the_number_itself(service: Service, visitor: Visitor) -> None:
    own(visitor, service, MONA, KARIM, slug="shop")
    page = visitor.follow(visitor.fill("/manage/shop", {"make": str(ids(service)[1])}, "/manage/shop/agent"))
    chat = re.search(r'href="https://wa\.me/5511955500123\?text=([^"]+)"', page.text)
    secret = re.search(r'id="secret">([^<]+)<', page.text)
    assert chat
    assert secret
    assert secret[1] in unquote(chat[1])


def test_the_figures_are_those_of_the_number_alone(agent: tuple[Visitor, str], clock: Clock) -> None:
    phone, path = agent
    served(phone)  # Mona's
    clock.advance(days=9)
    take(phone, path, "off")
    for _ in range(3):
        served(phone)
    figures = re.findall(r"<dd>(\d+)(?:<small>([^<]+))?", phone.get(path).text)
    assert figures == [("0", "0% of all"), ("0", "0% of all"), ("1", "25% of all")]


def test_a_chart_has_the_chats_of_two_weeks_by_the_days_of_the_agents_zone(
    agent: tuple[Visitor, str], clock: Clock
) -> None:
    phone, path = agent
    assert "My chats a day" not in phone.get(path).text
    take(phone, path, "off")
    served(phone)  # Karim's
    take(phone, path, "on")
    for hours, chats in ((0, 2), (13 * 24, 4), (6, 2)):  # half of them are Mona's
        clock.advance(seconds=hours * 3600)
        for _ in range(chats):
            served(phone)

    def charted(query: str) -> list[tuple[str, int]]:
        page = phone.get(path + query).text
        rows = re.findall(r'<tr><th scope="row">([^<]+)</th><td>(\d+)</td></tr>', page)
        assert len(rows) == 14
        return [(day, int(n)) for day, n in rows if n != "0"]

    assert charted("") == [("Dec\xa05", 3), ("Nov\xa022", 1)]
    assert charted("?tz=Asia/Tokyo") == [("Dec\xa06", 1), ("Dec\xa05", 2)], "a first day that is over there"


def test_agents_see_the_chats_of_others_only_where_the_creator_lets_them(
    service: Service, visitor: Visitor, agent: tuple[Visitor, str], capsys: pytest.CaptureFixture[str]
) -> None:
    phone, path = agent
    visitor.fill("/manage/shop", {"phone-2-label": "كريم"}, "/manage/shop")
    for _ in range(3):
        served(phone)
    row = r"<bdi>كريم</bdi></b></span>" + 3 * r'<p class="count">[\w ]+: <b>1</b></p>'

    def told() -> tuple[bool, bool]:
        arguments = ["links", "show", "shop", "--json", "--database", str(service.config.database)]
        assert cli.main(arguments) == 0
        return re.search(row, phone.get(path).text) is not None, json.loads(capsys.readouterr().out)["agents_see_all"]

    assert told() == (False, False)
    assert "كريم" not in phone.get(path).text
    for see in ("all", "x", "own"):
        assert visitor.fill("/manage/shop", {"see": see}, "/manage/shop/agent").status == 303
        assert told() == (see != "own",) * 2, see
    for flag, is_seen in (("--agents-see-all", True), ("--no-agents-see-all", False)):
        assert cli.main(["links", "edit", "shop", flag, "--database", str(service.config.database)]) == 0
        capsys.readouterr()
        assert told() == (is_seen,) * 2
    stranger = visitor.another()
    token = phone.get(path).field("csrf")
    assert stranger.post("/manage/shop/agent", {"csrf": token, "see": "all"}).status == 403
    assert phone.post("/manage/shop/agent", {"csrf": token, "see": "all"}).status == 403


@pytest.mark.parametrize(
    ("routing", "others", "says"),
    [
        ("turn", (), "Nobody else takes chats now."),
        ("turn", (Typed(KARIM, label="Karim"),), "<bdi>Karim</bdi> gets your chats."),
        ("turn", (Typed(KARIM),), "Another number gets your chats."),
        ("turn", (Typed(KARIM, label="Karim", active=False),), "Nobody else takes chats now."),
        ("turn", (Typed(KARIM, label="Karim", hours="mon 09:00-17:00"),), "Nobody else takes chats now."),
        ("pick", (Typed(KARIM, label="Karim"), Typed(LINA, label="Lina")), "The others get your chats."),
        ("first", (Typed(KARIM, label="Karim"), Typed(LINA, label="Lina")), "<bdi>Karim</bdi> gets your chats."),
        ("first", (Typed(LINA, label="Lina", active=False), Typed(KARIM, label="Karim")), "<bdi>Karim</bdi> gets"),
    ],
)
def test_the_page_says_who_answers_meanwhile(
    service: Service, visitor: Visitor, routing: str, others: tuple[Typed, ...], says: str
) -> None:
    own(visitor, service, MONA, *others, slug="shop", routing=routing, when=When("Africa/Cairo"))
    path = make(visitor, ids(service)[0])
    phone = visitor.another()
    for what in ("60", "off"):
        assert says in take(phone, path, what)
    assert "gets your chats" not in take(phone, path, "on")


def test_a_blocked_number_and_a_disabled_link_say_so(
    service: Service, visitor: Visitor, agent: tuple[Visitor, str]
) -> None:
    phone, path = agent
    with service.db.write() as tx:
        blocks.add(tx, Kind.NUMBER, "201001234567", "", "command")
    assert "has blocked this number" in phone.get(path).text
    visitor.fill("/manage/shop", {}, "/manage/shop/disable")
    assert "The link is disabled" in phone.get(path).text


def of_creator(what: str) -> Callable[[Service, Visitor, Link], object]:
    """Return a function that presses a button beside the first number."""
    return lambda _, visitor, link: visitor.fill("/manage/shop", {what: str(link.numbers[0].id)}, "/manage/shop/agent")


def saved(**fields: str) -> Callable[[Service, Visitor, Link], object]:
    """Return a function that saves the panel with the first number changed."""
    typed = {f"phone-1-{name}".removesuffix("-number"): text for name, text in fields.items()}
    return lambda _, visitor, __: visitor.fill("/manage/shop", typed, "/manage/shop")


def stored(act: Callable[[Tx, Link], object]) -> Callable[[Service, Visitor, Link], object]:
    """Return a function that changes the database."""

    def change(service: Service, _: Visitor, link: Link) -> None:
        with service.db.write() as tx:
            act(tx, link)

    return change


ENDS = {
    "renewed": of_creator("make"),
    "revoked": of_creator("revoke"),
    "other digits": saved(number="+20 100 765 4321"),
    "removed": saved(number="", id="", active=""),
    "replaced": stored(lambda tx, link: setters.set_digits(tx, link, {link.numbers[0].id: "201007654321"})),
    "link deleted": stored(deletion.delete),
    "handed over": stored(lambda tx, link: recipients.hand_over(tx, link, b"x" * 32)),
    "all access revoked": stored(lambda tx, link: access.replace_all(tx, link, b"x" * 32)),
}


@pytest.mark.parametrize("end", ENDS)
def test_a_link_that_has_ended_is_dead_at_once(
    service: Service, visitor: Visitor, agent: tuple[Visitor, str], end: str
) -> None:
    phone, path = agent
    token = phone.get(path).field("csrf")
    with service.db.read() as tx:
        link = links.get(tx, "shop")
    ENDS[end](service, visitor, link)
    assert phone.get(path).status == 404
    assert phone.post(path, {"csrf": token, "take": "off"}).status == 404
    with service.db.read() as tx:
        there = links.find(tx, "shop")
    assert (there is None) == (end == "link deleted")
    assert there is None or all(number.active for number in there.numbers)


def test_other_numbers_keep_their_links(service: Service, visitor: Visitor, agent: tuple[Visitor, str]) -> None:
    phone, path = agent
    other = make(visitor, ids(service)[1])
    visitor.fill("/manage/shop", {"revoke": str(ids(service)[1])}, "/manage/shop/agent")
    assert [phone.get(page).status for page in (path, other)] == [200, 404]


def test_the_secret_is_not_on_the_disk(service: Service, agent: tuple[Visitor, str]) -> None:
    assert agent[1].removeprefix("/a/").encode() not in on_disk(service)


def test_only_the_creators_see_the_new_link_and_only_while_it_is_current(service: Service, visitor: Visitor) -> None:
    own(visitor, service, MONA, KARIM, slug="shop")
    shown = str(visitor.fill("/manage/shop", {"make": str(ids(service)[0])}, "/manage/shop/agent").location)
    assert visitor.get(shown).status == visitor.get(shown).status == 200
    assert visitor.another().get(shown).status == 403
    other = visitor.another()
    own(other, service, slug="other")
    assert other.get(shown.replace("/shop/", "/other/")).location == "/manage/other?part=numbers"
    make(visitor, ids(service)[0])
    assert visitor.get(shown).location == "/manage/shop?part=numbers"
    for seed in ("", "x", "%00"):
        assert visitor.get(f"/manage/shop/agent?seed={seed}").status == 303


def test_a_stranger_makes_and_revokes_nothing(service: Service, visitor: Visitor, agent: tuple[Visitor, str]) -> None:
    phone, path = agent
    stranger = visitor.another()
    own(stranger, service, slug="other")
    number = str(ids(service)[0])
    forms = {
        of: other.get(page).field("csrf")
        for of, other, page in (("stranger", stranger, "/manage/other"), ("agent", phone, path))
    }
    for what in ("make", "revoke", "resume"):
        asked = {"csrf": forms["stranger"], what: number}
        assert stranger.post("/manage/shop/agent", asked).status == 403
        stranger.post("/manage/other/agent", asked)  # a number of another link
        assert phone.post("/manage/shop/agent", {"csrf": forms["agent"], what: number}).status == 403, (
            "nor does an agent"
        )
    assert phone.get(path).status == 200
    assert phone.get("/manage/shop").status == phone.get("/stats/shop").status == 403


@pytest.mark.parametrize("name", ["a", "A"])
def test_no_link_can_have_the_first_word_of_the_pages(visitor: Visitor, name: str) -> None:
    assert slugs.fold(name) in slugs.RESERVED
    for path in (f"/{name}", f"/{name}/x/y"):
        assert visitor.get(path).status == 404


def test_the_page_names_the_place_of_its_times(agent: tuple[Visitor, str]) -> None:
    phone, path = agent
    take(phone, f"{path}?tz=Africa%2FCairo", "60")
    page = phone.get(f"{path}?tz=Africa/Cairo").text
    assert "Paused until 15:00" in page
    assert "Times of Cairo" in page
    page = phone.get(path).text
    assert "Paused until 13:00" in page
    assert "Times in UTC" in page
