"""`iwts messages`."""

import dataclasses
import sys
import textwrap
from argparse import Namespace
from typing import Any

from iwts.clock import UTC, local
from iwts.commands.common import database, print_json, say
from iwts.commands.parser import Commands, Parser
from iwts.mail import answers, inbox
from iwts.mail.inbox import Message
from iwts.owner import audit
from iwts.settings.config import Config


def register(top: Commands) -> None:
    group = top.group("messages", "read and delete contact messages and reports")
    group.add("list", show_all, "list all messages and reports, newest first", json=True)
    about = (
        "Reads the answer from stdin. If its sender left an email address and this server sends email, the answer goes "
        "there. Either way, the message counts as answered. The answer to a report is one to all open reports of the "
        "same link."
    )
    one = group.add("answer", answer, "answer a message or report", about, json=True)
    _add_id(one)
    one.add_argument("--note", metavar="TEXT", help="a note that only you see")
    one.add_argument("--silent", action="store_true", help="read and send no answer: only mark it as answered")
    one = group.add("delete", delete, "permanently delete a message or report", json=True)
    _add_id(one)


def _add_id(command: Parser) -> None:
    command.add_argument("id", type=int, metavar="ID", help="number of the message in the list")


def show_all(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.read() as tx:
        found = inbox.newest(tx)
    if options.json:
        print_json({"messages": [_described(m) for m in found]})
        return
    for m in found:
        answered = f"answered {_when(m.answered_at)}" if m.answered_at else ""
        say("  ".join(part for part in (str(m.id), _when(m.created_at), m.kind, m.slug, m.address, answered) if part))
        for text, indent in ((m.text, "    "), (m.answer, "    > "), (m.note, "    # ")):
            if text:
                say(*textwrap.indent(text, indent).split("\n"))


def answer(settings: Config, options: Namespace) -> None:
    with database(settings) as db:
        with db.read() as tx:
            inbox.get(tx, options.id)  # before anything is typed
        if not options.silent and sys.stdin.isatty():
            say("Type the answer, then press Ctrl-D on a line of its own.", to=sys.stderr)
        text = "" if options.silent else inbox.clean(sys.stdin.read())
        with db.write() as tx:
            given = answers.give(tx, settings, options.id, text, options.note)
            audit.record(tx, "messages answer", str(options.id))
    (answered, is_mailed), *others = given
    if options.json:
        print_json({**_described(answered), "is_mailed": is_mailed, "others": [other.id for other, _ in others]})
        return
    say(f"Message {answered.id} is marked as answered.")
    if others:
        say(f"With it: {len(others)} other report{'s' * (len(others) > 1)} of the same link.")
    for message, goes in given:
        if goes:
            say(f"The answer goes to {message.address}.")
    if text and not is_mailed:
        say("No email is sent: " + ("this server sends none." if answered.address else "it came without an address."))


def delete(settings: Config, options: Namespace) -> None:
    with database(settings) as db:
        with db.write() as tx:
            inbox.delete(tx, options.id)
            audit.record(tx, "messages delete", str(options.id))
        db.erase_deleted()
        db.tidy()
    if options.json:
        print_json({"id": options.id, "deleted": True})
    else:
        say(f"Deleted message {options.id}.")


def _described(message: Message) -> dict[str, Any]:
    """A message as --json prints it."""
    answered_at = _when(message.answered_at) if message.answered_at else None
    return {**dataclasses.asdict(message), "created_at": _when(message.created_at), "answered_at": answered_at}


def _when(at: int) -> str:
    return local(at, UTC).isoformat()
