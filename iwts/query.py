"""Urlencoded fields, as they stand in a query or a form."""

from urllib.parse import parse_qsl

MAX_FIELDS = 500


def fields(encoded: str) -> dict[str, str]:
    """The values by name, in the order in which they came; of a repeated one the first, of too many the first 500."""
    pairs = parse_qsl("&".join(encoded.split("&", MAX_FIELDS)[:MAX_FIELDS]), keep_blank_values=True, errors="replace")
    found: dict[str, str] = {}
    for name, value in pairs:
        found.setdefault(name, value)
    return found
