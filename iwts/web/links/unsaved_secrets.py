"""Secret links that this browser can be shown again, until their creator has saved them or a day has passed.

The server stores only the hash of a secret. The secret itself is derived with the instance's key from a random seed,
and a cookie of this browser holds the only copy of the seed, signed with its time. docs/design/security.md says why.
"""

from collections.abc import Iterable
from typing import NamedTuple

from iwts import tokens
from iwts.clock import DAY, SECOND
from iwts.links import store as links
from iwts.links.link import Link
from iwts.storage.errors import Damaged
from iwts.storage.tx import Tx
from iwts.web.frame.context import Context
from iwts.web.frame.session import UNSAVED

LIFE = DAY // SECOND  # seconds
MOST = 20  # such cookies for each browser: 2 KB in each request
MOST_OF_TABLE = 100  # links of a table, which share a cookie
_PURPOSE = "secret link"
_TABLE = "secret links of a table"


class Unsaved(NamedTuple):
    """A link of this browser, and the secret that its creator may not have saved yet."""

    link: Link
    secret: str


class Fresh:
    """A new secret for a management link. Store its `digest`, and after the commit `keep` it for this browser."""

    def __init__(self, c: Context) -> None:
        self._c = c
        self._seed = tokens.new()
        self.digest = tokens.digest(_secret(c, self._seed))

    def keep(self, link: Link) -> None:
        """Let this browser show the secret again. Beyond `MOST`, it forgets the secrets it has had for longest."""
        _keep(self._c, _cookie(self._c, link), _PURPOSE, self._seed)


class FreshTable:
    """New secrets for the links of a table, which share a seed, like `Fresh`.

    `rows` is how many of them to look at: that of the last row that has its secret from here, and one.
    """

    def __init__(self, c: Context) -> None:
        self._c = c
        self._seed = tokens.new()
        self.rows = 0

    def digest(self, n: int) -> bytes:
        """Return the digest of the secret of row `n`, below `MOST_OF_TABLE`."""
        return tokens.digest(_of_row(self._c, self._seed, n))

    def keep(self) -> None:
        """Let this browser show the secrets again, if there are any."""
        if self.rows:
            mark = tokens.fingerprint(self._c.service.key, _TABLE, self._seed)
            _keep(self._c, f"secret-{mark[:16]}", _TABLE, f"{self._seed} {self.rows}")


def _keep(c: Context, name: str, purpose: str, seed: str) -> None:
    session = c.session
    others = [cookie for cookie in session.cookies if UNSAVED.fullmatch(cookie) and cookie != name]
    for cookie in others[: max(0, len(others) + 1 - MOST)]:  # the oldest come first (RFC 6265, section 5.4)
        _drop(c, cookie)
    signed = tokens.sign(c.service.key, purpose, seed, c.service.clock())
    session.keep(name, signed, LIFE)
    session.cookies[name] = signed  # for the page in this answer


def all_(c: Context, tx: Tx) -> list[Unsaved]:
    """Return what this browser may show again: only current secrets, and only of links that it still manages."""
    return _current(c, tx, (_secret(c, seed) for _, seed in _seeds(c, _PURPOSE)))


def of_tables(c: Context, tx: Tx) -> list[Unsaved]:
    """Return the same of the links that tables have made, in the order of their rows."""
    tables = [kept.split(" ") for _, kept in _seeds(c, _TABLE)]
    return _current(c, tx, (_of_row(c, seed, n) for seed, rows in tables for n in range(int(rows))))


def forget_tables(c: Context) -> None:
    """Forget the secrets of tables in this browser: they are saved."""
    for cookie, _ in _seeds(c, _TABLE):
        _drop(c, cookie)


def _seeds(c: Context, purpose: str) -> list[tuple[str, str]]:
    """Return the cookies of this browser with that purpose, and their seeds."""
    key, now = c.service.key, c.service.clock()
    named = [cookie for cookie in c.session.cookies if UNSAVED.fullmatch(cookie)][-MOST:]
    found = ((cookie, tokens.unsign(key, purpose, c.session.cookies[cookie], now, LIFE)) for cookie in named)
    return [(cookie, seed) for cookie, seed in found if seed is not None]


def _current(c: Context, tx: Tx, secrets: Iterable[str]) -> list[Unsaved]:
    found = []
    for secret in secrets:
        try:
            link = links.with_manage_digest(tx, tokens.digest(secret))
        except Damaged:
            continue
        if link and c.asker.may_manage(tx, link):
            found.append(Unsaved(link, secret))
    return found


def of(c: Context, tx: Tx, link: Link) -> str:
    """Return the secret of this link that this browser may show again; empty if there is none."""
    return next((found.secret for found in all_(c, tx) if found.link.id == link.id), "")


def forget(c: Context, link: Link) -> None:
    """Forget the secret in this browser: it is saved, or no longer this browser's."""
    _drop(c, _cookie(c, link))


def _drop(c: Context, cookie: str) -> None:
    if c.session.cookies.pop(cookie, None) is not None:
        c.session.keep(cookie, "", age=0)


def _secret(c: Context, seed: str) -> str:
    return tokens.derived(c.service.key, _PURPOSE, seed)


def _of_row(c: Context, seed: str, n: int) -> str:
    return tokens.derived(c.service.key, _TABLE, f"{seed} {n}")


def _cookie(c: Context, link: Link) -> str:
    """Return the name of the cookie: one for each link, since two answers at once would overwrite a common one."""
    return f"secret-{tokens.fingerprint(c.service.key, _PURPOSE, str(link.id))[:16]}"
