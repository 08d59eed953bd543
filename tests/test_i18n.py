"""Languages: chosen as requested, complete, and safe to fill in."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from babel import Locale
from babel.core import get_global
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from iwts import i18n
from iwts.errors import Bytes, Invalid, IwtsError, Region
from iwts.instance.service import Service
from iwts.links import phone
from tests.conftest import add_link
from tests.visitor import Visitor

ROOT = Path(__file__).parent.parent
TRANSLATED = [code for code in i18n.NAMES if code != "en"]
PLACEHOLDER = re.compile(r"%\((\w+)\)s|%%|%")


@pytest.fixture(scope="session")
def source() -> dict[str, tuple[str, ...]]:
    """Return every text in the source: its key and its English forms."""
    with (ROOT / "babel.cfg").open() as file:
        methods, options = parse_mapping_cfg(file)
    keywords = {"gettext": None, "_": None, "N_": None, "ngettext": (1, 2)}
    found = extract_from_dir(ROOT / "iwts", methods, options, keywords)
    texts = [text if isinstance(text, tuple) else (text,) for _, _, text, _, _ in found]
    return {forms[0]: forms for forms in texts}


@pytest.mark.slow
def test_the_name_of_a_country_needs_no_article(source: dict[str, tuple[str, ...]]) -> None:
    """A name in brackets works for Egypt, the United States and the Netherlands, and is inflected in no language."""
    named = [form for forms in source.values() for form in forms if re.search(r"%\((country|other)\)s", form)]
    assert len(named) == 5
    assert [
        form for form in named if re.search(r"(?<!\()%\((country|other)\)s|%\((country|other)\)s(?!\))", form)
    ] == []


def test_the_source_has_texts(source: dict[str, tuple[str, ...]]) -> None:
    assert len(source) > 100
    assert "Create a WhatsApp link" in source
    assert "This number is too short for its country (%(country)s). Check for a missing digit." in source


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_language_has_all_texts_and_no_others(source: dict[str, tuple[str, ...]], code: str) -> None:
    path = i18n.CATALOGUES / str(i18n.language(code).locale) / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as file:
        catalogue = read_po(file)
    translated = {_forms(message.id): message for message in catalogue if message.id}
    assert set(translated) == set(source.values()), "run `make messages` and translate what is new"
    for key, message in translated.items():
        forms = _forms(message.string)
        assert not message.fuzzy, key
        assert all(forms), f"not translated: {key}"
        assert len(forms) == (catalogue.num_plurals if len(key) == 2 else 1), key
        wanted = _placeholders(key)
        assert all(_placeholders([form]) <= wanted for form in forms), forms
        assert _placeholders(forms) == wanted, forms
        assert [_edges(form) for form in forms] == [_edges(key[0])] * len(forms), forms


@pytest.mark.parametrize("code", i18n.NAMES)
def test_a_text_is_plain_text_with_western_digits(source: dict[str, tuple[str, ...]], code: str) -> None:
    language = i18n.language(code)
    for forms in source.values():
        for form in (language.gettext(forms[0]), *(language.ngettext(*forms, n) for n in range(13) if len(forms) == 2)):
            assert not set("<>&").intersection(form), f"pages would take it for HTML: {form}"
            assert all(c.isascii() for c in form if c.isdecimal()), form


def _forms(text: str | Sequence[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def _placeholders(forms: Iterable[str]) -> set[str]:
    return {name for form in forms for name in PLACEHOLDER.findall(form)}


def _edges(form: str) -> tuple[bool, bool]:
    """Whether a text begins and ends with a space."""
    return form[0].isspace(), form[-1].isspace()


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
        (("", "", "ar;q=0, fr;q=nonsense"), "en"),
        (("", "", "x," * 300 + "ar"), "en"),
        (("pt-BR", "", "ar"), "pt-BR"),
        (("PT_br", "", "ar"), "pt-BR"),
        (("", "pt-BR", "ar"), "pt-BR"),
        (("", "", "pt"), "pt-BR"),
        (("", "", "pt-PT,pt;q=0.9,en;q=0.8"), "pt-BR"),
        (("", "", "es-MX,en;q=0.5"), "es"),
        (("", "", "es-419"), "es"),
        (("", "", "zh-CN, zh;q=0.9, de-CH;q=0.8, fr;q=0.7"), "de"),
        (("", "", "hi-IN, en-IN;q=0.9"), "hi"),
        (("", "", "tr-TR"), "tr"),
        (("", "", "id-ID, ru-RU"), "id"),
        (("", "", "fil"), "en"),
    ],
)
def test_the_first_available_wish_wins(wishes: tuple[str, ...], code: str) -> None:
    assert i18n.choose(*wishes).code == code


@given(st.text())
def test_any_wish_gives_a_language(header: str) -> None:
    assert i18n.choose(header).code in i18n.NAMES
    region = i18n.region_of(header)
    assert region == "" or re.fullmatch("[A-Z]{2}", region)


@pytest.mark.parametrize(
    ("header", "region"),
    [
        ("", ""),
        ("*", ""),
        ("pt-BR,pt;q=0.9", "BR"),
        ("ar,en-US;q=0.8", "EG"),
        ("en,de;q=0.5", "DE"),  # English is spoken everywhere
        ("en-gb", "GB"),
        ("zh-Hant-TW", "TW"),
        ("de-x-us", "DE"),
        ("es-419", "ES"),
        ("eo, fr;q=0.5", "FR"),
    ],
)
def test_languages_suggest_a_country(header: str, region: str) -> None:
    assert i18n.region_of(header) == region


def test_missing_translations_are_reported_before_anything_is_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    i18n.check()
    folder = tmp_path / "pt_BR" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "messages.mo").touch()
    monkeypatch.setattr(i18n, "CATALOGUES", tmp_path)
    with pytest.raises(IwtsError, match=r"translations are missing \(ar, es, fr, de, tr, id, hi, ru\)"):
        i18n.check()


@pytest.mark.parametrize("code", i18n.NAMES)
def test_names_from_outside_the_catalogue_are_translated_too(code: str) -> None:
    language = i18n.language(code)
    noon = datetime(2026, 11, 22, 12, 5, tzinfo=UTC)
    written = [
        language.number(1234567),
        language.percent(0.15),
        language.date(noon.date()),
        language.day(noon.date()),
        language.month(noon.date()),
        language.days(date(2026, 10, 24), noon.date()),
        language.clock(noon),
        language.wait(300),
    ]
    assert all(re.search("[0-9]", text) for text in written)
    assert all(c.isascii() for text in written for c in text if c.isdecimal())
    assert "12:05" in written or "12.05" in written
    names = [language.country(region) for region in phone.calling_codes()]
    assert not [name for name in names if re.fullmatch("[A-Z0-9]{2,3}", name)]
    assert language.country("ZZZ") == "ZZZ"
    assert language.dir == ("rtl" if code == "ar" else "ltr")
    if code in ("ar", "hi", "ru"):
        assert not re.search("[A-Za-z]", "".join([*written, *names, *map(language.weekday, range(7))]))


@pytest.mark.parametrize(
    ("code", "number", "part", "day", "egypt"),
    [
        ("en", "1,234,567", "15%", "Nov\xa022", "Egypt"),
        ("ar", "1,234,567", "15%", "22\xa0نوفمبر", "مصر"),
        ("es", "1.234.567", "15\xa0%", "22\xa0nov", "Egipto"),
        ("pt-BR", "1.234.567", "15%", "22\xa0de\xa0nov.", "Egito"),
        ("fr", "1\u202f234\u202f567", "15\xa0%", "22\xa0nov.", "Égypte"),
        ("de", "1.234.567", "15\xa0%", "22.\xa0Nov.", "Ägypten"),
        ("tr", "1.234.567", "%15", "22\xa0Kas", "Mısır"),
        ("id", "1.234.567", "15%", "22\xa0Nov", "Mesir"),
        ("hi", "12,34,567", "15%", "22\xa0नव॰", "मिस्र"),
        ("ru", "1\xa0234\xa0567", "15\xa0%", "22\xa0нояб.", "Египет"),
    ],
)
def test_numbers_days_and_countries_follow_the_language(
    code: str, number: str, part: str, day: str, egypt: str
) -> None:
    language = i18n.language(code)
    assert language.number(1234567) == number
    assert language.percent(0.15) == part
    assert language.day(date(2026, 11, 22)) == day
    assert language.country("EG") == egypt
    assert egypt in language.error(Invalid("phone", "%(country)s", country=Region("EG")))
    assert language.error(Invalid("dark", "%(contrast)s", contrast=1234567.0)) == number


@pytest.mark.parametrize(
    ("code", "zone", "city"),
    [
        ("de", "Europe/Moscow", "Moskau"),
        ("hi", "Asia/Kolkata", "कोलकाता"),
        ("hi", "Asia/Calcutta", "कोलकाता"),
        ("ru", "Europe/Kyiv", "Киев"),
        ("ru", "Asia/Kathmandu", "Катманду"),
        ("ar", "Asia/Ho_Chi_Minh", "مدينة هو تشي منة"),
        ("en", "Asia/Kolkata", "Kolkata"),
        ("en", "America/New_York", "New York"),
        ("en", "America/Argentina/Rio_Gallegos", "Rio Gallegos"),
        ("fr", "America/Kentucky/Louisville", "Louisville"),
        ("tr", "America/Indianapolis", "Indianapolis"),
    ],
)
def test_a_time_zone_is_named_after_its_city(code: str, zone: str, city: str) -> None:
    assert i18n.language(code).place(ZoneInfo(zone)) == city


@pytest.mark.parametrize("code", i18n.NAMES)
def test_no_city_looks_like_an_identifier(code: str) -> None:
    cities = {name: i18n.language(code).place(ZoneInfo(name)) for name in available_timezones()}
    assert {name: city for name, city in cities.items() if not city or "/" in city or "_" in city} == {}


@pytest.mark.parametrize("code", i18n.NAMES)
def test_a_week_begins_as_in_the_likely_country_of_the_language(code: str) -> None:
    language = i18n.language(code)
    country = language.locale.territory or str(get_global("likely_subtags")[code]).rpartition("_")[2]
    assert language.week()[0] == Locale(language.locale.language, country).first_week_day
    assert sorted(language.week()) == list(range(7))


def test_every_page_declares_its_language_and_offers_the_others(visitor: Visitor) -> None:
    for code, name in i18n.NAMES.items():
        page = visitor.get(f"/privacy?lang={code}")
        assert f'<html lang="{code}" dir="{i18n.language(code).dir}">' in page.text
        assert page.headers["Content-Language"] == code
        assert re.findall(r'href="/privacy\?lang=(\S+)" lang="(\S+)" hreflang="(\S+)"', page.text) == [
            (other,) * 3 for other in i18n.NAMES
        ]
        assert f'hreflang="{code}" aria-current="true">{name}</a>' in page.text
        assert visitor.cookies["lang"] == code


def test_search_engines_find_the_languages_of_public_pages(service: Service, visitor: Visitor) -> None:
    add_link(service, "+14155550132", "+442079460958", slug="shop", routing="pick")
    for path in ("/", "/send/", "/open", "/recover", "/contact", "/report", "/privacy"):
        told = re.findall('<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', visitor.get(path).text)
        page = service.config.public_url + path
        assert told == [("x-default", page), *((code, f"{page}?lang={code}") for code in i18n.NAMES)]
    for path in ("/my", "/shop", "/shop+", "/nosuch"):
        assert 'rel="alternate"' not in visitor.get(path).text


def test_the_language_comes_from_the_address_then_the_cookie_then_the_browser(visitor: Visitor) -> None:
    assert '<html lang="ar" dir="rtl">' in visitor.get("/", Accept_Language="ar").text
    assert "lang" not in visitor.cookies
    assert '<html lang="en" dir="ltr">' in visitor.get("/?lang=en", Accept_Language="ar").text
    assert '<html lang="en" dir="ltr">' in visitor.get("/my", Accept_Language="ar").text
    page = visitor.get("/?lang=ar")
    assert page.headers["Content-Language"] == "ar"
    assert visitor.cookies["lang"] == "ar"


def test_errors_are_in_the_language_of_the_page(visitor: Visitor) -> None:
    visitor.get("/?lang=ar")
    error = visitor.fill("/", {"phone": "12", "phone-country": "EG"}).error("phone")
    assert "مصر" in error
    assert not re.search("[A-Za-z]", error)
    assert not re.search("[A-Za-z]{4}", visitor.get("/nosuch").text.partition("<h1>")[2].partition("</h1>")[0])


@pytest.mark.parametrize(
    ("code", "date_", "days", "span", "size"),
    [
        ("en", "Nov 22, 2026", "Oct 24 – Nov 22, 2026", "18:00–02:00", "24 kB"),
        ("es", "22 nov 2026", "24 oct – 22 nov 2026", "18:00–2:00", "24 kB"),
        ("pt-BR", "22 de nov. de 2026", "24 de out. – 22 de nov. de 2026", "18:00–02:00", "24 kB"),
        ("fr", "22 nov. 2026", "24 oct. – 22 nov. 2026", "18:00–02:00", "24 ko"),
        ("de", "22.11.2026", "24. Okt. – 22. Nov. 2026", "18:00–02:00", "24 kB"),
        ("id", "22 Nov 2026", "24 Okt – 22 Nov 2026", "18.00–02.00", "24 kB"),
        ("hi", "22 नव॰ 2026", "24 अक्टू॰ – 22 नव॰ 2026", "18:00–02:00", "24 kB"),
        ("ru", "22 нояб. 2026 г.", "24 окт. – 22 нояб. 2026 г.", "18:00–02:00", "24 кБ"),
    ],
)
def test_a_line_ends_neither_in_a_date_nor_in_a_span_of_hours_nor_before_a_unit(
    code: str, date_: str, days: str, span: str, size: str
) -> None:
    language, day = i18n.language(code), date(2026, 11, 22)
    whole = [language.date(day), language.day(day), language.month(day), language.size(24 << 10)]
    whole.append(language.span(18 * 60, 26 * 60))
    assert [text for text in whole if " " in text or "\u2009" in text or re.search("–[^\u2060]", text)] == []
    between = language.days(date(2026, 10, 24), day)
    assert len(re.findall("[ \u2009]", between)) == 1, "after the dash"
    assert re.search("–[ \u2009]", between)
    texts = whole[0], between, whole[-1], whole[-2]
    shown = [re.sub(r"\s", " ", text).replace("\u2060", "") for text in texts]
    assert shown == [date_, days, span, size]
    assert language.days(day, day) == whole[0] or code == "de"
    assert "\u2060" in language.days(date(2026, 11, 2), day) or code in ("en", "pt-BR"), "2–22"


def test_a_span_of_hours_may_end_at_midnight() -> None:
    assert i18n.language("id").span(18 * 60, 24 * 60) == "18.00–\u206024.00"
    assert i18n.language("es").span(0, 24 * 60) == "0:00–\u206024:00"


def test_sizes_have_the_largest_unit_in_which_they_are_exact_enough() -> None:
    shown = [i18n.language("fr").size(size) for size in (0, 1500, (1 << 20) - 1, 1 << 20, 9 << 30, 10 << 30)]
    assert shown == [f"{text}" for text in ("0\u202fko", "1\u202fko", "1\u202f024\u202fko", "1\u202fMo")] + [
        "9\u202f216\u202fMo",
        "10\u202fGo",
    ]


@pytest.mark.parametrize(
    ("code", "count", "size"), [("en", "1,001", "5 MB"), ("ru", "1\xa0001", "5 МБ"), ("fr", "1\u202f001", "5 Mo")]
)
def test_the_numbers_of_an_error_are_written_as_on_the_page_around_it(code: str, count: str, size: str) -> None:
    error = Invalid("message", "%(count)s %(id)s %(size)s", count=1001, id="1001", size=Bytes(5 << 20))
    assert re.sub(r"\s", " ", i18n.language(code).error(error)) == re.sub(r"\s", " ", f"{count} 1001 {size}")
    assert str(Bytes(5 << 30)) == "5,120 MB"
