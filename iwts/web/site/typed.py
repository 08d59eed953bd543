"""What the scripts on our pages ask about a form that is being typed. It is no part of the API."""

import json
from typing import Any

from bottle import HTTPResponse

from iwts.errors import N_, Invalid
from iwts.links import claims, slugs
from iwts.links import phone as phone_
from iwts.links import store as links
from iwts.web.frame.context import Context

FREE = N_("“%(slug)s” is available.")


def slug(c: Context) -> HTTPResponse:
    """GET /create/slug?slug=: whether a link may have this slug, and a sentence that says so.

    `?own=` is the current slug of the link that is being edited.
    """
    try:
        wanted = slugs.parse(c.query.get("slug", ""))
        with c.service.db.read() as tx:
            own = links.find(tx, c.query.get("own", ""))
            own = own if own and c.asker.may_manage(tx, own) else None
            c.allowed_names(own)("slug", wanted)
            claims.check_free(tx, wanted, c.asker.creator, own.id if own else None)
        is_free, text = True, Invalid("slug", FREE, slug=wanted)
    except Invalid as error:
        is_free, text = False, error
    return _json(c, {"available": is_free, "text": c.language.error(text)})


def phone(c: Context) -> HTTPResponse:
    """POST /create/phone: return the number (`phone`, with `country`) as its country writes it, and its country.

    Both are empty if the input is not a number yet. A POST, because addresses appear in logs.
    """
    try:
        digits = phone_.parse(c.sent["phone"], c.sent["country"])
        answer = {"phone": phone_.show(digits), "country": phone_.country(digits)}
    except Invalid:
        answer = {"phone": "", "country": ""}
    return _json(c, answer)


def _json(c: Context, answer: dict[str, Any]) -> HTTPResponse:
    return c.answer(json.dumps(answer), 200, {"Content-Type": "application/json", "Cache-Control": "no-store"})
