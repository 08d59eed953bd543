"""Sessions: the browsers in which the owner is logged in.

Each has a cookie with 128 random bits, of which only the hash is stored. A log-in makes a new one, so no one can plant
a cookie that it would open.
"""

from typing import NamedTuple

from iwts import tokens
from iwts.clock import DAY, HOUR, SECOND
from iwts.storage.tx import ALL, Tx

IDLE, LONGEST = 12 * HOUR, 7 * DAY  # a session ends when it was not used for so long, and after so long at the latest
STEP = 300 * SECOND  # between two writes of the last use: pages should not write each time
MOST = 50  # sessions; the one unused for longest ends

_ALIVE = "used_at > :now - :idle AND created_at > :now - :longest"


class OwnerSession(NamedTuple):
    """A browser in which the owner is logged in; `browser` is its name, empty if unknown."""

    id: int
    browser: str
    created_at: int
    used_at: int


def begin(tx: Tx, browser: str) -> str:
    """Begin a session and return its secret, for the cookie."""
    token = tokens.new()
    tx.run(
        "INSERT INTO owner_session (digest, browser, created_at, used_at) VALUES (:digest, :browser, :now, :now)",
        digest=tokens.digest(token),
        browser=browser,
        now=tx.now,
    )
    tx.run(f"DELETE FROM owner_session WHERE NOT ({_ALIVE})", **_bounds(tx))  # noqa: S608
    oldest = "SELECT id FROM owner_session ORDER BY used_at DESC, id DESC LIMIT :all OFFSET :most"
    tx.run(f"DELETE FROM owner_session WHERE id IN ({oldest})", all=ALL, most=MOST)  # noqa: S608
    return token


def find(tx: Tx, token: str) -> OwnerSession | None:
    """Return the session with that secret, unless it has ended."""
    sql = f"SELECT id, browser, created_at, used_at FROM owner_session WHERE digest = :digest AND {_ALIVE}"  # noqa: S608
    row = tx.one(sql, digest=tokens.digest(token), **_bounds(tx))
    return OwnerSession(*row) if row else None


def use(tx: Tx, id_: int) -> None:
    """Note that a session is used now."""
    tx.run("UPDATE owner_session SET used_at = :now WHERE id = :id", id=id_, now=tx.now)


def all_(tx: Tx) -> list[OwnerSession]:
    """Return the sessions that have not ended, last used first."""
    sql = f"""
        SELECT id, browser, created_at, used_at FROM owner_session WHERE {_ALIVE} ORDER BY used_at DESC, id DESC
    """  # noqa: S608
    return [OwnerSession(*row) for row in tx.all(sql, **_bounds(tx))]


def end(tx: Tx, id_: int) -> bool:
    """End a session; return whether there was one with that id."""
    return not id_ >> 63 and tx.run("DELETE FROM owner_session WHERE id = :id", id=id_) > 0


def end_all(tx: Tx) -> int:
    """End all sessions; return how many there were."""
    return tx.run("DELETE FROM owner_session")


def _bounds(tx: Tx) -> dict[str, int]:
    return {"now": tx.now, "idle": IDLE, "longest": LONGEST}
