"""What someone wants to have called, as typed or sent; checked before it is stored, in the same way for all."""

from collections.abc import Sequence
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from iwts.errors import N_, Invalid, IwtsError, Mistakes
from iwts.links.happenings import Type
from iwts.settings.config import Config
from iwts.webhooks import targets
from iwts.webhooks.targets import Target

MOST_HOST = 100  # characters: the privacy page names each host
PORTS = (443, 1024)  # of strangers: that of https, and from here on; below are those of mail servers and the like

OURS = N_("This is the address of this site itself.")
INSIDE = N_("This address is not public.")
PORT = N_("Use port 443, or one from 1024 on.")
LONG_HOST = N_("Use a host of at most %(most)s characters.")
NO_EVENT = N_("Choose at least one event.")
UNKNOWN = N_("Use some of these: %(choices)s.")
REPORTS = N_("Reports go to webhooks for all links, not to those of one.")


class Draft(NamedTuple):
    """A target, and the events that it is told of."""

    url: str
    events: tuple[Type, ...]


def check(config: Config, url: str, events: Sequence[str], *, of_link: bool, is_owners: bool) -> Draft:
    """Return what is wanted; raise `Rejected` with all mistakes.

    A name may lead elsewhere at any time, so where it leads is checked at each call.
    """
    mistakes = Mistakes()
    mistakes.read(None, _check_url, config, url, is_owners)
    found: tuple[Type, ...] = mistakes.read((), _events, events, of_link)
    mistakes.tell()
    return Draft(url.strip(), found)


def choices(*, of_link: bool) -> list[Type]:
    """Return the events that can be chosen."""
    return [type_ for type_ in Type if not (of_link and type_ is Type.REPORT)]


def is_ours(config: Config, target: Target) -> bool:
    """Whether a target is this site itself, which would tell itself of its own calls."""
    site = urlsplit(config.public_url)
    return (target.host.rstrip("."), target.port) == (
        site.hostname,
        site.port or (443 if site.scheme == "https" else 80),
    )


def _check_url(config: Config, url: str, is_owners: bool) -> None:
    try:
        target = targets.parse(url)
    except IwtsError as error:
        raise Invalid("url", error.text, **error.values) from None
    if len(target.host) > MOST_HOST:
        raise Invalid("url", LONG_HOST, most=MOST_HOST)
    if is_ours(config, target):
        raise Invalid("url", OURS)
    if is_owners or config.webhook_private == "yes":  # an owner may add one before the setting
        return
    if _is_inside(target.host):
        raise Invalid("url", INSIDE)
    if target.port != PORTS[0] and target.port < PORTS[1]:
        raise Invalid("url", PORT)


def _is_inside(host: str) -> bool:
    """Whether a host is an address that is not public; a name is looked up only when it is called."""
    try:
        return not targets.is_public(str(ip_address(host)))
    except ValueError:
        return host.rstrip(".") == "localhost" or host.rstrip(".").endswith(".localhost")


def _events(events: Sequence[str], of_link: bool) -> tuple[Type, ...]:
    if of_link and Type.REPORT in events:
        raise Invalid("events", REPORTS)
    if not events:
        raise Invalid("events", NO_EVENT)
    if not set(events) <= set(Type):
        raise Invalid("events", UNKNOWN, choices=", ".join(choices(of_link=of_link)))
    return tuple(type_ for type_ in Type if type_ in events)
