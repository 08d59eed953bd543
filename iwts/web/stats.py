"""The statistics page."""

from datetime import date

from bottle import HTTPResponse

from iwts import links, phone, tokens
from iwts import stats as stats_
from iwts.errors import N_, NotFound
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
ABSENT = {
    "referrer": N_("Direct or scanned"),
    "campaign": N_("No campaign"),
    "number": N_("Removed numbers"),
}

Row = tuple[str, str, int]  # flag, name, visits


def link(c: Context, slug: str) -> HTTPResponse:
    """GET /stats/<slug>"""
    return _page(c, c.managed(slug), is_shared=False)


def shared(c: Context, token: str) -> HTTPResponse:
    """GET /s/<token>: the same for others, who may look and change nothing."""
    with c.service.db.read() as tx:
        shown = links.with_stats_digest(tx, tokens.digest(token))
    if shown is None:
        raise NotFound(N_("These statistics are not shared any more, or the link is wrong."))
    return _page(c, shown, is_shared=True)


def _page(c: Context, shown: Link, *, is_shared: bool) -> HTTPResponse:
    stats = stats_.read(c.service.db, shown)
    tables = [
        (dimension, c.language.gettext(title), _rows(c, shown, dimension, stats.by[dimension]))
        for dimension, title in TITLES.items()
    ]
    return c.page(
        "stats/link.html",
        link=shown,
        name=shown.slug if is_shared else shown.label or shown.slug,  # a label is its creator's alone
        url=c.url(shown.slug),
        stats=stats,
        tables=tables,
        is_shared=is_shared,
    )


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
