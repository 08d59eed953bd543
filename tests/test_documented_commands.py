"""Every command in a document runs: here in an empty folder, or on a clean Debian (tests/packaging/install/walk.py)."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import free_address
from tests.documents import DOCUMENTS, ROOT, Block, blocks, commands
from tests.packaging.install import walk
from tests.patience import PATIENCE

pytestmark = pytest.mark.slow

BIN = Path(sys.executable).parent
(TABLE,) = [block.text for block in blocks("docs/import.md") if block.language == "csv"]
POSTGRESQL = "postgresql://iwts@127.0.0.1/iwts"  # in documents
CHAT = "https://wa.me/14155550132?text=Hello"

# The server of `iwts serve` ends as soon as it answers.
SERVE = 'iwts serve{flags} & until iwts health; do sleep 0.1; done; kill "$!"; wait "$!"\n'


def nothing(_folder: Path) -> None:
    """Leave the folder empty: the commands need no files."""


def countries(folder: Path) -> None:
    shutil.copy(ROOT / "geo/country.mmdb", folder / "GeoLite2-Country.mmdb")


def a_link(folder: Path) -> None:
    (folder / "iwts.toml").write_text('database = "old.db"\n')
    run("iwts links add +14155550132 --slug nour", folder)


def a_number(folder: Path) -> None:
    run('iwts links add "0151 23456789" --country DE --slug nour', folder)


def a_panel(folder: Path) -> None:
    run("echo correct horse battery staple | iwts admin password", folder)


def a_shop(folder: Path) -> None:
    run("iwts links add +5215512345678 --slug shop", folder)


def a_webhook(folder: Path) -> None:
    a_shop(folder)
    run("iwts webhooks add https://shop.invalid/\niwts links disable shop\niwts links enable shop", folder)


def tables(folder: Path) -> None:
    (folder / "links.csv").write_text(TABLE)
    (folder / "short_urls.csv").write_text(
        f"createdAt,shortUrl,longUrl,title\n2026,https://s.example/nour,{CHAT},Shop\n"
    )
    (folder / "yourls_url.csv").write_text(f"nour,{CHAT},Shop,2026-11-22 12:00:00,192.0.2.1,7\n")


def texts(folder: Path) -> None:
    """Leave what `make messages` leaves."""
    locale = folder / "iwts/locale"
    locale.mkdir(parents=True)
    command = [
        BIN / "pybabel",
        "-q",
        "extract",
        "-F",
        "babel.cfg",
        "-o",
        locale / "messages.pot",
        "iwts/templates/site",
    ]
    subprocess.run(command, cwd=ROOT, check=True)


# The sections whose commands run here, and the files that they need.
HERE: dict[tuple[str, str], Callable[[Path], None]] = {
    ("README.md", "Quick start"): nothing,
    ("docs/operate.md", "The audit list"): a_link,
    ("docs/operate.md", "Blocks"): nothing,
    ("docs/operate.md", "Finding and changing links"): a_number,
    ("docs/operate.md", "The owner's panel"): a_panel,
    ("docs/settings.md", "Sources of settings"): nothing,
    ("docs/settings.md", "Countries"): countries,
    ("docs/webhooks.md", "Webhooks"): a_shop,
    ("docs/webhooks.md", "Deliveries"): a_webhook,
    ("docs/import.md", "Everything"): a_link,
    ("docs/import.md", "From SQLite to PostgreSQL and back"): a_link,
    ("docs/import.md", "One link"): a_link,
    ("docs/import.md", "Other link shorteners"): tables,
    ("docs/import.md", "Shlink"): tables,
    ("docs/import.md", "YOURLS"): tables,
    ("docs/postgresql.md", "Backups with the programs of PostgreSQL"): nothing,
    ("docs/faq.md", "Adding a language"): texts,
    ("docs/links.md", "Opening hours"): a_link,
    ("docs/api.md", "Tokens"): a_link,
    ("docs/metrics.md", "Scraping"): a_link,
}

ELSEWHERE = ("iwts import nour.jsonl\n",)  # on another server

# The sections that the walk through an installation runs, as its source names them.
WALKED = set(re.findall(r'commands\("([^"]+)", "([^"]+)"\)', Path(walk.__file__).read_text()))

WALKED.add(("docs/api.md", "From a shell"))  # tests/web/api/test_examples.py has a server for it

# Commands that do not run, with the reasons.
EXCEPTIONS = (
    r"(?:[A-Z_]+=\S+ )*make\b",  # tests/test_docs.py compares targets with the Makefile
    r"sudo -u iwts iwts admin (?:password|totp)$",  # they ask; tests/commands/test_admin.py answers
    r"sudo (?:-u postgres|apt install -y postgresql)\b",  # PostgreSQL's administrator; tests/postgres.py does the same
    r"docker\b",  # needs Docker's engine
    r"diff all.jsonl",  # it finds what it should; tests/transfer/test_both_ways.py compares
    r"sudo (?:cp .*|systemctl restart )/?.*fail2ban",  # tests/security/test_log.py runs its filter
)


GENERATED = "docs/commands.md"  # tests/packaging/test_manual.py compares its usage lines with the parsers


def lines(text: str) -> list[str]:
    """The commands of a block, without comments; a backslash joins a line with the next."""
    found = re.sub(r"\\\n\s*", "", text).splitlines()
    return [line for line in (re.sub(r"(?:^|\s+)#.*", "", line).rstrip() for line in found) if line]


def is_exception(command: str) -> bool:
    return any(re.match(pattern, command) for pattern in EXCEPTIONS)


def run(script: str, folder: Path) -> str:
    """Run commands as the user that owns the data; return what they print."""
    script = re.sub(r"\bsudo (?:-u iwts )?", "", script).replace(".venv/bin/", "")
    script = script.replace("--visits 100000", "--visits 1000")  # a quarter of a minute less
    script = re.sub(r"^iwts serve(.*)\n", lambda found: SERVE.format(flags=found[1]), script, flags=re.MULTILINE)
    path = f"{BIN}:{os.environ['PATH']}"
    environ = {"PATH": path, "HOME": str(folder), "LC_ALL": "C.UTF-8", "IWTS_LISTEN": str(free_address())}
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=4 * PATIENCE,
        check=False,
    )
    assert done.returncode == 0, f"{script}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture
def address(heading: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an empty database in PostgreSQL, for sections that have one."""
    if "PostgreSQL" not in heading:
        yield ""
        return
    with request.getfixturevalue("postgres").empty() as address:
        yield address


@pytest.mark.parametrize(("document", "heading"), HERE)
def test_the_commands_of_a_section_run(document: str, heading: str, address: str, tmp_path: Path) -> None:
    HERE[document, heading](tmp_path)
    for block in commands(document, heading):
        if block in ELSEWHERE:
            (tmp_path / "iwts.toml").unlink()
        script = "".join(f"{line}\n" for line in lines(block) if not is_exception(line))
        run(script.replace(POSTGRESQL, address), tmp_path)


@pytest.mark.parametrize("document", [name for name in DOCUMENTS if name != GENERATED])
def test_every_command_of_a_document_runs_somewhere(document: str) -> None:
    def is_run(block: Block) -> bool:
        return not {(document, block.heading)}.isdisjoint(WALKED | HERE.keys())

    left = [
        line
        for block in blocks(document)
        if block.has_commands and not is_run(block)
        for line in lines(block.text)
        if not is_exception(line)
    ]
    assert not left, "add a test that runs them, or a reason in EXCEPTIONS"


@pytest.mark.parametrize("section", sorted(WALKED | HERE.keys()))
def test_every_section_that_is_run_has_commands(section: tuple[str, str]) -> None:
    assert commands(*section)
