"""Links as commands print them."""

from argparse import Namespace
from typing import Any

from iwts.commands.common import print_json, say
from iwts.links import phone
from iwts.links.link import Link, State
from iwts.settings.config import Config


def describe(settings: Config, link: Link, secret: str | None = None) -> dict[str, Any]:
    """A link as --json prints it. The secret of its management link is known only at creation."""
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
            {"number": n.digits, "label": n.label, "active": n.active, "warning": phone.warning(n.digits)}
            for n in link.numbers
        ],
    }


def print_link(settings: Config, link: Link) -> None:
    numbers = ", ".join(f"+{number.digits}" for number in link.numbers)
    state = {State.ACTIVE: "", State.DISABLED: "  (disabled)", State.DISABLED_BY_OWNER: "  (disabled by the owner)"}
    line = f"{settings.public_url}/{link.slug}  {link.routing.value}  {numbers}  {link.label}{state[link.state]}"
    say(line.rstrip())


def print_one(settings: Config, link: Link, options: Namespace) -> None:
    """Print a link as the command was asked to."""
    if options.json:
        print_json(describe(settings, link))
    else:
        print_link(settings, link)
