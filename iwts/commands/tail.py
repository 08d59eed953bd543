"""`iwts tail`."""

import time
from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from iwts.clock import UTC, local
from iwts.commands.common import database, say
from iwts.commands.parser import Commands
from iwts.links import store as links
from iwts.log import harmless
from iwts.settings.config import Config
from iwts.storage.db import Database
from iwts.visits import nodes
from iwts.visits import store as visits

if TYPE_CHECKING:
    from iwts.statistics.listing import Seen

MOST = 1000  # visits that are read at once
PAUSE = 0.5  # seconds between two looks for new ones


def register(top: Commands) -> None:
    about = (
        "It shows each visit from now on, until you press Ctrl-C: its time in UTC, the link name, the number, and what "
        "else the statistics know. The device is unknown if a new browser was not looked up yet."
    )
    one = top.add("tail", show, "show visits as they come", about)
    one.add_argument("slug", nargs="?", metavar="SLUG", help="show only visits of this link (default: all)")
    one.add_argument("--json", action="store_true", help="print each visit as one JSON object on a line")


def show(settings: Config, options: Namespace) -> None:
    with database(settings) as db:
        with db.read() as tx:
            link = None if options.slug is None else links.get(tx, options.slug).id
        for found in follow(db, link):
            for seen in found:
                values = {"time": local(seen.at, UTC).isoformat(timespec="seconds"), **seen._asdict()}
                told = {name: values[name] for name in ("time", "link", "number", *seen._fields[2:-2])}
                say(harmless.dumped(told) if options.json else "  ".join(filter(None, told.values())), flush=True)
            if len(found) < MOST:
                time.sleep(PAUSE)


def follow(db: Database, link: int | None) -> Iterator[list["Seen"]]:
    """Yield the next visits of all links, or of one, that come from now on, in the order of ids; [] while none come."""
    from iwts.statistics import listing  # loads slowly

    with db.read() as tx:
        last = visits.last_id(tx)
    while True:
        with db.read() as tx:
            newest = nodes.settled(db, tx)
            found = listing.between(tx, last, newest, MOST, link)
        last = max(last, newest) if len(found) < MOST else found[-1].id
        yield found
