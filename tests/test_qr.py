"""QR codes, read back by a decoder that is not ours."""

import io
import re

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from iwts import qr
from iwts.service import Service
from tests.conftest import add_link
from tests.visitor import Visitor

URL = "https://link.example.com/hochzeitsmesse-berlin-2026"


def picture(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("L")


def read(png: bytes) -> str:
    (found,) = zxingcpp.read_barcodes(picture(png))
    return str(found.text)


@settings(max_examples=30)
@given(st.from_regex(r"https://[a-z]{1,40}\.example/[a-z0-9-]{3,40}", fullmatch=True))
def test_every_code_reads_back_as_its_link(url: str) -> None:
    assert read(qr.png(url, 256)) == url


@pytest.mark.parametrize(("asked", "least"), [(512, 512), (2048, 2048), (0, 128), (99999, 4096)])
def test_a_picture_is_at_least_as_wide_as_asked_within_bounds(asked: int, least: int) -> None:
    assert least <= picture(qr.png(URL, asked)).width < least + 60


def test_four_modules_around_the_code_are_white() -> None:
    code = picture(qr.png(URL, 512))
    modules = 33 + 2 * 4  # version 4 holds the link
    margin = 4 * code.width / modules
    left, top, right, bottom = ImageChops.invert(code).getbbox() or (0, 0, 0, 0)
    assert (left, top, code.width - right, code.height - bottom) == (margin,) * 4


def test_a_drawing_is_dark_on_white_and_has_no_size_of_its_own() -> None:
    drawing = qr.svg(URL).decode()
    assert drawing.startswith("<svg")
    assert 'fill="#fff"' in drawing
    assert re.search(r"viewBox=\"0 0 \d+ \d+\"", drawing)
    assert " width=" not in drawing.partition(">")[0]


def test_a_link_has_its_code_in_both_forms_for_anyone(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    png = visitor.get("/NOUR/qr.png?size=300")
    assert (png.status, png.headers["Content-Type"]) == (200, "image/png")
    assert read(png.body) == f"{service.config.public_url}/nour"
    assert visitor.get("/nour/qr.svg").headers["Content-Type"] == "image/svg+xml"
    assert visitor.get("/nosuch/qr.png").status == 404


@pytest.mark.parametrize("size", ["", "x", "-5", "1e9", "99999999999999999999", "²"])
def test_any_size_gives_a_picture(service: Service, visitor: Visitor, size: str) -> None:
    add_link(service, slug="nour")
    assert len(visitor.get(f"/nour/qr.png?size={size.replace('²', '%C2%B2')}").body) < 20_000
