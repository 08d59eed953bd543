"""A link's codes and email address, as its forms set them."""

from collections.abc import Mapping
from dataclasses import dataclass

from iwts.links import access, codes, setters
from iwts.links.drafts import Draft
from iwts.links.link import Link
from iwts.mail import recipients
from iwts.storage.tx import Tx
from iwts.web.frame.context import Context


@dataclass(frozen=True, slots=True)
class Protection:
    """The values to store: hashes of codes (empty: no code) and an address; None leaves a value unchanged."""

    code: str | None
    visitor_code: str | None
    email: str | None


def prepare(c: Context, draft: Draft, typed: Mapping[str, str]) -> Protection:
    """Hash the codes before the transaction, because it takes long; raise `QueueFull` under too much load."""
    return Protection(
        code="" if typed["no-code"] else _hashed(c, draft.code),
        visitor_code="" if typed["no-visitor"] else _hashed(c, draft.visitor_code),
        email=draft.email if c.service.config.sends_mail and "email" in typed else None,
    )


def _hashed(c: Context, code: str) -> str | None:
    if not code:
        return None
    with c.service.new_codes.turn(c.client):
        return codes.hashed(code)


def told(is_mailed: bool | None) -> str:
    """Return how an address says what `store` returned; empty if no mail was requested."""
    return {None: "", True: "mailed", False: "unmailed"}[is_mailed]


def store(tx: Tx, c: Context, link: Link, protection: Protection) -> bool | None:
    """Store the codes and the address of a link, and mail the link to a new address.

    Returns whether a mail was queued; None if none was requested. Raises `TooMany`.
    """
    if protection.code is not None:
        access.set_code(tx, link, protection.code)
    if protection.visitor_code is not None:
        setters.set_visitor_code(tx, link, protection.visitor_code)
    if protection.email is None or protection.email == access.of(tx, link).email:
        return None
    if protection.email:
        c.use(c.service.limit_mails, tx)
    is_done = recipients.change_email(tx, c.service.key, link, protection.email, c.language.code)
    return is_done if protection.email else None
