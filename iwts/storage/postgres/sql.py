"""SQL as the nouns write it, translated for PostgreSQL: parameters `:name` and `?` become numbers.

So do the columns of the table `given`, each an array.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from iwts.storage import given

_PARTS = re.compile(
    r"""
    (?P<kept> ' [^']* ' | " [^"]* " | -- [^\n]* )
    | (?<! : ) : (?P<name> [a-z_]\w* )
    | \? (?P<number> \d* )
    | (?P<hint> \s NOT\ INDEXED\b )  # for SQLite's planner
    """,
    re.VERBOSE,
)


@lru_cache(1000)
def translated(sql: str) -> tuple[str, Sequence[str]]:
    """Return the text for PostgreSQL, and the names of its `:name` parameters in their order."""
    names: dict[str, int] = {}
    places = 0

    def part(found: re.Match[str]) -> str:
        nonlocal places
        if found["kept"]:
            return found["kept"]
        if found["name"]:
            return f"${names.setdefault(found['name'], len(names) + 1)}"
        if found["number"] is not None:
            places += 1
            return f"${found['number'] or places}"
        return ""

    text = _PARTS.sub(part, given.TABLE.sub(_arrays, sql))
    return text, tuple(names)


def _arrays(found: re.Match[str]) -> str:
    columns = given.columns(found)
    arrays = ", ".join(f":{name}::{type_}[]" for name, type_ in columns.items())
    return f"{found['before']} unnest({arrays}) AS given ({', '.join(columns)})"


@lru_cache(100)
def types_of_given(sql: str) -> tuple[str, ...]:
    """Return the types of the columns of `given` in a statement that has it."""
    found = given.TABLE.search(sql)
    return tuple(given.columns(found).values()) if found else ()
