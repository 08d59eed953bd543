"""The audit list: the owner's acts, by command or in the panel, for 400 days. The server also logs each of them."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from iwts import spreadsheet
from iwts.clock import DAY, UTC, local
from iwts.storage.tx import Row, Tx

DAYS = 400  # more than a year, so that last year's act can be compared with this year's
MOST = 100_000  # acts, 10 MB; the oldest are discarded
COLUMNS = ("at", "act", "subject", "by", "address")  # in lists for programs
_AT_ONCE = 1000  # to write to the log in one go


class By(StrEnum):
    """The way in which the owner acted."""

    COMMAND = "command"
    PANEL = "panel"
    API = "api"


class Act(NamedTuple):
    """An act: when it was done, its name and its subject, the way, and the address it came from.

    `at` is in UTC microseconds. `name` is that of the command that does the same, `subject` the name of the link, the
    number of the message or the like, or empty. `address` is as much of the client's as `ip_storage` kept; it is empty
    for a command.
    """

    at: int
    name: str
    subject: str
    by: By
    address: str

    @property
    def named(self) -> str:
        """The subject as the log may have it: without a number or an address that was blocked."""
        return self.subject.partition(" ")[0] if self.name.startswith("blocks ") else self.subject


_COLUMNS = "at, name, subject, way, address"  # those of `Act`; BY is a word of SQL


def record(tx: Tx, name: str, subject: str = "", *, by: By = By.COMMAND, address: str = "") -> None:
    """Record an act in the transaction that does it; for `address`, see `Events.kept`."""
    tx.run(
        f"INSERT INTO act ({_COLUMNS}) VALUES (:at, :name, :subject, :way, :address)",  # noqa: S608 (constants)
        at=tx.now,
        name=name,
        subject=subject,
        way=by.value,
        address=address,
    )
    tx.run("DELETE FROM act WHERE id <= (SELECT max(id) FROM act) - :most", most=MOST)


def newest(tx: Tx, most: int = MOST, skipped: int = 0) -> Iterator[Act]:
    """Yield the acts, the newest first: at most `most` of them, after some that are skipped."""
    sql = f"SELECT {_COLUMNS} FROM act ORDER BY id DESC LIMIT :most OFFSET :skipped"  # noqa: S608 (constants)
    return map(_act, tx.each(sql, most=most, skipped=skipped))


def count(tx: Tx) -> int:
    """Return the count of acts."""
    return tx.integer("SELECT count(*) FROM act")


def shown(act: Act) -> tuple[str, ...]:
    """Return the values of an act in the order of `COLUMNS`, for programs."""
    return local(act.at, UTC).isoformat(timespec="seconds"), act.name, act.subject, act.by.value, act.address


def csv(tx: Tx, most: int = MOST) -> Iterator[str]:
    """Yield the list, the newest act first, as lines of a CSV file."""
    yield spreadsheet.BOM + spreadsheet.line(COLUMNS)
    for act in newest(tx, most):
        yield spreadsheet.line(shown(act))


def unlogged(tx: Tx) -> list[tuple[int, Act]]:
    """Return the next acts that are not in the log yet, each with its id, the oldest first."""
    sql = f"SELECT id, {_COLUMNS} FROM act WHERE is_logged = 0 ORDER BY id LIMIT :most"  # noqa: S608 (constants)
    return [(row[0], _act(row[1:])) for row in tx.all(sql, most=_AT_ONCE)]


def set_logged(tx: Tx, last: int) -> None:
    """Note that the acts up to an id are in the log."""
    tx.run("UPDATE act SET is_logged = 1 WHERE is_logged = 0 AND id <= :last", last=last)


def has_old(tx: Tx) -> bool:
    """Whether the oldest act is older than `DAYS`."""
    sql = "SELECT 1 FROM act WHERE id = (SELECT min(id) FROM act) AND at < :before"
    return tx.one(sql, before=tx.now - DAYS * DAY) is not None


def drop_old(tx: Tx) -> None:
    """Delete the acts older than `DAYS`."""
    tx.run("DELETE FROM act WHERE at < :before", before=tx.now - DAYS * DAY)


def _act(row: Row) -> Act:
    at, name, subject, way, address = row
    return Act(at, name, subject, By(way), address)
