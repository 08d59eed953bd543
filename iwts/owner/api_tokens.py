"""Tokens of the API: secrets of 128 bits, by which programs act for the owner or for one link.

Only the hash of a token is stored. Its prefix lets people, and tools that look for secrets in files, recognise it.
"""

from collections.abc import Collection
from enum import StrEnum
from typing import Any, NamedTuple

from iwts import tokens
from iwts.clock import DAY, SECOND, UTC, local
from iwts.errors import N_, Invalid, Mistakes, NotFound
from iwts.links.drafts import clean_label
from iwts.links.link import Link
from iwts.storage.tx import Tx

PREFIX = "iwts_"
MOST = 1000  # tokens for all links: no program needs as many, and a command that runs wild must not fill the file
MOST_OF_LINK = 10  # for one link: each creator may make some, and takes none of the owner's
STEP = 300 * SECOND  # between two writes of the last use: calls should not write each time

NO_NAME = N_("Type a name.")
NO_SCOPE = N_("Choose what the token allows.")
NOT_OF_LINK = N_("A token for one link cannot have the scope “%(scope)s”.")
FULL = N_("%(most)s tokens exist. Revoke some first.")


class Scope(StrEnum):
    """What a token allows."""

    CREATE = "create"
    READ = "read"
    MANAGE = "manage"
    METRICS = "metrics"


OF_LINK = (Scope.READ, Scope.MANAGE)  # those that make sense for one link


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
    tx: Tx, name: str, scopes: Collection[Scope], link: Link | None = None, days: int | None = None, secret: str = ""
) -> tuple[ApiToken, str]:
    """Store a new token for so many days, or without an end; return it and its secret, which is a new one or given.

    Raises `Invalid` if there are too many tokens, and `Rejected` for a name that is empty or too long and for scopes
    that are missing or make no sense for one link.
    """
    of = link.id if link else None
    tx.run("DELETE FROM api_token WHERE link IS NOT DISTINCT FROM :link AND until <= :now", link=of, now=tx.now)
    most = MOST_OF_LINK if link else MOST
    if tx.integer("SELECT count(*) FROM api_token WHERE link IS NOT DISTINCT FROM :link", link=of) >= most:
        raise Invalid("name", FULL, most=most)
    mistakes = Mistakes()
    name = mistakes.read("", _name, name)
    mistakes.read(None, _check, scopes, link)
    mistakes.tell()
    secret = secret or f"{PREFIX}{tokens.new()}"
    id_ = tx.value(
        """
        INSERT INTO api_token (name, digest, scopes, link, created_at, until)
        VALUES (:name, :digest, :scopes, :link, :now, :until) RETURNING id
        """,
        name=name,
        digest=tokens.digest(secret),
        scopes=" ".join(scope.value for scope in Scope if scope in scopes),
        link=of,
        now=tx.now,
        until=None if days is None else tx.now + days * DAY,
    )
    return _token(tx.row(f"{_SELECT} WHERE id = :id", id=id_)), secret


def _name(text: str) -> str:
    if name := clean_label(text, "name"):
        return name
    raise Invalid("name", NO_NAME)


def _check(scopes: Collection[Scope], link: Link | None) -> None:
    if not scopes:
        raise Invalid("scopes", NO_SCOPE)
    for scope in scopes:
        if link and scope not in OF_LINK:
            raise Invalid("scopes", NOT_OF_LINK, scope=scope.value)


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


def of_link(tx: Tx, link: Link | None) -> list[ApiToken]:
    """Return the tokens for one link, or those for all links, that have not expired, the newest first."""
    sql = f"{_SELECT} WHERE link IS NOT DISTINCT FROM :link AND {_ALIVE} ORDER BY id DESC"
    return [_token(row) for row in tx.all(sql, link=link.id if link else None, now=tx.now)]


def count(tx: Tx) -> int:
    """Return the count of tokens that have not expired."""
    return tx.integer(f"SELECT count(*) FROM api_token WHERE {_ALIVE}", now=tx.now)  # noqa: S608 (constants)


def some(tx: Tx, most: int, skipped: int) -> list[ApiToken]:
    """Return a part of the tokens that have not expired: first those for all links, then by links, the newest first."""
    sql = f"{_SELECT} WHERE {_ALIVE} ORDER BY link NULLS FIRST, id DESC LIMIT :most OFFSET :skipped"
    return [_token(row) for row in tx.all(sql, now=tx.now, most=most, skipped=skipped)]


def revoke(tx: Tx, id_: int, link: Link | None = None) -> ApiToken:
    """Revoke a token, if `link` is given only one for that; return what it was. Raises `NotFound` for another id."""
    row = None if id_ >> 63 else tx.one(f"{_SELECT} WHERE id = :id", id=id_)  # SQLite's integers have 64 bits
    if row is None or (link and _token(row).link != link.id):
        raise NotFound(N_("There is no token %(id)s."), id=str(id_))
    tx.run("DELETE FROM api_token WHERE id = :id", id=id_)
    return _token(row)


def _token(row: tuple[object, ...]) -> ApiToken:
    token = ApiToken(*row)  # type: ignore[arg-type]
    words = str(token.scopes).split()
    return token._replace(scopes=frozenset(scope for scope in Scope if scope.value in words))
