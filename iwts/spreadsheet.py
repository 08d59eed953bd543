"""CSV files that are safe in spreadsheets: no text of a stranger becomes a formula."""

import re
from collections.abc import Iterable

BOM = "\ufeff"  # at the start of a file: marks it as UTF-8 for spreadsheets

# Where a formula would begin: after a separator, perhaps behind white space and quotes; also in full width, which Excel
# accepts in East Asian languages. A leading tab or line break is dropped by some spreadsheets. White space ends at a
# separator, behind which a formula is looked for anyway: a long run is read once.
_FORMULA = re.compile(r"(?:^|(?<=[;\t\r\n]))(?=(?:[^\S\t\r\n]|[\"'])*[=+\-@＝＋－＠]|[\t\r\n])")
_QUOTED = re.compile(r"[\",;\t\r\n']")


def line(values: Iterable[object]) -> str:
    """Return a line of a CSV file, with its end."""
    return f"{','.join(map(_cell, values))}\r\n"


def _cell(value: object) -> str:
    """Write a value; a text that would be a formula gets an apostrophe, which keeps it a text.

    Spreadsheets in many languages separate cells at semicolons, or at tabs, and then ignore quotes in mid-cell: a part
    of a text can become a cell of its own, or a row.
    """
    text = _FORMULA.sub("'", value) if isinstance(value, str) else str(value)
    return '"{}"'.format(text.replace('"', '""')) if _QUOTED.search(text) else text
