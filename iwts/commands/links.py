"""`iwts links`."""

import sys
from argparse import Namespace
from collections.abc import Callable

from iwts import tokens
from iwts.clock import DAY
from iwts.commands import campaigns, edit
from iwts.commands.common import agrees, database, print_json, print_progress, say
from iwts.commands.parser import Commands, Parser, count, country, day
from iwts.commands.shown import blocked_in, print_link, print_one
from iwts.deletion import deletion
from iwts.errors import IwtsError
from iwts.instance import keys
from iwts.links import access, phone, search, setters, shifts
from iwts.links import store as links
from iwts.links.described import describe
from iwts.links.drafts import Draft, Typed, capped, weighted
from iwts.links.link import Link, State
from iwts.links.routing import Routing
from iwts.links.search import Sort, Wanted
from iwts.links.when import ALWAYS
from iwts.mail import recipients
from iwts.owner import audit
from iwts.settings.config import Config
from iwts.storage.db import Database
from iwts.storage.engines import is_held
from iwts.storage.tx import Tx
from iwts.visits.campaigns import described


def register(top: Commands) -> None:
    group = top.group("links", "create and manage links")
    about = "The output is the link and its secret link, which opens the link's settings and is shown only once."
    one = group.add("add", add, "create a link", about, json=True)
    number = "phone number with its calling code, for example +14155550100; without it, name the country"
    one.add_argument("numbers", nargs="+", metavar="NUMBER", help=number)
    about = "country of numbers without +, two letters, for example DE"
    one.add_argument("--country", type=country, metavar="CODE", help=about)
    one.add_argument("--slug", default="", help="link name: 3 to 40 of a-z, 0-9 and hyphen (default: generated)")
    one.add_argument("--label", default="", help="private name that only you see")
    one.add_argument("--public-name", default="", help="name of the business, which visitors see")
    one.add_argument("--public-text", default="", help="a line of text below that name")
    one.add_argument("--message", default="", help="first message, already typed when the chat opens")
    one.add_argument(
        "--routing",
        choices=[routing.value for routing in Routing],
        default="first",
        help="number that a visitor gets: always the first, the one they pick, or each in turn (default: first)",
    )
    one.add_argument("--weights", default="", metavar="N,N,…", help=edit.WEIGHTS)
    one.add_argument("--caps", default="", metavar="N,N,…", help=edit.CAPS)
    one.add_argument("--sticky", metavar="DAYS", help=edit.STICKY)
    edit.add_when(one)
    about = "Without a search, all links are listed."
    one = group.add("list", show_all, "list links, newest first", about, json=True)
    about = (
        "only links with this text in the link name, the label, the public name or text, the message or a number, "
        "or with this whole email address"
    )
    one.add_argument("--search", default="", metavar="TEXT", help=about)
    about = "only links in this state; may be repeated"
    one.add_argument("--state", action="append", default=[], choices=[state.value for state in State], help=about)
    one.add_argument("--since", type=day, metavar="DATE", help="only links created on this day (UTC) or later")
    one.add_argument("--until", type=day, metavar="DATE", help="only links created on this day (UTC) or before")
    orders = [sort.value for sort in Sort]
    one.add_argument("--sort", choices=orders, default=Sort.NEWEST.value, help="order of the links (default: newest)")
    one.add_argument("--limit", type=count, metavar="N", help="at most this many links (default: all)")
    _add_slug(group.add("show", show, "show a link", json=True))
    edit.register(group)
    campaigns.register(group)
    about = "Visitors then see a friendly page instead of the chat. Only you can enable the link again."
    _add_slug(group.add("disable", disable, "disable a link", about, json=True))
    _add_slug(group.add("enable", enable, "enable a disabled link", json=True))
    about = (
        "For a creator who can no longer open it. All earlier secret links end; browsers and codes still open the link."
    )
    _add_slug(group.add("secret", new_secret, "replace a link's secret link", about, json=True))
    about = (
        "For a new creator. Every earlier way in ends: secret links, browsers, the link code, the email address and "
        "shared statistics."
    )
    _add_slug(group.add("transfer", transfer, "hand a link over with a new secret link", about, json=True))
    about = (
        "With it, the number's agent pauses and resumes the number on a page of their own, and sees how many chats it "
        "got. An earlier link of this number ends. The link is shown only once."
    )
    one = group.add("agent", agent, "make the link of a number's agent", about, json=True)
    _add_slug(one)
    one.add_argument("place", type=count, metavar="N", help="place of the number in the link, from 1")
    about = (
        "This cannot be undone. Only the link name stays reserved: not even its creator can use it again. A running "
        "server deletes the visits in the background."
    )
    one = group.add("delete", delete, "delete a link and all its visits", about, json=True)
    _add_slug(one)
    one.add_argument("--yes", action="store_true", help="do not ask for confirmation")


def _add_slug(command: Parser) -> None:
    command.add_argument("slug", metavar="SLUG", help="link name")


def add(settings: Config, options: Namespace) -> None:
    numbers = [Typed(text, options.country or "", field=f"number “{text}”") for text in options.numbers]
    draft = Draft.check(
        capped(weighted(numbers, options.weights), options.caps),
        label=options.label,
        public_name=options.public_name,
        public_text=options.public_text,
        message=options.message,
        routing=options.routing,
        slug=options.slug,
        sticky=options.sticky,
        when=edit.when(options, ALWAYS),
        region=options.country or "",
    )
    secret = tokens.new()
    with database(settings, make=True) as db, db.write() as tx:
        link = links.create(tx, draft, tokens.digest(secret), avoided=settings.slug_words_file)
        audit.record(tx, "links add", link.slug)
    if options.json:
        print_json(describe(settings.public_url, link, secret))
        return
    say(f"{settings.public_url}/{link.slug}")
    for number in link.numbers:
        if warning := phone.warning(number.digits):
            say(f"  {warning} {link.target(number)}")
    _say_secret(settings, secret)


def show_all(settings: Config, options: Namespace) -> None:
    wanted = Wanted(
        options.search,
        tuple(map(State, options.state)),
        options.since,
        None if options.until is None else options.until + DAY,
        Sort(options.sort),
    )
    with database(settings) as db, db.read() as tx:
        ids = search.ids(tx, wanted)
        found, damaged = links.in_order(tx, ids[: options.limit])
        out = blocked_in(tx, found)
    if options.json:
        print_json({"links": [describe(settings.public_url, link, blocked=out) for link in found], "found": len(ids)})
    else:
        for link in found:
            print_link(settings, link, out)
        if len(ids) > len(found) + len(damaged):
            say(f"{len(found):,} of {len(ids):,} links", to=sys.stderr)
    if damaged:
        raise IwtsError("damaged links: %(slugs)s; restore a backup", slugs=", ".join(damaged))


def show(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.read() as tx:
        link = links.get(tx, options.slug)
        found, out = described(tx, settings.public_url, link), blocked_in(tx, [link])
    if options.json:
        print_json({**describe(settings.public_url, link, blocked=out), "campaigns": found})
    else:
        print_link(settings, link, out)
        campaigns.print_all(found)


def disable(settings: Config, options: Namespace) -> None:
    _set_active(settings, options, active=False)


def enable(settings: Config, options: Namespace) -> None:
    _set_active(settings, options, active=True)


def _set_active(settings: Config, options: Namespace, *, active: bool) -> None:
    with database(settings) as db, db.write() as tx:
        link = links.get(tx, options.slug)
        is_so = link.active if active else link.disabled_by_owner  # a link that its creator disabled is not yet so
        if not is_so:
            setters.set_active_by_owner(tx, link, active)
            audit.record(tx, "links enable" if active else "links disable", options.slug)
            link = links.get(tx, options.slug)
        out = blocked_in(tx, [link])
    if is_so and not options.json:
        say(f"{link.slug} is already {'enabled' if active else 'disabled'}; nothing was changed.")
    print_one(settings, link, options, out)


def new_secret(settings: Config, options: Namespace) -> None:
    _renew(settings, options, access.replace_management, "links secret")


def transfer(settings: Config, options: Namespace) -> None:
    _renew(settings, options, recipients.hand_over, "links transfer")


def agent(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.write() as tx:
        link = links.get(tx, options.slug)
        if options.place > len(link.numbers):
            raise IwtsError("%(slug)s has no number %(n)s", slug=link.slug, n=options.place)
        number = link.numbers[options.place - 1]
        secret = shifts.secret(keys.find(tx) or keys.make(tx), tokens.new())
        shifts.renew(tx, number, tokens.digest(secret))
        audit.record(tx, "links agent", link.slug)
    url = f"{settings.public_url}/a/{secret}"
    if options.json:
        print_json({"slug": link.slug, "number": number.digits, "agent_url": url})
    else:
        say(url)


def _renew(settings: Config, options: Namespace, replace: Callable[[Tx, Link, bytes], None], act: str) -> None:
    """Replace the secret link of a link and print the new one."""
    secret = tokens.new()
    with database(settings) as db, db.write() as tx:
        link = links.get(tx, options.slug)
        replace(tx, link, tokens.digest(secret))
        audit.record(tx, act, link.slug)
        out = blocked_in(tx, [link])
    if options.json:
        print_json(describe(settings.public_url, link, secret, blocked=out))
    else:
        print_link(settings, link, out)
        _say_secret(settings, secret)


def _say_secret(settings: Config, secret: str) -> None:
    say(f"  secret link, shown only once: {settings.public_url}/m/{secret}")


def delete(settings: Config, options: Namespace) -> None:
    with database(settings) as db:
        with db.read() as tx:
            link = links.get(tx, options.slug)
        if not options.yes and not agrees(f"Permanently delete {link.slug} with its numbers and visits?"):
            raise IwtsError("%(slug)s was not deleted; use --yes to skip the confirmation", slug=link.slug)
        with db.write() as tx:
            deletion.delete(tx, link, by_owner=True)
            audit.record(tx, "links delete", link.slug)
        if not is_held(settings.database):  # a running server purges in the background
            _purge(db)
    if options.json:
        print_json({"slug": link.slug, "deleted": True})
    else:
        say(f"Deleted {link.slug}. The link name stays reserved.")


def _purge(db: Database) -> None:
    with db.read() as tx:
        of = deletion.left(tx)
    done = 0

    def report(n: int) -> None:
        nonlocal done
        done = min(done + n, of)
        if n:
            print_progress(done, of, what="visits")

    deletion.purge_all(db, report)
