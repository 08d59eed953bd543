"""The owner's acts with commands, which wait in the database until the server writes them to its log."""

from typing import NamedTuple

from iwts.storage.tx import Tx

MOST = 1000  # that wait; the oldest are discarded


class Act(NamedTuple):
    """An act: when it was done, the command, and the name of the link or the number of the message."""

    at: int
    name: str
    subject: str


def note(tx: Tx, name: str, subject: str = "") -> None:
    """Note an act in the transaction that does it."""
    tx.run("INSERT INTO act (at, name, subject) VALUES (:at, :name, :subject)", at=tx.now, name=name, subject=subject)
    tx.run("DELETE FROM act WHERE id <= (SELECT max(id) FROM act) - :most", most=MOST)


def waiting(tx: Tx) -> list[tuple[int, Act]]:
    """Return the acts that wait, each with its id, oldest first."""
    return [(id_, Act(*act)) for id_, *act in tx.all("SELECT id, at, name, subject FROM act ORDER BY id")]


def remove(tx: Tx, last: int) -> None:
    """Remove the acts up to an id, which have been logged."""
    tx.run("DELETE FROM act WHERE id <= :last", last=last)
