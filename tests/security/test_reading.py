"""Reading changes nothing: previews, HEAD, prefetching browsers and other sites open no secret link."""

import pytest

from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.links import access
from iwts.web.app import ROUTES
from tests.conftest import Open, Serve, add_link, own, stored
from tests.visitor import Visitor

WHATSAPP = "WhatsApp/2.23.20.0 A"
GOOGLE = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
# Requests that nobody may have meant.
UNMEANT: dict[str, dict[str, str]] = {
    "preview": {"User_Agent": WHATSAPP},
    "crawler": {"User_Agent": GOOGLE},
    "scanner": {"User_Agent": "curl/8.5.0"},
    "prefetch": {"Sec_Purpose": "prefetch"},
    "prerender": {"Sec_Purpose": "prefetch;prerender"},
    "preloading Firefox": {"X_Moz": "prefetch"},
    "another site": {"Sec_Fetch_Site": "cross-site"},
    "another host": {"Sec_Fetch_Site": "same-site"},
    "HEAD": {},
}


def ask(visitor: Visitor, name: str, path: str) -> int:
    return visitor.ask("HEAD" if name == "HEAD" else "GET", path, **UNMEANT[name]).status


# Red before: each of them made a creator and gave it the link. Red again without the condition in `open_by_secret`.
@pytest.mark.parametrize("name", UNMEANT)
@pytest.mark.parametrize("is_known", [False, True])
def test_a_request_that_nobody_may_have_meant_opens_no_secret_link(
    service: Service, visitor: Visitor, name: str, is_known: bool
) -> None:
    _, secret = add_link(service, slug="shop")
    if is_known:
        own(visitor, service, slug="own")
        visitor.get("/my")
    before, cookie = stored(service), visitor.cookies.get("my")
    assert ask(visitor, name, f"/m/{secret}") == 200
    assert (stored(service), visitor.cookies.get("my")) == (before, cookie)
    assert ask(visitor, name, "/m/AAAAAAAAAAAAAAAAAAAAAA") == 404


# Red before: 303 at once.
def test_a_person_whom_another_site_sent_opens_the_link_with_a_button(service: Service, visitor: Visitor) -> None:
    _, secret = add_link(service, slug="shop")
    page = visitor.get(f"/m/{secret}", Sec_Fetch_Site="cross-site")
    assert "Open settings" in page.text
    assert page.headers["Referrer-Policy"] == "no-referrer"
    foreign = visitor.post(f"/m/{secret}", {"csrf": ""}, Sec_Fetch_Site="cross-site")
    assert (foreign.location, visitor.cookies.get("my")) == (f"/m/{secret}", None)
    opened = visitor.post(f"/m/{secret}", page.form(""), Origin="null")  # the page hides its address over plain http
    assert opened.location == "/manage/shop"
    assert visitor.get("/manage/shop").status == 200
    assert visitor.get(f"/m/{secret}", Sec_Fetch_Site="cross-site").status == 200, "no oracle for who has access"


# A check that the cure harms no one: red if the browser must confirm that no other site sent it.
@pytest.mark.parametrize("headers", [{}, {"Sec_Fetch_Site": "none"}, {"Sec_Fetch_Site": "same-origin"}])
def test_a_person_who_opens_a_secret_link_needs_no_button(
    service: Service, visitor: Visitor, headers: dict[str, str]
) -> None:
    _, secret = add_link(service, slug="shop")
    assert visitor.get(f"/m/{secret}", **headers).location == "/manage/shop"


# Red before for /m/<token>; a check that no other page writes. The privacy page notes its date once.
@pytest.mark.parametrize("name", ["HEAD", "preview", "another site"])
def test_no_page_writes_anything_when_it_is_read(open_service: Open, serve: Serve, name: str) -> None:
    service = open_service(smtp_host="localhost", smtp_port=1, mail_from="links@example.com")
    visitor = serve(service, tick=3600)
    secret = own(visitor, service, slug="shop")
    gone, left = add_link(service, slug="gone")
    _, other = add_link(service, slug="other")
    with service.db.write() as tx:
        deletion.delete(tx, gone)
        access.share_statistics(tx, gone, b"x" * 32)
    for path in ("/my", "/privacy"):
        visitor.get(path)
    before = stored(service)
    for method, route, _ in ROUTES:
        for token in (secret, left, other):
            path = route.replace("<slug>", "shop").replace("<token>", token).replace("<name>", "app.css")
            path = path.replace("<file>", "visits.csv").partition("<")[0]
            if method == "GET" and path.rstrip("/") != "/shop":  # counts visits
                ask(visitor, name, f"{path}?lang=ar&theme=dark&q=x&saved=1&tz=Africa/Cairo&slug=shop")
                assert stored(service) == before, path
