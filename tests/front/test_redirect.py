"""Short links from the outside: answers for visitors, preview fetchers and bots, and what is counted."""

from collections import Counter
from urllib.parse import urlsplit

import pytest

from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.links import sealed, setters
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.statistics import query as stats
from tests.conftest import Clock, Open, Serve, add_link, free_address
from tests.patience import beside
from tests.visitor import DESKTOP, PHONE, Visitor

PREVIEW = "WhatsApp/2.23.18.78 i"
BOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"


def counted(service: Service, slug: str) -> stats.Stats:
    with service.db.read() as tx:
        everything = stats.everything(tx, links.get(tx, slug).id)
    return stats.read(service.db, everything)


def test_a_visit_is_a_302_that_no_cache_may_keep(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    answer = visitor.get("/nour")
    assert answer.status == 302
    assert answer.location == "https://wa.me/14155550132"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    assert counted(service, "nour").visits == 1
    assert visitor.post("/nour", {}).status == 303, "this page has no form to post"
    assert counted(service, "nour").visits == 1


@pytest.mark.parametrize(
    ("message", "encoded"),
    [
        ("Hello there", "Hello%20there"),
        ("one\r\ntwo\nthree", "one%0Atwo%0Athree"),
        ("a&b#c?d+e%f=g/h", "a%26b%23c%3Fd%2Be%25f%3Dg%2Fh"),
        ("مرحبا", "%D9%85%D8%B1%D8%AD%D8%A8%D8%A7"),
        ("👋🏽", "%F0%9F%91%8B%F0%9F%8F%BD"),
        ("-._~", "-._~"),
        ("“quoted” 'single'", "%E2%80%9Cquoted%E2%80%9D%20%27single%27"),
    ],
    ids=["space", "line breaks", "reserved", "Arabic", "emoji", "unreserved", "quotes"],
)
def test_the_message_arrives_exactly(service: Service, visitor: Visitor, message: str, encoded: str) -> None:
    add_link(service, "+20 100 123 4567", slug="exact", message=message)
    assert visitor.get("/exact").location == f"https://wa.me/201001234567?text={encoded}"


def test_the_longest_slug_works_and_nothing_longer_does(service: Service, visitor: Visitor) -> None:
    slug = "x" * 40
    add_link(service, slug=slug)
    assert [visitor.get(f"/{slug}{more}").status for more in ("", "/", "//", "x", "x/", "/x")] == [302] * 3 + [404] * 3


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Dest": "image", "Sec_Fetch_Mode": "no-cors", "Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Dest": "script"},
        {"Sec_Fetch_Dest": "style", "Sec_Fetch_Mode": "no-cors"},
        {"Sec_Fetch_Dest": "video", "Sec_Fetch_Mode": "cors"},
        {"Sec_Fetch_Dest": "serviceworker", "Sec_Fetch_Mode": "same-origin"},
        {"Sec_Fetch_Dest": "empty", "Sec_Fetch_Mode": "cors"},
        {"Sec_Fetch_Mode": "no-cors"},
    ],
    ids=str,
)
def test_what_a_page_loads_is_redirected_and_nobodys_visit(
    service: Service, visitor: Visitor, headers: dict[str, str]
) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/nour", **headers).location == "https://wa.me/14155550132"
    found = counted(service, "nour")
    assert (found.visits, found.bots, found.previews) == (0, 1, 0)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Dest": destination, "Sec_Fetch_Mode": "navigate", "Sec_Fetch_Site": site}
        for destination in ("document", "iframe", "frame", "embed", "object")
        for site in ("none", "cross-site", "same-origin")
    ]
    + [{"Sec_Fetch_Dest": "empty"}, {"Sec_Fetch_Dest": ""}, {"Sec_Fetch_Mode": "navigate"}],
    ids=str,
)
def test_what_a_person_sees_open_is_a_visit(service: Service, visitor: Visitor, headers: dict[str, str]) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/nour", **headers).status == 302
    assert counted(service, "nour").visits == 1


@pytest.mark.parametrize("office", ["Mozilla/4.0 (compatible; ms-office; MSOffice 16)", "Microsoft Office Excel 2014"])
def test_office_gets_a_page_so_that_the_browser_opens_the_link(service: Service, visitor: Visitor, office: str) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/nour", User_Agent=office).status == 200
    assert visitor.get("/nour").status == 302
    found = counted(service, "nour")
    assert (found.visits, found.previews) == (1, 1)


def test_the_slug_may_be_typed_in_any_case_and_with_a_slash(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="Nour")
    assert [visitor.get(path).status for path in ("/nour", "/NOUR", "/Nour/")] == [302, 302, 302]


@pytest.mark.parametrize("path", ["/nosuch", "/never_valid", "/a", "/%F0%9F%91%8B", "/x/y/z", "/%00", "/<script>"])
def test_an_unknown_address_is_a_404_page_that_no_cache_may_keep(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert answer.status == 404
    assert answer.headers["Cache-Control"] == "no-store"
    assert "We can’t find this" in answer.text
    assert "<script>alert" not in answer.text


def test_a_disabled_link_is_a_friendly_410_until_it_is_enabled(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, slug="nour")
    with service.db.write() as tx:
        setters.set_active(tx, link, active=False)
    answer = visitor.get("/nour")
    assert (answer.status, answer.headers["Cache-Control"]) == (410, "no-store")
    assert "taking a break" in answer.text
    with service.db.write() as tx:
        setters.set_active(tx, link, active=True)
    assert visitor.get("/nour").status == 302
    assert counted(service, "nour").visits == 1


def test_a_deleted_link_is_gone_and_its_slug_stays_reserved(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, slug="nour")
    visitor.get("/nour")
    with service.db.write() as tx:
        deletion.delete(tx, link)
    deletion.purge_all(service.db)
    assert visitor.get("/nour").status == 404
    assert visitor.fill("/", {"phone": "+14155550132", "slug": "NOUR"}).error("slug").startswith("“nour” is taken")
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM visit") == 0


@pytest.mark.parametrize(
    ("method", "headers", "kind"),
    [
        ("HEAD", {}, "bots"),
        ("HEAD", {"User_Agent": PREVIEW}, "previews"),
        ("GET", {"User_Agent": PREVIEW}, "previews"),
        ("GET", {"User_Agent": BOT}, "bots"),
        ("GET", {"User_Agent": ""}, "bots"),
        ("GET", {"Sec_Purpose": "prefetch;prerender"}, "previews"),
        ("GET", {"Purpose": "prefetch"}, "previews"),
        ("GET", {"X_Purpose": "preview"}, "previews"),
        ("GET", {"X_Moz": "prefetch"}, "previews"),
        ("GET", {"Purpose": "Prefetch"}, "previews"),
        ("GET", {"User_Agent": BOT, "Sec_Purpose": "prefetch"}, "bots"),
    ],
)
def test_non_human_requests_are_counted_separately_and_do_not_move_the_turn(
    service: Service, visitor: Visitor, method: str, headers: dict[str, str], kind: str
) -> None:
    add_link(service, "+14155550132", "+442079460958", slug="turns", routing="turn")
    visitor.ask(method, "/turns", **headers)
    found = counted(service, "turns")
    assert (found.visits, found.previews, found.bots) == (0, int(kind == "previews"), int(kind == "bots"))
    assert visitor.get("/turns").location == "https://wa.me/14155550132"


def test_a_browser_that_loads_in_advance_gets_a_usable_redirect(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/nour", Sec_Purpose="prefetch").location == "https://wa.me/14155550132"


def test_a_chat_gets_a_card_without_private_data(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour", label="Ex-wife's shop", message='Hi "there" <b>')
    answer = visitor.get("/nour", User_Agent=PREVIEW)
    assert (answer.status, answer.headers["Cache-Control"]) == (200, "no-store")
    assert '<meta property="og:title" content="Chat on WhatsApp: +1 415-555-0132">' in answer.text
    assert "Hi &#34;there&#34; &lt;b&gt;" in answer.text
    assert "Ex-wife" not in answer.text
    image = urlsplit(answer.text.partition('og:image" content="')[2].partition('"')[0])
    assert visitor.get(f"{image.path}?{image.query}").headers["Content-Type"] == "image/png"


def test_the_country_comes_from_the_address_that_a_trusted_proxy_saw(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    visitor.get("/nour", X_Forwarded_For="8.8.8.8, 41.32.0.1")
    assert counted(service, "nour").by["country"] == {"EG": 1}


def test_an_untrusted_client_cannot_choose_its_country(open_service: Open, serve: Serve) -> None:
    service = open_service(trusted_proxies=())
    add_link(service, slug="nour")
    serve(service).get("/nour", X_Forwarded_For="41.32.0.1")
    assert counted(service, "nour").by["country"] == {"unknown": 1}


def test_the_campaign_is_c_else_utm_campaign(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    for query in ("c=ig&utm_campaign=x", "utm_campaign=spring", "c=&utm_campaign=spring", "", f"c=%00%20{'é' * 70}%20"):
        visitor.get(f"/nour?{query.replace('é', '%C3%A9')}")
    assert counted(service, "nour").by["campaign"] == {"spring": 2, "ig": 1, "": 1, "é" * 64: 1}


def test_the_referrer_is_a_host_or_an_app_and_never_this_site(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    for referrer in (
        "https://www.instagram.com/p/secret?x=1",
        "android-app://com.instagram.android/",
        "https://l.instagram.com/?u=x",
        "https://lm.facebook.com/",
        f"http://127.0.0.1:{visitor.port}/nour+",
        "javascript:alert(1)",
        "https://[broken",
        "https://<b>/",
        f"https://{'a' * 250}.example/",
    ):
        visitor.get("/nour", Referer=referrer)
    expected = {"": 5, "instagram.com": 2, "android-app://com.instagram.android": 1, "facebook.com": 1}
    assert counted(service, "nour").by["referrer"] == expected


def test_a_visitor_is_unique_once_a_day(service: Service, visitor: Visitor, clock: Clock) -> None:
    add_link(service, slug="nour")
    visitor.get("/nour")
    visitor.get("/nour")
    visitor.get("/nour", User_Agent=DESKTOP)
    visitor.get("/nour", X_Forwarded_For="41.32.0.2")
    clock.advance(days=1)
    visitor.get("/nour")
    found = counted(service, "nour")
    assert (found.visits, found.unique) == (5, 4)
    assert found.times == [(4, 3), (1, 1)]


def test_the_first_number_always_serves(service: Service, visitor: Visitor) -> None:
    add_link(service, "+14155550132", "+442079460958", slug="shop", routing="first")
    assert {visitor.get("/shop").location for _ in range(3)} == {"https://wa.me/14155550132"}


def test_turns_are_exact_and_survive_a_restart(open_service: Open, serve: Serve) -> None:
    service = open_service()
    add_link(service, "+14155550132", "+442079460958", "+4930231251", slug="turns", routing="turn")
    visitor = serve(service)
    assert [visitor.get("/turns").location[-3:] for _ in range(2)] == ["132", "958"]
    again = open_service(listen=free_address())  # knows only what the first one left in the file
    visitor = serve(again)
    assert [visitor.get("/turns").location[-3:] for _ in range(4)] == ["251", "132", "958", "251"]
    assert counted(again, "turns").by["number"] == {"4930231251": 2, "14155550132": 2, "442079460958": 2}


def test_shares_are_exact_and_survive_a_restart(open_service: Open, serve: Serve) -> None:
    service = open_service()
    link, _ = add_link(service, "+905321234567", "+962791234234", "+96171123456", slug="souk", routing="turn")
    shares = [Typed(f"+{n.digits}", id=n.id, weight=weight) for n, weight in zip(link.numbers, "511", strict=True)]
    with service.db.write() as tx:
        links.change(tx, link, Draft.check(shares, slug="souk", routing="turn"))
    visitor = serve(service)
    served = [visitor.get("/souk").location[-3:] for _ in range(4)]
    visitor.ask("HEAD", "/souk")  # moves nothing
    again = open_service(listen=free_address())  # knows only what the first one left in the file
    visitor = serve(again)
    served += [visitor.get("/souk").location[-3:] for _ in range(10)]
    assert served == ["567", "567", "234", "567", "456", "567", "567"] * 2


@pytest.mark.parametrize("durability", ["process", "power"])
def test_turns_are_shared_evenly_among_simultaneous_visitors(open_service: Open, serve: Serve, durability: str) -> None:
    service = open_service(durability=durability)
    visitor = serve(service)
    add_link(service, "+14155550132", "+442079460958", slug="turns", routing="turn")
    served: list[str] = []

    def come() -> None:
        served.extend(visitor.get("/turns").location for _ in range(10))

    with beside(*[come] * 6):
        pass
    assert Counter(served) == {"https://wa.me/14155550132": 30, "https://wa.me/442079460958": 30}
    assert counted(service, "turns").visits == 60
    assert visitor.health()["visits"] == {"accepted": 60, "committed": 60, "spilled": 0, "dropped": 0}


def test_a_visitor_picks_and_only_the_pick_is_a_visit(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", slug="pick", routing="pick")
    page = visitor.get("/pick?c=ig", Referer="https://www.instagram.com/x")
    assert page.status == 200
    assert "+44 20 7946 0958" in page.text
    assert "Set-Cookie" not in page.headers
    found = counted(service, "pick")
    assert (found.visits, found.views) == (0, 1)

    to = f"/pick?to={link.numbers[1].id}"
    href = to + page.text.partition(f'href="{to}')[2].partition('"')[0].replace("&amp;", "&")
    picked = visitor.get(href, Referer=f"http://127.0.0.1:{visitor.port}/pick")
    assert picked.location == "https://wa.me/442079460958"
    found = counted(service, "pick")
    assert (found.visits, found.views) == (1, 1)
    assert (found.by["referrer"], found.by["campaign"]) == ({"instagram.com": 1}, {"ig": 1})


def test_a_pick_leads_to_the_number_shown_whatever_happens_to_the_list(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", "+4930231251", slug="pick", routing="pick")
    first, second, third = link.numbers
    turned = [Typed(f"+{n.digits}", id=n.id, active=n is not second) for n in (third, second, first)]
    with service.db.write() as tx:
        links.change(tx, link, Draft.check(turned, routing="pick"))
    assert visitor.get(f"/pick?to={first.id}").location == "https://wa.me/14155550132"
    page = visitor.get(f"/pick?to={second.id}&from=instagram.com&c=ig")
    assert page.status == 200, "a number that has been paused is not on the new list"
    assert "to=2&" not in page.text
    assert f'href="/pick?to={third.id}&amp;c=ig&amp;from=instagram.com"' in page.text


@pytest.mark.parametrize("to", ["0", "1", "4", "-2", "x", "", "²", "02"])
def test_a_pick_that_is_not_on_the_list_shows_the_list(service: Service, visitor: Visitor, to: str) -> None:
    add_link(service, slug="other")
    add_link(service, "+14155550132", "+442079460958", slug="pick", routing="pick")
    assert visitor.get(f"/pick?to={to.replace('²', '%C2%B2')}").status == 200


def test_a_pick_may_carry_an_app_as_its_referrer_and_only_a_pick_may(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", slug="pick", routing="pick")
    add_link(service, slug="nour")
    assert visitor.get(f"/pick?to={link.numbers[1].id}&from=android-app://com.instagram.android").status == 302
    assert visitor.get("/nour?from=x.example").status == 302
    assert counted(service, "pick").by["referrer"] == {"android-app://com.instagram.android": 1}
    assert counted(service, "nour").by["referrer"] == {"": 1}


@pytest.mark.parametrize("routing", ["first", "pick", "turn"])
def test_a_paused_number_serves_nobody(service: Service, visitor: Visitor, routing: str) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", slug="shop", routing=routing)
    for position, status in ((0, 302), (1, 410)):
        with service.db.write() as tx:
            tx.run("UPDATE number SET active = 0 WHERE position = :position", position=position)
            sealed.renew(tx, link.id)
        assert visitor.get(f"/shop?to={link.numbers[1].id}").status == status
        assert visitor.get(f"/shop?to={link.numbers[0].id}").status == (
            410 if position else 200 if routing == "pick" else 302
        )
    assert set(counted(service, "shop").by["number"]) == {"442079460958"}
    for path in ("/shop", "/shop+"):
        page = visitor.get(path).text
        assert "No one is available to chat right now." in page
        assert "switched" not in page
        assert "442079460958" not in page


def test_only_the_beginning_of_a_long_query_is_read(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    assert visitor.get(f"/nour?{'x=1&' * 300}c=late").status == 302
    assert counted(service, "nour").by["campaign"] == {"": 1}


def test_a_plus_shows_the_target_and_counts_nothing(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour", message="Hi & bye")
    page = visitor.get("/nour+")
    assert page.status == 200
    assert "https://wa.me/14155550132?text=Hi%20%26%20bye" in page.text
    assert counted(service, "nour").visits == 0
    assert visitor.get("/nosuch+").status == 404


def test_the_target_of_a_disabled_link_is_not_revealed(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, slug="nour", message="private")
    with service.db.write() as tx:
        setters.set_active(tx, link, active=False)
    page = visitor.get("/nour+")
    assert "currently disabled" in page.text
    assert "14155550132" not in page.text
    assert "private" not in page.text


def test_a_repeated_field_in_the_query_counts_once(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    visitor.get("/nour?c=first&c=second&" + "&".join(f"x{i}=1" for i in range(500)))
    assert counted(service, "nour").by["campaign"] == {"first": 1}


@pytest.mark.parametrize(
    "agent",
    ["\xff\xfe not utf-8", "x" * 8000, PHONE + "x" * 8000, "'; DROP TABLE visit; --", "<script>alert(1)</script>"],
)
def test_hostile_headers_are_only_text(service: Service, visitor: Visitor, agent: str) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/nour", User_Agent=agent, Referer=agent).status == 302
    found = counted(service, "nour")
    assert found.visits + found.bots == 1
    with service.db.read() as tx:
        assert tx.value("SELECT coalesce(max(length(text)), 0) FROM agent") <= 512


def test_a_gap_between_places_of_numbers_leaves_no_one_without_chats(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, Typed("+4722418000", weight="2"), "+5114271200", slug="gap", routing="turn")
    with service.db.write() as tx:  # as an import of a file that somebody has changed
        tx.run("UPDATE number SET position = 7 WHERE id = :id", id=link.numbers[1].id)
        links.seal(tx, link.id)
    chats = [visitor.get("/gap").location for _ in range(6)]
    assert sorted(chats) == 4 * ["https://wa.me/4722418000"] + 2 * ["https://wa.me/5114271200"]
