"""`iwts audit`."""

import sys
from argparse import Namespace

from iwts.commands.common import database, print_json, say
from iwts.commands.parser import Commands, count
from iwts.owner import audit
from iwts.settings.config import Config


def register(top: Commands) -> None:
    group = top.group("audit", "read what the owner has done")
    about = f"iwts keeps each act for {audit.DAYS} days: when, what, on which link, by command or in the panel."
    one = group.add("list", show_all, "list the owner's acts, newest first", about, json=True)
    limit = "list only the N newest (default: all)"
    one.add_argument("--limit", type=count, default=audit.MOST, metavar="N", help=limit)
    one.add_argument("--csv", action="store_true", help="print the list as CSV, for a spreadsheet")


def show_all(settings: Config, options: Namespace) -> None:
    most = min(options.limit, audit.MOST)
    with database(settings) as db, db.read() as tx:
        if options.csv and not options.json:
            sys.stdout.writelines(audit.csv(tx, most))
            return
        found = list(map(audit.shown, audit.newest(tx, most)))
    if options.json:
        print_json({"acts": [dict(zip(audit.COLUMNS, act, strict=True)) for act in found]})
    else:
        for act in found:
            say("  ".join(filter(None, act)))
