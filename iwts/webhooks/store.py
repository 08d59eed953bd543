"""Webhooks in the database."""

from collections.abc import Sequence
from typing import NamedTuple

from iwts.errors import N_, Invalid, NotFound
from iwts.links.happenings import Type
from iwts.links.link import Link
from iwts.storage.tx import Tx
from iwts.visits import store as visits
from iwts.webhooks import signing, targets

MOST = 100  # webhooks of the owner, and as many of creators: each reads all visits
MOST_OF_LINK = 5  # those of its creators

FULL = N_("There are %(most)s webhooks already. Remove one first.")
FULL_SITE = N_("This site has as many webhooks as it can call. Ask its owner.")
NO_SUCH = N_("No webhook has the number %(id)s.")


class Webhook(NamedTuple):
    """A webhook for the link with the id `link`, or for all (None); one that is not the owner's is a creator's.

    `events` are `Type`s. `key` signs its calls. `last_visit` is the id of the last visit that it was, or will be, told
    of. It is off since `off_at`. Times are in UTC microseconds.
    """

    id: int
    url: str
    link: int | None
    is_owners: bool
    events: tuple[str, ...]
    key: bytes
    last_visit: int
    off_at: int | None
    created_at: int

    @property
    def host(self) -> str:
        return targets.parse(self.url).host


_COLUMNS = "id, url, link, is_owners, events, key, last_visit, off_at, created_at"


def add(
    tx: Tx,
    url: str,
    events: Sequence[str],
    link: Link | None = None,
    *,
    is_owners: bool = True,
    key: bytes | None = None,
) -> Webhook:
    """Store a webhook, which is told of everything from now on; raise `Invalid` if there are too many.

    See `drafts.check` for what it is made of. Its key is a new one unless one is given.
    """
    if not is_owners and len(of_link(tx, link, MOST_OF_LINK)) >= MOST_OF_LINK:
        raise Invalid("url", FULL, most=MOST_OF_LINK)
    if tx.integer("SELECT count(*) FROM webhook WHERE is_owners = :of", of=is_owners) >= MOST:
        raise Invalid("url", FULL if is_owners else FULL_SITE, most=MOST)
    id_ = tx.integer(
        """
        INSERT INTO webhook (url, link, is_owners, events, key, last_visit, created_at)
        VALUES (:url, :link, :is_owners, :events, :key, :last_visit, :now) RETURNING id
        """,
        url=url.strip(),
        link=link.id if link else None,
        is_owners=is_owners,
        events=_words(events),
        key=key or signing.new_key(),
        last_visit=visits.last_id(tx),
        now=tx.now,
    )
    return get(tx, id_)


def every(tx: Tx) -> list[Webhook]:
    """Return all webhooks, the oldest first."""
    return _list(tx, "ORDER BY id")


def of_link(tx: Tx, link: Link | None, most: int) -> list[Webhook]:
    """Return the webhooks that creators of a link made, the newest first."""
    condition = "WHERE link = :link AND is_owners = 0 ORDER BY id DESC LIMIT :most"
    return _list(tx, condition, link=link.id if link else None, most=most)


def active(tx: Tx, setting: str) -> list[Webhook]:
    """Return the webhooks that are called, by the setting `webhooks`: those of creators while they may have any."""
    whose = {"off": "AND 1 = 0", "owner": "AND is_owners = 1", "creators": ""}[setting]
    return _list(tx, f"WHERE off_at IS NULL {whose} ORDER BY id")


def hosts(tx: Tx, setting: str) -> list[str]:
    """Return the hosts that webhooks send data to."""
    return sorted({webhook.host for webhook in active(tx, setting)})


def find(tx: Tx, id_: int) -> Webhook | None:
    """Return a webhook; None if it does not exist."""
    found = [] if id_ >> 63 else _list(tx, "WHERE id = :id", id=id_)  # SQLite's integers have 64 bits
    return found[0] if found else None


def with_key(tx: Tx, key: bytes) -> Webhook | None:
    """Return the webhook with a key; None if there is none."""
    return next(iter(_list(tx, "WHERE key = :key", key=key)), None)


def get(tx: Tx, id_: int) -> Webhook:
    """Like `find`, but raise `NotFound` for a missing webhook."""
    found = find(tx, id_)
    if found is None:
        raise NotFound(NO_SUCH, id=str(id_))
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


def change(tx: Tx, id_: int, url: str, events: Sequence[str]) -> Webhook:
    """Have another address called, or of other events; what waits goes there as well. Raises `NotFound`.

    Visits of the time in which it was not told of any are not told.
    """
    was = get(tx, id_)
    is_new = Type.VISIT in events and Type.VISIT not in was.events
    sql = "UPDATE webhook SET url = :url, events = :events, last_visit = :last_visit WHERE id = :id"
    last_visit = visits.last_id(tx) if is_new else was.last_visit
    tx.run(sql, id=id_, url=url.strip(), events=_words(events), last_visit=last_visit)
    return get(tx, id_)


def switch_off(tx: Tx, id_: int) -> None:
    """Switch a webhook off: nothing is sent."""
    tx.run("UPDATE webhook SET off_at = :now WHERE id = :id AND off_at IS NULL", now=tx.now, id=id_)


def _words(events: Sequence[str]) -> str:
    return " ".join(type_ for type_ in Type if type_ in events)


def _list(tx: Tx, condition: str, **values: object) -> list[Webhook]:
    return [
        Webhook(id_, url, link, bool(is_owners), tuple(events.split()), *rest)
        for id_, url, link, is_owners, events, *rest in tx.all(f"SELECT {_COLUMNS} FROM webhook {condition}", **values)  # noqa: S608
    ]
