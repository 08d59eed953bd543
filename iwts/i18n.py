"""Languages: which ones exist, how one is chosen, and how texts, numbers, dates and names are formatted."""

import gettext
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_interval, format_skeleton, format_timedelta, get_timezone_location
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

from iwts import clock
from iwts.errors import Bytes, IwtsError, Region, Rejected, Told
from iwts.folding import without_marks

CATALOGUES = Path(__file__).parent / "locale"

# Each in its own language, in the order of the menu. The source is in English.
NAMES = {
    "en": "English",
    "ar": "العربية",
    "es": "Español",
    "pt-BR": "Português (Brasil)",
    "fr": "Français",
    "de": "Deutsch",
    "tr": "Türkçe",
    "id": "Bahasa Indonesia",
    "hi": "हिन्दी",
    "ru": "Русский",
}
# On another day than Monday, in the likely country of the language (CLDR). Babel says it in files of countries, which
# the executable leaves out.
_WEEK_BEGINS = {"en": 6, "ar": 5, "pt-BR": 6, "id": 6, "hi": 6}
_HOUR, _DAY = 60, 24 * 60  # minutes
_UNBROKEN = str.maketrans({" ": "\xa0", "\u2009": "\u202f"})  # spaces, and the same at which no line ends
_JOINER = "\u2060"  # nothing at which no line ends
# By tag and by language alone: any kind of Portuguese selects ours.
_BY_TAG = {tag: code for code in NAMES for tag in (code.partition("-")[0], code.lower())}


class Language:
    """A language of the interface; `code` is the one in URLs and in the `lang` attribute."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.name = NAMES[code]
        self.locale = Locale.parse(code, sep="-")
        self.dir = "rtl" if self.locale.text_direction == "rtl" else "ltr"
        self._catalogue = gettext.translation("messages", CATALOGUES, [str(self.locale)], fallback=code == "en")

    def gettext(self, text: str) -> str:
        return self._catalogue.gettext(text)

    def ngettext(self, one: str, many: str, n: int) -> str:
        return self._catalogue.ngettext(one, many, n)

    def told(self, text: Told) -> str:
        """Translate a text, in the form for its count; its values are not filled in."""
        return self.ngettext(text.text, text.many, text.values["count"]) if text.many else self.gettext(text.text)

    def plurals(self) -> dict[str, int]:
        """Return an example of a count for each plural form, by the names that browsers know them by (CLDR)."""
        return {str(self.locale.plural_form(n)): n for n in reversed(range(200))}

    def error(self, error: IwtsError) -> str:
        """Translate an error."""
        if isinstance(error, Rejected):
            return " ".join(self.error(mistake) for mistake in error.errors)
        values = {name: self.shown(value) for name, value in error.values.items()}
        return self.gettext(error.text) % values if values else self.gettext(error.text)

    def shown(self, value: object) -> str:
        """Return a value of an error or of a finding as people read it."""
        if isinstance(value, Region):
            return self.country(value)
        if isinstance(value, Bytes):
            return self.size(value)
        return self.number(value) if isinstance(value, int | float) else str(value)

    def number(self, value: float) -> str:
        """Format a count or a measure; always with Western digits, to match links and codes."""
        return str(format_decimal(value, locale=self.locale, numbering_system="latn"))

    def percent(self, share: float) -> str:
        """Format 0.15 as “15%”."""
        return str(format_percent(share, locale=self.locale, numbering_system="latn"))

    def size(self, size: int) -> str:
        """Format a number of bytes as “24 kB”."""
        unit, shift = ("kilo", 10) if size < 1 << 20 else ("mega", 20) if size < 10 << 30 else ("giga", 30)
        rounded = round(size / (1 << shift))
        text = format_unit(rounded, f"digital-{unit}byte", "short", locale=self.locale, numbering_system="latn")
        return _whole(text)

    def day(self, day: date) -> str:
        """Format a day as “Nov 22”; like all dates here, it is never broken into lines."""
        return _whole(format_skeleton("MMMd", day, locale=self.locale))

    def month(self, day: date) -> str:
        """Format a month as “Nov 2026”."""
        return _whole(format_skeleton("yMMM", day, locale=self.locale))

    def clock(self, moment: datetime) -> str:
        """Format a time as “09:05”, in its own zone."""
        return str(format_skeleton("Hm", moment, locale=self.locale))

    def span(self, begin: int, end: int) -> str:
        """Format a span of minutes of a day as “18:00–02:00”, in one piece; an end above 24:00 is on the next day."""
        return f"{self._minute(begin)}–{_JOINER}{self._minute(end if end <= _DAY else end - _DAY)}"

    def _minute(self, minute: int) -> str:
        if minute == _DAY:
            return self._minute(23 * _HOUR).replace("23", "24")
        return self.clock(datetime(2000, 1, 1, *divmod(minute, _HOUR), tzinfo=UTC))

    def days(self, first: date, last: date) -> str:
        """Format a range of days as “Oct 24 – Nov 22, 2026”. A line may end after its dash, between two whole dates."""
        begin, dash, end = format_interval(first, last, "yMMMd", locale=self.locale).partition("–")
        gap = end[: -len(end.lstrip())] or _JOINER if dash else ""
        return f"{_whole(begin)}{dash}{gap}{_whole(end.lstrip())}"

    def week(self) -> list[int]:
        """Return the days of the week, 0 for Monday, from the first one where most people speak the language."""
        first = _WEEK_BEGINS.get(self.code, 0)
        return [(first + day) % 7 for day in range(7)]

    def weekday(self, day: int) -> str:
        """Format weekday 0 as “Mon”."""
        return str(self.locale.days["stand-alone"]["abbreviated"][day])

    def weekday_name(self, day: int) -> str:
        """Format weekday 0 as “Monday”."""
        return str(self.locale.days["stand-alone"]["wide"][day])

    def capital(self, text: str) -> str:
        """Return text as a line or a sentence begins: weekdays are in lower case in half of the languages."""
        return ("İ" if self.code == "tr" and text[:1] == "i" else text[:1].upper()) + text[1:]

    def place(self, zone: ZoneInfo) -> str:
        """Return the city that a time zone is named after."""
        cities, renamed = self.locale.time_zones, get_global("zone_aliases")
        key = renamed.get(zone.key, zone.key)
        if key not in cities:  # CLDR keeps a zone's first name: Asia/Calcutta
            key = next((old for old, new in renamed.items() if new == key and old in cities), key)
        city = cities.get(key, {}).get("city") or get_timezone_location(zone, locale=self.locale, return_city=True)
        return str(city).rpartition("/")[2]  # for America/Argentina/San_Juan, Babel says “Argentina/San Juan”

    def zones(self) -> list[tuple[str, str]]:
        """Return the time zones that CLDR names, with their cities, sorted by city."""
        there = filter(None, map(clock.zone, get_global("zone_territories")))
        return sorted(((zone.key, self.place(zone)) for zone in there), key=lambda row: without_marks(row[1]))

    def date(self, day: date) -> str:
        """Format a day as “Nov 22, 2026”."""
        return _whole(format_date(day, "medium", locale=self.locale))

    def wait(self, seconds: int) -> str:
        """Format a waiting time in one unit: “in 2 minutes”."""
        return format_timedelta(max(seconds, 1), locale=self.locale, add_direction=True)

    def until(self, seconds: int) -> str:
        """Format the time until an opening in a unit of which there are two or more: “In 26 hours”, not “In 1 day”."""
        text = format_timedelta(max(seconds, 1), threshold=2, locale=self.locale, add_direction=True)
        return self.capital(text)

    def ago(self, seconds: int) -> str:
        """Format a time in the past in one unit: “2 minutes ago”."""
        return str(format_timedelta(-max(seconds, 1), locale=self.locale, add_direction=True))

    def country(self, region: str) -> str:
        """Return the name of a two-letter country, or the letters if it is unknown."""
        return str(self.locale.territories.get(region, region))


@cache
def language(code: str) -> Language:
    """Return the language with a code from `NAMES`."""
    return Language(code)


def check() -> None:
    """Raise `IwtsError` if a translation is missing: languages load on demand, but this must fail at startup."""
    others = {code: code.replace("-", "_") for code in NAMES if code != "en"}
    missing = [code for code, name in others.items() if not gettext.find("messages", CATALOGUES, [name])]
    if missing:
        raise IwtsError(
            "this copy of iwts is incomplete: translations are missing (%(languages)s); "
            "reinstall it, or run `make venv` in its source",
            languages=", ".join(missing),
        )


def find(wish: str) -> Language | None:
    """Return the most wanted language of a wish that we have, or None."""
    codes = (_ours(tag) for tag in _accepted(wish))
    return next((language(code) for code in codes if code), None)


def choose(*wishes: str) -> Language:
    """Return the language of the first wish that names one of ours: the cookie, then `Accept-Language`."""
    return next((found for found in map(find, wishes) if found), language("en"))


def region_of(accept_language: str) -> str:
    """Return the country that a browser's languages suggest (`pt-BR` → BR, `ar` → EG), or ""."""
    for tag in _accepted(accept_language):
        parts = tag.replace("_", "-").split("-")
        for part in parts[1:]:
            if len(part) == 1:
                break  # extensions follow
            if len(part) == 2 and part.isascii() and part.isalpha():
                return part.upper()
        likely = str(get_global("likely_subtags").get(parts[0].lower(), "")).rpartition("_")[2]
        if likely.isalpha() and parts[0].lower() != "en":  # for Esperanto it is 001, the world
            return likely
    return ""


def _accepted(header: str) -> list[str]:
    """Return the tags of an `Accept-Language` header, or of a single wish, most wanted first."""
    weighted = []
    for part in header[:500].split(","):
        tag, _, weight = part.partition(";")
        try:
            quality = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            quality = 0.0
        if tag.strip() and quality > 0:
            weighted.append((quality, tag.strip()))
    return [tag for _, tag in sorted(weighted, key=lambda pair: -pair[0])]


def _whole(text: str) -> str:
    """Return text in one piece: no line ends at its spaces."""
    return text.translate(_UNBROKEN)


def _ours(tag: str) -> str:
    wanted = tag.replace("_", "-").lower()
    return _BY_TAG.get(wanted) or _BY_TAG.get(wanted.partition("-")[0], "")
