"""Languages: chosen as wished, complete, and safe to fill in."""

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from iwts import i18n
from iwts.errors import Invalid, Region
from tests.visitor import Visitor

ROOT = Path(__file__).parent.parent
TRANSLATED = [code for code in i18n.NAMES if code != "en"]
PLACEHOLDER = re.compile(r"%\((\w+)\)s|%%|%")


@pytest.fixture(scope="session")
def source() -> dict[str, tuple[str, ...]]:
    """Every text in the source: its key and its English forms."""
    with (ROOT / "babel.cfg").open() as file:
        methods, options = parse_mapping_cfg(file)
    keywords = {"gettext": None, "_": None, "N_": None, "ngettext": (1, 2)}
    found = extract_from_dir(ROOT / "iwts", methods, options, keywords)
    texts = [text if isinstance(text, tuple) else (text,) for _, _, text, _, _ in found]
    return {forms[0]: forms for forms in texts}


def test_there_are_texts(source: dict[str, tuple[str, ...]]) -> None:
    assert len(source) > 100
    assert "Make a WhatsApp link" in source
    assert "This number is too short for %(country)s. Is a digit missing?" in source


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_language_has_every_text_and_no_other(source: dict[str, tuple[str, ...]], code: str) -> None:
    path = i18n.CATALOGUES / str(i18n.language(code).locale) / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as file:
        catalogue = read_po(file)
    translated = {}
    for message in catalogue:
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            translated[key] = [message.string] if isinstance(message.string, str) else list(message.string)
            assert not message.fuzzy, key
    assert set(translated) == set(source), "run `make messages` and translate what is new"
    for key, forms in translated.items():
        assert all(forms), f"not translated: {key}"
        assert len(forms) in (1, catalogue.num_plurals)
        wanted = {name for form in source[key] for name in PLACEHOLDER.findall(form)}
        for form in forms:
            assert set(PLACEHOLDER.findall(form)) <= wanted, f"{key}: {form}"
        assert {name for form in forms for name in PLACEHOLDER.findall(form)} == wanted, key


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        (("", "", ""), "en"),
        (("ar", "en", "en"), "ar"),
        (("", "ar", "en"), "ar"),
        (("", "", "ar-EG,ar;q=0.9,en;q=0.8"), "ar"),
        (("", "", "xx, ar;q=0.5, en;q=0.7"), "en"),
        (("klingon", "", "ar"), "ar"),
        (("", "<script>", "AR"), "ar"),
        (("", "", "ar;q=0, en;q=nonsense"), "en"),
    ],
)
def test_the_first_wish_that_can_be_met_is(wishes: tuple[str, ...], code: str) -> None:
    assert i18n.choose(*wishes).code == code


@given(st.text())
def test_any_wish_gives_a_language(header: str) -> None:
    assert i18n.choose(header).code in i18n.NAMES
    region = i18n.region_of(header)
    assert region == "" or re.fullmatch("[A-Z0-9]{2,3}", region)


def test_numbers_have_western_digits_and_names_are_translated() -> None:
    arabic = i18n.language("ar")
    assert (arabic.dir, i18n.language("en").dir) == ("rtl", "ltr")
    assert arabic.number(1234567) == "1,234,567"
    assert arabic.country("EG") == "مصر"
    assert arabic.country("ZZZ") == "ZZZ"
    assert "مصر" in arabic.error(Invalid("phone", "%(country)s", country=Region("EG")))


def test_the_language_is_taken_from_the_address_then_the_cookie_then_the_browser(visitor: Visitor) -> None:
    assert '<html lang="ar" dir="rtl">' in visitor.get("/", Accept_Language="ar").text
    assert "lang" not in visitor.cookies
    assert '<html lang="en" dir="ltr">' in visitor.get("/?lang=en", Accept_Language="ar").text
    assert '<html lang="en" dir="ltr">' in visitor.get("/my", Accept_Language="ar").text
    page = visitor.get("/?lang=ar")
    assert page.headers["Content-Language"] == "ar"
    assert visitor.cookies["lang"] == "ar"


def test_errors_speak_the_language_of_the_page(visitor: Visitor) -> None:
    visitor.get("/?lang=ar")
    error = visitor.fill("/", {"phone": "12", "phone-country": "EG"}).error("phone")
    assert "مصر" in error
    assert not re.search("[A-Za-z]", error)
    assert not re.search("[A-Za-z]{4}", visitor.get("/nosuch").text.partition("<h1>")[2].partition("</h1>")[0])
