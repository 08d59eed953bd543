"""The documents that come from the code: up to date, complete and usable."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))  # which is no package: one on PyPI has its name

import manual  # noqa: E402


@pytest.mark.parametrize("name", manual.DOCUMENTS)
def test_a_document_is_as_the_code_has_it(name: str) -> None:
    assert (ROOT / name).read_text() == manual.DOCUMENTS[name](), "run `make docs`"
