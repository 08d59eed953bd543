"""The table `given` in a statement: rows of values; see `Tx.for_all`."""

import re

TABLE = re.compile(r"(?P<before> \b FROM | \b USING | , ) \s+ given \s \( (?P<columns> [^)]* ) \)", re.VERBOSE)


def columns(found: re.Match[str]) -> dict[str, str]:
    """Return the types of its columns by their names."""
    return dict(column.split() for column in found["columns"].split(","))
