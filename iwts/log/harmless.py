"""Text that is safe to show in terminals and logs, whoever wrote it."""

import json
import re
from typing import Any

_NUMBER = re.compile(r"(\d{3})(?:[.-]*\d){4,}")  # seven digits or more, grouped or not


def line(text: str) -> str:
    """Return the text as one line, with every character that a terminal could obey or hide escaped as in Python.

    These are control characters (C0 and C1, such as ESC), marks of direction, line separators and other invisible ones.
    """
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def without_numbers(text: str) -> str:
    """Return the text with no more than the first three digits of anything that may be a phone number."""
    return _NUMBER.sub(r"\1…", text)


def dumped(value: Any, **options: Any) -> str:
    """Return a value as JSON in which the same characters are escaped as JSON does it, and all others readable."""
    text = json.dumps(value, ensure_ascii=False, **options)
    if text.isprintable():  # as most rows of an export are; this takes a tenth of the time
        return text
    return "".join(char if char.isprintable() or char == "\n" else json.dumps(char)[1:-1] for char in text)
