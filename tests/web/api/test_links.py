"""The calls about links."""

import json

import pytest

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import blocks
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.drafts import Typed
from iwts.links.when import When
from iwts.owner import audit
from tests.conftest import add_link
from tests.raw import exchange, statuses
from tests.visitor import Answer, Visitor
from tests.web.api.program import Program, refused, token

OSLO, LIMA = "+4722418000", "+5114271200"


@pytest.fixture
def program(service: Service, visitor: Visitor) -> Program:
    """A program with a token that opens everything."""
    return Program(visitor, token(service))


def test_a_link_is_made_read_changed_and_deleted(program: Program, visitor: Visitor, service: Service) -> None:
    site = service.config.public_url
    made = program.call("POST", "/links", {"numbers": [{"number": OSLO}], "slug": "Fjord", "message": "Hei"})
    assert (made.status, made.headers["Location"]) == (201, f"{site}/api/v1/links/fjord")
    found = made.json()
    assert found["url"] == f"{site}/fjord"
    assert found["qr"]["pdf"] == f"{site}/fjord/qr.pdf"
    assert visitor.get("/fjord").location == "https://wa.me/4722418000?text=Hei"
    opened = visitor.another().get(found["manage_url"].removeprefix(site))
    assert opened.location == "/manage/fjord"

    shown = program.call("GET", "/links/fjord")
    assert shown.json() == {name: value for name, value in found.items() if name != "mailed"} | {"manage_url": None}
    assert shown.headers["ETag"] == made.headers["ETag"]

    changed = program.call("PATCH", "/links/fjord", {"slug": "fjord-2", "message": None, "label": "Båt"})
    assert (changed.status, changed.json()["label"]) == (200, "Båt")
    assert visitor.get("/fjord").location == "https://wa.me/4722418000", "printed codes stay good"
    assert program.call("GET", "/links/FJORD").json()["slug"] == "fjord-2"

    assert program.call("DELETE", "/links/fjord-2").status == 204
    assert refused(program.call("GET", "/links/fjord-2"))[:2] == (404, "not_found")
    assert visitor.get("/fjord").status == 404


def test_a_number_keeps_its_id_in_another_list(program: Program, service: Service, visitor: Visitor) -> None:
    add_link(service, OSLO, LIMA, slug="two")
    visitor.get("/two")
    before = {n["number"]: n["id"] for n in program.call("GET", "/links/two").json()["numbers"]}
    sent = {"numbers": [{"number": "511 427 1200", "label": "Lima"}, {"number": "22 41 80 00"}], "country": "NO"}
    assert refused(program.call("PATCH", "/links/two", sent))[:2] == (422, "invalid")
    sent = {"numbers": [{"number": LIMA, "label": "Lima"}, {"number": "22 41 80 00"}, {"number": "47" + "22418001"}]}
    mistakes = refused(program.call("PATCH", "/links/two", {**sent, "country": "XX"}))[2]
    assert list(mistakes) == ["country"]
    sent["numbers"][2]["number"] = "+4722418001"
    after = program.call("PATCH", "/links/two", {**sent, "country": "NO"}).json()["numbers"]
    assert [(n["number"], n["label"]) for n in after] == [
        ("5114271200", "Lima"),
        ("4722418000", ""),
        ("4722418001", ""),
    ]
    assert {n["number"]: n["id"] for n in after[:2]} == before
    # As answers write it, and under its id with another number.
    last = [{"number": "4722418000"}, {"number": "+4722418002", "id": after[2]["id"]}]
    ids = [n["id"] for n in program.call("PATCH", "/links/two", {"numbers": last}).json()["numbers"]]
    assert ids == [after[1]["id"], after[2]["id"]]
    # Under an id that another program has removed: its digits say which number it is.
    stale = [{"number": "4722418000", "id": after[0]["id"]}, {"number": "+4722418002", "id": 2**70}]
    assert [n["id"] for n in program.call("PATCH", "/links/two", {"numbers": stale}).json()["numbers"]] == ids


def test_shares_of_numbers_are_set_and_stay(program: Program, service: Service) -> None:
    add_link(service, "+4722418000", "+5114271200", slug="two", routing="turn")

    def change(*weights: object) -> Answer:
        given = ({} if weight is None else {"weight": weight} for weight in weights)
        numbers = ({"number": number, **more} for number, more in zip(("4722418000", "5114271200"), given, strict=True))
        return program.call("PATCH", "/links/two", {"numbers": list(numbers)})

    for weights, after in (((4, 100), [4, 100]), ((None, 3), [4, 3])):
        assert [number["weight"] for number in change(*weights).json()["numbers"]] == after
    for wrong in (0, 101, -3, 2.5, "2", True):
        assert list(refused(change(1, wrong))[2]) == ["numbers[1].weight"]


def test_agents_may_see_the_chats_of_all_numbers_or_not(program: Program, service: Service) -> None:
    add_link(service, "+4722418000", "+5114271200", slug="two")
    for is_seen in (True, False):
        assert program.call("PATCH", "/links/two", {"agents_see_all": is_seen}).json()["agents_see_all"] is is_seen
        assert program.call("PATCH", "/links/two", {"label": "Dos"}).json()["agents_see_all"] is is_seen
    assert list(refused(program.call("PATCH", "/links/two", {"agents_see_all": 1}))[2]) == ["agents_see_all"]


def test_days_for_the_same_number_are_set_and_stay(program: Program, service: Service) -> None:
    add_link(service, "+4722418000", "+5114271200", slug="two", routing="turn")
    assert program.call("PATCH", "/links/two", {"sticky": 30}).json()["sticky"] == 30
    assert program.call("PATCH", "/links/two", {"label": "Two"}).json()["sticky"] == 30
    assert list(refused(program.call("PATCH", "/links/two", {"sticky": 366}))[2]) == ["sticky"]
    new = {"numbers": [{"number": OSLO}], "slug": "fisk", "sticky": 7}
    assert program.call("POST", "/links", new).json()["sticky"] == 7


def test_caps_of_numbers_are_set_stay_and_go(program: Program, service: Service) -> None:
    add_link(service, "+4722418000", "+5114271200", slug="two", routing="turn")

    def change(*given: dict[str, object]) -> Answer:
        numbers = ({"number": number, **more} for number, more in zip(("4722418000", "5114271200"), given, strict=True))
        return program.call("PATCH", "/links/two", {"numbers": list(numbers)})

    for given, after in ((({"cap": 40}, {"cap": 7}), [40, 7]), (({}, {"cap": None}), [40, None])):
        assert [number["cap"] for number in change(*given).json()["numbers"]] == after
    for wrong in (0, 10_001, -3, 2.5, "2", True):
        assert list(refused(change({}, {"cap": wrong}))[2]) == ["numbers[1].cap"]


def test_mistakes_name_their_fields_in_the_readers_language(program: Program, service: Service) -> None:
    add_link(service, slug="taken")
    body = {
        "numbers": [{"number": OSLO}, {"number": "12", "label": "x" * 81, "message": "m" * 1001}],
        "slug": "a b",
        "routing": "turn",
    }
    status, code, mistakes = refused(program.call("POST", "/links", body))
    assert (status, code) == (422, "invalid")
    assert set(mistakes) == {"numbers[1].number", "numbers[1].label", "numbers[1].message", "slug"}
    german = refused(program.call("POST", "/links", body, Accept_Language="de"))[2]
    assert german["slug"] != mistakes["slug"]
    taken = program.call("POST", "/links", {"numbers": [{"number": OSLO}], "slug": "taken"})
    assert refused(taken)[:2] == (409, "slug_taken")
    assert list(refused(taken)[2]) == ["slug"]


@pytest.mark.parametrize(
    ("body", "status", "code", "fields"),
    [
        ("", 400, "broken_json", []),
        ("{", 400, "broken_json", []),
        ('{"numbers": NaN}', 400, "broken_json", []),
        ("[" * 100_000, 400, "broken_json", []),
        ("9" * 5000, 400, "broken_json", []),
        ("[]", 422, "invalid", [""]),
        ("{}", 422, "invalid", ["numbers"]),
        ('{"numbers": []}', 422, "invalid", ["numbers"]),
        ('{"numbers": [1, {"label": null}]}', 422, "invalid", ["numbers[0]", "numbers[1].label", "numbers[1].number"]),
        ('{"numbers": [{"number": "+4722418000", "id": 1}]}', 422, "invalid", ["numbers[0].id"]),
        ('{"numbers": [{"number": "+4722418000"}], "state": "active"}', 422, "invalid", ["state"]),
        ('{"numbers": [{"number": "+4722418000"}], "label": "\\ud800"}', 422, "invalid", ["label"]),
        ('{"numbers": [{"number": "+4722418000"}], "\\ud800": 1}', 422, "invalid", ["\ud800"]),
        ('{"numbers": [{"number": "+4722418000"}], "routing": "all"}', 422, "invalid", ["routing"]),
        ('{"numbers": [{"number": "+4722418000"}], "email": "a@example.com"}', 422, "invalid", ["email"]),
    ],
)
def test_a_body_that_is_not_understood_is_refused(
    program: Program, service: Service, body: str, status: int, code: str, fields: list[str]
) -> None:
    answer = refused(program.call("POST", "/links", body))
    assert (answer[0], answer[1], sorted(answer[2])) == (status, code, fields)
    with service.db.read() as tx:
        assert links.count(tx) == 0


def test_what_a_body_costs_is_bounded(program: Program) -> None:
    fifty = [{"number": f"+4722418{n:03}"} for n in range(50)]
    assert program.call("POST", "/links", {"numbers": fifty, "routing": "turn"}).status == 201
    more = refused(program.call("POST", "/links", {"numbers": [*fifty, {}]}))
    assert list(more[2]) == ["numbers"], "the other mistakes are not looked for"
    assert len(refused(program.call("POST", "/links", {f"f{n}": 1 for n in range(10_000)}))[2]) == 100
    whole = json.dumps({"numbers": [{"number": OSLO}]})
    assert program.call("POST", "/links", whole.ljust(256 * 1024)).status == 201
    assert refused(program.call("POST", "/links", whole.ljust(256 * 1024 + 1)))[:2] == (413, "too_large")


@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_a_body_arrives_in_chunks(service: Service, visitor: Visitor, size: int) -> None:
    add_link(service, OSLO, slug="shop")
    body = json.dumps({"label": "Ål", "message": "x" * 1000}).encode()
    parts = (body[n : n + size] for n in range(0, len(body), size))
    head = b"PATCH /api/v1/links/shop HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    head += b"Authorization: Bearer %s\r\nTransfer-Encoding: chunked\r\n\r\n" % token(service).encode()
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)
    assert statuses(exchange(visitor.port, [head + chunks + b"0\r\n\r\n"])) == [200]
    with service.db.read() as tx:
        assert links.get(tx, "shop").label == "Ål"


def test_a_change_of_something_else_than_was_read_is_refused(program: Program, service: Service) -> None:
    _, secret = add_link(service, OSLO, slug="shop")
    tag = program.call("GET", "/links/shop").headers["ETag"]
    first = program.call("PATCH", "/links/shop", {"label": "A"}, If_Match=f'"x", {tag}')
    assert first.status == 200
    for method, path, body in (
        ("PATCH", "/links/shop", {"label": "B"}),
        ("DELETE", "/links/shop", None),
        ("POST", "/links/shop/secret", None),
    ):
        assert refused(program.call(method, path, body, If_Match=tag))[:2] == (412, "changed")
    assert program.call("GET", "/links/shop").json()["label"] == "A"
    with service.db.read() as tx:
        assert links.with_manage_digest(tx, tokens.digest(secret)), "no new secret link was made"
    assert program.call("PATCH", "/links/shop", {"label": "B"}, If_Match="*").status == 200
    assert program.call("DELETE", "/links/shop", If_Match=first.headers["ETag"]).status == 412


def test_links_are_listed_in_parts(program: Program, service: Service) -> None:
    for n in range(5):
        add_link(service, OSLO, slug=f"tea-{n}", label="Mate" if n % 2 else "")
    first = program.call("GET", "/links?limit=2").json()
    add_link(service, slug="newer")
    second = program.call("GET", f"/links?limit=2&cursor={first['next']}").json()
    third = program.call("GET", f"/links?limit=2&cursor={second['next']}").json()
    slugs = [[link["slug"] for link in part["links"]] for part in (first, second, third)]
    assert slugs == [["tea-4", "tea-3"], ["tea-2", "tea-1"], ["tea-0"]]
    assert third["next"] is None
    assert [link["slug"] for link in program.call("GET", "/links?search=MATE").json()["links"]] == ["tea-3", "tea-1"]
    program.call("PATCH", "/links/tea-3", {"active": False})
    stopped = program.call("GET", "/links?search=mate&state=disabled_by_owner").json()
    assert [link["slug"] for link in stopped["links"]] == ["tea-3"]
    assert program.call("GET", "/links?limit=50").status == 200
    for query, field in (
        ("limit=51", "limit"),
        ("limit=0", "limit"),
        ("limit=x", "limit"),
        ("cursor=-1", "cursor"),
        ("state=on", "state"),
        ("serach=mate", "serach"),
    ):
        assert list(refused(program.call("GET", f"/links?{query}"))[2]) == [field], query


def test_a_new_secret_link_ends_the_old_one(program: Program, service: Service, visitor: Visitor) -> None:
    _, old = add_link(service, slug="shop")
    found = program.call("POST", "/links/shop/secret").json()
    assert visitor.get(f"/m/{old}").status == 404
    assert visitor.get(found["manage_url"].removeprefix(service.config.public_url)).location == "/manage/shop"


def test_the_owner_sees_what_programs_did(program: Program, service: Service) -> None:
    program.call("POST", "/links", {"numbers": [{"number": OSLO}], "slug": "shop"})
    program.call("PATCH", "/links/shop", {"label": "A"})
    program.call("POST", "/links/shop/secret")
    program.call("DELETE", "/links/shop")
    with service.db.read() as tx:
        acts = [(act.name, act.named, act.by.value) for act in audit.newest(tx)]
    assert acts[:4] == [(f"links {name}", "shop", "api") for name in ("delete", "secret", "edit", "add")]


def test_what_the_owner_blocked_is_refused_and_counted(program: Program, service: Service) -> None:
    with service.db.write() as tx:
        blocks.add(tx, Kind.NUMBER, "4722418000", "", "command")
    assert list(refused(program.call("POST", "/links", {"numbers": [{"number": OSLO}]}))[2]) == ["numbers[0].number"]
    with service.db.read() as tx:
        assert [block.stopped for block in blocks.newest(tx)] == [1]


def test_a_link_that_the_owner_disabled_stays_so_for_the_token_of_a_creator(
    service: Service, visitor: Visitor, program: Program
) -> None:
    link, _ = add_link(service, OSLO, slug="shop")
    creators = Program(visitor, token(service, link=link))
    assert creators.call("PATCH", "/links/shop", {"active": False}).json()["state"] == "disabled"
    assert creators.call("PATCH", "/links/shop", {"active": True}).json()["state"] == "active"
    assert program.call("PATCH", "/links/shop", {"active": False}).json()["state"] == "disabled_by_owner"
    assert refused(creators.call("PATCH", "/links/shop", {"active": True, "label": "x"}))[:2] == (403, "forbidden")
    assert creators.call("GET", "/links/shop").json()["label"] == "", "nothing of it is saved"


def test_hours_are_written_with_the_names_under_which_they_are_read(program: Program, visitor: Visitor) -> None:
    hours = {
        "zone": "Asia/Tbilisi",
        "hours": "tue 9-13, 15:30-2",
        "exceptions": "2027-01-07 closed",
        "closed": "number",
        "closed_message": "ხვალ",
        "night": "22 41 80 01",
        "write_anyway": False,
    }
    numbers = [{"number": OSLO, "hours": "sat 18-24"}, {"number": LIMA, "paused_until": "2026-11-23T00:00:00+01:00"}]
    made = program.call("POST", "/links", {"numbers": numbers, "slug": "cafe", "country": "NO", **hours})
    assert made.status == 201
    stored = {**hours, "hours": "tue 09:00-13:00, 15:30-02:00", "night": "4722418001"}
    found = made.json()
    assert {name: found[name] for name in hours} == stored
    assert [(n["hours"], n["paused_until"]) for n in found["numbers"]] == [
        ("sat 18:00-24:00", None),
        ("", "2026-11-22T23:00:00+00:00"),
    ]
    assert visitor.get("/cafe").location == "https://wa.me/4722418001", "on a Sunday, the night number answers"
    # What was read can be written again, and changes nothing.
    again = {name: found[name] for name in hours} | {"night": f"+{found['night']}"}
    rows = [{name: n[name] for name in ("number", "hours", "paused_until")} for n in found["numbers"]]
    same = program.call("PATCH", "/links/cafe", {**again, "numbers": rows})
    assert (same.status, same.headers["ETag"]) == (200, made.headers["ETag"])
    changed = program.call("PATCH", "/links/cafe", {"closed": "page", "night": None, "hours": None}).json()
    assert (changed["closed"], changed["night"], changed["hours"]) == ("page", "", "")
    assert changed["numbers"][0]["hours"] == "sat 18:00-24:00"
    rows = [{"number": OSLO, "hours": None}, {"number": LIMA, "paused_until": None}]
    after = program.call("PATCH", "/links/cafe", {"numbers": rows}).json()["numbers"]
    assert [(n["hours"], n["paused_until"]) for n in after] == [("", None), ("", None)]


def test_a_zone_stays_while_a_number_has_hours_in_it(program: Program, service: Service) -> None:
    typed = Typed(OSLO, hours="mon 09:00-12:00")
    add_link(service, typed, LIMA, slug="cafe", when=When("America/Lima"))
    rows = [{"number": OSLO}, {"number": LIMA}]
    for sent in ({"zone": None}, {"zone": None, "numbers": rows}, {"zone": "", "numbers": rows[:1]}):
        assert list(refused(program.call("PATCH", "/links/cafe", sent))[2]) == ["zone"]
    assert program.call("GET", "/links/cafe").json()["zone"] == "America/Lima"
    assert program.call("PATCH", "/links/cafe", {"zone": None, "numbers": rows[1:]}).json()["zone"] == ""


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"zone": "Asia/Tiflis"}, "zone"),
        ({"hours": "tue 9-25", "zone": "UTC"}, "hours"),
        ({"hours": "tue 9-12"}, "zone"),
        ({"exceptions": "7/1/2027 closed", "zone": "UTC"}, "exceptions"),
        ({"closed": "message"}, "closed_message"),
        ({"closed": "number"}, "night"),
        ({"night": "12"}, "night"),
        ({"closed": "later"}, "closed"),
        ({"write_anyway": "no"}, "write_anyway"),
        ({"numbers": [{"number": OSLO, "hours": "noon"}]}, "numbers[0].hours"),
        ({"numbers": [{"number": OSLO, "hours": "mon 9-12"}]}, "zone"),
        ({"numbers": [{"number": OSLO}, {"number": LIMA, "paused_until": "soon"}]}, "numbers[1].paused_until"),
        ({"numbers": [{"number": OSLO, "paused_until": "9999-12-31T23:59:59Z"}]}, "numbers[0].paused_until"),
    ],
)
def test_mistakes_in_hours_name_their_fields(program: Program, service: Service, sent: object, field: str) -> None:
    add_link(service, OSLO, slug="cafe")
    before = program.call("GET", "/links/cafe").json()
    assert list(refused(program.call("PATCH", "/links/cafe", sent))[2]) == [field]
    assert program.call("GET", "/links/cafe").json() == before
