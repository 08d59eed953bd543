"""The web app manifests, which describe *My links*, and an agent's own page, on a phone's home screen."""

import json
from typing import Any

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
    shortcuts = [
        {"name": _(text), "url": url, "icons": icons[:1]} for url, text in SHORTCUTS if may_create or url != HOME
    ]
    about = {"description": _(ABOUT)} if may_create else {}
    name = config.site_name
    return _app(language, name, name, icons, id="/my", start_url="/my", scope="/", shortcuts=shortcuts, **about)


def of_agent(config: Config, language: Language, icons: list[dict[str, str]], name: str, path: str) -> bytes:
    """Return the manifest of an agent's page at `path`, which is an app of its own: other pages are outside."""
    return _app(language, f"{name} – {config.site_name}", name, icons, start_url=path, scope=path)


def _app(language: Language, name: str, short_name: str, icons: list[dict[str, str]], **own: Any) -> bytes:
    described = {
        "name": name,
        "short_name": short_name,
        "lang": language.code,
        "dir": language.dir,
        "display": "standalone",
        "theme_color": PAPER,
        "background_color": PAPER,
        "icons": icons,
    }
    return json.dumps({**described, **own}, ensure_ascii=False).encode()
