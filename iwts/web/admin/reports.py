"""Reports and messages: the list of them, and one beside its link, to decide on and to answer."""

from typing import Any

from bottle import HTTPResponse

from iwts.clock import UTC, local
from iwts.errors import N_, Invalid, Mistakes, NotFound
from iwts.links import block_values, blocks, setters
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.drafts import clean_label
from iwts.links.link import Link, State
from iwts.mail import answers, inbox
from iwts.owner.audit import By
from iwts.statistics import overview
from iwts.storage.tx import Tx
from iwts.web.frame import paging
from iwts.web.frame.context import Context
from iwts.web.frame.request import number

DECISIONS = ("leave", "disable", "block")
GONE = N_("This message no longer exists.")
UNDECIDED = N_("Choose what happens to the link.")
MAX_NOTE = 200


def page(c: Context, id_: str = "", **refusal: Any) -> HTTPResponse:
    """GET /admin/reports and /admin/reports/<id>: the open messages, or with `?answered=1` the others; and one of them.

    Reports of links that were less than an hour old come first, then the newest.
    """
    is_answered = c.query.get("answered") == "1"
    with c.service.db.snapshot() as tx:
        ids = inbox.in_order(tx, is_answered=is_answered)
        listed = paging.page(c.query.get("page", ""), len(ids))
        found = [(inbox.get(tx, one), is_of_new) for one, is_of_new in ids[listed.rows]]
        shown = _message(tx, id_) if id_ else found[0][0] if found else None
        link = links.find(tx, shown.slug) if shown and shown.slug else None
        visits = sum(overview.totals(tx, [link.id]).values()) if link else 0
        others = links.others(tx, link) if link else {}
        alike = inbox.alike(tx, shown) if shown and shown.answered_at is None else []
    return c.page(
        "admin/reports.html",
        found=found,
        page=listed,
        to=lambda number: f"/admin/reports?page={number}" + ("&answered=1" if is_answered else ""),
        is_answered=is_answered,
        shown=shown,
        link=link,
        visits=visits,
        others=others,
        alike=len(alike),
        others_have_address=any(message.address for message in alike),
        most_mailed=answers.MOST_MAILED,
        form=c.form,
        most=inbox.MAX_TEXT,
        most_note=MAX_NOTE,
        is_done=c.query.get("done") == "1",
        ago=lambda at: c.language.ago((c.service.clock() - at) // 1_000_000),
        day=lambda at: c.language.date(local(at, UTC).date()),
        **refusal,
    )


def decide(c: Context, id_: str) -> HTTPResponse:
    """POST /admin/reports/<id>: do what is decided with the reported link, and answer the message.

    An answered message needs no second decision: its note changes, or another answer follows.
    """
    typed, mistakes = c.form, Mistakes()
    text = mistakes.read("", inbox.clean, typed["text"]) if typed["text"].strip() else ""
    note = mistakes.read("", clean_label, typed["note"], "note", MAX_NOTE)
    with c.service.db.read() as tx:
        message = _message(tx, id_)
        link = links.find(tx, message.slug) if message.slug else None
    if link and typed["decision"] not in DECISIONS and message.answered_at is None:
        mistakes.read("", _refuse)
    mistakes.tell()
    with c.service.db.write() as tx:
        link = links.find(tx, message.slug) if message.slug else None
        if link and typed["decision"] in ("disable", "block"):
            _close(tx, c, link, message.id, is_blocked=typed["decision"] == "block")
        answers.give(tx, c.service.config, message.id, text, note)
        c.record(tx, "messages answer", str(message.id))
    again = "" if message.answered_at is None else f"/{message.id}"
    return c.see_other(f"/admin/reports{again}?" + ("answered=1&" if again else "") + "done=1")


def _close(tx: Tx, c: Context, link: Link, report: int, *, is_blocked: bool) -> None:
    """Disable a link, and block its numbers if that was decided."""
    if link.state is not State.DISABLED_BY_OWNER:
        setters.set_active_by_owner(tx, link, False)
        c.record(tx, "links disable", link.slug)
    for digits in [each.digits for each in link.numbers] if is_blocked else ():
        value = block_values.of_links_number(digits)
        try:
            blocks.add(tx, Kind.NUMBER, value, f"{link.slug}, {report}", By.PANEL.value)
        except Invalid as full:  # this form has no field for what to block
            raise Invalid("decision", full.text, **full.values) from None
        c.record(tx, "blocks add", f"{Kind.NUMBER.value} {value}")


def _refuse() -> str:
    raise Invalid("decision", UNDECIDED)


def _message(tx: Tx, id_: str) -> inbox.Message:
    try:
        return inbox.get(tx, number(id_))
    except NotFound:  # its text is for commands
        raise NotFound(GONE) from None
