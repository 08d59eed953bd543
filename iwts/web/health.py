"""Health, for the owner's monitoring."""

import json

from bottle import HTTPResponse

from iwts.web.context import Context


def health(c: Context) -> HTTPResponse:
    """GET /healthz: always 200 while the server answers; `status` says whether all is well."""
    problems, totals = c.service.problems(), c.service.recorder.totals
    report = {
        "status": "degraded" if problems else "ok",
        "reasons": problems,
        "visits": {
            "accepted": totals.accepted,
            "committed": totals.committed,
            "spilled": totals.spilled,
            "dropped": totals.dropped,
            "waiting": c.service.recorder.waiting,
        },
    }
    return c.answer(json.dumps(report), 200, {"Content-Type": "application/json", "Cache-Control": "no-store"})
