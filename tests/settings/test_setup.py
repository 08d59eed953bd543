"""The first start in a terminal, and `iwts setup` in a terminal and over a pipe."""

import getpass
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.settings import config, loading, setup
from iwts.settings import file as settings_file
from tests.conftest import free_address, needs_root
from tests.terminal import Terminal
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

ANSWERS = (
    "link.example.com",  # refused
    "https://link.example.com",
    "",  # a proxy on this machine
    "{folder}",
    "",  # backups
    "",
    "y",
    "mail.example.com",
    "",
    "port",  # refused
    "",
    "me",
    'pa"ss\\word',
    "links@example.com",
    "nobody",  # refused
    "me@example.com",
    "everyone",  # refused
    "passphrase",
    "abc",  # refused
    'zwei "möwen"',
    "",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The server's future data folder, which does not exist yet."""
    return tmp_path / "da ta"


@pytest.fixture
def open_terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """A function that opens terminals with a command in `tmp_path`. They end with the test."""
    opened = []

    def open_(*arguments: str) -> Terminal:
        opened.append(Terminal(tmp_path, *arguments))
        return opened[-1]

    yield open_
    for terminal in opened:
        terminal.end()


def answer(tmp_path: Path, *lines: str) -> subprocess.CompletedProcess[str]:
    """Answer setup's questions over a pipe."""
    return subprocess.run(
        [sys.executable, "-m", "iwts", "setup"],
        cwd=tmp_path,
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        text=True,
        check=False,
    )


def answers(folder: Path) -> list[str]:
    return [line.format(folder=folder) for line in ANSWERS]


def test_the_answers_become_a_file_and_a_unit(tmp_path: Path, folder: Path) -> None:
    done = answer(tmp_path, *answers(folder))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("  use https:// and a host name only, for example https://link.example.com\n") == 1
    assert done.stdout.count("  use a number from 1 to 65535\n") == 1
    assert done.stdout.count("This email address is incomplete.") == 1
    assert not [secret for secret in ("ss\\", "möwen") if secret in done.stdout], "secrets are not shown"
    assert f" check --config {shlex.quote(str(folder / 'iwts.toml'))}\n" in done.stdout
    assert sorted(path.name for path in folder.iterdir()) == ["iwts.service", "iwts.service.d", "iwts.toml"]
    assert (folder / "iwts.service").read_text() == setup.UNIT.read_text()
    assert f"\nExecStart=\nExecStart={sys.executable} -m iwts serve\n" in (folder / setup.DROP_IN).read_text()
    assert stat.S_IMODE((folder / "iwts.toml").stat().st_mode) == (0o640 if setup.is_roots() else 0o600)
    settings = loading.load({}, {}, folder / "iwts.toml")
    assert {name: text for name, text in settings.texts.items() if settings.sources[name] != "default"} == {
        "database": str(folder / "iwts.db"),
        "backup_dir": "/var/backups/iwts" if setup.is_roots() else str(folder / "backups"),
        "base_url": "https://link.example.com",
        "trusted_proxies": "127.0.0.1, ::1",
        "smtp_host": "mail.example.com",
        "smtp_user": "me",
        "smtp_password": 'pa"ss\\word',
        "mail_from": "links@example.com",
        "owner_email": "me@example.com",
        "create": "passphrase",
        "create_passphrase": 'zwei "möwen"',
    }


def test_pressing_enter_is_enough_to_try_it(tmp_path: Path) -> None:
    done = answer(tmp_path, "", str(tmp_path), "n", *[""] * 4)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "iwts.toml").read_text() == f'database = "{tmp_path}/iwts.db"\n'
    assert stat.S_IMODE((tmp_path / "iwts.toml").stat().st_mode) == (0o640 if setup.is_roots() else 0o644)


def test_without_a_local_proxy_it_listens_on_all_addresses(tmp_path: Path) -> None:
    done = answer(tmp_path, "http://10.0.0.7:8080", "n", "", "", str(tmp_path), "n", *[""] * 4)
    assert done.returncode == 0, done.stderr
    settings = loading.load({}, {}, tmp_path / "iwts.toml")
    assert (str(settings.listen), settings.trusted_proxies) == ("0.0.0.0:8080", ())


def test_a_server_without_encryption_gets_no_password(tmp_path: Path) -> None:
    lines = ("", str(tmp_path), "n", "y", "", "localhost", "none", "", "", "links@example.com", "", "", "")
    done = answer(tmp_path, *lines)
    assert done.returncode == 0, done.stderr
    assert "  this value is required" in done.stdout
    settings = loading.load({}, {}, tmp_path / "iwts.toml")
    assert (settings.smtp_security, settings.smtp_port, settings.smtp_user) == ("none", 25, "")


@pytest.mark.parametrize("n", [0, 3, len(ANSWERS) - 1])
def test_incomplete_answers_leave_no_files(tmp_path: Path, folder: Path, n: int) -> None:
    done = answer(tmp_path, *answers(folder)[:n])
    assert (done.returncode, done.stderr) == (
        2,
        "iwts: nothing was written: the input ended before the last question\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_replaced_only_after_a_question_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "iwts.toml"
    before = '# mine\nsite_name = "Nour’s"\nbase_url = "https://old.example.com"\n'
    file.write_text(before)
    no = answer(tmp_path, "", "", str(tmp_path), "n", "", "", "", "")
    assert (no.returncode, no.stderr) == (2, "iwts: nothing was written\n")
    assert [path.name for path in tmp_path.iterdir()] == ["iwts.toml"]
    assert file.read_text() == before
    yes = answer(tmp_path, "", "", str(tmp_path), "n", "", "", "", "y")
    assert yes.returncode == 0, yes.stderr
    assert file.with_name("iwts.toml.bak").read_text() == before
    settings = loading.load({}, {}, file)
    assert (settings.site_name, settings.base_url) == ("Nour’s", "https://old.example.com"), "what was known stays"


def test_what_belongs_to_another_choice_of_who_creates_goes(tmp_path: Path) -> None:
    file = tmp_path / "iwts.toml"
    asked = ("", "", str(tmp_path), "n", "", "")
    for who, left in (
        (["passphrase", "drei seehunde"], {"create": "passphrase", "create_passphrase": "drei seehunde"}),
        (["", ""], {"create": "passphrase", "create_passphrase": "drei seehunde"}),
        (["owner"], {"create": "owner"}),
        (["anyone"], {}),
    ):
        done = answer(tmp_path, *asked[not file.exists() :], *who, "y")
        assert done.returncode == 0, (who, done)
        texts = loading.load({}, {}, file).texts
        assert {
            name: texts[name] for name in ("create", "create_passphrase") if texts[name] not in ("", "anyone")
        } == left


def test_an_impossible_folder_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = answer(tmp_path, "", str(tmp_path / "file" / "iwts"), str(tmp_path), "n", *[""] * 4)
    assert done.returncode == 0
    assert f"  {tmp_path / 'file'} is not a folder" in done.stdout


@needs_root
def test_an_ordinary_user_stays_within_their_permissions() -> None:
    """They cannot use another user's folder, nor bypass the settings that the server reads."""
    with tempfile.TemporaryDirectory() as folder:
        home, others, installed = Path(folder), Path(folder, "others"), Path(folder, "etc.toml")
        others.mkdir(0o700)
        installed.touch(0o644)
        home.chmod(0o777)
        script = f"""
import os, sys
from pathlib import Path
from iwts import cli
from iwts.commands import setup
from iwts.settings import loading
os.setuid(65534)
loading.FILES = setup.FILES = (Path("iwts.toml"), Path({str(installed)!r}))
sys.exit(cli.main(["setup"]))
"""

        def asked(*lines: str) -> subprocess.CompletedProcess[str]:
            command, text = [sys.executable, "-c", script], "\n".join([*lines, ""])
            return subprocess.run(command, cwd=home, input=text, capture_output=True, text=True, check=False)

        done = asked("", str(others / "iwts"), str(home), "n", "n", "", "", "n")
        assert f"  you cannot write to {others}\n" in done.stdout
        assert done.stderr == "iwts: nothing was written\n"
        installed.write_text('database = "iwts.db"\n')
        told = f"iwts: this server's settings are in {installed}; run the command with sudo\n"
        assert asked().stderr == told


def test_a_file_that_cannot_be_written_is_reported_and_nothing_is_lost(tmp_path: Path) -> None:
    (tmp_path / "iwts.service.part").mkdir()
    done = answer(tmp_path, "", str(tmp_path), "n", *[""] * 4)
    assert done.returncode == 2
    assert done.stderr.startswith("iwts: ")
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["iwts.service.part"]


def test_in_a_terminal_the_password_is_not_shown(open_terminal: Callable[..., Terminal], folder: Path) -> None:
    terminal = open_terminal("setup")
    for line in answers(folder):
        terminal.wait_for_question()
        terminal.type(f"{line}\n")
    assert terminal.close() == 0, terminal.said
    assert "ss\\word" not in terminal.said
    assert "möwen" not in terminal.said
    assert "Done. Now run:" in terminal.said
    assert loading.load({}, {}, folder / "iwts.toml").smtp_password == 'pa"ss\\word'


@pytest.mark.parametrize("keys", ["\x03", "\x04"], ids=["ctrl-c", "ctrl-d"])
def test_an_interrupted_setup_leaves_no_files(
    open_terminal: Callable[..., Terminal], tmp_path: Path, folder: Path, keys: str
) -> None:
    terminal = open_terminal("setup")
    for line in answers(folder)[:7]:
        terminal.wait_for_question()
        terminal.type(f"{line}\n")
    terminal.wait_for("Mail server, for example smtp.example.com: ")
    terminal.type(keys)
    assert terminal.close() == (130 if keys == "\x03" else 2)
    assert "Traceback" not in terminal.said
    assert list(tmp_path.iterdir()) == []


TEXTS = st.text(st.characters(exclude_categories=("Cs",)))


@given(st.dictionaries(st.sampled_from([setting.name for setting in config.SETTINGS]), TEXTS))
def test_every_text_is_read_back_unchanged(texts: dict[str, str]) -> None:
    assert tomllib.loads(settings_file.write(texts)) == texts


FOLDER = Path('/srv/50% "of" it\'s/$HOME')


def as_user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: number)


def as_executable(monkeypatch: pytest.MonkeyPatch, path: Path, *, is_installed: bool) -> None:
    path.touch(mode=0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(path))
    monkeypatch.setattr(shutil, "which", lambda _: str(path) if is_installed else None)


def test_a_drop_in_replaces_the_units_user_folder_and_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 1000)
    monkeypatch.setattr(setup, "PACKAGED", tmp_path / "none")
    texts = setup.units(FOLDER, "/data/back ups")
    assert texts == {
        "iwts.service": setup.UNIT.read_text(),
        "iwts.service.d/setup.conf": f"""\
# Written by iwts setup: differences from iwts.service on this server.
[Service]
ExecStart=
ExecStart={sys.executable} -m iwts serve
User={getpass.getuser()}
Group=
ProtectHome=read-only
WorkingDirectory=/srv/50%% "of" it's/$HOME
StateDirectory=
ReadWritePaths="/srv/50%% \\"of\\" it's/$HOME"
ReadWritePaths="-/data/back ups"
""",
    }
    monkeypatch.setattr(setup, "PACKAGED", setup.UNIT)
    assert setup.units(FOLDER, "/data/back ups").keys() == {"iwts.service.d/setup.conf"}, "the package has the unit"


def test_root_gets_the_packages_unit_and_its_settings_in_etc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    monkeypatch.delenv("SUDO_USER", raising=False)
    as_executable(monkeypatch, tmp_path / "iwts", is_installed=False)
    monkeypatch.setattr(setup, "_exists", lambda _: False)
    monkeypatch.setattr(setup, "PACKAGED", tmp_path / "none")
    assert setup.settings_path(setup.DATA) == Path("/etc/iwts/iwts.toml")
    units = setup.units(setup.DATA, "")
    assert units == {"iwts.service": setup.UNIT.read_text()}
    assert setup.next_steps(setup.DATA, "/var/backups/iwts", units) == [
        "useradd --system --home-dir /var/lib/iwts --shell /usr/sbin/nologin iwts",
        "chgrp iwts /etc/iwts/iwts.toml",
        f"install -m 755 {tmp_path / 'iwts'} /usr/local/bin/iwts",
        "install -d -o iwts -g iwts -m 700 /var/lib/iwts /var/backups/iwts",
        "cp -r /etc/iwts/iwts.service /etc/systemd/system/",
        "systemctl enable iwts",
        "systemctl restart iwts",
        "runuser -u iwts -- iwts check",
    ]


def test_no_unit_is_written_if_the_package_has_installed_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    as_executable(monkeypatch, tmp_path / "iwts", is_installed=True)
    monkeypatch.setattr(setup, "_exists", lambda _: True)
    monkeypatch.setattr(setup, "PACKAGED", setup.UNIT)
    monkeypatch.setattr(setup, "SYSTEMD", tmp_path)
    for usual in ("", "/var/backups/iwts", "/mnt/stick/iwts", "/srv/backups"):
        assert setup.units(setup.DATA, usual) == {}
    units = setup.units(setup.DATA, "/data/backups")
    assert {name: text.splitlines()[1:] for name, text in units.items()} == {
        "iwts.service.d/setup.conf": ["[Service]", "ReadWritePaths=-/data/backups"]
    }
    monkeypatch.setenv("SUDO_USER", "me")
    assert setup.next_steps(setup.DATA, "/data/backups", units) == [
        "sudo install -d -o iwts -g iwts -m 700 /var/lib/iwts /data/backups",
        f"sudo cp -r /etc/iwts/iwts.service.d {tmp_path}/",
        "sudo systemctl enable iwts",
        "sudo systemctl restart iwts",
        "sudo -u iwts iwts check",
    ]
    assert setup.next_steps(setup.DATA, "", {}) == [
        "sudo install -d -o iwts -g iwts -m 700 /var/lib/iwts",
        "sudo systemctl restart iwts",
        "sudo -u iwts iwts check",
    ]


def test_an_old_drop_in_is_replaced_by_an_empty_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    as_executable(monkeypatch, tmp_path / "iwts", is_installed=True)
    monkeypatch.setattr(setup, "PACKAGED", setup.UNIT)
    monkeypatch.setattr(setup, "SYSTEMD", tmp_path)
    (tmp_path / setup.DROP_IN).parent.mkdir()
    (tmp_path / setup.DROP_IN).write_text("[Service]\nWorkingDirectory=/srv/iwts\n")
    (text,) = setup.units(setup.DATA, "").values()
    assert text.splitlines()[1:] == ["[Service]"]


def test_an_executable_in_a_folder_is_not_copied_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    (tmp_path / "_internal").mkdir()
    as_executable(monkeypatch, tmp_path / "iwts", is_installed=False)
    units = setup.units(setup.DATA, "")
    assert f"ExecStart={tmp_path / 'iwts'} serve\n" in units[setup.DROP_IN]
    assert not any("/usr/local" in step for step in setup.next_steps(setup.DATA, "", units))


@pytest.mark.parametrize(
    ("number", "text", "mode"),
    [
        (0, 'listen = "x"\n', 0o640),
        (1000, 'listen = "x"\n', 0o644),
        (1000, 'listen = "x"\nsmtp_password = "x"\n', 0o600),
    ],
)
def test_access_to_the_settings_file_is_restricted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, text: str, mode: int
) -> None:
    as_user(monkeypatch, number)
    setup.write(tmp_path / "iwts.toml", text, {"iwts.service": "[Unit]\n", setup.DROP_IN: "[Service]\n"})
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.rglob("*") if file.is_file()}
    assert modes == {"iwts.toml": mode, "iwts.service": 0o644, "setup.conf": 0o644}


@pytest.mark.parametrize("number", [0, 1000], ids=["root", "user"])
def test_systemd_understands_the_unit_with_the_drop_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    as_user(monkeypatch, number)
    monkeypatch.setattr(setup, "PACKAGED", tmp_path / "none")
    folder = tmp_path / "da ta 50%"
    folder.mkdir()
    for name, text in setup.units(folder, str(tmp_path)).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(re.sub("(User|Group)=iwts", r"\1=daemon", text))
    done = subprocess.run(
        ["systemd-analyze", "verify", tmp_path / "iwts.service"], capture_output=True, text=True, check=False
    )
    assert [line for line in done.stderr.splitlines() if "iwts" in line] == []


def test_a_first_start_shows_the_address_and_the_important_settings(
    open_terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    address = free_address()
    terminal = open_terminal("--listen", str(address))
    terminal.wait_for("Press Ctrl-C to stop iwts.")
    assert f"Open  http://{address}\n" in terminal.said
    assert "works only on this machine" in terminal.said
    for word in ("base_url ", "trusted_proxies ", "backup_dir ", "`iwts setup`", f"{tmp_path}/iwts.db"):
        assert word in terminal.said
    assert max(len(line) for line in terminal.said.splitlines() if str(tmp_path) not in line) <= 100
    assert Visitor(address.port).get("/").status == 200
    terminal.type("\x03")
    assert terminal.close() == 0
    assert "Traceback" not in terminal.said


def test_after_setup_the_start_shows_the_public_address(open_terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    (tmp_path / "iwts.toml").write_text('base_url = "https://link.example.com"\n')
    terminal = open_terminal("--listen", str(free_address()))
    terminal.wait_for("Press Ctrl-C to stop iwts.")
    assert "is running:  https://link.example.com\n" in terminal.said
    assert "iwts setup" not in terminal.said
    terminal.type("\x03")
    assert terminal.close() == 0


def test_a_folder_name_with_a_line_break_is_rejected(tmp_path: Path) -> None:
    odd = tmp_path / "a\nExecStartPre=x"
    odd.mkdir()
    done = answer(odd, "", "data", "n", *[""] * 4)
    told = "iwts: the path of this folder contains unprintable characters; run setup in another folder\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", told)
    assert not list(odd.iterdir())
