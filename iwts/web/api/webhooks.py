"""The calls about webhooks: those of all links with an owner's token, and those of its link with a creator's."""

from bottle import HTTPResponse

from iwts.errors import N_, Forbidden, Invalid, NotFound
from iwts.links import store as links
from iwts.links.link import Link
from iwts.storage.tx import Tx
from iwts.web.api import schemas
from iwts.web.api.call import Call
from iwts.web.api.links import cursor
from iwts.web.api.problems import Refusal
from iwts.web.api.repeated import Answerer
from iwts.web.frame.request import number
from iwts.web.links.webhooks import NOT_ALLOWED
from iwts.webhooks import described, drafts, queue, store
from iwts.webhooks.store import Webhook

ARE_OFF = N_("The owner of this site has switched webhooks off.")


def add(c: Call) -> HTTPResponse:
    """POST /api/v1/webhooks: add a webhook; the answer has its secret."""
    _require(c, acts=True)
    body, answerer = c.given, Answerer(c)
    with c.service.db.write() as tx:
        if told := answerer.repeated(tx):
            return _made(c, tx, store.get(tx, told.webhook or 0))
        link = _link(c, tx, body.get("link", ""))
        events = body.get("events", drafts.choices(of_link=link is not None))
        draft = drafts.check(c.service.config, body["url"], events, of_link=link is not None, is_owners=c.is_owners)
        webhook = store.add(tx, draft.url, draft.events, link, is_owners=c.is_owners)
        answerer.keep(tx, None, webhook.id)
        c.record(tx, "webhooks add", str(webhook.id))
        return _made(c, tx, webhook)


def _made(c: Call, tx: Tx, webhook: Webhook) -> HTTPResponse:
    found = described.describe(tx, webhook, with_secret=True)
    return c.json(found, 201, {"Location": c.url(f"api/v1/webhooks/{webhook.id}")})


def list_(c: Call) -> HTTPResponse:
    """GET /api/v1/webhooks: the webhooks that the token opens, newest first."""
    _require(c)
    most, before = schemas.count(c.asked, "limit", schemas.WEBHOOKS), cursor(c.asked.get("cursor", ""))
    with c.service.db.read() as tx:
        link = _link(c, tx, c.asked.get("link", ""))
        found = [
            one
            for one in reversed(store.every(tx))
            if (link is None or one.link == link.id) and _opens(c, one) and (before is None or one.id < before)
        ]
        listed = [described.describe(tx, one) for one in found[:most]]
    return c.json({"webhooks": listed, "next": str(found[most - 1].id) if len(found) > most else None})


def show(c: Call, id: str) -> HTTPResponse:  # noqa: A002 (as programs name it)
    """GET /api/v1/webhooks/<id>: a webhook, with its secret: who may change it could as well make another one."""
    with c.service.db.read() as tx:
        return c.json(described.describe(tx, _reached(c, tx, id), with_secret=True))


def change(c: Call, id: str) -> HTTPResponse:  # noqa: A002
    """PATCH /api/v1/webhooks/<id>: change what the body names."""
    body = c.given
    with c.service.db.write() as tx:
        was = _reached(c, tx, id, acts=True)
        url, events = body.get("url", was.url), body.get("events", was.events)
        of_link = was.link is not None
        draft = drafts.check(c.service.config, url, events, of_link=of_link, is_owners=was.is_owners)
        store.change(tx, was.id, draft.url, draft.events)
        if body.get("active", was.off_at is None) != (was.off_at is None):
            (store.switch_on if body["active"] else store.switch_off)(tx, was.id)
        c.record(tx, "webhooks edit", str(was.id))
        return c.json(described.describe(tx, store.get(tx, was.id)))


def delete(c: Call, id: str) -> HTTPResponse:  # noqa: A002
    """DELETE /api/v1/webhooks/<id>: delete a webhook, and what waits for it."""
    with c.service.db.write() as tx:
        webhook = store.remove(tx, _reached(c, tx, id).id)
        c.record(tx, "webhooks remove", str(webhook.id))
    return c.answer("", 204, {"Cache-Control": "no-store"})


def deliveries(c: Call, id: str) -> HTTPResponse:  # noqa: A002
    """GET /api/v1/webhooks/<id>/deliveries: its calls, newest first."""
    most, before = schemas.count(c.asked, "limit", schemas.DELIVERIES), cursor(c.asked.get("cursor", ""))
    with c.service.db.read() as tx:
        found = queue.newest(tx, _reached(c, tx, id).id, most + 1, before)
    next_ = str(found[most - 1].id) if len(found) > most else None
    return c.json({"deliveries": [described.delivery(one) for one in found[:most]], "next": next_})


def send_again(c: Call, id: str, delivery: str) -> HTTPResponse:  # noqa: A002
    """POST /api/v1/webhooks/<id>/deliveries/<delivery>/send-again: repeat a delivery, before those that wait."""
    answerer = Answerer(c)
    with c.service.db.write() as tx:
        webhook = _reached(c, tx, id, acts=True)
        found = queue.find(tx, number(delivery), webhook.id)
        if not answerer.repeated(tx):
            _require_on(webhook)
            found = queue.send_again(tx, found.id)
            answerer.keep(tx, None, webhook.id)
            c.record(tx, "webhooks send-again", str(found.id))
    return c.json(described.delivery(found), 202)


def test(c: Call, id: str) -> HTTPResponse:  # noqa: A002
    """POST /api/v1/webhooks/<id>/test: send a test, before everything that waits; its delivery will have the answer."""
    answerer = Answerer(c)
    with c.service.db.write() as tx:
        webhook = _reached(c, tx, id, acts=True)
        found = queue.newest_test(tx, webhook) if answerer.repeated(tx) else None
        if found is None:
            _require_on(webhook)
            found = queue.put_test(tx, webhook)
            answerer.keep(tx, None, webhook.id)
            c.record(tx, "webhooks test", str(webhook.id))
    return c.json(described.delivery(found), 202)


def _require(c: Call, *, acts: bool = False) -> None:
    """Raise `Forbidden` where only the owner has webhooks, and if the call `acts` while no one has."""
    setting = c.service.config.webhooks
    if not c.is_owners and setting != "creators":
        raise Forbidden(NOT_ALLOWED)
    if acts and setting == "off":
        raise Forbidden(ARE_OFF)


def _require_on(webhook: Webhook) -> None:
    if webhook.off_at is not None:
        raise Refusal(409, "webhook_off", queue.IS_OFF)


def _reached(c: Call, tx: Tx, id_: str, *, acts: bool = False) -> Webhook:
    """Return a webhook that the token opens; raise `NotFound` for any other."""
    _require(c, acts=acts)
    found = store.find(tx, number(id_))
    if found is None or not _opens(c, found):
        raise NotFound(store.NO_SUCH, id=id_)
    return found


def _opens(c: Call, webhook: Webhook) -> bool:
    """Whether the token opens a webhook: those that the owner made have addresses that are no one else's business."""
    return c.is_owners or (c.token is not None and webhook.link == c.token.link and not webhook.is_owners)


def _link(c: Call, tx: Tx, slug: str) -> Link | None:
    """Return the link that a call names, else that of its token; None for all links."""
    if slug:
        try:
            return c.reached(tx, slug)
        except NotFound as error:
            raise Invalid("link", error.text, **error.values) from None
    return None if c.is_owners or c.token is None or c.token.link is None else links.with_id(tx, c.token.link)
