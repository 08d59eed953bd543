"""Changing a link with commands, and handing it over."""

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import access, codes, setters
from iwts.links import store as links
from iwts.links.link import Changer, State
from iwts.mail import outbox, recipients
from iwts.owner import audit
from tests.commands.test_cli import Capture, run
from tests.conftest import NOON, add_link, in_environment, own
from tests.visitor import Visitor

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cheap_hashes")]

Owner = Callable[..., tuple[int, str, list[str]]]


@pytest.fixture
def owner(service: Service, capsys: Capture) -> Owner:
    """Return a function that runs `iwts links …` on the database of the server."""

    def command(*arguments: str) -> tuple[int, str, list[str]]:
        return run(capsys, "links", *arguments, "--database", str(service.config.database))

    return command


def shown(owner: Owner, slug: str) -> dict[str, Any]:
    status, out, err = owner("show", slug, "--json")
    assert (status, err) == (0, [])
    found: dict[str, Any] = json.loads(out)
    return found


def test_what_is_not_named_stays_and_an_empty_text_goes(service: Service, owner: Owner) -> None:
    add_link(
        service, "+61412345678", slug="surf", label="Bondi", message="G’day", public_name="Surf", public_text="Sun"
    )
    before = shown(owner, "surf")
    status, out, err = owner("edit", "SURF", "--public-name", "Surf School", "--message", "", "--json")
    assert (status, err) == (0, [])
    assert (
        {**json.loads(out), "campaigns": []}
        == shown(owner, "surf")
        == {**before, "public_name": "Surf School", "message": ""}
    )
    assert owner("edit", "surf", "--slug", "Waves", "--routing", "pick", "--label", "Manly")[0] == 0
    assert shown(owner, "surf") == {
        **shown(owner, "waves"),
        "label": "Manly",
        "public_text": "Sun",
        "routing": "pick",
        "slug": "waves",
    }


def test_numbers_are_added_replaced_removed_named_paused_and_moved(service: Service, owner: Owner) -> None:
    link, _ = add_link(service, "+61412345678", "+61298765432", slug="surf")
    edits = (
        *("--replace", "0412 345 678", "0412 999 888", "--add", "+64211234567", "--first", "+64 21 123 4567"),
        *("--name", "0412999888", "Kim", "--number-message", "0412999888", "Hi Kim", "--pause", "+64211234567"),
        *("--remove", "(02) 9876 5432", "--country", "au"),
    )
    assert owner("edit", "surf", *edits)[::2] == (0, [])
    with service.db.read() as tx:
        numbers = links.get(tx, "surf").numbers
    assert [(n.digits, n.label, n.message, n.active) for n in numbers] == [
        ("64211234567", "", "", False),
        ("61412999888", "Kim", "Hi Kim", True),
    ]
    assert numbers[1].id == link.numbers[0].id, "its visits stay"
    assert owner("edit", "surf", "--resume", "64211234567", "--name", "61412999888", "")[::2] == (0, [])
    assert [(n["active"], n["label"]) for n in shown(owner, "surf")["numbers"]] == [(True, ""), (True, "")]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "nothing to change; see iwts links edit --help"),
        (["--remove", "+61412345678"], "numbers: Add at least one number."),
        (["--remove", "+64211234567"], "--remove: the link has no number +64211234567"),
        (
            ["--pause", "0412"],
            "--pause: The country is missing. Start the number with +, or name the country with --country.",
        ),
        (["--slug", "ab"], "slug: Use 3 to 40 characters."),
        (["--slug", "taken"], "slug: “taken” is taken. Choose another link name."),
        (["--label", "x" * 81], "label: Use at most 80 characters."),
        (["--email", "kim@example.com"], "a link has an email address only if this server sends email; set smtp_host"),
        (
            ["--no-email", "--add", "12"],
            "--add: The country is missing. Start the number with +, or name the country with --country.",
        ),
    ],
)
def test_a_mistake_is_told_in_one_line_and_changes_nothing(
    service: Service, owner: Owner, arguments: list[str], told: str
) -> None:
    add_link(service, "+61412345678", slug="surf", label="Bondi")
    add_link(service, slug="taken")
    before = shown(owner, "surf")
    assert owner("edit", "surf", *arguments) == (2, "", [f"iwts: {told}"])
    assert shown(owner, "surf") == before
    with service.db.read() as tx:
        assert list(audit.newest(tx)) == []


def test_codes_are_read_from_stdin_and_removed(service: Service, owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    add_link(service, slug="surf")

    def rights() -> tuple[str, str]:
        with service.db.read() as tx:
            link = links.get(tx, "surf")
            return access.of(tx, link).code, link.visitor_code

    monkeypatch.setattr("sys.stdin", io.StringIO("long board\n2468\n"))
    assert owner("edit", "surf", "--code", "--visitor-code")[::2] == (0, [])
    assert [codes.matches(stored, code) for stored, code in zip(rights(), ("long board", "2468"), strict=True)] == [
        True,
        True,
    ]
    for typed, told in (
        ("\n", "nothing was typed; nothing was changed"),
        ("surf\n", "code: This code is too short. Use at least 8 characters."),
    ):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        assert owner("edit", "surf", "--code") == (2, "", [f"iwts: {told}"])
    assert all(rights())
    assert owner("edit", "surf", "--no-code", "--no-visitor-code")[::2] == (0, [])
    assert rights() == ("", "")


def test_an_address_gets_the_secret_link_and_is_removed(
    service: Service, owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = {"smtp_host": "mail.example", "mail_from": "links@example.com", "base_url": "https://link.example.com"}
    for name, value in in_environment(**mail).items():
        monkeypatch.setenv(name, value)
    link, _ = add_link(service, slug="surf")
    for _ in range(2):
        assert owner("edit", "surf", "--email", "Kim@Example.com")[::2] == (0, [])
    with service.db.read() as tx:
        assert access.of(tx, link).email == "kim@example.com"
        assert tx.all("SELECT address, link FROM outbox") == [("kim@example.com", link.id)], "one mail, not two"
    assert owner("edit", "surf", "--no-email")[::2] == (0, [])
    with service.db.read() as tx:
        assert access.of(tx, link).email == ""


def test_a_running_server_shows_an_edit_at_once(service: Service, owner: Owner, visitor: Visitor) -> None:
    own(visitor, service, "+61412345678", slug="surf")
    assert visitor.get("/surf").location == "https://wa.me/61412345678"
    assert owner("edit", "surf", "--replace", "+61412345678", "+64211234567", "--message", "Kia ora")[0] == 0
    assert visitor.get("/surf").location == "https://wa.me/64211234567?text=Kia%20ora"
    assert "+64 21 123 4567" in visitor.get("/manage/surf").text


def test_an_edit_does_not_lift_what_the_owner_disabled(service: Service, owner: Owner) -> None:
    add_link(service, slug="surf")
    owner("disable", "surf")
    assert owner("edit", "surf", "--label", "x")[0] == 0
    assert shown(owner, "surf")["state"] == State.DISABLED_BY_OWNER


def opens(visitor: Visitor, url: str) -> int:
    """Return the status of the panel in a new browser that has opened a secret link."""
    other = visitor.another()
    other.get("/m/" + url.rpartition("/")[2])
    return other.get("/manage/surf").status


def test_a_new_secret_link_replaces_the_old_one_and_browsers_stay(
    service: Service, owner: Owner, visitor: Visitor
) -> None:
    old = own(visitor, service, slug="surf")
    link = json.loads(owner("secret", "surf", "--json")[1])
    assert [opens(visitor, link["manage_url"]), opens(visitor, old)] == [200, 403]
    assert visitor.get("/manage/surf").status == 200
    assert "secret link, shown only once: http" in owner("secret", "surf")[1]
    assert opens(visitor, link["manage_url"]) == 403
    assert owner("secret", "gone") == (2, "", ["iwts: No link is named “gone”."])


# Red with the panel's own renewal for all browsers: the former creator asked for a mail and had a new secret link.
def test_a_transfer_ends_every_earlier_way_in(service: Service, owner: Owner, visitor: Visitor) -> None:
    old = own(visitor, service, slug="surf")
    with service.db.write() as tx:
        link = links.get(tx, "surf")
        access.set_code(tx, link, codes.hashed("long board"))
        access.share_statistics(tx, link, tokens.digest("shared"), "seed")
        recipients.set_email(tx, link, "kim@example.com")
        outbox.put(tx, service.key, "kim@example.com", "en", link)
        access.add_mailed_management(tx, link, tokens.digest("mailed"))
    link_now = json.loads(owner("transfer", "surf", "--json")[1])
    assert opens(visitor, link_now["manage_url"]) == 200
    assert [opens(visitor, secret) for secret in (old, "mailed")] == [403, 403]
    assert visitor.get("/manage/surf").status == 403
    assert visitor.get("/s/shared").status == 404
    assert visitor.another().fill("/open", {"slug": "surf", "code": "long board"}).status != 303
    with service.db.read() as tx:
        assert links.with_email(tx, "kim@example.com") == []
        assert [act.name for act in audit.newest(tx)] == ["links transfer"]
    assert visitor.get("/surf").status == 302, "visitors notice nothing"


def test_shares_are_set_by_their_order_and_stay_when_something_else_changes(owner: Owner) -> None:
    desks = ("+234 803 123 4567", "+254 712 345678", "+27 82 123 4567")
    assert owner("add", *desks, "--slug", "market", "--routing", "turn", "--weights", "5,3,1")[0] == 0

    def weights() -> list[int]:
        return [number["weight"] for number in shown(owner, "market")["numbers"]]

    assert weights() == [5, 3, 1]
    assert owner("edit", "market", "--label", "Stalls", "--first", desks[2], "--add", "+233 24 123 4567")[0] == 0
    assert weights() == [1, 5, 3, 1]
    assert owner("edit", "market", "--weights", "100,,,2")[0] == 0
    assert weights() == [100, 5, 3, 2]


@pytest.mark.parametrize("weight", ["0", "101", "-1", "1.5", "x", "1000"])
def test_a_share_outside_of_its_range_is_refused_by_its_number(service: Service, owner: Owner, weight: str) -> None:
    add_link(service, "+2348031234567", "+254712345678", slug="market", routing="turn")
    status, _, err = owner("edit", "market", f"--weights=3,{weight}")
    assert status == 2
    assert err[0].endswith("A share is a whole number from 1 to 100.")
    assert "254712345678" in err[0]
    status, _, err = owner("edit", "market", "--weights", "3,2,1")
    assert (status, err) == (2, ["iwts: weights: There must be as many shares as numbers: 2, not 3"])


def test_caps_are_set_by_their_order_and_stay_when_something_else_changes(service: Service, owner: Owner) -> None:
    desks = ("+234 803 123 4567", "+254 712 345678", "+27 82 123 4567")
    assert owner("add", *desks, "--slug", "market", "--routing", "turn", "--caps", "40,,10")[0] == 0

    def caps() -> list[int | None]:
        return [number["cap"] for number in shown(owner, "market")["numbers"]]

    assert caps() == [40, None, 10]
    assert owner("edit", "market", "--first", desks[2], "--weights", "2,1,1")[0] == 0
    assert caps() == [10, 40, None]
    assert owner("edit", "market", "--caps", ";10000;")[0] == 0
    assert caps() == [None, 10_000, None]
    for wrong in ("0", "10001", "-4", "1e3", "x"):
        status, _, err = owner("edit", "market", f"--caps=,,{wrong}")
        assert (status, "254712345678" in err[0]) == (2, True)
        assert "Write a whole number from 1 to 10" in err[0]
    assert owner("edit", "market", "--caps", "1,2")[2] == [
        "iwts: caps: There must be as many caps as numbers: 3, not 2"
    ]
    assert owner("edit", "market", "--caps", "")[0] == 0
    assert caps() == [None] * 3
    with service.db.read() as tx:
        assert not links.get(tx, "market").has_caps


def test_days_for_the_same_number_are_set_and_stay(owner: Owner) -> None:
    assert owner("add", "+34600123456", "+34600123457", "--slug", "bar", "--routing", "turn", "--sticky", "30")[0] == 0
    for change, days in (("--label=Bar", 30), ("--sticky=365", 365), ("--sticky=0", 0)):
        assert owner("edit", "bar", change)[0] == 0
        assert shown(owner, "bar")["sticky"] == days
    for wrong in ("366", "-1", "x"):
        assert owner("edit", "bar", f"--sticky={wrong}")[2] == [
            "iwts: sticky: Write a whole number of days from 0 to 365."
        ]


def test_an_agents_link_is_made_for_the_number_at_a_place(service: Service, visitor: Visitor, owner: Owner) -> None:
    add_link(service, "+14155550132", "+4930123456", slug="praxis")
    status, out, err = owner("agent", "praxis", "2", "--json")
    assert (status, err) == (0, [])
    made = json.loads(out)
    assert (made["slug"], made["number"]) == ("praxis", "4930123456")
    path = f"/a/{made['agent_url'].rpartition('/')[2]}"
    assert "+49 30 123456" in visitor.get(path).text
    assert owner("agent", "praxis", "2")[0] == 0
    assert visitor.get(path).status == 404
    for place in ("0", "3", "-1", "x"):
        assert owner("agent", "praxis", place)[0] != 0
    with service.db.read() as tx:
        assert [act.name for act in audit.newest(tx)] == ["links agent"] * 2


def test_a_pause_until_a_time_is_shown_and_ended(service: Service, owner: Owner) -> None:
    link, _ = add_link(service, "+14155550132", slug="praxis")
    with service.db.write() as tx:
        setters.set_pause(tx, link, link.numbers[0], Changer.AGENT, active=True, until=NOON + 90_000_000)
    assert shown(owner, "praxis")["numbers"][0]["paused_until"] == "2026-11-22T12:01:30+00:00"
    assert owner("edit", "praxis", "--label", "Winter")[0] == 0
    assert shown(owner, "praxis")["numbers"][0]["paused_until"]
    assert owner("edit", "praxis", "--resume", "+1 415 555 0132")[0] == 0
    assert shown(owner, "praxis")["numbers"][0]["paused_until"] is None
