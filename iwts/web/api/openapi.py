"""The OpenAPI document: made from the table of calls, so that it says what they do."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from iwts import __version__
from iwts.web.api import answers
from iwts.web.api.call import JSON, MERGE_PATCH
from iwts.web.api.problems import KIND
from iwts.web.api.schemas import Schema

if TYPE_CHECKING:
    from iwts.web.api.routes import Route

_SLUG: Schema = {
    "name": "slug",
    "in": "path",
    "required": True,
    "schema": {"type": "string", "pattern": "^[A-Za-z0-9-]{3,40}$"},
    "example": "nour",
}
_ID: Schema = {"in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}, "example": 1}
_PLACES: dict[str, Schema] = {
    "slug": _SLUG,
    "id": {**_ID, "name": "id"},
    "delivery": {**_ID, "name": "delivery"},
}
_SCHEMAS = {
    "Token": answers.TOKEN,
    "Link": answers.LINK,
    "NewLink": answers.NEW_LINK,
    "Links": answers.LINKS,
    "Statistics": answers.STATISTICS,
    "Visits": answers.VISITS,
    "Webhook": answers.WEBHOOK,
    "OwnWebhook": answers.OWN_WEBHOOK,
    "Webhooks": answers.WEBHOOKS,
    "Delivery": answers.DELIVERY,
    "Deliveries": answers.DELIVERIES,
    "Problem": answers.PROBLEM,
}


def document(routes: "Sequence[Route]", site: str, *, is_open: bool) -> dict[str, Any]:
    """Return the document of a site; `is_open` is whether anyone may create links there."""
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        path = route.path.replace("<", "{").replace(">", "}")
        paths.setdefault(path, {})[route.method.lower()] = _operation(route, is_open=is_open)
    return {
        "openapi": "3.1.0",
        "info": {"title": "iwts", "version": __version__, "description": "WhatsApp links for other programs."},
        "servers": [{"url": site}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": _SCHEMAS,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "responses": {
                "Problem": {"description": "What is wrong", "content": {KIND: {"schema": _ref("Problem")}}},
            },
        },
    }


def _operation(route: "Route", *, is_open: bool) -> dict[str, Any]:
    name = re.sub(r"\W+", "-", f"{route.method} {route.path.removeprefix('/api/v1/')}").strip("-").lower()
    needs = f"Scope: {route.scope.value}." if route.scope else "Any token."
    operation: dict[str, Any] = {
        "operationId": name,
        "summary": route.title,
        "description": needs,
        "parameters": [*_parameters(route)],
        "responses": {
            str(route.status): _answer(route),
            **{statuses: {"$ref": "#/components/responses/Problem"} for statuses in ("4XX", "5XX")},
        },
    }
    if route.body:
        kinds = (JSON, MERGE_PATCH) if route.method == "PATCH" else (JSON,)
        content = {kind: {"schema": route.body} for kind in kinds}
        operation["requestBody"] = {"required": True, "content": content}
    if route.is_open and is_open:
        operation["security"] = [{"token": []}, {}]
    return operation


def _parameters(route: "Route") -> list[Schema]:
    found = [_PLACES[name] for name in re.findall("<([^<>]+)>", route.path)]
    for name, schema in route.query["properties"].items():
        found.append({"name": name, "in": "query", "schema": schema})
    if route.method == "POST":
        key = {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"}
        found.append({"name": "Idempotency-Key", "in": "header", "schema": key})
    if route.method != "GET" and "<slug>" in route.path:
        found.append({"name": "If-Match", "in": "header", "schema": {"type": "string"}})
    return found


def _answer(route: "Route") -> dict[str, Any]:
    answer: dict[str, Any] = {"description": "Done"}
    if route.answer:
        answer["content"] = {JSON: {"schema": _ref(route.answer)}}
    if route.status == 201:
        ways = ("get", "patch", "delete")
        key = "slug" if route.answer == "NewLink" else "id"
        of = f"{route.path.removeprefix('/api/v1/')}-{key}"
        named = {key: f"$response.body#/{key}"}
        answer["links"] = {way: {"operationId": f"{way}-{of}", "parameters": named} for way in ways}
    return answer


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}
