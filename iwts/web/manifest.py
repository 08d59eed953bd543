"""The web app manifest: what a phone shows when *My links* is put on its home screen."""

import json
from collections.abc import Callable

from iwts.config import Config
from iwts.errors import N_
from iwts.i18n import Language

PAPER = "#fbf8f1"  # of app.css; its dark one is said by the pages, as a manifest has one colour
SHORTCUTS = (("/", N_("Make a WhatsApp link")), ("/my", N_("My links")), ("/send/", N_("Quick chat")))
ABOUT = N_("Type your number. You get a short link and a QR code that open your chat. No account needed.")


def manifest(config: Config, language: Language, asset: Callable[[str], str]) -> bytes:
    """In that language; `asset` gives the address of a static file."""
    _ = language.gettext
    name = config.site_name
    icons = [
        {"src": asset("icon-192.png"), "sizes": "192x192", "type": "image/png"},
        {"src": asset("icon-512.png"), "sizes": "512x512", "type": "image/png"},
        {"src": asset("icon-maskable.png"), "sizes": "512x512", "type": "image/png", "purpose": "maskable"},
        {"src": asset("logo.svg"), "sizes": "any", "type": "image/svg+xml"},
    ]
    return json.dumps(
        {
            "id": "/my",
            "name": name,
            "short_name": name,
            "description": _(ABOUT),
            "lang": language.code,
            "dir": language.dir,
            "start_url": "/my",
            "scope": "/",
            "display": "standalone",
            "theme_color": PAPER,
            "background_color": PAPER,
            "icons": icons,
            "shortcuts": [{"name": _(text), "url": url, "icons": icons[:1]} for url, text in SHORTCUTS],
        },
        ensure_ascii=False,
    ).encode()
