"""What the owner has blocked is out of all links, and comes into none. No test passes without the blocks."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from iwts import cli, tokens
from iwts.clock import DAY
from iwts.instance.service import Service
from iwts.links import blocks
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.drafts import Draft, Entry
from tests.conftest import Clock, Open, Serve, add_link, elsewhere, own
from tests.patience import eventually
from tests.smtp import MailServer
from tests.terminal import Terminal
from tests.visitor import Visitor

BAD, GOOD = "+66812345678", "+6621230123"
REFUSED = "The owner of this site has blocked this number. Use another one."

Run = Callable[..., Any]


@pytest.fixture
def run(service: Service, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the service's database, with `--json`; return what it prints."""

    def run_(*arguments: str) -> Any:
        assert cli.main([*arguments, "--json", "--database", str(service.config.database)]) == 0
        return json.loads(capsys.readouterr().out)

    return run_


@pytest.fixture
def fails(service: Service, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Run a command that fails; return its error."""

    def fails_(*arguments: str) -> str:
        assert cli.main(["--database", str(service.config.database), *arguments]) == 2
        return capsys.readouterr().err

    return fails_


def stopped(run: Run) -> list[int]:
    return [block["stopped"] for block in run("blocks", "list")["blocks"]]


def test_the_commands_set_list_and_lift_blocks(service: Service, run: Run, fails: Callable[..., str]) -> None:
    add_link(service, BAD, slug="trap")
    add_link(service, GOOD, BAD, slug="mixed", routing="pick")
    one = run("blocks", "add", "number", "wa.me/66812345678", "--reason", "Parcel fraud")
    assert one["links"] == 2
    assert run("blocks", "add", "prefix", "+66 81", "--days", "30")["links"] == 2
    assert run("blocks", "add", "name", "*ra*")["links"] == 1
    assert run("blocks", "add", "network", "198.51.100.0/24")["links"] == 0
    other = run("blocks", "add", "email", "@spam.example")
    assert other["links"] == 0
    found = run("blocks", "list")["blocks"]
    assert [(block["kind"], block["value"]) for block in found] == [
        ("email", "@spam.example"),
        ("network", "198.51.100.0/24"),
        ("name", "*ra*"),
        ("prefix", "6681"),
        ("number", "66812345678"),
    ]
    assert found[0] == {**found[0], "reason": "", "by": "command", "until": None, "stopped": 0}
    assert found[-1] == {key: value for key, value in one.items() if key != "links"}
    assert found[-1]["reason"] == "Parcel fraud"
    assert found[3]["until"][:10] > found[3]["created_at"][:10]
    assert run("blocks", "remove", str(other["id"])) == {"id": other["id"], "removed": True}
    assert len(run("blocks", "list")["blocks"]) == 4
    assert f"There is no block {other['id']}." in fails("blocks", "remove", str(other["id"]))
    assert "There is no block" in fails("blocks", "remove", "9" * 30)
    assert "value: " in fails("blocks", "add", "network", "nowhere")
    acts = run("audit", "list", "--limit", "2")["acts"]
    assert [(act["act"], act["subject"]) for act in acts] == [
        ("blocks remove", "email @spam.example"),
        ("blocks add", "email @spam.example"),
    ]


# Seen to fail: the block was set, and stopped nothing.
def test_a_number_that_no_country_has_is_blocked_only_if_a_link_has_it(
    service: Service, run: Run, fails: Callable[..., str]
) -> None:
    old = "22997123456"  # Benin had such numbers until 2024
    add = "blocks", "add", "number", "+229 97 12 34 56"
    assert "value: " in fails(*add)
    assert run("blocks", "list")["blocks"] == []
    draft = Draft((Entry(old),), label="", message="", slug="cotonou")
    with service.db.write() as tx:
        links.create(tx, draft, tokens.digest(tokens.new()))
    assert run(*add)["links"] == 1
    assert [block["value"] for block in run("blocks", "list")["blocks"]] == [old]


@pytest.mark.parametrize(("typed", "status", "count"), [("n", 2, 0), ("y", 0, 1)])
def test_in_a_terminal_the_command_says_first_how_many_links_it_concerns(
    service: Service, run: Run, typed: str, status: int, count: int
) -> None:
    add_link(service, BAD, slug="trap")
    arguments = ["blocks", "add", "number", BAD, "--database", str(service.config.database)]
    terminal = Terminal(service.config.folder, *arguments)
    terminal.wait_for("Block number 66812345678? 1 link with this number now. [y/N]")
    terminal.type(f"{typed}\n")
    assert terminal.close() == status
    terminal.end()
    assert len(run("blocks", "list")["blocks"]) == count


def test_the_command_ends_a_block_with_a_day(run: Run, fails: Callable[..., str]) -> None:
    last = datetime.now(UTC).date() + timedelta(days=300)
    block = run("blocks", "add", "name", "*lotto*", "--until", str(last))
    assert block["until"] == f"{last + timedelta(days=1)}T00:00:00+00:00"
    for until in ("2020-01-01", "2999-01-01"):
        assert "Choose a day from today on" in fails("blocks", "add", "name", "*lotto*", "--until", until)
    assert run("blocks", "list")["blocks"] == [{key: value for key, value in block.items() if key != "links"}]


def test_the_log_tells_no_number_and_no_address_that_was_blocked(
    service: Service, run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    block = run("blocks", "add", "number", BAD)
    run("blocks", "remove", str(block["id"]))
    service.tell_acts(service.db)
    assert [line.partition(" at=")[0] for line in caplog.messages] == [
        'event=owner act="blocks add" on=number',
        'event=owner act="blocks remove" on=number',
    ]


def test_a_block_that_is_set_again_gets_the_new_reason_and_end(run: Run) -> None:
    first = run("blocks", "add", "name", "*bank*", "--days", "1")
    again = run("blocks", "add", "name", "*BANK*", "--reason", "Banks")
    assert (again["id"], again["until"], again["reason"]) == (first["id"], None, "Banks")
    assert len(run("blocks", "list")["blocks"]) == 1


def test_there_are_so_many_blocks_and_no_more(
    run: Run, fails: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blocks, "MOST", 2)
    for value in ("one*", "two*", "two*"):
        run("blocks", "add", "name", value)
    assert "2 blocks are set. Remove some first." in fails("blocks", "add", "name", "three*")
    assert len(run("blocks", "list")["blocks"]) == 2


@pytest.mark.parametrize("kind", ["number", "prefix"])
def test_links_go_on_with_their_other_numbers(service: Service, visitor: Visitor, run: Run, kind: str) -> None:
    for slug, routing in (("one", "first"), ("some", "pick"), ("each", "turn")):
        add_link(service, BAD, GOOD, BAD, slug=slug, routing=routing)
    add_link(service, BAD, slug="trap")
    paths = ("/one", "/some", "/each", "/trap")
    assert [visitor.get(path).status for path in paths] == [302, 200, 302, 302]
    block = run("blocks", "add", kind, {"number": "0066 81 234 5678", "prefix": "+66 81 2"}[kind])
    good = "https://wa.me/6621230123"
    assert [visitor.get("/one").location, *[visitor.get("/each").location for _ in range(3)]] == [good] * 4
    page = visitor.get("/some").text
    assert page.count("?to=") == 1
    assert [visitor.get(f"/some?to={n}").status for n in range(12)].count(302) == 1
    shown = visitor.get("/trap")
    assert (shown.status, "blocked" in shown.text) == (410, False)
    assert visitor.get("/trap", User_Agent="WhatsApp/2.23").status == 410
    assert "66812345678" not in "".join(visitor.get(f"{path}+").text for path in paths)
    run("blocks", "remove", str(block["id"]))
    assert [visitor.get(path).status for path in paths] == [302, 200, 302, 302]


def test_a_block_ends_by_itself(service: Service, visitor: Visitor, clock: Clock) -> None:
    add_link(service, BAD, slug="trap")
    with service.db.write() as tx:
        blocks.add(tx, Kind.NUMBER, BAD[1:], "", "command", tx.now + 2 * DAY)
    assert visitor.get("/trap").status == 410
    clock.now += 2 * DAY - 1
    assert visitor.get("/trap").status == 410
    clock.now += 1
    eventually(lambda: visitor.get("/trap").status == 302)
    with service.db.read() as tx:
        assert blocks.newest(tx) == []


def test_a_link_that_can_no_longer_be_read_obeys_a_block_too(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, BAD, GOOD, slug="mixed")
    assert visitor.get("/mixed").location == "https://wa.me/66812345678"
    with elsewhere(service) as other, other.write() as tx:
        tx.run("UPDATE link SET seal = seal + 1 WHERE id = :id", id=link.id)
    assert visitor.get("/mixed").location == "https://wa.me/66812345678"
    with service.db.write() as tx:
        blocks.add(tx, Kind.NUMBER, BAD[1:], "", "command")
    assert visitor.get("/mixed").location == "https://wa.me/6621230123"


@pytest.mark.parametrize("spelling", ["+66 81 234 5678", "https://wa.me/66812345678", "٠٠٦٦٨١٢٣٤٥٦٧٨", "081 234 5678"])
def test_no_one_types_a_blocked_number(service: Service, visitor: Visitor, run: Run, spelling: str) -> None:
    own(visitor, service, GOOD, slug="mine")
    run("blocks", "add", "number", BAD)
    typed = {"phone": spelling, "phone-country": "TH", "label": "My shop"}
    answer = visitor.fill("/", typed)
    assert (answer.status, answer.error("phone"), answer.field("label")) == (422, REFUSED, "My shop")
    answer = visitor.fill("/manage/mine", {"phone-1": spelling, "numbers-country": "TH"})
    assert (answer.status, answer.error("phone-1"), answer.field("phone-1")) == (422, REFUSED, spelling)
    several = {"kind": "many", "phone-1": GOOD, "phone-2": spelling, "phone-2-country": "TH"}
    answer = visitor.fill("/", several)
    assert (answer.status, answer.error("phone-2")) == (422, REFUSED)
    assert stopped(run) == [3]
    assert len(run("links", "list")["links"]) == 1


def test_the_panel_says_why_and_can_be_saved(service: Service, visitor: Visitor, run: Run) -> None:
    own(visitor, service, BAD, slug="trap")
    run("blocks", "add", "number", BAD, "--reason", "Parcel fraud")
    page = visitor.get("/manage/trap").text
    assert "The owner of this site has blocked this number, so visitors do not get it." in page
    assert "No number is available. Visitors are asked to try again later." in page
    assert "Parcel fraud" not in page
    assert visitor.fill("/manage/trap", {"label": "Shop"}).status == 303, "what is there may stay"
    assert visitor.fill("/manage/trap", {"phone-1": GOOD}).status == 303
    assert "blocked" not in visitor.get("/manage/trap").text
    assert visitor.get("/trap").status == 302
    assert visitor.fill("/manage/trap", {"phone-1": BAD}).error("phone-1") == REFUSED


def test_commands_and_lists_bring_no_blocked_number(run: Run, fails: Callable[..., str], tmp_path: Path) -> None:
    run("blocks", "add", "prefix", "+66 8")
    run("blocks", "add", "name", "*bank*")
    assert REFUSED in fails("links", "add", BAD)
    assert "has blocked this link name" in fails("links", "add", GOOD, "--slug", "my-b4nk")
    file = tmp_path / "list.csv"
    file.write_text(f"slug,number\none,{BAD}\ntwo,{GOOD}\nbank,{GOOD}\n")
    for flags in (["--dry-run"], []):
        found = run("import", "--from", "csv", str(file), *flags)
        assert [each["slug"] for each in found["links"]] == ["two"]
        assert [(each["slug"], "has blocked" in each["reason"]) for each in found["skipped"]] == [
            ("one", True),
            ("bank", True),
        ]


@pytest.mark.parametrize(
    ("kind", "value", "named"),
    [
        ("number", BAD, "the number +66812345678"),
        ("number", "+351912345678", "the number +351912345678"),  # it answers while the link is closed
        ("email", "@spam.example", "the address nour@spam.example"),
        ("name", "*tr*", "the link name trap"),
    ],
)
def test_an_export_of_a_link_brings_nothing_blocked(
    service: Service, fails: Callable[..., str], tmp_path: Path, kind: str, value: str, named: str
) -> None:
    link, _ = add_link(service, BAD, slug="trap")
    with service.db.write() as tx:
        tx.run("INSERT INTO email (id, address) VALUES (7, 'nour@spam.example')")
        tx.run("UPDATE link SET email = 7, closed = 'number', night = '351912345678' WHERE id = :id", id=link.id)
        links.seal(tx, link.id)
    exported, there = tmp_path / "trap.jsonl", str(tmp_path / "there.db")
    assert cli.main(["export", "trap", "--output", str(exported), "--database", str(service.config.database)]) == 0
    assert cli.main(["blocks", "add", kind, value, "--database", there]) == 0
    assert f"iwts blocks list has {named}" in fails("import", str(exported), "--database", there)


def test_a_chosen_name_that_is_blocked_is_refused(service: Service, visitor: Visitor, run: Run) -> None:
    own(visitor, service, slug="my-bank")
    run("blocks", "add", "name", "*bank*")
    text = "The owner of this site has blocked this link name. Choose another one."
    answer = visitor.fill("/", {"phone": GOOD, "slug": "8ank-24"})
    assert (answer.status, answer.error("slug")) == (422, text)
    assert visitor.get("/create/slug?slug=the-b-a-n-k").json() == {"available": False, "text": text}
    assert visitor.get("/my-bank").status == 302, "a name that is there stays"
    assert visitor.fill("/manage/my-bank", {"label": "Shop"}).status == 303
    assert visitor.fill("/manage/my-bank", {"slug": "shop"}).status == 303
    assert visitor.fill("/manage/shop", {"slug": "my-bank"}).status == 303, "its own former name"
    assert visitor.fill("/manage/my-bank", {"slug": "banking"}).error("slug") == text
    assert stopped(run) == [2]


def test_a_blocked_network_sends_no_forms_but_visits(service: Service, visitor: Visitor, run: Run) -> None:
    own(visitor, service, slug="mine")
    run("blocks", "add", "network", "198.51.100.0/24")
    run("blocks", "add", "network", "2001:db8::/32")
    for n, address in enumerate(("198.51.100.7", "2001:db8:5::1"), 1):
        visitor.address = address
        assert visitor.get("/mine").status == 302
        answer = visitor.fill("/", {"phone": GOOD, "label": "My shop"})
        assert (answer.status, answer.field("label")) == (403, "My shop")
        assert "The owner of this site accepts no forms from your network." in answer.text
        assert visitor.fill("/contact", {"text": "Hello"}).status == 403
        assert visitor.fill("/manage/mine", {"label": "x"}).status == 403
        assert sum(stopped(run)) == 3 * n
    assert visitor.fill("/manage/mine", {"confirm": "mine"}, "/manage/mine/delete").status == 303, "it adds nothing"
    visitor.address = "198.51.101.7"
    assert visitor.fill("/", {"phone": GOOD}).status == 303


def test_a_blocked_address_is_refused_wherever_it_is_typed(
    open_service: Open, serve: Serve, clock: Clock, run: Run, mail_server: MailServer
) -> None:
    visitor = serve(open_service(**mail_server.settings))
    run("blocks", "add", "email", "spam.example")
    text = "The owner of this site has blocked this email address. Use another one."
    typed = {**visitor.get("/contact").form("/contact"), "text": "Hello", "email": "eve@mail.Spam.example"}
    clock.advance(seconds=9)
    answer = visitor.post("/contact", typed)
    assert (answer.status, answer.error("email"), answer.field("text")) == (422, text, "Hello")
    answer = visitor.fill("/", {"phone": GOOD, "slug": "mine", "email": "eve@spam.example"})
    assert (answer.status, answer.error("email"), answer.field("slug")) == (422, text, "mine")
    assert visitor.fill("/", {"phone": GOOD, "slug": "mine", "email": "eve@example.com"}).status == 303
    assert visitor.fill("/manage/mine", {"email": "eva@spam.example"}).error("email") == text
    assert stopped(run) == [3]


def test_links_tell_which_of_their_numbers_are_blocked(
    service: Service, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    add_link(service, GOOD, BAD, slug="mixed", routing="pick")
    run("blocks", "add", "prefix", "+66 812")
    (listed,) = run("links", "list")["links"]
    for link in (listed, run("links", "show", "mixed"), run("links", "edit", "mixed", "--label", "Shop")):
        assert [number["blocked"] for number in link["numbers"]] == [False, True]
    assert cli.main(["links", "list", "--database", str(service.config.database)]) == 0
    assert f"{GOOD}, {BAD} (blocked)  Shop" in capsys.readouterr().out
