"""The outbox: mails that are on their way. A row says for whom and about what; what the mail says is written when it
is sent, so that no secret waits here."""

from dataclasses import dataclass

from iwts import emails, tokens
from iwts.clock import DAY, SECOND
from iwts.links.link import Link
from iwts.storage.db import Tx

MOST_A_DAY = 3  # mails that an address gets on one UTC day, however often somebody asks
MOST_OF_A_LINK = 10  # … and that one link causes, to whatever addresses
MINUTE = 60 * SECOND
LONGEST_WAIT = 360 * MINUTE
MOST_TRIES = 17  # after about two days


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail to `address`: the management link of the link with the id `link`, or the message with the id `message`
    to the owner, or, where both are None, the management links of all links of that address. `tries` is how often
    it was tried to send it."""

    id: int
    address: str
    language: str
    link: int | None
    message: int | None
    tries: int


def put(tx: Tx, key: bytes, address: str, language: str, link: Link | None = None) -> bool:
    """Mail the management link of `link`, or of all links of the address. False: there were enough mails today, and
    none comes of this.

    Of an address of which nothing is known nothing is kept but a fingerprint, which `key` keeps from being guessed,
    and it until the next day.
    """
    tx.run("DELETE FROM mailed WHERE day < :today", today=tx.now // DAY)
    count = _count(tx, key, f"to {emails.mailbox(address)}")
    if count > MOST_A_DAY or (link and _count(tx, key, f"of {link.id}") > MOST_OF_A_LINK):
        return False
    _put(tx, address, language, link=link.id if link else None)
    return True


def _count(tx: Tx, key: bytes, what: str) -> int:
    """Count one more of them today; returns how many there were."""
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
    """Mail a message to the owner. The contact form has limits of its own."""
    _put(tx, address, language, message=message)


def _put(tx: Tx, address: str, language: str, link: int | None = None, message: int | None = None) -> None:
    tx.run(
        """
        INSERT INTO outbox (address, language, link, message, due_at)
        VALUES (:address, :language, :link, :message, :now)
        """,
        address=address,
        language=language,
        link=link,
        message=message,
        now=tx.now,
    )


def due(tx: Tx) -> Mail | None:
    """The mail that has waited longest of those whose time has come."""
    row = tx.one(
        """
        SELECT id, address, language, link, message, tries FROM outbox
        WHERE due_at <= :now ORDER BY due_at, id LIMIT 1
        """,
        now=tx.now,
    )
    return Mail(*row) if row else None


def begin(tx: Tx, mail: Mail) -> Mail:
    """Count a try and set the next one, 1, 2, 4 … minutes from now and at most 6 hours, before anything is sent: so no
    crash and no full disk can make it be sent over and over."""
    tries = mail.tries + 1
    wait = min(MINUTE << mail.tries, LONGEST_WAIT)
    tx.run("UPDATE outbox SET tries = :tries, due_at = :due WHERE id = :id", tries=tries, due=tx.now + wait, id=mail.id)
    return Mail(mail.id, mail.address, mail.language, mail.link, mail.message, tries)


def drop(tx: Tx, address: str) -> None:
    """Send an address nothing of what is on its way there; messages to the owner are no matter of their links."""
    tx.run("DELETE FROM outbox WHERE address = :address AND message IS NULL", address=address)


def remove(tx: Tx, mail: Mail) -> None:
    """It was sent, or never will be."""
    tx.run("DELETE FROM outbox WHERE id = :id", id=mail.id)
