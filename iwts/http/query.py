"""Urlencoded fields of a query or a form."""

from urllib.parse import parse_qsl

MAX_FIELDS = 500


def fields(encoded: str) -> dict[str, str]:
    """Parse fields in their order; for a repeated one the first value counts, and only the first 500 pairs are read."""
    pairs = parse_qsl("&".join(encoded.split("&", MAX_FIELDS)[:MAX_FIELDS]), keep_blank_values=True, errors="replace")
    found: dict[str, str] = {}
    for name, value in pairs:
        found.setdefault(name, value)
    return found
