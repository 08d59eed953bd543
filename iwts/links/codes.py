"""Codes: with a link code its creator opens a link from any browser, with a visitor code visitors reach the chat.

Both are short and chosen by people, so they are kept as Argon2id hashes only, and guessing is slowed down.
"""

import contextlib
import threading
import unicodedata
from collections.abc import Iterator

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from iwts import addresses
from iwts.addresses import Address
from iwts.errors import N_, Invalid, TooMany, Unavailable
from iwts.limits import Limiter, Rate

LEAST_LINK = 6  # characters of a link code, which opens everything
LEAST_VISITOR = 4  # of a visitor code, which people are told: 2468
MOST = 64

SLOTS = 2  # hashes at once, each with 19 MiB and a core
PATIENCE = 2.0  # seconds that others wait for one of them to end

_MAX_TYPED = 500  # characters that are looked at

_slots = threading.BoundedSemaphore(SLOTS)
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)  # OWASP's cheat sheet on passwords
# Of a text that was thrown away: what is compared with where there is no code.
_NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$ZDD7lmcyBH/Gh0p5zeO/Fw$orLv8W++ogOXjo3hlkTi6UtwHMSxsVchVUEI9hyiviU"


def fold(typed: str) -> str:
    """A code as it is compared: white space around it and invisible characters gone, decimal digits of every script as
    0 to 9 (a visitor may type ٢٤٦٨ for 2468), letters as Unicode composes them. Upper and lower case differ."""
    seen = (
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in typed[:_MAX_TYPED]
        if unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )
    return unicodedata.normalize("NFC", "".join(seen)).strip()


def parse(text: str, field: str, least: int) -> str:
    """A code that a creator chose, folded: `least` to 64 characters; else `Invalid`."""
    code = fold(text)
    if len(code) < least:
        raise Invalid(field, N_("This code is too short. It needs at least %(least)s characters."), least=least)
    if len(code) > MOST:
        raise Invalid(field, N_("A code has at most %(most)s characters."), most=MOST)
    return code


def given(text: str) -> str:
    """A code that somebody typed to be let in, folded; `Invalid` beside the field `code` if there is none."""
    code = fold(text)
    if not code:
        raise Invalid("code", N_("Type the code."))
    return code


def hashed(code: str) -> str:
    """What is stored of a code that was parsed. Takes 30 ms; `Unavailable` when too many others are at it."""
    with _slot():
        return _hasher.hash(code)


def matches(stored: str, typed: str) -> bool:
    """Whether `typed` is the code whose hash is stored; never if that is empty, which takes as long to find out, or
    damaged."""
    try:
        return _hasher.verify(stored or _NOBODYS, fold(typed)) and stored != ""
    except (VerificationError, ValueError):  # ValueError: it is no hash
        return False


class Guesses:
    """Checks codes of one kind. For one link, a client may type 5 wrong ones in 15 minutes, all together 50 in an hour;
    right ones are free. Who has used up the 50 keeps everybody from trying for a while, so a link has other ways to
    its panel."""

    def __init__(self) -> None:
        self._of_client = Limiter(Rate(5, 900))
        self._of_all = Limiter(Rate(50, 3600))

    def check(self, link: bytes, client: Address, now: float, stored: str, typed: str) -> bool:
        """Whether `typed` is the code whose hash is stored; `link` tells links apart, `now` is in seconds.

        Raises `TooMany` when no guess is left, whatever was typed, and `Unavailable` like `hashed`.
        """
        of_client = b"%b/%b" % (link, addresses.site(client))
        # A unit is taken before it is known whether the guess is wrong, or many at once would all be let through. As
        # that is done in the slot, two guesses at most hold one that they may give back.
        with _slot():
            self._take(of_client, link, now)
            is_right = matches(stored, typed)
            if is_right:
                self._of_client.give_back(of_client)
                self._of_all.give_back(link)
        return is_right

    def _take(self, of_client: bytes, link: bytes, now: float) -> None:
        wait = self._of_client.take(of_client, now)
        if not wait:
            wait = self._of_all.take(link, now)
            if wait:
                self._of_client.give_back(of_client)
        if wait:
            raise TooMany(wait)


@contextlib.contextmanager
def _slot() -> Iterator[None]:
    if not _slots.acquire(timeout=PATIENCE):
        raise Unavailable("too many codes are being checked")
    try:
        yield
    finally:
        _slots.release()
