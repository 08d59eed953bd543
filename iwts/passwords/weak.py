"""Weak passwords: common ones, patterns, and what everybody knows.

`common.txt` has 9,800 common passwords of eight characters or more, in lower case and ASCII: those of Django 5.2's list
of 20,000 (django/contrib/auth/common-passwords.txt.gz) and of the first 10,000 of zxcvbn 4.5's list. See NOTICE.
"""

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path


def is_weak(password: str, known: Iterable[str]) -> bool:
    """Whether a password of eight characters or more is easy to guess.

    That is a common one, a series (11111111, abcdefgh), a repetition (abcdabcd), and, whatever its punctuation, one of
    the `known` texts or the end of a known number. Case makes no difference.
    """
    plain = password.casefold()
    bare = _bare(plain)
    return (
        f"\n{plain}\n" in _common()
        or len({ord(after) - ord(before) for before, after in pairwise(plain)}) == 1
        or plain in (plain + plain)[1:-1]
        or any(_is(bare, _bare(text.casefold())) for text in known)
    )


def _bare(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _is(bare: str, known: str) -> bool:
    """Whether a password is a known text, or a known number as its country dials it."""
    return bare == known != "" or (bare.isdecimal() and known.endswith(bare.lstrip("0")))


@cache
def _common() -> str:
    return f"\n{Path(__file__).with_name('common.txt').read_text('ascii')}"
