"""Codes: a link code opens a link's panel in any browser, a visitor code opens its chat.

Both are short and chosen by people. Therefore only their Argon2id hashes are stored, and guessing is rate-limited.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError

from iwts.errors import N_, Invalid, TooMany
from iwts.http.addresses import Address
from iwts.limits.counts import Budget, Counts, OwnCounts, of_client
from iwts.limits.queues import Queue
from iwts.limits.rates import Rate
from iwts.passwords import weak

LEAST_LINK = 8  # characters of a link code, which gives full access
LEAST_VISITOR = 4  # characters of a visitor code, which is passed on by word of mouth: 2468
MOST = 64

AT_ONCE = 2  # hashes, each taking 19 MiB and a core

OF_CLIENT, OF_LINK, UNDER_ATTACK = Rate(5, 900), Rate(100, 86400), Rate(3, 86400)  # wrong guesses; see `Budgets`
CROWD = 5  # how much wider the limits of networks are than usual: they refuse people who made no wrong guess

_MAX_TYPED = 500  # characters of the input that are read

MEMORY, TIME = 19 * 1024, 2  # KiB and rounds of a hash, from OWASP's password storage cheat sheet

_hasher = PasswordHasher(time_cost=TIME, memory_cost=MEMORY, parallelism=1)
_HASH = re.compile(rf"\$argon2id\$v=19\$m={MEMORY},t={TIME},p=1\$[A-Za-z0-9+/]{{22}}\$[A-Za-z0-9+/]{{43}}")
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


def parse_link_code(text: str, known: Iterable[str]) -> str:
    """Return a creator's new link code like `parse`; raise `Invalid` also if it is easy to guess.

    `known` are texts that visitors may know, such as the link name.
    """
    code = parse(text, "code", LEAST_LINK)
    if weak.is_weak(code, known):
        raise Invalid(
            "code",
            N_(
                "This code is easy to guess. "
                "Don’t use a common password, the link name, a phone number or the visitor code."
            ),
        )
    return code


def given(text: str) -> str:
    """Return a code typed for access, folded; raise `Invalid` for the field `code` if it is empty."""
    code = fold(text)
    if not code:
        raise Invalid("code", N_("Type the code."))
    return code


def hashed(code: str) -> str:
    """Return the hash of a parsed code, in 30 ms; call it in a turn of a `Queue`."""
    return _hasher.hash(code)


def matches(stored: str, typed: str) -> bool:
    """Whether `typed` is the code with the stored hash; False in the same time if that is empty or too costly.

    A hash names its own cost, which could be gigabytes and minutes.
    """
    is_cheap = _is_cheap(stored)
    try:
        return _hasher.verify(stored if is_cheap else _NOBODYS, fold(typed)) and is_cheap
    except (VerificationError, ValueError):  # ValueError: damaged
        return False


def _is_cheap(stored: str) -> bool:
    try:
        asks = extract_parameters(stored)
    except (InvalidHashError, ValueError):
        return False
    return asks.memory_cost <= MEMORY and asks.time_cost <= TIME and asks.parallelism == 1


def is_hash(text: str) -> bool:
    """Whether this is a hash as `hashed` makes them: Argon2id with our parameters."""
    return bool(_HASH.fullmatch(text))


class Budgets:
    """The limits on guesses at secrets of one kind. Only wrong guesses count.

    A client may make 5 in 15 minutes, whatever the link, and the networks around it 10 or 20 times as many. A link that
    had more than 100 in a day is under attack: from then on, a client may make 3 in a day, whatever the link. There is
    no limit for all clients together, because it would refuse those who know the code; docs/design/security.md has the
    figures.
    """

    def __init__(self, counts: Counts | None = None) -> None:
        """`counts` is where they are counted, if not in the memory of this process."""
        self._counts = counts or OwnCounts()

    def try_(self, link: bytes, client: Address, now: float, is_right: Callable[[], bool]) -> bool:
        """Return `is_right()`, if a guess is left; `link` identifies what is guessed at, `now` is in seconds.

        Raises `TooMany` when no guess is left, even for a right one.
        """
        # The units are taken before the check; otherwise many concurrent guesses would all pass the limit.
        budgets = self._take(link, client, now)
        is_wrong = False
        try:
            is_wrong = not is_right()
        finally:
            if not is_wrong:
                self._counts.give_back(budgets)
        return not is_wrong

    def _take(self, link: bytes, client: Address, now: float) -> list[Budget]:
        budgets = [*of_client(client, OF_CLIENT, CROWD), Budget(OF_LINK, link)]
        if self._counts.take(budgets, now):
            budgets[-1:] = of_client(client, UNDER_ATTACK, CROWD)
            wait = self._counts.take(budgets, now)
            if wait:
                raise TooMany(wait)
        return budgets


class Guesses(Budgets):
    """The rate-limited check of codes of one kind, of which only hashes are stored."""

    def __init__(self, queue: Queue, counts: Counts | None = None) -> None:
        """`queue` is the one for these hashes."""
        super().__init__(counts)
        self._queue = queue

    def check(self, link: bytes, client: Address, now: float, stored: str, typed: str) -> bool:
        """Whether `typed` is the code with the stored hash; see `try_`. Raises also `QueueFull`."""

        def is_right() -> bool:
            with self._queue.turn(client):
                return matches(stored, typed)

        return self.try_(link, client, now, is_right)
