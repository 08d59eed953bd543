"""`iwts blocks`."""

import argparse
import sys
from argparse import Namespace
from typing import Any

from iwts.clock import DAY, UTC, local
from iwts.commands.common import agrees, database, print_json, say
from iwts.commands.parser import Commands, count, country, day
from iwts.errors import IwtsError, Mistakes
from iwts.links import blocks
from iwts.links.block_values import Kind
from iwts.links.blocks import Block
from iwts.links.drafts import clean_label
from iwts.owner import audit
from iwts.owner.audit import By
from iwts.settings.config import Config

_SUBJECTS = {
    Kind.NUMBER: "with this number",
    Kind.PREFIX: "with such a number",
    Kind.EMAIL: "with such an email address",
    Kind.NAME: "with such a name",
}


def register(top: Commands) -> None:
    group = top.group("blocks", "keep numbers, networks, email addresses and link names out")
    group.add("list", show_all, "list the blocks in force, newest first", json=True)
    about = (
        "A blocked number is out of all links within a second, and no one can type it again. A blocked network can "
        "send no forms; it can still open links. Links keep an address or a name that is blocked, but no one can use "
        "it anew. In a terminal, the command says how many links it concerns, and asks."
    )
    one = group.add("add", add, "set a block", about, json=True)
    one.add_argument("kind", choices=[kind.value for kind in Kind], metavar="KIND", help=", ".join(Kind))
    value = (
        "number in any spelling; first digits of numbers, with the calling code; network such as 203.0.113.0/24; email "
        "address, or @example.com for all of a domain; link name, with * for anything"
    )
    one.add_argument("value", metavar="VALUE", help=value)
    about = "country of a number without +, two letters, for example DE"
    one.add_argument("--country", type=country, metavar="CODE", help=about)
    one.add_argument("--reason", default="", metavar="TEXT", help="reason, which only you see")
    end = one.add_mutually_exclusive_group()
    end.add_argument("--days", type=_days, metavar="N", help="end of the block, in days from now (default: none)")
    end.add_argument("--until", type=day, metavar="DATE", help="last day of the block (UTC), such as 2026-11-30")
    one.add_argument("--yes", action="store_true", help="do not ask for confirmation")
    one = group.add("remove", remove, "lift a block", json=True)
    one.add_argument("id", type=int, metavar="ID", help="number of the block in the list")


def _days(text: str) -> int:
    if (n := count(text)) > blocks.MAX_DAYS:
        raise argparse.ArgumentTypeError(f"“{text}” is more than {blocks.MAX_DAYS}; without it, a block has no end")
    return n


def show_all(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.read() as tx:
        found = blocks.newest(tx)
    if options.json:
        print_json({"blocks": [_described(block) for block in found]})
        return
    for block in found:
        end = f"until {_time(block.until)}" if block.until else ""
        stopped = f"{block.stopped:,} stopped"
        say("  ".join(filter(None, (str(block.id), block.kind.value, block.value, block.reason, end, stopped))))


def add(settings: Config, options: Namespace) -> None:
    kind, mistakes = Kind(options.kind), Mistakes()
    with database(settings, make=True) as db:
        with db.read() as tx:
            value = mistakes.read("", blocks.parse, tx, kind, options.value, options.country or "")
            reason = mistakes.read("", clean_label, options.reason, "reason", blocks.MAX_REASON)
            last = (
                mistakes.read(None, blocks.until_end_of, tx.now, options.until) if options.until is not None else None
            )
            mistakes.tell()
            links = blocks.concerned(tx, kind, value)
        subject = f"{kind.value} {value}"
        is_asked = sys.stdin.isatty() and not (options.yes or options.json)
        if is_asked and not agrees(f"Block {subject}? {_told(kind, links)}"):
            raise IwtsError("nothing was blocked; use --yes to skip the confirmation")
        with db.write() as tx:
            until = last if options.days is None else tx.now + options.days * DAY
            block = blocks.add(tx, kind, value, reason, By.COMMAND.value, until)
            audit.record(tx, "blocks add", subject)
    if options.json:
        print_json({**_described(block), "links": links})
    else:
        say(f"Blocked {subject}, as number {block.id} in the list. {_told(kind, links)}")


def remove(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.write() as tx:
        block = blocks.remove(tx, options.id)
        subject = f"{block.kind.value} {block.value}"
        audit.record(tx, "blocks remove", subject)
    if options.json:
        print_json({"id": block.id, "removed": True})
    else:
        say(f"{subject} is no longer blocked.")


def _told(kind: Kind, links: int) -> str:
    """Say how many links a block concerns."""
    if kind is Kind.NETWORK:
        return "Links do not tell from which network they were created."
    return f"{links:,} link{'s' * (links != 1)} {_SUBJECTS[kind]} now."


def _described(block: Block) -> dict[str, Any]:
    return {
        "id": block.id,
        "kind": block.kind.value,
        "value": block.value,
        "reason": block.reason,
        "by": block.way,
        "created_at": _time(block.created_at),
        "until": _time(block.until) if block.until else None,
        "stopped": block.stopped,
    }


def _time(at: int) -> str:
    return local(at, UTC).isoformat()
