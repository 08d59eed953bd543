"""Send without saving: a chat that the browser opens by itself, also offline. Nothing that is typed comes here."""

from urllib.parse import urlencode

from bottle import HTTPResponse

from iwts.links import phone, targets
from iwts.web.frame import assets, forms
from iwts.web.frame.context import Context
from iwts.web.frame.render import render

FILES = ("app.css", "app.js", "send.js")  # all that the page consists of, beside the logo
YEAR = 365 * 86400  # seconds

TEXTS = {  # what static/send.js has to say, by its own names
    "empty": phone.NO_NUMBER,
    "link": phone.OTHER_LINK,
    "several": phone.SEVERAL,
    "foreign": phone.FOREIGN,
    "country": phone.NO_COUNTRY,
    "code": phone.NO_SUCH_CODE,
    "short": phone.TOO_SHORT,
    "long": phone.TOO_LONG,
    "none": phone.NO_SUCH,
    "elsewhere": phone.ELSEWHERE,
    "characters": targets.TOO_LONG,
    "room": targets.NO_ROOM,
}


def moved(c: Context) -> HTTPResponse:
    """GET /send: a folder of its own, because the scope of a worker is the beginning of an address: `/send` would
    take in the short link `/sendfoo`. Kept by browsers, so that this address opens offline too.
    """
    query = f"?{urlencode(c.query)}" if c.query else ""
    return c.answer("", 301, {"Location": f"/send/{query}", "Cache-Control": f"public, max-age={YEAR}"})


def form(c: Context) -> HTTPResponse:
    """GET /send/"""
    return c.page(
        "site/send.html",
        region=forms.region(c, {}, "phone-country"),
        plans=phone.plans(),
        texts={name: c.language.gettext(text) for name, text in TEXTS.items()},
        most=targets.MAX_CHARACTERS,
        room=targets.MAX_ENCODED,
    )


def worker(c: Context) -> HTTPResponse:
    """GET /send/worker.js: keeps the page for when there is no network. Asked for anew with each visit of the page."""
    config = c.service.config
    files = [assets.url(config, name) for name in (*FILES, assets.logo(config))]
    script = render("site/send_worker.js", c.language, files=files)
    return c.answer(script, 200, {"Content-Type": "text/javascript", "Cache-Control": "no-cache"})
