"""The table of all calls, and what is around each: who may call, and errors as JSON."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from bottle import Bottle, HTTPResponse, request

from iwts.errors import N_, NotFound
from iwts.http.headers import FOR_ALL_SITES, PREFLIGHT
from iwts.instance.service import Service
from iwts.owner.api_tokens import Scope
from iwts.web.api import links, openapi, problems, schemas, statistics, webhooks
from iwts.web.api.call import Call
from iwts.web.api.problems import Refusal
from iwts.web.api.schemas import Schema

NO_SUCH = N_("There is no such call.")
NOT_HERE = N_("This address does not take this method.")


class Route(NamedTuple):
    """A call: `scope` is the one that its token needs (None: any); see `Call.admit` for `is_open` and `adds`.

    `query` and `body` are the schemas of what it takes, `status` and `answer` what it returns: a name of `openapi.py`.
    `title` names it for people, and `example` is a query or a body.
    """

    method: str
    path: str
    run: Callable[..., HTTPResponse]
    scope: Scope | None
    title: str
    answer: str = ""
    status: int = 200
    query: Schema = schemas.NOTHING
    body: Schema | None = None
    is_open: bool = False
    adds: bool = False
    example: str = ""


_LINKS = "/api/v1/links"
_ONE = f"{_LINKS}/<slug>"
_HOOKS = "/api/v1/webhooks"
_HOOK = f"{_HOOKS}/<id>"

ROUTES = (
    Route("GET", "/api/v1/me", links.me, None, N_("Look at the token"), "Token"),
    Route(
        *("POST", _LINKS, links.add, Scope.CREATE, N_("Create a link"), "NewLink", 201),
        body=schemas.NEW_LINK,
        is_open=True,
        adds=True,
        example='{"numbers": [{"number": "+14155550132"}], "slug": "nour"}',
    ),
    Route(
        *("GET", _LINKS, links.list_, Scope.READ, N_("List links"), "Links"),
        query=schemas.LISTED,
        example="search=cake",
    ),
    Route("GET", _ONE, links.show, Scope.READ, N_("Show a link"), "Link"),
    Route(
        *("PATCH", _ONE, links.change, Scope.MANAGE, N_("Change a link"), "Link"),
        body=schemas.CHANGED_LINK,
        adds=True,
        example='{"active": false}',
    ),
    Route("DELETE", _ONE, links.delete, Scope.MANAGE, N_("Delete a link"), status=204),
    Route("POST", f"{_ONE}/secret", links.renew, Scope.MANAGE, N_("Create a new secret link"), "Link"),
    Route(
        *("GET", f"{_ONE}/stats", statistics.show, Scope.READ, N_("Statistics"), "Statistics"),
        query=schemas.STATISTICS,
        example="range=90&country=EG",
    ),
    Route(
        *("GET", f"{_ONE}/visits", statistics.visits, Scope.READ, N_("Visits"), "Visits"),
        query=schemas.VISITS,
        example="since=2026-11-30",
    ),
    Route(
        *("POST", _HOOKS, webhooks.add, Scope.MANAGE, N_("Create a webhook"), "OwnWebhook", 201),
        body=schemas.NEW_WEBHOOK,
        adds=True,
        example='{"url": "https://shop.example.com/hooks", "link": "nour"}',
    ),
    Route(
        *("GET", _HOOKS, webhooks.list_, Scope.MANAGE, N_("List webhooks"), "Webhooks"),
        query=schemas.WEBHOOKS,
        example="link=nour",
    ),
    Route("GET", _HOOK, webhooks.show, Scope.MANAGE, N_("Show a webhook with its secret"), "OwnWebhook"),
    Route(
        *("PATCH", _HOOK, webhooks.change, Scope.MANAGE, N_("Change a webhook"), "Webhook"),
        body=schemas.CHANGED_WEBHOOK,
        adds=True,
        example='{"events": ["link.created"]}',
    ),
    Route("DELETE", _HOOK, webhooks.delete, Scope.MANAGE, N_("Delete a webhook"), status=204),
    Route(
        *("GET", f"{_HOOK}/deliveries", webhooks.deliveries, Scope.MANAGE, N_("List deliveries"), "Deliveries"),
        query=schemas.DELIVERIES,
        example="limit=10",
    ),
    Route(
        *("POST", f"{_HOOK}/test", webhooks.test, Scope.MANAGE, N_("Send a test"), "Delivery", 202),
        adds=True,
    ),
    Route(
        "POST",
        f"{_HOOK}/deliveries/<delivery>/send-again",
        *(webhooks.send_again, Scope.MANAGE, N_("Send a delivery again"), "Delivery", 202),
        adds=True,
    ),
)


def describe(c: Call) -> HTTPResponse:
    """GET /api/openapi.json: all calls, for programs; scripts of other sites may read it, too."""
    config = c.service.config
    document = openapi.document(ROUTES, config.public_url, is_open=config.create == "anyone")
    return c.json(document, 200, FOR_ALL_SITES)


_DOCUMENT = Route("GET", "/api/openapi.json", describe, None, "OpenAPI")  # without a token


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
            # No browser knows a token, and programs use the names of their networks.
            if "authorization" not in c.headers:
                c.require_own_name()
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
    found = [route for route in (*ROUTES, _DOCUMENT) if re.fullmatch(re.sub("<[^<>]+>", "[^/]+", route.path), c.path)]
    methods = [route.method for route in found]
    if not methods:
        raise NotFound(NO_SUCH)
    allow = {"Allow": ", ".join(sorted({*methods, "OPTIONS", *(["HEAD"] if "GET" in methods else [])}))}
    if c.method == "OPTIONS":
        asked = PREFLIGHT if _DOCUMENT in found else {}  # the only call that a script of another site may make
        return c.answer("", 204, {**allow, **asked, "Cache-Control": "no-store"})
    raise Refusal(405, "method_not_allowed", NOT_HERE, allow)
