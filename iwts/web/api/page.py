"""The page about the API for people: every call as a line for a terminal, made from the table of calls."""

import re
from collections.abc import Iterator
from typing import Any

from bottle import HTTPResponse

from iwts.web.api.routes import ROUTES, Route
from iwts.web.frame.context import Context


def show(c: Context) -> HTTPResponse:
    """GET /api: how programs use the API."""
    start = f'API={c.url("api/v1")}\nAUTH="Authorization: Bearer iwts_…"'
    config = c.service.config
    limit = str(config.limit_api) if config.limit_api.count else ""
    is_open = config.create == "anyone"
    return c.page("site/api.html", start=start, calls=list(_calls(c)), limit=limit, is_open=is_open)


def _calls(c: Context) -> Iterator[dict[str, Any]]:
    for route in ROUTES:
        schema = route.body or route.query
        yield {
            "title": c.language.gettext(route.title),
            "method": route.method,
            "path": _path(route),
            "scope": route.scope.value if route.scope else "",
            "fields": {name: _told(c, **field) for name, field in schema["properties"].items()},
            "line": _line(route),
        }


def _told(c: Context, *, description: str = "", **_: object) -> str:
    return c.language.gettext(description) if description else ""


def _path(route: Route) -> str:
    return re.sub("<[^<>]+>", "1", route.path.removeprefix("/api/v1").replace("<slug>", "nour"))


def _line(route: Route) -> str:
    """Return a call as a line for a shell, in parts that fit a phone."""
    parts = [f'"$API{_path(route)}"', '-H "$AUTH"']
    method = "-G " if route.query["properties"] else f"-X {route.method} " if route.method != "GET" else ""
    if route.body:
        parts.append(f"--json '{route.example}'")
        method = method if route.method != "POST" else ""
    elif route.example:
        parts += [f"-d {pair}" for pair in route.example.split("&")]
    return f"curl {method}" + " \\\n  ".join(parts)
