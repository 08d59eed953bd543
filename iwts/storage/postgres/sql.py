"""SQL as the nouns write it, translated for PostgreSQL: parameters `:name` and `?` become numbers."""

import re
from collections.abc import Sequence
from functools import lru_cache

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

    text = _PARTS.sub(part, sql)
    return text, tuple(names)
