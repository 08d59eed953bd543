"""Logging in and out, and the list of sessions."""

import re
from typing import Any

from bottle import HTTPResponse

from iwts.clock import SECOND
from iwts.errors import N_, Invalid
from iwts.log.events import Event
from iwts.owner import password, sessions
from iwts.visits import agents
from iwts.web.admin.gate import LOGIN
from iwts.web.frame.context import Context
from iwts.web.frame.owner import COOKIE

TOO_MANY = N_("Too many failed log-ins from your network. Try again %(time)s.")
WRONG = N_("This password is wrong.")

_OWNERS = re.compile(r"/admin(?:/[\w./-]+)?", re.ASCII)  # addresses to go on to


def form(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin/login: ask for the password."""
    if c.method == "GET" and c.owner:
        return c.see_other(_onward(c.query.get("to", "")))
    return c.page("admin/login.html", to=c.form["to"] or c.query.get("to", ""), **refusal)


def log_in(c: Context) -> HTTPResponse:
    """POST /admin/login: begin a session if the password is right."""
    typed = c.form.pop("password", "")  # no answer shows it
    if not typed:
        raise Invalid("password", N_("Type the password."))
    with c.service.db.read() as tx:
        stored = password.find(tx) or ""
    # All log-ins have one budget, as if the owner were one link; see `Guesses`.
    if not c.service.log_ins.check(b"", c.client, c.service.clock() / 1e6, stored, typed):
        c.tell(Event.WRONG_CODE, of="owner")
        raise Invalid("password", WRONG)
    with c.service.db.write() as tx:
        if password.find(tx) != stored:  # changed in the meantime
            raise Invalid("password", WRONG)
        if c.owner:
            sessions.end(tx, c.owner.id)
        token = sessions.begin(tx, agents.named(c.headers.get("user-agent", "")))
        c.record(tx, "admin login")
    c.session.keep(COOKIE, token, sessions.LONGEST // SECOND)
    return c.see_other(_onward(c.form["to"]))


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
    return c.page("admin/sessions.html", sessions=listed, this=c.owner and c.owner.id, **refusal)


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
