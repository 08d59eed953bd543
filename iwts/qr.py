"""QR codes of short links. Always dark on white with the full quiet zone, whatever the page's appearance."""

import io
import math

import segno

MARGIN = 4  # modules, the quiet zone that ISO/IEC 18004 asks for
MIN_PIXELS, MAX_PIXELS = 128, 4096


def svg(url: str) -> bytes:
    """A drawing that scales to any size."""
    out = io.BytesIO()
    _code(url).save(out, kind="svg", border=MARGIN, light="#fff", dark="#000", xmldecl=False, omitsize=True)
    return out.getvalue()


def png(url: str, pixels: int) -> bytes:
    """A picture at least `pixels` wide (128 to 4096), so that each module is a whole number of pixels."""
    code = _code(url)
    scale = math.ceil(min(max(pixels, MIN_PIXELS), MAX_PIXELS) / code.symbol_size(border=MARGIN)[0])
    out = io.BytesIO()
    code.save(out, kind="png", border=MARGIN, light="#fff", dark="#000", scale=scale)
    return out.getvalue()


def _code(url: str) -> segno.QRCode:
    # Level M survives 15 % of damage; a better level is taken where it costs no larger code.
    return segno.make_qr(url, error="m", boost_error=True)
