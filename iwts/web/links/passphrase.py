"""The passphrase for creating links: a browser is asked for it once, and remembers it in a signed cookie.

The cookie carries a fingerprint of the passphrase, so a new one ends all cookies.
"""

from iwts import tokens
from iwts.errors import N_, Invalid, TooMany, TooManyGuesses
from iwts.links import codes
from iwts.log.events import Event
from iwts.web.frame import session
from iwts.web.frame.context import Context

COOKIE = PURPOSE = FIELD = "passphrase"


def is_asked(c: Context) -> bool:
    """Whether this browser must type the passphrase to create a link."""
    config, now = c.service.config, c.service.clock()
    if config.create != "passphrase" or c.owner:
        return False
    known = tokens.unsign(c.service.key, PURPOSE, c.session.cookies.get(COOKIE, ""), now, session.AGE)
    return known is None or not tokens.same(known, _mark(c))


def check(c: Context, typed: str) -> None:
    """Remember the right passphrase; raise `Invalid` for a wrong one, and `TooMany` when no guess is left.

    No hash: the settings hold it in plain text, and a comparison needs no queue.
    """
    right, given = _folded(c.service.config.passphrase), _folded(typed)
    if not given:
        raise Invalid(FIELD, N_("Type the passphrase."))
    now = c.service.clock()
    try:
        is_right = c.service.passphrases.try_(b"", c.client, now / 1e6, lambda: tokens.same(given, right))
    except TooMany as error:
        raise TooManyGuesses(error.wait) from None
    if not is_right:
        c.tell(Event.WRONG_CODE, of="passphrase")
        raise Invalid(FIELD, N_("That is not the passphrase. Is a word missing?"))
    c.session.cookies[COOKIE] = tokens.sign(c.service.key, PURPOSE, _mark(c), now)  # also for the rest of this answer
    c.session.keep(COOKIE, c.session.cookies[COOKIE])


def _mark(c: Context) -> str:
    return tokens.fingerprint(c.service.key, PURPOSE, _folded(c.service.config.passphrase))


def _folded(text: str) -> str:
    """Return a passphrase as it is compared: like a code, and its words with single spaces between them."""
    return codes.fold(" ".join(text.split()))
