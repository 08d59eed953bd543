"""Happenings: what webhooks are told of, apart from visits; noted in the transaction in which it happens."""

from enum import StrEnum

from iwts.storage.tx import Tx


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
