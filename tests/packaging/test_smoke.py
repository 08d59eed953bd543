"""The source or the built program, started in an empty folder with an empty environment.

pytest tests/packaging/test_smoke.py --executable dist/iwts    # make smoke
"""

import html
import json
import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from iwts import i18n
from tests.conftest import free_address, in_environment
from tests.drawing.test_qr import code_in
from tests.patience import PATIENCE, eventually
from tests.postgres import Postgres
from tests.visitor import Visitor
from tests.web.links.test_poster import lines

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
SOURCE = Path(sys.executable).with_name("iwts")
EGYPT = "41.32.0.1"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    executables = [Path(path).absolute() for path in metafunc.config.getoption("executable") or [SOURCE]]
    metafunc.parametrize("executable", executables, ids=lambda path: path.parent.name, scope="module")


@dataclass
class Program:
    """`iwts` in a separate folder; `environ` is its whole environment."""

    executable: Path
    folder: Path
    environ: dict[str, str] = field(default_factory=dict)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [self.executable, *arguments]
        return subprocess.run(command, cwd=self.folder, env=self.environ, capture_output=True, text=True, check=False)

    def told(self, *arguments: str) -> str:
        """The output of a command that must succeed."""
        done = self.run(*arguments)
        assert (done.returncode, done.stderr) == (0, ""), arguments
        return done.stdout

    def serve(self, **settings: str) -> "Served":
        return Served(self, settings)


class Served:
    """A server, and a visitor from Egypt behind a trusted proxy. Both end with the block."""

    def __init__(self, program: Program, settings: dict[str, str]) -> None:
        address = free_address()
        self.url = f"http://{address}"
        self.visitor = Visitor(address.port, address=EGYPT)
        self.process = subprocess.Popen(
            [program.executable, "serve", "--listen", str(address)],
            cwd=program.folder,
            env={**program.environ, **in_environment(trusted_proxies="127.0.0.1", **settings)},
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> "Served":
        assert self.process.stdout
        assert "listens on" in self.process.stdout.readline()
        return self

    def __exit__(self, *error: object) -> None:
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(PATIENCE)
        assert self.process.stdout
        self.process.stdout.close()
        assert status == 0


@pytest.fixture
def program(executable: Path, tmp_path: Path) -> Program:
    return Program(executable, tmp_path)


@pytest.fixture(scope="module")
def served(executable: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for most tests, with a link created on its page and one visit."""
    with Program(executable, tmp_path_factory.mktemp("served")).serve(limit_bots="1/hour") as server:
        made = server.visitor.fill("/", {"phone": "+14155550132", "slug": "nour", "message": "Hi 👋"})
        assert made.status == 303
        visit = server.visitor.another().get("/nour?c=ig")
        assert (visit.status, visit.location) == (302, "https://wa.me/14155550132?text=Hi%20%F0%9F%91%8B")
        yield server


@pytest.mark.parametrize("code", i18n.NAMES)
def test_each_language_has_pages_names_and_times(served: Served, code: str) -> None:
    language = i18n.language(code)
    for path in ("/", "/my", "/manage/nour", "/privacy"):
        page = served.visitor.get(f"{path}?lang={code}")
        assert page.status == 200
        assert f'<html lang="{code}" dir="{language.dir}"' in page.text
        assert language.gettext("Skip to content") in html.unescape(page.text)
    for zone in ("Africa/Cairo", "America/New_York"):
        stats = html.unescape(served.visitor.get(f"/stats/nour?range=all&tz={zone}&lang={code}").text)
        assert language.country("EG") in stats
        assert language.place(ZoneInfo(zone)) in stats
    robot = served.visitor.another()
    robot.agent = "curl/8"
    refused = [robot.get("/nour", Accept_Language=code) for _ in range(2)][-1]
    assert refused.status == 429
    assert language.wait(int(refused.headers["Retry-After"])) in refused.text


def test_a_visit_appears_in_the_statistics_with_its_country(served: Served) -> None:
    summary = served.visitor.get("/stats/nour/summary.json?range=all").json()
    assert (summary["by"]["country"], summary["by"]["campaign"]) == ({"EG": 1}, {"ig": 1})


@pytest.mark.parametrize("file", ["qr.svg", "qr.png", "qr.pdf"])
def test_a_code_reads_as_its_link(served: Served, file: str) -> None:
    assert code_in(served.visitor.get(f"/nour/{file}")) == f"{served.url}/nour"


def test_a_poster_shows_the_given_name(served: Served) -> None:
    poster = served.visitor.get("/manage/nour/poster?paper=cards&name=Nour")
    assert lines(poster, "name") == ["Nour"] * 4


def test_a_number_is_written_as_its_country_does(served: Served) -> None:
    answer = served.visitor.post("/create/phone", {"phone": "03023125118", "country": "DE"})
    assert answer.json() == {"phone": "+49 30 23125118", "country": "DE"}


def test_version_shows_components_and_requirements(program: Program) -> None:
    told = json.loads(program.told("version", "--json"))
    made_of = [f"iwts {told['iwts']}", f"Python {told['python']}", f"SQLite {told['sqlite']}"]
    made_of.append(f"country database {told['country_file']}")
    made_of.append("redirects compiled" if told["compiled"] else "redirects interpreted")
    if needs := told["needs"]:
        made_of.append(f"requires Linux on x86_64 with glibc {needs['glibc']} or newer")
    assert bool(needs) == told["compiled"] == (program.executable != SOURCE)
    assert program.told("version").splitlines() == made_of
    assert [int(part) for part in told["sqlite"].split(".")] >= [3, 51, 3]


def components(program: Program) -> dict[str, dict[str, Any]]:
    """The components in the SBOM by type of package."""
    found: dict[str, dict[str, Any]] = {}
    for component in json.loads(program.told("version", "--sbom"))["components"]:
        kind = component["purl"].removeprefix("pkg:").split("/")[0]
        found.setdefault(kind, {})[component["name"]] = component
    return found


def noticed(heading: str) -> set[str]:
    """The names in a table of NOTICE."""
    section = (ROOT / "NOTICE").read_text().partition(f"{heading}\n---")[2].partition("\n\n  package ")[2]
    return {line.split()[0].lower() for line in section.partition("\n\n")[0].splitlines()[1:]}


def test_notice_names_every_bundled_component_and_its_licence_is_included(program: Program) -> None:
    if program.executable == SOURCE:
        for flag in ("--sbom", "--licenses"):
            done = program.run("version", flag)
            assert (done.returncode, done.stdout) == (2, "")
            assert done.stderr.startswith("iwts: only the executable contains")
        return
    bundled = components(program)
    assert set(bundled["pypi"]) == noticed("Python packages in the executable")
    libraries = {name.removesuffix("t64") for name in bundled["deb"]}  # of a newer Debian
    assert libraries <= noticed("Libraries in the executable")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert {re.split(r"[<>=;]", wanted)[0].lower() for wanted in project["dependencies"]} <= set(bundled["pypi"])
    texts = program.told("version", "--licenses")
    for name in ("LICENSE", "NOTICE", *(f"{name}.txt" for kind in bundled.values() for name in kind)):
        assert f"licenses/{name}\n====" in texts


@pytest.fixture
def loads(program: Program, tmp_path: Path) -> Callable[[str], bool]:
    """Tell whether any process of the program has loaded a library."""
    program.environ |= {"LD_DEBUG": "files", "LD_DEBUG_OUTPUT": str(tmp_path / "loaded")}
    return lambda name: any(f"/{name}.so" in file.read_text() for file in tmp_path.glob("loaded.*"))


def test_a_database_in_postgresql_works(program: Program, loads: Callable[[str], bool], postgres: Postgres) -> None:
    with postgres.empty() as address:
        program.environ |= in_environment(database=address)
        program.told("links", "add", "+14155550132", "--slug", "nour")
        with program.serve() as server:
            made = server.visitor.fill("/", {"phone": "+14155550199", "slug": "rosa"})
            assert made.status == 303
            eventually(lambda: server.visitor.get("/rosa").status == 302)  # within a second
            assert server.visitor.get("/nour").location == "https://wa.me/14155550132"
        assert [link["slug"] for link in json.loads(program.told("links", "list", "--json"))["links"]] == [
            "rosa",
            "nour",
        ]
        counted = postgres.sql("SELECT count(*) FROM visit", database=address.rpartition("/")[2])
        assert counted == [(2,)]
    assert loads("libpq")


def test_nothing_of_postgresql_is_loaded_for_sqlite(program: Program, loads: Callable[[str], bool]) -> None:
    program.told("version")
    program.told("links", "add", "+14155550132", "--slug", "nour")
    with program.serve() as server:
        assert server.visitor.get("/nour").status == 302
        assert server.visitor.get("/").status == 200
    assert loads("libssl")
    assert not loads("libpq")


def test_one_line_says_how_to_install_what_postgresql_needs(program: Program, tmp_path: Path) -> None:
    (tmp_path / "libpq.so.5").touch()  # not a library
    program.environ |= {"LD_LIBRARY_PATH": str(tmp_path)}
    done = program.run("links", "list", "--database", "postgresql://iwts@db.example.com/iwts")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert re.search(r"needs libpq \(.*libpq\.so\.5.*\); install it with: sudo apt install libpq5$", done.stderr)


def test_a_backup_of_a_running_server_works_after_restoration(program: Program, tmp_path: Path) -> None:
    program.told("links", "add", "+14155550132", "--slug", "nour")
    with program.serve() as server:
        assert server.visitor.get("/nour").status == 302
        assert program.told("backup", "saved.db").startswith("Backed up to saved.db: ")
    elsewhere = Program(program.executable, tmp_path / "elsewhere")
    elsewhere.folder.mkdir()
    elsewhere.told("restore", "../saved.db")
    with elsewhere.serve() as server:
        assert server.visitor.get("/nour").location == "https://wa.me/14155550132"
        assert elsewhere.run("restore", "../saved.db").returncode == 2


def test_nothing_is_left_behind(program: Program, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    program.environ["TMPDIR"] = str(temporary)
    with program.serve() as server:
        assert server.visitor.get("/").status == 200
        assert list(temporary.iterdir())
    assert not list(temporary.iterdir())
    assert {path.name for path in tmp_path.iterdir()} - {temporary.name} <= {
        "iwts.db",
        "iwts.db.lock",
        "iwts.db.spill",
    }
