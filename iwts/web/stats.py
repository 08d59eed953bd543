"""The statistics page."""

from datetime import date

from bottle import HTTPResponse

from iwts import phone
from iwts import stats as stats_
from iwts.errors import N_
from iwts.links import Link
from iwts.web.context import Context
from iwts.web.render import flag

MAX_ROWS = 60  # a table stays readable; `iwts stats --json` has them all

TITLES = {
    "day": N_("Days"),
    "country": N_("Countries"),
    "device": N_("Devices"),
    "os": N_("Systems"),
    "browser": N_("Browsers"),
    "referrer": N_("Referrers"),
    "campaign": N_("Campaigns"),
    "number": N_("Numbers"),
}
DEVICES = {"mobile": N_("Phone"), "tablet": N_("Tablet"), "desktop": N_("Computer"), "tv": N_("TV")}
ABSENT = {"referrer": N_("Direct or scanned"), "campaign": N_("No campaign")}

Row = tuple[str, str, int]  # flag, name, visits


def link(c: Context, slug: str) -> HTTPResponse:
    """GET /stats/<slug>"""
    shown = c.managed(slug)
    stats = stats_.read(c.service.db, shown)
    tables = [
        (dimension, c.language.gettext(title), _rows(c, shown, dimension, stats.by[dimension]))
        for dimension, title in TITLES.items()
    ]
    return c.page("stats/link.html", link=shown, url=c.url(shown.slug), stats=stats, tables=tables)


def _rows(c: Context, link: Link, dimension: str, counted: dict[str, int]) -> list[Row]:
    values = list(counted.items())
    if dimension == "day":
        values.reverse()  # the latest first
    return [
        (flag(value) if dimension == "country" else "", _name(c, link, dimension, value), n)
        for value, n in values[:MAX_ROWS]
    ]


def _name(c: Context, link: Link, dimension: str, value: str) -> str:
    """What a value is called on the page."""
    if not value and dimension in ABSENT:
        return c.language.gettext(ABSENT[dimension])
    if value == stats_.UNKNOWN and dimension in ("country", "device", "os", "browser"):
        return c.language.gettext("Unknown")
    if dimension == "country":
        return c.language.country(value)
    if dimension == "device":
        return c.language.gettext(DEVICES[value])
    if dimension == "day":
        return c.language.date(date.fromisoformat(value))
    if dimension == "number":
        label = next((number.label for number in link.numbers if number.digits == value), "")
        return label or phone.show(value)
    return value
