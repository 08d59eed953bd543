"""An agent's own page: take chats or pause, and how many chats the number got. Its secret link is all it needs."""

import contextlib
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from bottle import HTTPResponse

from iwts import clock
from iwts.clock import SECOND, UTC, local
from iwts.errors import N_, Invalid
from iwts.links import blocks, present, setters, shifts
from iwts.links.link import Changer
from iwts.log.events import Event
from iwts.statistics import periods
from iwts.web.frame import assets, hours_told
from iwts.web.frame.context import Context
from iwts.web.frame.manifest import of_agent
from iwts.web.links import agent_chats

MANIFEST = "application/manifest+json"
MINUTES = (30, 60, 120)  # of the pauses at one tap
MOST_DAYS = 366  # of a pause until a date


def page(c: Context, token: str, **refusal: Any) -> HTTPResponse:
    """GET /a/<token>: an agent's page. Reading it changes nothing."""
    with c.service.db.read() as tx:
        link, number = shifts.find(tx, token)
        blocked = blocks.of_numbers(tx, [one.digits for one in link.numbers])
    zone, now = _zone(c), c.service.clock()
    today = local(now, zone).date()
    alone = replace(link, numbers=(replace(number, active=True),))
    return c.page(
        "links/agent.html",
        of=link,
        action=_address(c, zone),
        agent=number,
        name=agent_chats.name(number),
        manifest=f"/a/{token}/manifest.webmanifest?{urlencode({'lang': c.language.code})}",
        is_blocked=number.digits in blocked,
        is_paused=number.paused_until > now,
        until=_told(c, local(number.paused_until, zone), today),
        has_hours=bool(number.hours or link.when.hours or link.when.exceptions),
        hours=hours_told.times(c.language, alone, now // SECOND),
        answers=hours_told.state(c.language, alone, number, now // SECOND),
        clock=hours_told.clock(c.language, link, now // SECOND),
        hours_place=f"{c.path}/hours",
        instead=[one for one in present.instead(link, number, now) if one.digits not in blocked],
        chats=agent_chats.read(c, link, number, today, zone),
        first=(today + timedelta(1)).isoformat(),
        last=(today + timedelta(MOST_DAYS)).isoformat(),
        day=c.form["day"],
        city="" if zone is UTC else c.language.place(zone),
        kept={"tz": zone.key} if "tz" in c.query else {},
        **refusal,
    )


def manifest(c: Context, token: str) -> HTTPResponse:
    """GET /a/<token>/manifest.webmanifest?lang=: the page as an app on a home screen, which opens at its address.

    Nobody else learns that address: browsers load a manifest and its icons from here alone.
    """
    with c.service.db.read() as tx:
        _, number = shifts.find(tx, token)
    config = c.service.config
    described = of_agent(config, c.language, assets.icons(config), agent_chats.name(number), f"/a/{token}")
    kept = "private, max-age=86400"  # by the agent's own browser, which would ask for it with each visit
    return c.answer(described, 200, {"Content-Type": MANIFEST, "Cache-Control": kept})


def change(c: Context, token: str) -> HTTPResponse:
    """POST /a/<token>: take chats (`take=on`) or not (`off`), or pause.

    `take` is then the minutes, `today` for the rest of the day, or `until` for pausing to the beginning of `day`. Days
    are those of the agent's time zone, which a script adds to the address, and of UTC without scripts.
    """
    take, zone, now = c.form["take"], _zone(c), c.service.clock()
    until = _until(take, c.form["day"], now, zone)
    if until or take in ("on", "off"):
        with c.service.db.read() as tx:  # a stranger does not hold up other writers
            shifts.find(tx, token)
        with c.service.db.write() as tx:
            link, number = shifts.find(tx, token)
            setters.set_pause(tx, link, number, Changer.AGENT, active=take != "off", until=until)
        c.tell(Event.SHIFT, link=link.slug, to=take if take in ("on", "off") else "pause")
    return c.see_other(_address(c, zone))


def _address(c: Context, zone: ZoneInfo) -> str:
    # Without one that was there, also UTC, the script would load the page once more, and a mistake would vanish.
    return f"{c.path}?{urlencode({'tz': zone.key})}" if "tz" in c.query else c.path


def _zone(c: Context) -> ZoneInfo:
    return clock.zone(c.query.get("tz", "")) or UTC


def _until(take: str, day: str, now: int, zone: ZoneInfo) -> int:
    """Return when a pause ends, in UTC microseconds; 0 for anything that is no pause. Raises `Invalid`."""
    if take in map(str, MINUTES):
        return now + int(take) * 60 * SECOND
    today = local(now, zone).date()
    if take == "today":
        return _begin(today + timedelta(1), zone)
    if take != "until":
        return 0
    with contextlib.suppress(ValueError):
        if timedelta(0) < (chosen := date.fromisoformat(day)) - today <= timedelta(MOST_DAYS):
            return _begin(chosen, zone)
    raise Invalid("day", N_("Choose a day after today, at most a year ahead."))


def _begin(day: date, zone: ZoneInfo) -> int:
    return periods.of_days(day, day, zone).start


def _told(c: Context, moment: datetime, today: date) -> str:
    """Return a moment as the agent reads it: only the time if it is today."""
    clock = c.language.clock(moment)
    return clock if moment.date() == today else f"{c.language.day(moment.date())}, {clock}"
