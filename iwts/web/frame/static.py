"""Static files – stylesheets, scripts and images – served from memory."""

from bottle import HTTPResponse

from iwts.web.frame import assets, compress
from iwts.web.frame.context import Context

# An owner's logo may come from anywhere. Opened on its own, it runs no script, loads nothing, and has no origin.
POLICY_OF_PICTURES = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


def file(c: Context, name: str) -> HTTPResponse:
    """GET /static/<name>: cached for a year under its fingerprint, otherwise for an hour."""
    found = assets.find(c.service.config, name)
    kept = "public, max-age=31536000, immutable" if c.query.get("v") == found.fingerprint else "public, max-age=3600"
    headers = {"Content-Type": found.kind, "Cache-Control": kept}
    if found.kind == "image/svg+xml":
        headers["Content-Security-Policy"] = POLICY_OF_PICTURES
    if compress.is_text(found.kind) and c.takes_gzip:
        return c.answer(found.gzipped, 200, {**headers, "Content-Encoding": "gzip"})
    return c.answer(found.content, 200, headers)
