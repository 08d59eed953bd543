"""`iwts links campaigns`, and the campaigns of a link as commands print them."""

from argparse import Namespace
from typing import Any

from iwts.commands.common import database, print_json, say
from iwts.commands.parser import Commands
from iwts.errors import IwtsError, Mistakes
from iwts.links import store as links
from iwts.owner import audit
from iwts.settings.config import Config
from iwts.visits import campaigns


def register(group: Commands) -> None:
    about = "Each campaign has an address of its own, and its visits are counted apart. An archived one still counts."
    one = group.add("campaigns", change, "list, add or archive the campaigns of a link", about, json=True)
    one.add_argument("slug", metavar="SLUG", help="link name")
    about = "campaign to add, or to bring back from the archive; spaces become hyphens; may be repeated"
    one.add_argument("--add", action="append", default=[], metavar="NAME", help=about)
    one.add_argument(
        "--archive", action="append", default=[], metavar="NAME", help="campaign to archive; may be repeated"
    )


def change(settings: Config, options: Namespace) -> None:
    mistakes = Mistakes()
    wanted = [mistakes.read("", campaigns.named, name, f"campaign “{name}”") for name in options.add]
    mistakes.tell()
    with database(settings) as db, db.write() as tx:
        link = links.get(tx, options.slug)
        for name in options.archive:
            if not campaigns.archive(tx, link, name):
                raise IwtsError("%(slug)s has no campaign “%(name)s”; nothing was changed", slug=link.slug, name=name)
        for name in wanted:
            campaigns.add(tx, link, name)
        if wanted or options.archive:
            audit.record(tx, "links campaigns", link.slug)
        found = campaigns.described(tx, settings.public_url, link)
    if options.json:
        print_json({"slug": link.slug, "campaigns": found})
    else:
        print_all(found)


def print_all(found: list[dict[str, Any]]) -> None:
    for one in found:
        say(f"  {one['name']}  {one['url']}{'  (archived)' if one['archived'] else ''}")
