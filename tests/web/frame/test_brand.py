"""An owner's own name, colour and logo."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from iwts.drawing import colours
from iwts.drawing.colours import contrast
from iwts.settings import values
from iwts.settings.values import Logo
from iwts.web.frame.assets import BUNDLED, PACKAGE
from tests.conftest import Open, Serve, add_link

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><path d="M0 0h9v9z"/></svg>'
LAUGHS = b"<!DOCTYPE svg [<!ENTITY a0 'ha'>%s]><svg xmlns='http://www.w3.org/2000/svg'>&a20;</svg>" % b"".join(
    b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 9) for n in range(1, 21)
)
PNG = (PACKAGE / "static" / "icon-192.png").read_bytes()
CSS = (PACKAGE / "static" / "app.css").read_text()


def blocks(css: str) -> list[dict[str, str]]:
    """Return the custom properties of each block that sets any."""
    found = [dict(re.findall(r"--([\w-]+):(#\w+)", block)) for block in re.findall(r":root[^{]*\{([^}]*)\}", css)]
    return [{name: str(colours.parse(text[1:]) or text) for name, text in block.items()} for block in found]


def test_the_backgrounds_of_the_shades_are_those_of_the_style_sheet() -> None:
    light, *dark = blocks(CSS)
    assert (*(light[name] for name in ("paper", "card", "well")), light["soft"]) == (
        *colours.LIGHT,
        colours.SOFT_ON_LIGHT,
    )
    assert len(dark) == 2
    for block in dark:
        assert tuple(block[name] for name in ("paper", "card", "well")) == colours.DARK
        assert block["soft"] == colours.SOFT_ON_DARK


@given(st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}"))
def test_text_stays_readable_with_any_colour(colour: str) -> None:
    for own, ours in zip(colours.shades(colour), blocks(CSS)[:2], strict=True):
        shown = {**ours, **own}
        for surface in ("paper", "card", "well", "tint", "on-green"):
            assert contrast(shown["green"], shown[surface]) >= 4.5, surface
        for surface in ("tint", "bubble"):
            for text in ("ink", "soft"):
                assert contrast(shown[text], shown[surface]) >= 4.5, (text, surface)


@given(st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}"))
def test_a_colour_stays_what_it_is_as_a_fill_with_readable_text(colour: str) -> None:
    for shown in colours.shades(colour):
        assert shown["fill"] == colour
        assert contrast(shown["on-fill"], colour) >= 4.5


@pytest.mark.parametrize(
    ("colour", "is_dark"),
    [
        ("#ffd400", True),
        ("#f7e017", True),
        ("#00c2a8", True),
        ("#0a4d8c", False),
        ("#b3261e", False),
        ("#000000", False),
    ],
)
def test_text_on_a_yellow_button_is_dark_and_on_a_deep_one_white(colour: str, is_dark: bool) -> None:
    for shown in colours.shades(colour):
        assert (shown["on-fill"] == "#ffffff") != is_dark


def test_the_chosen_segment_is_lighter_than_its_track() -> None:
    light, *dark = blocks(CSS)
    assert colours.luminance(light["card"]) > colours.luminance(light["well"])
    assert "--chosen:var(--card)" in CSS
    for block in dark:
        assert colours.luminance(block["chosen"]) > 1.5 * colours.luminance(block["well"])
        assert contrast(block["ink"], block["chosen"]) >= 4.5


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#767676", "#ffffff", 4.54),  # the lightest grey that is readable on white
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#0000ff", 2.15),
    ],
)
def test_contrast_follows_wcag(one: str, other: str, expected: float) -> None:
    assert round(contrast(one, other), 2) == round(contrast(other, one), 2) == expected


def test_colours_are_mixed_to_the_nearest() -> None:
    assert [colours.mix("#000000", "#ffffff", share) for share in (0, 0.5, 0.502, 1)] == [
        *("#000000", "#808080", "#808080", "#ffffff"),
    ]


def test_a_tint_stands_out_from_its_card_and_a_bubble_more() -> None:
    for shown, (_, card, _) in zip(colours.shades("#0a4d8c"), (colours.LIGHT, colours.DARK), strict=True):
        assert 1.05 < contrast(shown["tint"], card) < contrast(shown["bubble"], card)


def test_a_readable_colour_stays_unchanged() -> None:
    light, dark = colours.shades("#0a4d8c")
    assert light["green"] == "#0a4d8c"
    assert colours.shades("#ffd400")[1]["green"] == "#ffd400"
    assert light["green"] != dark["green"]


def test_the_style_sheet_ends_with_the_colour_for_both_appearances(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(site_color="#0a4d8c"))
    address = re.search(r'<link rel="stylesheet" href="([^"]+)"', visitor.get("/").text)
    assert address
    css = visitor.get(address[1])
    assert "immutable" in css.headers["Cache-Control"]
    light, dark = colours.shades("#0a4d8c")
    assert css.text.startswith(CSS)
    assert blocks(css.text)[3:] == [light, dark, dark]
    ours, own = (
        re.findall(r"(@media[^{]*\{)?\s*(:root[^{]*)\{[^}]*--green", part) for part in (CSS, css.text[len(CSS) :])
    )
    assert ours == own, "the owner's colour has the selectors of ours"
    assert address[1] != BUNDLED["app.css"].url
    assert address[1] in visitor.get("/send/worker.js").text


def test_the_name_appears_wherever_the_service_names_itself(open_service: Open, serve: Serve) -> None:
    service = open_service(site_name="Nour & Söhne")
    add_link(service, slug="nour")
    visitor = serve(service)
    page = visitor.get("/privacy").text
    assert "– Nour &amp; Söhne</title>" in page
    assert "<bdi>Nour &amp; Söhne</bdi></a>" in page
    assert "iwts" not in page
    card = visitor.get("/nour", User_Agent="WhatsApp/2.23.18.78 i").text
    assert '<meta property="og:site_name" content="Nour &amp; Söhne">' in card
    assert "og:image" not in card, "the image shows our own name"
    assert visitor.get("/static/manifest-en.webmanifest").json()["name"] == "Nour & Söhne"


def test_without_a_brand_previews_show_our_image(open_service: Open, serve: Serve) -> None:
    service = open_service()
    add_link(service, slug="nour")
    assert "card.png" in serve(service).get("/nour", User_Agent="WhatsApp/2.23.18.78 i").text


def test_a_logo_is_in_the_header_and_is_the_icon_and_runs_no_script(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(site_logo=Logo(SVG, "image/svg+xml", "any")))
    page = visitor.get("/").text
    address = re.search(r'<img class="logo" src="(/static/brand\.svg\?v=\w+)" width="28" height="28" alt="">', page)
    assert address
    assert f'<link rel="icon" href="{address[1]}" type="image/svg+xml">' in page
    assert "apple-touch-icon" not in page, "iOS does not support SVG"
    picture = visitor.get(address[1])
    assert (picture.headers["Content-Type"], picture.body) == ("image/svg+xml", SVG)
    assert picture.headers["Content-Security-Policy"] == "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    manifest = visitor.get("/static/manifest-en.webmanifest").json()
    assert [(icon["src"], icon["sizes"]) for icon in manifest["icons"]] == [(address[1], "any")]
    assert address[1] in visitor.get("/send/worker.js").text


def test_a_bitmap_logo_is_an_icon_for_every_home_screen(open_service: Open, serve: Serve, tmp_path: Path) -> None:
    Image.new("RGB", (256, 256), "#0a4d8c").save(tmp_path / "logo.png")
    visitor = serve(open_service(site_logo=values.logo(str(tmp_path / "logo.png"))))
    page = visitor.get("/").text
    assert re.search(r'<link rel="apple-touch-icon" href="/static/brand\.png\?v=\w+">', page)
    assert re.search(r'<link rel="icon" href="/static/brand\.png\?v=\w+" type="image/png">', page)
    (icon,) = visitor.get("/static/manifest-en.webmanifest").json()["icons"]
    assert (icon["sizes"], icon["type"]) == ("256x256", "image/png")
    assert visitor.get(icon["src"]).headers["Content-Type"] == "image/png"


@pytest.mark.parametrize(
    ("size", "content", "problem"),
    [
        (None, b"GIF89a", "not a valid SVG or PNG file"),
        (None, b"<svg><path/></svg>", "not a valid SVG or PNG file"),
        (None, b"<html><!-- %s --></html>" % SVG, "not a valid SVG or PNG file"),
        (None, SVG[:-1], "not a valid SVG or PNG file"),
        (None, LAUGHS, "not a valid SVG or PNG file"),
        (None, b"", "not a valid SVG or PNG file"),
        (None, b"\x89PNG\r\n\x1a\n", "not a valid SVG or PNG file"),
        (None, PNG[:-5], "not a valid SVG or PNG file"),
        (None, SVG + b" " * 24 * 1024, "the file is too large; the limit is 24 KB"),
        ((191, 191), b"", "the image has 191 × 191 pixels; use a square one of at least 192 × 192"),
        ((400, 192), b"", "the image has 400 × 192 pixels; use a square one of at least 192 × 192"),
    ],
)
def test_an_invalid_logo_is_refused(tmp_path: Path, size: tuple[int, int] | None, content: bytes, problem: str) -> None:
    path = tmp_path / "logo"
    path.write_bytes(content)
    if size:
        Image.new("RGB", size).save(path, "PNG")
    with pytest.raises(ValueError, match=re.escape(problem)):
        values.logo(str(path))


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + SVG,
        SVG.decode().encode("utf-16"),
        b"<!-- made by hand -->\n<svg aria-label='a>b' xmlns = 'http://www.w3.org/2000/svg'/>",
        b"<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'>]><svg xmlns='&ns;'/>",
        b"<s:svg xmlns:s='http://www.w3.org/2000/svg'/>",
        PNG,
    ],
)
def test_a_logo_is_accepted_from_any_program(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "logo").write_bytes(content)
    logo = values.logo(str(tmp_path / "logo"))
    assert logo
    assert logo.content == content


@pytest.mark.parametrize("name", ["محل نور", "نور\u200cگستر", "क्\u200dषेत्र", "👩\u200d🍳 Nour", " Nour "])
def test_a_name_may_be_in_any_script(name: str) -> None:
    assert values.name(name) == name.strip()


@pytest.mark.parametrize("name", [" ", "x" * 41, "two\nlines", "a\u202eb", "a\u200bb", "a\x00", "\u200d"])
def test_an_invisible_or_too_long_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="use 1 to 40 printable characters on one line"):
        values.name(name)


def test_settings_are_read_from_text(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(b'<?xml version="1.0"?>\n' + SVG)
    logo = values.logo(str(tmp_path / "logo.svg"))
    assert logo
    assert (logo.kind, logo.sizes) == ("image/svg+xml", "any")
    assert values.logo(" ") is None
    assert [values.color(text) for text in ("", "0A4D8C", " #abc ")] == ["", "#0a4d8c", "#aabbcc"]
