"""Errors as programs read them: RFC 9457, with a stable `code`, and the mistakes of each field."""

import logging
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from bottle import HTTPResponse

from iwts.errors import (
    Forbidden,
    Invalid,
    IwtsError,
    Misdirected,
    NoRoom,
    NotFound,
    Rejected,
    TooMany,
    TooMuch,
    Unavailable,
)
from iwts.links import claims
from iwts.links.blocks import Blocked
from iwts.web.frame import failures

if TYPE_CHECKING:
    from iwts.web.api.call import Call

log = logging.getLogger(__name__)

KIND = "application/problem+json"

CODES: dict[type[IwtsError], str] = {
    Forbidden: "forbidden",
    NotFound: "not_found",
    Misdirected: "wrong_host",
    Invalid: "invalid",
    Rejected: "invalid",
    TooMany: "too_many_requests",
    TooMuch: "too_much",
    NoRoom: "no_room",
    Unavailable: "unavailable",
}
_OF_NUMBER = re.compile(r"\.number-(?=label$|message$|weight$|hours$|cap$)")


class Refusal(IwtsError):
    """A call that is refused with a status and a code of its own."""

    def __init__(self, status: int, code: str, text: str, headers: Mapping[str, str] | None = None, **values: object):
        super().__init__(text, **values)
        self.status = status
        self.code = code
        self.headers = headers or {}


def answer(c: "Call", error: Exception) -> HTTPResponse:
    """Return the answer to any error that a call raised."""
    status = error.status if isinstance(error, Refusal) else failures.status_of(error)
    problem: dict[str, Any] = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    headers = dict(error.headers) if isinstance(error, Refusal) else {}
    if status in (429, 503):
        failures.note(c, error)
        headers["Retry-After"] = str(failures.wait_of(error))
        problem["detail"] = failures.reason(c, error, failures.PAGES[status][1])
    elif status == 500:
        problem["incident"] = incident = c.id
        log.error("%s: %s %s failed", incident, c.method, c.logged_path, exc_info=error)
        problem["detail"] = c.language.gettext(failures.PAGES[500][1])
    elif isinstance(error, IwtsError) and not isinstance(error, Rejected):
        problem["detail"] = c.language.error(error)
    problem["code"] = code(error)
    if mistakes := error.errors if isinstance(error, Rejected) else (error,) if isinstance(error, Invalid) else ():
        c.count_blocked(each.block for each in mistakes if isinstance(each, Blocked))
        problem["errors"] = [{"field": field(each), "message": c.language.error(each)} for each in mistakes]
        if all(each.text == claims.TAKEN for each in mistakes):
            problem |= {"title": HTTPStatus.CONFLICT.phrase, "status": 409, "code": "slug_taken"}
    return c.json(problem, problem["status"], headers, kind=KIND)


def code(error: Exception) -> str:
    """Return the code by which programs tell an error from others."""
    if isinstance(error, Refusal):
        return error.code
    return next((code for kind, code in CODES.items() if isinstance(error, kind)), "internal")


def field(mistake: Invalid) -> str:
    """Return the name of a field as a program has written it."""
    return _OF_NUMBER.sub(".", mistake.field).replace("-", "_")
