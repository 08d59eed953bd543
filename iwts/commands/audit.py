"""`iwts audit`."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from iwts import spreadsheet
from iwts.clock import UTC, local
from iwts.commands.common import database, print_json, say
from iwts.commands.parser import Commands, count
from iwts.owner import audit
from iwts.owner.audit import Act
from iwts.settings.config import Config

COLUMNS = ("at", "act", "subject", "by", "address")


def register(top: Commands) -> None:
    group = top.group("audit", "read what the owner has done")
    about = f"iwts keeps each act for {audit.DAYS} days: when, what, on which link, by command or in the panel."
    one = group.add("list", show_all, "list the owner's acts, newest first", about, json=True)
    one.add_argument(
        "--limit", type=count, default=audit.MOST, metavar="N", help="list only the N newest (default: all)"
    )
    one.add_argument("--csv", action="store_true", help="print the list as CSV, for a spreadsheet")


def show_all(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.read() as tx:
        found = [
            dict(zip(COLUMNS, row, strict=True)) for row in _rows(audit.newest(tx, min(options.limit, audit.MOST)))
        ]
    if options.json:
        print_json({"acts": found})
    elif options.csv:
        sys.stdout.write(spreadsheet.BOM + spreadsheet.line(COLUMNS))
        sys.stdout.writelines(spreadsheet.line(act.values()) for act in found)
    else:
        for act in found:
            say("  ".join(filter(None, act.values())))


def _rows(acts: Iterator[Act]) -> Iterator[tuple[str, ...]]:
    for act in acts:
        yield local(act.at, UTC).isoformat(timespec="seconds"), act.name, act.subject, act.by.value, act.address
