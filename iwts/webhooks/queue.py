"""Deliveries: what a webhook is still to be told, one call after the other, and what it was told in the last days.

A delivery of visits is a range of their ids. Its text is written only when it is sent, so visits are not stored twice,
and what is deleted meanwhile is not sent. Visits that came late, after their range was made, are not a part of it:
`happenings.note_late` lists them in deliveries of their own, whose range is empty. Everything a webhook is told is in
one order: its deliveries' `place` is the id of the last visit before it, or in it. A range is made once its turn has
come. The next delivery of a webhook waits until the one before is done, which keeps the order of each link.
"""

from typing import NamedTuple

from iwts.clock import DAY, HOUR, SECOND
from iwts.errors import N_, IwtsError, NotFound
from iwts.links.happenings import MOST_VISITS, Type
from iwts.statistics import rollups
from iwts.storage.db import Database
from iwts.storage.tx import Tx
from iwts.webhooks import store
from iwts.webhooks.store import Webhook

SCAN = 2000  # visits to look through in one go, those of all links
MINUTE = 60 * SECOND
WAITS = (5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 6 * HOUR)
LONGEST = 3 * DAY  # from the first try to the last
KEPT = 7 * DAY  # deliveries that are done
MOST_KEPT = 1000  # of a webhook
MOST_WAITING = 10_000  # of a webhook: links may change thousands of times while it does not answer
CHUNK = 500  # rows to delete at a time
TEST = "test"  # the type of an event that someone has sent to see whether it arrives; it is tried once

NO_DELIVERY = N_("No delivery has the number %(id)s.")
IS_OFF = N_("This webhook is off. Switch it on first.")


class Off(IwtsError):
    """Nothing can be sent, as the webhook is off."""


class Delivery(NamedTuple):
    """A call of a webhook; see the table for its fields. Times are in UTC microseconds."""

    id: int
    webhook: int
    type: str
    subject: int
    slug: str
    place: int
    created_at: int
    tries: int
    began_at: int | None
    due_at: int
    done_at: int | None
    answer: str

    @property
    def has_arrived(self) -> bool:
        """Whether the target has taken it: a test is done after one try, whatever came of it."""
        return self.done_at is not None and self.answer.startswith("2")

    def is_due(self, now: int) -> bool:
        """Whether it may be tried: for the first time at once, as the clock of who queued it may be ahead."""
        return not self.tries or self.due_at <= now


_SELECT = f"SELECT {', '.join(Delivery._fields)} FROM webhook_delivery"  # noqa: S608 (constants)


class Range(NamedTuple):
    """The next visits of a webhook: ids from above `after` up to `place`; whether any are of interest to it."""

    after: int
    place: int
    has_visits: bool


def next_(tx: Tx, webhook: Webhook) -> Delivery | Range | None:
    """Return what a webhook is to be told next: a delivery that is due, or a range to `make`; None: nothing now."""
    sql = f"{_SELECT} WHERE webhook = :id AND done_at IS NULL ORDER BY place, type <> :visit, id LIMIT 1"
    rows = tx.all(sql, id=webhook.id, visit=Type.VISIT.value)
    head = Delivery(*rows[0]) if rows else None
    if head and (head.type == Type.VISIT or head.tries):  # whatever came before it is done
        return head if head.is_due(tx.now) else None
    counted = rollups.mark(tx).id
    if Type.VISIT in webhook.events:
        up_to = min(counted, head.place) if head else counted
        found = _range(tx, webhook, up_to)
        if found:
            return found
    # Visits before it that are not counted yet come first, but for late ones.
    sql = "SELECT 1 FROM visit WHERE id > :counted AND id <= :place LIMIT 1"
    if head is None or (Type.VISIT in webhook.events and tx.one(sql, counted=counted, place=head.place)):
        return None
    return head if head.is_due(tx.now) else None


def _range(tx: Tx, webhook: Webhook, up_to: int) -> Range | None:
    after = webhook.last_visit
    sql = "SELECT id, link FROM visit WHERE id > :after AND id <= :up_to ORDER BY id LIMIT :most"
    rows = tx.all(sql, after=after, up_to=up_to, most=SCAN)
    wanted = [id_ for id_, link in rows if webhook.link in (None, link)]
    if not wanted and len(rows) < SCAN:  # noting how far it got costs more than to look at them again
        return None
    place = wanted[MOST_VISITS - 1] if len(wanted) >= MOST_VISITS else rows[-1][0]
    return Range(after, place, bool(wanted))


def make(tx: Tx, webhook: Webhook, found: Range) -> None:
    """Store a delivery of the visits in a range, and note that the webhook has got so far."""
    sql = "UPDATE webhook SET last_visit = :place WHERE id = :id AND last_visit = :after"
    is_next = tx.run(sql, id=webhook.id, place=found.place, after=found.after)
    if is_next and found.has_visits:
        tx.run(
            """
            INSERT INTO webhook_delivery (webhook, type, subject, slug, place, created_at, due_at)
            VALUES (:webhook, :type, :after, '', :place, :now, :now)
            """,
            webhook=webhook.id,
            type=Type.VISIT.value,
            after=found.after,
            place=found.place,
            now=tx.now,
        )


def begin(tx: Tx, delivery: Delivery) -> Delivery | None:
    """Count a try and schedule the next one, before sending; return None if the delivery is no longer there.

    A crash or a full disk thereby never has the same call repeated without a pause.
    """
    due = tx.now + WAITS[min(delivery.tries, len(WAITS) - 1)]
    tx.run(
        """
        UPDATE webhook_delivery SET tries = tries + 1, began_at = coalesce(began_at, :now), due_at = :due
        WHERE id = :id AND done_at IS NULL
        """,
        id=delivery.id,
        now=tx.now,
        due=due,
    )
    rows = tx.all(f"{_SELECT} WHERE id = :id AND done_at IS NULL", id=delivery.id)
    return Delivery(*rows[0]) if rows else None


def finish(tx: Tx, delivery: Delivery, answer: str) -> None:
    """Note that a delivery is done."""
    sql = "UPDATE webhook_delivery SET done_at = :now, answer = :answer WHERE id = :id"
    tx.run(sql, id=delivery.id, answer=answer, now=tx.now)


def fail(tx: Tx, delivery: Delivery, answer: str) -> bool:
    """Note why a try failed; return whether it was the last one."""
    tx.run("UPDATE webhook_delivery SET answer = :answer WHERE id = :id", id=delivery.id, answer=answer)
    return delivery.began_at is not None and tx.now - delivery.began_at >= LONGEST


def newest(tx: Tx, webhook: int, most: int, before: int | None = None) -> list[Delivery]:
    """Return the deliveries of a webhook, the newest first; only older ones than `before`, if that is given."""
    sql = f"{_SELECT} WHERE webhook = :webhook AND (id < :before OR :before IS NULL) ORDER BY id DESC LIMIT :most"
    return [Delivery(*row) for row in tx.all(sql, webhook=webhook, most=most, before=before)]


def last(tx: Tx, webhook: Webhook) -> Delivery | None:
    """Return the delivery that fails, else the newest that is done; None if it has not been called in the last days."""
    sql = f"""
        {_SELECT} WHERE webhook = :webhook AND tries > 0 AND (done_at IS NOT NULL OR answer <> '')
        ORDER BY done_at IS NOT NULL, id DESC LIMIT 1
    """
    rows = tx.all(sql, webhook=webhook.id)
    return Delivery(*rows[0]) if rows else None


def waiting(tx: Tx, webhook: Webhook) -> int:
    """Return the count of deliveries that wait."""
    return tx.integer("SELECT count(*) FROM webhook_delivery WHERE webhook = :id AND done_at IS NULL", id=webhook.id)


def find(tx: Tx, id_: int, webhook: int | None = None) -> Delivery:
    """Return a delivery, if one is given only of that webhook; raise `NotFound` if it is gone."""
    sql = f"{_SELECT} WHERE id = :id AND (webhook = :webhook OR :webhook IS NULL)"
    rows = [] if id_ >> 63 else tx.all(sql, id=id_, webhook=webhook)  # SQLite's integers have 64 bits
    if not rows:
        raise NotFound(NO_DELIVERY, id=str(id_))
    return Delivery(*rows[0])


def put_test(tx: Tx, webhook: Webhook) -> Delivery:
    """Have a test sent before everything that waits, once; one that waits already is enough. Raises `Off`."""
    _require_on(webhook)
    waiting = "webhook = :webhook AND type = :type AND done_at IS NULL"
    tx.run(
        f"""
        INSERT INTO webhook_delivery (webhook, type, subject, slug, place, created_at, due_at)
        SELECT :webhook, :type, 0, '', -1, :now, :now
        WHERE NOT EXISTS (SELECT 1 FROM webhook_delivery WHERE {waiting})
        """,  # noqa: S608 (constants)
        webhook=webhook.id,
        type=TEST,
        now=tx.now,
    )
    return Delivery(*tx.row(f"{_SELECT} WHERE {waiting}", webhook=webhook.id, type=TEST))


def newest_test(tx: Tx, webhook: Webhook) -> Delivery | None:
    """Return the last test of a webhook, if it had any in the last days."""
    sql = f"{_SELECT} WHERE webhook = :webhook AND type = :type ORDER BY id DESC LIMIT 1"
    rows = tx.all(sql, webhook=webhook.id, type=TEST)
    return Delivery(*rows[0]) if rows else None


def send_again(tx: Tx, id_: int) -> Delivery:
    """Have a delivery sent again, before what waits. Raises `NotFound` if it is gone, and `Off`."""
    _require_on(store.get(tx, find(tx, id_).webhook))
    tx.run(
        "UPDATE webhook_delivery SET done_at = NULL, tries = 0, began_at = NULL, due_at = :now WHERE id = :id",
        id=id_,
        now=tx.now,
    )
    return find(tx, id_)


def _require_on(webhook: Webhook) -> None:
    if webhook.off_at is not None:
        raise Off(IS_OFF)


class Tidy:
    """The job that deletes what is no longer kept, once an hour: looking for it takes longer than a delivery.

    A webhook goes with its link, once it was told of that one's end, is off, or has not been called for days.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._next = 0  # when to look again

    def step(self) -> bool:
        """Delete some; return whether there may be more to do now."""
        with self._db.read() as tx:
            now = tx.now
            if now < self._next and self._next - now <= HOUR:
                return False
            orphans = [id_ for (id_,) in tx.all(_ORPHANS, before=now - KEPT)]
            old = [id_ for webhook in store.every(tx) for id_ in _old(tx, webhook)][:CHUNK]
        if old or orphans:
            with self._db.write() as tx:
                tx.many("DELETE FROM webhook_delivery WHERE id = ?", [(id_,) for id_ in old])
                for id_ in orphans:
                    store.remove(tx, id_)
        else:
            self._next = now + HOUR
        return bool(old or orphans)


def _old(tx: Tx, webhook: Webhook) -> list[int]:
    """Return deliveries that are not kept any longer: too old, or too many."""
    newest = "SELECT id FROM webhook_delivery WHERE webhook = :id AND {} ORDER BY id DESC LIMIT 1 OFFSET :most"
    sql = f"""
        SELECT id FROM webhook_delivery WHERE webhook = :id AND (
          CASE WHEN :is_off = 1 THEN coalesce(done_at, due_at) ELSE done_at END < :before
          OR done_at IS NOT NULL AND id <= ({newest.format("done_at IS NOT NULL")})
          OR done_at IS NULL AND id <= ({newest.format("done_at IS NULL").replace(":most", ":most_waiting")})
        ) ORDER BY id LIMIT :chunk
    """  # noqa: S608 (constants)
    rows = tx.all(
        sql,
        id=webhook.id,
        is_off=webhook.off_at is not None,
        before=tx.now - KEPT,
        most=MOST_KEPT,
        most_waiting=MOST_WAITING,
        chunk=CHUNK,
    )
    return [id_ for (id_,) in rows]


_ORPHANS = """
    SELECT id FROM webhook WHERE link IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM link WHERE link.id = webhook.link AND slug IS NOT NULL)
      AND (off_at IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM webhook_delivery WHERE webhook = webhook.id AND done_at IS NULL AND created_at > :before
      ))
"""
