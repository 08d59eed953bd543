"""The web app manifest, which describes *My links* on a phone's home screen."""

import json

from iwts.errors import N_
from iwts.i18n import Language
from iwts.settings.config import Config

PAPER = "#fbf8f1"  # as in app.css; the pages declare the dark one, because a manifest has only one colour
HOME = "/"
SHORTCUTS = ((HOME, N_("Create a WhatsApp link")), ("/my", N_("My links")), ("/send/", N_("Quick chat")))
ABOUT = N_("Get a short link and a QR code that open your chat. No account needed.")


def manifest(config: Config, language: Language, icons: list[dict[str, str]]) -> bytes:
    """Return the manifest as JSON in that language; the shortcuts show the first icon."""
    _ = language.gettext
    may_create = config.create != "owner"
    return json.dumps(
        {
            "id": "/my",
            "name": config.site_name,
            "short_name": config.site_name,
            **({"description": _(ABOUT)} if may_create else {}),
            "lang": language.code,
            "dir": language.dir,
            "start_url": "/my",
            "scope": "/",
            "display": "standalone",
            "theme_color": PAPER,
            "background_color": PAPER,
            "icons": icons,
            "shortcuts": [
                {"name": _(text), "url": url, "icons": icons[:1]}
                for url, text in SHORTCUTS
                if may_create or url != HOME
            ],
        },
        ensure_ascii=False,
    ).encode()
