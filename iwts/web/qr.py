"""QR codes of links."""

from bottle import HTTPResponse

from iwts import links
from iwts import qr as qr_
from iwts.web.context import Context

SCREEN = 512  # pixels


def svg(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>/qr.svg"""
    return _code(c, qr_.svg(_url(c, slug)), "image/svg+xml")


def png(c: Context, slug: str) -> HTTPResponse:
    """GET /<slug>/qr.png: `?size=` is its least width in pixels."""
    size = c.query.get("size", "")
    pixels = int(size) if size.isascii() and size.isdigit() and len(size) < 6 else SCREEN
    return _code(c, qr_.png(_url(c, slug), pixels), "image/png")


def _url(c: Context, slug: str) -> str:
    with c.service.db.read() as tx:
        return c.url(links.get(tx, slug).slug)


def _code(c: Context, drawing: bytes, kind: str) -> HTTPResponse:
    return c.answer(drawing, 200, {"Content-Type": kind, "Cache-Control": "no-cache"})
