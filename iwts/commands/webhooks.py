"""`iwts webhooks`."""

import argparse
from argparse import Namespace

from iwts.clock import UTC, local
from iwts.commands.common import database, print_json, say
from iwts.commands.parser import Commands, Parser
from iwts.errors import IwtsError
from iwts.links import store as links
from iwts.links.happenings import Type
from iwts.owner import audit
from iwts.settings.config import Config
from iwts.webhooks import described, drafts, queue, store
from iwts.webhooks.described import describe
from iwts.webhooks.sender import Sender


def register(top: Commands) -> None:
    group = top.group("webhooks", "tell other programs of visits and changes")
    about = (
        "The server calls the address, and signs each call after the Standard Webhooks convention. Prints the secret "
        "that proves a call; the owner’s pages show it, too. A webhook for one link ends with it."
    )
    one = group.add("add", add, "add a webhook", about, json=True)
    one.add_argument("url", metavar="URL", help="address to call, which starts with https://")
    one.add_argument("--link", metavar="SLUG", help="only what happens to this link (default: all links)")
    of = f"event to tell, once for each (default: all): {', '.join(Type)}"
    one.add_argument("--event", action="append", type=_event, metavar="EVENT", help=of)
    group.add("list", show_all, "list all webhooks", json=True)
    for name, run, text in (
        ("remove", remove, "remove a webhook and what waits for it"),
        ("enable", enable, "switch a webhook on again, which is off as it has failed for 3 days"),
        ("test", test, "call a webhook now with an event of the type “test”"),
    ):
        _add_id(group.add(name, run, text, json=True))
    about = "Deliveries that are done stay in the list for 7 days, at most the last 1,000 of a webhook."
    _add_id(group.add("deliveries", deliveries, "list the calls of a webhook, newest first", about, json=True))
    one = group.add("send-again", send_again, "repeat a delivery, before those that wait", json=True)
    one.add_argument("id", type=int, metavar="ID", help="number of the delivery in the list")


def _event(text: str) -> Type:
    if text not in list(Type):
        raise argparse.ArgumentTypeError(f"“{text}” is not an event; use one of {', '.join(Type)}")
    return Type(text)


def _add_id(command: Parser) -> None:
    command.add_argument("id", type=int, metavar="ID", help="number of the webhook in the list")


def add(settings: Config, options: Namespace) -> None:
    _require(settings)
    is_of_link = options.link is not None
    events = options.event or drafts.choices(of_link=is_of_link)
    draft = drafts.check(settings, options.url, events, of_link=is_of_link, is_owners=True)
    with database(settings) as db, db.write() as tx:
        link = links.get(tx, options.link) if is_of_link else None
        webhook = store.add(tx, draft.url, draft.events, link)
        audit.record(tx, "webhooks add", str(webhook.id))
        found = describe(tx, webhook, with_secret=True)
    if options.json:
        print_json(found)
        return
    say(f"Added webhook {webhook.id}. Its secret:", found["secret"])


def show_all(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.read() as tx:
        found = [describe(tx, webhook) for webhook in store.every(tx)]
    if options.json:
        print_json({"webhooks": found})
        return
    for one in found:
        off = f"off since {one['off_at']}" if one["off_at"] else ""
        whose = "by a creator" if one["made_by"] == "creator" else ""
        parts = (str(one["id"]), one["url"], one["link"] or "all links", ", ".join(one["events"]), whose, off)
        say("  ".join(filter(None, parts)))


def remove(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.write() as tx:
        webhook = store.remove(tx, options.id)
        audit.record(tx, "webhooks remove", str(webhook.id))
    if options.json:
        print_json({"id": webhook.id, "removed": True})
    else:
        say(f"Removed webhook {webhook.id}.")


def enable(settings: Config, options: Namespace) -> None:
    _require(settings)
    with database(settings) as db, db.write() as tx:
        webhook = store.switch_on(tx, options.id)
        audit.record(tx, "webhooks enable", str(webhook.id))
        found = describe(tx, webhook)
    if options.json:
        print_json(found)
    else:
        say(f"Webhook {webhook.id} is on.")


def test(settings: Config, options: Namespace) -> None:
    _require(settings)
    with database(settings) as db:
        with db.read() as tx:
            webhook = store.get(tx, options.id)
        status = Sender(db, settings, 0).test(webhook)
    if not 200 <= status < 300:
        raise IwtsError(
            "webhook %(id)s answered %(status)s; it must answer 2xx", id=str(webhook.id), status=str(status)
        )
    if options.json:
        print_json({"id": webhook.id, "status": status})
    else:
        say(f"Webhook {webhook.id} answered {status}.")


def deliveries(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.read() as tx:
        found = queue.newest(tx, store.get(tx, options.id).id, queue.MOST_KEPT)
    if options.json:
        print_json({"deliveries": [described.delivery(one) for one in found]})
        return
    for one in found:
        state = "done" if one.done_at else f"next try {_time(one.due_at)}"
        say("  ".join(filter(None, (str(one.id), _time(one.created_at), one.type, one.slug, state, one.answer))))


def send_again(settings: Config, options: Namespace) -> None:
    _require(settings)
    with database(settings) as db, db.write() as tx:
        delivery = queue.send_again(tx, options.id)
        audit.record(tx, "webhooks send-again", str(delivery.id))
    if options.json:
        print_json(described.delivery(delivery))
    else:
        say(f"The server sends delivery {delivery.id} again.")


def _require(settings: Config) -> None:
    if settings.webhooks == "off":
        raise IwtsError('webhooks are off; set webhooks = "owner"')


def _time(at: int) -> str:
    return local(at, UTC).isoformat()
