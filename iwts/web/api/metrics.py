"""The metrics of the server, for Prometheus."""

from bottle import HTTPResponse, request

from iwts import meters
from iwts.checkup import metrics
from iwts.errors import IwtsError
from iwts.owner.api_tokens import Scope
from iwts.web.api import problems
from iwts.web.api.call import Call
from iwts.web.frame.context import Context
from iwts.web.site import visit

REFUSED = "Only programs on the server's machine may read this, without a proxy in between (metrics = local).\n"
PLAIN = {"Cache-Control": "no-store"}


def page(c: Context) -> HTTPResponse:
    """GET /metrics: the front's numbers, which it sends along for those who may read them, and the web's."""
    who = c.service.config.metrics
    if who == "off":
        return visit.nothing(c)
    if who == "token":
        call = Call(c.service, request.environ)
        try:
            call.admit(Scope.METRICS, is_open=False, adds=False)
        except IwtsError as error:
            return problems.answer(call, error)
    fronts = c.headers.get("x-iwts-metrics")
    if fronts is None:
        return c.answer(REFUSED, 403, {"Content-Type": "text/plain; charset=utf-8", **PLAIN})
    told = meters.text([*meters.unpack(fronts), *metrics.families(c.service)])
    return c.answer(told, 200, {"Content-Type": meters.FORMAT, **PLAIN})
