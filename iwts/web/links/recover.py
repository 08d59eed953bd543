"""Send me my links: mails a creator the secret links of all links that were saved with an address."""

from typing import Any

from bottle import HTTPResponse

from iwts import emails
from iwts.mail import outbox
from iwts.web.frame.context import Context


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /recover; where no mail is sent, it says how else to get to one's links."""
    return c.page("links/recover.html", form=c.form, **refusal)


def send(c: Context) -> HTTPResponse:
    """POST /recover. What it does and says is the same for any address: whether it is known shows when the mail is
    written, out of sight."""
    if not c.service.config.sends_mail:
        return form(c)
    address = emails.parse(c.form["email"])
    c.use(c.service.limit_mails)
    with c.service.db.write() as tx:
        outbox.put(tx, c.service.key, address, c.language.code)
    return c.page("links/recover_sent.html", address=address)
