"""Templates to pages and mails: one Jinja2 environment a language, escaping on, a name that is missing is an error."""

import hashlib
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from babel.numbers import format_percent
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from iwts import i18n, phone
from iwts.i18n import Language

PACKAGE = Path(__file__).parent.parent
STATIC = {file.name: file.read_bytes() for file in sorted((PACKAGE / "static").iterdir())}


def fingerprint(name: str) -> str:
    """Ten characters that change with the content of a static file, so that browsers may keep it for ever."""
    return hashlib.sha256(STATIC[name]).hexdigest()[:10]


def asset(name: str) -> str:
    """The address of a static file."""
    return f"/static/{name}?v={fingerprint(name)}"


def render(template: str, language: Language, **values: Any) -> str:
    """The page or mail in that language; only text (`.txt`) is not escaped."""
    return _environment(language.code).get_template(template).render(**values)


@cache
def _environment(code: str) -> Environment:
    language = i18n.language(code)
    environment = Environment(
        loader=FileSystemLoader(PACKAGE / "templates"),
        autoescape=select_autoescape(disabled_extensions=["txt"], default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        language.gettext, language.ngettext, newstyle=True
    )
    environment.globals.update(
        asset=asset,
        language=language,
        languages=i18n.NAMES,
        country_options=lambda chosen: _country_options(language, chosen),
        number=language.number,
        percent=lambda share: format_percent(share, locale=language.locale, numbering_system="latn"),
        show=phone.show,
    )
    return environment


def _country_options(language: Language, chosen: str) -> Markup:
    """The countries to dial from, sorted by name, as the options of a `<select>`. Empty: nobody knows which yet."""
    options = [start + " selected" * (region == chosen) + rest for region, start, rest in _countries(language.code)]
    if not chosen:
        nobody = Markup('<option value="" data-flag="" data-calling="+" selected>{}</option>')
        options.insert(0, nobody.format(language.gettext("Choose the country")))
    return Markup("".join(options))  # noqa: S704 (each was escaped)


@cache
def _countries(code: str) -> list[tuple[str, str, str]]:
    """Region, and its option before and after where `selected` may stand; made once, as a list has hundreds."""
    language, rows = i18n.language(code), phone.calling_codes().items()
    start, rest = Markup('<option value="{}" data-flag="{}" data-calling="+{}"'), Markup(">{} (+{})</option>")
    named = sorted((without_marks(name := language.country(region)), region, name, calling) for region, calling in rows)
    return [
        (region, str(start.format(region, flag(region), calling)), str(rest.format(name, calling)))
        for _, region, name, calling in named
    ]


def without_marks(text: str) -> str:
    """For sorting and searching: Åland stands with A, and “aland” finds it."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()


def flag(region: str) -> str:
    """The flag of a two-letter country as emoji; empty for anything else."""
    if len(region) != 2 or not (region.isascii() and region.isupper()):
        return ""
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in region)
