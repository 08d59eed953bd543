"""Logging in and out, and the list of sessions."""

import re
from typing import Any

from bottle import HTTPResponse

from iwts.clock import SECOND
from iwts.errors import N_, Ended, Invalid, Mistakes
from iwts.links import codes
from iwts.log.events import Event
from iwts.owner import factor, login_link, password, sessions
from iwts.storage.tx import Tx
from iwts.visits import agents
from iwts.web.admin.gate import LOGIN
from iwts.web.frame.context import Context
from iwts.web.frame.owner import COOKIE

TOO_MANY = N_("Too many failed log-ins from your network. Try again %(time)s.")
WRONG = N_("This password is wrong.")
OLD_CODE = N_("This code is too old or mistyped. Type the one that the app shows now.")
OLD_RECOVERY = N_("This recovery code is mistyped, or has been used already.")
OLD_LINK = N_("A log-in link opens once, for ten minutes. For a new one, run %(command)s on the server.")

_OWNERS = re.compile(r"/admin(?:/[\w./-]+)?", re.ASCII)  # addresses to go on to


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin/login: ask for the password, and for a code if there is a second factor."""
    if c.method == "GET" and c.owner:
        return c.see_other(_onward(c.query.get("to", "")))
    with c.service.db.read() as tx:
        needs_code = factor.find(tx) is not None
    is_recovery = "recovery" in c.query or bool(c.form["recovery"])
    to = c.form["to"] or c.query.get("to", "")
    return c.page("admin/login.html", to=to, needs_code=needs_code, is_recovery=is_recovery, **refusal)


def log_in(c: Context) -> HTTPResponse:
    """POST /admin/login: begin a session if the password and the code of the second factor are right."""
    typed, code = c.form.pop("password", ""), c.form.pop("code", "")  # no answer shows them
    with c.service.db.read() as tx:
        stored = password.find(tx) or ""
        needs_code, is_code_right = factor.find(tx) is not None, factor.is_right(tx, code)
    mistakes = Mistakes()
    mistakes.read("", _given, "password", typed, N_("Type the password."))
    if needs_code:
        mistakes.read("", _given, "code", code, N_("Type the code."))
    mistakes.tell()

    def is_right() -> bool:
        if not is_code_right:  # first: a stranger without a code causes no hash
            return False
        with c.service.log_in_hashes.turn(c.client):
            return codes.matches(stored, typed)

    # All log-ins have the budgets of one link; see `Budgets`.
    if not c.service.log_ins.try_(b"", c.client, c.service.clock() / 1e6, is_right):
        c.tell(Event.WRONG_CODE, of="owner")
        raise Invalid("password", WRONG) if is_code_right else _old_code(c)
    with c.service.db.write() as tx:
        if password.find(tx) != stored:  # changed in the meantime
            raise Invalid("password", WRONG)
        # A code is used up with the log-in that it opens: who mistypes the password need not wait for the next one.
        if not factor.use(tx, code):
            raise _old_code(c)
        token = _begin(c, tx)
    return _opened(c, token, c.form["to"])


def link(c: Context, token: str, **refusal: Any) -> HTTPResponse:
    """GET /admin/login/<token>: a button, as reading a page must not use the link up."""
    with c.service.db.read() as tx:
        if not login_link.is_alive(tx, token):
            raise Ended(OLD_LINK, command="iwts admin link")
    return c.page("admin/login_link.html", token=token, **refusal)


def log_in_by_link(c: Context, token: str) -> HTTPResponse:
    """POST /admin/login/<token>: begin a session if the link is still alive."""
    with c.service.db.write() as tx:
        if not login_link.use(tx, token):
            raise Ended(OLD_LINK, command="iwts admin link")
        session = _begin(c, tx)
    return _opened(c, session, "")


def _old_code(c: Context) -> Invalid:
    return Invalid("code", OLD_RECOVERY if c.form["recovery"] else OLD_CODE)


def _given(field: str, typed: str, missing: str) -> str:
    if not typed.strip():
        raise Invalid(field, missing)
    return typed


def _begin(c: Context, tx: Tx) -> str:
    """Begin a session instead of the one that this browser may have; return its secret."""
    if c.owner:
        sessions.end(tx, c.owner.id)
    c.record(tx, "admin login")
    return sessions.begin(tx, agents.named(c.headers.get("user-agent", "")))


def _opened(c: Context, token: str, to: str) -> HTTPResponse:
    """Set the cookie, after the commit, and go on."""
    c.session.keep(COOKIE, token, sessions.LONGEST // SECOND)
    return c.see_other(_onward(to))


def log_out(c: Context) -> HTTPResponse:
    """POST /admin/logout: end this session."""
    if c.owner:
        with c.service.db.write() as tx:
            sessions.end(tx, c.owner.id)
            c.record(tx, "admin logout")
    c.session.keep(COOKIE, "", age=0)
    return c.see_other(LOGIN)


def list_(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin/sessions: the browsers in which the owner is logged in."""
    with c.service.db.read() as tx:
        found = sessions.all_(tx)
        left = factor.recovery_left(tx) if factor.find(tx) else None
    now = c.service.clock()
    listed = [
        {
            "id": session.id,
            "browser": session.browser,
            "since": c.language.ago((now - session.created_at) // SECOND),
            "used": c.language.ago((now - session.used_at) // SECOND),
        }
        for session in found
    ]
    return c.page("admin/sessions.html", sessions=listed, this=c.owner and c.owner.id, codes_left=left, **refusal)


def end(c: Context) -> HTTPResponse:
    """POST /admin/sessions: end one session, or all but this one."""
    wanted, this = c.form["session"], c.owner and c.owner.id
    with c.service.db.write() as tx:
        for session in sessions.all_(tx):
            if wanted == str(session.id) or (wanted == "others" and session.id != this):
                sessions.end(tx, session.id)
                c.record(tx, "admin sessions --end", str(session.id))
    return c.see_other("/admin/sessions")


def _onward(to: str) -> str:
    """Return one of the owner's addresses to go on to: no other site's, and not back to here."""
    return to if _OWNERS.fullmatch(to) and not to.startswith(LOGIN) else "/admin"
