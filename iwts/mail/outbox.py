"""The outbox: queued mails. A row holds the address and the kind of the mail.

A mail's text is written only when it is sent, which keeps secrets out of the queue.
"""

from dataclasses import dataclass, replace

from iwts import emails, tokens
from iwts.clock import DAY, SECOND
from iwts.links.link import Link
from iwts.storage.tx import Tx

MOST_A_DAY = 3  # mails to one address per UTC day, regardless of the number of requests
MOST_OF_A_LINK = 10  # mails about one link per UTC day, to all addresses together
MINUTE = 60 * SECOND
LONGEST_WAIT = 360 * MINUTE
MOST_TRIES = 17  # after about two days


@dataclass(frozen=True, slots=True)
class Mail:
    """A queued mail to `address`.

    It contains the management link of the link with the id `link`; or, for the owner, the message with the id
    `message`, or for its sender the answer (`is_answer`); or, if both are None, the management links of all links of
    that address. `tries` counts the attempts to send it.
    """

    id: int
    address: str
    language: str
    link: int | None
    message: int | None
    is_answer: int
    tries: int


def put(tx: Tx, key: bytes, address: str, language: str, link: Link | None = None) -> bool:
    """Queue the management link of `link`, or of all links of the address; return False if today's limit is reached.

    Of an unknown address, only a fingerprint is stored, until the next day; `key` protects it from guessing.
    """
    tx.run("DELETE FROM mailed WHERE day < :today", today=tx.now // DAY)
    count = _count(tx, key, f"to {emails.mailbox(address)}")
    if count > MOST_A_DAY or (link and _count(tx, key, f"of {link.id}") > MOST_OF_A_LINK):
        return False
    _put(tx, address, language, link=link.id if link else None)
    return True


def count(tx: Tx) -> int:
    """Return the number of mails that wait."""
    return tx.integer("SELECT count(*) FROM outbox")


def _count(tx: Tx, key: bytes, what: str) -> int:
    """Count one more mail of this kind today and return the new count."""
    count = tx.value(
        """
        INSERT INTO mailed (day, digest, n) VALUES (:today, :digest, 1)
        ON CONFLICT (day, digest) DO UPDATE SET n = mailed.n + 1 RETURNING n
        """,
        today=tx.now // DAY,
        digest=bytes.fromhex(tokens.fingerprint(key, "mailed", what)),
    )
    return int(count)


def put_message(tx: Tx, address: str, language: str, message: int) -> None:
    """Queue a message to the owner. The contact form has its own limits."""
    _put(tx, address, language, message=message)


def put_answer(tx: Tx, address: str, language: str, message: int) -> None:
    """Queue the owner's answer to a message, in place of an earlier one that still waits."""
    tx.run("DELETE FROM outbox WHERE message = :message AND is_answer = 1", message=message)
    _put(tx, address, language, message=message, is_answer=True)


def _put(
    tx: Tx, address: str, language: str, link: int | None = None, message: int | None = None, *, is_answer: bool = False
) -> None:
    tx.run(
        """
        INSERT INTO outbox (address, language, link, message, is_answer, due_at)
        VALUES (:address, :language, :link, :message, :is_answer, :now)
        """,
        address=address,
        language=language,
        link=link,
        message=message,
        is_answer=int(is_answer),
        now=tx.now,
    )


def due(tx: Tx) -> Mail | None:
    """Return the due mail that has waited longest; None if no mail is due.

    The first try is due at once: the server that queued the mail may have a clock that is ahead.
    """
    row = tx.one(
        """
        SELECT id, address, language, link, message, is_answer, tries FROM outbox
        WHERE due_at <= :now OR tries = 0 ORDER BY due_at, id LIMIT 1
        """,
        now=tx.now,
    )
    return Mail(*row) if row else None


def begin(tx: Tx, mail: Mail) -> Mail:
    """Count a try and schedule the next one after 1, 2, 4 … minutes, at most 6 hours.

    This happens before sending: otherwise a crash or a full disk could cause the mail to be sent again and again.
    """
    tries = mail.tries + 1
    wait = min(MINUTE << mail.tries, LONGEST_WAIT)
    tx.run("UPDATE outbox SET tries = :tries, due_at = :due WHERE id = :id", tries=tries, due=tx.now + wait, id=mail.id)
    return replace(mail, tries=tries)


def drop(tx: Tx, address: str) -> None:
    """Remove all queued mails with links to an address; messages to the owner stay."""
    tx.run("DELETE FROM outbox WHERE address = :address AND message IS NULL", address=address)


def remove(tx: Tx, mail: Mail) -> None:
    """Remove a mail that was sent or given up."""
    tx.run("DELETE FROM outbox WHERE id = :id", id=mail.id)
