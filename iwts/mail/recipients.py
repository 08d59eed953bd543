"""Recipients: the addresses that links are mailed to, and how one is forgotten."""

from iwts import tokens
from iwts.links.link import Link
from iwts.mail import outbox
from iwts.storage.db import Tx


def set_email(tx: Tx, link: Link, address: str) -> None:
    """Where the link is mailed to; empty: nowhere."""
    if address:
        tx.run("INSERT INTO email (address) VALUES (:address) ON CONFLICT DO NOTHING", address=address)
    tx.run(
        "UPDATE link SET email = (SELECT id FROM email WHERE address = :address) WHERE id = :link",
        address=address,
        link=link.id,
    )
    forget_unused_emails(tx)


def forget_unused_emails(tx: Tx) -> None:
    """Drop the addresses that no link names any more."""
    tx.run("DELETE FROM email WHERE NOT EXISTS (SELECT 1 FROM link WHERE link.email = email.id)")


def forget_token(key: bytes, id_: int, now: int) -> str:
    """What the link in a mail carries that lets its reader have the address with that number forgotten, at any time."""
    return tokens.sign(key, "forget", str(id_), now)


def read_forget_token(key: bytes, token: str, now: int) -> int:
    """The number of the address that such a token is about; 0, which none has, if it is not one of ours."""
    return int(tokens.unsign(key, "forget", token, now, tokens.FOR_EVER) or 0)


def email_id(tx: Tx, address: str) -> int | None:
    """The number of an address that links are mailed to; None for any other. It is never given to another one."""
    row = tx.one("SELECT id FROM email WHERE address = :address", address=address)
    return row[0] if row else None


def address_of(tx: Tx, id_: int) -> str:
    """The address with that number; empty if it is not there any more."""
    row = tx.one("SELECT address FROM email WHERE id = :id", id=id_)
    return row[0] if row else ""


def forget_email(tx: Tx, id_: int) -> None:
    """Mail nothing to that address any more, not even what is on its way; its links stay."""
    outbox.drop(tx, address_of(tx, id_))
    tx.run("UPDATE link SET email = NULL WHERE email = :id", id=id_)
    tx.run("DELETE FROM email WHERE id = :id", id=id_)
