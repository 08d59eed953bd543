"""The “forget my address” link in each mail. It only asks for confirmation, because mail scanners open links too."""

from typing import Any

from bottle import HTTPResponse

from iwts import emails
from iwts.errors import N_, Ended
from iwts.mail import recipients
from iwts.web.frame.context import Context


def ask(c: Context, token: str, **refusal: Any) -> HTTPResponse:
    """GET /forget/<token>: show one button; nothing changes."""
    _, address = _find(c, token)
    return c.page("links/forget.html", token=token, address=emails.mask(address), **refusal)


def forget(c: Context, token: str) -> HTTPResponse:
    """POST /forget/<token>: remove the address from all its links."""
    number, address = _find(c, token)
    with c.service.db.write() as tx:
        recipients.forget_email(tx, number)
    c.service.db.erase_deleted()
    return c.page("links/forgotten.html", address=emails.mask(address))


def _find(c: Context, token: str) -> tuple[int, str]:
    """Return the id and the text of the address in the token."""
    number = recipients.read_forget_token(c.service.key, token, c.service.clock())
    with c.service.db.read() as tx:
        address = recipients.address_of(tx, number)
    if not address:
        text = N_("This link is no longer valid. If you still get emails from us, use the link in the latest one.")
        raise Ended(text)
    return number, address
