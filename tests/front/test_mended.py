"""Addresses as chats, mailers and people deliver them: which link they open, and what is counted."""

import socket
from urllib.parse import quote

import pytest

from iwts.instance.service import Service
from iwts.links import codes, setters
from tests.conftest import add_link
from tests.front.test_redirect import PREVIEW, counted
from tests.patience import PATIENCE
from tests.visitor import PHONE, Visitor

CHAT = "https://wa.me/14155550132"


def raw(visitor: Visitor, *lines: bytes) -> bytes:
    """Send lines that Python's client would not, and return the answer."""
    with socket.create_connection(("127.0.0.1", visitor.port), PATIENCE) as connection:
        head = (*lines, b"host: x", b"user-agent: " + PHONE.encode(), b"connection: close", b"", b"")
        connection.sendall(b"\r\n".join(head))
        return b"".join(iter(lambda: connection.recv(65536), b""))


@pytest.mark.slow
@pytest.mark.parametrize(
    "path",
    [
        *(
            f"/tea-7{quote(end)}"
            for end in (".", ",", "…", "?!", ")”.", "。", "।", "؟", "、", "՝", "»", "›", "」", "＂")
        ),
        *(f"/tea-7{quote(end)}" for end in ("*", "**", "_", "~~", "`", "\\", " ", "\u3000", "\t", "\r\n", "👍🏽", "❤️")),
        *(f"/tea-7{quote(end)}" for end in ("\u200b", "\u2060", "\u200f", "\ufe0f", "\u3164", "\U000e0020", "–", "/.")),
        *(f"/{quote(start)}tea-7" for start in ("*", "“", "<", "(", "\u200e", "\ufeff", " ", "_*", "/")),
        *("/tea-7//", "///tea-7///", "/te%E2%80%8Ba-7", "/tea%C2%AD-7", "/tea%E2%80%917", "/%74ea%2d7", "/%54EA-7%29"),
        *("/tea-7%2520", "/tea-7%252E", "/tea-7%A0", "/tea-7%BB", "/tea-7%", "/tea-7%2F", "/tea-7%23top"),
        *("/tea-7&gt;", "/tea-7&quot;", "/tea-7&fbclid=IwZX%2B", "/tea-7%26igsh=a%3D%3D", "/tea-7%3F", "/tea-7.?"),
    ],
)
def test_a_link_opens_and_counts_once_whatever_a_chat_added(service: Service, visitor: Visitor, path: str) -> None:
    add_link(service, slug="tea-7")
    answer = visitor.get(path, Referer="https://www.shop.example/")
    assert (answer.status, answer.location) == (302, CHAT)
    found = counted(service, "tea-7")
    assert (found.visits, found.by["campaign"], found.by["referrer"]) == (1, {"": 1}, {"shop.example": 1})


@pytest.mark.slow
@pytest.mark.parametrize(
    "path",
    [
        *(
            "/tea/x",
            "/tea-7/x.",
            "/te",
            "/tea",
            "/tea-",
            "/tea-.",
            "/tea-7-",
            "/tea-7-)",
            "/tea-77",
            "/tea-7x",
            "/tea_7",
        ),
        *("/tea-7.html", "/tea-7,milk", "/tea-7%20milk", "/tea-7%0Amilk", "/tea%207", "/tea-7/index.php", "/x/tea-7"),
        *("/tea-7%CC%88", "/tea-7%C3%A9", "/tea-7%E9", "/tea-7%D9%A7", "/tea-7%C2%B2", "/tea-7%2Fx", "/.tea-7"),
        *(
            "/tea-7@x",
            "/@tea-7",
            "/tea-7;v=1",
            "/tea-7=x",
            "/tea%E2%80%937",
            "/%E2%93%A3ea-7",
            "/tea-7..tea-7",
            "/te%A0a-7",
        ),
    ],
)
def test_what_may_be_another_link_opens_none(service: Service, visitor: Visitor, path: str) -> None:
    add_link(service, slug="tea-7")
    assert visitor.get(path).status == 404
    assert counted(service, "tea-7").visits == 0


@pytest.mark.parametrize("dash", ["–", "—"])
def test_a_dash_inside_a_name_is_two_hyphens_and_behind_it_none(service: Service, visitor: Visitor, dash: str) -> None:
    add_link(service, slug="pain-au--lait")
    add_link(service, "+442079460958", slug="pain-au-lait")
    dash = quote(dash)
    assert visitor.get(f"/pain-au{dash}lait{dash}").location == CHAT
    assert visitor.get(f"/Pain-Au{dash}Lait,").location == CHAT
    assert visitor.get(f"/pain{dash}au{dash}lait").status == 404
    assert visitor.get(f"/{dash}pain-au-lait").status == 404


def test_a_link_with_that_very_name_comes_first(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="tea")
    add_link(service, "+442079460958", slug="tea-")
    assert visitor.get("/tea-").location == "https://wa.me/442079460958"
    assert visitor.get("/tea-,").location == "https://wa.me/442079460958"
    assert visitor.get("/tea,").location == CHAT


@pytest.mark.parametrize(
    "path", ["/my.", "/privacy,", "/open)", "//contact", "/send*", "/m.", "/.well-known.", "/admin."]
)
def test_addresses_of_the_site_are_no_links(service: Service, visitor: Visitor, path: str) -> None:
    add_link(service, slug="well-known")
    answer = visitor.get(path)
    assert answer.status in (200, 303, 404)
    assert (answer.location or "/").startswith("/")
    assert counted(service, "well-known").visits == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    ("target", "campaign"),
    [
        ("/tea&c=door", "door"),
        ("/tea&amp;c=door", "door"),
        ("/tea&fbclid=x&c=door", "door"),
        ("/tea.?c=door", "door"),
        ("/tea%3Fc=door", "door"),
        ("/tea%3Fc%3Ddoor%26fbclid%3Dx", "door"),
        ("/tea%253Fc%253Ddoor", "door"),
        ("/tea?c%3Ddoor", "door"),
        ("/tea?fbclid=x?c=door", "door"),
        ("/tea??c=door", "door"),
        ("/tea?&c=door", "door"),
        ("/tea?c=door?utm_source=x&utm_medium=y", "door"),
        ("/tea?c=door%3Fmc_cid%3D1%26x", "door"),
        ("/tea?utm_campaign=door%26gclid%3D1&c=", "door"),
        ("/tea?x=1&amp;amp;utm_campaign=door", "door"),
        ("/tea?Utm_Campaign=Door", "Door"),
        ("/TEA?C=DOOR", "DOOR"),
        ("/tea?c=door#x", "door"),
        ("/tea?c=door.", "door"),
        ("/tea?c=door).", "door"),
        ("/tea?c=door%3E,", "door"),
        ("/tea?c=%3Cdoor%3E.", "<door>"),
        ("/tea?c=%E2%80%9Cdoor%E2%80%9D", "door"),
        ("/tea?c=*door*", "door"),
        ("/tea?c=door%E3%80%82", "door"),
        ("/tea?c=do%E2%80%8Bor", "door"),
        ("/tea?c=door%C2%A0", "door"),
        ("/tea?c=of%EF%AC%81ce", "office"),
        ("/tea?c=left%C2%A0%20door", "left door"),
        ("/tea?c=cafe%CC%81", "café"),
        ("/tea?c=caf%C3%A9", "café"),
        ("/tea?c=door%20(left)", "door (left)"),
        ("/tea?c=the%20%22blue%22%20door", 'the "blue" door'),
        ("/tea?c=-50%25", "-50%"),
        ("/tea?c=salt%26pepper", "salt&pepper"),
        ("/tea?c=%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D9%85%D8%8C", "می\u200cخواهم"),
        ("/tea?c=.&utm_campaign=door", "door"),
    ],
)
def test_the_campaign_is_what_was_meant(service: Service, visitor: Visitor, target: str, campaign: str) -> None:
    add_link(service, slug="tea")
    assert visitor.get(target).status == 302
    assert counted(service, "tea").by["campaign"] == {campaign: 1}


def test_raw_letters_in_an_address_and_a_referrer_are_read(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="tea")
    target = "GET /tea،?c=نافذة HTTP/1.1".encode()
    assert raw(visitor, target, "referer: https://кафе.example/x".encode()).startswith(b"HTTP/1.1 302 ")
    found = counted(service, "tea")
    assert (found.by["campaign"], found.by["referrer"]) == ({"نافذة": 1}, {"кафе.example": 1})
    assert b"\r\nLocation: /privacy?x=%C3%A9\r\n" in raw(visitor, "GET /privacy.?x=é HTTP/1.1".encode())
    assert raw(visitor, b"GET /tea\xff\xe9 HTTP/1.1").startswith(b"HTTP/1.1 404 ")
    assert raw(visitor, b"GET /tea\xe9\x00 HTTP/1.1").startswith(b"HTTP/1.1 400 ")


def test_only_a_mended_path_of_bounded_length_is_looked_at(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="tea")
    assert visitor.get(f"/tea{'.' * 2044}").status == 302
    assert visitor.get(f"/tea{'.' * 2045}").status == 404


def test_what_is_no_visit_is_none_at_a_mended_address_either(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="tea")
    assert visitor.get("/tea.", User_Agent=PREVIEW).status == 200
    assert visitor.ask("HEAD", "/tea,").status == 302
    assert visitor.get("/tea+.").text.count(CHAT) > 0
    found = counted(service, "tea")
    assert (found.visits, found.previews, found.bots) == (0, 1, 1)


def test_the_picker_opens_and_keeps_campaign_and_referrer(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, "+14155550132", "+442079460958", slug="tea", routing="pick")
    page = visitor.get("/tea*&c=door.", Referer="https://l.facebook.com/l.php?u=x")
    assert f'href="/tea?to={link.numbers[1].id}&amp;c=door&amp;from=facebook.com"' in page.text
    mangled = f"/tea?to={link.numbers[1].id}&amp;c=door.&amp;from=facebook.com"
    assert visitor.get(mangled).location == "https://wa.me/442079460958"
    found = counted(service, "tea")
    assert (found.visits, found.views) == (1, 1)
    assert (found.by["referrer"], found.by["campaign"]) == ({"facebook.com": 1}, {"door": 1})


def test_the_form_for_a_visitor_code_opens_and_keeps_the_campaign(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, slug="tea")
    with service.db.write() as tx:
        setters.set_visitor_code(tx, link, codes.hashed("4711"))
    action = "/tea?pass=&c=door"
    assert visitor.get("/tea.&c=door").form(action) == {"code": ""}
    passed = visitor.post("/tea)&c=door", {"code": "4711"}).location
    assert passed is not None
    assert visitor.get(passed).location == CHAT
    assert counted(service, "tea").by["campaign"] == {"door": 1}


@pytest.mark.parametrize(
    ("query", "shared"), [("?c=door", "?c=door"), ("&amp;c=a%20b.", "?c=a%20b"), ("?fbclid=1", ""), ("", "")]
)
def test_a_card_passes_the_campaign_on(service: Service, visitor: Visitor, query: str, shared: str) -> None:
    add_link(service, slug="tea")
    card = visitor.get(f"/tea{query}", User_Agent=PREVIEW).text
    assert f'property="og:url" content="http://127.0.0.1:{visitor.port}/tea{shared}"' in card


@pytest.mark.parametrize("end", [".", ")", "*", "_", "%20", "%E2%80%8B", "/", "&fbclid=x", "%3Ffbclid=x", "%2520"])
def test_secret_links_open(service: Service, visitor: Visitor, end: str) -> None:
    _, secret = add_link(service, slug="tea")
    moved = visitor.get(f"/m/{secret}{end}")
    assert moved.status == 303
    assert moved.location is not None
    assert moved.location.partition("?")[0] == f"/m/{secret}"
    assert visitor.get(moved.location).location == "/manage/tea"
    assert visitor.get(f"//m//{secret}{end}").location == moved.location


def test_a_wrong_secret_link_is_still_wrong(visitor: Visitor) -> None:
    assert visitor.get("/m/wrong").status == 404
    assert visitor.get("/s/wrong").status == 404
    assert visitor.get("/m/wrong.").location == "/m/wrong"
