"""Send without saving: the browser opens the chat on its own, even offline. No input reaches the server."""

from urllib.parse import urlencode

from bottle import HTTPResponse

from iwts.errors import N_
from iwts.links import dialled, phone, targets
from iwts.web.frame import assets, forms
from iwts.web.frame.context import Context
from iwts.web.frame.render import render

FILES = ("app.css", "app.js", "send.js", assets.PLANS)  # all files of the page except the logo
YEAR = 365 * 86400  # seconds

TEXTS = {  # the texts of static/send.js, by its own names
    "unloaded": N_("We couldn’t load the rules for phone numbers. Check your connection, and try again."),
    "empty": dialled.NO_NUMBER,
    "much": dialled.TOO_MUCH,
    "extension": dialled.EXTENSION,
    "old": phone.OLD,
    "which": phone.WHICH,
    "link": dialled.OTHER_LINK,
    "several": dialled.SEVERAL,
    "foreign": dialled.FOREIGN,
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
    """GET /send: redirect to /send/, a folder of its own.

    The scope of a service worker is a prefix: `/send` would include the short link `/sendfoo`. Browsers cache the
    redirect, so the address also opens offline.
    """
    query = f"?{urlencode(c.query)}" if c.query else ""
    return c.answer("", 301, {"Location": f"/send/{query}", "Cache-Control": f"public, max-age={YEAR}"})


def form(c: Context) -> HTTPResponse:
    """GET /send/: show the form."""
    return c.page(
        "site/send.html",
        region=forms.region(c, {}, "phone-country"),
        texts={name: c.language.gettext(text) for name, text in TEXTS.items()},
        most=targets.MAX_CHARACTERS,
        room=targets.MAX_ENCODED,
    )


def worker(c: Context) -> HTTPResponse:
    """GET /send/worker.js: the service worker that keeps the page for offline use; revalidated on each visit."""
    config = c.service.config
    files = [assets.url(config, name) for name in (*FILES, assets.logo(config))]
    script = render("site/send_worker.js", c.language, files=files)
    return c.answer(script, 200, {"Content-Type": "text/javascript", "Cache-Control": "no-cache"})
