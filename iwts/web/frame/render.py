"""Rendering of pages and mails: one Jinja2 environment per language, with escaping; a missing name is an error."""

from functools import cache
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, select_autoescape
from jinja2.bccache import Bucket
from markupsafe import Markup

from iwts import i18n
from iwts.folding import without_marks
from iwts.i18n import Language
from iwts.links import phone, targets
from iwts.web.frame.assets import PACKAGE


def render(template: str, language: Language, **values: Any) -> str:
    """Return the page or mail in that language; everything except `.txt` is escaped."""
    return _environment(language.code).get_template(template).render(**values)


class _Compiled(BytecodeCache):
    """A cache that compiles each template once for all languages: texts are looked up at rendering."""

    def __init__(self) -> None:
        self._code: dict[str, CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.code


_compiled = _Compiled()


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
        bytecode_cache=_compiled,
    )
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        language.gettext, language.ngettext, newstyle=True
    )
    environment.globals.update(
        language=language,
        languages=i18n.NAMES,
        countries=_countries(language),
        country_list=cache(lambda: Markup(environment.get_template("frame/countries.html").render())),  # noqa: S704 (ours)
        zone_list=cache(
            lambda: Markup(environment.get_template("frame/zones.html").render(zones=language.zones()))  # noqa: S704 (ours)
        ),
        number=language.number,
        percent=language.percent,
        show=phone.show,
        country_of=phone.country,
        is_main=phone.is_main,
        message_most=targets.MAX_CHARACTERS,
        message_room=targets.MAX_ENCODED,
    )
    return environment


def _countries(language: Language) -> dict[str, tuple[str, int, str]]:
    """Return the countries to dial from: name in that language, calling code and flag by region; sorted by name."""
    rows = {
        region: (language.country(region), calling, flag(region)) for region, calling in phone.calling_codes().items()
    }
    return dict(sorted(rows.items(), key=lambda row: without_marks(row[1][0])))


def flag(region: str) -> str:
    """Return the flag emoji of a two-letter country code; empty for anything else."""
    if len(region) != 2 or not (region.isascii() and region.isupper()):
        return ""
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in region)
