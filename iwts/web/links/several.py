"""Hours, or a pause of a number, for several links: what changes is shown first, and can be undone for a day."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from bottle import HTTPResponse

from iwts import clock
from iwts.errors import N_, Invalid
from iwts.links import replacements
from iwts.links import when as when_
from iwts.links.link import Link
from iwts.links.replacements import LINK, OFF, ON, Values, What
from iwts.storage.tx import Tx
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields
from iwts.web.links import answering, hours_form, my, my_filters, picked
from iwts.web.links.replace import MOST_NUMBERS


class Change(NamedTuple):
    """What changes in a link, with what it says before and after, in words; `warning` says what follows."""

    link: Link
    values: Values
    before: str
    after: str
    warning: str = ""


class Plan(NamedTuple):
    """What will change in which links, and the links that stay as they are; `mark` identifies it."""

    changes: list[Change]
    left: list[Link]
    mark: str


def page(c: Context, plan: Plan | None = None, **refusal: Any) -> HTTPResponse:
    """GET /my/hours?links= and GET /my/pause?links=: choose what the links get; what changes is shown next."""
    what, fields = _what(c), c.form or c.query
    with c.service.db.read() as tx:
        found = picked.read(c, tx, fields)
        done = replacements.of_creator(tx, c.asker.creator or my.NO_ONE, what)
    view = my_filters.read(fields)
    first = found.links[0].when
    stored = Fields({**hours_form.week(first.hours), "zone": first.zone, "to": OFF})
    form = hours_form.arranged(Fields(fields), lambda: stored)
    named = Counter(digits for link in found.links for digits in {number.digits for number in link.numbers})
    return c.page(
        "links/my_several.html",
        what=what,
        action=c.path,
        links=found.links,
        damaged=found.damaged,
        named=picked.names(found.links),
        form=form,
        hours=hours_form.view(form, c.language, c.service.clock()),
        numbers=named.most_common(MOST_NUMBERS),
        plan=plan,
        done=done,
        kept=view.fields,
        back=view.address(),
        **refusal,
    )


def change(c: Context) -> HTTPResponse:
    """POST /my/hours and /my/pause: show what changes, or change it if `shown` says that exactly this was shown."""
    what = _what(c)
    wanted = _hours(c.form) if what is What.HOURS else c.form["to"]
    with c.service.db.read() as tx:
        plan = _plan(c, tx, what, wanted)
    if not plan.changes:
        told = N_("All selected links are already set this way.")
        raise Invalid("when" if what is What.HOURS else "old", told)
    if plan.mark != c.form["shown"]:
        return page(c, plan)
    with c.service.db.write() as tx:
        now = _plan(c, tx, what, wanted)
        if now.mark == plan.mark:
            changes = [(each.link, each.values) for each in now.changes]
            at = replacements.change(tx, c.asker.creator or my.NO_ONE, what, changes)
    if now.mark != plan.mark:
        return page(c, now)
    return c.see_other(my_filters.read(c.form).address(replaced=str(at)))


def _what(c: Context) -> What:
    return What(c.path.rpartition("/")[2])


def _hours(form: Mapping[str, str]) -> str:
    """Return the chosen zone and hours, as `replacements` keeps them. Raises `Invalid` or `Rejected`."""
    week, zone = hours_form.read_week(form), when_.zone(form.get("zone", ""))
    if week and not zone:
        raise Invalid("zone", when_.NO_ZONE)
    return f"{zone} {week}"


def _plan(c: Context, tx: Tx, what: What, wanted: str) -> Plan:
    found = picked.read(c, tx, c.form)
    changes = list(_new_hours(c, found.links, wanted) if what is What.HOURS else _pauses(c, found.links, wanted))
    changing = {each.link.id for each in changes}
    seen = repr((what, wanted, [(each.link.id, each.before, dict(each.values)) for each in changes]))
    left = [link for link in found.links if link.id not in changing]
    return Plan(changes, left, hashlib.sha256(seen.encode()).hexdigest()[:16])


def _new_hours(c: Context, links: list[Link], wanted: str) -> Iterator[Change]:
    for link in links:
        before = replacements.there(What.HOURS, link, c.service.clock())[LINK]
        after = wanted if wanted.partition(" ")[2] else f"{link.when.zone} "  # always open, in any zone
        if before != after:
            yield Change(link, {LINK: after}, _words(c, before), _words(c, after))


def _words(c: Context, kept: str) -> str:
    zone, _, week = kept.partition(" ")
    city = clock.zone(zone)
    if not week:
        return c.language.gettext(hours_form.ALWAYS)
    return answering.summary(week, c.language) + (f" ({c.language.place(city)})" if city else "")


def _pauses(c: Context, links: list[Link], to: str) -> Iterator[Change]:
    if to not in (ON, OFF):
        return
    for link, numbers in replacements.having(links, c.form["old"]):
        there = replacements.there(What.PAUSE, link, c.service.clock())
        before = {number.id: there[number.id] for number in numbers if there[number.id] != to}
        is_last = to == OFF and not any(one == ON and id_ not in before for id_, one in there.items())
        warning = c.language.gettext(N_("No number is available. Visitors are asked to try again later."))
        if before:
            was = _state(c, link, next(iter(before.values())))
            yield Change(link, dict.fromkeys(before, to), was, _state(c, link, to), warning if is_last else "")


def _state(c: Context, link: Link, pause: str) -> str:
    if until := replacements.until(pause):
        moment = clock.local(until, clock.zone(link.when.zone) or clock.UTC)
        time = f"{c.language.day(moment.date())}, {c.language.clock(moment)}"
        return c.language.gettext(N_("Paused until %(time)s")) % {"time": time}
    return c.language.gettext(N_("Available") if pause == ON else N_("Paused"))
