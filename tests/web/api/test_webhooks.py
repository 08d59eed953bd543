"""The calls about webhooks, and who may make them."""

from typing import Any

import pytest

from iwts.instance.service import Service
from iwts.links.happenings import Type
from iwts.owner import audit
from iwts.owner.api_tokens import Scope
from iwts.webhooks import store
from iwts.webhooks.sender import Sender
from tests.conftest import Clock, Open, Serve, add_link
from tests.visitor import Visitor
from tests.web.api.program import Program, refused, token

URL = "https://till.example.org/in?key=4711"


@pytest.fixture
def program(service: Service, visitor: Visitor) -> Program:
    """A program with a token that opens everything."""
    return Program(visitor, token(service))


@pytest.fixture
def creators(open_service: Open) -> Service:
    """A service where creators may have webhooks."""
    return open_service(webhooks="creators")


def test_a_webhook_is_added_read_changed_and_deleted(program: Program, service: Service) -> None:
    add_link(service, slug="lima")
    made = program.call("POST", "/webhooks", {"url": f" {URL}", "link": "LIMA"})
    assert made.status == 201
    found = made.json()
    assert made.headers["Location"] == f"{service.config.public_url}/api/v1/webhooks/{found['id']}"
    assert (found["url"], found["link"], found["made_by"], found["off_at"]) == (URL, "lima", "owner", None)
    assert found["events"] == [type_ for type_ in Type if type_ is not Type.REPORT]
    assert found["secret"].startswith("whsec_")
    one = f"/webhooks/{found['id']}"
    assert program.call("GET", one).json() == found, "a lost answer loses no secret"
    without = {name: value for name, value in found.items() if name != "secret"}
    assert program.call("GET", "/webhooks").json() == {"webhooks": [without], "next": None}

    changed = program.call("PATCH", one, {"events": ["visit.recorded"], "active": False}).json()
    assert (changed["url"], changed["events"], changed["off_at"] is None) == (URL, ["visit.recorded"], False)
    assert refused(program.call("POST", f"{one}/test"))[:2] == (409, "webhook_off")
    changed = program.call("PATCH", one, {"url": "https://other.example.org/", "active": True}).json()
    assert (changed["url"], changed["off_at"]) == ("https://other.example.org/", None)

    assert program.call("DELETE", one).status == 204
    assert refused(program.call("GET", one))[:2] == (404, "not_found")
    with service.db.read() as tx:
        acts = [(act.name, act.named, act.by.value) for act in audit.newest(tx)]
    edits = [("webhooks edit", "1", "api")] * 2
    assert acts[:4] == [("webhooks remove", "1", "api"), *edits, ("webhooks add", "1", "api")]


def test_deliveries_are_listed_and_sent_again(program: Program, service: Service) -> None:
    program.call("POST", "/webhooks", {"url": "https://[2606:4700::1]:9/", "events": ["link.changed"]})
    add_link(service, slug="lima")
    for label in ("A", "B", "C"):
        program.call("PATCH", "/links/lima", {"label": label})
    with service.db.write() as tx:
        tx.run("UPDATE webhook_delivery SET done_at = :now, tries = 1, answer = '204'", now=tx.now)
    first = program.call("GET", "/webhooks/1/deliveries?limit=2").json()
    assert [(one["id"], one["type"], one["slug"]) for one in first["deliveries"]] == [
        (3, "link.changed", "lima"),
        (2, "link.changed", "lima"),
    ]
    second = program.call("GET", f"/webhooks/1/deliveries?cursor={first['next']}").json()
    assert ([one["id"] for one in second["deliveries"]], second["next"]) == ([1], None)
    again = program.call("POST", "/webhooks/1/deliveries/2/send-again")
    assert (again.status, again.json()["tries"], again.json()["done_at"]) == (202, 0, None)
    program.call("POST", "/webhooks", {"url": URL})
    for path in ("/webhooks/1/deliveries/4/send-again", "/webhooks/2/deliveries/2/send-again", "/webhooks/x/test"):
        assert refused(program.call("POST", path))[:2] == (404, "not_found"), path


def test_a_test_is_sent_once_before_what_waits(program: Program, service: Service, monkeypatch: Any) -> None:
    program.call("POST", "/webhooks", {"url": URL, "events": ["link.created"]})
    add_link(service, slug="lima")
    sent = program.call("POST", "/webhooks/1/test")
    assert (sent.status, sent.json()["type"]) == (202, "test")
    assert program.call("POST", "/webhooks/1/test").json() == sent.json(), "one that waits is enough"
    called = []

    def call(_: Sender, __: object, ___: str, ____: int, body: bytes) -> int:
        called.append(body)
        return 503

    monkeypatch.setattr(Sender, "_call", call)
    one = Sender(service.db, service.config, 0)
    while one.deliver():
        pass
    assert [b'"type": "test"' in body for body in called] == [True, False], "a failed one does not hold up the others"
    last = program.call("GET", "/webhooks/1/deliveries").json()["deliveries"][0]
    assert (last["type"], last["tries"], last["answer"], last["next_at"]) == ("test", 1, "503", None)


def test_a_call_that_is_repeated_does_nothing_again(program: Program, service: Service, clock: Clock) -> None:
    def send(path: str, body: object = None) -> Any:
        return program.call("POST", path, body, Idempotency_Key=path).json()

    first = send("/webhooks", {"url": URL})
    clock.advance(days=0.99)
    assert send("/webhooks", {"url": URL}) == first
    assert (
        refused(program.call("POST", "/webhooks", {"url": URL + "x"}, Idempotency_Key="/webhooks"))[1] == "key_reused"
    )
    assert len(program.call("GET", "/webhooks").json()["webhooks"]) == 1
    test = send("/webhooks/1/test")
    for path in ("/webhooks/1/test", "/webhooks/1/deliveries/1/send-again"):
        send(path)
        with service.db.write() as tx:
            tx.run("UPDATE webhook_delivery SET done_at = :now, tries = 1", now=tx.now)
        again = send(path)
        assert (again["id"], again["tries"]) == (test["id"], 1)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "url"),
        ({"url": "http://till.example.org/"}, "url"),
        ({"url": "https://ana:secret@till.example.org/"}, "url"),
        ({"url": "https://till.example.org/\r\nhost: x"}, "url"),
        ({"url": f"https://{'a.' * 60}example.org/"}, "url"),
        ({"url": URL, "events": []}, "events"),
        ({"url": URL, "events": ["test"]}, "events[0]"),
        ({"url": URL, "events": ["report.received"], "link": "lima"}, "events"),
        ({"url": URL, "link": "cusco"}, "link"),
        ({"url": URL, "secret": "whsec_"}, "secret"),
    ],
)
def test_a_mistake_names_its_field(program: Program, service: Service, body: object, field: str) -> None:
    add_link(service, slug="lima")
    assert list(refused(program.call("POST", "/webhooks", body))[2]) == [field]
    with service.db.read() as tx:
        assert store.every(tx) == []


# Seen to fail: it spoke of numbers.
def test_too_long_a_list_of_events_is_told_which_there_are(program: Program) -> None:
    answer = program.call("POST", "/webhooks", {"url": URL, "events": ["link.changed"] * 40})
    assert refused(answer)[2]["events"].startswith("Use one of these: link.created, link.changed")


def test_this_site_is_no_target(open_service: Open, serve: Serve) -> None:
    service = open_service(base_url="https://wa.example.net:8443")
    program = Program(serve(service), token(service))
    assert program.call("POST", "/webhooks", {"url": "https://wa.invalid/"}).status == 201, "another program there"
    for host in ("wa.example.net:8443", "WA.example.net.:8443"):
        assert list(refused(program.call("POST", "/webhooks", {"url": f"https://{host}/x"}))[2]) == ["url"]


def test_a_creators_program_sees_its_links_webhooks_only(creators: Service, serve: Serve) -> None:
    visitor = serve(creators)
    lima, _ = add_link(creators, slug="lima")
    add_link(creators, "+4722418000", slug="oslo")
    owner, ana = Program(visitor, token(creators)), Program(visitor, token(creators, Scope.MANAGE, link=lima))
    for slug in ("lima", "oslo"):
        owner.call("POST", "/webhooks", {"url": f"{URL}&of={slug}", "link": slug})
    made = ana.call("POST", "/webhooks", {"url": URL}).json()
    assert (made["link"], made["made_by"]) == ("lima", "creator")
    assert [one["id"] for one in ana.call("GET", "/webhooks").json()["webhooks"]] == [made["id"]]
    assert [one["id"] for one in owner.call("GET", "/webhooks").json()["webhooks"]] == [3, 2, 1]
    assert [one["id"] for one in owner.call("GET", "/webhooks?link=lima&limit=1").json()["webhooks"]] == [3]
    for id_ in (1, 2):
        for method, path, body in (
            ("GET", "", None),
            ("PATCH", "", {"active": False}),
            ("DELETE", "", None),
            ("GET", "/deliveries", None),
            ("POST", "/test", None),
        ):
            assert refused(ana.call(method, f"/webhooks/{id_}{path}", body))[:2] == (404, "not_found")
    assert list(refused(ana.call("POST", "/webhooks", {"url": URL, "link": "oslo"}))[2]) == ["link"]
    for host in ("10.1.2.3", "[::ffff:a00:1]", "localhost.", "till.example.org:25"):
        assert list(refused(ana.call("POST", "/webhooks", {"url": f"https://{host}/"}))[2]) == ["url"], host
    with creators.db.read() as tx:
        assert [act.name for act in audit.newest(tx)][:2] == ["webhooks add"] * 2, "the owner's acts only"


@pytest.mark.parametrize(
    ("setting", "by_owner", "by_creator"), [("off", 403, 403), ("owner", 201, 403), ("creators", 201, 201)]
)
def test_the_setting_says_who_may(
    open_service: Open, serve: Serve, setting: str, by_owner: int, by_creator: int
) -> None:
    service = open_service(webhooks=setting)
    link = add_link(service, slug="lima")[0]
    visitor = serve(service)
    owner, ana = Program(visitor, token(service)), Program(visitor, token(service, link=link))
    assert owner.call("POST", "/webhooks", {"url": URL}).status == by_owner
    assert ana.call("POST", "/webhooks", {"url": URL}).status == by_creator
    assert owner.call("GET", "/webhooks").status == 200
    assert ana.call("GET", "/webhooks").status == (200 if by_creator == 201 else 403)


def test_creators_have_few_and_the_owner_has_room(creators: Service, serve: Serve, monkeypatch: Any) -> None:
    monkeypatch.setattr(store, "MOST", 6)
    visitor = serve(creators)
    anas, bos = (Program(visitor, token(creators, link=add_link(creators, slug=slug)[0])) for slug in ("lima", "oslo"))
    for program, most in ((anas, 5), (bos, 1), (Program(visitor, token(creators)), 6)):
        for _ in range(most):
            assert program.call("POST", "/webhooks", {"url": URL}).status == 201
        assert list(refused(program.call("POST", "/webhooks", {"url": URL}))[2]) == ["url"]
