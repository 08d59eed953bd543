"""The outermost layer: security headers on every answer, including unexpected failures."""

import logging
from collections.abc import Callable, Iterable
from typing import Any

from iwts.http import headers
from iwts.log import requests

log = logging.getLogger(__name__)

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def guarded(application: Application, https: bool) -> Application:
    """Add the security headers to a WSGI application. Headers that a page has set are kept."""
    fixed = headers.for_pages(headers.POLICY, https)

    def outer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        request = environ.get("HTTP_X_IWTS_REQUEST", "")
        requests.current.set(request)  # this thread's, until its next request

        def start(status: str, own: list[tuple[str, str]], exc_info: Any = None) -> Any:
            given = {name.lower() for name, _ in own}
            named = [("X-Request-Id", request)] if status >= "4" and request else []
            missing = [header for header in fixed if header[0].lower() not in given]
            return start_response(status, own + missing + named, exc_info)

        try:
            return application(environ, start)
        except Exception:
            log.exception("answering a request failed")
            start("500 Internal Server Error", [("Content-Type", "text/plain"), ("Cache-Control", "no-store")])
            return [b"Something went wrong on this server.\n"]

    return outer
