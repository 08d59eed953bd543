"""All routes, one after the other: what every answer carries, what reading changes, what errors tell."""

import dataclasses
import re
from collections.abc import Callable
from typing import Any

import pytest

from iwts.web import app
from iwts.web.api import routes
from iwts.web.frame.forms import Button, Tokenless
from tests.conftest import Open, Serve, stored
from tests.security.everything import Site
from tests.security.test_headers import PAGE, policy
from tests.visitor import Answer

CHAT = {**PAGE, "form-action": "'self' https://wa.me https://*.whatsapp.com"}
PUBLIC = ("/market/qr.", "/api/openapi.json")  # what scripts of other sites may read, see docs/design/security.md
KEPT = {
    "/static/app.css": "public, max-age=3600",
    "/send": "public, max-age=31536000",
    "/send/worker.js": "no-cache",
    "/market/qr.svg": "no-cache",
    "/market/qr.png": "no-cache",
    "/market/qr.pdf": "no-cache",
}
PLAIN = {"lang", "theme"}  # cookies that anyone may plant
ODD = ("%00", "%ff", "..%2f..%2f..%2fetc%2fpasswd", "9" * 30, "-1", "x" * 5000, "%3Cb%3E'%22;--", "%D9%A1", "%250a")
TELLING = re.compile(
    r"Traceback|\.py\b|site-packages|sqlite|apsw|bottle|waitress|[Ee]xception|iwts\.db|jinja", re.ASCII
)


def open_site(open_service: Open, serve: Serve, base_url: str = "http://go.example.org") -> Site:
    service = open_service(
        base_url=base_url,
        webhooks="creators",
        smtp_host="localhost",
        smtp_port=1,
        mail_from="links@example.com",
        owner_email="owner@example.com",
    )
    return Site(service, serve(service, tick=3600))  # no background job writes


@pytest.fixture
def site(open_service: Open, serve: Serve) -> Site:
    return open_site(open_service, serve)


def check(path: str, answer: Answer, *, is_https: bool, is_form: bool = False) -> None:
    """Check what one answer carries."""
    headers = answer.headers
    assert policy(answer) == PAGE or (is_form and answer.status == 403 and policy(answer) == CHAT)
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Referrer-Policy"] in ("same-origin", "no-referrer")
    assert headers["Strict-Transport-Security"] == ("max-age=31536000" if is_https else None)
    assert headers["Access-Control-Allow-Origin"] == ("*" if path.startswith(PUBLIC) else None)
    assert headers["Server"] is None
    kind = headers["Content-Type"] or ""
    assert re.fullmatch(
        r"(text/(html|csv|plain); charset=utf-8|text/(css|javascript)|(application|image)/\S+)", kind, re.I
    )
    if path.endswith("manifest.webmanifest") and answer.status == 200:
        assert headers["Cache-Control"].startswith("private")
    else:
        assert headers["Cache-Control"] == KEPT.get(path.partition("?")[0], "no-store")
    for cookie in headers.get_all("Set-Cookie", []):
        name, *attributes = re.split("; |=", cookie.partition("=")[0]), *cookie.split("; ")[1:]
        assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= {*attributes}
        assert ("Secure" in attributes) == is_https
        assert not [one for one in attributes if one.startswith("Domain")]
        assert (name[0].startswith("__Host-")) == (is_https and name[0] not in PLAIN)


# Red without the policy, nosniff or the opener policy in `for_pages`; with HSTS whatever the public address is; with a
# page that may be cached; with a cookie that has a domain, or no prefix.
@pytest.mark.parametrize("is_https", [True, False], ids=["https", "http"])
def test_every_answer_has_its_headers(open_service: Open, serve: Serve, is_https: bool) -> None:
    site = open_site(open_service, serve, "https://go.example.org" if is_https else "http://go.example.org")
    shown = 0
    for browser in (site.owner, site.stranger):
        for path in site.pages().values():
            answer = browser.get(f"{path}{'&' if '?' in path else '?'}lang=tr")
            check(path, answer, is_https=is_https)
            shown += answer.status == 200
        for path in site.forms().values():
            check(path, browser.post(path, {"name": "x"}, Host="go.example.org"), is_https=is_https, is_form=True)
    for route in site.read_calls():
        check(route, site.call("GET", route), is_https=is_https)
    for path in ("/api/openapi.json", "/api/v1/links", "/api/nosuch"):
        check(path, site.stranger.get(path), is_https=is_https)
    assert shown > 80, "most were seen by the owner, and many by strangers"


# Red with an audit list that records who has read it.
def test_no_page_and_no_call_changes_anything_when_it_is_read(site: Site) -> None:
    before = stored(site.service)
    for route, path in site.pages().items():
        if route in ("/<slug>", "/<slug>/"):  # the picker counts who has seen it
            continue
        for method, browser in (("GET", site.owner), ("HEAD", site.owner), ("HEAD", site.stranger)):
            browser.ask(method, path)
            assert stored(site.service) == before, f"{method} {path}"
    calling = stored(site.service)
    for route in site.read_calls():
        assert site.call("GET", route).status == 200
        assert site.call("HEAD", route).status == 200
    assert without_use(stored(site.service)) == without_use(calling)


def without_use(tables: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Leave out the tokens of the API, which keep the day of their last use."""
    return {name: rows for name, rows in tables.items() if name != "api_token"}


def broken(page: Any, is_broken: list[bool]) -> Any:
    """Make a page or a call fail as long as `is_broken` has anything."""
    if isinstance(page, Button | Tokenless):
        return dataclasses.replace(page, page=broken(page.page, is_broken))

    def run(*arguments: Any, **named: Any) -> Any:
        if is_broken:
            raise RuntimeError("S3CRET in /srv/iwts.db near SELECT: sqlite3.OperationalError")
        return page(*arguments, **named)

    return run


# Red with the exception's text on the page.
def test_a_bug_tells_no_one_what_is_inside(open_service: Open, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    is_broken: list[bool] = []
    table = [(method, path, broken(page, is_broken)) for method, path, page in app.ROUTES]
    monkeypatch.setattr(app, "ROUTES", table)
    calls = tuple(call._replace(run=broken(call.run, is_broken)) for call in routes.ROUTES)
    monkeypatch.setattr(routes, "ROUTES", calls)
    site = open_site(open_service, serve)
    forms = {path: site.owner.get("/contact").field("csrf") for path in site.forms().values()}
    is_broken.append(True)
    answers = [site.owner.get(path) for path in site.pages().values()]
    answers += [site.owner.post(path, {"csrf": token}, Host="go.example.org") for path, token in forms.items()]
    answers += [site.call(call.method, call.path) for call in calls if call.body is None]
    failed = [answer for answer in answers if answer.status == 500]
    assert len(failed) > 130, [answer.status for answer in answers]
    for answer in failed:
        assert not TELLING.search(answer.text), answer.text
        assert "S3CRET" not in f"{answer.headers}{answer.text}"
        assert re.search(r"[\w-]{8,}", answer.headers["X-Request-Id"]), "what the owner finds in the log"


# A check: no address is known that breaks a page.
def test_odd_addresses_break_nothing_and_learn_nothing(site: Site) -> None:
    found = [path for method, path, _ in app.ROUTES if method == "GET" and "<" in path]
    found += [call.path for call in routes.ROUTES if call.method == "GET" and "<" in call.path]
    for route in found:
        for odd in ODD:
            path = re.sub("<[^>]+>(?=/|$|\\+|\\.)", odd, re.sub("<slug>(?!$)", "market", route))
            expect_no_failure(lambda path=path: site.owner.get(path), path)
    names = (
        "q",
        "page",
        "range",
        "links",
        "of",
        "slug",
        "number",
        "seed",
        "tz",
        "lang",
        "c",
        "to",
        "tag",
        "logo",
        "from",
    )
    for path in site.pages().values():
        for n in (0, 4, 7):
            odd = [f"{name}={ODD[(place + n) % len(ODD)][:600]}" for place, name in enumerate(names)]
            address = f"{path.partition('?')[0]}?{'&'.join(odd)}"
            expect_no_failure(lambda address=address: site.owner.get(address), address)


def expect_no_failure(ask: Callable[[], Answer], what: str) -> None:
    answer = ask()
    assert answer.status < 500, what
    if answer.status >= 400:
        assert not TELLING.search(answer.body.decode("utf-8", "replace")), what
