"""`iwts admin`."""

import sys
from argparse import Namespace
from getpass import getpass
from typing import Any
from urllib.parse import urlsplit

from iwts.clock import UTC, local
from iwts.commands.common import database, print_json, say
from iwts.commands.parser import Commands
from iwts.errors import Invalid, IwtsError
from iwts.links import codes
from iwts.owner import audit, password, sessions
from iwts.owner.sessions import OwnerSession
from iwts.settings.config import Config
from iwts.storage.tx import Tx


def register(top: Commands) -> None:
    group = top.group("admin", "manage who may open the owner's pages at /admin")
    about = (
        "In a terminal, it is asked for twice; otherwise it is one line of the standard input. All sessions end. "
        "Without a password, there is no /admin."
    )
    one = group.add("password", set_password, "set the owner's password", about, json=True)
    one.add_argument("--remove", action="store_true", help="remove the password, and /admin with it")
    about = "A session ends after 12 hours without use, and after 7 days in any case."
    text = "list the browsers in which you are signed in, or end their sessions"
    one = group.add("sessions", show_sessions, text, about, json=True)
    one.add_argument("--end", metavar="ID|all", help="end the session with this number, or all")


def set_password(settings: Config, options: Namespace) -> None:
    with database(settings, make=not options.remove) as db:
        if options.remove:
            with db.write() as tx:
                if password.remove(tx):
                    audit.record(tx, "admin password --remove")
        else:
            known = (settings.site_name, urlsplit(settings.public_url).netloc, "iwts")
            hashed = codes.hashed(password.parse(_typed(known), known))
            with db.write() as tx:
                password.put(tx, hashed)
                audit.record(tx, "admin password")
    if options.json:
        print_json({"password": not options.remove})
    elif options.remove:
        say(f"Removed the password: {settings.public_url}/admin does not exist any more.")
    else:
        say(f"Set the password. Sign in at {settings.public_url}/admin")


def _typed(known: tuple[str, ...]) -> str:
    """Return the new password: typed twice in a terminal, else a line of the input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    while True:
        typed = _secret("New password: ")
        try:
            password.parse(typed, known)
        except Invalid as error:  # before it is typed again
            say(str(error))
            continue
        if _secret("The same again: ") == typed:
            return typed
        say("The two are not the same.")


def _secret(question: str) -> str:
    try:
        return getpass(question)
    except EOFError:
        raise IwtsError("no password was typed") from None


def show_sessions(settings: Config, options: Namespace) -> None:
    ended = 0
    with database(settings) as db:
        if options.end is not None:
            with db.write() as tx:
                ended = _end(tx, options.end)
        with db.read() as tx:
            found = sessions.all_(tx)
    if options.json:
        print_json({"ended": ended, "sessions": [_described(session) for session in found]})
        return
    if options.end is not None:
        say(f"Ended {ended} of your sessions.")
    for session in found:
        one = _described(session)
        say("  ".join((str(session.id), f"since {one['created_at']}", f"last used {one['used_at']}", session.browser)))


def _end(tx: Tx, which: str) -> int:
    """End the named session or all; return how many."""
    if which == "all":
        ended = sessions.end_all(tx)
    elif which.isdecimal() and sessions.end(tx, int(which)):
        ended = 1
    else:
        raise IwtsError("there is no session “%(which)s”; see iwts admin sessions", which=which)
    if ended:
        audit.record(tx, "admin sessions --end", which)
    return ended


def _described(session: OwnerSession) -> dict[str, Any]:
    """A session as --json prints it."""
    since, used = (local(at, UTC).isoformat() for at in (session.created_at, session.used_at))
    return {"id": session.id, "browser": session.browser, "created_at": since, "used_at": used}
