"""The numbers of the server, for Prometheus."""

from bottle import HTTPResponse

from iwts import meters
from iwts.checkup import metrics
from iwts.web.frame.context import Context
from iwts.web.site import visit

REFUSED = "Only programs on the server's machine may read this, without a proxy in between (metrics = local).\n"
PLAIN = {"Cache-Control": "no-store"}


def page(c: Context) -> HTTPResponse:
    """GET /metrics: the front's numbers, which it sends along for those who may read them, and the web's."""
    if c.service.config.metrics == "off":
        return visit.nothing(c)
    fronts = c.headers.get("x-iwts-metrics")
    if fronts is None:
        return c.answer(REFUSED, 403, {"Content-Type": "text/plain; charset=utf-8", **PLAIN})
    told = meters.text([*meters.unpack(fronts), *metrics.families(c.service)])
    return c.answer(told, 200, {"Content-Type": meters.FORMAT, **PLAIN})
