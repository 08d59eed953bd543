"""The calls about links: the same path from draft to link as the pages have, with the same checks."""

import dataclasses
import hashlib
import json
import re
from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

from bottle import HTTPResponse

from iwts.clock import DAY
from iwts.deletion import deletion
from iwts.errors import N_, Invalid, Mistakes, Rejected
from iwts.links import access, blocks, plans, search, setters, shifts
from iwts.links import store as links
from iwts.links.described import describe
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Changer, Link, State
from iwts.links.routing import Routing
from iwts.links.search import Wanted
from iwts.links.when import ALWAYS, When
from iwts.log.events import Event
from iwts.storage.tx import Tx
from iwts.web.api import schemas
from iwts.web.api.call import Call
from iwts.web.api.problems import Refusal
from iwts.web.api.repeated import Answerer
from iwts.web.links import protection
from iwts.web.links.protection import Protection

CHANGED = N_("Someone changed this link in the meantime. Read it again.")
NO_COUNTRY = N_("Write a country as its two letters, for example DE.")
NO_EMAIL = N_("This server sends no email.")
MOST_PAUSE = 366 * DAY  # as for agents
TOO_FAR = N_("Choose a time at most a year ahead.")
NO_CURSOR = N_("Use what the last answer has as “next”.")

_TAG = re.compile(r'"[^"]*"')


def me(c: Call) -> HTTPResponse:
    """GET /api/v1/me: what the token is."""
    assert c.token is not None  # noqa: S101 (the route needs one)
    return c.json(c.token.described())


def add(c: Call) -> HTTPResponse:
    """POST /api/v1/links: create a link; the answer is the only one that has its secret link."""
    body = c.given
    draft, pauses = _draft(c, body, [_typed(each, n, body) for n, each in enumerate(body["numbers"])]), _pauses(c, body)
    answerer = Answerer(c)
    with c.service.db.read() as tx:
        if told := answerer.answered(tx):
            return _made(c, tx, draft, *told)
    with c.making(), c.service.db.write() as tx:
        told = answerer.answered(tx)  # while this call waited
        if not told:
            words = c.service.config.slug_words_file
            link = _pause(tx, links.create(tx, draft, answerer.digest, avoided=words), pauses)
            protection.store(tx, c, link, Protection(None, None, draft.email or None))
            answerer.keep(tx, link)
            c.record(tx, "links add", link.slug)
            told = link, answerer.secret
            c.tell(Event.NEW_SECRET, of="link", link=link.slug)
        return _made(c, tx, draft, *told)


def _made(c: Call, tx: Tx, draft: Draft, link: Link, secret: str | None) -> HTTPResponse:
    """Answer with a new link; `mailed` is whether its secret link is on its way to the address, if there is one."""
    blocked = blocks.of_numbers(tx, [n.digits for n in link.numbers])
    mailed = access.of(tx, link).email == draft.email if draft.email else None
    found = {**describe(c.service.config.public_url, link, secret, blocked=blocked), "mailed": mailed}
    return c.json(found, 201, {"Location": c.url(f"api/v1/links/{link.slug}"), "ETag": _etag(c, link, blocked)})


def list_(c: Call) -> HTTPResponse:
    """GET /api/v1/links: the links that the token opens, newest first."""
    asked = c.asked
    wanted, before = _wanted(asked), cursor(asked.get("cursor", ""))
    most = schemas.count(asked, "limit", schemas.LISTED)
    with c.service.db.read() as tx:
        ids = [id_ for id_ in search.ids(tx, wanted) if before is None or id_ < before]
        if not c.is_owners:
            ids = [id_ for id_ in ids if c.token and id_ == c.token.link]
        found = links.in_order(tx, ids[:most]).links  # a damaged one hides no other
        blocked = blocks.of_numbers(tx, [n.digits for link in found for n in link.numbers])
    site = c.service.config.public_url
    next_ = str(ids[most - 1]) if len(ids) > most else None
    return c.json({"links": [describe(site, link, blocked=blocked) for link in found], "next": next_})


def show(c: Call, slug: str) -> HTTPResponse:
    """GET /api/v1/links/<slug>: a link, also by a former name."""
    with c.service.db.read() as tx:
        return _answer(c, tx, c.reached(tx, slug))


def change(c: Call, slug: str) -> HTTPResponse:
    """PATCH /api/v1/links/<slug>: change what the body names; a list of numbers replaces the whole list."""
    body = c.given
    with c.service.db.read() as tx:
        seen = c.reached(tx, slug)
    draft, pauses = _changed(c, body, seen), _pauses(c, body)  # before the transaction, because it takes long
    with c.making() if draft.slug != seen.slug else nullcontext(), c.service.db.write() as tx:
        link = c.reached(tx, slug)
        _require_match(c, tx, link)
        if dataclasses.replace(link, turn=seen.turn) != seen:
            draft = _changed(c, body, link)
        saved = _pause(tx, links.change(tx, link, draft, by=Changer.COMMAND), pauses)
        protection.store(tx, c, saved, Protection(None, None, draft.email if "email" in body else None))
        if body.get("active", saved.active) != saved.active:
            _set_active(c, tx, saved, body["active"])
        if body.get("agents_see_all", saved.agents_see_all) != saved.agents_see_all:
            shifts.let_see_all(tx, saved, allowed=body["agents_see_all"])
        c.record(tx, "links edit", saved.slug)
        return _answer(c, tx, links.get(tx, saved.slug))


def delete(c: Call, slug: str) -> HTTPResponse:
    """DELETE /api/v1/links/<slug>: delete a link with its numbers and visits."""
    with c.service.db.write() as tx:
        link = c.reached(tx, slug)
        _require_match(c, tx, link)
        deletion.delete(tx, link, by_owner=c.is_owners)
        c.record(tx, "links delete", link.slug)
    return c.answer("", 204, {"Cache-Control": "no-store"})


def renew(c: Call, slug: str) -> HTTPResponse:
    """POST /api/v1/links/<slug>/secret: replace all secret links of a link with a new one, which the answer has."""
    answerer = Answerer(c)
    with c.service.db.write() as tx:
        link = c.reached(tx, slug)
        if told := answerer.answered(tx):
            return _answer(c, tx, *told)
        _require_match(c, tx, link)
        access.replace_management(tx, link, answerer.digest)
        answerer.keep(tx, link)
        c.record(tx, "links secret", link.slug)
        c.tell(Event.NEW_SECRET, of="link", link=link.slug)
        return _answer(c, tx, link, answerer.secret)


def _draft(c: Call, body: dict[str, Any], numbers: Sequence[Typed], link: Link | None = None) -> Draft:
    if body.get("email") and not c.service.config.sends_mail:
        raise Invalid("email", NO_EMAIL)
    if "country" in body and not plans.home(body["country"]):
        raise Invalid("country", NO_COUNTRY)

    def text(name: str) -> str:
        return str(body.get(name, getattr(link, name, "")) or "")

    return Draft.check(
        numbers,
        label=text("label"),
        message=text("message"),
        routing=body.get("routing", (link.routing if link else Routing.FIRST).value),
        sticky=str(body["sticky"]) if "sticky" in body else None,
        slug=text("slug"),
        email=body.get("email") or "",
        public_name=text("public_name"),
        public_text=text("public_text"),
        when=_when(body, link),
        region=body.get("country", ""),
        allowed=c.allowed_names(link),
    )


def _when(body: dict[str, Any], link: Link | None) -> When | None:
    """Return hours with what the body names; None if it names nothing of them."""
    given: dict[str, Any] = {name: body[name] or "" for name in schemas.WHEN if name in body} | {
        name: body[name] for name in schemas.CLOSED if name in body
    }
    if not given:
        return None
    stored = link.when if link else ALWAYS
    given.setdefault("night", stored.night and f"+{stored.night}")
    return dataclasses.replace(stored, **given)


def _pauses(c: Call, body: dict[str, Any]) -> dict[int, int]:
    """Return until when numbers are paused (UTC microseconds, 0: not), by their places in the list."""
    mistakes, found = Mistakes(), dict[int, int]()
    for place, each in enumerate(body.get("numbers", [])):
        if "paused_until" in each:
            field = f"numbers[{place}].paused_until"
            found[place] = mistakes.read(0, _until, each["paused_until"] or "", field, c.service.clock())
    mistakes.tell()
    return found


def _until(text: str, field: str, now: int) -> int:
    until = schemas.moment(text, field)
    if until > now + MOST_PAUSE:
        raise Invalid(field, TOO_FAR)
    return until


def _pause(tx: Tx, link: Link, pauses: dict[int, int]) -> Link:
    for place, until in pauses.items():
        number = link.numbers[place]
        if until != number.paused_until:
            setters.set_pause(tx, link, number, Changer.COMMAND, active=number.active, until=until)
    return links.get(tx, link.slug) if pauses else link


def _changed(c: Call, body: dict[str, Any], link: Link) -> Draft:
    """Return the link with the changes. A number that is there keeps its id, and with it its statistics."""
    if "numbers" not in body:
        kept = [
            Typed(f"+{n.digits}", "", n.label, n.message, n.active, f"numbers[{n.position}].number", n.id, "", n.hours)
            for n in link.numbers
        ]
        return _draft(c, body, kept, link)
    there = {n.digits: n.id for n in link.numbers}
    typed = [_typed(each, n, body, there) for n, each in enumerate(body["numbers"])]
    draft = _draft(c, body, typed, link)
    ids = {number.id for number in link.numbers}
    free = {digits: id_ for digits, id_ in there.items() if id_ not in {number.id for number in typed}}
    numbers = tuple(
        # An id that the link no longer has, as someone else saved it meanwhile, must not end the number's statistics.
        dataclasses.replace(entry, id=entry.id if entry.id in ids else free.pop(entry.digits, None))
        for entry in draft.numbers
    )
    return dataclasses.replace(draft, numbers=numbers)


def _typed(each: dict[str, Any], place: int, body: dict[str, Any], there: dict[str, int] | None = None) -> Typed:
    """Return a number as sent; one that the link has may be written as answers write it, in digits."""
    text = each["number"]
    return Typed(
        f"+{text}" if there and text in there else text,
        body.get("country", ""),
        each.get("label", ""),
        each.get("message", ""),
        each.get("active", True),
        f"numbers[{place}].number",
        each.get("id"),
        str(each.get("weight", "")),
        hours=None if "hours" not in each else each["hours"] or "",
        cap=None if "cap" not in each else "" if each["cap"] is None else str(each["cap"]),
    )


def _set_active(c: Call, tx: Tx, link: Link, active: bool) -> None:
    if c.is_owners:
        setters.set_active_by_owner(tx, link, active)
    else:
        setters.set_active(tx, link, active)


def _wanted(asked: dict[str, str]) -> Wanted:
    if mistakes := list(schemas.mistakes(asked.get("state", State.ACTIVE.value), _STATE, "state")):
        raise Rejected(mistakes)
    return Wanted(asked.get("search", ""), (State(asked["state"]),) if "state" in asked else ())


_STATE = schemas.LISTED["properties"]["state"]


def cursor(text: str) -> int | None:
    """Return the id of the last entry in the part of a list before; None at its start."""
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 19):
        raise Invalid("cursor", NO_CURSOR)
    return int(text)


def _answer(c: Call, tx: Tx, link: Link, secret: str | None = None) -> HTTPResponse:
    blocked = blocks.of_numbers(tx, [n.digits for n in link.numbers])
    found = describe(c.service.config.public_url, link, secret, blocked=blocked)
    return c.json(found, 200, {"ETag": _etag(c, link, blocked)})


def _etag(c: Call, link: Link, blocked: Any) -> str:
    found = json.dumps(describe(c.service.config.public_url, link, blocked=blocked))
    return f'"{hashlib.sha256(found.encode()).hexdigest()[:16]}"'


def _require_match(c: Call, tx: Tx, link: Link) -> None:
    """Raise `Refusal` if the call names versions of the link (`If-Match`), and the link has another one."""
    named = c.headers.get("if-match", "*").strip()
    blocked = blocks.of_numbers(tx, [n.digits for n in link.numbers])
    if named != "*" and _etag(c, link, blocked) not in _TAG.findall(named):
        raise Refusal(412, "changed", CHANGED)
