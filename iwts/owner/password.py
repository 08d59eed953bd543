"""The owner's password, stored as its Argon2id hash. Without one, there is no panel."""

from collections.abc import Iterable

from iwts.errors import Invalid
from iwts.links import codes
from iwts.owner import factor, sessions
from iwts.passwords import weak
from iwts.storage.tx import Tx

LEAST, MOST = 12, 128  # characters


def parse(text: str, known: Iterable[str]) -> str:
    """Return a new password in the form in which codes are compared; raise `Invalid` if it is unfit.

    It must not be one of the most common ones, a pattern, or one of the `known` texts.
    """
    password = codes.fold(text)
    if len(password) < LEAST:
        raise Invalid("password", "This password is too short. Use at least %(least)s characters.", least=LEAST)
    if len(password) > MOST:
        raise Invalid("password", "This password is too long. Use at most %(most)s characters.", most=MOST)
    if weak.is_weak(password, known):
        raise Invalid("password", "This password is easy to guess. Use one that no one else uses, or several words.")
    return password


def put(tx: Tx, password: str) -> None:
    """Set or replace the password, given as its hash. All sessions end: a thief may have one."""
    sessions.end_all(tx)
    if not tx.run("UPDATE owner SET password = :password", password=password):
        tx.run("INSERT INTO owner (password) VALUES (:password)", password=password)


def remove(tx: Tx) -> bool:
    """Remove the password and the second factor, and end all sessions; return whether there was a password."""
    factor.remove(tx)
    return tx.run("DELETE FROM owner") > 0


def find(tx: Tx) -> str | None:
    """Return the hash of the password; None if none is set."""
    row = tx.one("SELECT password FROM owner")
    return row[0] if row else None
