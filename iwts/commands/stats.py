"""`iwts stats`."""

from argparse import Namespace
from itertools import islice

from iwts.commands.common import database, print_json, say
from iwts.commands.parser import Commands
from iwts.links import present
from iwts.links import store as links
from iwts.settings.config import Config

MOST = 10  # values per line; --json prints all


def register(top: Commands) -> None:
    about = f"The output has up to {MOST} values per category and the latest {MOST} days with visits; --json has all."
    one = top.add("stats", show, "show a link's statistics", about, json=True)
    one.add_argument("slug", metavar="SLUG", help="link name")


def show(settings: Config, options: Namespace) -> None:
    from iwts.statistics import described, query, shares  # imports the User-Agent parser, which loads slowly

    with database(settings) as db:
        with db.read() as tx:
            link = links.get(tx, options.slug)
            asked = query.everything(tx, link.id, present.zone(link))
        found = query.read(db, asked)
        told = described.describe(asked, found, shares.read(db, link, asked, found))
    if options.json:
        print_json(told)
        return
    by = told["by"]
    by["day"] = dict(sorted(by["day"].items(), reverse=True))
    say(f"{settings.public_url}/{link.slug}")
    say("  " + ", ".join(f"{name} {told[name]}" for name in described.TOTALS))
    if closed := told.get("closed"):
        most = closed["most"]
        when = f", most often {most['day']} {most['from']}-{most['to']} in {most['time_zone']}" if most else ""
        say(f"  while closed {closed['visits']}{when}")
    for dimension, counted in by.items():
        if counted:
            shown = [f"{value or 'none'} {n}" for value, n in islice(counted.items(), MOST)]
            say(f"  {dimension}: " + ", ".join(shown) + (" …" if len(counted) > MOST else ""))
