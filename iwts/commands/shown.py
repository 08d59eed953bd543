"""Links as commands print them."""

from argparse import Namespace
from collections.abc import Collection, Iterable

from iwts.commands.common import print_json, say
from iwts.links import blocks
from iwts.links.described import describe
from iwts.links.link import Link, State
from iwts.settings.config import Config
from iwts.storage.tx import Tx


def blocked_in(tx: Tx, found: Iterable[Link]) -> set[str]:
    """The digits of the numbers of some links that are blocked."""
    return {digits for link in found for digits in blocks.of_numbers(tx, [n.digits for n in link.numbers])}


def print_link(settings: Config, link: Link, blocked: Collection[str] = ()) -> None:
    numbers = ", ".join(f"+{n.digits}{' (blocked)' * (n.digits in blocked)}" for n in link.numbers)
    state = {State.ACTIVE: "", State.DISABLED: "  (disabled)", State.DISABLED_BY_OWNER: "  (disabled by the owner)"}
    line = f"{settings.public_url}/{link.slug}  {link.routing.value}  {numbers}  {link.label}{state[link.state]}"
    say(line.rstrip())


def print_one(settings: Config, link: Link, options: Namespace, blocked: Collection[str]) -> None:
    """Print a link as the command was asked to."""
    if options.json:
        print_json(describe(settings.public_url, link, blocked=blocked))
    else:
        print_link(settings, link, blocked)
