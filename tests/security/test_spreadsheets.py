"""Exports that are opened in spreadsheets, of texts that visitors chose."""

import csv
import io
from urllib.parse import quote

import pytest

from iwts.instance.service import Service
from tests.conftest import own
from tests.patience import eventually
from tests.visitor import Visitor

CAMPAIGNS = ["x;=1+1;y", "=1+1", "＝1+1", "x;＠a", 'x;"=1+1"', "x; =1+1", "x;;-1", "a, =b", "spring; sale"]


# With the rule of before (a quote before `=`, `+`, `-` or `@` at the start of a text), six of these texts had a cell
# with a formula where cells end at semicolons.
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_is_a_formula_whatever_the_spreadsheet_takes_for_a_separator(
    service: Service, visitor: Visitor, separator: str
) -> None:
    own(visitor, service, slug="nour")
    for campaign in CAMPAIGNS:
        assert visitor.get(f"/nour?c={quote(campaign)}").status == 302
    path = "/stats/nour/visits.csv?range=all"
    eventually(lambda: visitor.get(path).text.count("\n") == len(CAMPAIGNS) + 1)
    text = visitor.get(path).text.removeprefix("\ufeff")
    cells = [cell for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in line]
    assert not [cell for cell in cells if cell.lstrip(" \"'")[:1] in tuple("=+-@＝＋－＠") and cell[:1] != "'"]
    if separator == ",":
        told = {cell.replace("'", "") for cell in cells}
        assert told >= set(CAMPAIGNS), "the texts are otherwise as they were"
