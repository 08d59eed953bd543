"""Replacing a number in several links: what changes is shown first, and can be undone for a day."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from bottle import HTTPResponse

from iwts.errors import N_, Forbidden, Invalid
from iwts.links import blocks, lists, phone, replacements
from iwts.links import store as links_
from iwts.links.drafts import Entry
from iwts.links.link import Link, Number
from iwts.links.replacements import What
from iwts.links.store import Found
from iwts.storage.tx import Tx
from iwts.web.frame.context import Context
from iwts.web.frame.request import number
from iwts.web.links import link_form, my, my_filters, picked

MOST_NUMBERS = 200  # to choose from
MOST_LEFT = 50  # links without the number that are shown


class Plan(NamedTuple):
    """What will change: the links with the old number, of which at most `replacements.MOST_LINKS` at once.

    `left` are other links, as many as are shown, and `left_in_all` is their count.
    """

    new: str
    changes: list[tuple[Link, list[Number]]]
    in_all: int
    left: list[Link]
    left_in_all: int
    mark: str


def page(c: Context, plan: Plan | None = None, **refusal: Any) -> HTTPResponse:
    """GET /my/replace?links=: choose the old number and the new one; `?in=all` is for all links of this browser."""
    fields = c.form or c.query
    with c.service.db.read() as tx:
        found = _among(c, tx, fields.get("links", ""), fields.get("in", ""))
        done = replacements.of_creator(tx, c.asker.creator or my.NO_ONE, What.NUMBER)
        count = len(c.asker.mine())
    named = Counter(digits for link in found.links for digits in {number.digits for number in link.numbers})
    numbers = named.most_common(MOST_NUMBERS)
    view = my_filters.read(fields)
    return c.page(
        "links/my_replace.html",
        links=found.links,
        damaged=found.damaged,
        named=fields.get("links", ""),
        is_all=fields.get("in", "") == "all",
        count=count,
        numbers=numbers,
        old=fields.get("old") or numbers[0][0],
        typed=c.form["phone"],
        region=c.form["phone-country"] or phone.country(numbers[0][0]),
        plan=plan,
        warning=c.language.gettext(phone.warning(plan.new)) if plan and phone.warning(plan.new) else "",
        done=done,
        kept=view.fields,
        back=view.address(),
        **refusal,
    )


def replace(c: Context) -> HTTPResponse:
    """POST /my/replace: show what changes, or replace the number if `shown` says that exactly this was shown."""
    typed = link_form.answered(c.form)
    old, new = typed["old"], phone.parse(typed["phone"], typed["phone-country"], "phone")
    if old == new:
        raise Invalid("phone", N_("This is the old number."))
    with c.service.db.read() as tx:
        blocks.check_numbers(tx, [Entry(new, field="phone")])
        plan = _plan(_among(c, tx, typed["links"], typed["in"]), old, new)
    if not plan.changes:
        raise Invalid("old", N_("None of these links has this number."))
    if plan.mark != typed["shown"]:
        return page(c, plan)
    with c.service.db.write() as tx:
        now = _plan(_among(c, tx, typed["links"], typed["in"]), old, new)
        if now.mark == plan.mark:
            changed = [link for link, _ in now.changes]
            at = replacements.replace(tx, c.asker.creator or my.NO_ONE, changed, old, new)
    if now.mark != plan.mark:
        return page(c, now)
    return c.see_other(my_filters.read(typed).address(replaced=str(at)))


def undo(c: Context) -> HTTPResponse:
    """POST /my/undo: put back the number of the replacement `at`, wherever nobody has changed it since."""
    with c.service.db.write() as tx:
        undone = replacements.undo(tx, c.asker.creator or my.NO_ONE, number(c.form["at"]))
    told = {"undone": picked.names(undone.links), "stayed": picked.names(undone.kept)}
    return c.see_other(my_filters.read(c.form).address(**told))


def _among(c: Context, tx: Tx, named: str, where: str) -> Found:
    """Return the links in which the number is replaced: those named, or all of this browser."""
    if where != "all":
        return picked.read(c, tx, {"links": named})
    found = links_.with_ids(tx, lists.of_creator(tx, c.asker.creator or my.NO_ONE))
    if not found.links:
        raise Forbidden(picked.NONE)
    return found


def _plan(found: Found, old: str, new: str) -> Plan:
    changes = replacements.having(found.links, old)
    changing = {link.id for link, _ in changes}
    left: Sequence[Link] = [link for link in found.links if link.id not in changing]
    now = changes[: replacements.MOST_LINKS]
    seen = (old, new, [(link.id, [number.id for number in numbers]) for link, numbers in now])
    mark = hashlib.sha256(repr(seen).encode()).hexdigest()[:16]
    return Plan(new, now, len(changes), list(left[:MOST_LEFT]), len(left), mark)
