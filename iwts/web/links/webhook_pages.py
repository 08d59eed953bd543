"""Webhooks on pages: the list, the form for a new one, and a page for each with its secret and its deliveries.

They are those of all links on the owner's pages (`web/admin/webhooks.py`), and those that creators of one link made on
theirs (`web/links/webhooks.py`). The secret of a webhook can be shown at any time, as the server needs it for each
call: a lost answer loses nothing. A form that is sent again leads to the webhook that it has made.
"""

from collections.abc import Iterable, Sequence
from http import HTTPStatus
from typing import Any

from bottle import HTTPResponse

from iwts import tokens
from iwts.clock import SECOND
from iwts.errors import N_
from iwts.links import store as links
from iwts.links.happenings import Type
from iwts.links.link import Link
from iwts.storage.tx import Tx
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields, number
from iwts.webhooks import drafts, queue, signing, store
from iwts.webhooks.queue import Delivery
from iwts.webhooks.store import Webhook

MOST = 50  # deliveries on a page

NAMES = {
    # Translators: from here on, what a program is told of.
    Type.VISIT: N_("Visits"),
    Type.CREATED: N_("New links"),
    Type.CHANGED: N_("Changes to a link"),
    Type.DELETED: N_("Deletion of a link"),
    Type.REPORT: N_("Reports"),
}
TEST = N_("Test")
ACTS = {"test": "webhooks test", "on": "webhooks enable", "off": "webhooks disable", "delete": "webhooks remove"}


def listed(c: Context, tx: Tx, found: Iterable[Webhook]) -> list[dict[str, Any]]:
    """Return webhooks as the pages list them: `state` is off, failing, working, or empty for one not called yet."""
    return [_row(c, tx, webhook) for webhook in found]


def _row(c: Context, tx: Tx, webhook: Webhook) -> dict[str, Any]:
    last = queue.last(tx, webhook)
    is_failing = last is not None and not last.has_arrived
    since = (c.service.clock() - (last.began_at or 0)) // SECOND if last and is_failing else 0
    state = "off" if webhook.off_at is not None else "failing" if is_failing else "working" if last else ""
    link = next(iter(links.with_ids(tx, [webhook.link]).links), None) if webhook.link else None
    return {
        "id": webhook.id,
        "url": webhook.url,
        "slug": link.slug if link else "",
        "is_of_all": webhook.link is None,
        "is_owners": webhook.is_owners,
        "events": [c.language.gettext(NAMES[Type(name)]) for name in webhook.events],
        "state": state,
        "since": c.language.ago(since),
        "answer": _answer(c, last.answer) if last else "",
    }


def form(c: Context, place: str, link: Link | None, **refusal: Any) -> HTTPResponse:
    """Show the form for a new webhook: what was typed, or the usual choices."""
    usual = {"seed": tokens.new(), Type.VISIT.name: "1"}
    typed = c.form if "seed" in c.form else Fields(usual)
    return c.page(
        "links/webhook_new.html", place=place, link=link, form=typed, events=_offered(c, link is not None), **refusal
    )


def _offered(c: Context, of_link: bool) -> dict[str, str]:
    """Return the names of the events that one can choose: a link that exists is not created again."""
    offered = [type_ for type_ in drafts.choices(of_link=of_link) if not (of_link and type_ is Type.CREATED)]
    return {type_.name: c.language.gettext(NAMES[type_]) for type_ in NAMES if type_ in offered}


def make(c: Context, tx: Tx, link: Link | None, *, is_owners: bool) -> tuple[Webhook, bool]:
    """Make the webhook of a form, unless it has been made already; return it, and whether it is new.

    Raises as `drafts.check` and `store.add`.
    """
    draft = drafts.check(c.service.config, c.form["url"], _chosen(c), of_link=link is not None, is_owners=is_owners)
    key = signing.derived_key(c.service.key, c.form["seed"] or tokens.new())
    made = store.with_key(tx, key)
    wanted = (draft.url, draft.events, link.id if link else None, is_owners)
    if made and (made.url, made.events, made.link, made.is_owners) == wanted:
        return made, False
    if made:  # another one, filled in after Back
        key = signing.new_key()
    return store.add(tx, draft.url, draft.events, link, is_owners=is_owners, key=key), True


def _chosen(c: Context) -> list[Type]:
    return [type_ for type_ in Type if c.form[type_.name]]


def page(c: Context, place: str, webhook: Webhook, *, errors: Any = None, **refusal: Any) -> HTTPResponse:
    """Show a webhook; `?before=` continues its list of deliveries, `?sent=` says that a call is on its way."""
    before = number(c.query.get("before", ""))
    with c.service.db.snapshot() as tx:
        found = queue.newest(tx, webhook.id, MOST + 1, before or None)
        waiting = queue.waiting(tx, webhook)
        row = _row(c, tx, webhook)
    stored = {"url": webhook.url, **{Type(name).name: "1" for name in webhook.events}}
    return c.page(
        "links/webhook.html",
        place=place,
        webhook=webhook,
        row=row,
        link=None if place.startswith("/admin/") else webhook.link,
        secret=signing.shown(webhook.key),
        form=c.form if errors else Fields(stored),
        events=_offered(c, webhook.link is not None),
        waiting=waiting,
        deliveries=[_delivery(c, one) for one in found[:MOST]],
        older=found[MOST - 1].id if len(found) > MOST else 0,
        kept={"before": c.query["before"]} if before else {},
        sent=c.query.get("sent", ""),
        errors=errors,
        **refusal,
    )


def _delivery(c: Context, one: Delivery) -> dict[str, Any]:
    now = c.service.clock()
    name = TEST if one.type == queue.TEST else NAMES[Type(one.type)]
    return {
        "id": one.id,
        "ago": c.language.ago((now - one.created_at) // SECOND),
        "what": c.language.gettext(name),
        "slug": one.slug,
        "answer": _answer(c, one.answer),
        "is_good": one.has_arrived,
        "is_done": one.done_at is not None,
        "next": c.language.wait((one.due_at - now) // SECOND) if one.tries else "",
    }


def _answer(c: Context, answer: str) -> str:
    """Return what an answer says: a status with its name, or why there is none."""
    if answer.isdecimal():
        names = {str(status.value): f"{status.value} {status.phrase}" for status in HTTPStatus}
        return names.get(answer, answer)
    return c.language.gettext(answer) if answer else ""


def act(c: Context, tx: Tx, webhook: Webhook) -> str:
    """Do what the pressed button says, or change the webhook as the form does; return the name of the act.

    Raises as `drafts.check`.
    """
    pressed = next((name for name in ACTS if c.form[name]), "")
    match pressed:
        case "on":
            store.switch_on(tx, webhook.id)
        case "off":
            store.switch_off(tx, webhook.id)
        case "delete":
            store.remove(tx, webhook.id)
        case "test":
            queue.put_test(tx, webhook)
        case _ if delivery := number(c.form["again"]):
            queue.send_again(tx, queue.find(tx, delivery, webhook.id).id)
            return "webhooks send-again"
        case _:
            _change(c, tx, webhook)
            return "webhooks edit"
    return ACTS[pressed]


def _change(c: Context, tx: Tx, webhook: Webhook) -> None:
    of_link = webhook.link is not None
    offered = _offered(c, of_link)
    kept = [Type(name) for name in webhook.events if Type(name).name not in offered]
    events: Sequence[Type] = [*_chosen(c), *kept]
    draft = drafts.check(c.service.config, c.form["url"], events, of_link=of_link, is_owners=webhook.is_owners)
    store.change(tx, webhook.id, draft.url, draft.events)


def after(place: str, webhook: Webhook, name: str) -> str:
    """Return the address to go to after an act."""
    if name == "webhooks remove":
        return f"{place}#webhooks"
    sent = "?sent=1#deliveries" if name in ("webhooks test", "webhooks send-again") else ""
    return f"{place}/webhooks/{webhook.id}{sent}"
