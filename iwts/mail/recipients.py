"""Recipients: the email addresses of links, and the removal of an address."""

from iwts import tokens
from iwts.links import access, blocks, mailboxes
from iwts.links.link import Link
from iwts.mail import outbox
from iwts.storage.tx import Tx


def set_email(tx: Tx, link: Link, address: str) -> None:
    """Set the address of a link; empty removes it. Raise `Blocked` for one that the owner has blocked."""
    if address:
        blocks.check_email(tx, address)
    before = tx.one("SELECT email FROM link WHERE id = :link", link=link.id)
    if address:
        tx.run("INSERT INTO email (address) VALUES (:address) ON CONFLICT DO NOTHING", address=address)
    tx.run(
        "UPDATE link SET email = (SELECT id FROM email WHERE address = :address) WHERE id = :link",
        address=address,
        link=link.id,
    )
    if before:
        sql = "DELETE FROM email WHERE id = :id AND NOT EXISTS (SELECT 1 FROM link WHERE email = :id)"
        tx.run(sql, id=before[0])


def change_email(tx: Tx, key: bytes, link: Link, address: str, language: str) -> bool:
    """Set the address of a link, and mail it the link; empty removes it. Return False if it gets no more mails today.

    Such an address is not stored: otherwise anybody could add links to a stranger's mails.
    """
    if address and not outbox.put(tx, key, address, language, link):
        return False
    set_email(tx, link, address)
    return True


def hand_over(tx: Tx, link: Link, digest: bytes) -> None:
    """Leave the management link with that digest as the only way to open a link."""
    access.replace_all(tx, link, digest)
    set_email(tx, link, "")


def forget_token(key: bytes, id_: int, now: int) -> str:
    """Return the token in a mail that lets its reader remove the address with that id; it never expires."""
    return tokens.sign(key, "forget", str(id_), now)


def read_forget_token(key: bytes, token: str, now: int) -> int:
    """Return the id of the address in a token; 0, which no address has, for an invalid token."""
    return int(tokens.unsign(key, "forget", token, now, tokens.FOR_EVER) or 0)


def email_id(tx: Tx, address: str) -> int | None:
    """Return the id of an address with links, or of another of its mailbox; else None. Ids are never reused."""
    return next(iter(mailboxes.ids(tx, address)), None)


def address_of(tx: Tx, id_: int) -> str:
    """Return the address with that id; empty if it no longer exists."""
    row = tx.one("SELECT address FROM email WHERE id = :id", id=id_)
    return row[0] if row else ""


def forget_email(tx: Tx, id_: int) -> None:
    """Remove an address, all others of its mailbox, and their queued mails; their links stay."""
    for same in mailboxes.ids(tx, address_of(tx, id_)):
        outbox.drop(tx, address_of(tx, same))
        tx.run("UPDATE link SET email = NULL WHERE email = :id", id=same)
        tx.run("DELETE FROM email WHERE id = :id", id=same)
