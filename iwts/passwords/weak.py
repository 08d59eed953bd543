"""Weak passwords: common ones, patterns, and what everybody knows.

`common.txt` has 9,800 common passwords of eight characters or more, in lower case and ASCII: those of Django 5.2's list
of 20,000 (django/contrib/auth/common-passwords.txt.gz) and of the first 10,000 of zxcvbn 4.5's list. See NOTICE.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path

LEAST = 8  # characters without punctuation that may be a pattern; fewer say little of a password


def is_weak(password: str, known: Iterable[str]) -> bool:
    """Whether a password of eight characters or more is easy to guess.

    That is a common one, a series (11111111, abcdefgh), a repetition (abcdabcd), one of the `known` texts, and the end
    of a known number. Case, accents, width and punctuation make no difference.
    """
    plain, bare = password.casefold(), _bare(password)
    patterns = [plain, *([bare] if len(bare) >= LEAST else [])]
    return any(map(_is_pattern, patterns)) or any(_is(bare, _bare(text)) for text in known)


def _is_pattern(text: str) -> bool:
    return (
        f"\n{text}\n" in _common()
        or len({ord(after) - ord(before) for before, after in pairwise(text)}) == 1
        or text in (text + text)[1:-1]
    )


def _bare(text: str) -> str:
    """Return the letters and digits: NFKD takes accents off them and makes full-width ones ordinary."""
    return "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if char.isalnum())


def _is(bare: str, known: str) -> bool:
    """Whether a password is a known text, or a known number as its country dials it."""
    return bare == known != "" or (bare.isdecimal() and known.endswith(bare.lstrip("0")))


@cache
def _common() -> str:
    return f"\n{Path(__file__).with_name('common.txt').read_text('ascii')}"
