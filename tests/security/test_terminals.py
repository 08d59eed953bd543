"""What commands print: strangers supply parts of it, which must not command the terminal or hide what is there."""

import ast
import json
from contextlib import suppress
from pathlib import Path

import pytest

from iwts import cli
from iwts.storage.engines import open_database
from tests.conftest import NOON

HOSTILE = "\x1b]0;x\x07\x9b31m\u202eevil\u2066\u2028\u2029\x85\r\udc9b\U000e0041عرض 👋"
ROOT = Path(cli.__file__).parent

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database in the working directory with hostile text wherever it may have come in, such as by an import."""
    monkeypatch.chdir(tmp_path)
    assert cli.main(["links", "add", "+14155550132", "--slug", "nour", "--label", "x"]) == 0
    db = open_database(Path("iwts.db"), lambda: NOON)
    text = HOSTILE.replace("\udc9b", "")  # SQLite stores UTF-8
    with db.write() as tx:
        tx.run("UPDATE link SET label = :text", text=f"{text}\nforged line")
        tx.run(
            "INSERT INTO message (kind, slug, address, text, created_at) VALUES ('report', :text, :text, :text, :now)",
            text=text,
            now=NOON,
        )
    db.close()


def printed(capsys: Capture, *arguments: str) -> str:
    with suppress(SystemExit):
        cli.main(arguments)
    out, err = capsys.readouterr()
    return out + err


# Before, the C1 controls and the marks of direction came through in `messages list`, in every `--json` and in most
# errors, and a line break in a label made a line of its own.
@pytest.mark.parametrize(
    "arguments",
    [
        ("links", "list"),
        ("links", "show", "nour"),
        ("links", "show", HOSTILE),
        ("links", "add", HOSTILE),
        ("links", "add", "+14155550132", "--label", HOSTILE * 99),
        ("links", "list", "--json"),
        ("messages", "list"),
        ("messages", "list", "--json"),
        ("messages", "delete", HOSTILE),
        ("stats", HOSTILE),
        ("backup", f"nowhere/{HOSTILE}"),
        ("restore", HOSTILE),
        ("import", HOSTILE),
        ("geo", "update", HOSTILE),
        ("config", "--database", HOSTILE),
        ("links", "list", "--database", HOSTILE),
        ("health", "--listen", HOSTILE),
        (HOSTILE,),
    ],
    ids=lambda arguments: " ".join(a if a.isascii() and a.isprintable() else "…" for a in arguments),
)
def test_no_command_prints_what_a_terminal_obeys_or_hides(capsys: Capture, arguments: tuple[str, ...]) -> None:
    capsys.readouterr()
    text = printed(capsys, *arguments)
    assert text
    assert all(line.isprintable() for line in text.split("\n")), ascii(text)
    assert "\nforged" not in text
    assert "evil" in text or not any(argument == HOSTILE for argument in arguments)


# With ASCII alone, the Arabic and the emoji were escapes.
def test_json_is_still_the_same_text(capsys: Capture) -> None:
    capsys.readouterr()
    text = printed(capsys, "messages", "list", "--json")
    assert json.loads(text)["messages"][0]["text"] == HOSTILE.replace("\udc9b", "")
    assert "عرض 👋" in text, "readable where it is harmless"


# With `json.dumps`, the controls came through.
def test_an_export_may_be_shown_in_a_terminal(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert cli.main(["export"]) == 0
    out, _ = capfdbinary.readouterr()
    lines = out.decode().split("\n")
    assert all(line.isprintable() for line in lines)
    assert any(json.loads(line).get("message", {}).get("text") for line in lines if line)


# With a `print` in `commands/links.py`, this failed.
def test_commands_print_in_one_place() -> None:
    """Every `print` and `input` is in `common`, which makes its text harmless."""
    for path in (ROOT / "cli.py", *(ROOT / "commands").glob("*.py")):
        called = {
            node.func.id
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert path.name == "common.py" or not called & {"print", "input"}, path
