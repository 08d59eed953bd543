"""The files in `packaging/`, checked without installation; `tests/packaging/install` installs them."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from iwts.front import http
from iwts.front.bounds import USUAL
from iwts.processes import supervisor
from iwts.settings import loading

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
UNIT = PACKAGING / "iwts.service"


def unit(name: str) -> str:
    found = re.search(rf"^{name}=(.*)", UNIT.read_text(), re.MULTILINE)
    assert found
    return found[1]


def test_the_unit_is_hardened() -> None:
    # In tenths: 20 is an exposure of 2.0.
    command = ["systemd-analyze", "security", "--no-pager", "--offline=true", "--threshold=20", UNIT]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-200:]


def test_systemd_accepts_every_line_of_the_unit() -> None:
    done = subprocess.run(["systemd-analyze", "verify", UNIT], capture_output=True, text=True, check=False)
    assert [line for line in done.stderr.splitlines() if "iwts is not executable" not in line] == []


def test_systemd_gives_both_processes_enough_time_to_stop() -> None:
    assert int(unit("TimeoutStopSec")) > 2 * supervisor.PATIENCE


def test_systemd_gives_them_more_memory_than_clients_can_take_and_ends_only_the_one_that_takes_it() -> None:
    held, exports, hashes = USUAL.held >> 20, USUAL.most_exports * 16, 2 * 19
    assert int(unit("MemoryMax").removesuffix("M")) > 4 * (held + exports + hashes)
    assert unit("OOMPolicy") == "continue"
    document = (ROOT / "docs" / "design" / "bounds.md").read_text()
    assert f"`MemoryMax={unit('MemoryMax')}`" in document


def test_the_installed_settings_are_valid_even_the_commented_ones(tmp_path: Path) -> None:
    text = (PACKAGING / "iwts.toml").read_text()
    assert tomllib.loads(text) == {"database": f"/var/lib/{unit('StateDirectory')}/iwts.db"}
    file = tmp_path / "iwts.toml"
    file.write_text(re.sub(r'^#(?=\w+ = ")', "", text, flags=re.MULTILINE).replace("…", "x"))
    assert len(tomllib.loads(file.read_text())) == text.count(' = "')
    assert loading.load({}, {}, file).base_url == "https://link.example.com"


def test_proxies_accept_the_same_sizes_and_close_connections_before_iwts() -> None:
    for name in ("nginx.conf", "Caddyfile"):
        text = (PACKAGING / name).read_text()
        size = re.search(r"(?:client_max_body_size|max_size) (\d+)(?:k|KiB)\b", text)
        idle = re.search(r"keepalive(?:_timeout)? (\d+)s", text)
        assert size, name
        assert idle, name
        assert int(size[1]) * 1024 == http.MAX_BODY
        assert int(idle[1]) < USUAL.idle


@pytest.mark.parametrize("name", ["Dockerfile", "cluster.Dockerfile"])
def test_hadolint_accepts_the_dockerfile(name: str) -> None:
    hadolint = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([hadolint, PACKAGING / name], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_dockerfile_uses_the_archive_that_the_makefile_builds() -> None:
    taken = re.findall(r"^(?:ADD|COPY) (\S+) ", (PACKAGING / "Dockerfile").read_text(), re.MULTILINE)
    tarball = re.search(r"^ARCHIVE = (.*)", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert tarball
    assert taken == [tarball[1].replace("$(VERSION)", "$VERSION")]
    assert (ROOT / ".dockerignore").read_text() == "*\n!dist/*.tar.xz\n"


def test_shellcheck_accepts_the_scripts() -> None:
    scripts = [
        file for folder in (PACKAGING, ROOT / ".ci", ROOT / "tests") for file in folder.rglob("*") if is_script(file)
    ]
    assert len(scripts) >= 6
    done = subprocess.run(["shellcheck", *scripts], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def is_script(file: Path) -> bool:
    return file.is_file() and bool(re.match(rb"#!.*sh\b", file.read_bytes()[:30]))
