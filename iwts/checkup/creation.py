"""Checks of who may create links, and of the quotas for that."""

from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from iwts.checkup.finding import OK, WARNING, Finding
from iwts.errors import N_, Bytes, Told
from iwts.instance import quotas
from iwts.owner import password
from iwts.settings.config import Config
from iwts.storage.tx import Tx

WHO = {
    "anyone": "anyone may create links",
    "passphrase": "people who know the passphrase may create links",
    "owner": "only the owner creates links",
}
# Names that no public domain has: RFC 6761, RFC 6762, RFC 8375, and what routers use.
NOT_PUBLIC = ("localhost", ".localhost", ".local", ".internal", ".home.arpa", ".lan", ".home", ".test")


def findings(tx: Tx, config: Config, now: int) -> Iterator[Finding]:
    """The findings on who may create links, and how many more."""
    if config.create == "anyone" and _is_public(config.base_url) and password.find(tx) is None:
        text = N_("anyone on the internet may create links, and no one looks after them: no password for /admin is set")
        remedy = N_("set %(passphrase)s or %(owner)s, or a password: %(command)s")
        known = {"passphrase": 'create = "passphrase"', "owner": 'create = "owner"', "command": "iwts admin password"}
        yield Finding("create", WARNING, Told(text), Told(remedy, **known))
    else:
        yield Finding("create", OK, WHO[config.create])
    yield _quotas(quotas.states(tx, config, now))


def _quotas(found: quotas.Quotas) -> Finding:
    count, room = found.new_links, {"free": Bytes(found.free), "floor": Bytes(found.floor)}
    if found.limit.count:
        text = Told.ngettext(
            "%(count)s new link lately, at most %(limit)s (limit_create_total); %(free)s free, of which pages leave "
            "%(floor)s (disk_floor)",
            "%(count)s new links lately, at most %(limit)s (limit_create_total); %(free)s free, of which pages leave "
            "%(floor)s (disk_floor)",
            count=count,
            limit=str(found.limit),
            **room,
        )
    else:
        text = Told.ngettext(
            "%(count)s new link lately, without a limit (limit_create_total); %(free)s free, of which pages leave "
            "%(floor)s (disk_floor)",
            "%(count)s new links lately, without a limit (limit_create_total); %(free)s free, of which pages leave "
            "%(floor)s (disk_floor)",
            count=count,
            **room,
        )
    if found.is_almost_used:
        remedy = N_("look at the latest links: %(command)s; to keep strangers out, set %(setting)s")
        told = Told(remedy, command="iwts links list", setting='create = "passphrase"')
        return Finding("quotas", WARNING, text, told)
    return Finding("quotas", OK, text)  # a full disk is a finding of its own


def _is_public(base_url: str) -> bool:
    """Whether people on the internet may reach the address, as far as it tells."""
    host = urlsplit(base_url).hostname or ""
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith(NOT_PUBLIC)
