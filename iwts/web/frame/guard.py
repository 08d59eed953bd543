"""The outermost layer: security headers on every answer, including unexpected failures."""

import logging
from collections.abc import Callable, Iterable
from typing import Any

log = logging.getLogger(__name__)

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
# Chromium checks the redirects after a form against form-action: the one to the chat, and WhatsApp's own next ones.
FORM_MAY_OPEN_CHAT = {
    "Content-Security-Policy": POLICY.replace(
        "form-action 'self'", "form-action 'self' https://wa.me https://*.whatsapp.com"
    )
}
HEADERS = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)
HSTS = ("Strict-Transport-Security", "max-age=31536000")


def guarded(application: Application, https: bool) -> Application:
    """Add the security headers to a WSGI application. Headers that a page has set are kept."""
    fixed = (*HEADERS, HSTS) if https else HEADERS

    def outer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            given = {name.lower() for name, _ in headers}
            missing = [header for header in fixed if header[0].lower() not in given]
            return start_response(status, headers + missing, exc_info)

        try:
            return application(environ, start)
        except Exception:
            log.exception("answering a request failed")
            start("500 Internal Server Error", [("Content-Type", "text/plain"), ("Cache-Control", "no-store")])
            return [b"Something went wrong on this server.\n"]

    return outer
