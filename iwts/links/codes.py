"""Codes: a link code opens a link's panel in any browser, a visitor code opens its chat.

Both are short and chosen by people. Therefore only their Argon2id hashes are stored, and guessing is rate-limited.
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

LEAST_LINK = 6  # characters of a link code, which gives full access
LEAST_VISITOR = 4  # characters of a visitor code, which is passed on by word of mouth: 2468
MOST = 64

SLOTS = 2  # concurrent hashes, each taking 19 MiB and a core
PATIENCE = 2.0  # seconds to wait for a free slot

_MAX_TYPED = 500  # characters of the input that are read

_slots = threading.BoundedSemaphore(SLOTS)
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)  # OWASP's password storage cheat sheet
# The hash of a discarded text, compared with the input where no code is set.
_NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$ZDD7lmcyBH/Gh0p5zeO/Fw$orLv8W++ogOXjo3hlkTi6UtwHMSxsVchVUEI9hyiviU"


def fold(typed: str) -> str:
    """Return the form in which codes are compared.

    Surrounding white space and invisible characters are removed, decimal digits of every script become 0 to 9 (a
    visitor may type ٢٤٦٨ for 2468), and letters are composed (NFC). Case matters.
    """
    seen = (
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in typed[:_MAX_TYPED]
        if unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )
    return unicodedata.normalize("NFC", "".join(seen)).strip()


def parse(text: str, field: str, least: int) -> str:
    """Return a creator's new code, folded: `least` to 64 characters; raise `Invalid` otherwise."""
    code = fold(text)
    if len(code) < least:
        raise Invalid(field, N_("This code is too short. Use at least %(least)s characters."), least=least)
    if len(code) > MOST:
        raise Invalid(field, N_("This code is too long. Use at most %(most)s characters."), most=MOST)
    return code


def given(text: str) -> str:
    """Return a code typed for access, folded; raise `Invalid` for the field `code` if it is empty."""
    code = fold(text)
    if not code:
        raise Invalid("code", N_("Type the code."))
    return code


def hashed(code: str) -> str:
    """Return the hash of a parsed code, in 30 ms; raise `Unavailable` when no slot becomes free."""
    with _slot():
        return _hasher.hash(code)


def matches(stored: str, typed: str) -> bool:
    """Whether `typed` is the code with the stored hash; False if that is empty (in the same time) or damaged."""
    try:
        return _hasher.verify(stored or _NOBODYS, fold(typed)) and stored != ""
    except (VerificationError, ValueError):  # ValueError: not a hash
        return False


class Guesses:
    """The rate-limited check of codes of one kind.

    For each link, one client may make 5 wrong guesses in 15 minutes, and all clients together 50 in an hour. Right
    codes are free. Anyone who uses up the 50 locks everyone out for a while; a link has other ways to its panel.
    """

    def __init__(self) -> None:
        self._of_client = Limiter(Rate(5, 900))
        self._of_all = Limiter(Rate(50, 3600))

    def check(self, link: bytes, client: Address, now: float, stored: str, typed: str) -> bool:
        """Whether `typed` is the code with the stored hash; `link` identifies the link, `now` is in seconds.

        Raises `TooMany` when no guess is left, even for the right code, and `Unavailable` like `hashed`.
        """
        of_client = b"%b/%b" % (link, addresses.site(client))
        # A unit is taken before the check; otherwise many concurrent guesses would all pass the limit. Inside the
        # slot, at most two guesses hold a unit that they may give back.
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
