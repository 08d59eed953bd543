"""Documents generated from the code: they are up to date and complete, and shells and man accept them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))  # not a package: `import packaging` finds the one from PyPI

import manual  # noqa: E402

from iwts import cli  # noqa: E402

MADE = ("docs/commands.md", "man/iwts.1", *(f"completions/{name}" for name in manual.COMPLETIONS.values()))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated man page and completions, and a folder with one file to complete."""
    folder = tmp_path_factory.mktemp("made")
    subprocess.run([sys.executable, ROOT / "packaging/manual.py", folder], check=True)
    (folder / "work").mkdir()
    (folder / "work/all.jsonl").touch()
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("name", manual.DOCUMENTS)
def test_a_document_is_up_to_date(name: str) -> None:
    assert (ROOT / name).read_text() == manual.DOCUMENTS[name](), "run `make docs`"


@pytest.mark.slow
@pytest.mark.parametrize("name", MADE)
def test_each_contains_every_command_option_and_choice(folder: Path, name: str) -> None:
    text = (ROOT if name.startswith("docs/") else folder).joinpath(name).read_text()
    text = re.sub(r"\\f[BIR]", "", text).replace(r"\-", "-")  # roff
    parser = cli._parser()
    parsers = [parser, *(command.parser for command in manual.commands(parser))]
    wanted = {word for each in parsers for word in each.prog.split()}
    for action in (action for each in parsers for action in each._actions):
        wanted |= {*action.option_strings, *map(str, action.choices or ())}
    if name.endswith(".fish"):  # fish scripts have `-l json` for --json
        wanted = {word.lstrip("-") for word in wanted}
    assert len(wanted) > 40
    assert not [word for word in wanted if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)]


@pytest.mark.slow
def test_man_shows_the_page_without_warnings(folder: Path) -> None:
    shown = shell(folder, "man", "--warnings", "--local-file", str(folder / "man/iwts.1"))
    assert "   iwts links show SLUG [--json]" in shown
    assert any("NUMBER…" in line for line in shown)
    assert max(map(len, shown)) <= 80


@pytest.mark.slow
def test_the_man_page_has_the_date_of_the_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert " 2023-11-14 " in manual.man_page().splitlines()[0]


# Input before Tab, completions that must appear, and completions that must not.
TYPED = [
    ("", ["serve", "setup", "links", "import"], ["add"]),
    ("links ", ["add", "delete"], ["serve"]),
    ("--database x.db li", ["links"], []),
    ("links add +14155550132 --r", ["--routing"], ["--json"]),
    ("links add --routing ", ["first", "pick", "turn"], ["all.jsonl"]),
    ("import --from ", ["shlink", "yourls", "csv"], []),
    ("import ", ["all.jsonl"], []),
    ("export --output a", ["all.jsonl"], []),
    ("--config ", ["all.jsonl"], []),
    ("links show ", [], ["all.jsonl"]),
    ("--listen ", [], ["all.jsonl", "found"]),  # “found”: of an error, “command not found”
]


@pytest.mark.slow
@pytest.mark.parametrize(("typed", "offered", "withheld"), TYPED)
def test_shells_complete_commands_options_choices_and_files(
    folder: Path, typed: str, offered: list[str], withheld: list[str]
) -> None:
    for found in (bash(folder, typed), fish(folder, typed), zsh(folder, typed)):
        assert set(offered) <= set(found)
        assert not set(withheld) & set(found)


def bash(folder: Path, typed: str) -> list[str]:
    script = f"""
        source {folder}/completions/iwts
        function=$(complete -p iwts | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
        COMP_WORDS=(iwts "$@") COMP_CWORD=$#
        $function 2>/dev/null
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    return shell(folder, "bash", "--norc", "-c", script, "bash", *typed.split(" "))


def fish(folder: Path, typed: str) -> list[str]:
    script = f"source {folder}/completions/iwts.fish; complete --do-complete 'iwts {typed}'"
    return [line.partition("\t")[0] for line in shell(folder, "fish", "--no-config", "-c", script)]


def zsh(folder: Path, typed: str) -> list[str]:
    """The words on the screen after two Tabs, in a terminal: zsh completes nowhere else."""
    script = f"""
        zmodload zsh/zpty
        zpty terminal zsh -f -i
        zpty -w terminal "unset zle_bracketed_paste; PS1='ready>'; fpath=({folder}/completions \\$fpath)"
        zpty -w terminal "autoload -U compinit; compinit -D -u; print beg''un"
        zpty -r terminal screen '*begun*ready>*'
        zpty -w -n terminal $'iwts {typed}\\t\\t\\x15'
        zpty -w terminal "print en''ded"
        zpty -r terminal screen '*ended*'
        print -r -- $screen
    """
    return " ".join(shell(folder, "zsh", "-f", "-c", script)).split()


def shell(folder: Path, *command: str) -> list[str]:
    """The output of a command, in lines. It must succeed without errors or warnings."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LC_ALL": "C.UTF-8", "MANWIDTH": "80"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder / "work", env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()
