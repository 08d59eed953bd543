"""The files that `iwts setup` writes from the answers: settings and systemd units."""

import contextlib
import getpass
import os
import pwd
import re
import shlex
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from iwts.settings import file as settings_file
from iwts.settings.config import SETTINGS
from iwts.settings.loading import FILES
from iwts.storage import files, folders

# The bundled unit, its place in a package, the folder for an owner's own units, and setup's drop-in in that folder.
UNIT = Path(__file__).parents[2] / "packaging" / "iwts.service"
PACKAGED = Path("/usr/lib/systemd/system/iwts.service")
SYSTEMD = Path("/etc/systemd/system")
DROP_IN = "iwts.service.d/setup.conf"
USER = "iwts"  # of the unit
DATA = Path("/var/lib/iwts")  # the unit's data folder

SECRETS = {setting.name for setting in SETTINGS if setting.secret}


def is_roots() -> bool:
    """Whether setup runs as root; the server then gets its own user."""
    return os.geteuid() == 0


def settings_path(folder: Path) -> Path:
    """The settings file for a server with its data in `folder`."""
    here, everywhere = FILES
    return everywhere if is_roots() and folder == DATA else folder / here


def units_folder(file: Path) -> Path:
    """The folder for the units of a server with this settings file: its own.

    Root's are for root to copy to systemd's folder. Where another user could replace them or add others first, they go
    to the folder in /etc.
    """
    folder = file.parent
    are_owned = (path.stat().st_uid for path in (folder, *folder.parents) if path.exists())
    return FILES[1].parent if is_roots() and any(are_owned) else folder


def settings(folder: Path, answers: Mapping[str, str]) -> str:
    """The text of a settings file. `answers` maps names to texts; those equal to the default are left out."""
    defaults = {setting.name: setting.default for setting in SETTINGS}
    given = {name: text for name, text in answers.items() if text != defaults[name]}
    return settings_file.write({"database": str(folder / "iwts.db"), **given})


def shown(text: str) -> str:
    """The text of a settings file with its secrets hidden, for display."""
    return re.sub(rf"^({'|'.join(SECRETS)}) = .*$", r'\1 = "…"', text, flags=re.MULTILINE)


def units(folder: Path, backups: str) -> dict[str, str]:
    """The files that systemd needs, by names below `SYSTEMD`.

    These are the unit, unless a package has installed it, and a drop-in with the differences for a server that keeps
    its data in `folder`.
    """
    texts = {} if PACKAGED.exists() else {UNIT.name: UNIT.read_text("utf-8")}
    differences = list(_differences(folder, backups))
    if differences or (SYSTEMD / DROP_IN).exists():  # replaces an earlier drop-in
        head = "# Written by iwts setup: differences from iwts.service on this server."
        texts[DROP_IN] = "\n".join([head, "[Service]", *differences, ""])
    return texts


def _differences(folder: Path, backups: str) -> Iterator[str]:
    """Lines of a drop-in. A line without a value resets the unit's; ReadWritePaths adds to it."""
    if (called := _called()) != ["iwts"]:
        yield "ExecStart="
        yield f"ExecStart={' '.join(_argument(word).replace('$', '$$') for word in called)} serve"
    if not is_roots():
        yield f"User={getpass.getuser()}"
        yield "Group="
        yield "ProtectHome=read-only"
    if settings_path(folder) != FILES[1]:
        yield f"WorkingDirectory={_escaped(str(folder))}"
    if folder != DATA:
        yield "StateDirectory="
        yield f"ReadWritePaths={_argument(str(folder))}"
    if not _is_usual(backups):
        yield f"ReadWritePaths={_argument(f'-{backups}')}"  # visitors are served while that disk is away


def _is_usual(backups: str) -> bool:
    """Whether the unmodified unit lets the server write to the backup folder."""
    (usual,) = re.findall("^ReadWritePaths=(.*)$", UNIT.read_text("utf-8"), re.MULTILINE)
    return not backups or any(Path(backups).is_relative_to(folder.lstrip("-")) for folder in usual.split())


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _argument(text: str) -> str:
    """An argument, quoted where systemd.service(5) requires it."""
    text = _escaped(text).replace("\\", r"\\").replace('"', r"\"")
    return f'"{text}"' if re.search(r"[\s\"'\\;]", text) else text


def write(file: Path, text: str, units: Mapping[str, str]) -> None:
    """Write the settings and the units. Raises `IwtsError` or OSError.

    An existing settings file is kept as `….bak`.
    """
    mode = 0o640 if is_roots() else 0o600 if shown(text) != text else 0o644
    with _filled(file, text, mode) as descriptor:
        if is_roots() and _exists(USER):
            os.fchown(descriptor, -1, pwd.getpwnam(USER).pw_gid)
        for name, its_text in units.items():
            with _filled(units_folder(file) / name, its_text, 0o644):
                pass
        files.keep_old(file)


@contextlib.contextmanager
def _filled(file: Path, text: str, mode: int) -> Iterator[int]:
    """Write a file that gets its name at the end of the block; yield its descriptor."""
    with folders.opened(file.parent, make=True), files.writing(file) as out:
        out.write(text.encode())
        os.fchmod(out.fileno(), mode)
        yield out.fileno()


def next_steps(folder: Path, backups: str, units: Iterable[str]) -> list[str]:
    """Shell commands that start the new set-up, with sudo if the owner used it. `units` are the files written."""
    file = settings_path(folder)
    folders = shlex.join([str(folder), *([backups] if backups else [])])
    start = ["systemctl restart iwts"]  # it may run already
    if written := [str(units_folder(file) / name.partition("/")[0]) for name in units]:
        start = [f"cp -r {shlex.join(written)} {SYSTEMD}/", "systemctl enable iwts", *start]
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
    """The command that runs this program here."""
    return [sys.executable] if _is_executable() else [sys.executable, "-m", "iwts"]


def _called() -> list[str]:
    """The command for the unit: only the name, if iwts is or will be installed in a program folder."""
    return ["iwts"] if is_roots() and (_is_installed() or _is_to_install()) else _command()


def _is_executable() -> bool:
    return bool(getattr(sys, "frozen", False))


def _is_installed() -> bool:
    found = shutil.which("iwts")
    return bool(found) and os.path.samefile(str(found), sys.executable)


def _is_to_install() -> bool:
    """Whether this is the one-file executable, which can be copied, and is not in a program folder yet."""
    is_one_file = _is_executable() and not (Path(sys.executable).parent / "_internal").is_dir()
    return is_one_file and not _is_installed()


def _exists(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True
