"""What `iwts setup` makes of the answers: a settings file and a systemd unit."""

import getpass
import os
import pwd
import re
import shlex
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from iwts.settings import file as settings_file
from iwts.settings.config import FILES, SETTINGS
from iwts.storage import files

# The unit that comes with the program, and where a package has put it.
UNIT = Path(__file__).parents[2] / "packaging" / "iwts.service"
PACKAGED = Path("/usr/lib/systemd/system/iwts.service")
USER = "iwts"  # of the unit, and where it keeps its data
DATA = Path("/var/lib/iwts")

SECRETS = {setting.name for setting in SETTINGS if setting.secret}


def is_roots() -> bool:
    """Whether the server shall have a user of its own."""
    return os.geteuid() == 0


def settings_path(folder: Path) -> Path:
    """Where the settings of a server belong that keeps its data in `folder`."""
    here, everywhere = FILES
    return everywhere if is_roots() and folder == DATA else folder / here


def settings(folder: Path, answers: Mapping[str, str]) -> str:
    """`answers` maps settings to their texts; those that say what holds anyway are left out."""
    defaults = {setting.name: setting.default for setting in SETTINGS}
    given = {name: text for name, text in answers.items() if text != defaults[name]}
    return settings_file.write({"database": str(folder / "iwts.db"), **given})


def shown(text: str) -> str:
    """A settings file for eyes that may not be its owner's alone."""
    return re.sub(rf"^({'|'.join(SECRETS)}) = .*$", r'\1 = "…"', text, flags=re.MULTILINE)


def unit(folder: Path, backups: str) -> str:
    """The systemd unit of a server that keeps its data in `folder`; the package's own where that will do, empty."""
    if is_roots() and folder == DATA and PACKAGED.exists() and _is_usual(backups):
        return ""
    text = UNIT.read_text("utf-8")
    more = ""
    if folder != DATA:
        text = re.sub(r"StateDirectory.*\n", "", text)
        more = f"ReadWritePaths={_argument(str(folder))}\n"
        text = text.replace("UMask=", f"WorkingDirectory={_escaped(str(folder))}\nUMask=")
    if not _is_usual(backups):
        more += f"ReadWritePaths={_argument(f'-{backups}')}\n"  # visitors are served while that disk is away
    if not is_roots():
        text = text.replace(f"User={USER}\nGroup={USER}\n", f"User={getpass.getuser()}\n")
        text = text.replace("ProtectHome=yes\n", "ProtectHome=read-only\n")
    command = " ".join(_argument(word).replace("$", "$$") for word in _called())
    text = re.sub(r"# From /usr.*\n", "", text).replace("ExecStart=iwts ", f"ExecStart={command} ")
    return text.replace("UMask=", f"{more}UMask=")


def _is_usual(backups: str) -> bool:
    """Whether the unit lets the server write there as it is."""
    (usual,) = re.findall("^ReadWritePaths=(.*)$", UNIT.read_text("utf-8"), re.MULTILINE)
    return not backups or any(Path(backups).is_relative_to(folder.lstrip("-")) for folder in usual.split())


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _argument(text: str) -> str:
    """As systemd.service(5) wants it quoted, where it need be."""
    text = _escaped(text).replace("\\", r"\\").replace('"', r"\"")
    return f'"{text}"' if re.search(r"[\s\"'\\;]", text) else text


def write(file: Path, text: str, service: str) -> None:
    """Write the settings and, unless it is empty, the unit beside them; settings that were there are kept as `….bak`.
    Raises `IwtsError` or OSError."""
    mode = 0o640 if is_roots() else 0o600 if shown(text) != text else 0o644
    file.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    with files.part(file) as part:
        _fill(part, text, mode)
        if is_roots() and _exists(USER):
            shutil.chown(part, group=USER)
        if service:
            with files.part(file.with_name(UNIT.name)) as unit_part:
                _fill(unit_part, service, 0o644)
                files.put(unit_part, file.with_name(UNIT.name))
        if file.exists():
            file.replace(file.with_name(f"{file.name}.bak"))
        files.put(part, file)


def _fill(part: Path, text: str, mode: int) -> None:
    part.write_text(text, "utf-8")
    part.chmod(mode)


def next_steps(folder: Path, backups: str, service: str) -> list[str]:
    """Commands that start what was set up, for the shell of whom we were called by: maybe with sudo."""
    file = settings_path(folder)
    folders = shlex.join([str(folder), *([backups] if backups else [])])
    start = ["systemctl restart iwts"]  # it may run already
    if service:
        copy = f"cp {shlex.quote(str(file.with_name(UNIT.name)))} /etc/systemd/system/"
        start = [copy, "systemctl enable iwts", *start]
    check = f"{shlex.join(_called())} check"
    if file != FILES[1]:
        check += f" --config {shlex.quote(str(file))}"
    if not is_roots():
        return [f"mkdir -p {folders}", *(f"sudo {step}" for step in start), check]
    steps = []
    if not _exists(USER):
        steps.append(f"useradd --system --home-dir {DATA} --shell /usr/sbin/nologin {USER}")
        steps.append(f"chgrp {USER} {shlex.quote(str(file))}")
    if _is_to_install():
        steps.append(f"install -m 755 {shlex.quote(sys.executable)} /usr/local/bin/iwts")
    steps += [f"install -d -o {USER} -g {USER} -m 700 {folders}", *start]
    if "SUDO_USER" not in os.environ:
        return [*steps, f"runuser -u {USER} -- {check}"]
    return [*(f"sudo {step}" for step in steps), f"sudo -u {USER} {check}"]


def _command() -> list[str]:
    """How this program is called here."""
    return [sys.executable] if _is_executable() else [sys.executable, "-m", "iwts"]


def _called() -> list[str]:
    """… and by the unit: by its name alone, if it is or shall be where programs are."""
    return ["iwts"] if is_roots() and (_is_installed() or _is_to_install()) else _command()


def _is_executable() -> bool:
    return bool(getattr(sys, "frozen", False))


def _is_installed() -> bool:
    found = shutil.which("iwts")
    return bool(found) and os.path.samefile(str(found), sys.executable)


def _is_to_install() -> bool:
    """Whether it is the executable of one file, which can be copied, and is not where programs are."""
    is_one_file = _is_executable() and not (Path(sys.executable).parent / "_internal").is_dir()
    return is_one_file and not _is_installed()


def _exists(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True
