"""Nodes: the fronts that share a database, each with a number and a journal of its own. Most servers have one front.

The number is in the ids of a node's visits. Its mark is the position in its journal up to which the database has them.
The journal's folder has the number in a file, so that a server starts while the database is away. A folder without that
file is another journal, and its front another node: no mark fits it.
"""

import contextlib
import itertools
import re
import secrets
from pathlib import Path
from typing import NamedTuple

from iwts.clock import DAY, HOUR, SECOND
from iwts.errors import DatabaseError, IwtsError
from iwts.storage import files, folders
from iwts.storage.db import Database
from iwts.storage.tx import Tx
from iwts.visits import segments
from iwts.visits import store as visits

NODES = 64  # numbers, from 0 on
LEASE = 7 * DAY  # after which the number of a node that does not return is another one's, if all are taken
SIGN = HOUR  # between two signs of life, at most
SILENT = 2 * SIGN  # after which a node counts as away
HELD = 3 * SECOND  # for which visits are not read on, while other servers ship theirs in between: few are late
FILE = "node"

_KEPT = re.compile(r"([0-9A-F]{12}) ([0-9]{1,2})\n")


class Node(NamedTuple):
    """A front: its number, and the identity and the folder of its journal."""

    number: int
    journal: str
    folder: Path


def kept(folder: Path) -> Node | None:
    """Return the node that a journal's folder belongs to; None if it does not tell."""
    with contextlib.suppress(OSError, ValueError):
        if found := _KEPT.fullmatch((folder / FILE).read_text("ascii")):
            return Node(int(found[2]), found[1], folder)
    return None


def join(db: Database, folder: Path) -> Node:
    """Have the front with this journal be a node, a new one unless it was one before.

    Raise `DatabaseError` if there are too many or the folder cannot be written, `Unavailable` if the database is away.
    """
    before = kept(folder)
    with db.write() as tx:
        node = enter(tx, before or Node(0, secrets.token_hex(6).upper(), folder))
    if node != before:
        _keep(node)
    return node


def leave(db: Database, folder: Path) -> None:
    """Give back the number of a front that the server has no more, and delete its journal, which must be empty.

    Raise `Unavailable` if the database is away.
    """
    if node := kept(folder):
        sql = "DELETE FROM node WHERE number = :number AND journal = :journal"
        with db.write() as tx:
            tx.run(sql, number=node.number, journal=node.journal)
    names = [segments.SPARE, segments.SHIPPED, *map(segments.name_of, segments.numbers(folder)), FILE]
    with contextlib.suppress(OSError):  # tried again at the next start
        for name in names:
            (folder / name).unlink(missing_ok=True)
        folder.rmdir()


def enter(tx: Tx, node: Node) -> Node:
    """Enter a node, and give a sign of its life; return it with its number, another one if that was taken.

    A node that the database does not know has nothing there: a failover may have lost it. Raise `DatabaseError` if
    there are too many.
    """
    rows = tx.all("SELECT number, journal, seen_at FROM node")
    number: int | None = next((number for number, journal, _ in rows if journal == node.journal), None)
    if number is None:
        number = _free({number: seen_at for number, _, seen_at in rows}, node.number, tx.now)
        tx.run("DELETE FROM node WHERE number = :number", number=number)
        tx.run("INSERT INTO node (number, journal) VALUES (:number, :journal)", number=number, journal=node.journal)
    tx.run("UPDATE node SET seen_at = :now WHERE number = :number", now=tx.now, number=number)
    return node._replace(number=number)


def _free(seen: dict[int, int], wanted: int, now: int) -> int:
    """Return a free number: the one that is wanted, the next one, or that of the node that was not seen for longest."""
    free = [number for number in itertools.chain([wanted], range(NODES)) if number not in seen]
    if free:
        return free[0]
    oldest = min(seen, key=seen.__getitem__)
    if seen[oldest] >= now - LEASE:
        raise DatabaseError(
            f"{NODES} servers use this database (each front counts), and it has no number for another one"
        )
    return oldest


def mark(tx: Tx, node: Node) -> int | None:
    """Return the position in a node's journal up to which all visits are in the database; None if it is not entered."""
    sql = "SELECT shipped FROM node WHERE number = :number AND journal = :journal"
    row = tx.one(sql, number=node.number, journal=node.journal)
    return row[0] if row else None


def set_mark(tx: Tx, node: Node, position: int) -> None:
    """Note the position in a node's journal up to which all visits are in the database."""
    sql = "UPDATE node SET shipped = :position, seen_at = :now WHERE number = :number"
    tx.run(sql, position=position, now=tx.now, number=node.number)


def is_silent(tx: Tx, node: Node) -> bool:
    """Whether a node is to be entered, or to give a sign of its life."""
    sql = "SELECT 1 FROM node WHERE number = :number AND journal = :journal AND seen_at > :then"
    return tx.one(sql, number=node.number, journal=node.journal, then=tx.now - SIGN) is None


def active(tx: Tx) -> int:
    """Return how many nodes are not silent."""
    return tx.integer("SELECT count(*) FROM node WHERE seen_at > :then", then=tx.now - SILENT)


def seen(tx: Tx) -> dict[int, int]:
    """Return when each node last gave a sign of its life, by its number, in UTC microseconds."""
    return dict(tx.all("SELECT number, seen_at FROM node ORDER BY number"))


def settled(db: Database, tx: Tx) -> int:
    """Return the id up to which all visits are in the database, but for a few that come late."""
    up_to = visits.waiting(tx) or visits.last_id(tx)
    return up_to if db.is_local or active(tx) < 2 else min(up_to, tx.now - HELD)  # ids are times


def _keep(node: Node) -> None:
    try:
        with folders.opened(node.folder, make=True):
            pass
        with files.writing(node.folder / FILE) as out:
            out.write(f"{node.journal} {node.number}\n".encode())
    except (OSError, IwtsError) as error:
        raise DatabaseError(f"{node.folder}: cannot be written ({error}); see data_dir") from None
