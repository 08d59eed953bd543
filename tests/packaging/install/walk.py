"""The commands from the owners' documents, run on a clean Debian.

systemd, apt and sudo are the real ones. Only Docker's engine is missing, so its commands do not run here.
tests/test_documented_commands.py reads in this source which sections run here.
"""

import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from iwts import __version__
from tests.documents import blocks, commands
from tests.packaging.install.machine import ROOT, Machine
from tests.visitor import PHONE

pytestmark = pytest.mark.timeout(1800)  # a Debian is made, and started again and again

DIST = ROOT / "dist"
TARBALL = DIST / f"iwts-{__version__}-linux-x86_64.tar.xz"
PACKAGE = DIST / f"iwts_{__version__}_amd64.deb"


INSTALL, FIRST_LINKS = commands("docs/install.md", "Debian and Ubuntu")
REMOVE, PURGE = commands("docs/install.md", "Removal")


@pytest.fixture
def machine() -> Iterator[Machine]:
    machine = Machine()
    yield machine
    machine.close()


def visit(machine: Machine, path: str) -> str:
    """The redirect target of a visitor with a phone."""
    return machine.run(f"curl -sS -o /dev/null -w '%{{redirect_url}}' -A '{PHONE}' http://127.0.0.1:8080{path}")


def is_kept(machine: Machine) -> bool:
    """Whether the settings, the link and its visit are still there."""
    link = json.loads(machine.run("sudo -u iwts iwts links show nour --json"))
    stats = json.loads(machine.run("sudo -u iwts iwts stats nour --json"))
    assert (link["url"], stats["visits"]) == ("https://link.example.com/nour", 1)
    return True


def next_steps(machine: Machine, setup: str, *answers: str) -> list[str]:
    """The commands that `iwts setup` lists."""
    printed = machine.run(f"printf '%s\\n' {shlex.join(answers)} | {setup}")
    return re.findall("^    (.*)$", printed.partition("Now run:")[2], re.MULTILINE)


def newer(tmp_path: Path) -> Path:
    """A package of a later version, with the same program and other comments in its settings file."""
    tarball = tmp_path / "iwts-99.0-linux-x86_64.tar.xz"
    tarball.symlink_to(TARBALL)
    for name in ("packaging", "docs", "README.md", "CHANGELOG.md", "LICENSE", "NOTICE"):
        copied = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copied(ROOT / name, tmp_path / name)
    settings = tmp_path / "packaging/iwts.toml"
    settings.write_text(settings.read_text() + "# new\n")
    subprocess.run([tmp_path / "packaging/deb", tarball], cwd=tmp_path, check=True)
    return tmp_path / "dist/iwts_99.0_amd64.deb"


def test_the_package_is_installed_upgraded_removed_and_purged(machine: Machine, tmp_path: Path) -> None:
    shutil.copy(PACKAGE, machine.home)
    assert machine.run(INSTALL).endswith("\nok\n")
    assert "https://link.example.com/m/" in machine.run(FIRST_LINKS)
    assert visit(machine, "/nour") == "https://wa.me/14155550132"
    assert is_kept(machine)
    shown = machine.run("cd /tmp; sudo -u iwts iwts config | grep ^database").split(maxsplit=2)
    assert shown[:2] == ["database", "/var/lib/iwts/iwts.db"]
    assert shown[2].startswith("(/etc/iwts/iwts.toml line ")
    refused = machine.try_("iwts links list")
    assert refused.returncode == 2
    assert refused.stderr.endswith("sudo -u iwts\n")

    # Root's commands leave nothing that the server cannot write.
    machine.run("sudo systemctl stop iwts; sudo rm /var/lib/iwts/iwts.db.spill; sudo iwts links disable nour")
    machine.run("sudo iwts links enable nour; sudo systemctl start iwts")
    assert machine.run("sudo find /var/lib/iwts ! -user iwts") == ""
    assert machine.run("sudo stat -c '%a %U' /var/lib/iwts /var/lib/iwts/iwts.db") == "700 iwts\n600 iwts\n"

    first = machine.run("systemctl show iwts -p MainPID")
    machine.home.joinpath(PACKAGE.name).unlink()
    shutil.copy(newer(tmp_path), machine.home)
    (upgrade,) = commands("docs/operate.md", "Upgrades")
    machine.run(upgrade)
    assert machine.run("dpkg-query -W -f '${Version}' iwts") == "99.0-1"
    assert machine.run("systemctl show iwts -p MainPID") != first
    assert is_kept(machine)
    machine.run("sudo -u iwts iwts health")

    # With an error in the settings the server does not start, but the package is installed.
    machine.run(
        "echo nonsense = 1 | sudo tee -a /etc/iwts/iwts.toml; sudo apt install -y --reinstall ./iwts_*_amd64.deb"
    )
    machine.run("sudo sed -i /nonsense/d /etc/iwts/iwts.toml; sudo systemctl restart iwts; sudo dpkg --audit")

    machine.run(REMOVE)
    assert machine.try_("systemctl is-active iwts").returncode != 0
    machine.run("sudo test -s /var/lib/iwts/iwts.db; test -e /etc/iwts/iwts.toml; ! test -e /usr/lib/iwts")
    machine.run("sudo apt install -y ./iwts_*_amd64.deb")
    assert is_kept(machine)
    machine.run("systemctl is-active iwts")

    machine.run("sudo mkdir /srv/backups")
    machine.run(PURGE)
    machine.run("! test -e /var/lib/iwts; ! test -e /etc/iwts; test -d /srv/backups; ! systemctl cat iwts")


def test_the_package_installs_documents_a_man_page_and_completions(machine: Machine) -> None:
    shutil.copy(PACKAGE, machine.home)
    machine.run(INSTALL)
    machine.run("test -s /usr/share/doc/iwts/README.md; test -s /usr/share/doc/iwts/docs/settings.md")
    assert "links add NUMBER" in machine.run("zcat /usr/share/man/man1/iwts.1.gz")
    assert machine.run("bash -c '. /usr/share/bash-completion/completions/iwts; complete -p iwts'").endswith(" iwts\n")
    for name in ("zsh/vendor-completions/_iwts", "fish/vendor_completions.d/iwts.fish"):
        assert "dry-run" in machine.run(f"cat /usr/share/{name}")


def test_the_readme_installs_a_server_that_its_owner_operates(machine: Machine) -> None:
    shutil.copy(PACKAGE, machine.home)
    (install,) = commands("README.md", "Installation")
    assert machine.run(install).endswith("\nok\n")
    machine.run(FIRST_LINKS)
    visit(machine, "/nour")

    health, check = commands("docs/operate.md", "Health checks")
    assert machine.run(health) == "ok\n"
    found = machine.try_(check).stdout  # an error, as this machine has no name that others know
    assert set(re.findall("^error +(\\w+)", found, re.MULTILINE)) == {"base_url"}, found
    (reload,) = commands("docs/operate.md", "Reloading the settings")
    machine.run(reload)
    (messages,) = commands("docs/operate.md", "Messages and reports")
    machine.run(messages)

    backup, daily = [*commands("docs/operate.md", "Backups"), *commands("docs/operate.md", "Daily backups")]
    machine.run("sudo mkdir -p /media/stick /mnt/disk")
    machine.run(backup)
    machine.run("cd /media/stick; sudo mv iwts-*.db iwts-2026-11-22-120000.db")
    machine.run(daily)
    machine.run("until sudo ls /mnt/disk/iwts | grep '\\.db$'; do sleep 0.1; done")

    machine.run("sudo -u iwts iwts links delete nour --yes")
    (restore,) = commands("docs/operate.md", "Restoring a backup")
    machine.run(agreed(restore))
    assert is_kept(machine)
    machine.run("sudo iwts backup /var/lib/iwts/iwts.db.schema-1; sudo -u iwts iwts links delete nour --yes")
    (back,) = commands("docs/operate.md", "Going back to an older version")
    machine.run(agreed(back))
    assert is_kept(machine)
    (put_back,) = commands("docs/operate.md", "A missing database")
    rescued = "/var/lib/iwts/iwts.db.rescued"
    machine.run(f"sudo rm /var/lib/iwts/iwts.db; until sudo test -e {rescued}; do sleep 0.1; done")
    machine.run(put_back)
    assert is_kept(machine)
    machine.run("sudo -u iwts iwts health")


def agreed(script: str) -> str:
    """The commands, with yes as the answer to each question."""
    return f"yes | {{\n{script}}}"


def test_the_executable_is_installed_on_any_linux(machine: Machine) -> None:
    for file in (DIST / "iwts", ROOT / "packaging/iwts.service"):
        shutil.copy(file, machine.home)
    by_hand, newer_version = commands("docs/install.md", "Installation by hand")
    machine.run(by_hand)
    assert machine.run("sudo -u iwts iwts health") == "ok\n"
    machine.run("sudo -u iwts iwts links add +14155550132 --slug nour")
    assert visit(machine, "/nour") == "https://wa.me/14155550132"
    assert is_kept(machine)
    machine.run(newer_version)
    assert machine.run("sudo -u iwts iwts health") == "ok\n"
    machine.run("sudo systemctl reload iwts; sudo systemctl stop iwts")
    assert machine.run("systemctl show iwts -p Result") == "Result=success\n"


def test_setup_installs_the_executable_on_any_linux(machine: Machine) -> None:
    shutil.copy(DIST / "iwts", machine.home)
    (setup,) = commands("docs/install.md", "Any Linux with systemd")
    # A proxy, the folder, backups and their folder, no mails, no address, anyone creates.
    *install, check = next_steps(machine, setup, "https://link.example.com", *[""] * 8)
    machine.run("\n".join(install), "root")
    machine.run("sudo -u iwts iwts links add +14155550132 --slug nour")
    assert visit(machine, "/nour") == "https://wa.me/14155550132"
    assert is_kept(machine)
    machine.run("until sudo ls /var/backups/iwts | grep '\\.db$'; do sleep 0.1; done")
    found = machine.try_(check, "root").stdout
    assert re.findall("^(?:warning|error) +(\\w+)", found, re.MULTILINE) == ["create", "base_url"], found


def test_setup_adds_a_drop_in_to_the_packages_unit(machine: Machine) -> None:
    shutil.copy(PACKAGE, machine.home)
    machine.run(INSTALL)
    shown = "systemctl show iwts -p WorkingDirectory -p ReadWritePaths"
    # The folder, backups and their folder: outside of the folders that the unit lets it write to.
    answers = ("https://link.example.com", "", "/data/iwts", "", "/data/backups", "", "", "", "")
    *install, check = next_steps(machine, "sudo iwts setup", *answers)
    machine.run("\n".join(install), "root")
    assert machine.run("sudo -u iwts iwts health --config /data/iwts/iwts.toml") == "ok\n"
    machine.run("until sudo ls /data/backups | grep '\\.db$'; do sleep 0.1; done; sudo test -s /data/iwts/iwts.db")
    assert set(machine.run(shown).splitlines()) == {
        "WorkingDirectory=/data/iwts",
        "ReadWritePaths=-/var/backups -/mnt -/media -/srv /data/iwts -/data/backups",
    }
    machine.run("! test -e /etc/systemd/system/iwts.service")
    assert re.findall("^(?:warning|error) +(\\w+)", machine.try_(check, "root").stdout, re.MULTILINE) == [
        "create",
        "base_url",
    ]

    # And back, so that the unit alone is enough.
    *install, _ = next_steps(machine, "sudo iwts setup", *[""] * 8, "y")
    machine.run("\n".join(install), "root")
    assert machine.run("sudo -u iwts iwts health") == "ok\n"
    assert "/data" not in machine.run(shown)


def test_caddy_speaks_https_for_the_package(machine: Machine) -> None:
    shutil.copy(PACKAGE, machine.home)
    machine.run(INSTALL)
    (caddy,) = commands("docs/https.md", "Caddy")
    machine.run(caddy)
    # No authority is in reach for a certificate, so only the redirect to HTTPS can be tested.
    asked = "curl -sS -o /dev/null -w '%{redirect_url}' --connect-to ::127.0.0.1 http://link.example.com/nour"
    assert machine.run(asked) == "https://link.example.com/nour"


def test_port_80_needs_the_documented_drop_in(machine: Machine) -> None:
    shutil.copy(PACKAGE, machine.home)
    machine.run(INSTALL)
    (restart,) = commands("docs/https.md", "Plain HTTP")
    (drop_in,) = [block.text for block in blocks("docs/https.md") if block.language == "ini"]
    folder = machine.folder / "etc/systemd/system/iwts.service.d"
    folder.mkdir()
    (folder / "override.conf").write_text(drop_in)  # as `systemctl edit` does with an editor
    machine.run("""echo 'listen = "0.0.0.0:80"' | sudo tee -a /etc/iwts/iwts.toml""")
    machine.run("sudo systemctl daemon-reload")
    machine.run(restart)
    assert machine.run("sudo -u iwts iwts health") == "ok\n"


def test_the_same_tarball_makes_the_same_package(tmp_path: Path) -> None:
    again = tmp_path / TARBALL.name
    again.symlink_to(TARBALL)
    subprocess.run([ROOT / "packaging/deb", again], cwd=tmp_path, check=True)
    assert (tmp_path / "dist" / PACKAGE.name).read_bytes() == PACKAGE.read_bytes()


def test_lintian_accepts_the_package() -> None:
    done = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", PACKAGE], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
