"""`iwts admin`."""

import sys
from argparse import Namespace
from getpass import getpass
from typing import Any, TextIO
from urllib.parse import urlsplit

from iwts.clock import UTC, local, now
from iwts.commands.common import ask, database, print_json, say
from iwts.commands.parser import Commands
from iwts.drawing import qr
from iwts.errors import Invalid, IwtsError
from iwts.links import codes
from iwts.owner import audit, factor, login_link, password, sessions
from iwts.owner.sessions import OwnerSession
from iwts.settings.config import Config
from iwts.storage.db import Database
from iwts.storage.tx import Tx


def register(top: Commands) -> None:
    group = top.group("admin", "manage who may open the owner's pages at /admin")
    about = (
        "In a terminal, it is asked for twice; otherwise it is one line of the standard input. All sessions end. "
        "Without a password, there is no /admin."
    )
    one = group.add("password", set_password, "set the owner's password", about, json=True)
    one.add_argument("--remove", action="store_true", help="remove the password, its second factor, and /admin")
    about = (
        "It prints a QR code for an authenticator app and ten recovery codes, and asks for a first code. "
        "From then on, signing in needs a code beside the password. All sessions end."
    )
    one = group.add("totp", set_factor, "add or replace a second factor", about, json=True)
    one.add_argument("--remove", action="store_true", help="remove the second factor and its recovery codes")
    about = "It opens once, for ten minutes, without the password and the second factor."
    group.add("link", print_link, "print a link that signs you in at /admin", about, json=True)
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


def set_factor(settings: Config, options: Namespace) -> None:
    with database(settings) as db:
        with db.read() as tx:
            _require_password(tx)
        if options.remove:
            with db.write() as tx:
                if factor.remove(tx):
                    audit.record(tx, "admin totp --remove")
        else:
            _add_factor(db, settings, to=sys.stderr if options.json else sys.stdout)
    if options.json:
        print_json({"totp": not options.remove})
    else:
        say("Removed the second factor." if options.remove else "Signing in needs a code from now on.")


def _add_factor(db: Database, settings: Config, to: TextIO) -> None:
    """Show a new key and recovery codes; store them after a first code has proved that the app has the key."""
    key, recovery = factor.new_key(), factor.new_recovery_codes()
    host = urlsplit(settings.public_url).netloc
    say(*qr.for_terminal(factor.uri(key, settings.site_name, host)), to=to)
    say("Scan this with an authenticator app, or type the key:", f"  {factor.shown(key)}", "", to=to)
    say("Recovery codes, shown only now; each signs you in once instead of the app:", to=to)
    say(*(f"  {code}" for code in recovery), "", to=to)
    fresh = factor.Factor(key, 0)
    while True:
        say("Code that the app shows:", to=to, flush=True)
        try:
            typed = ask("")
        except EOFError:
            raise IwtsError("no code was typed, so nothing was changed") from None
        if step := factor.step_of(fresh, typed, now()):
            break
        say("This is not the code of this moment. Check the clocks of the phone and of this server.", to=to)
    with db.write() as tx:
        _require_password(tx)
        factor.put(tx, fresh._replace(last_step=step), recovery)
        audit.record(tx, "admin totp")


def print_link(settings: Config, options: Namespace) -> None:
    with database(settings) as db, db.write() as tx:
        _require_password(tx)
        url = f"{settings.public_url}/admin/login/{login_link.make(tx)}"
        audit.record(tx, "admin link")
    if options.json:
        print_json({"url": url})
    else:
        say(url, "  signs you in once within ten minutes")


def _require_password(tx: Tx) -> None:
    if password.find(tx) is None:
        raise IwtsError("no password is set; set one first: iwts admin password")


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
