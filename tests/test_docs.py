"""What the documents say is true: files, targets, links, commands and settings exist."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from iwts.cli import main
from iwts.links import slugs
from iwts.settings import loading
from iwts.web.app import ROUTES
from tests.documents import DOCUMENTS, ROOT, anchors, blocks, prose

FOLDERS = "iwts|tests|geo|packaging|docs"
MOST_LINES = {"README.md": 150, "CONTRIBUTING.md": 120}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_file_that_a_document_names_exists(name: str) -> None:
    named = re.findall(rf"`((?:{FOLDERS})/[\w./-]+)`", prose(name))
    assert not [path for path in named if "/locale/it/" not in path and not (ROOT / path).exists()]


def test_every_threat_has_tests_that_exist_and_were_seen_to_fail() -> None:
    (table,) = re.findall(r"^\| Threat \|.*\n\|---.*\n((?:\|.*\n)+)", prose("docs/design/security.md"), re.MULTILINE)
    for row in table.splitlines():
        _, threat, defence, tests, seen, _ = (cell.strip() for cell in re.split(r"(?<!\\)\|", row))
        named = re.findall(r"`(tests/[\w/]+\.py)`(?: \(([^)]+)\))?", tests)
        assert all((threat, defence, named, seen)), row
        for file, begins in named:
            has = re.findall(r"^def test_(\w+)", (ROOT / file).read_text(), re.MULTILINE)
            for begin in re.findall(r"`(\w+)`", begins) if begins else [""]:
                assert any(name.startswith(begin) for name in has), f"{file}: {begin}"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_between_documents_leads_to_a_file_and_a_heading(name: str) -> None:
    broken = []
    for link in re.findall(r"\]\((?!https?:)([^)\s]+)\)", prose(name)):
        path, _, anchor = link.partition("#")
        file = (ROOT / name).parent.joinpath(path).resolve() if path else ROOT / name
        document = str(file.relative_to(ROOT))
        if not file.exists() or (anchor and anchor not in anchors(document)):
            broken.append(link)
    assert not broken


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_that_a_document_names_exists(name: str) -> None:
    makefile = (ROOT / "Makefile").read_text()
    text = (ROOT / name).read_text()
    for line in re.findall(r"`make ([a-z -]+)`|^    (?:[A-Z_]+=\S+ )*make ([a-z -]+)", text, re.MULTILINE):
        for target in "".join(line).split():
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


@pytest.mark.slow
@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_that_a_sentence_names_exists(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for text in re.findall(r"`(?:sudo (?:-u iwts )?)?(?:\./)?iwts ([a-z][^`]*)`", prose(name)):
        words = re.split(r"[\s|\[\]]+", text)
        command = [word for word in words if re.fullmatch("[a-z]+", word)][:2]
        with pytest.raises(SystemExit) as end:
            main([*command[: 2 if command[0] in ("links", "geo", "messages") else 1], "--help"])
        shown = capsys.readouterr().out
        assert end.value.code == 0, text
        assert not [flag for flag in words if flag.startswith("--") and flag not in (*shown.split(), "--help")], text


def settings_shown() -> list[tuple[str, str]]:
    return [(name, block.text) for name in DOCUMENTS for block in blocks(name) if block.language == "toml"]


@pytest.mark.parametrize(("name", "text"), settings_shown())
def test_settings_that_a_document_shows_are_valid(
    name: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    Path("smtp").write_text("secret")
    Path("iwts.toml").write_text(text.replace("/run/secrets/", ""))
    assert loading.load({}, {}).sources, name


@pytest.mark.parametrize(("name", "most"), MOST_LINES.items())
def test_a_first_document_is_short(name: str, most: int) -> None:
    assert len((ROOT / name).read_text().splitlines()) <= most


@pytest.mark.parametrize("name", ["docs/links.md", "docs/statistics.md", "docs/faq.md", "docs/privacy.md"])
def test_pages_and_buttons_have_the_names_that_a_document_for_creators_gives_them(name: str) -> None:
    with (ROOT / "iwts/locale/de/LC_MESSAGES/messages.po").open("rb") as file:
        texts = {message.id for message in read_po(file)}
    assert set(re.findall(r"(?<![*\w])\*([^*\n]+)\*(?!\*)", prose(name))) <= texts


def test_no_slug_can_hide_a_route() -> None:
    first_words = {path.split("/")[1] for _, path, _ in ROUTES} - {""}
    fixed = {word for word in first_words if not word.startswith("<")}
    assert fixed <= slugs.RESERVED
    assert {
        "my",
        "send",
        "recover",
        "forget",
        "open",
        "contact",
        "privacy",
        "report",
        "admin",
        "api",
        "metrics",
    } <= slugs.RESERVED
