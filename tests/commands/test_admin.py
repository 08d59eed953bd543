"""`iwts admin`: the owner's password, asked for in a terminal or read from the input, and the sessions."""

import base64
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from iwts import cli
from iwts.clock import now
from iwts.instance.service import Service
from iwts.links import codes
from iwts.owner import factor, password, sessions
from iwts.storage.engines import open_database
from tests.conftest import PASSWORD, Clock
from tests.terminal import Terminal

pytestmark = pytest.mark.slow

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    """Run a command; return its status, output and errors."""
    status = cli.main([*arguments, "--database", "iwts.db"])
    out, err = capsys.readouterr()
    return status, out, err


def give(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def stored() -> str | None:
    """Return the hash of the password in the file."""
    db = open_database(Path("iwts.db"), Clock())
    try:
        with db.read() as tx:
            return password.find(tx)
    finally:
        db.close()


def test_a_password_is_read_from_the_input_and_removed(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, f"{PASSWORD}\nsecond line\n")
    status, out, err = run(capsys, "admin", "password")
    assert (status, out, err) == (0, "Set the password. Sign in at http://127.0.0.1:8080/admin\n", "")
    assert codes.matches(stored() or "", PASSWORD)
    assert codes.is_hash(stored() or "")
    give(monkeypatch, "ten green bottles")
    assert json.loads(run(capsys, "admin", "password", "--json")[1]) == {"password": True}
    assert codes.matches(stored() or "", "ten green bottles")
    assert json.loads(run(capsys, "admin", "password", "--remove", "--json")[1]) == {"password": False}
    assert stored() is None


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "too short. Use at least 12"),
        ("elf zeichen", "too short"),
        ("\u200b\u200beleven char ", "too short"),
        ("é" * 129, "too long. Use at most 128"),
        ("Administrator", "easy to guess"),
        ("abcdefghijkl", "easy to guess"),
        ("qwertyqwerty", "easy to guess"),
        ("ＱＷＥＲＴＹＱＷＥＲＴＹ", "easy to guess"),
        ("127.0.0.1:8080", "easy to guess"),
    ],
)
def test_a_weak_password_is_refused_and_the_old_one_stays(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, typed: str, problem: str
) -> None:
    give(monkeypatch, PASSWORD)
    run(capsys, "admin", "password")
    before = stored()
    give(monkeypatch, f"{typed}\n")
    status, out, err = run(capsys, "admin", "password")
    assert (status, out) == (2, "")
    assert err.startswith("iwts: This password is ")
    assert problem in err
    assert stored() == before


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path, "admin", "password", "--database", "iwts.db")
    yield opened
    opened.end()


def test_in_a_terminal_it_is_asked_for_twice_and_not_shown(terminal: Terminal) -> None:
    terminal.wait_for("New password: ")
    terminal.type("short\n")
    terminal.wait_for("Use at least 12 characters.\nNew password: ")
    terminal.type(f"{PASSWORD}\n")
    terminal.wait_for("The same again: ")
    terminal.type("nine green bottels\n")
    for question in ("not the same.\nNew password: ", "The same again: "):
        terminal.wait_for(question)
        terminal.type(f"{PASSWORD}\n")
    assert terminal.close() == 0
    assert "Set the password." in terminal.said
    assert "bottles" not in terminal.said
    assert codes.matches(stored() or "", PASSWORD)


def test_the_end_of_the_input_sets_nothing(terminal: Terminal) -> None:
    terminal.wait_for("New password: ")
    terminal.type("\x04")
    assert terminal.close() == 2
    assert "iwts: no password was typed" in terminal.said
    assert stored() is None


def test_a_second_factor_counts_once_a_first_code_is_typed(tmp_path: Path, capsys: Capture) -> None:
    assert run(capsys, "admin", "totp")[2] == "iwts: iwts.db does not exist; name the database file with --database\n"
    db = open_database(Path("iwts.db"), Clock())
    with db.write() as tx:
        password.put(tx, codes.hashed(PASSWORD))
    db.close()
    for is_right in (False, True):
        terminal = Terminal(tmp_path, "admin", "totp", "--database", "iwts.db")
        try:
            terminal.wait_for("Code that the app shows:")
            lines = terminal.said.splitlines()
            key = base64.b32decode(
                lines[lines.index("Scan this with an authenticator app, or type the key:") + 1].strip().replace(" ", "")
            )
            assert len(re.findall(r"^  (?:[a-z2-9]{6}-){3}[a-z2-9]{6}$", "\n".join(lines), re.M)) == 10
            assert lines[0].strip("█") == ""
            terminal.type("123\n")
            terminal.wait_for("This is not the code of this moment.")
            terminal.type(f"{factor.at(key, now() // factor.STEP)}\n" if is_right else "\x04")
            assert terminal.close() == (0 if is_right else 2)
        finally:
            terminal.end()
        db = open_database(Path("iwts.db"), Clock())
        with db.read() as tx:
            found = factor.find(tx)
            assert factor.recovery_left(tx) == (10 if is_right else 0)
        db.close()
        assert (found is not None and found.key == key and found.last_step > 0) == is_right
    assert json.loads(run(capsys, "admin", "totp", "--remove", "--json")[1]) == {"totp": False}
    assert run(capsys, "admin", "totp", "--remove")[0] == 0


def test_a_log_in_link_is_printed_if_a_password_is_set(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(Path("iwts.db"), Clock()).close()
    told = "iwts: no password is set; set one first: iwts admin password\n"
    assert run(capsys, "admin", "link") == (2, "", told)
    assert run(capsys, "admin", "totp") == (2, "", told)
    give(monkeypatch, PASSWORD)
    run(capsys, "admin", "password")
    url = json.loads(run(capsys, "admin", "link", "--json")[1])["url"]
    assert re.fullmatch(r"http://127\.0\.0\.1:8080/admin/login/[\w-]{22}", url)
    assert run(capsys, "admin", "link")[1].startswith("http://127.0.0.1:8080/admin/login/")


def test_sessions_are_listed_and_ended(service: Service, clock: Clock, capsys: Capture) -> None:
    def admin_sessions(*arguments: str) -> tuple[int, str, str]:
        status = cli.main(["admin", "sessions", *arguments, "--database", str(service.config.database)])
        out, err = capsys.readouterr()
        return status, out, err

    clock.now = now()  # of the commands
    with service.db.write() as tx:
        password.put(tx, codes.hashed(PASSWORD))
        tokens = [sessions.begin(tx, browser) for browser in ("Firefox · Linux", "Safari · iOS", "")]
    listed = json.loads(admin_sessions("--json")[1])["sessions"]
    assert [(one["id"], one["browser"]) for one in listed] == [(3, ""), (2, "Safari · iOS"), (1, "Firefox · Linux")]
    assert listed[0].keys() == {"id", "browser", "created_at", "used_at"}
    assert "Safari · iOS" in admin_sessions()[1]
    assert json.loads(admin_sessions("--end", "2", "--json")[1])["ended"] == 1
    with service.db.read() as tx:
        assert [sessions.find(tx, token) is None for token in tokens] == [False, True, False]
    assert admin_sessions("--end", str(10**20))[0] == 2
    status, _, err = admin_sessions("--end", "2")
    assert (status, err) == (2, "iwts: there is no session “2”; see iwts admin sessions\n")
    assert admin_sessions("--end", "all")[1].startswith("Ended 2 of your sessions.")
    assert json.loads(admin_sessions("--json")[1])["sessions"] == []
