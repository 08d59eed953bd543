"""Links as commands print them."""

from argparse import Namespace
from collections.abc import Collection, Iterable
from typing import Any

from iwts.commands.common import print_json, say
from iwts.links import blocks, phone
from iwts.links.link import Link, State
from iwts.settings.config import Config
from iwts.storage.tx import Tx


def blocked_in(tx: Tx, found: Iterable[Link]) -> set[str]:
    """The digits of the numbers of some links that are blocked."""
    return {digits for link in found for digits in blocks.of_numbers(tx, [n.digits for n in link.numbers])}


def describe(
    settings: Config, link: Link, secret: str | None = None, *, blocked: Collection[str] = ()
) -> dict[str, Any]:
    """A link as --json prints it. The secret of its management link is known only at creation.

    `blocked` are the digits that are blocked; a new link has none.
    """
    return {
        "slug": link.slug,
        "url": f"{settings.public_url}/{link.slug}",
        "manage_url": f"{settings.public_url}/m/{secret}" if secret else None,
        "stats_url": f"{settings.public_url}/stats/{link.slug}",
        "label": link.label,
        "public_name": link.public_name,
        "public_text": link.public_text,
        "message": link.message,
        "routing": link.routing.value,
        "active": link.active,
        "state": link.state.value,
        "numbers": [
            {
                "number": n.digits,
                "label": n.label,
                "active": n.active,
                "blocked": n.digits in blocked,
                "warning": phone.warning(n.digits),
            }
            for n in link.numbers
        ],
    }


def print_link(settings: Config, link: Link, blocked: Collection[str] = ()) -> None:
    numbers = ", ".join(f"+{n.digits}{' (blocked)' * (n.digits in blocked)}" for n in link.numbers)
    state = {State.ACTIVE: "", State.DISABLED: "  (disabled)", State.DISABLED_BY_OWNER: "  (disabled by the owner)"}
    line = f"{settings.public_url}/{link.slug}  {link.routing.value}  {numbers}  {link.label}{state[link.state]}"
    say(line.rstrip())


def print_one(settings: Config, link: Link, options: Namespace, blocked: Collection[str]) -> None:
    """Print a link as the command was asked to."""
    if options.json:
        print_json(describe(settings, link, blocked=blocked))
    else:
        print_link(settings, link, blocked)
