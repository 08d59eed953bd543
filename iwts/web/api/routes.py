"""The table of all calls, and what is around each: who may call, and errors as JSON."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from bottle import Bottle, HTTPResponse, request

from iwts.errors import N_, NotFound
from iwts.instance.service import Service
from iwts.owner.api_tokens import Scope
from iwts.web.api import links, problems, statistics
from iwts.web.api.call import Call
from iwts.web.api.problems import Refusal

NO_SUCH = N_("There is no such call.")
NOT_HERE = N_("This address does not take this method.")


class Route(NamedTuple):
    """A call: `scope` is the one that its token needs (None: any); see `Call.admit` for `is_open` and `adds`."""

    method: str
    path: str
    run: Callable[..., HTTPResponse]
    scope: Scope | None
    is_open: bool = False
    adds: bool = False


ROUTES = (
    Route("GET", "/api/v1/me", links.me, None),
    Route("POST", "/api/v1/links", links.add, Scope.CREATE, is_open=True, adds=True),
    Route("GET", "/api/v1/links", links.list_, Scope.READ),
    Route("GET", "/api/v1/links/<slug>", links.show, Scope.READ),
    Route("PATCH", "/api/v1/links/<slug>", links.change, Scope.MANAGE, adds=True),
    Route("DELETE", "/api/v1/links/<slug>", links.delete, Scope.MANAGE),
    Route("POST", "/api/v1/links/<slug>/secret", links.renew, Scope.MANAGE),
    Route("GET", "/api/v1/links/<slug>/stats", statistics.show, Scope.READ),
    Route("GET", "/api/v1/links/<slug>/visits", statistics.visits, Scope.READ),
)


def add_to(app: Bottle, service: Service) -> None:
    """Add the calls to the application, and an answer to every other address below /api/."""
    for route in ROUTES:
        app.route(route.path, route.method, _around(service, route))
    app.route("/api/<path:path>", "ANY", _around(service, None))


def _around(service: Service, route: Route | None) -> Callable[..., HTTPResponse]:
    def run(**arguments: Any) -> HTTPResponse:
        c = Call(service, request.environ)
        try:
            if route is None:
                return _other(c)
            c.admit(route.scope, is_open=route.is_open, adds=route.adds)
            return route.run(c, **arguments)
        except Exception as error:  # noqa: BLE001 (problems.py answers every error)
            return problems.answer(c, error)

    return run


def _other(c: Call) -> HTTPResponse:
    """Answer OPTIONS, a method that an address does not take, or an address that no call has."""
    methods = [route.method for route in ROUTES if re.fullmatch(re.sub("<[^>]+>", "[^/]+", route.path), c.path)]
    if not methods:
        raise NotFound(NO_SUCH)
    allow = {"Allow": ", ".join(sorted({*methods, "OPTIONS", *(["HEAD"] if "GET" in methods else [])}))}
    if c.method == "OPTIONS":
        return c.answer("", 204, {**allow, "Cache-Control": "no-store"})
    raise Refusal(405, "method_not_allowed", NOT_HERE, allow)
