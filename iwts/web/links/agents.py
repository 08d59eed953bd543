"""The agents of a link, for its creators: the secret link of each number's agent, and who takes chats."""

from collections.abc import Mapping
from typing import NamedTuple

from bottle import HTTPResponse

from iwts import tokens
from iwts.clock import SECOND
from iwts.errors import Ended
from iwts.links import phone, setters, shifts, targets
from iwts.links.link import Changer, Link, Number
from iwts.links.shifts import Shift
from iwts.log.events import Event
from iwts.web.frame.context import Context
from iwts.web.frame.request import number as parsed
from iwts.web.links import parts


class Agent(NamedTuple):
    """A number, its shift, and for how many seconds it is still paused, and how many it has been as it is."""

    number: Number
    shift: Shift
    pause: int
    age: int


def listed(link: Link, of: Mapping[int, Shift], now: int) -> list[Agent]:
    """Return the agents of a link; `of` are the shifts of its numbers."""
    found = [(number, of[number.id]) for number in link.numbers if number.id in of]
    return [
        Agent(
            number,
            shift,
            max(0, -(-(number.paused_until - now) // SECOND)),
            max(0, now - (shift.changed_at or now)) // SECOND,
        )
        for number, shift in found
    ]


def page(c: Context, slug: str) -> HTTPResponse:
    """GET /manage/<slug>/agent?seed=: an agent's new link, or the panel if that is no longer its link.

    The seed in the address is worth nothing without this server's key and access to the link: whoever has both could
    as well make a new link. So the page can be opened again, and nothing is made twice by reloading it.
    """
    link = c.asker.managed(slug)
    secret = shifts.secret(c.service.key, c.query.get("seed", ""))
    try:
        with c.service.db.read() as tx:
            found, number = shifts.find(tx, secret)
    except Ended:
        return c.see_other(parts.address(link.slug, "numbers"))
    if found.id != link.id:
        return c.see_other(parts.address(link.slug, "numbers"))
    url = c.url(f"a/{secret}")
    text = c.language.gettext("Your page for chats: %(url)s") % {"url": url}
    return c.page(
        "links/agents.html",
        link=link,
        name=number.label or phone.show(number.digits),
        url=url,
        chat=targets.target(number.digits, text),
        kept={"seed": c.query["seed"]},
    )


def act(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/agent: make, renew or revoke an agent's link, or resume the number.

    The fields `make`, `revoke` and `resume` have the number's id. `see` is `all` or `own`: the chats that agents see.
    """
    seed = tokens.new()
    with c.asker.managing(slug) as (tx, link):
        chosen = {
            what: next((number for number in link.numbers if number.id == parsed(c.form[what])), None)
            for what in ("make", "revoke", "resume")
        }
        if made := chosen["make"]:
            shifts.renew(tx, made, tokens.digest(shifts.secret(c.service.key, seed)))
        elif revoked := chosen["revoke"]:
            shifts.renew(tx, revoked, None)
        elif resumed := chosen["resume"]:
            setters.set_pause(tx, link, resumed, Changer.CREATOR, active=True)
        elif c.form["see"] in ("all", "own"):
            shifts.let_see_all(tx, link, allowed=c.form["see"] == "all")
    if not made:
        return c.see_other(parts.address(link.slug, "numbers", saved="1"))
    c.tell(Event.NEW_SECRET, of="agent", link=link.slug)
    return c.see_other(f"/manage/{link.slug}/agent?seed={seed}")
