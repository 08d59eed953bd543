"""Tokens of the API: secrets of 128 bits, by which programs act for the owner or for one link.

Only the hash of a token is stored. Its prefix lets people, and tools that look for secrets in files, recognise it.
"""

from collections.abc import Collection
from enum import StrEnum
from typing import Any, NamedTuple

from iwts import tokens
from iwts.clock import DAY, SECOND, UTC, local
from iwts.errors import N_, Invalid, NotFound
from iwts.links.drafts import clean_label
from iwts.links.link import Link
from iwts.storage.tx import Tx

PREFIX = "iwts_"
MOST = 1000  # tokens: no program needs as many, and a command that runs wild must not fill the file
STEP = 300 * SECOND  # between two writes of the last use: calls should not write each time

NO_NAME = N_("Type a name.")
FULL = N_("%(most)s tokens exist. Revoke some first.")


class Scope(StrEnum):
    """What a token allows."""

    CREATE = "create"
    READ = "read"
    MANAGE = "manage"
    METRICS = "metrics"


class ApiToken(NamedTuple):
    """A token as stored, for all links or for one: `link` is its id, and `slug` its name.

    Times are in UTC microseconds; `until` is None for a token that does not expire, `used_at` for one never used.
    """

    id: int
    name: str
    scopes: frozenset[Scope]
    link: int | None
    slug: str | None
    created_at: int
    until: int | None
    used_at: int | None

    def described(self) -> dict[str, Any]:
        """Return the token as JSON, without its secret."""
        return {
            "id": self.id,
            "name": self.name,
            "scopes": sorted(scope.value for scope in self.scopes),
            "link": self.slug,
            "created_at": _shown(self.created_at),
            "used_at": _shown(self.used_at),
            "expires_at": _shown(self.until),
        }


def _shown(at: int | None) -> str | None:
    return None if at is None else local(at, UTC).isoformat(timespec="seconds")


_SELECT = """
    SELECT id, name, scopes, link, (SELECT slug FROM link WHERE link.id = api_token.link), created_at, until, used_at
    FROM api_token
"""
_ALIVE = "(until IS NULL OR until > :now)"


def add(
    tx: Tx, name: str, scopes: Collection[Scope], link: Link | None = None, days: int | None = None
) -> tuple[ApiToken, str]:
    """Store a new token for so many days, or without an end; return it and its secret.

    Raises `Invalid` for a name that is empty or too long, and if there are too many tokens.
    """
    tx.run("DELETE FROM api_token WHERE until <= :now", now=tx.now)
    if tx.integer("SELECT count(*) FROM api_token") >= MOST:
        raise Invalid("name", FULL, most=MOST)
    if not (name := clean_label(name, "name")):
        raise Invalid("name", NO_NAME)
    secret = f"{PREFIX}{tokens.new()}"
    id_ = tx.value(
        """
        INSERT INTO api_token (name, digest, scopes, link, created_at, until)
        VALUES (:name, :digest, :scopes, :link, :now, :until) RETURNING id
        """,
        name=name,
        digest=tokens.digest(secret),
        scopes=" ".join(scope.value for scope in Scope if scope in scopes),
        link=link.id if link else None,
        now=tx.now,
        until=None if days is None else tx.now + days * DAY,
    )
    return _token(tx.row(f"{_SELECT} WHERE id = :id", id=id_)), secret


def find(tx: Tx, secret: str) -> ApiToken | None:
    """Return the token with that secret, unless it has expired."""
    row = tx.one(f"{_SELECT} WHERE digest = :digest AND {_ALIVE}", digest=tokens.digest(secret), now=tx.now)
    return _token(row) if row else None


def use(tx: Tx, id_: int) -> None:
    """Note that a token is used now."""
    tx.run("UPDATE api_token SET used_at = :now WHERE id = :id", id=id_, now=tx.now)


def all_(tx: Tx) -> list[ApiToken]:
    """Return the tokens that have not expired, the newest first."""
    return [_token(row) for row in tx.all(f"{_SELECT} WHERE {_ALIVE} ORDER BY id DESC", now=tx.now)]


def revoke(tx: Tx, id_: int) -> ApiToken:
    """Revoke a token and return what it was; raise `NotFound` for an unknown id."""
    row = None if id_ >> 63 else tx.one(f"{_SELECT} WHERE id = :id", id=id_)  # SQLite's integers have 64 bits
    if row is None:
        raise NotFound(N_("There is no token %(id)s."), id=id_)
    tx.run("DELETE FROM api_token WHERE id = :id", id=id_)
    return _token(row)


def _token(row: tuple[object, ...]) -> ApiToken:
    token = ApiToken(*row)  # type: ignore[arg-type]
    words = str(token.scopes).split()
    return token._replace(scopes=frozenset(scope for scope in Scope if scope.value in words))
