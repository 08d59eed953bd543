"""The name under which a page is asked for: a name that others have made to lead here shows nothing."""

import pytest

from tests.conftest import Open, Serve, add_link
from tests.raw import exchange, statuses
from tests.visitor import PHONE, Visitor

NAME = "link.bücherei.example".encode("idna").decode()
OTHERS = (
    "evil.example",
    f"{NAME}.evil.example",
    f"evil{NAME}",
    "127.0.0.1.nip.io",
    "localhost.evil.example",
    "iwts:8080",
)
OWN = (NAME, NAME.upper(), f"{NAME}.", f"{NAME}:8443", "localhost", "localhost:8080", "192.0.2.7", "[2001:db8::7]:8080")
PAGES = (
    "/",
    "/my",
    "/send/",
    "/api",
    "/admin",
    "/manage/shop",
    "/stats",
    "/contact",
    "/create/slug?slug=x",
    "/no/such",
    "/stats/qr.svg",
    *("/m/secret", "/s/secret", "/a/secret"),  # saved before a move; red before: they led to the start page
)


@pytest.fixture
def visitor(open_service: Open, serve: Serve) -> Visitor:
    service = open_service(base_url=f"https://{NAME}")
    add_link(service, "+77272501234", slug="shop")
    add_link(service, "+77272501234", "+77272501235", slug="desk", routing="pick")
    return serve(service)


# Red before: every page and every call was shown under any name, and a form from there was ours.
@pytest.mark.parametrize("host", OTHERS)
def test_under_another_name_there_are_no_pages(visitor: Visitor, host: str) -> None:
    for path in PAGES:
        page = visitor.get(path, Host=host)
        assert page.status == 421, path
        assert f'href="https://{NAME}{path.partition("?")[0]}"' in page.text, "the way to the right one"
    headers = {"Host": host, "Origin": f"http://{host}", "Sec_Fetch_Site": "same-origin"}
    assert visitor.post("/contact", {"text": "Hello"}, **headers).status == 421
    call = visitor.ask("POST", "/api/v1/links", '{"numbers": []}', Content_Type="application/json", **headers)
    assert (call.status, call.json()["code"]) == (421, "wrong_host")


@pytest.mark.parametrize("host", OWN)
def test_its_own_names_and_addresses_show_pages(visitor: Visitor, host: str) -> None:
    assert [visitor.get(path, Host=host).status for path in ("/", "/api/openapi.json")] == [200, 200]


# A check that the cure harms no one: printed links go on after a move, and programs use the names of their networks.
@pytest.mark.parametrize("host", ["old.example.org", "iwts:8080"])
def test_links_and_programs_work_under_any_name(visitor: Visitor, host: str) -> None:
    assert visitor.get("/shop", Host=host).location == "https://wa.me/77272501234"
    assert [visitor.get(path, Host=host).status for path in ("/desk", "/desk+", "/static/app.css")] == [200] * 3
    for kind in ("svg", "png", "pdf"):  # other sites show them; red before: 421
        assert visitor.get(f"/shop/qr.{kind}", Host=host).status == 200, kind
    wrong = visitor.get("/api/v1/me", Host=host, Authorization="Bearer iwts_wrong")
    assert (wrong.status, wrong.json()["code"]) == (401, "wrong_token")
    assert visitor.get("/healthz", Host=host).status == 200


def test_a_site_without_a_name_of_its_own_has_any(open_service: Open, serve: Serve) -> None:
    assert serve(open_service()).get("/", Host="pi.local:8080").status == 200


# Red before for another name in the header. nginx and Caddy pass on the name of an absolute address as `Host`, and
# here, the header counts.
def test_no_other_header_and_no_address_counts_as_the_name(visitor: Visitor) -> None:
    for name in ("X_Forwarded_Host", "X_Host", "Forwarded", "X_Original_Host"):
        page = visitor.get("/", **{"Host": NAME, name: "host=evil.example" if name == "Forwarded" else "evil.example"})
        assert (page.status, "evil.example" in page.text) == (200, False), name
    agent = f"User-Agent: {PHONE}\r\nConnection: close\r\n\r\n"
    for request, status in (
        (f"GET http://evil.example/ HTTP/1.1\r\nHost: {NAME}\r\n", 200),
        (f"GET http://{NAME}/ HTTP/1.1\r\nHost: evil.example\r\n", 421),
        (f"GET / HTTP/1.1\r\nHost: {NAME}\r\nHost: evil.example\r\n", 400),
        (f"GET / HTTP/1.1\r\nHost: {NAME}, evil.example\r\n", 400),
        (f"GET / HTTP/1.1\r\nHost: evil.example@{NAME}\r\n", 400),
        ("GET / HTTP/1.1\r\n", 400),
    ):
        assert statuses(exchange(visitor.port, [f"{request}{agent}".encode()])) == [status], request
