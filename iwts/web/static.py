"""Stylesheet, script and pictures, from memory."""

import mimetypes

from bottle import HTTPResponse

from iwts.errors import N_, NotFound
from iwts.web.context import Context
from iwts.web.render import STATIC, fingerprint


def file(c: Context, name: str) -> HTTPResponse:
    """GET /static/<name>: kept for a year under its fingerprint, else asked for anew after an hour."""
    if name not in STATIC:
        raise NotFound(N_("There is no such file."))
    kept = "public, max-age=31536000, immutable" if c.query.get("v") == fingerprint(name) else "public, max-age=3600"
    kind = "text/javascript" if name.endswith(".js") else mimetypes.guess_type(name)[0] or "application/octet-stream"
    return c.answer(STATIC[name], 200, {"Content-Type": kind, "Cache-Control": kept})
