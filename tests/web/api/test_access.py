"""Who may call the API: tokens, their scopes and limits; and that nothing else of a request opens anything."""

import re

import pytest

from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import blocks
from iwts.links.block_values import Kind
from iwts.owner.api_tokens import Scope
from iwts.web.api.routes import ROUTES
from iwts.webhooks import queue, store
from tests.conftest import Clock, Open, Serve, add_link, on_disk, own, sign_in
from tests.visitor import Answer, Visitor
from tests.web.api.program import ALL, Program, refused, token

NEW = {"numbers": [{"number": "+4722418000"}]}
PLACES = {"slug": "shop", "id": "1", "delivery": "1"}
SCOPES = {
    (route.method, re.sub("<([^>]+)>", lambda place: PLACES[place[1]], route.path.removeprefix("/api/v1"))): route.scope
    for route in ROUTES
}
CALLS = list(SCOPES)
BODIES: dict[tuple[str, str], object] = {
    ("POST", "/links"): NEW,
    ("PATCH", "/links/shop"): {"label": "x"},
    ("POST", "/webhooks"): {"url": "https://shop.invalid/hooks"},
    ("PATCH", "/webhooks/1"): {"active": True},
}


def add_webhook(service: Service) -> None:
    """Add a webhook, which is 1, and its delivery 1."""
    with service.db.write() as tx:
        queue.put_test(tx, store.add(tx, "https://shop.invalid/hooks", ["visit.recorded"]))


def call(program: Program, method: str, path: str, **headers: str) -> Answer:
    """Make a call of the table, with a body that it takes."""
    return program.call(method, path, BODIES.get((method, path)), **headers)


@pytest.mark.slow
@pytest.mark.parametrize(("method", "path"), CALLS)
def test_a_call_needs_a_token_with_its_scope(service: Service, visitor: Visitor, method: str, path: str) -> None:
    add_link(service, slug="shop")
    add_webhook(service)
    scope = SCOPES[method, path]
    nobody, stranger = Program(visitor), Program(visitor, "iwts_AAAAAAAAAAAAAAAAAAAAAA")
    if path != "/links" or method != "POST":
        answer = call(nobody, method, path)
        assert (*refused(answer)[:2], answer.headers["WWW-Authenticate"]) == (401, "no_token", 'Bearer realm="iwts"')
    answer = call(stranger, method, path)
    assert refused(answer)[:2] == (401, "wrong_token")
    assert 'error="invalid_token"' in answer.headers["WWW-Authenticate"]
    if scope:
        answer = call(Program(visitor, token(service, *(ALL - {scope}))), method, path)
        assert refused(answer)[:2] == (403, "missing_scope")
        assert f'scope="{scope.value}"' in answer.headers["WWW-Authenticate"]
    assert call(Program(visitor, token(service, scope or Scope.READ)), method, path).status < 300


# Seen to fail when `admit` let the owner in and `Call` kept the cookies.
@pytest.mark.slow
@pytest.mark.parametrize(("method", "path"), CALLS)
def test_no_cookie_opens_a_call(open_service: Open, serve: Serve, method: str, path: str) -> None:
    service = open_service(create="owner")
    visitor = serve(service)
    own(visitor, service, slug="shop")
    sign_in(visitor, service)
    program = Program(visitor)
    program.cookies.update(visitor.cookies)
    assert refused(call(program, method, path, Sec_Fetch_Site="same-origin"))[:2] == (401, "no_token")
    answer = call(Program(visitor, token(service)), method, f"{path}?lang=de")
    assert (answer.status, answer.headers["Set-Cookie"]) == (422, None)


def test_a_stranger_creates_links_where_anyone_may(service: Service, visitor: Visitor) -> None:
    program = Program(visitor)
    made = program.call("POST", "/links", {**NEW, "slug": "shop"})
    assert made.status == 201
    assert "RateLimit-Limit" not in made.headers
    assert list(refused(program.call("POST", "/links", {**NEW, "slug": "paypal-help"}))[2]) == ["slug"]
    assert Program(visitor, token(service)).call("POST", "/links", {**NEW, "slug": "paypal-help"}).status == 201


# Another site can have a browser send these without asking us.
@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_no_form_of_another_site_creates_a_link(visitor: Visitor, kind: str) -> None:
    answer = Program(visitor).call("POST", "/links", NEW, Content_Type=kind, Origin="https://evil.example")
    assert refused(answer)[:2] == (415, "not_json")


@pytest.mark.parametrize("create", ["passphrase", "owner"])
def test_a_stranger_creates_none_where_not_everyone_may(open_service: Open, serve: Serve, create: str) -> None:
    service = open_service(create=create, create_passphrase="open sesame")
    visitor = serve(service)
    assert refused(Program(visitor).call("POST", "/links", NEW))[:2] == (401, "no_token")
    assert Program(visitor, token(service, Scope.CREATE)).call("POST", "/links", NEW).status == 201


def test_the_limits_of_strangers_are_not_those_of_programs(open_service: Open, serve: Serve) -> None:
    service = open_service(limit_create=Rate(1, 3600), limit_create_total=Rate(4, 86400))
    visitor = serve(service)
    nobody, shop = Program(visitor), Program(visitor, token(service))
    assert [nobody.call("POST", "/links", NEW).status for _ in range(2)] == [201, 429]
    assert [shop.call("POST", "/links", NEW).status for _ in range(4)] == [201, 201, 201, 503]
    answer = nobody.call("POST", "/links", NEW)
    assert refused(answer)[:2] == (429, "too_many_requests")
    assert int(answer.headers["Retry-After"]) > 0


def test_each_token_has_a_budget_of_its_own(open_service: Open, serve: Serve, clock: Clock) -> None:
    service = open_service(limit_api=Rate(3, 60))
    visitor = serve(service)
    one, other = Program(visitor, token(service)), Program(visitor, token(service))
    answers = [one.call("GET", "/me") for _ in range(4)]
    assert [answer.status for answer in answers] == [200, 200, 200, 429]
    assert [answer.headers["RateLimit-Remaining"] for answer in answers] == ["2", "1", "0", "0"]
    assert [answer.headers["RateLimit-Reset"] for answer in answers] == ["20", "40", "60", "60"]
    assert answers[3].headers["Retry-After"] == "20"
    assert other.call("GET", "/me").headers["RateLimit-Limit"] == "3"
    clock.advance(seconds=20)
    assert one.call("GET", "/me").status == 200


def test_a_token_for_one_link_sees_no_other(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, slug="shop")
    add_link(service, slug="other")
    program = Program(visitor, token(service, Scope.READ, Scope.MANAGE, link=link))
    assert [each["slug"] for each in program.call("GET", "/links").json()["links"]] == ["shop"]
    assert program.call("GET", "/me").json()["link"] == "shop"
    for method, body in (("GET", None), ("PATCH", {"label": "x"}), ("DELETE", None)):
        assert refused(program.call(method, "/links/other", body))[:2] == (404, "not_found")
    assert refused(program.call("POST", "/links/other/secret"))[:2] == (404, "not_found")
    assert program.call("DELETE", "/links/shop").status == 204
    assert refused(program.call("GET", "/me"))[:2] == (401, "wrong_token"), "it ends with its link"


def test_a_token_expires_and_shows_when_it_was_used(service: Service, visitor: Visitor, clock: Clock) -> None:
    secret = token(service, days=2)
    program = Program(visitor, secret)
    assert program.call("GET", "/me").json() == {
        "id": 1,
        "name": "Shop",
        "scopes": ["create", "manage", "metrics", "read"],
        "link": None,
        "created_at": "2026-11-22T12:00:00+00:00",
        "used_at": None,
        "expires_at": "2026-11-24T12:00:00+00:00",
    }
    clock.advance(seconds=400)
    assert program.call("GET", "/me").json()["used_at"] == "2026-11-22T12:00:00+00:00"
    assert program.call("GET", "/me").json()["used_at"] == "2026-11-22T12:06:40+00:00"
    clock.advance(days=2)
    assert refused(program.call("GET", "/me"))[:2] == (401, "wrong_token")
    assert secret.encode() not in on_disk(service)
    assert secret.removeprefix("iwts_").encode() not in on_disk(service)


@pytest.mark.parametrize("scheme", ["Basic {}", "{}", "bearer", "Token {}"])
def test_only_a_bearer_is_read(service: Service, visitor: Visitor, scheme: str) -> None:
    answer = Program(visitor).call("GET", "/me", Authorization=scheme.format(token(service)))
    assert refused(answer)[:2] == (401, "wrong_token")
    assert Program(visitor).call("GET", "/me", Authorization=f"bEARER  {token(service)}").status == 200


def test_a_blocked_network_adds_nothing(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="shop")
    with service.db.write() as tx:
        blocks.add(tx, Kind.NETWORK, "198.51.100.0/24", "", "command")
    for program in (Program(visitor), Program(visitor, token(service))):
        assert refused(program.call("POST", "/links", NEW))[:2] == (403, "forbidden")
    assert Program(visitor, token(service)).call("GET", "/links/shop").status == 200


def test_every_other_address_and_method_is_answered_as_json(service: Service, visitor: Visitor) -> None:
    program = Program(visitor, token(service))
    for path in ("", "/", "/nothing", "/links/", "/links/a/b", "/links/shop/secret/"):
        assert refused(program.call("GET", path))[:2] == (404, "not_found"), path
    for method in ("PUT", "DELETE", "PATCH"):
        answer = program.call(method, "/links")
        assert (*refused(answer)[:2], answer.headers["Allow"]) == (
            405,
            "method_not_allowed",
            "GET, HEAD, OPTIONS, POST",
        )
    answer = program.call("OPTIONS", "/links/shop", Origin="https://evil.example")
    assert (answer.status, answer.headers["Allow"]) == (204, "DELETE, GET, HEAD, OPTIONS, PATCH")
    assert "Access-Control-Allow-Origin" not in answer.headers
    head = program.call("HEAD", "/me")
    assert (head.status, head.body) == (200, b"")
    for method in ("PUT", "DELETE", "PATCH"):
        assert visitor.ask(method, "/shop").status == 405, "pages take no more than before"
