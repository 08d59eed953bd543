"""The API and programs that break the rules: blocks, limits, odd JSON, and tokens that have ended."""

import json
from typing import Any

import pytest

from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import blocks
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.owner import api_tokens
from iwts.owner.api_tokens import Scope
from tests.conftest import Clock, Open, Serve, add_link, own
from tests.visitor import Visitor
from tests.web.api.program import Program, refused, token

FREE = "+27 82 123 4567"


@pytest.fixture
def program(service: Service, visitor: Visitor) -> Program:
    return Program(visitor, token(service))


def block(service: Service, kind: Kind, text: str) -> None:
    with service.db.write() as tx:
        blocks.add(tx, kind, blocks.parse(tx, kind, text), "", "command")


def stopped(service: Service) -> int:
    with service.db.read() as tx:
        return sum(each.stopped for each in blocks.newest(tx))


# Seen to fail without `blocks.check` in `store.create` and `store.change`: 201 and 200.
@pytest.mark.parametrize(
    ("kind", "blocked", "country", "spelt"),
    [
        (Kind.NUMBER, "+52 55 1234 5678", "MX", ("+5215512345678", "00 52 1 55 1234 5678", "55 1234 5678")),
        (
            Kind.NUMBER,
            "+39 06 6982 1234",
            "IT",
            ("https://wa.me/390669821234?text=x", "06.6982.1234", "+３９ ０６ ６９８２ １２３４"),
        ),
        (
            Kind.NUMBER,
            "+971 50 123 4567",
            "AE",
            ("+٩٧١٥٠١٢٣٤٥٦٧", "050-123-4567", "whatsapp://send?phone=971501234567"),
        ),
        (
            Kind.PREFIX,
            "+55 11 9",
            "BR",
            ("+55 11 98765-4321", "(011) 98765-4321", "api.whatsapp.com/send?phone=5511987654321"),
        ),
        (Kind.PREFIX, "+8", "KR", ("+82 10-1234-5678", "010 1234 5678", "tel:+82-10-1234-5678")),
    ],
)
def test_no_spelling_gets_a_blocked_number_into_a_link(
    program: Program, service: Service, kind: Kind, blocked: str, country: str, spelt: tuple[str, ...]
) -> None:
    block(service, kind, blocked)
    assert program.call("POST", "/links", {"numbers": [{"number": FREE}], "slug": "shop"}).status == 201
    for text in spelt:
        body = {"numbers": [{"number": FREE}, {"number": text}], "country": country}
        for method, path in (("POST", "/links"), ("PATCH", "/links/shop")):
            status, _, mistakes = refused(program.call(method, path, body))
            assert (status, list(mistakes)) == (422, ["numbers[1].number"]), (method, text, mistakes)
            assert "blocked" in mistakes["numbers[1].number"], (text, mistakes)
    assert stopped(service) == 2 * len(spelt)
    assert len(program.call("GET", "/links/shop").json()["numbers"]) == 1
    with service.db.read() as tx:
        assert links.count(tx) == 1


def test_blocked_names_and_addresses_come_in_no_other_way_either(open_service: Open, serve: Serve) -> None:
    service = open_service(smtp_host="localhost", smtp_port=1, mail_from="links@example.com")
    program = Program(serve(service), token(service))
    block(service, Kind.NAME, "*lotto*")
    block(service, Kind.EMAIL, "mallory@mail.example")
    block(service, Kind.EMAIL, "@trash.example")
    assert program.call("POST", "/links", {"numbers": [{"number": FREE}], "slug": "shop"}).status == 201
    for field, values in {
        "slug": ("my-lotto", "L0TT0-win", "LOTTO"),
        "email": ("mallory@mail.example", "Mallory+new@MAIL.example", "anna@trash.example", "x@TRASH.example"),
    }.items():
        for value in values:
            for method, path in (("POST", "/links"), ("PATCH", "/links/shop")):
                body = {field: value} if method == "PATCH" else {"numbers": [{"number": FREE}], field: value}
                status, _, mistakes = refused(program.call(method, path, body))
                assert (status, list(mistakes)) == (422, [field]), (method, value)
    assert program.call("GET", "/links/shop").json()["slug"] == "shop"


# Seen to fail when the budget was taken after the scope was looked at.
def test_every_answer_costs_a_unit_whatever_it_is_and_from_wherever(
    open_service: Open, serve: Serve, clock: Clock
) -> None:
    service = open_service(limit_api=Rate(6, 60))
    visitor = serve(service)
    secret = token(service, Scope.READ)
    calls = [
        ("GET", "/links/none", None, 404),
        ("GET", "/links?limit=x", None, 422),
        ("POST", "/links", {}, 403),
        ("DELETE", "/links/none", None, 403),
        ("GET", "/links", None, 200),
        ("GET", "/me", None, 200),
        ("GET", "/me", None, 429),
        ("POST", "/links", {}, 429),
    ]
    for n, (method, path, body, status) in enumerate(calls):
        answer = Program(visitor, secret, address=f"203.0.113.{n}").call(method, path, body)
        assert (answer.status, answer.headers["RateLimit-Remaining"]) == (status, str(max(0, 5 - n))), (method, path)
    clock.advance(seconds=10)
    assert Program(visitor, secret).call("GET", "/me").status == 200


@pytest.mark.parametrize(
    ("body", "status", "fields"),
    [
        ('{"numbers": [{"number": "+27821234567"}], "slug": "tea", "slug": "lotto"}', 422, ["slug"]),
        ('{"numbers": [{"number": "+27821234567", "number": "+27821234568"}]}', 422, ["numbers[0].number"]),
        ('{"numbers": [{"number": "+27821234567"}], "none": {"a": 1, "a": 2}}', 422, ["none"]),
        ('{"numbers": [{"number": 27821234567}]}', 422, ["numbers[0].number"]),
        ('{"numbers": [{"number": "+27821234567", "weight": 1e999}]}', 422, ["numbers[0].weight"]),
        ('{"numbers": [{"number": "+27821234567", "weight": -0}], "routing": "turn"}', 422, ["numbers[0].weight"]),
        ('{"numbers": [{"number": "+27821234567", "weight": %s}]}' % ("9" * 4000), 422, ["numbers[0].weight"]),
        ('{"numbers": [{"number": "+27821234567", "weight": -Infinity}]}', 400, []),
        ('{"numbers": [{"number": "+27821234567"}], "label": %s}' % ("[" * 500 + "]" * 500), 422, ["label"]),
        ('{"numbers": [{"number": "+27821234567"}],}', 400, []),
        ('{"numbers": [{"number": "+27821234567"}]} {}', 400, []),
        ("{'numbers': []}", 400, []),
        ("\\ufeff{}", 400, []),
        ("\0", 400, []),
    ],
)  # fmt: skip
def test_odd_json_is_refused_with_its_field(
    program: Program, service: Service, body: str, status: int, fields: list[str]
) -> None:
    answer = refused(program.call("POST", "/links", body))
    assert (answer[0], sorted(answer[2])) == (status, fields)
    with service.db.read() as tx:
        assert links.count(tx) == 0


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1"])
def test_only_utf_8_is_read(program: Program, encoding: str) -> None:
    body = json.dumps({"numbers": [{"number": FREE}], "label": "É"}, ensure_ascii=False).encode(encoding)
    answer = program.call(
        "POST", "/links", body.decode("latin-1"), Content_Type=f"application/json; charset={encoding}"
    )
    assert refused(answer)[:2] == (400, "broken_json")


def test_names_without_end_are_no_way_to_fill_memory(program: Program) -> None:
    many: dict[str, Any] = {f"{n}": 0 for n in range(20_000)}
    mistakes = refused(program.call("POST", "/links", many))[2]
    assert len(mistakes) == 100
    doubled = '{"numbers":1' + ',"numbers":1' * 20_000 + "}"
    assert refused(program.call("POST", "/links", doubled))[2] == {"numbers": "This field is there twice."}


def test_the_token_of_a_deleted_link_opens_no_new_one_with_its_name(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, slug="shop")
    program = Program(visitor, token(service, link=link))
    own(visitor, service, slug="mine")
    with service.db.write() as tx:
        deletion.delete(tx, link)
        tx.run("UPDATE link SET slug = 'shop' WHERE slug = 'mine'")
    assert refused(program.call("GET", "/links/shop"))[:2] == (401, "wrong_token")


@pytest.mark.parametrize("odd", ["", "iwts_", "iwts_%s", "%s ", "é" * 22, "x" * 8000, "%s%s"])
def test_what_is_no_token_opens_nothing_and_tells_nothing_else(service: Service, visitor: Visitor, odd: str) -> None:
    """All unknown tokens are looked up alike, by their hash: no part of one that is right shows in the answer."""
    right = token(service)
    text = odd.replace("%s", right)
    if text.strip() == right:  # spaces around it are no part of it
        assert Program(visitor, text).call("GET", "/me").status == 200
        return
    answer = Program(visitor).call("GET", "/me", Authorization=f"Bearer {text}".encode().decode("latin-1"))
    other = Program(visitor, "iwts_AAAAAAAAAAAAAAAAAAAAAA").call("GET", "/me")
    assert (answer.status, answer.body) == (other.status, other.body)


def test_a_token_that_ends_while_it_is_used_opens_nothing_from_then_on(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    secret = token(service, days=1)
    program = Program(visitor, secret)
    clock.advance(days=1, seconds=-0.000001)
    assert program.call("GET", "/me").status == 200
    clock.advance(seconds=0.000001)
    assert refused(program.call("GET", "/me"))[:2] == (401, "wrong_token")
    with service.db.read() as tx:
        assert api_tokens.all_(tx) == []
