"""Webhooks in the database."""

from collections.abc import Sequence
from typing import NamedTuple

from iwts.errors import IwtsError, NotFound
from iwts.links.happenings import Type
from iwts.links.link import Link
from iwts.storage.tx import Tx
from iwts.visits import store as visits
from iwts.webhooks import signing, targets

MOST = 100  # webhooks: each reads all visits


class Webhook(NamedTuple):
    """A webhook for the link with the id `link`, or for all (None).

    `events` are `Type`s. `key` signs its calls. `last_visit` is the id of the last visit that it was, or will be, told
    of. It is off since `off_at`. Times are in UTC microseconds.
    """

    id: int
    url: str
    link: int | None
    events: tuple[str, ...]
    key: bytes
    last_visit: int
    off_at: int | None
    created_at: int

    @property
    def host(self) -> str:
        return targets.parse(self.url).host


_COLUMNS = "id, url, link, events, key, last_visit, off_at, created_at"


def add(tx: Tx, url: str, events: Sequence[str], link: Link | None = None) -> Webhook:
    """Store a webhook, which is told of everything from now on; raise `IwtsError` if something is wrong with it."""
    targets.parse(url)
    if link and Type.REPORT in events:
        raise IwtsError("reports go to webhooks for all links; leave --link or report.received out")
    if tx.integer("SELECT count(*) FROM webhook") >= MOST:
        raise IwtsError("there are %(most)s webhooks already; remove one first", most=MOST)
    id_ = tx.integer(
        """
        INSERT INTO webhook (url, link, events, key, last_visit, created_at)
        VALUES (:url, :link, :events, :key, :last_visit, :now) RETURNING id
        """,
        url=url.strip(),
        link=link.id if link else None,
        events=" ".join(type_ for type_ in Type if type_ in events),
        key=signing.new_key(),
        last_visit=visits.last_id(tx),
        now=tx.now,
    )
    return get(tx, id_)


def every(tx: Tx) -> list[Webhook]:
    """Return all webhooks, the oldest first."""
    return _list(tx, "ORDER BY id")


def active(tx: Tx) -> list[Webhook]:
    """Return the webhooks that are on."""
    return _list(tx, "WHERE off_at IS NULL ORDER BY id")


def hosts(tx: Tx) -> list[str]:
    """Return the hosts that webhooks send data to."""
    return sorted({webhook.host for webhook in active(tx)})


def find(tx: Tx, id_: int) -> Webhook | None:
    """Return a webhook; None if it does not exist."""
    found = _list(tx, "WHERE id = :id", id=id_)
    return found[0] if found else None


def get(tx: Tx, id_: int) -> Webhook:
    """Like `find`, but raise `NotFound` for a missing webhook."""
    found = find(tx, id_)
    if found is None:
        raise NotFound("No webhook has the number %(id)s.", id=id_)
    return found


def remove(tx: Tx, id_: int) -> Webhook:
    """Delete a webhook with its deliveries, and return it. Raises `NotFound`."""
    webhook = get(tx, id_)
    tx.run("DELETE FROM webhook_delivery WHERE webhook = :id", id=id_)
    tx.run("DELETE FROM webhook WHERE id = :id", id=id_)
    return webhook


def switch_on(tx: Tx, id_: int) -> Webhook:
    """Switch a webhook on again: what waits is tried now, and visits since then follow. Raises `NotFound`."""
    sql = (
        "UPDATE webhook_delivery SET tries = 0, began_at = NULL, due_at = :now WHERE webhook = :id AND done_at IS NULL"
    )
    tx.run(sql, id=get(tx, id_).id, now=tx.now)
    tx.run("UPDATE webhook SET off_at = NULL WHERE id = :id", id=id_)
    return get(tx, id_)


def switch_off(tx: Tx, id_: int) -> None:
    """Switch a webhook off, which no longer answers."""
    tx.run("UPDATE webhook SET off_at = :now WHERE id = :id AND off_at IS NULL", now=tx.now, id=id_)


def _list(tx: Tx, condition: str, **values: object) -> list[Webhook]:
    return [
        Webhook(id_, url, link, tuple(events.split()), *rest)
        for id_, url, link, events, *rest in tx.all(f"SELECT {_COLUMNS} FROM webhook {condition}", **values)  # noqa: S608
    ]
