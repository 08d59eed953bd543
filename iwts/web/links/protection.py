"""What else a link's forms may ask for: codes, and the address that its management links are mailed to."""

from collections.abc import Mapping
from dataclasses import dataclass

from iwts.links import access, codes
from iwts.links import store as links
from iwts.links.drafts import Draft
from iwts.links.link import Link
from iwts.mail import outbox, recipients
from iwts.storage.db import Tx
from iwts.web.frame.context import Context


@dataclass(frozen=True, slots=True)
class Protection:
    """What is to be stored: hashes of codes (empty: none, None: as it was), an address (None: as it was)."""

    code: str | None
    visitor_code: str | None
    email: str | None


def prepare(c: Context, draft: Draft, typed: Mapping[str, str]) -> Protection:
    """Hash what was typed, which takes too long for a transaction; `Unavailable` when too many others are at it."""
    return Protection(
        code="" if typed["no-code"] else codes.hashed(draft.code) if draft.code else None,
        visitor_code="" if typed["no-visitor"] else codes.hashed(draft.visitor_code) if draft.visitor_code else None,
        email=draft.email if c.service.config.sends_mail and "email" in typed else None,
    )


def store(tx: Tx, c: Context, link: Link, protection: Protection) -> bool | None:
    """Keep it with the link, and mail the link to an address that is new: whether a mail is on its way, or the address
    has had enough of them today and is not kept – else anybody could fill a stranger's mails with links. None: no mail
    is wanted. Raises `TooMany`."""
    if protection.code is not None:
        access.set_code(tx, link, protection.code)
    if protection.visitor_code is not None:
        links.set_visitor_code(tx, link, protection.visitor_code)
    if protection.email is None or protection.email == access.of(tx, link).email:
        return None
    if protection.email:
        c.use(c.service.limit_mails)
        if not outbox.put(tx, c.service.key, protection.email, c.language.code, link):
            return False
    recipients.set_email(tx, link, protection.email)
    return True if protection.email else None
