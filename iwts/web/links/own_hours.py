"""The hours of one number, which its agent and the creators of its link change on the same page."""

from typing import Any

from bottle import HTTPResponse

from iwts.errors import Invalid
from iwts.links import phone, setters, shifts
from iwts.links import when as when_
from iwts.links.link import Link, Number
from iwts.log.events import Event
from iwts.storage.tx import Tx
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields
from iwts.web.frame.request import number as parsed
from iwts.web.links import hours_form, parts


def page(c: Context, slug: str, **refusal: Any) -> HTTPResponse:
    """GET /manage/<slug>/hours?number=: the hours of the number with that id, or the panel if there is none."""
    link = c.asker.managed(slug)
    back, number = parts.address(link.slug, "numbers"), _number(c, link)
    return _show(c, link, number, back, **refusal) if number else c.see_other(back)


def save(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/hours: give the number hours of its own, or those of the link again."""
    hours = hours_form.read_week(c.form)
    with c.asker.managing(slug) as (tx, link):
        if number := _number(c, link):
            _set(tx, c, link, number, hours)
    return c.see_other(parts.address(link.slug, "numbers", saved="1"))


def agents_page(c: Context, token: str, **refusal: Any) -> HTTPResponse:
    """GET /a/<token>/hours: the hours of an agent's own number."""
    with c.service.db.read() as tx:
        link, number = shifts.find(tx, token)
    return _show(c, link, number, f"/a/{token}", is_agents=True, **refusal)


def save_agents(c: Context, token: str) -> HTTPResponse:
    """POST /a/<token>/hours: the same as `save`, by the number's agent."""
    hours = hours_form.read_week(c.form)
    with c.service.db.read() as tx:  # a stranger does not hold up other writers
        shifts.find(tx, token)
    with c.service.db.write() as tx:
        link, number = shifts.find(tx, token)
        _set(tx, c, link, number, hours)
    c.tell(Event.SHIFT, link=link.slug, to="hours")
    return c.see_other(f"/a/{token}")


def _number(c: Context, link: Link) -> Number | None:
    wanted = parsed(c.form["number"] or c.query.get("number", ""))
    return next((number for number in link.numbers if number.id == wanted), None)


def _set(tx: Tx, c: Context, link: Link, number: Number, hours: str) -> None:
    """Store the hours. Only a link without a time zone gets the chosen one: another one would move other hours, too."""
    zone = link.when.zone or when_.zone(c.form["zone"])
    if hours and not zone:
        raise Invalid("zone", when_.NO_ZONE)
    setters.set_hours(tx, link, {number.id: hours}, zone if hours else link.when.zone)


def _show(
    c: Context, link: Link, number: Number, back: str, *, is_agents: bool = False, **refusal: Any
) -> HTTPResponse:
    stored = hours_form.week(number.hours) | {"zone": link.when.zone}
    form = hours_form.arranged(c.form, lambda: Fields(stored))
    return c.page(
        "links/own_hours.html",
        link=link,
        of=number,
        name=number.label or phone.show(number.digits),
        form=form,
        hours=hours_form.view(form, c.language, c.service.clock()),
        action=c.path,
        back=back,
        is_agents=is_agents,
        kept={"number": str(number.id)},
        **refusal,
    )
