"""QR codes: read back from each format by independent code, and refused if unreadable."""

import base64
import contextlib
import io
import itertools
import re
import struct
import zlib
from collections.abc import Iterator
from random import Random
from urllib.parse import quote, urlencode, urlsplit
from xml.etree import ElementTree

import pytest
import zxingcpp
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from PIL.PngImagePlugin import PngInfo

from iwts.drawing import formats, paths, pictures, qr, text
from iwts.drawing.colours import contrast as contrast_of
from iwts.drawing.qr import Style
from iwts.errors import Rejected
from iwts.http.query import fields
from iwts.instance.service import Service
from iwts.visits import sources
from iwts.web.frame import assets
from tests.conftest import Open, add_link, examples, own
from tests.visitor import Answer, Visitor

URL = "https://link.example.com/hochzeitsmesse-berlin-2026"
DARK_TEXT = "#35691d"
SHAPES = ("square", "round", "dots")
EYES = ("square", "round")

colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")
campaigns = st.text(max_size=70).map(lambda text: sources.campaign({"c": text}))
urls = st.builds(
    lambda host, slug, c: f"https://{host}.example/{slug}" + (f"?c={quote(c, safe='')}" if c else ""),
    st.from_regex("[a-z0-9-]{1,40}", fullmatch=True),
    st.from_regex("[a-z0-9-]{3,40}", fullmatch=True),
    campaigns,
)


@st.composite
def styles(draw: st.DrawFn) -> Style:
    """Any accepted style, half of them in colours."""
    typed = {
        "level": draw(st.sampled_from("lmqh")),
        "label": draw(st.sampled_from(["", "1"])),
        "shape": draw(st.sampled_from(SHAPES)),
        "eyes": draw(st.sampled_from(EYES)),
    }
    if draw(st.booleans()):
        typed |= {"dark": draw(colours), "light": draw(st.sampled_from(["#fff", "#ffe08a", "#cde"]))}
    try:
        style = Style.check(typed)
        qr.draw(URL, style)
    except Rejected:
        return Style.check({**typed, "dark": "", "light": ""})
    return style


def picture(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


Point = tuple[float, float]


def curve(start: Point, *points: float) -> list[Point]:
    """Return points on a cubic curve from `start`, by de Casteljau's construction."""
    found = []
    for t in (n / 8 for n in range(1, 9)):
        corners = [start, *zip(points[::2], points[1::2], strict=True)]
        while len(corners) > 1:
            corners = [(x + (u - x) * t, y + (v - y) * t) for (x, y), (u, v) in itertools.pairwise(corners)]
        found += corners
    return found


def size_of(outline: list[Point]) -> float:
    """Return the area inside an outline, negative for one against the clock: a hole."""
    return sum(x * v - u * y for (x, y), (u, v) in zip(outline, [*outline[1:], outline[0]], strict=True)) / 2


def paint(image: Image.Image, outlines: list[list[Point]], dark: str | tuple[int, ...], light: str) -> None:
    pen = ImageDraw.Draw(image)
    for outline in sorted(outlines, key=lambda one: -abs(size_of(one))):  # what is inside comes later
        colour = dark if size_of(outline) > 0 else light
        columns, lines = sorted({round(x) for x, _ in outline}), sorted({round(y) for _, y in outline})
        if len(outline) == 4 and len(columns) == len(lines) == 2:
            pen.rectangle((columns[0], lines[0], columns[1] - 1, lines[1] - 1), colour)
        else:
            pen.polygon(outline, colour)


def outlines_of(path: str, scale: float) -> list[list[Point]]:
    """Return the outlines of an SVG path, which has relative steps only."""
    found: list[list[Point]] = []
    for name, words in re.findall("([Mhvlcz])([^Mhvlcz]*)", path):
        numbers = [float(number) * scale for number in words.split()]
        x, y = found[-1][-1] if found else (0, 0)
        match name:
            case "M":
                found.append([(numbers[0], numbers[1])])
            case "h":
                found[-1].append((x + numbers[0], y))
            case "v":
                found[-1].append((x, y + numbers[0]))
            case "l":
                found[-1].append((x + numbers[0], y + numbers[1]))
            case "c":
                found[-1] += curve((x, y), *(number + (x, y)[n % 2] for n, number in enumerate(numbers)))
    return found


def painted_svg(svg: bytes) -> Image.Image:
    """Paint the path of an SVG with eight pixels per unit."""
    text = svg.decode()
    size = re.search(r'viewBox="0 0 (\d+) (\d+)"', text)
    light, dark = re.findall(r'fill="(#[0-9a-f]{6})"', text)
    path = text.rpartition(' d="')[2].partition('"')[0]
    assert size
    assert re.fullmatch("[-Mhvlcz0-9. ]+", path)
    image = Image.new("RGB", (int(size[1]) * 8, int(size[2]) * 8), light)
    paint(image, outlines_of(path, 8), dark, light)
    return image


def painted_pdf(pdf: bytes) -> Image.Image:
    """Paint the only page of a PDF with four pixels per point, and check the offsets in its tables."""
    start = int(pdf.rpartition(b"startxref\n")[2].split()[0])
    table = pdf[start:]
    offsets = [int(line[:10]) for line in re.findall(rb"\d{10} 00000 n \n", table)]
    assert all(pdf[at:].startswith(b"%d 0 obj" % n) for n, at in enumerate(offsets, 1))
    page = pdf[offsets[2] :].decode("latin-1")
    wide, high = (float(n) for n in page.partition("MediaBox[0 0 ")[2].partition("]")[0].split())
    length = int(pdf[offsets[3] :].partition(b"/Length ")[2].partition(b"/")[0])
    stream = zlib.decompress(pdf[offsets[3] :].partition(b"stream\n")[2][:length]).decode().split()
    image = Image.new("RGB", (round(wide * 4), round(high * 4)), "red")
    operands: list[float] = []
    outlines: list[list[Point]] = []
    fills: list[tuple[int, ...]] = []
    for word in stream:
        match word:
            case "cm":
                a, _, _, d, e, f = operands
            case "rg":
                fills.append(tuple(round(part * 255) for part in operands))
            case "re":
                x, y, width, height = operands
                outlines.append([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
            case "m":
                outlines.append([(operands[0], operands[1])])
            case "l":
                outlines[-1].append((operands[0], operands[1]))
            case "c":
                outlines[-1] += curve(outlines[-1][-1], *operands)
            case "h":
                pass
            case "f":
                moved = [[(4 * (a * x + e), 4 * (high - d * y - f)) for x, y in outline] for outline in outlines]
                paint(image, moved, fills[-1], "#{:02x}{:02x}{:02x}".format(*fills[0]))
                outlines = []
            case _:
                operands.append(float(word))
                continue
        operands = []
    return image


def read(image: Image.Image) -> str:
    (found,) = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode, try_invert=False)
    return str(found.text)


@pytest.mark.slow
@examples(0.2)
@given(urls, styles())
def test_every_code_reads_back_as_its_link_in_every_format(url: str, style: Style) -> None:
    drawing = qr.draw(url, style)
    assert read(picture(formats.png(drawing, 300))) == url
    assert read(painted_svg(formats.svg(drawing))) == url
    assert read(painted_pdf(formats.pdf(drawing))) == url


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("level", "lmqh")
@pytest.mark.parametrize("label", ["", "1"])
def test_every_choice_reads_back_small_and_large(shape: str, eyes: str, level: str, label: str) -> None:
    drawing = qr.draw(URL, Style.check({"shape": shape, "eyes": eyes, "level": level, "label": label}))
    for pixels in (128, 512):
        image = picture(formats.png(drawing, pixels))
        assert read(image) == URL
        # As a camera sees it: turned, blurred, on grey.
        seen = image.resize((400, 400 * image.height // image.width)).rotate(7, expand=True, fillcolor="#ddd")
        assert read(seen.filter(ImageFilter.GaussianBlur(1.5))) == URL
    assert read(painted_svg(formats.svg(drawing))) == URL


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("eyes", EYES)
def test_the_formats_show_the_same(shape: str, eyes: str) -> None:
    drawing = qr.draw(URL, Style(DARK_TEXT, "#ffffee", label=True, shape=shape, eyes=eyes))
    png = picture(formats.png(drawing, drawing.width * 8))
    assert png.size == (drawing.width * 8, drawing.height * 8)
    # Painters round edges differently, by less than a pixel.
    differs = ImageChops.difference(png, painted_svg(formats.svg(drawing))).convert("L").point(lambda n: 255 * (n > 99))
    assert not differs.filter(ImageFilter.MinFilter(3)).getbbox()
    most = sorted(png.getcolors(256) or [])[-2:]
    assert {colour for _, colour in most} == {(0x35, 0x69, 0x1D), (255, 255, 0xEE)}


def test_a_code_with_usual_shapes_has_only_sharp_corners_and_two_colours() -> None:
    drawing = qr.draw(URL, Style())
    assert re.fullmatch(
        r"(M\d+ \d+h\d+v\d+h-\d+z)+", formats.svg(drawing).decode().rpartition('d="')[2].partition('"')[0]
    )
    assert len(picture(formats.png(drawing, 512)).getcolors() or []) == 2


def test_shapes_differ() -> None:
    looks = {formats.svg(qr.draw(URL, Style(shape=shape, eyes=eyes))) for shape in SHAPES for eyes in EYES}
    assert len(looks) == len(SHAPES) * len(EYES)


@pytest.mark.parametrize("level", "lmqh")
@pytest.mark.parametrize("label", [False, True])
def test_four_modules_around_the_code_are_light(level: str, label: bool) -> None:
    drawing = qr.draw(URL, Style(level=level, label=label))
    image = picture(formats.png(drawing, drawing.width)).convert("L")
    assert image.size == (drawing.width, drawing.height)
    square = image.crop((0, 0, drawing.width, drawing.width))
    left, top, right, bottom = ImageChops.invert(square).getbbox() or (0, 0, 0, 0)
    assert (left, top, drawing.width - right, drawing.width - bottom) == (4,) * 4
    assert (drawing.height > drawing.width) == label


@pytest.mark.parametrize("asked", [128, 512, 2048, 4096])
def test_an_image_is_at_least_as_wide_as_requested(asked: int) -> None:
    assert asked <= picture(formats.png(qr.draw(URL, Style()), asked)).width < asked + 60


@pytest.mark.parametrize("label", [False, True])
@pytest.mark.parametrize("url", ["https://wa.co/abc", URL, f"{URL}?c={'x' * 60}"])
def test_other_programs_show_an_svg_as_large_as_the_png_for_screens(url: str, label: bool) -> None:
    drawing = qr.draw(url, Style(label=label))
    root = ElementTree.fromstring(formats.svg(drawing))
    size = (int(root.attrib["width"]), int(root.attrib["height"]))
    assert size == picture(formats.png(drawing, 512)).size


def test_the_highest_level_survives_what_the_lowest_does_not() -> None:
    def scratched(level: str) -> list[zxingcpp.Barcode]:
        image = picture(formats.png(qr.draw(URL, Style(level=level)), 512))
        side, hole = image.width, image.width * 0.3
        ImageDraw.Draw(image).rectangle(((side - hole) / 2, (side - hole) / 2, (side + hole) / 2, (side + hole) / 2), 0)
        return zxingcpp.read_barcodes(image)

    assert [found.text for found in scratched("h")] == [URL]
    assert scratched("l") == []


@pytest.mark.parametrize(
    ("url", "lines"),
    [
        ("https://wa.co/abc", 1),
        ("http://[::1]:8080/abc?c=ig", 1),
        ("https://Link.example.com/nour", 2),
        (URL, 2),
        (f"https://{'long.' * 40}example/{'x' * 40}", 2),
    ],
)
def test_the_link_is_below_the_code_within_its_width(url: str, lines: int) -> None:
    drawing = qr.draw(url, Style(label=True))
    image = ImageChops.invert(picture(formats.png(drawing, drawing.width * 8)).convert("L"))
    below = image.crop((0, image.width, image.width, image.height)).point(lambda n: 255 * (n > 60))
    left, _, right, bottom = below.getbbox() or (0, 0, 0, 0)
    assert left >= 2 * 8 - 1
    assert below.width - right >= 2 * 8 - 1
    assert below.height - bottom >= 2 * 8 - 1
    inked = [any(below.crop((0, y, below.width, y + 1)).tobytes()) for y in range(below.height)]
    starts = sum(now and not before for before, now in itertools.pairwise([False, *inked]))
    assert starts == lines


@pytest.mark.parametrize(
    ("letters", "holes"),
    [("abdegopq0469", 1), ("cfhijklmnrstuvwxyz12357-.:/[]_", 0), ("8", 2)],
)
def test_letters_have_the_right_number_of_holes(letters: str, holes: int) -> None:
    for letter in letters:
        drawn = outlines_of(paths.svg(paths.scaled(text.outlines(letter), 100)), 1)
        assert sum(size_of(one) < 0 for one in drawn) == holes, letter
        assert sum(size_of(one) > 0 for one in drawn) == (2 if letter in "ij:" else 1), letter


def test_letters_are_curves_that_stand_on_one_line_and_look_different() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz0123456789-.:/[]_ß"
    assert len({paths.svg(text.outlines(letter)) for letter in letters}) == len(letters)
    assert any(len(part) == 6 for outline in text.outlines("o") for part in outline)
    for letter in letters:
        low = max(part[-1] for outline in text.outlines(letter) for part in outline)
        assert (low > 0.05) == (letter in "gjpqy/[]_ß"), letter
        assert text.width(letter) > 0.25


def errors(**typed: str) -> dict[str, str]:
    try:
        qr.draw(URL, Style.check(typed))
    except Rejected as rejected:
        return {error.field: str(error) for error in rejected.errors}
    return {}


def test_colours_are_read_in_every_usual_notation() -> None:
    assert Style.check({"dark": " 35691D ", "light": "#FfE"}) == Style("#35691d", "#ffffee")
    assert Style.check({"dark": "", "light": "", "level": "", "label": ""}) == Style()
    assert Style.check(Style("#35691d", "#ffffee", "h", True).fields()) == Style("#35691d", "#ffffee", "h", True)


@pytest.mark.parametrize("text", ["red", "#12", "#12345", "#1234567", "#ggg", "#۱۲۳", "url(x)", "#000;", "##000", "\0"])
def test_an_invalid_colour_is_refused(text: str) -> None:
    assert errors(dark=text) == {"dark": f"“{text}” is not a colour. Use a code such as #1b221a."}


# The contrasts are from WebAIM's contrast checker.
@pytest.mark.parametrize(
    ("dark", "light", "contrast"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_follows_wcag(dark: str, light: str, contrast: float) -> None:
    assert contrast_of(dark, light) == pytest.approx(contrast, abs=0.005)
    assert bool(errors(dark=dark, light=light)) == (contrast < 4.5)


def test_a_contrast_just_below_is_not_rounded_up() -> None:
    assert errors(dark="#777") == {"dark": "These colours are too similar. Their contrast is 4.4. Choose at least 4.5."}


def test_light_on_dark_is_refused_at_any_contrast() -> None:
    wrong = "Make the QR code darker than its background. Many scanners can’t read it otherwise."
    assert errors(dark="#fff", light="#000") == {"dark": wrong}


def test_a_background_that_scanners_cannot_read_is_refused() -> None:
    assert contrast_of("#000000", "#787878") > 4.5
    assert errors(light="#787878") == {
        "light": "Scanners can’t read the QR code on this background. Choose a lighter one."
    }


def test_all_mistakes_are_reported_together() -> None:
    wrong = {"dark": "x", "light": "y", "level": "z", "label": "2", "shape": "star", "eyes": "dots"}
    assert errors(**wrong).keys() == wrong.keys()


@examples(0.6)
@given(colours, colours)
def test_accepted_colours_are_dark_on_light(dark: str, light: str) -> None:
    if not errors(dark=dark, light=light):
        grey = [Image.new("RGB", (1, 1), colour).convert("L").getpixel((0, 0)) for colour in (dark, light)]
        assert grey[0] <= 127 < grey[1]


@example({"light": "000"})
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(Style().fields(), st.text(max_size=9))))
def test_any_text_is_a_style_or_a_refusal(typed: dict[str, str]) -> None:
    try:
        style = Style.check(typed)
    except Rejected as rejected:
        wrong = {error.field for error in rejected.errors}
    else:
        wrong = set()
        assert Style.check(style.fields()) == style
    # Too little contrast is told beside the dark colour, whichever was typed.
    assert wrong <= {*typed, *(("dark",) if "light" in typed else ())}


# On the web


def code_in(answer: Answer) -> str:
    """Return the content of the code in an answer of any of the three formats."""
    assert answer.status == 200
    kind = answer.headers["Content-Type"]
    return read({"image/png": picture, "image/svg+xml": painted_svg, "application/pdf": painted_pdf}[kind](answer.body))


@pytest.mark.parametrize("file", ["qr.png?size=300&", "qr.png?", "qr.svg?", "qr.pdf?"])
def test_anyone_gets_the_code_of_a_link_in_every_format(service: Service, visitor: Visitor, file: str) -> None:
    add_link(service, slug="nour")
    link = f"{service.config.public_url}/nour"
    assert code_in(visitor.get(f"/NOUR/{file}")) == link
    assert code_in(visitor.get(f"/nour/{file}dark=35691d&light=%23ffe&level=h&label=1&c=ig")) == f"{link}?c=ig"
    assert visitor.get(f"/nosuch/{file}").status == 404


HOSTILE = ["ig", "two words", "إيصال", "a&dark=fff#x?%2F+", 'a"b<script>alert(1)</script>', "\u202egpj.exe", "🎂" * 64]


@pytest.mark.parametrize("campaign", HOSTILE, ids=range(len(HOSTILE)))
def test_the_name_of_a_campaign_arrives_as_it_is_counted(service: Service, visitor: Visitor, campaign: str) -> None:
    own(visitor, service, slug="nour")
    query = urlencode({"c": f" {campaign}\r\n\x00"}, quote_via=quote)
    campaign = sources.campaign({"c": campaign})
    held = code_in(visitor.get(f"/nour/qr.svg?{query}"))
    assert re.fullmatch(re.escape(service.config.public_url) + r"/nour\?c=[A-Za-z0-9_.~%-]+", held)
    assert sources.campaign(fields(urlsplit(held).query)) == campaign
    page = visitor.get(f"/manage/nour/qr?{query}")
    assert page.field("c") == campaign
    assert f'data-copy="{held}"' in page.text
    assert "<script>alert" not in page.text


@pytest.mark.parametrize("size", ["x", "-5", "0", "127", "4097", "1e9", "99999999999999999999", "²", "٥١٢", " 512"])
def test_an_image_size_outside_the_limits_is_refused(service: Service, visitor: Visitor, size: str) -> None:
    add_link(service, slug="nour")
    answer = visitor.get(f"/nour/qr.png?size={quote(size)}")
    assert answer.status == 422
    assert "Choose a width from 128 to 4,096 pixels." in answer.text


def test_wrong_parameters_are_reported_in_the_language_of_the_page(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    for file in ("qr.svg", "qr.png", "qr.pdf"):
        page = visitor.get(f"/nour/{file}?dark=<b>&level=x")
        assert page.status == 422
        assert "“&lt;b&gt;” is not a colour. Use a code such as #1b221a. Choose a damage tolerance." in page.text
    lead = visitor.get("/nour/qr.svg?light=000&lang=ar").text.partition('class="lead">')[2].partition("</p>")[0]
    assert lead
    assert not re.search("[A-Za-z]", lead)


def test_a_new_public_address_changes_the_codes_on_our_pages(open_service: Open) -> None:
    here, there = (open_service(base_url=f"https://{host}").config for host in ("a.example", "b.example"))
    assert assets.edition(here) != assets.edition(there)


def test_designing_a_code_requires_access_to_its_link(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/manage/nour/qr").status == 403
    assert visitor.get("/manage/nosuch/qr").status == 404


def test_another_language_shows_the_same_code(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    page = visitor.get("/manage/nour/qr?c=receipt&dark=%23000080&lang=de&theme=dark")
    assert 'href="/manage/nour/qr?c=receipt&amp;dark=%23000080&amp;lang=ar"' in page.text


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_page_offers_exactly_what_it_shows(service: Service, visitor: Visitor, lang: str) -> None:
    own(visitor, service, slug="nour")
    visitor.get(f"/?lang={lang}")
    page = visitor.get("/manage/nour/qr?c=receipt&dark=%2335691d&light=%23ffffff&level=q&label=1&shape=dots&eyes=round")
    assert page.field("c") == "receipt"
    assert page.field("dark") == DARK_TEXT
    held = f"{service.config.public_url}/nour?c=receipt"
    assert held in page.text
    preview = re.search(r'<img class="qr" src="([^"]+)"', page.text)
    offered = re.findall(r'href="([^"]+)" download="([^"]+)"', page.text)
    assert preview
    assert [name for _, name in offered] == [
        "nour-receipt.png",
        "nour-receipt-screen.png",
        "nour-receipt-print.png",
        "nour-receipt.svg",
        "nour-receipt.pdf",
    ]
    shown = visitor.get(preview[1].replace("&amp;", "&"))
    assert code_in(shown) == held
    assert DARK_TEXT in shown.text
    answers = [visitor.get(href.replace("&amp;", "&")) for href, _ in offered]
    assert {code_in(answer) for answer in answers} == {held}
    assert answers[3].body == shown.body
    assert [picture(answer.body).width >= least for answer, least in zip(answers, (1024, 512, 2048), strict=False)] == [
        True
    ] * 3


def test_the_page_keeps_wrong_choices_and_reports_them(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    page = visitor.get("/manage/nour/qr?c=receipt&dark=%23dddddd&light=%23ffffff&level=h&label=1")
    assert page.status == 422
    assert page.error("dark").startswith("These colours are too similar.")
    assert (page.field("c"), page.field("dark")) == ("receipt", "#dddddd")
    assert '<option value="h" selected>' in page.text
    assert 'name="label" value="1" checked' in page.text
    assert "qr.svg" not in page.text, "an unreadable code is not offered"


@pytest.mark.parametrize("page", ["qr", "poster"])
@pytest.mark.parametrize("typed", ["BaDA55", "#bada55", " bada55 "])
def test_a_colour_field_shows_the_colour_of_the_address_even_if_the_code_is_refused(
    service: Service, visitor: Visitor, page: str, typed: str
) -> None:
    own(visitor, service, slug="nour")
    for light, status in (("123", 422), ("", 422), ("maroon", 422)):
        answer = visitor.get(f"/manage/nour/{page}?dark={quote(typed)}&light={light}")
        assert (answer.status, answer.field("dark")) == (status, "#bada55")
        assert answer.field("light") == {"123": "#112233", "": "#ffffff", "maroon": "maroon"}[light]
    allowed = visitor.get(f"/manage/nour/{page}?dark=123&light={quote(typed)}")
    assert (allowed.status, allowed.field("dark"), allowed.field("light")) == (200, "#112233", "#bada55")


# Logos


def logo(side: int = 96, mode: str = "RGBA", **options: object) -> bytes:
    """Return a PNG of a disc with a hole, red on nothing."""
    image = Image.new(mode, (side, side))
    ImageDraw.Draw(image).ellipse((2, 2, side - 3, side - 3), fill="#d2342a")
    ImageDraw.Draw(image).rectangle((side // 3, side // 3, side // 2, side // 2), fill="#fff")
    file = io.BytesIO()
    image.save(file, "PNG", **options)
    return file.getvalue()


def in_address(png: bytes) -> str:
    return base64.urlsafe_b64encode(png).decode().rstrip("=")


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("level", "qh")
@pytest.mark.parametrize("mode", ["RGBA", "RGB"])
def test_every_choice_with_a_logo_reads_back(shape: str, eyes: str, level: str, mode: str) -> None:
    for url in ("https://wa.co/abc", f"{URL}?c=receipt"):
        typed = {"shape": shape, "eyes": eyes, "level": level, "logo": in_address(logo(mode=mode))}
        drawing = qr.draw(url, Style.check(typed))
        for pixels in (200, 700):
            image = picture(formats.png(drawing, pixels))
            assert read(image) == url
        middle = image.getpixel((image.width // 2 + image.width // 40, image.height // 2 + image.height // 40))
        assert middle == (0xD2, 0x34, 0x2A)
        # A thumb on a corner does not use up what the level tolerates.
        thumb = image.width // 9
        ImageDraw.Draw(image).rectangle([image.width - 2 * thumb, image.width - 2 * thumb, image.width, image.width], 0)
        assert read(image) == url


@pytest.mark.parametrize(("level", "raised"), [("", "q"), ("l", "q"), ("m", "q"), ("q", "q"), ("h", "h")])
def test_a_logo_raises_the_damage_tolerance(level: str, raised: str) -> None:
    assert Style.check({"level": level, "logo": in_address(logo())}).level == raised


def broken(png: bytes) -> Iterator[bytes]:
    yield from (b"", b"GIF89a", png[:40], png[:-30], png.replace(b"IDAT", b"IDAX"), b"<svg xmlns='a'/>" * 9)
    yield logo(257)
    yield logo(64, "P")
    wide = io.BytesIO()
    Image.new("RGB", (64, 32)).save(wide, "PNG")
    yield wide.getvalue()
    bomb = io.BytesIO()
    Image.new("RGB", (5000, 5000)).save(bomb, "PNG")
    head = struct.pack(">2I5B", 64, 64, 8, 2, 0, 0, 0)
    yield bomb.getvalue()[:16] + head + bomb.getvalue()[29:]  # says 64 × 64 and holds 75 MB


def test_a_logo_that_is_no_small_png_is_refused_beside_its_field(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    for n, png in enumerate(broken(logo())):
        text = in_address(png)[:5000] or "-"
        assert visitor.get(f"/nour/qr.svg?logo={text}").status == 422, n
        page = visitor.get(f"/manage/nour/qr?logo={text}&c=receipt")
        assert (page.status, page.error("logo")) == (422, "This logo can’t be read. Choose another file.")
        assert page.field("c") == "receipt"
    for text in ("a" * 5001, "a=b", "ä", "<svg>", "../x"):
        assert visitor.get(f"/manage/nour/qr?{urlencode({'logo': text})}").error("logo")
        assert visitor.get(f"/manage/nour/poster?{urlencode({'logo': text})}").error("logo")


@given(st.binary(max_size=300), st.integers(0, 400))
def test_any_bytes_are_a_picture_or_refused(noise: bytes, at: int) -> None:
    png = logo(16)
    for content in (noise, png[: at % len(png)] + noise + png[at % len(png) + len(noise) :]):
        with contextlib.suppress(ValueError):
            assert pictures.read(content, "#ffffff").side <= pictures.MAX_SIDE


@given(st.integers(1, 24), st.sampled_from(["RGB", "RGBA"]), st.randoms(use_true_random=False))
def test_a_png_is_read_as_pillow_reads_it(side: int, mode: str, random: Random) -> None:
    image = Image.frombytes(mode, (side, side), random.randbytes(side * side * len(mode)))
    file = io.BytesIO()
    image.save(file, "PNG")
    ground = Image.new("RGBA", image.size, "#ffe08a")
    ground.alpha_composite(image.convert("RGBA"))
    rows = b"".join(pictures.read(file.getvalue(), "#ffe08a").rows())
    assert max(abs(a - b) for a, b in zip(rows, ground.convert("RGB").tobytes(), strict=True)) <= 1


@pytest.mark.parametrize("side", [7, 40, 96, 300])
def test_a_picture_is_resized_smoothly(side: int) -> None:
    slope = Image.linear_gradient("L").resize((96, 96)).convert("RGB")
    file = io.BytesIO()
    slope.save(file, "PNG")
    made = pictures.read(file.getvalue(), "#ffffff").resized(side)
    wanted = slope.resize((side, side), Image.Resampling.BILINEAR)
    got = Image.frombytes("RGB", (side, side), b"".join(made.rows()))
    assert max(high for _, high in ImageChops.difference(got, wanted).getextrema()) <= 14


@pytest.mark.parametrize("file", ["qr.svg", "qr.png", "qr.pdf"])
def test_a_logo_is_in_every_format_and_nothing_else_of_its_file_is(
    service: Service, visitor: Visitor, file: str
) -> None:
    add_link(service, slug="nour")
    info = PngInfo()
    info.add_text("Author", "Nour at home")
    text = in_address(logo(pnginfo=info))
    answer = visitor.get(f"/nour/{file}?logo={text}")
    assert answer.status == 200
    assert b"Nour at home" not in answer.body
    assert b"<script" not in answer.body
    if file == "qr.png":
        assert read(picture(answer.body)) == f"{service.config.public_url}/nour"
    if file == "qr.svg":
        (inner,) = re.findall('href="data:image/png;base64,([^"]+)"', answer.text)
        assert picture(base64.b64decode(inner)).getpixel((48, 10)) == (0xD2, 0x34, 0x2A)
    if file == "qr.pdf":
        assert b"/Subtype/Image/Width 96/Height 96" in answer.body


def test_a_logo_goes_along_to_the_files_the_poster_and_other_languages(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    text = in_address(logo())
    page = visitor.get(f"/manage/nour/qr?logo={text}")
    assert '<option value="q" selected>' in page.text
    for start in ("/nour/qr.svg", "/nour/qr.png", "/nour/qr.pdf", "/manage/nour/poster", "/manage/nour/qr"):
        assert re.search(rf'"{start}[^"]*logo={text}', page.text), start
    assert f"logo={text}" in visitor.get(f"/manage/nour/poster?logo={text}").text
