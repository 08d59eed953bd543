"""The output, errors and exit status of the commands."""

import contextlib
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw
import pytest

from iwts import cli, i18n
from iwts.settings import config
from iwts.storage.lock import server_lock
from tests.conftest import free_address, in_environment
from tests.patience import PATIENCE
from tests.visitor import Visitor
from tests.visits.test_geo import country_file

pytestmark = pytest.mark.slow

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A separate folder for the commands' files."""
    monkeypatch.chdir(tmp_path)


def run(capsys: Capture, *arguments: str) -> tuple[int, str, list[str]]:
    try:
        status = cli.main(arguments)
    except SystemExit as error:
        status = int(error.code or 0)
    out, err = capsys.readouterr()
    return status, out, err.splitlines()


def made(capsys: Capture, *arguments: str) -> dict[str, Any]:
    status, out, err = run(capsys, "links", "add", *arguments, "--json")
    assert (status, err) == (0, [])
    value: dict[str, Any] = json.loads(out)
    return value


def test_a_link_is_created_shown_listed_disabled_enabled_and_deleted(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IWTS_BASE_URL", "https://link.example.com")
    public = "--public-name", "\u202eNour", "--public-text", "Fresh bread"
    link = made(capsys, "+14155550132", "--slug", "Nour", "--label", "Shop", *public, "--message", "Hi\n👋")
    assert link.pop("manage_url").startswith("https://link.example.com/m/")
    assert datetime.fromisoformat(link["created_at"]).tzinfo
    assert link == {
        "created_at": link["created_at"],
        "slug": "nour",
        "url": "https://link.example.com/nour",
        "stats_url": "https://link.example.com/stats/nour",
        "qr": {kind: f"https://link.example.com/nour/qr.{kind}" for kind in ("svg", "png", "pdf")},
        "label": "Shop",
        "public_name": "Nour",
        "public_text": "Fresh bread",
        "message": "Hi\n👋",
        "routing": "first",
        "sticky": 0,
        "agents_see_all": False,
        "zone": "",
        "hours": "",
        "exceptions": "",
        "closed": "anyway",
        "closed_message": "",
        "night": "",
        "write_anyway": True,
        "active": True,
        "state": "active",
        "numbers": [
            {
                "id": 1,
                "number": "14155550132",
                "label": "",
                "message": "",
                "active": True,
                "weight": 1,
                "cap": None,
                "paused_until": None,
                "hours": "",
                "blocked": False,
                "warning": "",
            }
        ],
    }
    shown = {**link, "manage_url": None, "campaigns": []}
    assert json.loads(run(capsys, "links", "show", "NOUR", "--json")[1]) == shown
    assert json.loads(run(capsys, "links", "list", "--json")[1])["links"] == [{**link, "manage_url": None}]
    assert run(capsys, "links", "list") == (0, "https://link.example.com/nour  first  +14155550132  Shop\n", [])
    assert json.loads(run(capsys, "links", "disable", "nour", "--json")[1])["active"] is False
    assert "(disabled by the owner)" in run(capsys, "links", "show", "nour")[1]
    assert json.loads(run(capsys, "links", "enable", "nour", "--json")[1])["active"] is True

    monkeypatch.setattr("builtins.input", lambda _: "n")
    status, _, err = run(capsys, "links", "delete", "nour")
    assert (status, err) == (2, ["iwts: nour was not deleted; use --yes to skip the confirmation"])
    assert json.loads(run(capsys, "links", "delete", "nour", "--yes", "--json")[1]) == {"slug": "nour", "deleted": True}
    assert run(capsys, "links", "show", "nour")[2] == ["iwts: No link is named “nour”."]
    status, _, err = run(capsys, "links", "add", "+14155550132", "--slug", "nour")
    assert (status, err) == (2, ["iwts: slug: “nour” is taken. Choose another link name."])


def test_campaigns_are_added_archived_and_brought_back(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IWTS_BASE_URL", "https://link.example.com")
    made(capsys, "+14155550132", "--slug", "nour")
    command = "links", "campaigns", "nour"
    window, bag = (f"  {name}  https://link.example.com/nour?c={name}" for name in ("Shop-window", "bag"))
    assert run(capsys, *command) == (0, "", [])
    assert run(capsys, *command, "--add", " Shop  window ", "--add", "bag") == (0, f"{window}\n{bag}\n", [])
    assert run(capsys, *command, "--archive", "bag")[1].splitlines() == [window, f"{bag}  (archived)"]
    assert run(capsys, "links", "show", "nour")[1].splitlines()[1:] == [window, f"{bag}  (archived)"]
    assert json.loads(run(capsys, "links", "show", "nour", "--json")[1])["campaigns"] == [
        {"name": "Shop-window", "url": "https://link.example.com/nour?c=Shop-window", "archived": False},
        {"name": "bag", "url": "https://link.example.com/nour?c=bag", "archived": True},
    ]
    assert "(archived)" not in run(capsys, *command, "--add", "bag")[1]
    none = ["iwts: nour has no campaign “box”; nothing was changed"]
    assert run(capsys, *command, "--archive", "bag", "--archive", "box") == (2, "", none)
    assert "(archived)" not in run(capsys, *command)[1]
    assert run(capsys, *command, "--add", "…") == (2, "", ["iwts: campaign “…”: Type a name with letters or digits."])


def test_delete_asks_for_confirmation(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    monkeypatch.setattr("builtins.input", lambda _: "y")
    assert run(capsys, "links", "delete", "nour")[1] == "Deleted nour. The link name stays reserved.\n"


def visited(capsys: Capture) -> Path:
    """The database with a link `nour` that has five visits."""
    made(capsys, "+14155550132", "--slug", "nour")
    with contextlib.closing(apsw.Connection("iwts.db")) as file:
        visit = "INSERT INTO visit (id, link, at, number, country, agent, visitor) VALUES (?, 1, 1, 1, '', 1, 1)"
        file.executemany(visit, [(n,) for n in range(5)])
    return Path("iwts.db")


def visits_left() -> int:
    with contextlib.closing(apsw.Connection("iwts.db")) as file:
        ((count,),) = file.execute("SELECT count(*) FROM visit")
        return int(count)


def test_a_running_server_deletes_the_visits_of_a_link_that_a_command_deletes(capsys: Capture) -> None:
    with server_lock(visited(capsys)):
        assert run(capsys, "links", "delete", "nour", "--yes")[0] == 0
        assert run(capsys, "links", "show", "nour")[0] == 2
        assert visits_left() == 5


def test_without_a_server_the_command_deletes_the_visits_and_shows_its_progress(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    visited(capsys)
    monkeypatch.setattr("iwts.deletion.deletion.CHUNK", 2)
    monkeypatch.setattr("iwts.deletion.deletion.SECONDS", 0)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert cli.main(["links", "delete", "nour", "--yes"]) == 0
    assert re.findall(r"(\d) of 5 visits", capsys.readouterr().err) == ["2", "4", "5"]
    assert visits_left() == 0


def test_a_link_may_have_several_numbers(capsys: Capture) -> None:
    link = made(capsys, "+14155550132", "0044 20 7946 0958", "--routing", "turn")
    assert (link["routing"], [n["number"] for n in link["numbers"]]) == ("turn", ["14155550132", "442079460958"])
    assert re.fullmatch("[a-z2-9]{7}", link["slug"])


def test_a_number_without_its_calling_code_needs_a_country(capsys: Capture) -> None:
    link = made(capsys, "06 1234 5678", "+14155550132", "--country", "it")
    assert [n["number"] for n in link["numbers"]] == ["390612345678", "14155550132"]
    asked = "These digits can mean +39 06 123456 / +39 390 612 3456. Type the right one with its +."
    missing = "The country is missing. Start the number with +, or name the country with --country."
    for number, country, told in (("390 612 3456", ["--country", "IT"], asked), ("6465550132", [], missing)):
        line = f"iwts: number “{number}”: {told}"
        assert run(capsys, "links", "add", number, *country) == (2, "", [line])


def test_invalid_characters_are_removed_from_a_label(capsys: Capture) -> None:
    assert made(capsys, "+14155550132", "--label", "Sh\udcffop")["label"] == "Shop"


def test_a_damaged_link_is_named_and_the_others_are_listed(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "good")
    made(capsys, "+442079460958", "--slug", "bad")
    with contextlib.closing(sqlite3.connect("iwts.db")) as other:
        other.execute("UPDATE link SET message = 'changed' WHERE slug = 'bad'")
        other.commit()
    told = ["iwts: damaged links: bad; restore a backup"]
    assert run(capsys, "links", "list") == (2, "http://127.0.0.1:8080/good  first  +14155550132\n", told)
    status, out, err = run(capsys, "links", "list", "--json")
    assert (status, [link["slug"] for link in json.loads(out)["links"]], err) == (2, ["good"], told)


def test_a_number_with_two_forms_causes_a_warning(capsys: Capture) -> None:
    out = run(capsys, "links", "add", "+14155550132", "+54 9 11 5555 0100")[1]
    assert re.search("Argentine numbers come in two forms.*https://wa.me/5491155550100", out)
    assert "two forms" in made(capsys, "+54 9 11 5555 0100")["numbers"][0]["warning"]


def test_messages_are_listed_and_deleted(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    with contextlib.closing(sqlite3.connect("iwts.db")) as connection, connection:
        sql = "INSERT INTO message (kind, slug, address, text, created_at) VALUES (?, ?, ?, ?, ?)"
        connection.execute(sql, ("contact", "", "nour@example.com", "one\ntwo", 1_795_348_800_000_000))
        connection.execute(sql, ("report", "nour", "", "a private matter", 1_795_348_801_000_000))
    out = run(capsys, "messages", "list")[1]
    assert out.splitlines() == [
        "2  2026-11-22T12:00:01+00:00  report  nour",
        "    a private matter",
        "1  2026-11-22T12:00:00+00:00  contact  nour@example.com",
        "    one",
        "    two",
    ]
    assert json.loads(run(capsys, "messages", "list", "--json")[1])["messages"][1] == {
        "id": 1,
        "kind": "contact",
        "slug": "",
        "address": "nour@example.com",
        "text": "one\ntwo",
        "language": "en",
        "created_at": "2026-11-22T12:00:00+00:00",
        "answered_at": None,
        "answer": "",
        "note": "",
    }
    with contextlib.closing(apsw.Connection("iwts.db")) as server:  # whoever closes last would empty the log anyway
        server.execute("SELECT 1 FROM message").fetchall()
        assert run(capsys, "messages", "delete", "2") == (0, "Deleted message 2.\n", [])
        assert not any(b"private matter" in file.read_bytes() for file in Path().glob("iwts.db*"))
    assert run(capsys, "messages", "delete", "2") == (2, "", ["iwts: there is no message 2"])
    assert json.loads(run(capsys, "messages", "delete", "1", "--json")[1]) == {"id": 1, "deleted": True}
    assert run(capsys, "messages", "list") == (0, "", [])


def test_every_error_is_one_line_on_stderr_with_status_2(capsys: Capture) -> None:
    assert run(capsys, "links", "add", "abc", "+4930", "--slug", "x!") == (
        2,
        "",
        [
            "iwts: number “abc”: A phone number can’t contain “abc”. Use digits only.",
            "iwts: number “+4930”: This number is too short for its country (Germany). Check for a missing digit.",
            "iwts: slug: Use 3 to 40 characters.",
        ],
    )


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["nonsense"], "iwts: argument COMMAND: invalid choice: 'nonsense'"),
        (["links"], "iwts: the following arguments are required: COMMAND"),
        (["links", "add"], "iwts: the following arguments are required: NUMBER"),
        (["links", "add", "+14155550132", "--routing", "odd"], "iwts: argument --routing: invalid choice: 'odd'"),
        (
            ["links", "add", "1", "--country", "Italy"],
            "iwts: argument --country: “Italy” is not a country; use its two",
        ),
        (["stats"], "iwts: the following arguments are required: SLUG"),
        (["messages", "delete", "x"], "iwts: argument ID: invalid int value: 'x'"),
        (["stats", "nosuch"], "iwts: iwts.db does not exist; name the database file with --database"),
        (["config", "--listen", "x"], "iwts: flag --listen: listen = “x”: use HOST:PORT"),
        (
            ["config", "--database", ":memory:"],
            "iwts: flag --database: database = “:memory:”: use the path of a file, for example iwts.db",
        ),
        (
            ["config", "--database", "\udcff.db"],
            "iwts: flag --database: database = “\\udcff.db”: use the path of a file, for example iwts.db",
        ),
        (
            ["serve", "--listen", "*:9090"],
            "iwts: flag --listen: listen = “*:9090”: use 0.0.0.0:9090 or [::]:9090 to listen on all addresses",
        ),
        (["serve", "--listen", f"{'x' * 70}.example:80"], "iwts: cannot listen on xxx"),
        (["--config", "no.toml", "config"], "iwts: no.toml: no such file"),
        (["import", "--from", "csv", "no.csv"], "iwts: no.csv: No such file or directory"),
        (
            ["links", "add", "+14155550132", "--database", "no/such.db"],
            "iwts: the database cannot be used now (unable to",
        ),
        (["serve", "--listen", "192.0.2.1:80"], "iwts: cannot listen on 192.0.2.1:80: Cannot assign requested address"),
    ],
)
def test_invalid_input_is_reported_in_one_clear_line(capsys: Capture, arguments: list[str], line: str) -> None:
    status, out, err = run(capsys, *arguments)
    assert (status, out, len(err)) == (2, "", 1)
    assert err[0].startswith(line)


def test_a_name_without_an_address_is_said_to_be_unknown(capsys: Capture) -> None:
    status, _, err = run(capsys, "serve", "--listen", "nowhere.invalid:8080")
    assert status == 2
    assert "cannot listen on nowhere.invalid:8080: " in err[0]
    assert "Unknown error" not in err[0]


def test_only_its_owner_can_read_the_database(capsys: Capture) -> None:
    made(capsys, "+14155550132")
    assert {path.name: oct(path.stat().st_mode & 0o777) for path in Path().iterdir()} == {"iwts.db": "0o600"}


def test_an_odd_argument_is_an_unknown_link(capsys: Capture) -> None:
    made(capsys, "+14155550132")
    for slug in ("\udcff", "nö", "", "a b"):
        assert run(capsys, "links", "show", slug)[0] == 2


def test_an_ascii_terminal_is_supported() -> None:
    command = [sys.executable, "-m", "iwts", "links", "add", "+14155550132", "--label", "نور", "--json"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["label"] == "نور"


def test_a_closed_pipe_is_not_an_error() -> None:
    command = f"{sys.executable} -m iwts version | head -c 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "i", "")


def test_a_flag_works_before_and_after_the_command(capsys: Capture) -> None:
    for arguments in (["--database", "x.db", "config"], ["config", "--database", "x.db"]):
        assert re.search(r"^database +x.db  \(flag --database\)$", run(capsys, *arguments)[1], re.MULTILINE)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--base-url", "https://link.example.com"),
        ("--base-url=https://link.example.com", "serve"),
        ("links", "--base-url", "https://link.example.com", "list"),
        ("links", "add", "--base-url", "https://link.example.com", "+14155550132", "--slug", "nour"),
        ("stats", "nour", "--json", "--base-url", "https://link.example.com"),
        ("nonsense", "--base-url"),
    ],
    ids=" ".join,
)
def test_a_setting_used_as_a_flag_is_rejected_with_its_place(capsys: Capture, arguments: tuple[str, ...]) -> None:
    told = 'iwts: --base-url is not a flag; write base_url = "…" in the settings file or set IWTS_BASE_URL'
    assert run(capsys, *arguments) == (2, "", [told])
    assert not list(Path().iterdir())


def test_only_two_settings_are_flags_and_secrets_are_not_shown(capsys: Capture) -> None:
    others = [setting.flag for setting in config.SETTINGS if setting.name not in ("database", "listen")]
    status, out, err = run(capsys, "config", *(f"{flag}=horse" for flag in others))
    assert (status, out, [line.split()[1] for line in err]) == (2, "", others)
    assert "horse" not in "".join(err)


def test_an_argument_that_looks_like_a_setting_is_accepted(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--label=--site-name")
    assert run(capsys, "stats", "--", "--site-name")[2] == ["iwts: No link is named “--site-name”."]


def test_config_shows_each_setting_and_its_source(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("iwts.toml").write_text('durability = "process"\n')
    monkeypatch.setenv("IWTS_IP_STORAGE", "none")
    status, out, _ = run(capsys, "config", "--listen", "0.0.0.0:80")
    assert status == 0
    lines = [line.split(maxsplit=1) for line in out.splitlines()]
    assert [name for name, _ in lines] == [setting.name for setting in config.SETTINGS]
    shown = dict(lines)
    assert shown["listen"] == "0.0.0.0:80  (flag --listen)"
    assert shown["ip_storage"] == "none  (environment IWTS_IP_STORAGE)"
    assert shown["durability"] == "process  (iwts.toml line 1)"
    assert shown["database"] == "iwts.db  (default)"


def test_a_secret_setting_is_not_shown(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    assert re.search(r"^smtp_password +–  \(default\)$", run(capsys, "config")[1], re.MULTILINE)
    monkeypatch.setenv("IWTS_SMTP_USER", "me")
    monkeypatch.setenv("IWTS_SMTP_PASSWORD", "correct horse")
    out = run(capsys, "config")[1]
    assert re.search(r"^smtp_password +set  \(environment IWTS_SMTP_PASSWORD\)$", out, re.MULTILINE)
    monkeypatch.setenv("IWTS_SMTP_PASSWORD", "correct\nhorse")
    status, _, err = run(capsys, "config")
    assert (status, err) == (
        2,
        ["iwts: environment IWTS_SMTP_PASSWORD: smtp_password: use only printable ASCII characters, on one line"],
    )
    assert "horse" not in out


def test_check_prints_each_finding_with_its_remedy_and_fails_with_an_error(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = str(free_address())
    status, out, err = run(capsys, "check", "--listen", address)
    assert (status, err) == (0, [])
    lines = out.splitlines()
    assert lines[0].startswith("warning  settings   base_url is not set")
    assert lines[1].startswith("                    → set base_url")
    assert Path("iwts.db").exists() is False
    monkeypatch.setenv("IWTS_BASE_URL", "https://link.example.com")
    assert run(capsys, "check", "--listen", address)[0] == 1
    status, out, err = run(capsys, "check", "--json", "--listen", address)
    first = json.loads(out)["findings"][0]
    assert (status, err, first.keys()) == (1, [], {"check", "status", "text", "remedy"})
    assert (first["check"], first["status"], first["remedy"]) == (
        "settings",
        "error",
        'set trusted_proxies = "127.0.0.1"',
    )


def test_statistics_show_existing_values_and_only_the_latest_days(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    assert len(run(capsys, "stats", "nour")[1].splitlines()) == 2, "no visits, no countries"
    links = json.loads(run(capsys, "demo", "--visits", "400", "--links", "1", "--database", "demo.db", "--json")[1])[
        "links"
    ]
    command = ("stats", links[0]["slug"], "--database", "demo.db")
    days = sorted(json.loads(run(capsys, *command, "--json")[1])["by"]["day"].items(), reverse=True)
    last = run(capsys, *command)[1].splitlines()[-1]
    assert last == "  day: " + ", ".join(f"{day} {n}" for day, n in days[:10]) + " …"


def test_version_shows_the_components(capsys: Capture) -> None:
    Path("iwts.toml").write_text("a mistake")
    out = run(capsys, "version")[1]
    assert re.fullmatch(
        r"iwts \S+\nPython 3\.\d+\.\d+\S*\nSQLite 3\.\d+\.\d+\ncountry database 20\d\d-\d\d-\d\d\n"
        r"redirects (?:compiled|interpreted)\n",
        out,
    )


def test_help_explains_every_setting_in_one_place(capsys: Capture) -> None:
    status, out, _ = run(capsys, "config", "--help")
    assert status == 0
    told = " ".join(out.split())
    for setting in config.SETTINGS:
        assert f" {setting.name} (default: {setting.default or 'none'}) {setting.help}" in told
    assert max(len(line) for line in out.splitlines()) <= 100
    assert re.findall(r"^  --(\w+) [A-Z]", run(capsys, "serve", "--help")[1], re.MULTILINE) == [
        "config",
        "listen",
        "database",
    ]


class Running:
    """A real `iwts serve` and a visitor."""

    def __init__(self, *arguments: str, command: tuple[str, ...] = ("serve",), **settings: str) -> None:
        address = free_address()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "iwts", *command, "--listen", str(address), *arguments],
            env={**os.environ, **in_environment(trusted_proxies="127.0.0.1", **settings)},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout
        self.said = [self.process.stdout.readline(), self.process.stdout.readline()]
        self.port = address.port
        self.visitor = Visitor(address.port)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        status = self.process.wait(PATIENCE)
        assert self.process.stdout
        self.process.stdout.close()
        return status


def test_commands_work_while_the_server_runs(capsys: Capture) -> None:
    server = Running()
    try:
        assert server.said[0].startswith("iwts 0.1.0 listens on http://127.0.0.1:")
        assert server.said[1].startswith("base_url is not set: links start with http://127.0.0.1:")
        made(capsys, "+14155550132", "--slug", "nour")
        assert server.visitor.get("/nour?c=ig", Referer="https://instagram.com/").status == 302
        assert server.visitor.get("/nour", User_Agent="curl/8").status == 302
        stats = json.loads(run(capsys, "stats", "nour", "--json")[1])
        day = next(iter(stats["by"].pop("day")))
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", day)
        assert stats == {
            "visits": 1,
            "unique": 1,
            "previews": 0,
            "bots": 1,
            "views": 0,
            "by": {
                "country": {"EG": 1},
                "device": {"mobile": 1},
                "os": {"Android": 1},
                "browser": {"Chrome": 1},
                "referrer": {"instagram.com": 1},
                "campaign": {"ig": 1},
                "number": {"14155550132": 1},
            },
            "shares": {},
        }
        assert "visits 1, unique 1, previews 0, bots 1, views 0" in run(capsys, "stats", "nour")[1]
        run(capsys, "links", "disable", "nour")
        assert server.visitor.get("/nour").status == 410
        secret = made(capsys, "+14155550132")["manage_url"].rpartition("/")[2]
        assert server.visitor.get(f"/m/{secret}").status == 303
        run(capsys, "links", "delete", "nour", "--yes")
        assert server.visitor.get("/nour").status == 404
    finally:
        assert server.stop() == 0


def test_a_running_server_switches_to_a_new_country_database(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    server = Running()
    try:
        country_file(Path("new.mmdb"), "BR")  # of 8.0.0.0/8
        assert run(capsys, "geo", "update", "new.mmdb")[0] == 0
        seen: dict[str, int] = {}
        for _ in range(100):
            assert Visitor(server.port, address="8.8.8.8").get("/nour").status == 302
            seen = json.loads(run(capsys, "stats", "nour", "--json")[1])["by"]["country"]
            if "BR" in seen:
                break
            time.sleep(0.2)
        assert "BR" in seen
        assert json.loads(server.visitor.get("/healthz").body)["status"] == "ok"
    finally:
        assert server.stop() == 0


def test_a_database_without_its_key_is_reported_before_the_server_starts(capsys: Capture) -> None:
    made(capsys, "+14155550132")
    with contextlib.closing(sqlite3.connect("iwts.db")) as connection, connection:
        connection.execute("INSERT INTO secret (name, value) VALUES ('key', x'')")
    status, out, err = run(capsys, "serve", "--listen", str(free_address()))
    assert (status, out, err) == (2, "", ["iwts: the database is damaged (the key); restore a backup"])


def test_a_database_that_is_a_loop_of_symbolic_links_is_reported(capsys: Capture) -> None:
    Path("here.db").symlink_to("there.db")
    Path("there.db").symlink_to("here.db")
    status, out, (problem,) = run(capsys, "check", "--database", "here.db")
    assert (status, out) == (2, "")
    assert problem == "iwts: flag --database: database = “here.db”: Too many levels of symbolic links"


def test_a_folder_in_place_of_the_spill_file_is_named(capsys: Capture) -> None:
    Path("iwts.db.spill").mkdir()
    assert run(capsys, "links", "list") == (2, "", ["iwts: iwts.db.spill: Is a directory"])


def test_missing_translations_are_reported_before_the_server_starts(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(i18n, "CATALOGUES", tmp_path)
    status, out, (problem,) = run(capsys, "serve", "--listen", "192.0.2.1:80")
    assert (status, out) == (2, "")
    assert problem.startswith("iwts: this copy of iwts is incomplete: translations are missing (ar, ")


def test_iwts_without_a_command_serves_and_a_second_server_is_refused(capsys: Capture) -> None:
    server = Running(command=())
    try:
        status, out, err = run(capsys, "serve", "--listen", str(free_address()))
        assert (status, out) == (2, "")
        assert err == [
            f"iwts: iwts.db: another iwts server uses this file (process {server.process.pid}); stop it first"
        ]
    finally:
        assert server.stop(signal.SIGINT) == 0


def test_answered_visits_survive_a_kill(capsys: Capture) -> None:
    server = Running(durability="process")
    made(capsys, "+14155550132", "+442079460958", "--slug", "nour", "--routing", "turn")
    answered = [server.visitor.get("/nour").location for _ in range(25)]
    server.stop(signal.SIGKILL)
    stats = json.loads(run(capsys, "stats", "nour", "--json")[1])
    assert stats["visits"] == 25
    server = Running()
    answered.append(server.visitor.get("/nour").location)
    server.stop()
    assert answered == ["https://wa.me/14155550132", "https://wa.me/442079460958"] * 13, "the turn goes on where it was"
