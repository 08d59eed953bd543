"""The owner's page of the audit list."""

from typing import Any

from bottle import HTTPResponse

from iwts.clock import UTC, local
from iwts.errors import N_
from iwts.owner import audit
from iwts.owner.audit import Act, By
from iwts.web.frame import paging
from iwts.web.frame.context import Context

WAYS = {By.COMMAND: N_("By command"), By.PANEL: N_("In the panel"), By.API: N_("By a program")}


def page(c: Context) -> HTTPResponse:
    """GET /admin/audit: what the owner has done, newest first."""
    with c.service.db.read() as tx:
        listed = paging.page(c.query.get("page", ""), audit.count(tx))
        acts = list(audit.newest(tx, paging.MOST, listed.rows.start))
    return c.page("admin/audit.html", rows=[_row(c, act) for act in acts], page=listed, days=audit.DAYS)


def _row(c: Context, act: Act) -> dict[str, Any]:
    at = local(act.at, UTC)
    return {
        "date": c.language.date(at.date()),
        "time": c.language.clock(at),
        "name": act.name,
        "subject": act.subject,
        "way": c.language.gettext(WAYS[act.by]),
        "address": act.address,
    }


def export(c: Context) -> HTTPResponse:
    """GET /admin/audit.csv: the whole list as CSV."""
    with c.service.db.read() as tx:
        content = "".join(audit.csv(tx))
    fixed = {"Content-Type": "text/csv; charset=utf-8", "Cache-Control": "no-store"}
    return c.answer(content, 200, {**fixed, "Content-Disposition": 'attachment; filename="audit.csv"'})
