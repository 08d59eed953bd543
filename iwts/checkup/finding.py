"""The findings of `iwts check`."""

from typing import NamedTuple

OK, WARNING, ERROR = "ok", "warning", "error"


class Finding(NamedTuple):
    """The result of one check; `remedy` is empty if no action is needed."""

    check: str
    status: str
    text: str
    remedy: str = ""


def mb(size: int) -> str:
    """Format a size in bytes as megabytes."""
    return f"{size >> 20:,} MB"
