"""Idempotency-Key: a POST that is sent again gets the same answer, and does nothing again."""

import pytest

from iwts.instance.service import Service
from iwts.links import store as links
from iwts.storage.tx import Tx
from tests.conftest import Clock, add_link, on_disk
from tests.visitor import Visitor
from tests.web.api.program import Program, refused, token

NEW = {"numbers": [{"number": "+4722418000"}]}


@pytest.fixture
def program(service: Service, visitor: Visitor) -> Program:
    return Program(visitor, token(service))


def count(service: Service) -> int:
    with service.db.read() as tx:
        return links.count(tx)


def test_a_link_is_made_once(program: Program, service: Service, visitor: Visitor, clock: Clock) -> None:
    first = program.call("POST", "/links", NEW, Idempotency_Key="order-17")
    clock.advance(days=0.99)
    again = program.call("POST", "/links", NEW, Idempotency_Key="order-17")
    assert (again.status, again.body, again.headers["Location"]) == (201, first.body, first.headers["Location"])
    secret = first.json()["manage_url"].removeprefix(service.config.public_url)
    assert visitor.get(secret).status == 303
    other = program.call("POST", "/links", NEW, Idempotency_Key="order-18").json()
    another = Program(visitor, token(service)).call("POST", "/links", NEW, Idempotency_Key="order-17").json()
    assert len({each["manage_url"] for each in (first.json(), other, another)}) == 3
    assert count(service) == 3
    clock.advance(days=0.02)
    assert program.call("POST", "/links", NEW, Idempotency_Key="order-17").json()["slug"] != first.json()["slug"]
    kept = on_disk(service)
    assert b"order-17" not in kept
    assert secret.removeprefix("/m/").encode() not in kept


def test_a_key_belongs_to_one_request(program: Program, service: Service) -> None:
    add_link(service, slug="shop")
    assert program.call("POST", "/links", NEW, Idempotency_Key="1").status == 201
    changed = program.call("POST", "/links", {**NEW, "label": "x"}, Idempotency_Key="1")
    assert refused(changed)[:2] == (422, "key_reused")
    assert refused(program.call("POST", "/links/shop/secret", Idempotency_Key="1"))[:2] == (422, "key_reused")
    assert count(service) == 2


def test_a_secret_link_is_renewed_once(program: Program, service: Service) -> None:
    add_link(service, slug="shop")
    first, again = (program.call("POST", "/links/shop/secret", Idempotency_Key="1").json() for _ in range(2))
    assert first == again
    assert first["manage_url"]
    program.call("POST", "/links/shop/secret")
    ended = program.call("POST", "/links/shop/secret", Idempotency_Key="1").json()
    assert ended["manage_url"] is None, "a newer one has replaced it"


# Two tries at once, as after a client's own deadline: both come before the first is answered.
def test_a_call_that_waits_for_the_lock_sees_the_first(
    program: Program, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = program.call("POST", "/links", NEW, Idempotency_Key="1").json()
    from iwts.owner import repeats

    find, calls = repeats.find, []

    def late(tx: Tx, digest: bytes) -> repeats.Repeat | None:
        calls.append(digest)
        return find(tx, digest) if len(calls) > 1 else None

    monkeypatch.setattr(repeats, "find", late)
    assert program.call("POST", "/links", NEW, Idempotency_Key="1").json() == first
    assert count(service) == 1


def test_a_key_without_a_token_is_refused(visitor: Visitor, service: Service) -> None:
    assert refused(Program(visitor).call("POST", "/links", NEW, Idempotency_Key="1"))[:2] == (401, "no_token")
    assert count(service) == 0


@pytest.mark.parametrize(("key", "status"), [("x" * 255, 201), ("x" * 256, 400), ("", 400), ("a\tb", 400), ("é", 400)])
def test_a_key_is_short_text(program: Program, key: str, status: int) -> None:
    assert program.call("POST", "/links", NEW, Idempotency_Key=key).status == status


def test_a_damaged_link_is_told_again_as_damaged(program: Program, service: Service) -> None:
    slug = program.call("POST", "/links", NEW, Idempotency_Key="1").json()["slug"]
    with service.db.write() as tx:
        tx.run("UPDATE number SET digits = '4722418009'")
    told = refused(program.call("POST", "/links", NEW, Idempotency_Key="1"))
    assert told == refused(program.call("GET", f"/links/{slug}")) == (503, "unavailable", {})
