"""`iwts setup`."""

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path

from iwts.commands import common
from iwts.commands.common import say
from iwts.commands.parser import Commands
from iwts.errors import IwtsError
from iwts.settings import setup
from iwts.settings.config import SETTINGS, Config
from iwts.settings.loading import FILES

PARSERS = {setting.name: setting.parse for setting in SETTINGS}
PORTS = {"starttls": "587", "tls": "465", "none": "25"}
ROOTS_BACKUPS = Path("/var/backups/iwts")


def register(top: Commands) -> None:
    about = (
        "Nothing is written before you confirm. An existing settings file is kept as iwts.toml.bak. "
        "At the end, setup lists the commands to run next."
    )
    top.add("setup", ask, "ask a few questions and write iwts.toml and the systemd files", about)


def ask(settings: Config, _options: Namespace) -> None:
    """Ask all questions, then write the files. Nothing is written before the last answer."""
    if not setup.is_roots() and any(source.startswith(f"{FILES[1]} ") for source in settings.sources.values()):
        raise IwtsError("this server's settings are in %(file)s; run the command with sudo", file=FILES[1])
    if not str(Path.cwd()).isprintable():  # the path may become a line of a drop-in
        raise IwtsError("the path of this folder contains unprintable characters; run setup in another folder")
    if not isinstance(settings.database, Path):
        text = (
            "the data is in %(database)s, and setup would begin a file; write the settings by hand (docs/settings.md)"
        )
        raise IwtsError(text, database=settings.database)
    say("Answer a few questions. Press Enter to accept the value in brackets, Ctrl-C to quit without changes.", "")
    try:
        folder, answers = _answers(settings)
        backups = answers.get("backup_dir", "")
        file, text = setup.settings_path(folder), setup.settings(folder, answers)
        units = setup.units(folder, backups)
        say("", f"{file}:", "", *setup.shown(text).split("\n"))
        if file.exists():
            question = f"{file} already exists. Replace it and keep the old file as {file.name}.bak?"
        else:
            names = " and ".join(units)
            place = setup.units_folder(file)
            question = f"Write this file and, for systemd, {names} in {place}?" if units else "Write this file?"
        if not _agrees(question, default=not file.exists()):
            raise IwtsError("nothing was written")
    except KeyboardInterrupt:
        say()
        raise
    except EOFError:
        say()
        raise IwtsError("nothing was written: the input ended before the last question") from None
    setup.write(file, text, units)
    say("", "Done. Now run:", "")
    for step in setup.next_steps(folder, backups, units):
        say(f"    {step}")


def _answers(settings: Config) -> tuple[Path, dict[str, str]]:
    """The data folder, and the texts of the settings: those of an existing file, updated with the answers."""
    known = {name: settings.texts[name] for name, source in settings.sources.items() if _is_file(source)}
    asked = _Asked(known)
    url = asked.for_setting(
        "base_url", "Public address, for example https://link.example.com (leave empty to try iwts on this machine)"
    )
    if url:
        _ask_for_proxy(asked, is_encrypted=url.lower().startswith("https:"))
    folder = _folder(settings)
    _ask_for_backups(asked, folder)
    if _agrees("Send emails through a mail server?", default="smtp_host" in known):
        _ask_for_mail(asked)
    else:
        for name in [name for name in asked.answers if name.startswith("smtp_") or name == "mail_from"]:
            del asked.answers[name]
    asked.for_setting("owner_email", "Your email address, for contact messages and reports (leave empty for none)")
    _ask_who_creates(asked)
    asked.answers.pop("database", None)
    return folder, asked.answers


def _is_file(source: str) -> bool:
    return not source.startswith(("default", "environment ", "flag "))


class _Asked:
    """Questions for settings, each repeated until its answer is valid; `answers` holds the texts."""

    def __init__(self, answers: dict[str, str]) -> None:
        self.answers = answers

    def for_setting(self, name: str, question: str, default: str = "", *, required: bool = False) -> str:
        default = self.answers.get(name, default)
        while True:
            text = _line(question, default, is_secret=name in setup.SECRETS) or default
            try:
                PARSERS[name](text)
            except ValueError as error:
                say(f"  {error}")
                continue
            if text or not required:
                self.answers[name] = text
                return text
            say("  this value is required")


def _ask_for_proxy(asked: _Asked, *, is_encrypted: bool) -> None:
    if _agrees("Does a reverse proxy (Caddy, nginx) on this machine forward requests to iwts?", default=is_encrypted):
        asked.answers["trusted_proxies"] = "127.0.0.1, ::1"
        return
    asked.for_setting("trusted_proxies", "Addresses of proxies on other machines (leave empty for none)")
    asked.for_setting("listen", "Address and port to listen on", "0.0.0.0:8080")


def _ask_for_backups(asked: _Asked, folder: Path) -> None:
    usual = ROOTS_BACKUPS if setup.is_roots() else folder / "backups"
    if not _agrees("Make daily backups, keeping 7 daily and 4 weekly ones?", default=True):
        asked.answers.pop("backup_dir", None)
        return
    chosen = asked.for_setting("backup_dir", "Backup folder, ideally on another disk", str(usual), required=True)
    asked.answers["backup_dir"] = str(Path(chosen).expanduser().absolute())


def _ask_who_creates(asked: _Asked) -> None:
    question = (
        "Who may create links: anyone, people who know a passphrase, or only the owner (anyone, passphrase, owner)"
    )
    who = asked.for_setting("create", question, "anyone").strip().lower()
    if who != "passphrase":
        for name in ("create_passphrase", "create_passphrase_file"):
            asked.answers.pop(name, None)
    elif not asked.answers.get("create_passphrase_file"):
        asked.for_setting("create_passphrase", "Passphrase (not shown)", required=True)
    if who != "owner":
        asked.answers.pop("home_redirect", None)


def _ask_for_mail(asked: _Asked) -> None:
    asked.for_setting("smtp_host", "Mail server, for example smtp.example.com", required=True)
    security = asked.for_setting("smtp_security", "Encryption: starttls, tls or none", "starttls").strip().lower()
    asked.for_setting("smtp_port", "Port", PORTS[security])
    if security != "none" and asked.for_setting("smtp_user", "User name (leave empty if the server requires none)"):
        if not asked.answers.get("smtp_password_file"):
            asked.for_setting("smtp_password", "Password (not shown)", required=True)
    else:
        for name in ("smtp_user", "smtp_password", "smtp_password_file"):
            asked.answers.pop(name, None)
    asked.for_setting("mail_from", "Sender address", required=True)


def _folder(settings: Config) -> Path:
    """The folder for the server's data, as answered."""
    is_roots = setup.is_roots() and settings.sources["database"] == "default"
    default = setup.DATA if is_roots else settings.stem.absolute().parent
    while True:
        folder = Path(_line("Data folder", str(default)) or default).expanduser().absolute()
        above = next(
            path for path in (folder, *folder.parents) if os.path.lexists(path)
        )  # the nearest one that can be examined
        if above.is_dir() and os.access(above, os.W_OK | os.X_OK):
            return folder
        say(f"  {f'you cannot write to {above}' if above.is_dir() else f'{above} is not a folder'}")


def _agrees(question: str, *, default: bool) -> bool:
    while True:
        answer = _line(f"{question} (y/n)", "y" if default else "n").strip().lower()
        if answer in ("", "y", "yes", "n", "no"):
            return default if not answer else answer.startswith("y")
        say("  answer y or n")


def _line(question: str, default: str, *, is_secret: bool = False) -> str:
    """The answer to a question; empty for Enter. Raises EOFError."""
    known = "kept" if is_secret else default
    prompt = f"{question} [{known}]: " if default else f"{question}: "
    if is_secret and sys.stdin.isatty():
        return getpass.getpass(prompt)
    while True:
        text = common.ask(prompt)
        if not sys.stdin.isatty():  # no one pressed Enter if the answers come from a pipe
            say()
        if text.isprintable():
            return text.strip()
        say("  use printable characters only")
