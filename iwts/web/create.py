"""The home page: make a link."""

from collections import defaultdict
from collections.abc import Mapping

from bottle import HTTPResponse

from iwts import links, tokens
from iwts.drafts import MAX_NUMBERS, Draft, Typed
from iwts.errors import Rejected, TooMany, Unavailable
from iwts.web import forms, my, numbers
from iwts.web.context import NOT_NOW, STALE, Context
from iwts.web.protection import prepare, store

SEVERAL = 2  # rows that a new link with several numbers has at least


def form(c: Context) -> HTTPResponse:
    """GET /; `?slug=` is an ending to begin with."""
    return _form(c, defaultdict(str, once=tokens.new(), slug=c.query.get("slug", "")))


def create(c: Context) -> HTTPResponse:
    """POST /: store the link and show it with its secret, this once."""
    typed = c.form
    typed["once"] = typed["once"] or tokens.new()
    if typed["do"]:  # a row more, less or elsewhere
        return _form(c, typed, rows=numbers.arrange(numbers.read(typed), typed["do"]))
    if not c.is_our_form():
        return _form(c, typed, 403, notice=c.language.gettext(STALE))
    once = tokens.digest(typed["once"])
    try:
        with c.service.db.read() as tx:
            made = links.made_by_form(tx, once)
        if made:  # sent again, by the Back button or an impatient finger
            return c.see_other(f"/manage/{made.slug}")
        draft = _draft(typed)
        secret, protection = tokens.new(), prepare(c, draft, typed)
        with c.taking(c.service.limit_create), c.service.db.write() as tx:
            if made := links.made_by_form(tx, once):  # a moment ago, by the same finger
                return c.see_other(f"/manage/{made.slug}")
            link = links.create(tx, draft, tokens.digest(secret), once, c.creator)
            c.give(tx, link)
            is_mailed = store(tx, c, link, protection)
    except Rejected as rejected:
        return _form(c, typed, 422, errors=forms.errors(c, rejected))
    except TooMany as error:
        headers, notice = forms.told_to_wait(c, error)
        return _form(c, typed, 429, headers, notice=notice)
    except Unavailable:
        return _form(c, typed, 503, {"Retry-After": "5"}, notice=c.language.gettext(NOT_NOW))
    return c.page(
        "create/ready.html",
        201,
        link=link,
        url=c.url(link.slug),
        warnings=forms.warnings(c, link),
        manage_url=c.url(f"m/{secret}"),
        email=draft.email,
        is_mailed=is_mailed,
    )


def _draft(typed: Mapping[str, str]) -> Draft:
    one = [Typed(typed["phone"], typed["phone-country"])]
    several = numbers.typed(numbers.read(typed), typed["numbers-country"])
    is_one = typed["kind"] != "many"
    return Draft.check(
        one if is_one else several,
        label=typed["label"],
        message=typed["message"],
        routing="first" if is_one else typed["routing"],
        slug=typed["slug"],
        code=typed["code"],
        visitor_code=typed["visitor"],
        email=typed["email"],
        least=1 if is_one else SEVERAL,
    )


def _form(
    c: Context,
    typed: defaultdict[str, str],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    *,
    rows: list[numbers.Row] | None = None,
    errors: Mapping[str, str] | None = None,
    notice: str = "",
) -> HTTPResponse:
    rows = numbers.read(typed) if rows is None else rows
    return c.page(
        "create/form.html",
        status,
        headers,
        form=typed | {"kind": typed["kind"] or "one", "routing": typed["routing"] or "pick"},
        rows=rows or numbers.blank(SEVERAL),
        most=MAX_NUMBERS,
        region=forms.region(c, typed, "phone-country"),
        numbers_region=forms.region(c, typed, "numbers-country"),
        errors=errors or {},
        notice=notice,
        last=my.last(c),
    )
