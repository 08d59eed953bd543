"""The “recover my links” form, which mails creators the secret links of all links saved with their address."""

from typing import Any

from bottle import HTTPResponse

from iwts import emails
from iwts.mail import outbox
from iwts.web.frame.context import Context


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /recover: ask for the address; without a mail server, explain other ways to regain access."""
    return c.page("links/recover.html", form=c.form, **refusal)


def send(c: Context) -> HTTPResponse:
    """POST /recover: queue the mail.

    The answer and the work are the same for every address. Only the later writing of the mail, which nobody can
    observe, depends on whether the address is known.
    """
    if not c.service.config.sends_mail:
        return form(c)
    address = emails.parse(c.form["email"])
    c.use(c.service.limit_mails)
    with c.service.db.write() as tx:
        outbox.put(tx, c.service.key, address, c.language.code)
    return c.page("links/recover_sent.html", address=address)
