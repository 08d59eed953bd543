"""Stylesheet, script and pictures, from memory."""

from bottle import HTTPResponse

from iwts.errors import N_, NotFound
from iwts.web import compress
from iwts.web.context import Context


def file(c: Context, name: str) -> HTTPResponse:
    """GET /static/<name>: kept for a year under its fingerprint, else asked for anew after an hour."""
    found = c.files.get(name)
    if not found:
        raise NotFound(N_("There is no such file."))
    kept = "public, max-age=31536000, immutable" if c.query.get("v") == found.fingerprint else "public, max-age=3600"
    headers = {"Content-Type": found.kind, "Cache-Control": kept}
    if compress.is_text(found.kind) and c.takes_gzip:
        return c.answer(found.gzipped, 200, {**headers, "Content-Encoding": "gzip"})
    return c.answer(found.content, 200, headers)
