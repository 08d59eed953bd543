"""`iwts tokens`."""

import argparse
from argparse import Namespace

from iwts.commands.common import database, print_json, say
from iwts.commands.parser import Commands, count
from iwts.links import store as links
from iwts.owner import api_tokens, audit
from iwts.owner.api_tokens import ApiToken, Scope
from iwts.settings.config import Config


def register(top: Commands) -> None:
    group = top.group("tokens", "manage the tokens by which programs use the API")
    about = (
        "The output is the token, which is shown only once. With create, a program makes links; with read, it reads "
        "links and statistics; with manage, it changes and deletes links. With metrics, it reads the metrics of the "
        "server (metrics = token)."
    )
    one = group.add("add", add, "add a token", about, json=True)
    one.add_argument("name", metavar="NAME", help="what the token is for; only you see it")
    about = "what the token allows, with commas between: create, read, manage, metrics"
    one.add_argument("--scope", dest="scopes", type=scopes, required=True, metavar="SCOPES", help=about)
    one.add_argument("--link", metavar="SLUG", help="the only link that the token opens (default: all)")
    one.add_argument("--days", type=count, metavar="N", help="days until the token expires (default: never)")
    group.add("list", show_all, "list the tokens, newest first", json=True)
    one = group.add("revoke", revoke, "revoke a token at once", json=True)
    one.add_argument("id", type=count, metavar="ID", help="number of the token, as the list shows it")


def scopes(text: str) -> frozenset[Scope]:
    """Parse an argument that is a list of scopes."""
    try:
        return frozenset(Scope(word.strip()) for word in text.split(","))
    except ValueError:
        names = ", ".join(scope.value for scope in Scope)
        raise argparse.ArgumentTypeError(f"“{text}” is not a list of scopes; use some of: {names}") from None


def add(settings: Config, options: Namespace) -> None:
    with database(settings, make=options.link is None) as db, db.write() as tx:
        link = None if options.link is None else links.get(tx, options.link)
        token, secret = api_tokens.add(tx, options.name, options.scopes, link, options.days)
        audit.record(tx, "tokens add", str(token.id))
    if options.json:
        described = token.described()
        print_json({name: secret if name == "token" else described[name] for name in _WHEN_NEW})
    else:
        say(secret, f"  token {token.id}, shown only once: {_line(token)}")


_WHEN_NEW = ("id", "name", "token", "scopes", "link", "expires_at")


def show_all(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.read() as tx:
        found = api_tokens.all_(tx)
    if options.json:
        print_json({"tokens": [token.described() for token in found]})
    else:
        for token in found:
            say(f"{token.id}  {_line(token)}")


def revoke(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.write() as tx:
        token = api_tokens.revoke(tx, options.id)
        audit.record(tx, "tokens revoke", str(token.id))
    if options.json:
        print_json(token.described())
    else:
        say(f"Revoked token {token.id}: {_line(token)}")


def _line(token: ApiToken) -> str:
    described = token.described()
    used, until = described["used_at"], described["expires_at"]
    words = [token.name, ",".join(described["scopes"]), f"for {token.slug}" if token.link else "for all links"]
    words += [f"last used {used}" if used else "never used", f"until {until}" if until else ""]
    return "  ".join(filter(None, words))
