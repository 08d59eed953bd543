"""`iwts messages`."""

import dataclasses
import textwrap
from argparse import Namespace

from iwts.clock import UTC, local
from iwts.commands.common import database, print_json, say
from iwts.commands.parser import Commands
from iwts.mail import inbox
from iwts.mail.inbox import Message
from iwts.owner import audit
from iwts.settings.config import Config


def register(top: Commands) -> None:
    group = top.group("messages", "read and delete contact messages and reports")
    group.add("list", show_all, "list all messages and reports, newest first", json=True)
    one = group.add("delete", delete, "permanently delete a message or report", json=True)
    one.add_argument("id", type=int, metavar="ID", help="number of the message in the list")


def show_all(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.read() as tx:
        found = inbox.newest(tx)
    if options.json:
        print_json({"messages": [{**dataclasses.asdict(m), "created_at": _when(m)} for m in found]})
        return
    for m in found:
        say("  ".join(part for part in (str(m.id), _when(m), m.kind, m.slug, m.address) if part))
        say(*textwrap.indent(m.text, "    ").split("\n"))


def delete(settings: Config, options: Namespace) -> None:
    with database(settings) as db:
        with db.write() as tx:
            inbox.delete(tx, options.id)
            audit.record(tx, "messages delete", str(options.id))
        db.truncate_log()
    if options.json:
        print_json({"id": options.id, "deleted": True})
    else:
        say(f"Deleted message {options.id}.")


def _when(message: Message) -> str:
    return local(message.created_at, UTC).isoformat()
