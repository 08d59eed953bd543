"""Happenings: what webhooks are told of, apart from visits; noted in the transaction in which it happens."""

from collections.abc import Sequence
from enum import StrEnum

from iwts.storage.tx import Tx

MOST_VISITS = 100  # in a call


class Type(StrEnum):
    """What happened; the values are the types of webhooks' events."""

    CREATED = "link.created"
    CHANGED = "link.changed"
    DELETED = "link.deleted"
    VISIT = "visit.recorded"
    REPORT = "report.received"


def note(tx: Tx, type_: Type, subject: int, slug: str) -> None:
    """Have each webhook that wants it told of it, after the visits that are in the database.

    `subject` is the id of the link, or of the report, of which only webhooks for all links are told.
    """
    tx.run(
        """
        INSERT INTO webhook_delivery (webhook, type, subject, slug, place, created_at, due_at)
        SELECT id, :type, :subject, :slug, (SELECT coalesce(max(visit.id), 0) FROM visit), :now, :now FROM webhook
        WHERE off_at IS NULL AND instr(' ' || events || ' ', ' ' || :type || ' ') > 0
          AND (link IS NULL OR link = :subject AND :type <> 'report.received')
        ORDER BY id
        """,
        type=type_.value,
        subject=subject,
        slug=slug,
        now=tx.now,
    )


def note_late(tx: Tx, visits: Sequence[tuple[int, int]]) -> None:
    """Have webhooks told of visits that came late, given by their ids, which rise, and their links.

    It concerns those that have got further: what is told of ids up to there does not include these visits.
    """
    sql = "SELECT id, link, last_visit FROM webhook WHERE instr(' ' || events || ' ', ' ' || :type || ' ') > 0"
    for webhook, of, last_visit in tx.all(sql, type=Type.VISIT.value):
        wanted = [id_ for id_, link in visits if of in (None, link) and id_ <= last_visit]
        for i in range(0, len(wanted), MOST_VISITS):
            some = wanted[i : i + MOST_VISITS]
            delivery = tx.integer(
                """
                INSERT INTO webhook_delivery (webhook, type, subject, slug, place, created_at, due_at)
                VALUES (:webhook, :type, :last, '', :last, :now, :now) RETURNING id
                """,
                webhook=webhook,
                type=Type.VISIT.value,
                last=some[-1],
                now=tx.now,
            )
            rows = [(webhook, id_, delivery) for id_ in some]
            tx.many("INSERT INTO webhook_late (webhook, visit, delivery) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", rows)
