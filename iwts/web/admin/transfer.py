"""Handing a link over to someone else, or giving a creator who can no longer open it a new secret link."""

from typing import Any

from bottle import HTTPResponse

from iwts.links import access
from iwts.links import store as links
from iwts.log.events import Event
from iwts.mail import recipients
from iwts.web.frame.context import Context
from iwts.web.links.unsaved_secrets import Fresh


def ask(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """GET /admin/links/<slug>/transfer: say what ends with a new secret link, for its creator or for another one."""
    with c.service.db.read() as tx:
        link = links.get(tx, slug)
    return c.page("admin/transfer.html", link=link, **refusal)


def transfer(c: Context, slug: str) -> HTTPResponse:
    """POST /admin/links/<slug>/transfer: make a new secret link, and lead to the page that shows it."""
    secret, is_handed_over = Fresh(c), c.form["to"] == "other"
    with c.service.db.write() as tx:
        link = links.get(tx, slug)
        replace = recipients.hand_over if is_handed_over else access.replace_management
        replace(tx, link, secret.digest)
        c.record(tx, "links transfer" if is_handed_over else "links secret", link.slug)
    c.tell(Event.NEW_SECRET, of="link", link=link.slug)
    secret.keep(link)
    return c.see_other(f"/manage/{link.slug}/secret")
