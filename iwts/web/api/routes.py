"""The table of all calls, and what is around each: who may call, and errors as JSON."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from bottle import Bottle, HTTPResponse, request

from iwts.errors import N_, NotFound
from iwts.instance.service import Service
from iwts.owner.api_tokens import Scope
from iwts.web.api import links, openapi, problems, schemas, statistics
from iwts.web.api.call import Call
from iwts.web.api.problems import Refusal
from iwts.web.api.schemas import Schema

NO_SUCH = N_("There is no such call.")
NOT_HERE = N_("This address does not take this method.")


class Route(NamedTuple):
    """A call: `scope` is the one that its token needs (None: any); see `Call.admit` for `is_open` and `adds`.

    `query` and `body` are the schemas of what it takes, `status` and `answer` what it returns: a name of `openapi.py`.
    """

    method: str
    path: str
    run: Callable[..., HTTPResponse]
    scope: Scope | None
    answer: str = ""
    status: int = 200
    query: Schema = schemas.NOTHING
    body: Schema | None = None
    is_open: bool = False
    adds: bool = False


ROUTES = (
    Route("GET", "/api/v1/me", links.me, None, "Token"),
    Route(
        *("POST", "/api/v1/links", links.add, Scope.CREATE, "NewLink", 201),
        body=schemas.NEW_LINK,
        is_open=True,
        adds=True,
    ),
    Route("GET", "/api/v1/links", links.list_, Scope.READ, "Links", query=schemas.LISTED),
    Route("GET", "/api/v1/links/<slug>", links.show, Scope.READ, "Link"),
    Route("PATCH", "/api/v1/links/<slug>", links.change, Scope.MANAGE, "Link", body=schemas.CHANGED_LINK, adds=True),
    Route("DELETE", "/api/v1/links/<slug>", links.delete, Scope.MANAGE, status=204),
    Route("POST", "/api/v1/links/<slug>/secret", links.renew, Scope.MANAGE, "Link"),
    Route("GET", "/api/v1/links/<slug>/stats", statistics.show, Scope.READ, "Statistics", query=schemas.STATISTICS),
    Route("GET", "/api/v1/links/<slug>/visits", statistics.visits, Scope.READ, "Visits", query=schemas.VISITS),
)


def describe(c: Call) -> HTTPResponse:
    """GET /api/openapi.json: all calls, for programs; scripts of other sites may read it, too."""
    config = c.service.config
    document = openapi.document(ROUTES, config.public_url, is_open=config.create == "anyone")
    return c.json(document, 200, {"Access-Control-Allow-Origin": "*"})


_DOCUMENT = Route("GET", "/api/openapi.json", describe, None)  # without a token


def add_to(app: Bottle, service: Service) -> None:
    """Add the calls to the application, and an answer to every other address below /api/."""
    for route in ROUTES:
        app.route(route.path, route.method, _around(service, route))
    app.route("/api/openapi.json", "GET", _around(service, _DOCUMENT))
    app.route("/api/<path:path>", "ANY", _around(service, None))


def _around(service: Service, route: Route | None) -> Callable[..., HTTPResponse]:
    def run(**arguments: Any) -> HTTPResponse:
        c = Call(service, request.environ)
        try:
            if route is None:
                return _other(c)
            if route is not _DOCUMENT:
                c.admit(route.scope, is_open=route.is_open, adds=route.adds)
            c.read(route.query, route.body)
            return route.run(c, **arguments)
        except Exception as error:  # noqa: BLE001 (problems.py answers every error)
            return problems.answer(c, error)

    return run


def _other(c: Call) -> HTTPResponse:
    """Answer OPTIONS, a method that an address does not take, or an address that no call has."""
    found = [route for route in (*ROUTES, _DOCUMENT) if re.fullmatch(re.sub("<[^>]+>", "[^/]+", route.path), c.path)]
    methods = [route.method for route in found]
    if not methods:
        raise NotFound(NO_SUCH)
    allow = {"Allow": ", ".join(sorted({*methods, "OPTIONS", *(["HEAD"] if "GET" in methods else [])}))}
    if c.method == "OPTIONS":
        return c.answer("", 204, {**allow, "Cache-Control": "no-store"})
    raise Refusal(405, "method_not_allowed", NOT_HERE, allow)
