"""Sticky numbers: for some days, a visitor who comes again gets the same number, by a cookie on that link alone."""

import re
from collections.abc import Callable
from contextlib import suppress

from iwts import tokens
from iwts.errors import Unavailable
from iwts.front.http import Request
from iwts.links.link import Link, Number
from iwts.links.routing import Routing

COOKIE = "number"
DAY = 86_400  # seconds
READ = 4096  # bytes of a Cookie header

_VALUE = re.compile(rb"(?:^|[; ])%s=([\w.-]{1,100})(?=;|$)" % COOKIE.encode())


class Sticky:
    """Reads and makes the cookies of visitors, of which it keeps no list.

    The value is the id of a number, signed with the time: nobody can choose a number, or keep it for longer.
    """

    def __init__(self, key: Callable[[], bytes], clock: Callable[[], int], *, is_https: bool) -> None:
        """`key` is the instance's; it may raise `Unavailable`, and visitors then take their turns."""
        self._key = key
        self._clock = clock
        self._secure = "; Secure" if is_https else ""

    def number(self, link: Link, request: Request) -> Number | None:
        """Return the number that this visitor got before, if it is there now; None for everyone who takes a turn."""
        found = _VALUE.search(request.headers.get(b"cookie", b"")[:READ])
        if found is None or link.routing is not Routing.TURN:
            return None
        with suppress(Unavailable):
            value, life = found[1].decode("ascii", "replace"), link.sticky * DAY
            id_ = tokens.unsign(self._key(), COOKIE, value, self._clock(), life)
            return next((number for number in link.numbers if number.active and str(number.id) == id_), None)
        return None

    def cookie(self, link: Link, number: Number, path: bytes) -> str:
        """Return the cookie of a visitor who has just got this number; empty if it cannot be signed now.

        `path` is that of the link, as they asked for it: browsers tell capitals from small letters, and a printed code
        or a saved link has the same ones the next time.
        """
        with suppress(Unavailable):
            value = tokens.sign(self._key(), COOKIE, str(number.id), self._clock())
            age = link.sticky * DAY
            place = path.decode("latin-1").removesuffix("/")
            return f"{COOKIE}={value}; Path={place}; Max-Age={age}; HttpOnly; SameSite=Lax{self._secure}"
        return ""
