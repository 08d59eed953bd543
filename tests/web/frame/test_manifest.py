"""The manifest, icons and colours for home screens; tests/browser/test_install.py checks them in a browser."""

import io
import re

import pytest
from PIL import Image

from iwts import i18n, tokens
from iwts.instance.service import Service
from iwts.links import shifts
from iwts.links.drafts import Typed
from iwts.web.frame import assets
from iwts.web.frame.assets import PACKAGE
from iwts.web.frame.manifest import PAPER
from tests.conftest import Open, Serve, add_link
from tests.visitor import Visitor

LINK = re.compile(r'<link rel="(manifest|apple-touch-icon|icon)" href="([^"]+)"')


def links(visitor: Visitor, path: str) -> dict[str, str]:
    return dict(LINK.findall(visitor.get(path).text))


def test_a_page_loads_only_its_own_language(visitor: Visitor) -> None:
    i18n.language.cache_clear()
    assets.files.cache_clear()
    assert "manifest" in links(visitor, "/?lang=en")
    assert i18n.language.cache_info().currsize == 1


@pytest.mark.slow
@pytest.mark.parametrize("code", i18n.NAMES)
def test_the_manifest_opens_my_links_in_the_language_of_the_page(open_service: Open, serve: Serve, code: str) -> None:
    visitor = serve(open_service(site_name="Nour’s links"))
    answer = visitor.get(links(visitor, f"/?lang={code}")["manifest"])
    assert answer.headers["Content-Type"] == "application/manifest+json"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    manifest = answer.json()
    language = i18n.language(code)
    assert (manifest["lang"], manifest["dir"], manifest["name"]) == (code, language.dir, "Nour’s links")
    assert (manifest["start_url"], manifest["scope"], manifest["display"]) == ("/my", "/", "standalone")
    shortcuts = {shortcut["url"]: shortcut["name"] for shortcut in manifest["shortcuts"]}
    assert shortcuts["/my"] == language.gettext("My links")
    assert shortcuts.keys() == {"/", "/my", "/send/"}
    assert all(shortcut["icons"] == manifest["icons"][:1] for shortcut in manifest["shortcuts"])
    assert all(visitor.get(path).status == 200 for path in shortcuts)


def test_every_icon_exists_in_the_stated_size(visitor: Visitor) -> None:
    icons = visitor.get(links(visitor, "/")["manifest"]).json()["icons"]
    assert {(icon["sizes"], icon["purpose"]) for icon in icons} == {
        ("192x192", "any"),
        ("512x512", "any"),
        ("512x512", "maskable"),
        ("any", "any"),
    }
    for icon in icons:
        answer = visitor.get(icon["src"])
        assert answer.headers["Content-Type"] == icon["type"]
        assert len(answer.body) < 10_000
        if icon["type"] == "image/png":
            width, height = Image.open(io.BytesIO(answer.body)).size
            assert f"{width}x{height}" == icon["sizes"]
    apple = Image.open(io.BytesIO(visitor.get(links(visitor, "/")["apple-touch-icon"]).body))
    assert apple.size == (180, 180)
    assert apple.convert("RGBA").getextrema()[3] == (255, 255), "iOS paints transparent pixels black"


@pytest.mark.parametrize(("code", "label"), [("ar", "ليلى"), ("hi", ""), ("de", "Ömer „Till“ <b>")])
def test_an_agents_page_has_a_manifest_that_opens_it(service: Service, visitor: Visitor, code: str, label: str) -> None:
    link, _ = add_link(service, Typed("+96551234567", label=label), slug="diwan")
    secret = shifts.secret(service.key, "seed")
    with service.db.write() as tx:
        shifts.renew(tx, link.numbers[0], tokens.digest(secret))
    told = links(visitor, f"/a/{secret}?lang={code}")
    assert visitor.get(told["apple-touch-icon"]).status == 200
    visitor.cookies.clear()  # browsers send none for a manifest
    answer = visitor.get(told["manifest"])
    manifest = answer.json()
    assert answer.headers["Content-Type"] == "application/manifest+json"
    assert (manifest["start_url"], manifest["scope"]) == (f"/a/{secret}",) * 2
    assert (manifest["short_name"], manifest["lang"]) == (label or "+965 512 34567", code)
    assert manifest["name"].endswith(" – iwts")
    assert (manifest["dir"], manifest["display"]) == (i18n.language(code).dir, "standalone")
    assert visitor.get(manifest["start_url"]).status == 200
    assert all(visitor.get(icon["src"]).status == 200 for icon in manifest["icons"])


def test_visitors_are_not_asked_to_install_anything(service: Service, visitor: Visitor) -> None:
    add_link(service, "+14155550132", "+442079460958", slug="pick", routing="pick")
    assert links(visitor, "/pick").keys() == {"icon"}


def test_the_colour_around_the_page_is_that_of_its_paper_in_both_appearances(visitor: Visitor) -> None:
    css = (PACKAGE / "static" / "app.css").read_text()
    light, dark = dict.fromkeys(re.findall(r"--paper:(#\w+)", css))
    assert light == PAPER
    told = dict(
        re.findall(
            r'<meta name="theme-color" content="(#\w+)" media="\(prefers-color-scheme: (\w+)\)"', visitor.get("/").text
        )
    )
    assert told == {light: "light", dark: "dark"}
