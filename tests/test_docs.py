"""What the documents say is true."""

import re
from pathlib import Path

import pytest

from iwts.links import slugs
from iwts.web.app import ROUTES

ROOT = Path(__file__).parent.parent
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_file_that_a_document_names_is_there(name: str) -> None:
    text = (ROOT / name).read_text()
    named = re.findall(r"\]\(([\w./-]+)\)", text) + re.findall(r"`((?:iwts|tests|geo|packaging)/[\w./-]+)`", text)
    assert not [path for path in named if not (ROOT / path).exists()]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_that_a_document_names_is_there(name: str) -> None:
    makefile = (ROOT / "Makefile").read_text()
    for line in re.findall(r"`make ([a-z -]+)`|^    make ([a-z -]+)", (ROOT / name).read_text(), re.MULTILINE):
        for target in "".join(line).split():
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


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
