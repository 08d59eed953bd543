"""What `iwts setup` makes of the answers: a settings file and a systemd unit."""

import contextlib
import getpass
import os
import pwd
import re
import shlex
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Template

from iwts import config
from iwts.config import FILES, SETTINGS
from iwts.errors import IwtsError

UNIT = Path(__file__).parent / "templates" / "setup" / "iwts.service"
SECRETS = {setting.name for setting in SETTINGS if setting.secret}
USER = "iwts"  # of the server, where root sets it up


def settings_file(folder: Path, answers: Mapping[str, str]) -> str:
    """`answers` maps settings to their texts; those that say what holds anyway are left out."""
    defaults = {setting.name: setting.default for setting in SETTINGS}
    given = {name: text for name, text in answers.items() if text != defaults[name]}
    return config.toml({"database": str(folder / "iwts.db"), **given})


def shown(text: str) -> str:
    """A settings file for eyes that may not be its owner's alone."""
    return re.sub(rf"^({'|'.join(SECRETS)}) = .*$", r'\1 = "…"', text, flags=re.MULTILINE)


def user() -> str:
    """Whose server it shall be: ours, but never root's."""
    return USER if os.geteuid() == 0 else getpass.getuser()


def unit(folder: Path) -> str:
    """The systemd unit of a server that keeps its data in `folder`."""
    return Template(UNIT.read_text("utf-8")).substitute(
        user=user(),
        folder=_escaped(str(folder)),
        command=" ".join(_argument(word).replace("$", "$$") for word in _command()),
        writable=_argument(str(folder)),
    )


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _argument(text: str) -> str:
    """As systemd.service(5) wants it quoted, where it need be."""
    text = _escaped(text).replace("\\", r"\\").replace('"', r"\"")
    return f'"{text}"' if re.search(r"[\s\"'\\;]", text) else text


def write(folder: Path, settings: str, service: str) -> None:
    """Put both files into the folder; settings that were there are kept as `iwts.toml.bak`. Raises `IwtsError`."""
    file, unit_file = folder / FILES[0].name, folder / UNIT.name
    try:
        folder.mkdir(mode=0o750, parents=True, exist_ok=True)
        with _written(file, settings, 0o600 if shown(settings) != settings else 0o644) as part:
            with _written(unit_file, service, 0o644) as unit_part:
                unit_part.rename(unit_file)
            if file.exists():
                file.replace(file.with_name(f"{file.name}.bak"))
            part.rename(file)
    except OSError as error:
        raise IwtsError("%(file)s cannot be written (%(reason)s)", file=error.filename, reason=error.strerror) from None


@contextlib.contextmanager
def _written(file: Path, text: str, mode: int) -> Iterator[Path]:
    """A file with that text, to be given the name `file`; it goes if that is not done."""
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(descriptor)
        yield part
    finally:
        part.unlink(missing_ok=True)


def next_steps(folder: Path) -> list[str]:
    """Commands for a shell that start what was set up. Root's server becomes somebody else's first."""
    where, service, command = (shlex.join(words) for words in ([str(folder)], [str(folder / UNIT.name)], _command()))
    install, start, check = f"cp {service} /etc/systemd/system/", "systemctl enable --now iwts", f"{command} check"
    if os.geteuid() != 0:
        return [f"sudo {install}", f"sudo {start}", f"cd {where} && {check}"]
    install = f"chown -R {USER}: {where} && {install}"
    if not _exists(USER):
        install = f"useradd --system --home-dir {where} --shell /usr/sbin/nologin {USER} && {install}"
    return [install, start, f"cd {where} && runuser -u {USER} -- {check}"]


def _command() -> list[str]:
    """How this program is called."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "iwts"]


def _exists(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True
