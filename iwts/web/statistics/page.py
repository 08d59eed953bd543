"""The statistics page of one link, of all links of this browser, or of a shared link."""

import hashlib
import re
import secrets
from contextlib import nullcontext
from dataclasses import dataclass
from functools import cache
from typing import Any

from bottle import HTTPResponse

from iwts import tokens
from iwts.clock import local
from iwts.drawing import worldmap
from iwts.errors import N_, Ended, TooMuch
from iwts.links import access, lists, present, sharings
from iwts.links import store as links
from iwts.links.access import Access
from iwts.links.link import Link
from iwts.statistics import listing, shares
from iwts.statistics import query as stats_
from iwts.statistics.listing import Place, Seen
from iwts.statistics.periods import DATES
from iwts.statistics.query import Stats
from iwts.statistics.raw import UNKNOWN
from iwts.statistics.series import SLOT
from iwts.statistics.shares import Share
from iwts.web.frame import paging
from iwts.web.frame.context import Context
from iwts.web.frame.render import flag
from iwts.web.statistics import chart, heat
from iwts.web.statistics.names import Names
from iwts.web.statistics.view import View, view

LATEST = 20  # visits in the table; older ones are behind it
PLACE = re.compile(r"(\d{1,18})-(\d{1,19})", re.ASCII)
MAX_ID = 2**63 - 1  # of a row in SQLite
MOST_PADDING = 64  # bytes by which the length of a page with a secret varies, as strangers' campaigns are in it too
TOP = 8  # rows of a list that are visible at first
MOST = 50  # rows of a list; the export has them all, and the list of links has pages

# In the order of the page: the title of each list, and the name of a single value.
LISTS = {
    "link": (N_("Links"), N_("Link")),
    "country": (N_("Countries"), N_("Country")),
    "campaign": (N_("Campaigns"), N_("Campaign")),
    "referrer": (N_("Referrers"), N_("Referrer")),
    "number": (N_("Numbers"), N_("Number")),
    "device": (N_("Devices"), N_("Device")),
    "os": (N_("Operating systems"), N_("Operating system")),
    "browser": (N_("Browsers"), N_("Browser")),
}
# Translators: of all chats that numbers get in turn, the part that one is meant to get, and the part that it got.
MEANT = N_("meant: %(share)s")
IN_TURN = N_("in turn: %(share)s")
TECHNOLOGY = ("device", "os", "browser")  # the tabs of one card
RANGES = {
    "today": N_("Today"),
    "7": N_("Last 7 days"),
    "30": N_("Last 30 days"),
    "90": N_("Last 90 days"),
    "12m": N_("Last 12 months"),
    "all": N_("All time"),
    DATES: N_("Custom period"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A value in a list.

    `width` is its share of the largest value. `address` is the target of a click, which sets the filter, or clears it
    if the value already filters (`is_on`). `share` says in words which share of the chats a number is meant to get.
    """

    name: str
    flag: str
    n: int
    width: float
    address: str
    is_on: bool
    share: str


def link(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """GET /stats/<slug>: the statistics of one link.

    `?share=` is 1 to open the part that shares them, and 0 after sharing was stopped.
    """
    shown = c.asker.managed(slug)
    with c.service.db.read() as tx:
        ways = access.of(tx, shown)
    seen = view(c, [shown.id], present.zone(shown))
    return _page(c, seen, link=shown, title=shown.label or shown.slug, ways=ways, **refusal)


def all_(c: Context) -> HTTPResponse:
    """GET /stats: the statistics of all links of this browser together."""
    mine = c.asker.mine()
    if not mine:
        return c.page("statistics/none.html")
    return _page(c, view(c, mine), title=c.language.gettext("All my links"))


def shared(c: Context, token: str) -> HTTPResponse:
    """GET /s/<token>: the shared, read-only statistics of a link or of several, without their private labels."""
    with c.service.db.read() as tx:
        shown = links.with_stats_digest(tx, tokens.digest(token))
        several = sharings.shown(tx, tokens.digest(token))
    if several:
        return _page(c, view(c, several), title=c.language.gettext("Shared statistics"), is_shared=True)
    if shown is None:
        raise Ended(N_("This link is wrong, or its statistics are no longer shared."))
    return _page(c, view(c, [shown.id], present.zone(shown)), link=shown, title=shown.slug, is_shared=True)


def _read(c: Context, shown: View, link: Link | None) -> tuple[Stats, dict[str, Share], list[Seen]]:
    """Return the statistics, the shares, and the latest visits with one that shows whether there are older ones.

    Raises `TooMuch`, or `QueueFull` with filters. With filters, all visits may have to be read, which takes seconds.
    """
    with c.service.filtered_statistics.turn(c.client) if shown.query.filters else nullcontext():
        stats = stats_.read(c.service.db, shown.query)
        dealt = shares.read(c.service.db, link, shown.query, stats) if link else {}
        with c.service.db.read() as tx:
            return stats, dealt, listing.latest(tx, shown.query, stats.series, LATEST + 1, _place(c))


def _place(c: Context) -> Place | None:
    """Return the place in the list of visits from which the address asks for older ones."""
    asked = PLACE.fullmatch(c.query.get("before", ""))
    return asked and Place(int(asked[1]), min(int(asked[2]), MAX_ID))


def _page(
    c: Context,
    shown: View,
    *,
    title: str,
    link: Link | None = None,
    ways: Access | None = None,
    is_shared: bool = False,
    **refusal: Any,
) -> HTTPResponse:
    if shown.filters and not is_shared and c.is_sent_by_others:
        # Another site's guess must not stay in the address: our scripts would reload it, compressed. See
        # Context._may_compress.
        return c.see_other(c.path + shown.address(**dict.fromkeys(shown.filters)))
    version = _version(c, shown, ways, link)
    if c.has(version):
        return c.answer("", 304, {"ETag": version, "Cache-Control": "no-store"})
    try:
        stats, dealt, latest = _read(c, shown, link)
    except TooMuch as error:
        return c.page(
            "statistics/slow.html", title=title, is_shared=is_shared, view=shown, lead=c.language.error(error)
        )
    page = paging.page(c.query.get("page", ""), len(stats.by["link"]))
    with c.service.db.read() as tx:
        numbers = {*[*stats.by["number"]][:MOST], *(seen.number for seen in latest), shown.filters.get("number", "")}
        named = lists.number_names(tx, [link.id for link in shown.links], numbers)
    name = Names(c.language, {link.slug: "" if is_shared else link.label for link in shown.links}, named).name

    def rows(dimension: str) -> list[Row]:
        counted = list(stats.by[dimension].items())
        return [
            Row(
                name=name(dimension, value),
                flag=(flag(value) or "🌐") if dimension == "country" else "",
                n=n,
                width=n / counted[0][1],
                address=shown.address(**{dimension: None if dimension in shown.filters else value}),
                is_on=dimension in shown.filters,
                share=_share(c, dealt, value, n / stats.visits) if dimension == "number" and value in dealt else "",
            )
            for value, n in counted[page.rows if dimension == "link" else slice(MOST)]
        ]

    def on(seen: Seen) -> list[str]:
        """Return the visitor's device, system and browser, as far as known."""
        parts = (("device", seen.device), ("os", seen.os), ("browser", seen.browser))
        return [name(*part) for part in parts if part[1] != UNKNOWN]

    def older() -> str:
        last = latest[LATEST - 1]
        return shown.address(before=f"{last.at}-{last.id}") + "#latest"

    text = c.language.gettext
    secret = access.shown_stats_secret(c.service.key, ways) if ways else ""
    return c.page(
        "statistics/page.html",
        version=version,
        title=title,
        link=link,
        is_shared=is_shared,
        is_sharing=bool(ways and ways.stats_digest),
        shared_url=c.url(f"s/{secret}") if secret else "",
        padding=secrets.token_hex(secrets.randbelow(MOST_PADDING)) if secret else "",
        share=c.query.get("share", ""),
        export="" if is_shared else f"/stats/{link.slug}" if link else "/stats",
        view=shown,
        kept=shown.parameters,
        stats=stats,
        is_compared=shown.range != "all",
        has_views=stats.views > 0 or any(link.routing == "pick" for link in shown.links),
        ranges={name: text(words) for name, words in RANGES.items()},
        chips=[
            (text(LISTS[dimension][1]), name(dimension, value), shown.address(**{dimension: None}))
            for dimension, value in shown.filters.items()
        ],
        chart=chart.chart(c, shown, stats),
        lists={id_: (text(LISTS[id_][0]), rows(id_), len(stats.by[id_])) for id_ in LISTS},
        technologies=TECHNOLOGY,
        technology=next((id_ for id_ in TECHNOLOGY if id_ in shown.filters), TECHNOLOGY[0]),
        page=page,
        to=lambda number: shown.address(page=str(number) if number > 1 else None) + "#by-link",
        top=TOP,
        circles=worldmap.circles((region, name("country", region), n) for region, n in stats.by["country"].items()),
        **heat.heat(c.language, shown.period, stats, link),
        latest=latest[:LATEST],
        older=older() if len(latest) > LATEST else "",
        is_older=_place(c) is not None,
        name=name,
        flag=flag,
        on=on,
        missing_before=local(stats.missing_before, shown.period.zone),
        when=lambda at: local(at, shown.period.zone),
        **{"headers": {"ETag": version}, **refusal},
    )


def _share(c: Context, dealt: dict[str, Share], digits: str, of_all: float) -> str:
    """Return which share of the chats in turn a number is meant to get, and has, unless that is its part of all."""

    def told(text: str, share: float) -> str:
        return c.language.gettext(text) % {"share": f"\u2066{c.language.percent(share)}\u2069"}

    meant = told(MEANT, dealt[digits].meant)
    counts = [share.in_turn or 0 for share in dealt.values()]
    in_turn = dealt[digits].in_turn
    if in_turn is None or not any(counts) or in_turn / sum(counts) == of_all:
        return meant
    return told(IN_TURN, in_turn / sum(counts)) + c.language.gettext(", ") + meant


def _version(c: Context, shown: View, ways: Access | None, link: Link | None) -> str:
    """Return the ETag of a page, made of everything it depends on, before anything is counted.

    It includes the quarter of an hour: hours and days begin at quarters somewhere, and then the chart and the
    comparison move on.
    """
    with c.service.db.read() as tx:
        counted = stats_.version(tx, shown.query)
    now = c.service.clock() // SLOT
    all_ = repr(
        (c.path, c.query.get("page"), c.query.get("before"), c.language.code, c.theme, shown, ways, link, counted, now)
    )
    return f'W/"{hashlib.blake2b(all_.encode(), key=_run(), digest_size=12).hexdigest()}"'


@cache
def _run() -> bytes:
    """Return a key that differs in each process, because a restart may change the program and its settings."""
    return secrets.token_bytes(16)
